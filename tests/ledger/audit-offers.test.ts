import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OFFER_CHECKS } from '../../src/domain/offers/audit-offers.ts'
import { pauseOffer } from '../../src/domain/offers/steer-offer.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'
import { offerOf } from '../support/orders.ts'

let t: TestDomain
beforeEach(async () => {
  t = await createTestDomain()
})
afterEach(() => t.close())

/** An offer on the market, and one that is paused. */
async function market() {
  const seller = await t.member('Sally')
  const offer = await offerOf(t, seller)
  const paused = await offerOf(t, seller, 'PRODUCT')
  await t.must(t.run(pauseOffer, { offer: paused }, seller))
  expect(await t.audit()).toEqual([])
  return { seller, offer, paused }
}
type Market = Awaited<ReturnType<typeof market>>

const planted: { check: string; what: string; sql: (m: Market) => string }[] = [
  {
    check: 'open_offers_counted',
    what: 'a seller who is thought to have fewer offers',
    sql: ({ seller }) => `UPDATE member SET open_offers = 1 WHERE id = '${seller.memberId}'`,
  },
  {
    check: 'offer_without_version',
    what: 'an offer that says something else than its version',
    sql: ({ offer }) => `UPDATE offer SET price_micros = 1 WHERE id = '${offer}'`,
  },
  {
    check: 'offer_without_version',
    what: 'an offer in a version that was never written down',
    sql: ({ offer }) => `UPDATE offer SET version = 2 WHERE id = '${offer}'`,
  },
  {
    check: 'listing_equals_offers',
    what: 'an offer that is not on one of its shelves',
    sql: ({ offer }) => `DELETE FROM offer_listing WHERE offer_id = '${offer}' AND shelf = '..'`,
  },
  {
    check: 'listing_equals_offers',
    what: 'a paused offer that is still shown',
    sql: ({ paused }) =>
      `INSERT INTO offer_listing (shelf, offer_id, price_micros) VALUES ('..', '${paused}', 1)`,
  },
]

describe('the audit of offers finds', () => {
  test.each(planted)('$check: $what', async ({ check, sql }) => {
    await t.pool.query(sql(await market()))
    expect((await t.audit()).map((problem) => problem.check)).toContain(check)
  })
})

test('every check of offers has a corruption that it finds', () => {
  const checks = planted.map(({ check }) => check)
  expect(new Set(checks)).toEqual(new Set(Object.keys(OFFER_CHECKS)))
})
