import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { transition } from '../../src/domain/kit/decision.ts'
import {
  completeWithdrawal,
  holdWithdrawal,
  rejectWithdrawal,
  returnWithdrawal,
} from '../../src/domain/withdrawals/settle-withdrawal.ts'
import { withdrawalMachine } from '../../src/domain/withdrawals/withdrawal.machine.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { doIn, earnCash, quoteByPaypal } from '../support/chat-withdrawals.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { moving } from '../support/withdrawals.ts'
import { createWorld, type World } from '../support/world.ts'

const claim = moving((row) => ({
  transitions: [transition(withdrawalMachine, row, 'PAYING')],
  events: [{ kind: 'withdrawal-moved', withdrawalId: row.id, memberId: row.memberId }],
}))
const complete = moving((row, { now }) => completeWithdrawal(row, { reference: 'PP-4711', now }))
const reject = moving((row, { now }) => rejectWithdrawal(row, { reason: 'PayPal closed this account.', now }))
const hold = moving((row) => holdWithdrawal(row, { reason: 'timeout' }))
const bounce = moving((row, { now }) => returnWithdrawal(row, { reason: 'The bank sent it back.', now }))

const state = (name: string) => fact('label-state', w('withdrawal-state', { state: name }))

describe.each(PLATFORMS)('withdrawing, on %s', (platform) => {
  let world: World
  let worker: ChatPerson
  let employer: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    worker = await world.join(platform, 'Wale')
    employer = await world.join(platform, 'Emma')
    await world.fund(employer, 200)
  })
  afterEach(async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
  afterAll(() => world.close())

  /** What an operator or a rail does; then everybody is told. */
  async function happens(...moves: ReturnType<typeof moving>[]) {
    const { id } = await world.store.db.withdrawal.findFirstOrThrow({ orderBy: { id: 'desc' } })
    for (const move of moves) {
      await doIn(world, move, { withdrawal: id }, { kind: 'system', name: 'test' })
      await world.settle()
    }
  }

  async function withdraw(amount: string, address: string | null = null) {
    world.clock.advance(1_000)
    await quoteByPaypal(worker, amount, address)
    await worker.tap(w('withdraw-send', { amount }))
  }

  it('with too little is refused, with what is missing', async () => {
    await earnCash(world, worker, employer, 3.2)
    await worker.command('withdraw')
    expect(worker.screen()).toContain(w('refused-not-enough-cash', { missing: '$1.80', needed: '$5.00' }))
  })

  it('shows the ways and what each costs', async () => {
    await earnCash(world, worker, employer, 40)
    await worker.command('withdraw')
    expect(worker.screen()).toContain(w('withdraw-have', { cash: '$43.20' }))
    expect(worker.screen()).toContain(w('payout-fee-fixed', { fee: '$1.00', min: '$10.00' }))
    await worker.tap(w('payout-method', { method: 'bank' }))
    const iban = w('payout-destination', { method: 'bank' })
    const wrong = { [iban]: 'DE89 3704 0044 0532 0130 01', [w('payout-holder')]: 'Wale Ade' }
    await worker.answer({ [w('withdraw-amount')]: '10', ...wrong }, iban)
    expect(worker.screen()).toContain(w('destination-problem', { problem: 'checksum' }))
  })

  it('shows fee, net and destination, then takes it with one button', async () => {
    await quoteByPaypal(worker, '$12.10')
    const quote = worker.screen()
    expect(quote).toContain('wale@example.com')
    expect(quote).toContain(fact('withdraw-fee', '$0.25'))
    expect(quote).toContain(fact('withdraw-net', '$11.85'))
    expect(await world.balances(worker)).toEqual({ cash: 43_200_000n, wallet: 0n })
    // The platform delivers the press three times, all at once.
    world.deliverTimes(3)
    await worker.tap(w('withdraw-send', { amount: '$12.10' }))
    world.deliverTimes(1)
    expect(await world.balances(worker)).toEqual({ cash: 31_100_000n, wallet: 0n })
    expect(worker.screen()).toContain(state('REQUESTED'))
  })

  it('can be taken back while it waits', async () => {
    await worker.command('withdrawals')
    await worker.tap('$12.10')
    await worker.tap(w('button-cancel-withdrawal'))
    expect(worker.screen()).toContain(w('withdrawal-cancel-what', { amount: '$12.10' }))
    await worker.tap(w('button-cancel-withdrawal-sure', { amount: '$12.10' }))
    expect(worker.screen()).toContain(state('CANCELLED'))
    expect(await world.balances(worker)).toEqual({ cash: 43_200_000n, wallet: 0n })
  })

  it('remembers where to; one card follows it, and tells the truth at each step', async () => {
    await withdraw('$5.00')
    await happens(claim)
    const card = w('withdrawal-one', { amount: '$5.00' })
    // On Discord the answer to a press cannot be changed later: the card that can comes with the first news.
    if (platform === 'discord') {
      await worker.command('withdrawals')
      await worker.tap('$5.00')
    }
    const paying = platform === 'discord' ? worker.screen() : worker.card(card)
    expect(paying).toContain(state('PAYING'))
    expect(paying).not.toContain(w('button-cancel-withdrawal'))
    await happens(hold)
    expect(worker.notices().at(-1)).toContain(w('notice-withdrawal-held', { amount: '$5.00' }))
    expect(worker.notices().at(-1)).not.toContain('timeout')
    expect(worker.notices().at(-1)).toContain(w('withdrawal-held-hint'))
    await happens(complete)
    expect(worker.notices().at(-1)).toContain(w('notice-withdrawal-completed', { net: '$4.75' }))
    expect(worker.card(card)).toContain(fact('withdrawal-reference', 'PP-4711'))
  })

  it('asks whether it arrived; if not, a ticket is opened with it', async () => {
    const told = w('notice-withdrawal-completed', { net: '$4.75' })
    await worker.tap(w('button-not-received'), told)
    const tickets = await world.store.db.ticket.findMany({
      where: { memberId: await world.memberId(worker) },
    })
    expect(tickets).toHaveLength(1)
    expect(worker.screen()).toContain(w('withdrawal-not-received'))
    await worker.tap(w('button-received'))
    expect(worker.screen()).toContain(w('withdrawal-received'))
  })

  it('that is rejected, or comes back, says why, and the whole amount is there again', async () => {
    const before = await world.balances(worker)
    await withdraw('$6.00')
    await happens(claim, reject)
    expect(worker.notices().at(-1)).toContain(w('notice-withdrawal-rejected', { amount: '$6.00' }))
    expect(worker.notices().at(-1)).toContain('PayPal closed this account.')
    expect(await world.balances(worker)).toEqual(before)
    await withdraw('$7.00')
    await happens(claim, complete, bounce)
    expect(worker.notices().at(-1)).toContain(w('notice-withdrawal-returned', { amount: '$7.00' }))
    expect(worker.notices().at(-1)).toContain('The bank sent it back.')
    expect(await world.balances(worker)).toEqual(before)
  })

  it('to a changed destination waits, and says so first', async () => {
    await quoteByPaypal(worker, '$5.00', null)
    await worker.tap(w('form-change', { what: w('payout-destination', { method: 'paypal' }) }))
    await worker.answer(
      platform === 'telegram'
        ? { [w('payout-destination', { method: 'paypal' })]: 'new@example.com' }
        : {
            [w('withdraw-amount')]: '5',
            [w('payout-destination', { method: 'paypal' })]: 'new@example.com',
          },
    )
    expect(worker.screen()).toContain(w('withdraw-cooling', { time: '24 hours' }))
    await worker.tap(w('withdraw-send', { amount: '$5.00' }))
    expect(worker.screen()).toContain(w('withdraw-earliest'))
    await world.pass(5 * DAY_MS)
    await worker.command('withdrawals')
    await worker.tap('$5.00')
    expect(worker.screen()).toContain(w('withdrawal-overdue', { due: ANY }))
  })

  it('to an account that is known says no wait, however its holder is typed', async () => {
    const wanda = await world.join(platform, 'Wanda')
    await earnCash(world, wanda, employer, 40)
    await quoteByPaypal(wanda, '$5.00')
    await wanda.tap(w('withdraw-send', { amount: '$5.00' }))
    const amount = { [w('withdraw-amount')]: '10' }
    const whole = { ...amount, [w('payout-destination', { method: 'bank' })]: 'DE89 3704 0044 0532 0130 00' }
    const toBank = async (holder: string, isKnown: boolean) => {
      await wanda.command('withdraw')
      await wanda.tap(w('payout-method', { method: 'bank' }))
      // What is known of the account is asked again only where all is asked on one page.
      if (isKnown && platform === 'telegram') {
        await wanda.answer(amount)
        await wanda.tap(w('form-change', { what: w('payout-holder') }))
        await wanda.answer({ [w('payout-holder')]: holder })
      } else {
        await wanda.answer({ ...whole, [w('payout-holder')]: holder })
      }
      const quote = wanda.screen()
      await wanda.tap(w('withdraw-send', { amount: '$10.00' }))
      return quote
    }
    const waits = w('withdraw-cooling', { time: '24 hours' })
    expect(await toBank('Wanda Ade', false)).toContain(waits)
    await world.pass(2 * DAY_MS)
    expect(await toBank('Wanda  Ade', true)).not.toContain(waits)
    expect(wanda.screen()).not.toContain(w('withdraw-earliest'))
  })

  it('is nobody else’s to see or to cancel', async () => {
    const { id } = await world.store.db.withdrawal.findFirstOrThrow({ orderBy: { id: 'desc' } })
    for (const bytes of [`wi~${id}`, `wx~${id}~y`, `wr~${id}~y`]) {
      expect(await employer.forge(bytes)).toContain(w('refused-not-found', { what: 'withdrawal' }))
    }
  })
})
