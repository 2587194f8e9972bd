import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { perform } from '../../src/domain/kit/use-case.ts'
import { answerTicket, closeTicket, reopenTicket } from '../../src/domain/support/answer-ticket.ts'
import { claimTicket, giveBackTicket } from '../../src/domain/support/claim-ticket.ts'
import { openTicket } from '../../src/domain/support/open-ticket.ts'
import { solveTicket } from '../../src/domain/support/solve-ticket.ts'
import { tellSupport } from '../../src/domain/support/tell-support.ts'
import { createTestDomain } from '../support/domain.ts'
import { interrupted } from '../support/interrupted.ts'
import { tally } from '../support/races.ts'
import { opened, WORDS } from '../support/tickets.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const files: string[] = []

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))
const ticketRow = (id: string) => t.store.db.ticket.findUniqueOrThrow({ where: { id } })
const said = (ticketId: string) => t.store.db.ticketMessage.count({ where: { ticketId } })

async function held() {
  const member = await t.member('Mia')
  const ticket = await opened(t, member)
  const mo = await t.member('Mo', ['moderator'])
  await t.must(t.run(claimTicket, { ticket }, mo))
  return { member, ticket, mo }
}

test('twenty questions at once are five at most', async () => {
  const member = await t.member('Mia')
  const input = { category: 'other' as const, about: null, words: WORDS, files }
  const counts = await tally(times(20, () => t.run(openTicket, input, member)))
  expect(counts).toEqual({ done: 5, 'too-many-tickets': 15 })
})

test('the same question delivered twice at once is asked once', async () => {
  const member = await t.member('Mia')
  const input = { category: 'other' as const, about: null, words: WORDS, files }
  const counts = await tally(times(2, () => t.run(openTicket, input, member, 'test:asked-twice')))
  expect(counts).toEqual({ done: 1, repeated: 1 })
})

test('twenty operators at one question at once: one has it, and the others are told', async () => {
  const ticket = await opened(t, await t.member('Mia'))
  const all = await Promise.all(times(20, (n) => t.member(`Mo${n}`, ['moderator'])))
  const counts = await tally(all.map((by) => t.run(claimTicket, { ticket }, by)))
  expect(counts).toEqual({ done: 1, 'case-taken': 19 })
  expect(await t.store.db.operatorAction.count({ where: { objectId: ticket } })).toBe(1)
})

describe('an answer against closing', () => {
  test('by the member: either it is said before, or it is refused', async () => {
    for (let round = 0; round < 5; round++) {
      const { member, ticket, mo } = await held()
      const [answered, solved] = await Promise.all([
        t.run(answerTicket, { ticket, words: WORDS, files }, mo),
        t.run(solveTicket, { ticket }, member),
      ])
      expect(solved.ok).toBe(true)
      if (!answered.ok) expect(answered.refusal.code).toBe('case-closed')
      expect(await said(ticket)).toBe(answered.ok ? 2 : 1)
      expect((await ticketRow(ticket)).state).toBe('CLOSED')
    }
  })

  test('an answer that was decided before the closing is not said after it', async () => {
    const { member, ticket, mo } = await held()
    const domain = interrupted(t.domain, () => t.must(t.run(solveTicket, { ticket }, member)))
    const input = { ticket, words: WORDS, files }
    const outcome = await perform(domain, answerTicket, { input, actor: mo, key: t.key() })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'case-closed' } })
    expect(await said(ticket)).toBe(1)
  })

  test('solved twice, by two presses that both found it open: it is one question less', async () => {
    const member = await t.member('Mia')
    const [ticket] = [await opened(t, member), await opened(t, member)]
    const press = (domain = t.domain) =>
      perform(domain, solveTicket, { input: { ticket }, actor: member, key: t.key() })
    const late = interrupted(t.domain, () => t.must(press()))
    expect((await press(late)).ok).toBe(true)
    expect(
      await t.store.db.event.count({
        where: { kind: 'ticket-solved', payload: { equals: { ticketId: ticket } } },
      }),
    ).toBe(1)
    expect(await t.store.db.member.findUnique({ where: { id: member.memberId } })).toMatchObject({
      openTickets: 1,
    })
  })

  test('by Support: words of the member that cross with it open it again', async () => {
    for (let round = 0; round < 5; round++) {
      const { member, ticket, mo } = await held()
      const [told, closed] = await Promise.all([
        t.run(tellSupport, { ticket, words: WORDS, files }, member),
        t.run(closeTicket, { ticket, words: WORDS, files }, mo),
      ])
      expect(told.ok && closed.ok).toBe(true)
      const reopened = told.ok && told.answer.reopened
      expect((await ticketRow(ticket)).state).toBe(reopened ? 'OPEN' : 'CLOSED')
      expect(await said(ticket)).toBe(3)
    }
  })

  test('closing, solving and giving back at once leave one truth', async () => {
    for (let round = 0; round < 5; round++) {
      const { member, ticket, mo } = await held()
      await Promise.all([
        t.run(closeTicket, { ticket, words: WORDS, files }, mo),
        t.run(giveBackTicket, { ticket, reason: WORDS }, mo),
        t.run(solveTicket, { ticket }, member),
      ])
      expect((await ticketRow(ticket)).state).toBe('CLOSED')
    }
  })
})

test('opened again by both sides at once, it is open once', async () => {
  const { member, ticket, mo } = await held()
  await t.must(t.run(solveTicket, { ticket }, member))
  const counts = await tally([
    t.run(tellSupport, { ticket, words: WORDS, files }, member),
    t.run(reopenTicket, { ticket, words: WORDS, files }, mo),
    t.run(reopenTicket, { ticket, words: WORDS, files }, mo),
  ])
  expect((counts.done ?? 0) + (counts['ticket-open'] ?? 0)).toBe(3)
  const { openTickets } = await t.store.db.member.findUniqueOrThrow({ where: { id: member.memberId } })
  expect(openTickets).toBe(1)
})

test('messages sent at once are counted one after the other: the fiftieth is the last', async () => {
  const { member, ticket } = await held()
  for (let n = 1; n < 45; n++) await t.must(t.run(tellSupport, { ticket, words: WORDS, files }, member))
  const counts = await tally(times(12, () => t.run(tellSupport, { ticket, words: WORDS, files }, member)))
  expect(counts).toEqual({ done: 5, 'ticket-full': 7 })
})
