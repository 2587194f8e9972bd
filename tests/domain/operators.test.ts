import { afterAll, afterEach, expect, test } from 'vitest'
import { claimContest } from '../../src/domain/contests/claim-contest.ts'
import { claimDispute } from '../../src/domain/disputes/claim-dispute.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { approveAdjustment, proposeAdjustment } from '../../src/domain/operators/adjust-balance.ts'
import { findMembers } from '../../src/domain/operators/find-members.ts'
import { readLog } from '../../src/domain/operators/read-log.ts'
import { readMemberCard } from '../../src/domain/operators/read-member-card.ts'
import { claimTicket } from '../../src/domain/support/claim-ticket.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { claimWithdrawal } from '../../src/domain/withdrawals/claim-withdrawal.ts'
import { contested } from '../support/contests.ts'
import { disputed } from '../support/disputes.ts'
import { createTestDomain } from '../support/domain.ts'
import { dealIn } from '../support/orders.ts'
import { opened } from '../support/tickets.ts'
import { earner, requested } from '../support/withdrawals.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const everything = { by: null, kind: null, about: null, page: 1 }

test('members are found by a part of the name, by an id on a platform, or as seen last, by operators only', async () => {
  const operator = await t.member('Fin', ['finance'])
  const member = await t.member('Zelda 100%_of')
  const { platformUserId } = await t.store.db.identity.findFirstOrThrow({
    where: { memberId: member.memberId },
  })
  for (const words of ['zelda', '@Zelda', '100%_', platformUserId, `<@${platformUserId}>`, member.memberId]) {
    const found = await findMembers(t.store, operator, words)
    expect(found?.map(({ id }) => id)).toContain(member.memberId)
  }
  expect(await findMembers(t.store, operator, 'nobody of that name')).toEqual([])
  expect((await findMembers(t.store, operator, '%'))?.map(({ name }) => name)).toEqual(['Zelda 100%_of'])
  expect((await findMembers(t.store, operator, null))?.length).toBeGreaterThan(1)
  expect(await findMembers(t.store, member, 'zelda')).toBeNull()
})

test('the card of a member says what they have, what is open and what is frozen', async () => {
  const { employer, worker } = await t.employerAndWorker(10)
  const campaign = await t.campaign(employer, { slots: 4 })
  await t.submission(campaign, worker)
  const input = { amountMicros: 2_000_000n, source: 'wallet' as const }
  await t.must(makeVoucher(t.domain, { input, actor: employer, key: t.key() }))
  const moderator = await t.member('Mo', ['moderator'])
  const reason = 'Threatened a worker.'
  const freeze = { member: employer.memberId, parts: ['posting' as const], reason, days: null }
  await t.must(t.run(freezeMember, freeze, moderator))
  const card = await readMemberCard(t.store, employer.memberId, moderator)
  expect(card).toMatchObject({
    name: 'Emma',
    mayFreeze: true,
    freeze: { by: 'Mo', reason, parts: ['posting'] },
    holdings: {
      walletMicros: 6_900_000n,
      cashMicros: 0n,
      vouchersMicros: 2_000_000n,
      escrowMicros: 1_100_000n,
      payoutsMicros: 0n,
    },
    open: { jobs: 1, vouchers: 1, freezes: 1, slots: 0, orders: 0 },
  })
  expect(card?.notes).toMatchObject([{ operator: 'Mo', action: 'freeze-member', about: 'Emma', reason }])
  expect((await readMemberCard(t.store, worker.memberId, moderator))?.open.waiting).toBe(1)
  const finance = await t.member('Fin', ['finance'])
  expect((await readMemberCard(t.store, employer.memberId, finance))?.mayFreeze).toBe(false)
  expect((await readMemberCard(t.store, moderator.memberId, moderator))?.mayFreeze).toBe(false)
  expect(await readMemberCard(t.store, employer.memberId, worker)).toBeNull()
  expect(await readMemberCard(t.store, t.newId(), moderator)).toBeNull()
})

test('and what is set aside for orders counts on the buyer’s card, the order on both', async () => {
  const moderator = await t.member('Mo', ['moderator'])
  const { buyer, seller } = await dealIn(t, 'IN_PROGRESS')
  expect(await readMemberCard(t.store, buyer.memberId, moderator)).toMatchObject({
    holdings: { escrowMicros: 12_000_000n },
    open: { orders: 1 },
  })
  expect(await readMemberCard(t.store, seller.memberId, moderator)).toMatchObject({
    holdings: { escrowMicros: 0n },
    open: { orders: 1 },
  })
})

test('an admin reads the whole audit log, any other operator their own part, nobody else anything', async () => {
  const [admin, moderator, finance, member] = [
    await t.member('Ada', ['admin']),
    await t.member('Mia', ['moderator']),
    await t.member('Finn', ['finance']),
    await t.member('Nobody'),
  ]
  const top = { amountMicros: 1_000_000n, reason: 'bank reference 17' }
  await t.must(issueTopUp(t.domain, { input: top, actor: finance, key: t.key() }))
  const freeze = { member: member.memberId, parts: ['taking' as const], reason: 'Spam.', days: 1 }
  await t.must(t.run(freezeMember, freeze, moderator))
  const actionsOf = async (actor: typeof admin, filter = {}) =>
    (await readLog(t.store, actor, { ...everything, ...filter }))?.lines.map(({ action }) => action)
  expect((await actionsOf(admin))?.slice(0, 2)).toEqual(['freeze-member', 'issue-top-up'])
  expect(await actionsOf(moderator)).toEqual(['freeze-member'])
  expect(await actionsOf(moderator, { by: finance.memberId })).toEqual(['freeze-member'])
  expect(await actionsOf(finance)).toEqual(['issue-top-up'])
  expect(await actionsOf(admin, { by: finance.memberId })).toEqual(['issue-top-up'])
  expect(await actionsOf(admin, { about: member.memberId })).toEqual(['freeze-member'])
  expect((await actionsOf(admin, { kind: 'money' }))?.[0]).toBe('issue-top-up')
  expect((await actionsOf(admin, { kind: 'members' }))?.[0]).toBe('freeze-member')
  expect(await actionsOf(member)).toBeUndefined()
  expect((await readLog(t.store, admin, everything))?.operators.map(({ name }) => name)).toContain('Finn')
  expect((await readLog(t.store, finance, everything))?.operators).toEqual([])
})

test('a line of the audit log says whom or what it is about, and how much money', async () => {
  const [admin, fin] = [await t.member('Ada', ['admin']), await t.member('Fin', ['finance'])]
  const lineOf = async () => (await readLog(t.store, admin, everything))?.lines[0]
  const top = { amountMicros: 3_000_000n, reason: 'bank reference 18' }
  const { code } = await t.must(issueTopUp(t.domain, { input: top, actor: fin, key: t.key() }))
  expect(await lineOf()).toMatchObject({ about: `··${code.slice(-4)}`, micros: 3_000_000n })
  const wale = await earner(t, 20)
  await t.must(t.run(claimWithdrawal, { withdrawal: await requested(t, wale) }, fin))
  expect(await lineOf()).toMatchObject({ action: 'claim-withdrawal', about: 'Wale', micros: 5_000_000n })
  const reason = 'Paid twice by mistake.'
  const wrong = {
    member: wale.memberId,
    account: 'cash' as const,
    adds: false,
    amountMicros: 1_000_000n,
    reason,
  }
  const { adjustmentId } = await t.must(t.run(proposeAdjustment, wrong, fin))
  expect(await lineOf()).toMatchObject({ action: 'propose-adjustment', about: 'Wale', micros: -1_000_000n })
  await t.must(t.run(approveAdjustment, { adjustment: adjustmentId }, admin))
  expect(await lineOf()).toMatchObject({ action: 'approve-adjustment', about: 'Wale', micros: -1_000_000n })
  await t.must(t.run(claimTicket, { ticket: await opened(t, wale) }, admin))
  expect(await lineOf()).toMatchObject({ action: 'claim-ticket', about: 'Wale', micros: null })
  const { contest } = await contested(t, 'pay')
  await t.must(t.run(claimContest, { contest }, admin))
  expect(await lineOf()).toMatchObject({ action: 'claim-contest', about: 'Try our app' })
  const { dispute } = await disputed(t)
  await t.must(t.run(claimDispute, { dispute }, admin))
  expect(await lineOf()).toMatchObject({ action: 'claim-dispute', about: 'A logo for your shop' })
})

test('the audit log is read page by page', async () => {
  const admin = await t.member('Ada', ['admin'])
  for (let n = 0; n < 6; n++) {
    const input = { amountMicros: 1_000_000n, reason: `reference ${n}` }
    await t.must(issueTopUp(t.domain, { input, actor: admin, key: t.key() }))
  }
  const read = (page: number) => readLog(t.store, admin, { ...everything, by: admin.memberId, page })
  const first = await read(1)
  expect(first?.lines.map(({ reason }) => reason)).toEqual([5, 4, 3, 2, 1].map((n) => `reference ${n}`))
  expect(first?.hasMore).toBe(true)
  const second = await read(2)
  expect(second?.lines.map(({ reason }) => reason)).toEqual(['reference 0'])
  expect(second?.hasMore).toBe(false)
})
