import { expect, test } from 'vitest'
import { hashVoucherCode, makeVoucherCode, readVoucherCode } from '../../src/domain/vouchers/voucher-code.ts'

test('a code has four groups of four symbols and a check symbol, none that look alike', () => {
  for (let n = 0; n < 200; n++) {
    expect(makeVoucherCode('secret', `request ${n}`)).toMatch(
      /^([0-9A-HJKMNP-TV-Y]{4}-){4}[0-9A-HJKMNP-TV-Y]$/,
    )
  }
})

test('a code carries at least 75 bits: sixteen symbols of which none comes too often', () => {
  const seen = new Map<string, number>()
  const codes = 2_000
  for (let n = 0; n < codes; n++) {
    const body = makeVoucherCode('secret', `request ${n}`).replaceAll('-', '').slice(0, 16)
    for (const symbol of body) seen.set(symbol, (seen.get(symbol) ?? 0) + 1)
  }
  expect(seen.size).toBe(31)
  const likeliest = Math.max(...seen.values()) / (codes * 16)
  expect(-Math.log2(likeliest) * 16).toBeGreaterThan(75)
})

test('the same request has the same code; another request or secret has another', () => {
  const code = makeVoucherCode('secret', 'request 1')
  expect(makeVoucherCode('secret', 'request 1')).toBe(code)
  expect(makeVoucherCode('secret', 'request 2')).not.toBe(code)
  expect(makeVoucherCode('other', 'request 1')).not.toBe(code)
})

test('the stored hash needs the secret', () => {
  const read = readVoucherCode(makeVoucherCode('secret', 'request 1'))
  if (!read.ok) throw new Error('did not read')
  expect(hashVoucherCode('secret', read.symbols)).not.toBe(hashVoucherCode('other', read.symbols))
})

test.each([
  '',
  '-',
  'ABCD',
  '0000-0000-0000-0000',
  '0000-0000-0000-0000-00',
  'UUUU-UUUU-UUUU-UUUU-U',
  'é'.repeat(17),
])('%j is no code', (typed) => expect(readVoucherCode(typed)).toEqual({ ok: false }))
