import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { browseOffers, OFFERS_PER_PAGE, type OfferCursor } from '../../src/domain/offers/browse-offers.ts'
import type { OfferFilter } from '../../src/domain/offers/listed-offer.ts'
import { OFFER_CATEGORIES, type OfferCategory } from '../../src/domain/offers/offer.rules.ts'
import { BAND_FROM, OFFER_BANDS, shelfOf } from '../../src/domain/offers/offer-shelves.rules.ts'
import { publishOffer } from '../../src/domain/offers/publish-offer.ts'
import { OFFER_WORDS_MAX, rememberOfferWords, wordsToFind } from '../../src/domain/offers/search-offers.ts'
import { pauseOffer, setStock, withdrawOffer } from '../../src/domain/offers/steer-offer.ts'
import type { Offer } from '../../src/generated/prisma/client.ts'
import { createTestDomain } from '../support/domain.ts'
import type { Person } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const ALL: OfferFilter = { kind: null, category: null, band: null, order: 'newest', words: null }
const KINDS = ['SERVICE', 'PRODUCT', 'EXCHANGE'] as const
const PRICES = [0n, 600_000n, 4_999_999n, 5_000_000n, 19_999_999n, 20_000_000n, 99_999_999n, 100_000_000n]
const NOUNS = ['logo', 'Übersetzung', 'página', 'video', 'logotype']

let seller: Person
let offers: Offer[]

/** Sixty offers of every kind, some of which are paused, withdrawn or sold out. */
beforeAll(async () => {
  const sellers = [await t.member('Sally'), await t.member('Sam')]
  seller = sellers[0] as Person
  for (let n = 0; n < 60; n++) {
    const by = sellers[n % 2] as Person
    const kind = KINDS[n % 3] ?? 'SERVICE'
    const price = PRICES[n % PRICES.length] ?? 0n
    const terms = {
      categoryId: OFFER_CATEGORIES[n % 4] as OfferCategory,
      title: `Offer ${n}: ${NOUNS[n % NOUNS.length]}`,
      description: `What you get is the ${NOUNS[(n + 1) % NOUNS.length]} of number${n}.`,
      priceMicros: kind === 'EXCHANGE' || price > 0n ? price : 600_000n,
      deliveryDays: 3,
      pictures: [],
    }
    const input =
      kind === 'PRODUCT'
        ? { kind, ...terms, stock: 1 }
        : kind === 'EXCHANGE'
          ? { kind, ...terms, wants: 'Zwei Seiten Text' }
          : { kind, ...terms }
    const { offerId: offer } = await t.must(t.run(publishOffer, input, by))
    if (n % 11 === 0) await t.must(t.run(pauseOffer, { offer }, by))
    if (n % 13 === 0) await t.must(t.run(withdrawOffer, { offer }, by))
    if (n % 17 === 0 && kind === 'PRODUCT') await t.must(t.run(setStock, { offer, seen: 1, stock: 0 }, by))
    t.clock.advance(1_000)
  }
  offers = await t.store.db.offer.findMany()
})

/** What a filter means, said a second time and without any shelf. */
function expected({ kind, category, band, order, words }: OfferFilter): string[] {
  const next = band && OFFER_BANDS[OFFER_BANDS.indexOf(band) + 1]
  const found = offers.filter((offer) => {
    const said = `${offer.title} ${offer.wants ?? ''} ${offer.description}`.toLowerCase()
    return (
      offer.state === 'ACTIVE' &&
      offer.available > 0 &&
      (kind === null || offer.kind === kind) &&
      (category === null || offer.categoryId === category) &&
      (band === null || offer.priceMicros >= BAND_FROM[band]) &&
      (!next || offer.priceMicros < BAND_FROM[next]) &&
      (words === null ||
        wordsToFind(words).every((word) => said.split(/[^\p{L}\p{N}]+/u).some((one) => one.startsWith(word))))
    )
  })
  const newestFirst = found.toSorted((a, b) => (a.id < b.id ? 1 : -1))
  if (order === 'newest') return newestFirst.map(({ id }) => id)
  return found
    .toSorted((a, b) =>
      a.priceMicros === b.priceMicros ? (a.id < b.id ? -1 : 1) : a.priceMicros < b.priceMicros ? -1 : 1,
    )
    .map(({ id }) => id)
}

/** Turns all pages forth, and back again. */
async function walk(filter: OfferFilter, nearby?: number): Promise<{ forth: string[]; back: string[] }> {
  const forth: string[] = []
  const back: string[] = []
  let cursor: OfferCursor = null
  for (;;) {
    const page = await browseOffers(t.store, filter, cursor, nearby)
    forth.push(...page.offers.map(({ id }) => id))
    const last: string | undefined = forth.at(-1)
    if (!page.hasAfter || last === undefined) break
    cursor = { side: 'after', offerId: last }
  }
  let first = forth[forth.length - (forth.length % OFFERS_PER_PAGE || OFFERS_PER_PAGE)]
  for (;;) {
    if (first === undefined) break
    const page = await browseOffers(t.store, filter, { side: 'before', offerId: first }, nearby)
    if (page.offers[0]?.id === first || page.offers.length === 0) break
    back.unshift(...page.offers.map(({ id }) => id))
    first = page.hasBefore ? page.offers[0]?.id : undefined
  }
  return { forth, back }
}

describe('browsing', () => {
  const choices = [null, ...KINDS].flatMap((kind) =>
    [null, 'design' as const, 'writing' as const, 'goods' as const].flatMap((category) =>
      [null, ...OFFER_BANDS].map((band) => ({ kind, category, band })),
    ),
  )

  test.each(['newest', 'cheapest'] as const)(
    'every choice of filters shows what it says, %s first',
    async (order) => {
      for (const choice of choices) {
        for (const [words, nearby] of [
          [null, 400],
          ['logo', 400],
          ['logo', 1],
        ] as const) {
          const filter = { ...choice, order, words }
          expect((await walk(filter, nearby)).forth, shelfOf(choice)).toEqual(expected(filter))
        }
      }
    },
  )

  test.each(['newest', 'cheapest'] as const)(
    'pages turn back to what was before them, %s first',
    async (order) => {
      for (const [words, nearby] of [
        [null, 400],
        ['offer', 400],
        ['offer', 1],
      ] as const) {
        const { forth, back } = await walk({ ...ALL, order, words }, nearby)
        expect(forth.length).toBeGreaterThan(3 * OFFERS_PER_PAGE)
        expect(back).toEqual(forth.slice(0, back.length))
        expect(back.length).toBeGreaterThan(2 * OFFERS_PER_PAGE)
      }
    },
  )

  test('a place that is gone is still a place', async () => {
    const paused = offers.find(({ state }) => state === 'PAUSED')
    const cursor = { side: 'after', offerId: paused?.id ?? '' } as const
    const page = await browseOffers(t.store, ALL, cursor)
    const after = expected(ALL).filter((id) => id < cursor.offerId)
    expect(page.offers.map(({ id }) => id)).toEqual(after.slice(0, OFFERS_PER_PAGE))
  })
})

describe('searching', () => {
  test.each([
    ['LOGO', 'logo'],
    ['logo, vid', 'logo vid'],
    ['übersetzung', 'übersetzung'],
    ['pági', 'pági'],
    ['seiten', 'seiten'],
    ['#Logo! (video)', 'logo video'],
    ['number7 logo', 'number7 logo'],
    ["lo'go & !x | :* \\", 'lo go x'],
  ])('%s finds what says all of it', async (typed, means) => {
    const filter = { ...ALL, words: typed }
    expect(wordsToFind(typed).join(' ')).toBe(means)
    // Found among the nearest, and, as if the market were large, by looking the words up.
    for (const nearby of [400, 1]) expect((await walk(filter, nearby)).forth).toEqual(expected(filter))
  })

  test.each(['node.js', 'NODE.js.', 'node', 'server-side', 'c++', "l'eau"])(
    '%s is found within what was written',
    async (typed) => {
      const terms = {
        categoryId: 'development' as const,
        title: "I build your site (l'eau, C++)",
        description: 'A server-side site with node.js, fast and small.',
        priceMicros: 700_000_000n,
        deliveryDays: 3,
        pictures: [],
      }
      const { offerId: offer } = await t.must(t.run(publishOffer, { kind: 'SERVICE', ...terms }, seller))
      const found = await browseOffers(t.store, { ...ALL, words: typed, category: 'development' }, null)
      expect(found.offers.map(({ id }) => id)).toContain(offer)
      await t.must(t.run(withdrawOffer, { offer }, seller))
    },
  )

  test('for nothing but signs finds nothing', async () => {
    expect(await browseOffers(t.store, { ...ALL, words: '?! …' }, null)).toMatchObject({ offers: [] })
    const wrong = { ...ALL, words: 'number1 number2' }
    expect((await browseOffers(t.store, wrong, null)).offers).toEqual([])
  })

  test('is kept for its pages, the last one only', async () => {
    await t.must(t.run(rememberOfferWords, { words: ' logo ' }, seller))
    await t.must(t.run(rememberOfferWords, { words: 'video' }, seller))
    await t.must(t.run(rememberOfferWords, { words: 'video' }, seller))
    const row = await t.store.db.member.findUniqueOrThrow({ where: { id: seller.memberId } })
    expect(row.offerWords).toBe('video')
    const long = { words: 'x'.repeat(OFFER_WORDS_MAX + 1) }
    await expect(t.run(rememberOfferWords, long, seller)).rejects.toThrow()
    const system = { kind: 'system', name: 'test' } as const
    expect(await t.refusal(t.run(rememberOfferWords, { words: 'a' }, system))).toEqual({
      code: 'not-allowed',
    })
  })
})
