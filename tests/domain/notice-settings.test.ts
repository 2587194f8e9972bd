import { afterAll, describe, expect, test } from 'vitest'
import { MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { chooseTopics, readMuted } from '../../src/domain/notices/choose-topics.ts'
import { lookAgain, setLocalTime, setQuietHours } from '../../src/domain/notices/set-quiet-hours.ts'
import { mannerOf } from '../../src/domain/notices/topics.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterAll(() => t.close())
const system = { kind: 'system', name: 'test' } as const

describe('topics', () => {
  test('are muted and wanted again, all others stay as they were', async () => {
    const me = await t.member('Mia')
    await t.must(t.run(chooseTopics, { on: [], off: ['proofs', 'payments'] }, me))
    await t.must(t.run(chooseTopics, { on: ['proofs'], off: ['hiring'] }, me))
    expect(await readMuted(t.store, me.memberId)).toEqual(['payments', 'hiring'])
  })

  test('a second tap, and twenty at once, change nothing more', async () => {
    const me = await t.member('Mia')
    const off = { on: [], off: ['proofs'] }
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => t.run(chooseTopics, off, me)))
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(await readMuted(t.store, me.memberId)).toEqual(['proofs'])
  })

  test('what moves an order on can be muted; what waits for an answer in it cannot', () => {
    const ofOrders = Object.entries(mannerOf).filter(([kind]) => /^(order|dispute)-/.test(kind))
    const mutable = ofOrders.flatMap(([kind, { topic }]) => (topic === null ? [] : [`${kind}: ${topic}`]))
    expect(mutable.sort()).toEqual([
      'order-accepted: orders',
      'order-completed: orders',
      'order-content: orders',
      'order-due-soon: reminders',
      'order-rated: orders',
    ])
  })

  test('what is no topic changes nothing; what has a deadline cannot be named', async () => {
    const me = await t.member('Mia')
    await t.must(t.run(chooseTopics, { on: [], off: ['contests', 'correction-asked', ''] }, me))
    expect(await t.store.db.mutedTopic.count({ where: { memberId: me.memberId } })).toBe(0)
  })

  test('are a member’s own', async () => {
    expect(await t.refusal(t.run(chooseTopics, { on: [], off: ['proofs'] }, system))).toEqual({
      code: 'not-allowed',
    })
  })
})

describe('quiet hours', () => {
  const mine = async (me: { memberId: string }) => {
    const { quietFromMinute, quietToMinute, utcOffsetMinutes } = await t.store.db.member.findUniqueOrThrow({
      where: { id: me.memberId },
    })
    return [quietFromMinute, quietToMinute, utcOffsetMinutes]
  }

  test('are set, changed, and switched off', async () => {
    const me = await t.member('Mia')
    await t.must(t.run(setLocalTime, { utcOffsetMinutes: -300 }, me))
    await t.must(t.run(setQuietHours, { hours: { from: 1320, to: 420 } }, me))
    expect(await mine(me)).toEqual([1320, 420, -300])
    await t.must(t.run(setQuietHours, { hours: null }, me))
    expect(await mine(me)).toEqual([null, null, -300])
  })

  test('without another end are no hours', async () => {
    const me = await t.member('Mia')
    await expect(t.run(setQuietHours, { hours: { from: 60, to: 60 } }, me)).rejects.toThrow()
  })

  test('are a member’s own', async () => {
    expect(await t.refusal(t.run(setQuietHours, { hours: null }, system))).toEqual({ code: 'not-allowed' })
    const time = { utcOffsetMinutes: 0 }
    expect(await t.refusal(t.run(setLocalTime, time, system))).toEqual({ code: 'not-allowed' })
  })

  test('that are switched off let go what waits for their end, and nothing that waits for the platform', async () => {
    const me = await t.member('Mia')
    const later = new Date(t.clock.now().getTime() + 30 * MINUTE_MS)
    const notice = (id: string, kind: string, toldAt: Date | null) => ({
      id,
      eventSeq: 1n,
      memberId: me.memberId,
      kind,
      payload: {},
      state: 'WAITING' as const,
      nextAt: later,
      at: t.clock.now(),
      toldAt,
    })
    await t.store.db.notice.createMany({
      data: [
        notice('quiet', 'paid', null),
        notice('slow', 'rated', t.clock.now()),
        notice('card', 'refresh-card:telegram:1:1', null),
      ],
    })
    await lookAgain(t.domain, me.memberId)
    const due = await t.store.db.notice.findMany({ where: { nextAt: { lte: t.clock.now() } } })
    expect(due.map(({ id }) => id)).toEqual(['quiet'])
  })
})
