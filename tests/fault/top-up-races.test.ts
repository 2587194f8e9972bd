import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { type CryptoPay, CryptoPayDown } from '../../src/domain/crypto-pay/crypto-pay.ts'
import { type Actor, type Domain, perform } from '../../src/domain/kit/use-case.ts'
import { closeTopUp } from '../../src/domain/top-ups/close-top-up.ts'
import { settleInvoice } from '../../src/domain/top-ups/settle-top-up.ts'
import { startTopUp } from '../../src/domain/top-ups/start-top-up.ts'
import { openCryptoPay } from '../support/crypto-pay.ts'
import { createTestDomain } from '../support/domain.ts'
import { overtakenBy } from '../support/races.ts'

const t = await createTestDomain()
const pay = await openCryptoPay(t.clock)
const [fina, finn] = [await t.member('Fina', ['finance']), await t.member('Finn', ['finance'])]
const TEN = 10_000_000n

afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(async () => {
  await pay.close()
  await t.close()
})

const start = (actor: Actor, { key = t.key(), rail = pay.rail, domain = t.domain } = {}) =>
  startTopUp(domain, rail, { amountMicros: TEN, words: { description: 'Ten', backUrl: null }, actor, key })
const row = (id: string) => t.store.db.topUp.findUniqueOrThrow({ where: { id } })

function invoiceOf(topUp: string, invoiceId: string | null) {
  const asked = { payload: topUp, fiat: 'USD', amountMicros: TEN, paidAsset: 'USDT' }
  return { ...asked, invoiceId: invoiceId ?? '', status: 'paid' as const }
}

/** A top-up that can be paid, and what is told of it. */
async function opened() {
  const member = await t.member('Mia')
  const { topUpId: id } = await t.must(start(member))
  return { member, id, paid: invoiceOf(id, (await row(id)).invoiceId) }
}

describe('told between reading and writing that it was paid', () => {
  test('it is not over, and nothing about it is wrong', async () => {
    const others = [
      { status: 'expired' as const },
      { amountMicros: 9_000_000n },
      { fiat: 'EUR' },
      { payload: null },
    ]
    for (const news of others) {
      const { member, id, paid } = await opened()
      const late = overtakenBy(t, () => settleInvoice(t.domain, paid))
      expect(await settleInvoice(late, { ...paid, ...news })).toBe('unchanged')
      expect((await row(id)).state).toBe('PAID')
      expect((await t.balances(member)).wallet).toBe(TEN)
    }
  })

  test('what was over by our clock in that moment is credited all the same', async () => {
    const { member, id, paid } = await opened()
    const late = overtakenBy(t, () => settleInvoice(t.domain, { ...paid, status: 'expired' }))
    expect(await settleInvoice(late, paid)).toBe('settled')
    expect((await row(id)).state).toBe('PAID')
    expect((await t.balances(member)).wallet).toBe(TEN)
  })
})

describe('one press that is sent twice', () => {
  /** A rail, and a process that is overtaken between being answered by it and writing that down. */
  function afterInvoice(createInvoice: CryptoPay['createInvoice'], intrude: () => Promise<unknown>) {
    let late: Domain | null = null
    const rail: CryptoPay = {
      ...pay.rail,
      createInvoice(wanted) {
        late = overtakenBy(t, intrude)
        return createInvoice(wanted)
      },
    }
    const run: Domain['store']['run'] = (statement) => (late ?? t.domain).store.run(statement)
    return { rail, domain: { ...t.domain, store: { ...t.store, run } } }
  }

  test('the invoice that is there first is the one that is shown and paid', async () => {
    const member = await t.member('Mia')
    const key = t.key()
    let shown: string | null = null
    const slow = afterInvoice(pay.rail.createInvoice, async () => {
      const { topUpId: id } = await t.must(start(member, { key }))
      shown = (await row(id)).invoiceId
    })
    const { topUpId } = await t.must(start(member, { key, ...slow }))
    expect(shown).not.toBeNull()
    expect(await row(topUpId)).toMatchObject({ state: 'OPEN', invoiceId: shown })
  })

  test('one that gets no invoice does not undo the other, which did', async () => {
    const member = await t.member('Mia')
    const key = t.key()
    const down = async () => {
      throw new CryptoPayDown('no answer')
    }
    const slow = afterInvoice(down, () => t.must(start(member, { key })))
    const { topUpId } = await t.must(start(member, { key, ...slow }))
    const { invoiceId, state } = await row(topUpId)
    expect(state).toBe('OPEN')
    await settleInvoice(t.domain, invoiceOf(topUpId, invoiceId))
    expect((await t.balances(member)).wallet).toBe(TEN)
  })

  test('a payment that is told before its invoice is written down is credited once it is', async () => {
    const member = await t.member('Mia')
    let written = () => {}
    const isWritten = new Promise<void>((resolve) => {
      written = resolve
    })
    let told: Promise<string> = Promise.resolve('')
    const rail: CryptoPay = {
      ...pay.rail,
      async createInvoice(wanted) {
        const invoice = await pay.rail.createInvoice(wanted)
        await new Promise<void>((decided) => {
          const late = overtakenBy(t, () => {
            decided()
            return isWritten
          })
          told = settleInvoice(late, invoiceOf(wanted.payload, invoice.invoiceId))
        })
        return invoice
      },
    }
    const { topUpId } = await t.must(start(member, { rail }))
    written()
    expect(await told).toBe('settled')
    expect((await row(topUpId)).state).toBe('PAID')
    expect((await t.balances(member)).wallet).toBe(TEN)
  })
})

test('two operators close one payment that did not match: one finding stands', async () => {
  const { id, paid } = await opened()
  await settleInvoice(t.domain, { ...paid, amountMicros: 9_000_000n })
  const close = (actor: Actor, domain = t.domain) =>
    perform(domain, closeTopUp, { input: { topUp: id, finding: 'Paid by hand.' }, actor, key: t.key() })
  const late = overtakenBy(t, () => t.must(close(finn)))
  expect(await t.refusal(close(fina, late))).toMatchObject({ code: 'top-up-moved-on', state: 'CLOSED' })
  expect(await row(id)).toMatchObject({ closedById: finn.memberId })
  expect(await t.store.db.operatorAction.count({ where: { objectId: id } })).toBe(1)
})
