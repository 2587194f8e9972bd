import { describe, expect, test } from 'vitest'
import { campaignCost } from '../../src/domain/campaigns/cost.rules.ts'
import { feeMicros, parsePercent, parseUsd, usd, usdDecimal } from '../../src/domain/kit/money.ts'

describe('reading an amount', () => {
  test.each([
    ['5', 5_000_000n],
    ['5.00', 5_000_000n],
    ['$0.25', 250_000n],
    [' $ 12.1 ', 12_100_000n],
    ['0.001 USD', 1_000n],
    ['0.000001', 1n],
    ['7usd', 7_000_000n],
    ['3$', 3_000_000n],
    ['007', 7_000_000n],
    ['0', 0n],
    ['0,25', 250_000n],
    ['1,5', 1_500_000n],
    ['999999999.999999', 999_999_999_999_999n],
  ])('%j', (text, micros) => expect(parseUsd(text)).toBe(micros))

  test.each([
    '',
    '-1',
    '+1',
    '.5',
    '5.',
    '0.0000001',
    '1e3',
    '1,500',
    '1,500.00',
    '1 000',
    '0x10',
    '١',
    'five',
    '$',
    '1000000000',
    '5.5.5',
    'NaN',
    '5 EUR',
    '9'.repeat(40),
  ])('refuses %j', (text) => expect(parseUsd(text)).toBeNull())
})

test.each([
  [0n, '0.00', '$0.00'],
  [1n, '0.000001', '$0.000001'],
  [1_000n, '0.001', '$0.001'],
  [250_000n, '0.25', '$0.25'],
  [12_100_000n, '12.10', '$12.10'],
  [-1_000_000n, '-1.00', '-$1.00'],
  [9_007_199_254_740_993n, '9007199254.740993', '$9007199254.740993'],
])('%d micro-dollars are written %s', (micros, decimal, shown) => {
  expect(usdDecimal(micros)).toBe(decimal)
  expect(usd(micros)).toBe(shown)
})

test.each([
  ['10', 100_000n],
  ['2.5', 25_000n],
  ['0', 0n],
  ['100', 1_000_000n],
  ['0.0001', 1n],
  ['100.0001', null],
  ['-1', null],
  ['10%', null],
  ['', null],
])('a percentage of %j is %s parts per million', (text, ppm) => expect(parsePercent(text)).toBe(ppm))

test.each([
  [250_000n, 100_000n, 25_000n],
  [10_001n, 100_000n, 1_001n],
  [1n, 1n, 1n],
  [1_000_000n, 0n, 0n],
  [1_000_000n, 1_000_000n, 1_000_000n],
])('the fee on %d at %d ppm is %d: rounded up', (reward, rate, fee) => {
  expect(feeMicros(reward, rate)).toBe(fee)
})

test('a campaign costs slots × (reward + fee), with the fee rounded for one slot', () => {
  expect(campaignCost(10_001n, 3, 100_000n)).toEqual({
    rewardMicros: 10_001n,
    feeMicros: 1_001n,
    perSlotMicros: 11_002n,
    totalMicros: 33_006n,
  })
})
