import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { after, DAY_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import { eraseMember, readErasure } from '../../src/domain/members/erase-member.ts'
import { formerHash } from '../../src/domain/members/former-identity.ts'
import { returnMember } from '../../src/domain/members/former-return.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { readLatestIdentity } from '../../src/domain/members/read-identity.ts'
import { findMembers } from '../../src/domain/operators/find-members.ts'
import { readMemberCard } from '../../src/domain/operators/read-member-card.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type Who = Actor & { memberId: string }
const system = { kind: 'system' as const, name: 'test' }

async function leave(actor: Who, left: { cashMicros?: bigint; walletMicros?: bigint } = {}) {
  const input = { here: 'telegram' as const, cashMicros: 0n, walletMicros: 0n, ...left }
  return t.run(eraseMember, input, actor)
}

async function person(actor: Who) {
  const one = await t.store.db.identity.findFirstOrThrow({ where: { memberId: actor.memberId } })
  const { platform, platformUserId, displayName } = one
  return { platform, platformUserId, displayName, locale: 'en' }
}

describe('erasing', () => {
  test('takes the name, the identity and everything chosen; the empty accounts stay', async () => {
    const ida = await t.member('Ida')
    const known = await person(ida)
    await t.store.db.mutedTopic.create({ data: { memberId: ida.memberId, topic: 'payments' } })
    await t.must(leave(ida))
    expect(await t.store.db.identity.count({ where: { memberId: ida.memberId } })).toBe(0)
    expect(await t.store.db.mutedTopic.count({ where: { memberId: ida.memberId } })).toBe(0)
    expect(await t.balances(ida)).toEqual({ cash: 0n, wallet: 0n })
    expect((await readLatestIdentity(t.store, ida.memberId)).name).toBe('')
    const former = await t.store.db.formerIdentity.findMany({ where: { memberId: ida.memberId } })
    expect(former).toMatchObject([{ why: 'erased', userHash: formerHash('test-secret', known) }])
    expect(JSON.stringify(former)).not.toContain(known.displayName)
    expect(await t.refusal(leave(ida))).toEqual({ code: 'not-allowed' })
  })

  test('is refused while anything is open, which is listed by name', async () => {
    const { employer, worker } = await t.employerAndWorker(2)
    const job = await t.campaign(employer, { title: 'Name our cat' })
    const submission = await t.submission(job, worker)
    expect(await t.refusal(leave(worker))).toMatchObject({ code: 'erase-open', count: 1 })
    expect((await readErasure(t.store, worker.memberId))?.open).toEqual([
      { kind: 'work', id: submission, title: 'Name our cat' },
    ])
    const found = await readErasure(t.store, employer.memberId)
    expect(found?.open.map(({ kind }) => kind).toSorted()).toEqual(['job', 'review'])
    await t.must(t.run(approveSubmission, { submission }, employer))
    await t.must(t.run(stopCampaign, { campaign: job }, employer))
    expect(await t.refusal(leave(employer))).toMatchObject({ code: 'erase-open', count: 1 })
    const { voucherId } = await t.must(
      makeVoucher(t.domain, {
        input: { source: 'wallet', amountMicros: 1_000_000n },
        actor: employer,
        key: t.key(),
      }),
    )
    expect((await readErasure(t.store, employer.memberId))?.open).toMatchObject([
      { kind: 'voucher', id: voucherId },
    ])
  })

  test('gives up a remainder below the minimum, exactly as it was shown', async () => {
    const { employer, worker } = await t.employerAndWorker(2)
    const job = await t.campaign(employer, { slots: 1 })
    const submission = await t.submission(job, worker)
    await t.must(t.run(approveSubmission, { submission }, employer))
    expect(await t.refusal(leave(worker))).toEqual({ code: 'erase-changed' })
    await t.must(leave(worker, { cashMicros: 250_000n }))
    expect(await t.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
    const moved = await t.pool.query(
      `SELECT amount_micros FROM ledger_move WHERE to_account = 'revenue:given-up' AND from_account = $1`,
      [`cash:${worker.memberId}`],
    )
    expect(moved.rows).toEqual([{ amount_micros: '250000' }])
  })

  test('is refused to whoever has a role', async () => {
    const finn = await t.member('Finn', ['finance'])
    expect(await t.refusal(leave(finn))).toEqual({ code: 'erase-operator' })
  })

  test('leaves the member to operators by their id alone', async () => {
    const mod = await t.member('Mo', ['moderator'])
    const ida = await t.member('Idalia')
    await t.must(leave(ida))
    expect(await findMembers(t.store, mod, 'Idalia')).toEqual([])
    expect(await findMembers(t.store, mod, ida.memberId)).toMatchObject([{ id: ida.memberId, name: '' }])
    const card = await readMemberCard(t.store, ida.memberId, mod)
    expect(card).toMatchObject({ name: '', identities: [] })
    expect(card?.member.erasedAt).not.toBeNull()
  })
})

describe('coming back', () => {
  test('is not done by entering, and brings back the same member with what was done', async () => {
    const mod = await t.member('Mo', ['moderator'])
    const { employer, worker } = await t.employerAndWorker(10)
    const job = await t.campaign(employer)
    const submission = await t.submission(job, worker)
    await t.must(t.run(approveSubmission, { submission }, employer))
    await t.must(
      t.run(freezeMember, { member: worker.memberId, parts: ['vouchers'], reason: 'odd', days: null }, mod),
    )
    const known = await person(worker)
    await t.must(leave(worker, { cashMicros: 250_000n }))
    const left = await t.refusal(t.run(enterMember, known, system))
    expect(left).toMatchObject({ code: 'left', how: 'erased' })
    const again = await Promise.all(
      Array.from({ length: 5 }, () => t.must(t.run(returnMember, { ...known, displayName: 'W.' }, system))),
    )
    expect(new Set(again.map(({ memberId }) => memberId))).toEqual(new Set([worker.memberId]))
    expect((await readLatestIdentity(t.store, worker.memberId)).name).toBe('W.')
    expect(await t.refusal(t.run(takeSlot, { campaign: job }, worker))).toMatchObject({
      code: 'already-submitted',
    })
    expect(await t.store.db.frozenPart.count({ where: { memberId: worker.memberId } })).toBe(1)
    expect(await t.store.db.formerIdentity.count({ where: { memberId: worker.memberId } })).toBe(0)
    await t.must(leave(worker))
  })

  test('is nothing for a stranger', async () => {
    const stranger = { platform: 'discord' as const, platformUserId: '77', displayName: 'S', locale: 'en' }
    expect(await t.refusal(t.run(returnMember, stranger, system))).toEqual({ code: 'not-allowed' })
  })

  test('does not change the limit on naming another country', async () => {
    const ida = await t.member('Ida')
    const setAt = after(t.clock.now(), -DAY_MS)
    await t.store.db.member.update({
      where: { id: ida.memberId },
      data: { country: 'GB', countrySetAt: setAt },
    })
    const known = await person(ida)
    await t.must(leave(ida))
    await t.must(t.run(returnMember, known, system))
    const member = await t.store.db.member.findUniqueOrThrow({ where: { id: ida.memberId } })
    expect(member).toMatchObject({ country: 'GB', countrySetAt: setAt, erasedAt: null })
  })
})
