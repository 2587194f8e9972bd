import { describe, expect, test } from 'vitest'
import { parseUsd } from '../../src/domain/kit/money.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { METHOD_NAMES, METHODS } from '../../src/domain/withdrawals/methods.ts'
import { CENT_MICROS, leastMicros, quote, wholeCents } from '../../src/domain/withdrawals/quote.rules.ts'
import { IBAN, TRON } from '../support/withdrawals.ts'

const usd = (text: string) => parseUsd(text) ?? 0n

describe('the fee', () => {
  test.each([
    ['paypal', '12.10', '0.25'],
    ['paypal', '12.50', '0.25'],
    ['paypal', '12.51', '0.26'],
    ['paypal', '33.33', '0.67'],
    ['paypal', '999.99', '20.00'],
    ['paypal', '5000.00', '20.00'],
    ['bank', '10.00', '1.00'],
    ['bank', '5000.00', '1.00'],
    ['usdt-tron', '10.00', '1.50'],
  ] as const)('of %s for $%s is $%s: a rate within limits, rounded up to a cent', (method, amount, fee) => {
    const { feeMicros, netMicros, amountMicros } = quote(method, usd(amount))
    expect(feeMicros).toBe(usd(fee))
    expect(feeMicros + netMicros).toBe(amountMicros)
  })

  test.each(METHOD_NAMES)(
    'of %s leaves something of the least that can be withdrawn, in whole cents',
    (method) => {
      const policy = policySchema.parse({ MIN_WITHDRAWAL: '0.01' })
      const { netMicros } = quote(method, leastMicros(method, policy))
      expect(netMicros).toBeGreaterThan(0n)
      expect(netMicros % CENT_MICROS).toBe(0n)
    },
  )
})

test('of an amount only whole cents can be paid', () => {
  expect(wholeCents(usd('12.109999'))).toBe(usd('12.10'))
  expect(wholeCents(usd('0.009'))).toBe(0n)
})

describe('destinations that are right', () => {
  test.each([
    ['paypal', ' Wale.Ade+pay@mail.example.co.uk ', 'Wale.Ade+pay@mail.example.co.uk'],
    ['bank', IBAN, IBAN],
    ['bank', 'gb82 WEST 1234 5698 7654 32', 'GB82WEST12345698765432'],
    ['usdt-tron', TRON, TRON],
  ] as const)('by %s: %s', (method, text, destination) => {
    expect(METHODS[method].read(text)).toEqual({ ok: true, destination })
  })

  test('any two letters of a TRON address that change places are noticed', () => {
    for (let place = 1; place < TRON.length - 1; place++) {
      const [a, b] = [TRON.charAt(place), TRON.charAt(place + 1)]
      const swapped = TRON.slice(0, place) + b + a + TRON.slice(place + 2)
      expect(METHODS['usdt-tron'].read(swapped).ok).toBe(a === b)
    }
  })
})
