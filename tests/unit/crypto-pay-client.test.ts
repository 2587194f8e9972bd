import { afterAll, describe, expect, test } from 'vitest'
import { CryptoPayDown } from '../../src/domain/crypto-pay/crypto-pay.ts'
import { readDecimal } from '../../src/domain/crypto-pay/read-invoice.ts'
import { createCryptoPay } from '../../src/runtime/crypto-pay.ts'
import { openCryptoPay } from '../support/crypto-pay.ts'
import { testClock } from '../support/domain.ts'

const clock = testClock()
const pay = await openCryptoPay(clock, { timeoutMs: 300 })
afterAll(() => pay.close())

let ids = 0
const wanted = (change = {}) => ({
  spendId: `w-${++ids}`,
  telegramUserId: '5101',
  amountMicros: 5_000_000n,
  ...change,
})

describe('a transfer', () => {
  test('that is made has the number Crypto Pay gave it', async () => {
    const one = wanted()
    const made = await pay.rail.transfer(one)
    const found = await pay.rail.findTransfer(one.spendId)
    expect(found).toEqual({
      transferId: expect.any(String),
      telegramUserId: '5101',
      amountMicros: 5_000_000n,
    })
    expect(made).toEqual({ kind: 'paid', transferId: found?.transferId })
  })

  test('under an id that was used is unclear: it may be the one we asked about', async () => {
    const one = wanted()
    await pay.rail.transfer(one)
    expect(await pay.rail.transfer(one)).toEqual({ kind: 'unclear', name: 'SPEND_ID_ALREADY_USED' })
  })

  test.each([
    ['refused', 'AMOUNT_TOO_SMALL', wanted({ amountMicros: 990_000n }), 'works'],
    ['refused', 'AMOUNT_TOO_BIG', wanted({ amountMicros: 25_000_010_000n }), 'works'],
    ['refused', 'USER_NOT_FOUND', wanted(), 'unknown-user'],
    ['not-now', 'INSUFFICIENT_FUNDS', wanted(), 'no-funds'],
    ['unclear', 'HTTP_502', wanted(), 'breaks-before'],
    ['unclear', 'NO_ANSWER', wanted(), 'hangs'],
  ] as const)('is %s for %s', async (kind, name, transfer, manner) => {
    pay.standIn.setManner(manner)
    expect(await pay.rail.transfer(transfer)).toEqual({ kind, name })
    pay.standIn.setManner('works')
  })

  test('without our token, or with nobody there, never throws', async () => {
    expect(await pay.connect('1:wrong').transfer(wanted())).toEqual({ kind: 'not-now', name: 'UNAUTHORIZED' })
    const nobody = createCryptoPay({ token: 'x', apiRoot: 'http://127.0.0.1:1' })
    expect(await nobody.transfer(wanted())).toEqual({ kind: 'unclear', name: 'NO_ANSWER' })
  })
})

describe('everything else', () => {
  test('throws when there is no clear answer, without the token in its words', async () => {
    const wrong = pay.connect('1:secret-of-ours')
    for (const call of [
      () => wrong.readAvailable(),
      () => wrong.readInvoices(['1']),
      () => wrong.findTransfer('w'),
      () => createCryptoPay({ token: 'x', apiRoot: 'http://127.0.0.1:1' }).readAvailable(),
    ]) {
      const error = await call().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(CryptoPayDown)
      expect(String(error)).not.toContain('secret-of-ours')
    }
  })

  test('knows no transfer that was never made, and of its coin only', async () => {
    expect(await pay.rail.findTransfer('never')).toBeNull()
    expect(await pay.rail.readAvailable()).toBeGreaterThan(0n)
    pay.standIn.setBalance('0.00')
    expect(await pay.rail.readAvailable()).toBe(0n)
  })
})

test.each([
  ['10', 10_000_000n],
  ['10.00', 10_000_000n],
  ['0.100000', 100_000n],
  ['0.10000000', 100_000n],
  ['0.0000001', null],
  ['1e3', null],
  ['-1', null],
  ['1,5', null],
  ['', null],
  ['99999999999', null],
])('the decimal %j is %s micro-dollars', (text, micros) => expect(readDecimal(text)).toBe(micros))
