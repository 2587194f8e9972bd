import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import {
  approveAdjustment,
  proposeAdjustment,
  refuseAdjustment,
} from '../../src/domain/operators/adjust-balance.ts'
import {
  countAdjustments,
  listAdjustments,
  readAdjustment,
  readOwnAdjustment,
} from '../../src/domain/operators/read-adjustments.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'Paid twice by mistake.'
const terms = { account: 'wallet' as const, adds: true, amountMicros: 2_000_000n, reason }
type Member = Awaited<ReturnType<typeof t.member>>

const propose = (member: Member, by: Actor, change: Partial<typeof terms> | { account: 'cash' } = {}) =>
  t.run(proposeAdjustment, { member: member.memberId, ...terms, ...change }, by)
const approve = (adjustment: string, by: Actor) => t.run(approveAdjustment, { adjustment }, by)
const decline = (adjustment: string, by: Actor, why = 'There is no such payment.') =>
  t.run(refuseAdjustment, { adjustment, reason: why }, by)

async function people() {
  const member = await t.member('Mia')
  await t.fund(member, 5)
  return { member, first: await t.member('Fin', ['finance']), second: await t.member('Ada', ['admin']) }
}

describe('an adjustment', () => {
  test('moves nothing when it is proposed, and moves once another operator approves', async () => {
    const { member, first, second } = await people()
    const { adjustmentId } = await t.must(propose(member, first))
    expect(await t.balances(member)).toEqual({ cash: 0n, wallet: 5_000_000n })
    await t.must(approve(adjustmentId, second))
    expect(await t.balances(member)).toEqual({ cash: 0n, wallet: 7_000_000n })
    const cash = await t.must(propose(member, second, { account: 'cash' }))
    await t.must(approve(cash.adjustmentId, first))
    expect(await t.balances(member)).toEqual({ cash: 2_000_000n, wallet: 7_000_000n })
    const less = await t.must(propose(member, second, { adds: false, amountMicros: 7_000_000n }))
    await t.must(approve(less.adjustmentId, first))
    expect(await t.balances(member)).toEqual({ cash: 2_000_000n, wallet: 0n })
    const log = await t.store.db.operatorAction.findMany({
      where: { objectId: member.memberId },
      orderBy: { seq: 'asc' },
      take: 2,
    })
    expect(log).toMatchObject([
      { action: 'propose-adjustment', operatorId: first.memberId, reason },
      { action: 'approve-adjustment', operatorId: second.memberId, reason },
    ])
    expect(await readOwnAdjustment(t.store, adjustmentId, member.memberId)).toMatchObject({ reason })
    expect(await readOwnAdjustment(t.store, adjustmentId, first.memberId)).toBeNull()
  })

  test('is never approved by who proposed it, nor handled by whom it is about', async () => {
    const { member, first } = await people()
    const { adjustmentId } = await t.must(propose(member, first))
    expect(await t.refusal(approve(adjustmentId, first))).toEqual({ code: 'needs-another', adjustmentId })
    const self = { ...member, roles: ['admin' as const] }
    for (const one of [propose(member, self), approve(adjustmentId, self), decline(adjustmentId, self)])
      expect(await t.refusal(one)).toEqual({ code: 'own-case' })
    expect(await readAdjustment(t.store, adjustmentId, self)).toBeNull()
    const listed = await listAdjustments(t.store, self, 1)
    expect(listed?.adjustments.map(({ adjustment }) => adjustment.id)).not.toContain(adjustmentId)
    const forged = `UPDATE adjustment SET state = 'APPLIED', decided_at = now(), decided_by_id =`
    await expect(t.pool.query(`${forged} proposed_by_id WHERE id = $1`, [adjustmentId])).rejects.toThrow(
      'adjustment_two',
    )
    await expect(t.pool.query(`${forged} member_id WHERE id = $1`, [adjustmentId])).rejects.toThrow(
      'adjustment_not_own',
    )
    await t.must(decline(adjustmentId, first))
  })

  test('is for finance and admins', async () => {
    const { member, first } = await people()
    const { adjustmentId } = await t.must(propose(member, first))
    const others: Actor[] = [
      await t.member('Mo', ['moderator']),
      await t.member('Nobody'),
      { kind: 'system', name: 'test' },
    ]
    for (const by of others) {
      for (const one of [propose(member, by), approve(adjustmentId, by), decline(adjustmentId, by)])
        expect(await t.refusal(one)).toEqual({ code: 'not-allowed' })
      expect(await listAdjustments(t.store, by, 1)).toBeNull()
      expect(await countAdjustments(t.store, by)).toBeNull()
      expect(await readAdjustment(t.store, adjustmentId, by)).toBeNull()
    }
    await t.must(decline(adjustmentId, first))
  })

  test('takes no more than the balance holds, then and now', async () => {
    const { member, first, second } = await people()
    const tooSmall = (haveMicros: bigint) => ({
      code: 'balance-too-small',
      memberId: member.memberId,
      haveMicros,
    })
    expect(await t.refusal(propose(member, first, { adds: false, amountMicros: 5_000_001n }))).toEqual(
      tooSmall(5_000_000n),
    )
    const { adjustmentId } = await t.must(propose(member, first, { adds: false, amountMicros: 5_000_000n }))
    const input = { amountMicros: 1_000_000n, source: 'wallet' as const }
    await t.must(makeVoucher(t.domain, { input, actor: member, key: t.key() }))
    expect(await t.refusal(approve(adjustmentId, second))).toEqual(tooSmall(4_000_000n))
    await t.must(decline(adjustmentId, second))
  })

  test('is refused with a reason, or taken back; then it is over', async () => {
    const { member, first, second } = await people()
    const { adjustmentId } = await t.must(propose(member, first))
    expect(await t.refusal(decline(adjustmentId, second, ' '))).toEqual({ code: 'reason-missing' })
    await t.must(decline(adjustmentId, second))
    const over = { code: 'adjustment-over', adjustmentId, state: 'REFUSED' }
    for (const one of [approve(adjustmentId, second), decline(adjustmentId, first)])
      expect(await t.refusal(one)).toEqual(over)
    const own = await t.must(propose(member, first))
    await t.must(decline(own.adjustmentId, first, 'A slip of the finger.'))
    expect((await t.refusal(approve(own.adjustmentId, second))).code).toBe('adjustment-over')
    expect(await t.balances(member)).toEqual({ cash: 0n, wallet: 5_000_000n })
  })

  test('is about a member who is there, and says why', async () => {
    const { member, first } = await people()
    const nobody = { ...member, memberId: t.newId() }
    expect(await t.refusal(propose(nobody, first))).toEqual({ code: 'not-found', what: 'member' })
    expect(await t.refusal(propose(member, first, { reason: ' ' }))).toEqual({ code: 'reason-missing' })
    expect(await t.refusal(approve(t.newId(), first))).toEqual({ code: 'not-found', what: 'case' })
  })
})
