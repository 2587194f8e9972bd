import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { freezeMember, liftFreeze } from '../../src/domain/members/freeze-member.ts'
import type { OperatorName } from '../../src/domain/notices/operators-of.ts'
import { relayEvents } from '../../src/domain/notices/relay-events.ts'
import { cancelWithdrawal } from '../../src/domain/withdrawals/cancel-withdrawal.ts'
import { claimWithdrawal } from '../../src/domain/withdrawals/claim-withdrawal.ts'
import { createTestDomain } from '../support/domain.ts'
import { earn, earner, requested } from '../support/withdrawals.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type Person = Actor & { memberId: string }
const operators: OperatorName[] = []

/** Somebody whom the configuration names. */
async function operator(name: string, role: OperatorName['role']): Promise<Person> {
  const person = await t.member(name, [role])
  const { platform, platformUserId } = await t.store.db.identity.findFirstOrThrow({
    where: { memberId: person.memberId },
  })
  operators.push({ platform, platformUserId, role })
  return person
}

/** Who was told of this one. */
async function told(withdrawal: string): Promise<string[]> {
  await relayEvents(t.domain, operators)
  const notices = await t.store.db.notice.findMany({ where: { kind: 'withdrawal-overdue' } })
  return notices
    .filter(({ payload }) => (payload as { about: string }).about === withdrawal)
    .map(({ memberId }) => memberId)
    .sort()
}

const fina = await operator('Fina', 'finance')
const ada = await operator('Ada', 'admin')
await operator('Mo', 'moderator')
operators.push({ platform: 'discord', platformUserId: '999', role: 'finance' })
const both = [fina.memberId, ada.memberId].sort()

describe('a withdrawal that takes longer than promised', () => {
  test('is told to finance and admins, at its moment and not before, once however many sweep', async () => {
    const id = await requested(t, await earner(t, 10))
    const { dueAt } = await t.store.db.withdrawal.findUniqueOrThrow({ where: { id } })
    t.clock.advance(dueAt.getTime() - t.clock.now().getTime() - 1)
    await t.sweep()
    expect(await told(id)).toEqual([])
    t.clock.advance(1)
    await Promise.all([t.sweep(), t.sweep(), t.sweep()])
    expect(await told(id)).toEqual(both)
    t.clock.advance(DAY_MS)
    await t.sweep()
    expect(await told(id)).toEqual(both)
    const events = await t.store.db.event.count({
      where: { kind: 'withdrawal-overdue', payload: { path: ['withdrawalId'], equals: id } },
    })
    expect(events).toBe(1)
  })

  test('is told while it is being paid, too; one that was cancelled in time is not', async () => {
    const [paying, cancelled] = [await requested(t, await earner(t, 10)), await earner(t, 10)]
    await t.must(t.run(claimWithdrawal, { withdrawal: paying }, fina))
    const gone = await requested(t, cancelled)
    await t.must(t.run(cancelWithdrawal, { withdrawal: gone }, cancelled))
    t.clock.advance(4 * DAY_MS)
    await t.sweep()
    expect(await told(paying)).toEqual(both)
    expect(await told(gone)).toEqual([])
  })

  test('is told to nobody whom it concerns', async () => {
    await earn(t, ada, 10, fina)
    const own = await requested(t, ada)
    t.clock.advance(4 * DAY_MS)
    await t.sweep()
    expect(await told(own)).toEqual([])
  })

  test('of a frozen member waits for the end of the freeze', async () => {
    const worker = await earner(t, 10)
    const id = await requested(t, worker)
    const freeze = {
      member: worker.memberId,
      parts: ['withdrawing' as const],
      reason: 'Looked into.',
      days: null,
    }
    await t.must(t.run(freezeMember, freeze, ada))
    t.clock.advance(4 * DAY_MS)
    await t.sweep()
    expect(await told(id)).toEqual([])
    await t.must(t.run(liftFreeze, { member: worker.memberId, reason: 'All is well.' }, ada))
    await t.sweep()
    expect(await told(id)).toEqual(both)
  })
})
