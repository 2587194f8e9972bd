import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  leastPrice,
  OFFER_CATEGORIES,
  offerCategory,
  whyNotOffered,
} from '../../src/domain/offers/offer.rules.ts'
import { BAND_FROM, OFFER_BANDS } from '../../src/domain/offers/offer-shelves.rules.ts'
import { MAX_OFFER_PRICE_MICROS } from '../../src/domain/orders/order.rules.ts'
import { policySchema } from '../../src/domain/policy.ts'

const said = { title: 'A logo for your shop', description: 'Drawn by hand, in three colours.', wants: null }
const kinds = fc.constantFrom('SERVICE' as const, 'PRODUCT' as const, 'EXCHANGE' as const)

describe('a price', () => {
  test('is taken exactly within the bounds of its kind, whatever the platform asks at least', () => {
    const prices = fc.bigInt({ min: 0n, max: 2n * MAX_OFFER_PRICE_MICROS })
    const least = fc.bigInt({ min: 1n, max: 100_000_000n })
    fc.assert(
      fc.property(kinds, prices, least, (kind, priceMicros, minOfferPriceMicros) => {
        const policy = { ...policySchema.parse({}), minOfferPriceMicros }
        const isWithin = priceMicros >= leastPrice(kind, policy) && priceMicros <= MAX_OFFER_PRICE_MICROS
        const why = whyNotOffered({ ...said, kind, priceMicros }, policy)
        expect(why?.code ?? null).toBe(isWithin ? null : 'offer-price')
      }),
    )
  })

  test('lies in one band: they begin at nothing and follow each other', () => {
    const edges = OFFER_BANDS.map((band) => BAND_FROM[band])
    expect(edges[0]).toBe(0n)
    expect(edges).toEqual(edges.toSorted((a, b) => (a < b ? -1 : 1)))
  })
})

test('a category is one of ours, or none', () => {
  for (const category of OFFER_CATEGORIES) expect(offerCategory(category)).toBe(category)
  for (const name of ['', 'Design', 'nosuch', 'toString']) expect(offerCategory(name)).toBeNull()
})
