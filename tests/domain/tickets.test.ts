import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { after, DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import type { Actor, Role } from '../../src/domain/kit/use-case.ts'
import { answerTicket, closeTicket, reopenTicket } from '../../src/domain/support/answer-ticket.ts'
import { claimTicket, giveBackTicket } from '../../src/domain/support/claim-ticket.ts'
import {
  countTickets,
  listOwnTickets,
  listTickets,
  medianFirstAnswerMs,
} from '../../src/domain/support/list-tickets.ts'
import { openTicket } from '../../src/domain/support/open-ticket.ts'
import { readTicketFor } from '../../src/domain/support/read-ticket.ts'
import { solveTicket } from '../../src/domain/support/solve-ticket.ts'
import { tellSupport } from '../../src/domain/support/tell-support.ts'
import { MESSAGES_PER_SIDE } from '../../src/domain/support/ticket.rules.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { createTestDomain } from '../support/domain.ts'
import { dealIn } from '../support/orders.ts'
import { opened, WORDS } from '../support/tickets.ts'
import { earn, requested } from '../support/withdrawals.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const files: string[] = []
type Member = Actor & { memberId: string }
type About = { kind: 'job' | 'submission' | 'withdrawal' | 'voucher' | 'offer' | 'order'; id: string }

const operator = (...roles: Role[]) => t.member('Olga', roles)
const ticketRow = (id: string) => t.store.db.ticket.findUniqueOrThrow({ where: { id } })
const read = (ticket: string, actor: Actor) => readTicketFor(t.store, ticket, actor, t.clock.now())
const say = (ticket: string, by: Actor, words = WORDS) => t.run(tellSupport, { ticket, words, files }, by)
const answer = (ticket: string, by: Actor, words = WORDS) => t.run(answerTicket, { ticket, words, files }, by)
const close = (ticket: string, by: Actor) => t.run(closeTicket, { ticket, words: WORDS, files }, by)
const reopen = (ticket: string, by: Actor) => t.run(reopenTicket, { ticket, words: WORDS, files }, by)
const claim = (ticket: string, by: Actor) => t.run(claimTicket, { ticket }, by)

async function asks(by: Actor, about: About) {
  return t.run(openTicket, { category: 'work', about, words: WORDS, files }, by)
}

/** A ticket in the hands of a moderator. */
async function held() {
  const member = await t.member('Mia')
  const ticket = await opened(t, member)
  const mo = await operator('moderator')
  await t.must(claim(ticket, mo))
  return { member, ticket, mo }
}

describe('asking', () => {
  test('keeps the words, whom it concerns and since when the member waits', async () => {
    const member = await t.member('Mia')
    const picture = await t.picture(member)
    const input = { category: 'account' as const, about: null, words: WORDS, files: [picture] }
    const { ticketId } = await t.must(t.run(openTicket, input, member))
    expect(await ticketRow(ticketId)).toMatchObject({
      state: 'OPEN',
      parties: [member.memberId],
      waitingSince: t.clock.now(),
      firstAnswerAt: null,
    })
    expect((await read(ticketId, member))?.messages).toMatchObject([
      { side: 'MEMBER', words: WORDS, files: [picture] },
    ])
  })

  test('about an object that one may see, and only about such a one', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const stranger = await t.member('Sly')
    const finance = await operator('finance')
    const earned = await t.member('Wale')
    const source = await earn(t, earned, 20)
    const withdrawal = await requested(t, earned)
    const campaign = await t.campaign(employer)
    const submission = await t.submission(campaign, worker)
    const { voucherId } = await t.must(
      issueTopUp(t.domain, {
        input: { amountMicros: 1_000_000n, reason: 'test money' },
        actor: finance,
        key: t.key(),
      }),
    )
    for (const [by, about, parties] of [
      [worker, { kind: 'submission', id: submission }, [worker.memberId, employer.memberId]],
      [employer, { kind: 'submission', id: submission }, [employer.memberId, worker.memberId]],
      [worker, { kind: 'job', id: campaign }, [worker.memberId, employer.memberId]],
      [employer, { kind: 'job', id: campaign }, [employer.memberId]],
      [finance, { kind: 'voucher', id: voucherId }, [finance.memberId]],
      [earned, { kind: 'withdrawal', id: withdrawal }, [earned.memberId, source.memberId]],
    ] as [Member, About, string[]][]) {
      const { ticketId } = await t.must(asks(by, about))
      const { parties: concerned, ...row } = await ticketRow(ticketId)
      expect(concerned.toSorted()).toEqual(parties.toSorted())
      expect(row).toMatchObject({ aboutKind: about.kind, aboutId: about.id })
    }
    for (const about of [
      { kind: 'submission', id: submission },
      { kind: 'voucher', id: voucherId },
      { kind: 'withdrawal', id: withdrawal },
      { kind: 'job', id: t.newId() },
    ] as About[]) {
      expect(await t.refusal(asks(stranger, about))).toEqual({ code: 'not-found', what: 'case' })
    }
  })

  test('about an order, by either side; neither of them ever handles it', async () => {
    const { order, offer, seller, buyer } = await dealIn(t, 'IN_PROGRESS')
    for (const by of [seller, buyer]) {
      const { ticketId } = await t.must(asks(by, { kind: 'order', id: order }))
      const { parties } = await ticketRow(ticketId)
      expect(parties.toSorted()).toEqual([seller.memberId, buyer.memberId].toSorted())
      const other = { ...(by === seller ? buyer : seller), roles: ['moderator'] as const }
      expect(await t.refusal(claim(ticketId, other))).toEqual({ code: 'own-case' })
    }
    await t.must(asks(buyer, { kind: 'offer', id: offer }))
    const stranger = await t.member('Sly')
    const gone = { code: 'not-found', what: 'case' }
    expect(await t.refusal(asks(stranger, { kind: 'order', id: order }))).toEqual(gone)
    expect(await t.refusal(asks(stranger, { kind: 'offer', id: t.newId() }))).toEqual(gone)
  })

  test('refuses too few words, pictures of others, and whoever is no member', async () => {
    const member = await t.member('Mia')
    const theirs = await t.picture(await t.member('Eve'))
    const input = { category: 'other' as const, about: null, words: WORDS, files }
    expect(await t.refusal(t.run(openTicket, { ...input, words: ' a ' }, member))).toEqual({
      code: 'reason-missing',
    })
    expect(await t.refusal(t.run(openTicket, { ...input, files: [theirs] }, member))).toEqual({
      code: 'not-found',
      what: 'file',
    })
    expect(await t.refusal(t.run(openTicket, input, { kind: 'system', name: 'test' }))).toEqual({
      code: 'not-allowed',
    })
  })

  test('five questions may be open at once; a closed one makes room', async () => {
    const member = await t.member('Mia')
    const all = []
    for (let n = 0; n < 5; n++) all.push(await opened(t, member))
    const input = { category: 'other' as const, about: null, words: WORDS, files }
    expect(await t.refusal(t.run(openTicket, input, member))).toEqual({ code: 'too-many-tickets', limit: 5 })
    const [first = ''] = all
    await t.must(t.run(solveTicket, { ticket: first }, member))
    await opened(t, member)
    // To open the first one again would be the sixth.
    expect(await t.refusal(say(first, member))).toEqual({ code: 'too-many-tickets', limit: 5 })
    // Support may all the same.
    await t.must(reopen(first, await operator('moderator')))
    expect((await listOwnTickets(t.store, member.memberId, 1)).pages).toBe(2)
  })
})

describe('talking', () => {
  test('an answer ends the waiting, and the first one is kept', async () => {
    const { member, ticket, mo } = await held()
    t.clock.advance(HOUR_MS)
    const first = t.clock.now()
    await t.must(answer(ticket, mo))
    expect(await ticketRow(ticket)).toMatchObject({ waitingSince: null, firstAnswerAt: first })
    t.clock.advance(HOUR_MS)
    const again = t.clock.now()
    await t.must(say(ticket, member))
    t.clock.advance(MINUTE_MS)
    await t.must(say(ticket, member))
    expect(await ticketRow(ticket)).toMatchObject({ waitingSince: again, firstAnswerAt: first })
    await t.must(answer(ticket, mo))
    expect(await ticketRow(ticket)).toMatchObject({ waitingSince: null, firstAnswerAt: first })
  })

  test('only its member and the operator who holds it say something', async () => {
    const { ticket, mo } = await held()
    expect(await t.refusal(say(ticket, mo))).toEqual({ code: 'not-found', what: 'ticket' })
    expect(await t.refusal(answer(ticket, await t.member('Sly')))).toEqual({ code: 'not-allowed' })
    expect(await t.refusal(answer(ticket, await operator('admin')))).toEqual({
      code: 'case-not-yours',
      what: 'ticket',
      id: ticket,
    })
    expect(await t.refusal(answer(ticket, mo, 'a'))).toEqual({ code: 'reason-missing' })
  })

  test('each side says something fifty times; closing with words is possible even then', async () => {
    const { member, ticket, mo } = await held()
    for (let n = 1; n < MESSAGES_PER_SIDE; n++) await t.must(say(ticket, member))
    for (let n = 0; n < MESSAGES_PER_SIDE; n++) await t.must(answer(ticket, mo))
    const full = { code: 'ticket-full', ticketId: ticket, limit: 50 }
    expect(await t.refusal(say(ticket, member))).toEqual(full)
    expect(await t.refusal(answer(ticket, mo))).toEqual(full)
    await t.must(close(ticket, mo))
    expect((await ticketRow(ticket)).state).toBe('CLOSED')
  })

  test('what was said cannot be changed or taken away', async () => {
    const { ticket } = await held()
    for (const sql of [
      `UPDATE ticket_message SET words = 'other' WHERE ticket_id = '${ticket}'`,
      `DELETE FROM ticket_message WHERE ticket_id = '${ticket}'`,
    ])
      await expect(t.pool.query(sql)).rejects.toThrow('append-only')
  })

  test('the member never learns who Support is', async () => {
    const { member, ticket, mo } = await held()
    await t.must(answer(ticket, mo))
    expect(await read(ticket, member)).toMatchObject({ viewer: 'MEMBER', holder: null, member: null })
    expect(await read(ticket, mo)).toMatchObject({ viewer: 'SUPPORT', holder: 'Olga', isMine: true })
    expect(await read(ticket, await t.member('Sly'))).toBeNull()
  })
})

describe('closing', () => {
  test('its operator closes it with words; the member opens it again by writing, within 14 days', async () => {
    const { member, ticket, mo } = await held()
    await t.must(close(ticket, mo))
    expect(await ticketRow(ticket)).toMatchObject({ state: 'CLOSED', waitingSince: null })
    expect((await read(ticket, member))?.messages).toHaveLength(2)
    t.clock.advance(14 * DAY_MS - 1)
    expect(await t.must(say(ticket, member))).toMatchObject({ reopened: true })
    expect(await ticketRow(ticket)).toMatchObject({ state: 'OPEN', claimedById: null, closedAt: null })
    await t.must(claim(ticket, mo))
    await t.must(close(ticket, mo))
    t.clock.advance(14 * DAY_MS)
    expect(await t.refusal(say(ticket, member))).toEqual({ code: 'ticket-over', ticketId: ticket })
    await t.must(reopen(ticket, await operator('moderator')))
    await t.must(say(ticket, member))
  })

  test('its member closes it; a second time changes nothing; nobody else does', async () => {
    const { member, ticket, mo } = await held()
    expect(await t.refusal(t.run(solveTicket, { ticket }, mo))).toEqual({ code: 'not-found', what: 'ticket' })
    await t.must(t.run(solveTicket, { ticket }, member))
    await t.must(t.run(solveTicket, { ticket }, member))
    expect(await ticketRow(ticket)).toMatchObject({ state: 'CLOSED', claimedById: mo.memberId })
    expect(await t.refusal(answer(ticket, mo))).toEqual({ code: 'case-closed', what: 'ticket', id: ticket })
    expect(await t.refusal(close(ticket, mo))).toEqual({ code: 'case-closed', what: 'ticket', id: ticket })
  })

  test('an open one is not opened again', async () => {
    const { ticket, mo } = await held()
    expect(await t.refusal(reopen(ticket, mo))).toEqual({ code: 'ticket-open', ticketId: ticket })
  })
})

describe('the desk', () => {
  test('taking, giving back and every word stand in the log, each act but taking with a reason', async () => {
    const { ticket, mo } = await held()
    await t.must(claim(ticket, mo))
    expect(await t.refusal(t.run(giveBackTicket, { ticket, reason: '' }, mo))).toEqual({
      code: 'reason-missing',
    })
    expect(await t.refusal(claim(ticket, await operator('moderator')))).toMatchObject({ code: 'case-taken' })
    await t.must(t.run(giveBackTicket, { ticket, reason: 'Off for today.' }, mo))
    await t.must(claim(ticket, mo))
    await t.must(answer(ticket, mo))
    await t.must(close(ticket, mo))
    await t.must(reopen(ticket, mo))
    const log = await t.store.db.operatorAction.findMany({ where: { objectId: ticket } })
    expect(log.map(({ action }) => action).toSorted()).toEqual([
      'answer-ticket',
      'claim-ticket',
      'claim-ticket',
      'close-ticket',
      'give-back-ticket',
      'reopen-ticket',
    ])
    expect(log.every(({ operatorId }) => operatorId === mo.memberId)).toBe(true)
    const unexplained = log.filter(({ reason }) => reason.length < 3).map(({ action }) => action)
    expect(unexplained).toEqual(['claim-ticket', 'claim-ticket'])
  })

  test('finance handles what is about money, moderators and admins everything, others nothing', async () => {
    const member = await t.member('Mia')
    const about = async (category: 'money' | 'account') => {
      const input = { category, about: null, words: WORDS, files }
      return (await t.must(t.run(openTicket, input, member))).ticketId
    }
    const [money, account] = [await about('money'), await about('account')]
    const finance = await operator('finance')
    expect(await t.refusal(claim(account, finance))).toEqual({ code: 'not-allowed' })
    expect(await read(account, finance)).toBeNull()
    await t.must(claim(money, finance))
    const mine = async (actor: Actor) =>
      (await listTickets(t.store, actor, 'open', 1)).tickets
        .map(({ id }) => id)
        .filter((id) => [money, account].includes(id))
    expect(await mine(finance)).toEqual([money])
    t.clock.advance(MINUTE_MS)
    expect(await countTickets(t.store, member)).toBeNull()
    expect((await listTickets(t.store, member, 'open', 1)).tickets).toEqual([])
    await t.must(t.run(solveTicket, { ticket: money }, member))
    await t.must(t.run(solveTicket, { ticket: account }, member))
  })

  test('nobody handles a ticket of their own, or one that concerns them', async () => {
    const boss = await t.member('Olga', ['admin'])
    await t.fund(boss, 10)
    const worker = await t.member('Wale', ['moderator'])
    const submission = await t.submission(await t.campaign(boss), worker)
    const { ticketId } = await t.must(asks(worker, { kind: 'submission', id: submission }))
    for (const by of [boss, worker]) {
      expect(await t.refusal(claim(ticketId, by))).toEqual({ code: 'own-case' })
      const listed = await listTickets(t.store, by, 'open', 1)
      expect(listed.tickets.map(({ id }) => id)).not.toContain(ticketId)
    }
    expect(await read(ticketId, boss)).toBeNull()
    await t.must(t.run(solveTicket, { ticket: ticketId }, worker))
    expect(await t.refusal(reopen(ticketId, boss))).toEqual({ code: 'own-case' })
  })

  test('nor one about a voucher that they redeemed, or a withdrawal that was mostly earned from them', async () => {
    const boss = await t.member('Olga', ['admin'])
    const member = await t.member('Mia')
    await earn(t, member, 20, boss)
    const withdrawal = await requested(t, member)
    const input = { amountMicros: 5_000_000n, source: 'cash' as const }
    const made = await t.must(makeVoucher(t.domain, { input, actor: member, key: t.key() }))
    await t.must(redeemVoucher(t.domain, { code: made.code, actor: boss, key: t.key() }))
    for (const about of [
      { kind: 'withdrawal', id: withdrawal },
      { kind: 'voucher', id: made.voucherId },
    ] as About[]) {
      const { ticketId } = await t.must(asks(member, about))
      expect(await t.refusal(claim(ticketId, boss))).toEqual({ code: 'own-case' })
      expect(await read(ticketId, boss)).toBeNull()
    }
  })

  test('who waits longest comes first, and the median of first answers is told', async () => {
    t.clock.advance(31 * DAY_MS)
    expect(await medianFirstAnswerMs(t.store, t.clock.now())).toBeNull()
    const mo = await operator('moderator')
    const waits = [HOUR_MS, 3 * HOUR_MS, 8 * HOUR_MS]
    const begun = t.clock.now()
    const all: string[] = []
    for (const _ of waits) all.push(await opened(t, await t.member('Mia')))
    for (const [place, ticket] of all.entries()) {
      const until = after(begun, waits[place] ?? 0).getTime()
      t.clock.advance(until - t.clock.now().getTime())
      await t.must(claim(ticket, mo))
      await t.must(answer(ticket, mo))
    }
    expect(await medianFirstAnswerMs(t.store, t.clock.now())).toBe(3 * HOUR_MS)
    const late = await opened(t, await t.member('Max'))
    const queue: string[] = []
    for (let page = 1; page <= (await listTickets(t.store, mo, 'open', 1)).pages; page++)
      queue.push(...(await listTickets(t.store, mo, 'open', page)).tickets.map(({ id }) => id))
    const firstAnswered = Math.min(...all.map((id) => queue.indexOf(id)))
    expect(queue.indexOf(late)).toBeLessThan(firstAnswered)
    expect(await countTickets(t.store, mo)).toBeGreaterThan(0)
  })
})
