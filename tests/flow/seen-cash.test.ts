import { describe, expect, it } from 'vitest'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { A_JOB, AN_ORDER, type Costly } from '../support/chat-last-button.ts'
import { beginOrder, NEEDS, offerIn, orderAnswers } from '../support/chat-order.ts'
import { PLATFORMS } from '../support/chat-script.ts'
import { earnCash } from '../support/chat-withdrawals.ts'
import { w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

/** What is paid from the wallet first, and what its preview says of the money. */
const WAYS: (Costly & { what: string; byWallet: string; byCash: string })[] = [
  { what: 'an order', ...AN_ORDER, byWallet: w('order-cost-wallet'), byCash: w('order-cost-cash') },
  { what: 'a job', ...A_JOB, byWallet: w('post-cost-returns'), byCash: w('post-cost-cash') },
]

describe.each(PLATFORMS)('cash that nobody was told of is not spent, on %s', (platform) => {
  it.each(WAYS)('for $what', async ({ last, byWallet, byCash, fill, count }) => {
    const world = await createWorld()
    try {
      const boss = await world.join(platform, 'Bo')
      const person = await world.join(platform, 'Ben')
      await world.fund(boss, 100)
      await world.fund(person, 15)
      await earnCash(world, person, boss, 40)
      await fill(world, person)
      expect(person.screen()).toContain(byWallet)
      const me = { kind: 'member', memberId: await world.memberId(person), roles: [] } as const
      const input = { source: 'wallet' as const, amountMicros: 14_500_000n }
      const spent = await makeVoucher(world.product.domain, { input, actor: me, key: 'elsewhere' })
      expect(spent.ok).toBe(true)
      await person.tap(last)
      expect(person.screen()).toContain(w('form-changed'))
      expect(person.screen()).toContain(byCash)
      expect(await count(world)).toBe(0)
      await person.tap(last)
      expect(person.screen()).not.toContain(w('form-changed'))
      expect(await count(world)).toBe(1)
      expect((await world.balances(person)).wallet).toBe(0n)
      await world.settle()
      expect(world.faults()).toEqual([])
      expect(await world.audit()).toEqual([])
    } finally {
      await world.close()
    }
  })
})

it('what a press spent is no news to the same press, come again before its form was closed', async () => {
  const world = await createWorld()
  try {
    const boss = await world.join('telegram', 'Bo')
    const person = await world.join('telegram', 'Ben')
    await world.fund(boss, 100)
    await world.fund(person, 15)
    await earnCash(world, person, boss, 40)
    await offerIn(world, boss)
    await beginOrder(person)
    await person.answer(orderAnswers('SERVICE', NEEDS))
    const where = { subject: { startsWith: 'opl' } }
    const { id, state, revision, answers } = await world.store.db.draft.findFirstOrThrow({ where })
    await person.tap(w('order-place-send', { amount: '$12.00' }))
    await world.store.db.draft.update({
      where: { id },
      data: { state, revision, answers: answers ?? {} },
    })
    const again = await person.forge(`d~g~${id}~${revision}`)
    expect(again).not.toContain(w('form-changed'))
    expect(again).toContain(w('order-placed'))
    expect(await world.store.db.order.count()).toBe(1)
    expect(await world.audit()).toEqual([])
  } finally {
    await world.close()
  }
})
