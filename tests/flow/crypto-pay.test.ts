import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { earnCash } from '../support/chat-withdrawals.ts'
import { fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const topUpState = (name: string) => fact('label-state', w('top-up-state', { state: name }))
const state = (name: string) => fact('label-state', w('withdrawal-state', { state: name }))
const deskState = (name: string) => fact('label-state', w('payout-state', { state: name }))

describe.each(PLATFORMS)('paying money in, on %s', (platform) => {
  let world: World
  let payer: ChatPerson
  let operator: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    payer = await world.join(platform, 'Pia')
    operator = await world.join(platform, 'Ada', { operator: true })
  })
  afterEach(async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
  afterAll(() => world.close())

  async function invoice(amount: string): Promise<number> {
    await payer.command('wallet')
    await payer.tap(w('button-add-money'))
    await payer.answer({ [w('top-up-how-much')]: amount })
    await payer.tap(w('top-up-make', { amount }))
    const made = await world.store.db.topUp.findFirstOrThrow({ orderBy: { id: 'desc' } })
    return Number(made.invoiceId)
  }

  it('says how it is paid, makes one top-up of a press that comes three times, and credits it when paid', async () => {
    await payer.command('wallet')
    await payer.tap(w('button-add-money'))
    expect(payer.screen()).toContain(w('top-up-form-intro'))
    await payer.answer({ [w('top-up-how-much')]: '$25.00' })
    world.deliverTimes(3)
    await payer.tap(w('top-up-make', { amount: '$25.00' }))
    world.deliverTimes(1)
    const [only, ...others] = await world.store.db.topUp.findMany()
    expect(others).toEqual([])
    const made = world.cryptoPay.invoices().find((one) => String(one.invoice_id) === only?.invoiceId)
    expect(made).toMatchObject({ amount: '25.00', description: w('top-up-invoice', { amount: '$25.00' }) })
    expect(payer.screen()).toContain(topUpState('OPEN'))
    expect(payer.screen()).toContain(w('top-up-open-how', { host: new URL(world.base).host }))
    expect(payer.screen()).toContain(w('top-up-pay', { amount: '$25.00' }))
    expect(await world.balances(payer)).toEqual({ cash: 0n, wallet: 0n })

    await world.cryptoPay.pay(made?.invoice_id ?? 0)
    await world.settle()
    expect(await world.balances(payer)).toEqual({ cash: 0n, wallet: 25_000_000n })
    expect(payer.notices().at(-1)).toContain(w('notice-topped-up', { amount: '$25.00' }))
    const card = payer.card(w('top-up-card', { amount: '$25.00' }))
    // On Discord the answer to a press cannot be changed later; the news are a card of their own.
    if (platform === 'telegram') expect(card).toContain(topUpState('PAID'))
    await payer.command('wallet')
    expect(payer.screen()).toContain(fact('wallet-wallet', '$25.00'))
    expect(payer.screen()).toContain(w('statement-kind', { kind: 'topped-up' }))
  })

  it('refuses what is too little or too much, and keeps asking', async () => {
    await payer.command('wallet')
    await payer.tap(w('button-add-money'))
    await payer.answer({ [w('top-up-how-much')]: '0.50' })
    expect(payer.screen()).not.toContain(w('top-up-make', { amount: '$0.50' }))
    await payer.answer({ [w('top-up-how-much')]: '12.505' })
    expect(payer.screen()).toContain(w('refused-top-up-amount', { min: '$1.00', max: '$1000.00' }))
    expect(await world.store.db.topUp.count()).toBe(1)
    if (platform === 'telegram') await payer.command('cancel')
  })

  it('is credited also when no news ever came, because we ask', async () => {
    const number = await invoice('$10.00')
    world.cryptoPay.setWebhook(null)
    await world.cryptoPay.pay(number)
    expect((await world.balances(payer)).wallet).toBe(25_000_000n)
    await world.settle()
    world.cryptoPay.setWebhook(`${world.base}/webhooks/crypto-pay`)
    expect((await world.balances(payer)).wallet).toBe(35_000_000n)
    expect(payer.notices().at(-1)).toContain(w('notice-topped-up', { amount: '$10.00' }))
  })

  it('an invoice that nobody pays is over after an hour, and can be begun again', async () => {
    await invoice('$50.00')
    await world.pass(HOUR_MS + MINUTE_MS)
    await payer.command('wallet')
    await payer.tap(w('button-add-money'))
    await payer.answer({ [w('top-up-how-much')]: '$100.00' })
    await payer.tap(w('top-up-make', { amount: '$100.00' }))
    await payer.tap(w('button-my-top-ups'))
    await payer.tap('$50.00')
    expect(payer.screen()).toContain(topUpState('EXPIRED'))
    expect(payer.canTap(w('top-up-pay', { amount: '$50.00' }))).toBe(false)
    expect(payer.canTap(w('button-top-up-again'))).toBe(true)
    await world.pass(2 * HOUR_MS)
  })

  it('what does not match is told truthfully, and finance closes it with a finding', async () => {
    const number = await invoice('$10.00')
    const before = (await world.balances(payer)).wallet
    await world.cryptoPay.pay(number, 'TON')
    await world.settle()
    expect((await world.balances(payer)).wallet).toBe(before)
    expect(payer.notices().at(-1)).toContain(w('notice-top-up-mismatched', { amount: '$10.00' }))
    expect(payer.notices().at(-1)).toContain(w('top-up-mismatched-how'))
    await payer.tap(w('button-support'), w('notice-top-up-mismatched', { amount: '$10.00' }))
    await payer.answer({ [w('support-words')]: 'I paid in TON.', [w('support-files')]: null })
    await payer.tap(w('support-send'))
    expect(payer.screen()).toContain(w('top-up-state', { state: 'MISMATCHED' }))
    await payer.tap(w('button-see-object'))
    expect(payer.screen()).toContain(number)

    await operator.command('admin')
    await operator.tap(w('button-mismatched', { count: 1 }))
    await operator.tap('$10.00')
    expect(operator.screen()).toContain(
      fact('mismatched-problem', w('mismatched-what', { problem: 'asset' })),
    )
    expect(operator.screen()).toContain('paid in TON')
    expect(operator.screen()).toContain('Pia')
    expect(operator.screen()).not.toContain(payer.id)
    await operator.tap(w('button-close-top-up'))
    await operator.answer({ [w('mismatched-close-ask')]: 'Paid in TON; adjusted by hand.' })
    await operator.tap(w('mismatched-close-send'))
    expect(operator.screen()).toContain(topUpState('CLOSED'))
    await operator.command('admin')
    expect(operator.canTap(w('button-mismatched', { count: 1 }))).toBe(false)
  })

  it('is nobody else’s to see, and no member’s to close', async () => {
    const { id } = await world.store.db.topUp.findFirstOrThrow({ orderBy: { id: 'desc' } })
    const stranger = await world.join(platform, 'Sam')
    expect(await stranger.forge(`tws~${id}`)).toContain(w('refused-not-found', { what: 'top-up' }))
    for (const bytes of [`tmq~`, `tmc~${id}`, `tmx~${id}`]) {
      expect(await payer.forge(bytes)).toContain(w('refused-not-allowed'))
    }
  })
})

describe.each(PLATFORMS)('being paid by Crypto Pay, asked for on %s', (platform) => {
  let world: World
  let worker: ChatPerson
  let employer: ChatPerson
  let other: ChatPerson
  let operator: ChatPerson

  beforeAll(async () => {
    world = await createWorld({ policy: { DUAL_CONTROL_ABOVE: '100' } })
    worker = await world.join(platform, 'Wale')
    employer = await world.join(platform, 'Emma')
    other = await world.join(platform, 'Otto')
    operator = await world.join(platform, 'Ada', { operator: true })
    for (const one of [employer, other]) await world.fund(one, 200)
    // In turn from two, so that no withdrawal comes mostly from one of them.
    for (let round = 0; round < 4; round++) {
      await earnCash(world, worker, employer, 2.5)
      await earnCash(world, worker, other, 2.5)
    }
  })
  afterEach(async () => {
    world.cryptoPay.setManner('works')
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
  afterAll(() => world.close())

  async function quote(amount: string): Promise<void> {
    world.clock.advance(1_000)
    await worker.command('withdraw')
    await worker.tap(w('payout-method', { method: 'crypto-pay' }))
    await worker.answer({ [w('withdraw-amount')]: amount })
  }
  async function withdraw(amount: string): Promise<string> {
    await quote(amount)
    await worker.tap(w('withdraw-send', { amount }))
    return (await world.store.db.withdrawal.findFirstOrThrow({ orderBy: { id: 'desc' } })).id
  }
  const stateOf = async (id: string) =>
    (await world.store.db.withdrawal.findUniqueOrThrow({ where: { id } })).state

  it('is offered only to who has a Telegram account', async () => {
    await worker.command('withdraw')
    expect(worker.canTap(w('payout-method', { method: 'crypto-pay' }))).toBe(platform === 'telegram')
    if (platform === 'telegram') return
    expect(await worker.forge('wd~crypto-pay')).not.toContain(w('withdraw-amount'))
    // From here on the member has one: what is paid to is that account.
    const memberId = await world.memberId(worker)
    const mine = { platform: 'telegram' as const, platformUserId: '7777', memberId, displayName: 'Wale' }
    await world.store.db.identity.create({
      data: { ...mine, clientLocale: 'en', reachable: false, lastSeenAt: new Date(0) },
    })
  })

  it('asks for nothing but the amount, shows fee and net, and is paid by itself', async () => {
    await quote('$10.00')
    expect(worker.screen()).toContain(w('crypto-pay-account'))
    expect(worker.screen()).toContain(fact('withdraw-fee', '$0.10'))
    expect(worker.screen()).toContain(fact('withdraw-net', '$9.90'))
    await worker.tap(w('withdraw-send', { amount: '$10.00' }))
    expect(worker.screen()).toContain(state('REQUESTED'))
    await world.settle()
    const [sent] = world.cryptoPay.transfers()
    expect(sent).toMatchObject({
      amount: '9.90',
      asset: 'USDT',
      user_id: platform === 'telegram' ? Number(worker.id) : 7777,
    })
    expect(worker.notices().at(-1)).toContain(w('notice-withdrawal-completed', { net: '$9.90' }))
    expect(worker.notices().at(-1)).toContain(fact('withdrawal-reference', String(sent?.transfer_id)))
  })

  it('what Crypto Pay refuses comes back, with the reason and what to do about it', async () => {
    world.cryptoPay.setManner('unknown-user')
    const before = await world.balances(worker)
    await withdraw('$5.00')
    await world.settle()
    expect(worker.notices().at(-1)).toContain(w('notice-withdrawal-rejected', { amount: '$5.00' }))
    expect(worker.notices().at(-1)).toContain(w('crypto-pay-reason', { name: 'USER_NOT_FOUND' }))
    expect(await world.balances(worker)).toEqual(before)
  })

  it('what nobody knows is held; the desk says what the rail knows, and rejects when that is certain', async () => {
    world.cryptoPay.setManner('breaks-before')
    const id = await withdraw('$5.00')
    await world.settle()
    expect(await stateOf(id)).toBe('HELD')
    expect(worker.notices().at(-1)).toContain(w('notice-withdrawal-held', { amount: '$5.00' }))
    await operator.command('admin')
    await operator.tap(w('button-payouts-waiting', { count: 1 }))
    await operator.tap(w('payouts-tab', { tab: 'held' }))
    await operator.tap('$4.90')
    expect(operator.screen()).toContain(deskState('HELD'))
    expect(operator.screen()).toContain(w('payout-looking-hint'))
    expect(operator.screen()).toContain(w('crypto-pay-account-of-member'))
    expect(operator.canTap(w('button-reject-payout'))).toBe(false)
    for (let look = 0; look < 3; look++) await world.pass(10 * MINUTE_MS)
    expect(await stateOf(id)).toBe('HELD')
    await operator.tap(w('button-payouts'))
    await operator.tap(w('payouts-tab', { tab: 'held' }))
    await operator.tap('$4.90')
    await operator.tap(w('button-reject-payout'))
    await operator.answer({ [w('payout-reason-ask')]: 'Crypto Pay never sent it.' })
    await operator.tap(w('payout-reject-send', { amount: '$5.00' }))
    await world.settle()
    expect(worker.notices().at(-1)).toContain('Crypto Pay never sent it.')
    expect(world.cryptoPay.transfers()).toHaveLength(1)
  })

  it('what broke after it was sent is found and completed, paid once', async () => {
    world.cryptoPay.setManner('breaks-after')
    const id = await withdraw('$5.00')
    await world.settle()
    expect(await stateOf(id)).toBe('COMPLETED')
    expect(world.cryptoPay.transfers()).toHaveLength(2)
  })

  it('operators cannot take it to pay it by hand; while it waits its member cancels it', async () => {
    world.cryptoPay.setBalance('0.00')
    const id = await withdraw('$5.00')
    await world.settle()
    expect(await stateOf(id)).toBe('REQUESTED')
    await operator.command('admin')
    await operator.tap(w('button-payouts-waiting', { count: 0 }))
    await operator.tap('$4.90')
    expect(operator.screen()).toContain(w('payout-by-rail-hint'))
    expect(operator.canTap(w('button-claim-payout'))).toBe(false)
    expect(await operator.forge(`pyc~${id}`)).toContain(deskState('REQUESTED'))
    expect(await stateOf(id)).toBe('REQUESTED')
    await worker.command('withdrawals')
    await worker.tap('$5.00')
    await worker.tap(w('button-cancel-withdrawal'))
    await worker.tap(w('button-cancel-withdrawal-sure', { amount: '$5.00' }))
    world.cryptoPay.setBalance('1000.00')
    await world.settle()
    expect(await stateOf(id)).toBe('CANCELLED')
    expect(world.cryptoPay.transfers()).toHaveLength(2)
    expect(world.logged.some(({ msg }) => msg.includes('Crypto Pay: trouble'))).toBe(true)
  })

  it('what came mostly from one member waits for an operator, then goes', async () => {
    const loner = await world.join('telegram', 'Lou')
    await earnCash(world, loner, employer, 10)
    await loner.command('withdraw')
    await loner.tap(w('payout-method', { method: 'crypto-pay' }))
    await loner.answer({ [w('withdraw-amount')]: '$10.00' })
    await loner.tap(w('withdraw-send', { amount: '$10.00' }))
    await world.settle()
    const { id } = await world.store.db.withdrawal.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(await stateOf(id)).toBe('REQUESTED')
    await operator.command('admin')
    await operator.tap(w('button-payouts-waiting', { count: 1 }))
    await operator.tap('$9.90')
    expect(operator.screen()).toContain(w('payout-release-hint'))
    await operator.tap(w('button-agree-payout'))
    expect(operator.screen()).toContain(w('payout-agreed-toast'))
    await world.settle()
    expect(await stateOf(id)).toBe('COMPLETED')
    expect(loner.notices().at(-1)).toContain(w('notice-withdrawal-completed', { net: '$9.90' }))
  })
})

describe('without a token', () => {
  it('nothing of it is offered', async () => {
    const world = await createWorld({ cryptoPay: false })
    const payer = await world.join('telegram', 'Pia')
    await payer.command('wallet')
    expect(payer.canTap(w('button-add-money'))).toBe(false)
    expect(await payer.forge('tw')).toContain(w('refused-top-ups-off'))
    expect(world.product.domain.policy.payoutMethods).not.toContain('crypto-pay')
    expect((await fetch(`${world.base}/webhooks/crypto-pay`, { method: 'POST', body: '{}' })).status).toBe(
      404,
    )
    await world.close()
  })
})
