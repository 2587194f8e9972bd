import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const CODE = /(?:[0-9A-Z]{4}-){4}[0-9A-Z]/

describe.each(PLATFORMS)('vouchers, on %s', (platform) => {
  let world: World
  let giver: ChatPerson
  let taker: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    giver = await world.join(platform, 'Gia')
    taker = await world.join(platform, 'Tom')
    await world.fund(giver, 20)
  })
  afterEach(async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
  afterAll(() => world.close())

  async function make(amount: string): Promise<string> {
    world.clock.advance(1_000)
    await giver.command('voucher')
    await giver.answer({
      [w('voucher-amount')]: amount,
      [w('voucher-from')]: w('voucher-source', { account: 'wallet', have: await inWallet() }),
    })
    expect(giver.screen()).toContain(w('voucher-preview').slice(0, 40))
    await giver.tap(w('voucher-send', { amount: `$${amount}` }))
    return CODE.exec(giver.screen())?.[0] ?? ''
  }

  async function inWallet(): Promise<string> {
    const { wallet } = await world.balances(giver)
    return `$${(Number(wallet) / 1e6).toFixed(2)}`
  }

  it('is made in a few taps, shown once, and redeemed by whoever has the code', async () => {
    const code = await make('5.00')
    expect(await world.balances(giver)).toEqual({ cash: 0n, wallet: 15_000_000n })
    await taker.command('redeem')
    await taker.answer({ [w('redeem-ask')]: code })
    expect(await world.balances(taker)).toEqual({ cash: 0n, wallet: 5_000_000n })
    await giver.tap(w('button-my-vouchers'))
    expect(giver.screen()).toContain(code.slice(-4))
    expect(giver.screen()).not.toContain(code)
    expect(giver.screen()).toContain('redeemed')
  })

  it('is cancelled after it was said where the amount returns to', async () => {
    const code = await make('4.00')
    await giver.tap(w('button-my-vouchers'))
    await giver.tap('$4.00')
    await giver.tap(w('button-cancel-voucher'))
    expect(giver.screen()).toContain('returns to your wallet')
    await giver.tap(w('button-cancel-voucher-sure', { amount: '$4.00' }))
    expect(await world.balances(giver)).toEqual({ cash: 0n, wallet: 15_000_000n })
    await taker.command('redeem')
    await taker.answer({ [w('redeem-ask')]: code })
    expect(taker.screen()).toContain(w('refused-voucher'))
  })

  it('with a typing mistake is told so', async () => {
    await taker.command('redeem')
    await taker.answer({ [w('redeem-ask')]: 'AAAA-BBBB-CCCC-DDDD-E' })
    expect(taker.screen()).toContain(w('refused-voucher-mistyped'))
  })

  it('that nobody redeemed is told of before it expires, and when it has', async () => {
    await make('3.00')
    await world.pass(335 * DAY_MS)
    expect(giver.notices().at(-1)).toContain('Nobody has redeemed your voucher of $3.00')
    await world.pass(30 * DAY_MS)
    expect(giver.notices().at(-1)).toContain('Your voucher of $3.00 expired')
    expect(await world.balances(giver)).toEqual({ cash: 0n, wallet: 15_000_000n })
  })

  it('of more than one voucher may be worth is said before it is confirmed, however much there is', async () => {
    const rich = await world.join(platform, 'Rita')
    await world.fund(rich, 9000)
    await world.fund(rich, 9000)
    const from = w('voucher-source', { account: 'wallet', have: '$18000.00' })
    await rich.command('voucher')
    // Telegram asks one thing after the other, and does not ask on.
    const rest = platform === 'discord' ? { [w('voucher-from')]: from } : {}
    await rich.answer({ [w('voucher-amount')]: '18000', ...rest })
    expect(rich.screen()).toContain(
      w('problem-amount-out-of-range', { min: '$1.00', max: '$10000.00' }).slice(0, 60),
    )
    expect(await world.balances(rich)).toEqual({ cash: 0n, wallet: 18_000_000_000n })
  })
})
