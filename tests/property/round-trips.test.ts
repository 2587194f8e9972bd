import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePress, encodePress } from '../../src/bots/kit/entry.ts'
import { memberUrl } from '../../src/domain/kit/member-url.ts'
import { feeMicros, parseUsd, usd, usdDecimal } from '../../src/domain/kit/money.ts'
import { makeVoucherCode, readVoucherCode } from '../../src/domain/vouchers/voucher-code.ts'

const amount = fc.bigInt({ min: 0n, max: 999_999_999_999_999n })
const rate = fc.bigInt({ min: 0n, max: 1_000_000n })

describe('money', () => {
  test('what is written is read back, to the micro-dollar', () => {
    fc.assert(
      fc.property(amount, (micros) => {
        expect(parseUsd(usd(micros))).toBe(micros)
        expect(parseUsd(`${usdDecimal(micros)} USD`)).toBe(micros)
        expect(usdDecimal(micros)).toMatch(/^\d+\.\d{2,6}$/)
      }),
    )
  })

  test('no text is read as an amount below nothing or beyond a billion', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String)), (text) => {
        const micros = parseUsd(text)
        expect(micros === null || (micros >= 0n && micros < 1_000_000_000_000_000n)).toBe(true)
      }),
    )
  })

  test('a fee is the exact share or less than one micro-dollar above it, and never falls with the reward', () => {
    fc.assert(
      fc.property(amount, rate, (reward, ppm) => {
        const above = feeMicros(reward, ppm) * 1_000_000n - reward * ppm
        expect(above >= 0n && above < 1_000_000n).toBe(true)
        expect(feeMicros(reward + 1n, ppm) >= feeMicros(reward, ppm)).toBe(true)
      }),
    )
  })
})

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const code = fc.string({ maxLength: 40 }).map((key) => makeVoucherCode('secret', key).replaceAll('-', ''))
const place = fc.nat({ max: 16 })

describe('a voucher code', () => {
  test('is read in any case, with any blanks and dashes, with O for 0 and I or L for 1', () => {
    const writing = fc.array(
      fc.record({ upper: fc.boolean(), gap: fc.constantFrom('', '-', ' ', ' - ', '\n'), alike: fc.nat() }),
      { minLength: 17, maxLength: 17 },
    )
    fc.assert(
      fc.property(code, writing, (symbols, styles) => {
        const typed = [...symbols].map((symbol, n) => {
          const { upper, gap, alike } = styles[n] ?? { upper: true, gap: '', alike: 0 }
          const options = symbol === '0' ? '0O' : symbol === '1' ? '1IL' : symbol
          const chosen = options[alike % options.length] ?? symbol
          return gap + (upper ? chosen : chosen.toLowerCase())
        })
        expect(readVoucherCode(typed.join(''))).toEqual({ ok: true, symbols: symbols.slice(0, 16) })
      }),
    )
  })

  test('with any one symbol wrong is told to be mistyped', () => {
    fc.assert(
      fc.property(code, place, fc.constantFrom(...SYMBOLS), (symbols, at, other) => {
        fc.pre(symbols[at] !== other)
        expect(readVoucherCode(symbols.slice(0, at) + other + symbols.slice(at + 1))).toEqual({ ok: false })
      }),
    )
  })

  test('with any two symbols swapped is told to be mistyped', () => {
    fc.assert(
      fc.property(code, place, place, (symbols, a, b) => {
        fc.pre(symbols[a] !== symbols[b])
        const swapped = [...symbols]
        ;[swapped[a], swapped[b]] = [swapped[b] ?? '', swapped[a] ?? '']
        expect(readVoucherCode(swapped.join(''))).toEqual({ ok: false })
      }),
    )
  })

  test('with a symbol too many or too few is none', () => {
    fc.assert(
      fc.property(code, place, fc.constantFrom(...SYMBOLS), (symbols, at, extra) => {
        expect(readVoucherCode(symbols.slice(0, at) + symbols.slice(at + 1))).toEqual({ ok: false })
        expect(readVoucherCode(symbols.slice(0, at) + extra + symbols.slice(at))).toEqual({ ok: false })
      }),
    )
  })
})

describe('button bytes', () => {
  const word = fc.stringMatching(/^[0-9A-Za-z_.:-]{0,16}$/)
  const press = fc.record({ code: fc.stringMatching(/^[a-z]{1,4}$/), args: fc.array(word, { maxLength: 3 }) })

  test('say what was put into them', () => {
    fc.assert(
      fc.property(press, (p) => {
        expect(decodePress(encodePress(p))).toEqual(p)
      }),
    )
  })

  test('of anybody else are refused, or say what they would be written as', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 80 })),
        (data) => {
          const read = decodePress(data)
          expect(read === null || encodePress(read) === data).toBe(true)
        },
      ),
    )
  })
})

test('a link of a member never leads to an address, a local name or a log-in', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.ipV4().map((ip) => `http://${ip}/`),
        fc.ipV6().map((ip) => `http://[${ip}]/`),
        fc.string().map((s) => `http://${s}`),
        fc.stringMatching(/^[.\da-f!_:@-]{1,8}$/).map((s) => `http://${s}`),
      ),
      (text) => {
        const url = memberUrl(text)
        if (!url) return
        expect(['http:', 'https:']).toContain(url.protocol)
        expect(url.username + url.password).toBe('')
        expect(url.hostname).toMatch(/[^.]\.[a-z][^.]*\.*$/)
      },
    ),
  )
})
