import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { concedeOrder } from '../../src/domain/disputes/concede-order.ts'
import { openDispute } from '../../src/domain/disputes/open-dispute.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { eraseMember } from '../../src/domain/members/erase-member.ts'
import { FROZEN_PARTS } from '../../src/domain/members/freeze.rules.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { relayEvents } from '../../src/domain/notices/relay-events.ts'
import { listSellerRatings } from '../../src/domain/offers/seller-record.ts'
import { acceptOrder } from '../../src/domain/orders/accept-order.ts'
import { askRevision } from '../../src/domain/orders/ask-revision.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { deliverOrder, standByDelivery } from '../../src/domain/orders/deliver-order.ts'
import { placeOrder } from '../../src/domain/orders/place-order.ts'
import { rateOrder } from '../../src/domain/orders/rate-order.ts'
import { readOrderFor } from '../../src/domain/orders/read-order.ts'
import { sayInOrder } from '../../src/domain/orders/say-in-order.ts'
import { createTestDomain } from '../support/domain.ts'
import { dealIn, type Person, rowOf, said } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

async function freeze(...members: Person[]) {
  const admin = await t.member('Ada', ['admin'])
  for (const { memberId: member } of members) {
    const input = { member, parts: [...FROZEN_PARTS], reason: 'Is looked into.', days: 30 }
    await t.must(t.run(freezeMember, input, admin))
  }
}

describe('whoever is frozen in everything', () => {
  test('brings to its end what was ordered before, on either side, and is paid', async () => {
    const { order, offer, seller, buyer } = await dealIn(t, 'PLACED')
    await freeze(seller, buyer)
    await t.must(t.run(acceptOrder, { order }, seller))
    await t.must(t.run(sayInOrder, { order, ...said('In green?') }, seller))
    await t.must(t.run(deliverOrder, { order, ...said('Here it is.') }, seller))
    await t.must(t.run(askRevision, { order, ...said('Greener, please.') }, buyer))
    await t.must(t.run(standByDelivery, { order }, seller))
    await t.must(t.run(completeOrder, { order }, buyer))
    await t.must(t.run(rateOrder, { order, stars: 5 }, buyer))
    await t.must(t.run(rateOrder, { order, stars: 4 }, seller))
    expect((await t.balances(seller)).cash).toBe(12_000_000n)
    const again = { offer, version: 1, ...said('One more of these.') }
    expect(await t.refusal(t.run(placeOrder, again, buyer))).toMatchObject({
      code: 'frozen',
      part: 'ordering',
    })
  })

  test('argues about it and gives in like anybody', async () => {
    const { order, seller, buyer } = await dealIn(t, 'DELIVERED')
    await freeze(seller, buyer)
    await t.must(t.run(openDispute, { order, ...said('It is blue.') }, buyer))
    await t.must(t.run(concedeOrder, { order }, seller))
    expect((await t.balances(buyer)).wallet).toBe(100_000_000n)
  })
})

test('who has left is rated without a name, and is not told', async () => {
  const { order, seller, buyer } = await dealIn(t, 'DELIVERED')
  await t.must(t.run(completeOrder, { order }, buyer))
  const { cash = 0n, wallet = 0n } = await t.balances(seller)
  const policy = { ...t.domain.policy, minCashToWithdrawMicros: 10n ** 12n, minVoucherMicros: 10n ** 12n }
  const input = { here: 'telegram' as const, cashMicros: cash, walletMicros: wallet }
  await t.must(perform({ ...t.domain, policy }, eraseMember, { input, actor: seller, key: t.key() }))
  await t.must(t.run(rateOrder, { order, stars: 3, words: 'Gone so soon.' }, buyer))
  expect(await rowOf(t, order)).toMatchObject({ buyerStars: 3, buyerFeedback: 'Gone so soon.' })
  expect(await readOrderFor(t.store, order, buyer.memberId)).toMatchObject({
    seller: { name: '' },
    text: { title: 'A logo for your shop' },
  })
  expect((await listSellerRatings(t.store, seller.memberId, 1)).ratings).toHaveLength(1)
  await relayEvents(t.domain)
  expect(await t.store.db.notice.count({ where: { memberId: seller.memberId } })).toBe(0)
})
