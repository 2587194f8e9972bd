import { expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { linkBoth } from '../support/chat-link.ts'
import { PLATFORMS } from '../support/chat-script.ts'
import { earnCash, quoteByPaypal } from '../support/chat-withdrawals.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

// Whoever joins third handles money, and no more than that.
const operators = 'telegram:5003=finance,discord:210000000000005002=finance'

test.each(PLATFORMS)(
  'overdue withdrawals are told to finance, and on their card, on %s',
  async (platform) => {
    const world = await createWorld({ operators })
    try {
      const worker = await world.join(platform, 'Wale')
      const employer = await world.join(platform, 'Emma')
      const fina = await world.join(platform, 'Fina')
      await world.fund(employer, 100)
      await earnCash(world, worker, employer, 60)
      await quoteByPaypal(worker, '$12.00', 'wale@example.com')
      await worker.tap(w('withdraw-send', { amount: '$12.00' }))

      await world.pass(4 * DAY_MS)
      const heading = w('notice-withdrawal-overdue')
      expect(fina.notices().filter((notice) => notice.includes(heading))).toHaveLength(1)
      expect(fina.notices().at(-1)).toContain('$11.75')
      await fina.tap(w('button-view'), heading)
      expect(fina.screen()).toContain('wale@example.com')
      const overdue = w('withdrawal-overdue', { due: ANY })
      // What Discord shows in answer to a press cannot be changed later; a message of Telegram can.
      if (platform === 'telegram') expect(worker.card(overdue)).toContain('$12.00')
      await worker.command('withdrawals')
      await worker.tap('$12.00')
      expect(worker.screen()).toContain(overdue)
      expect(worker.screen()).toContain(w('withdrawal-overdue-hint', { told: 'yes' }))
      await worker.tap(w('button-ask-overdue'))
      expect(worker.screen()).toContain('$12.00')

      for (const amount of ['$10.00', '$11.00', '$13.00']) {
        world.clock.advance(1_000)
        await quoteByPaypal(worker, amount, null)
        await worker.tap(w('withdraw-send', { amount }))
      }
      await world.pass(4 * DAY_MS)
      expect(fina.notices().at(-1)).toContain(w('notice-summary', { kind: 'withdrawal-overdue', count: 3 }))
      await fina.tap(w('button-payouts'), fina.notices().at(-1))
      expect(fina.screen()).toContain(w('payouts-title'))
      await worker.command('withdrawals')
      expect(worker.screen()).toContain(w('withdrawal-overdue', { due: ANY }))
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  },
)

test('it reaches an operator where they have the role, wherever they were seen last', async () => {
  // On Telegram alone.
  const world = await createWorld({ operators: 'telegram:5003=finance' })
  try {
    const worker = await world.join('telegram', 'Wale')
    const employer = await world.join('telegram', 'Emma')
    const fina = await world.join('telegram', 'Fina')
    const there = await world.join('discord', 'Fina')
    await linkBoth(fina, there)
    await world.fund(employer, 100)
    await earnCash(world, worker, employer, 20)
    await quoteByPaypal(worker, '$12.00', 'wale@example.com')
    await worker.tap(w('withdraw-send', { amount: '$12.00' }))
    world.clock.advance(DAY_MS)
    await there.command('wallet')
    await world.pass(3 * DAY_MS)
    expect(fina.notices().at(-1)).toContain(w('notice-withdrawal-overdue'))
    expect(there.notices()).toEqual([])
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
})
