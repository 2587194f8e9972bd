import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CryptoPayDown } from '../../src/domain/crypto-pay/crypto-pay.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { exportData } from '../../src/domain/members/export-data.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { readFigures } from '../../src/domain/operators/read-figures.ts'
import { openTicket } from '../../src/domain/support/open-ticket.ts'
import { readTicketFor } from '../../src/domain/support/read-ticket.ts'
import { closeTopUp } from '../../src/domain/top-ups/close-top-up.ts'
import { listMismatched, listTopUps, readMismatched } from '../../src/domain/top-ups/read-top-ups.ts'
import { reconcileTopUps } from '../../src/domain/top-ups/reconcile-top-ups.ts'
import { settleInvoice } from '../../src/domain/top-ups/settle-top-up.ts'
import { startTopUp } from '../../src/domain/top-ups/start-top-up.ts'
import { openCryptoPay } from '../support/crypto-pay.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
const pay = await openCryptoPay(t.clock)
const words = { description: 'for your wallet', backUrl: 'https://t.me/a_bot' }
const TEN = 10_000_000n
let member: Actor & { memberId: string }

beforeEach(async () => {
  member = await t.member('Mia')
})
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(async () => {
  await pay.close()
  await t.close()
})

const start = (amountMicros = TEN, key = t.key(), actor: Actor = member) =>
  startTopUp(t.domain, pay.rail, { amountMicros, words, actor, key })
const row = (id: string) => t.store.db.topUp.findUniqueOrThrow({ where: { id } })

async function started(amountMicros = TEN) {
  const { topUpId } = await t.must(start(amountMicros))
  return row(topUpId)
}

async function paid(topUp: { invoiceId: string | null }, asset?: string) {
  await pay.standIn.pay(Number(topUp.invoiceId), asset)
  return reconcileTopUps(t.domain, pay.rail)
}

describe('starting', () => {
  test('makes an invoice of that amount, for that top-up, and opens it for an hour', async () => {
    const topUp = await started(12_500_000n)
    expect(topUp).toMatchObject({ state: 'OPEN', place: 1, amountMicros: 12_500_000n })
    expect(topUp.expiresAt).toEqual(new Date(t.clock.now().getTime() + HOUR_MS))
    expect(topUp.payUrl).toContain('/pay/')
    expect(pay.standIn.calls.at(-1)?.params).toMatchObject({
      currency_type: 'fiat',
      fiat: 'USD',
      amount: '12.50',
      payload: topUp.id,
      accepted_assets: 'USDT,USDC',
      expires_in: 3600,
      paid_btn_url: 'https://t.me/a_bot',
    })
  })

  test('twice with one press is one top-up and one invoice', async () => {
    const key = t.key()
    const before = pay.called('createInvoice')
    const first = await t.must(start(TEN, key))
    expect(await t.must(start(TEN, key))).toEqual(first)
    expect(pay.called('createInvoice')).toBe(before + 1)
  })

  test.each([999_999n, 1_000_010_000n, 1_005_000n, 0n, -TEN])('refuses %s micro-dollars', async (amount) => {
    expect(await t.refusal(start(amount))).toEqual({
      code: 'top-up-amount',
      minMicros: 1_000_000n,
      maxMicros: 1_000_000_000n,
    })
  })

  test('refuses a fourth while three are open; one that is over makes room', async () => {
    const [first] = [await started(), await started(), await started()]
    expect(await t.refusal(start())).toEqual({ code: 'too-many-top-ups', limit: 3 })
    await paid(first)
    expect(await started()).toMatchObject({ place: 1 })
  })

  test('refuses while it is switched off, and a frozen member', async () => {
    const off = startTopUp(t.domain, null, { amountMicros: TEN, words, actor: member, key: t.key() })
    expect(await t.refusal(off)).toEqual({ code: 'top-ups-off' })
    await freeze(member)
    expect(await t.refusal(start())).toMatchObject({ code: 'frozen', part: 'vouchers' })
  })

  test('refuses, with nothing charged, while no invoice is made; the place is free again', async () => {
    const wrong = pay.connect('1:wrong')
    const outcome = startTopUp(t.domain, wrong, { amountMicros: TEN, words, actor: member, key: t.key() })
    expect(await t.refusal(outcome)).toEqual({ code: 'crypto-pay-down' })
    const [failed] = (await listTopUps(t.store, member.memberId, 1)).topUps
    expect(failed).toMatchObject({ state: 'FAILED', invoiceId: null })
    expect(await started()).toMatchObject({ place: 1 })
  })

  test('a top-up that was cut off before its invoice ends by itself', async () => {
    const silent = { ...pay.rail, createInvoice: () => Promise.reject(new Error('killed')) }
    const call = { amountMicros: TEN, words, actor: member, key: t.key() }
    await expect(startTopUp(t.domain, silent, call)).rejects.toThrow('killed')
    t.clock.advance(5 * MINUTE_MS)
    await t.sweep()
    const [failed] = (await listTopUps(t.store, member.memberId, 1)).topUps
    expect(failed?.state).toBe('FAILED')
  })
})

describe('paying', () => {
  test('credits the wallet once, however often it is said, and counts as paid in', async () => {
    const finance = await t.member('Fay', ['finance'])
    const before = await readFigures(t.store, finance, t.clock.now())
    const topUp = await started()
    expect(await paid(topUp)).toBe(1)
    expect(await paid(topUp)).toBe(0)
    expect(await row(topUp.id)).toMatchObject({ state: 'PAID', confirmed: true })
    expect(await t.balances(member)).toEqual({ cash: 0n, wallet: TEN })
    const after = await readFigures(t.store, finance, t.clock.now())
    expect((after?.paidInMicros ?? 0n) - (before?.paidInMicros ?? 0n)).toBe(TEN)
    expect((after?.solvency.cameInMicros ?? 0n) - (before?.solvency.cameInMicros ?? 0n)).toBe(TEN)
    const data = await exportData(t.store, member.memberId)
    expect(data).toContainEqual(expect.objectContaining({ about: 'top-up', id: topUp.id }))
  })

  test('credits a member who was frozen meanwhile', async () => {
    const topUp = await started()
    await freeze(member)
    await paid(topUp)
    expect((await t.balances(member)).wallet).toBe(TEN)
  })

  test('in the last second is credited although our own time is over', async () => {
    const topUp = await started()
    t.clock.advance(HOUR_MS - 1)
    await pay.standIn.pay(Number(topUp.invoiceId))
    t.clock.advance(HOUR_MS)
    await t.sweep()
    expect(await row(topUp.id)).toMatchObject({ state: 'EXPIRED', confirmed: false })
    await reconcileTopUps(t.domain, pay.rail)
    expect(await row(topUp.id)).toMatchObject({ state: 'PAID' })
    expect((await t.balances(member)).wallet).toBe(TEN)
  })

  test('not at all: it is over as soon as Crypto Pay says so, and nobody is asked again', async () => {
    const topUp = await started()
    t.clock.advance(HOUR_MS)
    await reconcileTopUps(t.domain, pay.rail)
    expect(await row(topUp.id)).toMatchObject({ state: 'EXPIRED', confirmed: true })
    const asked = pay.called('getInvoices')
    await reconcileTopUps(t.domain, pay.rail)
    expect(pay.called('getInvoices')).toBe(asked)
  })

  test('what Crypto Pay never speaks of ends by our own clock, and is not asked about for ever', async () => {
    const topUp = await started()
    t.clock.advance(2 * HOUR_MS)
    await t.sweep()
    expect(await row(topUp.id)).toMatchObject({ state: 'EXPIRED', confirmed: false })
    t.clock.advance(3 * DAY_MS)
    await t.sweep()
    expect(await row(topUp.id)).toMatchObject({ confirmed: false })
    t.clock.advance(DAY_MS)
    await t.sweep()
    expect(await row(topUp.id)).toMatchObject({ state: 'EXPIRED', confirmed: true })
    const asked = pay.called('getInvoices')
    await reconcileTopUps(t.domain, pay.rail)
    expect(pay.called('getInvoices')).toBe(asked)
  })

  test('throws when Crypto Pay does not answer, and changes nothing', async () => {
    const topUp = await started()
    await expect(reconcileTopUps(t.domain, pay.connect('1:wrong'))).rejects.toThrow(CryptoPayDown)
    expect(await row(topUp.id)).toMatchObject({ state: 'OPEN' })
  })
})

describe('what does not match', () => {
  const invoiceOf = (topUp: { id: string; invoiceId: string | null }) => ({
    invoiceId: topUp.invoiceId ?? '',
    status: 'paid' as const,
    payload: topUp.id,
    fiat: 'USD',
    amountMicros: TEN,
    paidAsset: 'USDT',
  })

  test.each([
    ['amount', { amountMicros: 9_990_000n }],
    ['amount', { amountMicros: null }],
    ['currency', { fiat: 'EUR' }],
    ['currency', { fiat: null }],
    ['asset', { paidAsset: 'TON' }],
    ['invoice', { payload: 'somebody-else' }],
    ['invoice', { invoiceId: '999' }],
  ])('(%s) is credited to nobody and waits for finance', async (problem, change) => {
    const topUp = await started()
    expect(await settleInvoice(t.domain, { ...invoiceOf(topUp), ...change })).toBe('settled')
    expect(await row(topUp.id)).toMatchObject({ state: 'MISMATCHED', problem })
    expect((await t.balances(member)).wallet).toBe(0n)
    // Also not when the right news come after it: somebody is looking at it.
    expect(await settleInvoice(t.domain, invoiceOf(topUp))).toBe('unchanged')
    expect((await t.balances(member)).wallet).toBe(0n)
  })

  test('is looked at by finance, who say what they found; the member themselves never', async () => {
    t.clock.advance(1_000)
    const topUp = await started()
    await settleInvoice(t.domain, { ...invoiceOf(topUp), paidAsset: 'TON' })
    const [finance, moderator] = [await t.member('Fay', ['finance']), await t.member('Mo', ['moderator'])]
    const own = { ...member, roles: ['finance'] as const }
    expect((await listMismatched(t.store, finance, 1)).topUps.map(({ id }) => id)).toContain(topUp.id)
    expect((await listMismatched(t.store, own, 1)).topUps.map(({ id }) => id)).not.toContain(topUp.id)
    expect((await listMismatched(t.store, moderator, 1)).topUps).toEqual([])
    expect(await readMismatched(t.store, topUp.id, own)).toBeNull()
    expect((await readMismatched(t.store, topUp.id, finance))?.what).toContain('paid in TON')

    const close = (actor: Actor, finding = 'Paid in TON, adjusted.') =>
      t.run(closeTopUp, { topUp: topUp.id, finding }, actor)
    expect(await t.refusal(close(moderator))).toEqual({ code: 'not-allowed' })
    expect(await t.refusal(close(own))).toEqual({ code: 'own-case' })
    expect(await t.refusal(close(finance, ' '))).toEqual({ code: 'reason-missing' })
    expect(await t.refusal(t.run(closeTopUp, { topUp: t.newId(), finding: 'None.' }, finance))).toEqual({
      code: 'not-found',
      what: 'top-up',
    })
    await t.must(close(finance))
    expect(await t.refusal(close(finance))).toEqual({
      code: 'top-up-moved-on',
      topUpId: topUp.id,
      state: 'CLOSED',
    })
    const log = await t.store.db.operatorAction.findMany({ where: { objectId: topUp.id } })
    expect(log).toMatchObject([{ action: 'close-top-up', reason: 'Paid in TON, adjusted.' }])
  })

  test('can be asked about, by whoever began it; finance may answer', async () => {
    const topUp = await started()
    const input = {
      category: 'money' as const,
      about: { kind: 'top_up' as const, id: topUp.id },
      words: 'Where is my money?',
      files: [],
    }
    const stranger = await t.member('Sly')
    expect(await t.refusal(t.run(openTicket, input, stranger))).toEqual({ code: 'not-found', what: 'case' })
    const { ticketId } = await t.must(t.run(openTicket, input, member))
    const finance = await t.member('Fay', ['finance'])
    const found = await readTicketFor(t.store, ticketId, finance, t.clock.now())
    expect(found?.about).toMatchObject({ kind: 'top_up', topUp: { id: topUp.id } })
  })

  test('and an invoice of somebody else is none of ours', async () => {
    const strange = { ...invoiceOf({ id: t.newId(), invoiceId: '123456' }) }
    expect(await settleInvoice(t.domain, strange)).toBe('unknown')
  })
})

async function freeze(who: { memberId: string }) {
  const admin = await t.member('Ada', ['admin'])
  const input = { member: who.memberId, parts: ['vouchers' as const], days: null, reason: 'being looked at' }
  await t.must(t.run(freezeMember, input, admin))
}
