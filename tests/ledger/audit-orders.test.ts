import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ORDER_CHECKS } from '../../src/domain/orders/audit-orders.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { declineOrder } from '../../src/domain/orders/give-up-order.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'
import { dealIn } from '../support/orders.ts'
import { plant } from './plant.ts'

let t: TestDomain
beforeEach(async () => {
  t = await createTestDomain({ OFFER_FEE: '10' })
})
afterEach(() => t.close())

/** Orders in the midst of it, one that was paid, one that came back. */
async function books() {
  const open = await dealIn(t, 'IN_PROGRESS')
  const paid = await dealIn(t, 'DELIVERED')
  await t.must(t.run(completeOrder, { order: paid.order }, paid.buyer))
  const back = await dealIn(t, 'PLACED')
  await t.must(t.run(declineOrder, { order: back.order, reason: 'Not now.' }, back.seller))
  expect(await t.audit()).toEqual([])
  return { open, paid, back }
}
type Books = Awaited<ReturnType<typeof books>>

const planted: { check: string; what: string; sql: (b: Books) => string }[] = [
  {
    check: 'order_escrow',
    what: 'an order that ended and still holds its price',
    sql: ({ open }) => `UPDATE offer_order SET state = 'CANCELLED', outcome = 'CANCELLED', seller_micros = 0,
      ended_at = now(), ends_at = NULL WHERE id = '${open.order}'`,
  },
  {
    check: 'order_escrow',
    what: 'an open order whose price is more than what was set aside',
    sql: ({ open }) => `UPDATE offer_order SET price_micros = 13000000 WHERE id = '${open.order}'`,
  },
  {
    check: 'order_ends_once',
    what: 'an order that was paid while it runs',
    sql: ({ open }) => `INSERT INTO posting (key, kind, about, at)
      VALUES ('order-ended:${open.order}', 'order-paid', '${open.order}', now())`,
  },
  {
    check: 'order_ends_once',
    what: 'a price that went to somebody else',
    sql: ({ open, paid }) => `UPDATE ledger_move SET to_account = 'cash:${open.seller.memberId}'
      WHERE posting_key = 'order-ended:${paid.order}' AND to_account LIKE 'cash:%'`,
  },
  {
    check: 'order_ends_once',
    what: 'another fee than was agreed',
    sql: ({ paid }) => `UPDATE offer_order SET fee_ppm = 0 WHERE id = '${paid.order}'`,
  },
  {
    check: 'order_ends_once',
    what: 'an order that nobody paid for',
    sql: ({ open }) => `DELETE FROM posting WHERE key = 'order-funded:${open.order}'`,
  },
  {
    check: 'order_outcome',
    what: 'a declined order that paid its seller',
    sql: ({ paid }) => `UPDATE offer_order SET outcome = 'DECLINED' WHERE id = '${paid.order}'`,
  },
  {
    check: 'order_equals_version',
    what: 'an order at another price than was offered',
    sql: ({ open }) => `UPDATE offer_version SET price_micros = 1 WHERE offer_id = '${open.offer}'`,
  },
  {
    check: 'order_without_requirements',
    what: 'an order that nobody said anything about',
    sql: ({ open }) => `UPDATE order_message SET kind = 'TALK' WHERE order_id = '${open.order}'`,
  },
  {
    check: 'open_purchases_counted',
    what: 'a buyer who is thought to have more orders open',
    sql: ({ open }) => `UPDATE member SET open_purchases = 2 WHERE id = '${open.buyer.memberId}'`,
  },
  {
    check: 'open_sales_counted',
    what: 'a seller who is thought to have none',
    sql: ({ open }) => `UPDATE member SET open_sales = 0 WHERE id = '${open.seller.memberId}'`,
  },
  {
    check: 'offer_available',
    what: 'a service that can be ordered more often than it may',
    sql: ({ open }) => `UPDATE offer SET available = 20 WHERE id = '${open.offer}'`,
  },
  {
    check: 'history_matches_state',
    what: 'an order completed past the door',
    sql: ({ back }) => `UPDATE offer_order SET state = 'COMPLETED' WHERE id = '${back.order}'`,
  },
]

describe('the audit finds', () => {
  test.each(planted)('$what ($check)', async ({ check, sql }) => {
    await plant(t, sql(await books()))
    expect((await t.audit()).map((problem) => problem.check)).toContain(check)
  })
})

test('every check of orders has a corruption that it finds', () => {
  const checks = planted.map(({ check }) => check).filter((check) => check !== 'history_matches_state')
  expect(new Set(checks)).toEqual(new Set(Object.keys(ORDER_CHECKS)))
})
