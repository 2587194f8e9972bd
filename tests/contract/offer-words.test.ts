import { describe, expect, it } from 'vitest'
import { words } from '../../src/bots/text/say.ts'
import { offerEntry } from '../../src/bots/views/offers-view.ts'
import { id } from '../support/world-extremes.ts'
import { viewer as v } from './view-checks.ts'

const swap = {
  id: id('O'),
  sellerId: id('S'),
  kind: 'EXCHANGE' as const,
  title: 'German lessons',
  wants: 'Spanish lessons',
  priceMicros: 0n,
  deliveryDays: 7,
  stars: null,
  ratings: 0,
}
const linesOf = (offer: Parameters<typeof offerEntry>[1]) => {
  const { title, lines } = offerEntry(v, offer, id('B'))
  return [title, ...lines].map((line) => words(line))
}

describe('an offer in a list', () => {
  it('says once that it is an exchange, and what for', () => {
    const wanted = 'Wanted in return: Spanish lessons'
    expect(linesOf(swap)).toEqual(['Exchange · German lessons', wanted, 'within 7 days'])
    const paid = linesOf({ ...swap, priceMicros: 5_000_000n })
    expect(paid).toEqual(['Exchange + $5.00 · German lessons', wanted, 'within 7 days'])
  })

  it('of a service says its price, its kind and its time', () => {
    const logo = {
      ...swap,
      kind: 'SERVICE' as const,
      wants: null,
      priceMicros: 12_000_000n,
      stars: 4.5,
      ratings: 2,
    }
    expect(linesOf(logo)).toEqual(['$12.00 · German lessons', 'Service · within 7 days · ★ 4.5 (2)'])
  })
})
