import { expect, test } from 'vitest'
import { PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

// Whoever joins first handles money, second content, and no more than that.
const operators =
  'telegram:5001=finance,telegram:5002=moderator,discord:210000000000005000=finance,discord:210000000000005001=moderator'

test.each(PLATFORMS)(
  'finance issues many at once and gets their codes as a file, once, on %s',
  async (platform) => {
    const world = await createWorld({ operators })
    try {
      const fina = await world.join(platform, 'Fina')
      const moderator = await world.join(platform, 'Mona')
      const taker = await world.join(platform, 'Tom')
      await fina.command('admin')
      await fina.tap(w('button-issue-batch'))
      await fina.answer({
        [w('top-up-amount')]: '2',
        [w('batch-count')]: '3',
        [w('top-up-reason')]: 'A present for the first three',
      })
      // A file is answered later there, and only the first of three answers has somewhere to go.
      if (platform === 'discord') world.expectFault(/Unknown Webhook/)
      world.deliverTimes(3)
      await fina.tap(w('batch-send', { count: '3', amount: '$2.00' }))
      world.deliverTimes(1)
      expect(fina.screen()).toContain(w('batch-once'))
      const { name, text } = fina.file()
      expect(name).toBe('vouchers.csv')
      const codes = text.match(/(?:[0-9A-Z]{4}-){4}[0-9A-Z]/g) ?? []
      expect(new Set(codes).size).toBe(3)
      expect(await world.store.db.voucher.count()).toBe(3)
      expect(await world.store.db.operatorAction.count({ where: { action: { contains: 'top-up' } } })).toBe(3)

      await fina.command('redeem', codes[0])
      expect(fina.screen()).toContain(w('refused-voucher'))
      for (const code of codes) {
        await taker.command('redeem', code)
        expect(taker.screen()).toContain(w('redeemed', { amount: '$2.00' }))
      }
      expect(await world.balances(taker)).toEqual({ cash: 0n, wallet: 6_000_000n })

      await fina.command('admin')
      await fina.tap(w('button-issue-top-up'))
      await fina.answer({ [w('top-up-amount')]: '7', [w('top-up-reason')]: 'A present' })
      await fina.tap(w('top-up-send', { amount: '$7.00' }))
      await fina.command('wallet')
      await fina.tap(w('button-my-vouchers'))
      await fina.tap('$7.00')
      await fina.tap(w('button-cancel-voucher'))
      await fina.answer({ [w('top-up-cancel-reason')]: 'The code was lost.' })
      await fina.tap(w('button-cancel-voucher-sure', { amount: '$7.00' }))
      expect(fina.screen()).toContain(w('voucher-state-cancelled'))
      const { reason } = await world.store.db.operatorAction.findFirstOrThrow({
        where: { action: 'cancel-top-up' },
      })
      expect(reason).toBe('The code was lost.')

      await moderator.command('admin')
      expect(moderator.canTap(w('button-issue-batch'))).toBe(false)
      expect(await moderator.forge('ib')).toContain(w('refused-not-allowed'))
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  },
)
