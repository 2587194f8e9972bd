import { standing } from '../ledger/movements.ts'
import { MAX_ORDERS_AT_ONCE } from './order.rules.ts'

const isOpen = "state NOT IN ('COMPLETED', 'CANCELLED')"

const openOrdersOf = (side: 'buyer' | 'seller', column: string) => `
  SELECT m.id, m.${column}, coalesce(o.open, 0) AS open FROM member m
  LEFT JOIN (SELECT ${side}_id, count(*) AS open FROM offer_order WHERE ${isOpen} GROUP BY ${side}_id) o
    ON o.${side}_id = m.id
  WHERE m.${column} <> coalesce(o.open, 0)`

/** What must hold of orders, as queries that find nothing: part of the audit. */
export const ORDER_CHECKS: Readonly<Record<string, string>> = {
  order_escrow: `
    SELECT o.id, o.state::text AS state, coalesce(h.total, 0)::text AS held FROM offer_order o
    LEFT JOIN (${standing('escrow:order:')}) h ON h.account = 'escrow:order:' || o.id
    WHERE coalesce(h.total, 0) <> CASE WHEN o.${isOpen} THEN o.price_micros ELSE 0 END`,
  order_ends_once: `
    SELECT o.id, o.state::text AS state, o.outcome::text AS outcome, o.seller_micros::text AS share, e.kind,
      m.seller::text, m.fee::text, m.buyer::text
    FROM offer_order o
    LEFT JOIN posting f ON f.key = 'order-funded:' || o.id
    LEFT JOIN posting e ON e.key = 'order-ended:' || o.id
    LEFT JOIN (
      SELECT p.about AS id,
        coalesce(sum(v.amount_micros) FILTER (WHERE v.to_account = 'cash:' || x.seller_id), 0) AS seller,
        coalesce(sum(v.amount_micros) FILTER (WHERE v.to_account = 'revenue:offer-fee'), 0) AS fee,
        coalesce(sum(v.amount_micros) FILTER (WHERE v.to_account = 'wallet:' || x.buyer_id), 0) AS buyer
      FROM posting p JOIN offer_order x ON x.id = p.about JOIN ledger_move v ON v.posting_key = p.key
      WHERE p.key LIKE 'order-ended:%' GROUP BY p.about
    ) m ON m.id = o.id
    WHERE (f.key IS NOT NULL) <> (o.price_micros > 0)
      OR e.kind IS DISTINCT FROM CASE
        WHEN o.ended_at IS NULL OR o.price_micros = 0 THEN NULL
        WHEN o.seller_micros = o.price_micros THEN 'order-paid'
        WHEN o.seller_micros = 0 THEN 'order-refunded' ELSE 'order-split' END
      OR (e.key IS NOT NULL AND (m.seller + m.fee, m.fee, m.buyer) IS DISTINCT FROM
        (o.seller_micros::numeric, ceil(o.seller_micros * o.fee_ppm / 1000000.0),
         (o.price_micros - o.seller_micros)::numeric))`,
  order_outcome: `
    SELECT id, state::text AS state, outcome::text AS outcome, seller_micros::text AS share FROM offer_order
    WHERE ended_at IS NOT NULL AND CASE outcome
      WHEN 'ACCEPTED' THEN state <> 'COMPLETED' OR seller_micros <> price_micros
      WHEN 'SILENCE' THEN state <> 'COMPLETED' OR seller_micros <> price_micros
      WHEN 'DECIDED' THEN false WHEN 'UNDECIDED' THEN false WHEN 'CONCEDED' THEN false
      WHEN 'NOT_DELIVERED' THEN seller_micros NOT IN (0, price_micros)
      WHEN 'NOT_REVISED' THEN seller_micros NOT IN (0, price_micros)
      ELSE state <> 'CANCELLED' OR seller_micros <> 0 END`,
  order_equals_version: `
    SELECT o.id FROM offer_order o JOIN offer f ON f.id = o.offer_id
    JOIN offer_version v ON v.offer_id = o.offer_id AND v.version = o.version
    WHERE (o.price_micros, o.delivery_ms, o.kind, o.seller_id)
      IS DISTINCT FROM (v.price_micros, v.delivery_days * 86400000::bigint, f.kind, f.seller_id)`,
  order_without_requirements: `
    SELECT o.id FROM offer_order o
    LEFT JOIN (SELECT order_id, count(*) AS n FROM order_message WHERE kind = 'REQUIREMENTS' GROUP BY order_id) m
      ON m.order_id = o.id
    WHERE m.n IS DISTINCT FROM 1`,
  open_purchases_counted: openOrdersOf('buyer', 'open_purchases'),
  open_sales_counted: openOrdersOf('seller', 'open_sales'),
  // What is in stock of a product is for its seller to say; of anything else so many can be ordered at once.
  offer_available: `
    SELECT f.id, f.available, coalesce(o.open, 0) AS open FROM offer f
    LEFT JOIN (SELECT offer_id, count(*) AS open FROM offer_order WHERE ${isOpen} GROUP BY offer_id) o
      ON o.offer_id = f.id
    WHERE f.kind <> 'PRODUCT' AND f.available + coalesce(o.open, 0) <> ${MAX_ORDERS_AT_ONCE}`,
}
