import { STATEMENTS_PER_SIDE } from './dispute.rules.ts'

/** What must hold of disputes, as queries that find nothing: part of the audit. */
export const DISPUTE_CHECKS: Readonly<Record<string, string>> = {
  dispute_matches_order: `
    SELECT d.id, d.state::text AS state, o.state::text AS order_state, o.outcome::text AS outcome FROM dispute d
    JOIN offer_order o ON o.id = d.order_id
    WHERE (d.buyer_id, d.seller_id) IS DISTINCT FROM (o.buyer_id, o.seller_id) OR CASE d.state
      WHEN 'OPEN' THEN o.state <> 'DISPUTED' WHEN 'CLAIMED' THEN o.state <> 'DISPUTED'
      WHEN 'CLOSED' THEN o.outcome::text IS DISTINCT FROM 'CONCEDED'
      ELSE o.outcome::text IS DISTINCT FROM CASE WHEN d.decided_by_id IS NULL THEN 'UNDECIDED' ELSE 'DECIDED' END END
    UNION ALL
    SELECT o.id, NULL, o.state::text, o.outcome::text FROM offer_order o LEFT JOIN dispute d ON d.order_id = o.id
    WHERE d.id IS NULL AND (o.state = 'DISPUTED' OR o.outcome IN ('DECIDED', 'UNDECIDED', 'CONCEDED'))`,
  dispute_verdict: `
    SELECT d.id, d.verdict::text AS verdict, o.seller_micros::text AS share FROM dispute d
    JOIN offer_order o ON o.id = d.order_id
    WHERE d.state IN ('DECIDED', 'CLOSED') AND CASE
      WHEN o.price_micros = 0 THEN d.verdict IS NULL
      ELSE d.verdict::text IS DISTINCT FROM CASE o.seller_micros WHEN o.price_micros THEN 'SELLER' WHEN 0 THEN 'BUYER' END
      END
    UNION ALL
    SELECT d.id, d.verdict::text, o.seller_delivered_at::text FROM dispute d JOIN offer_order o ON o.id = d.order_id
    WHERE o.outcome = 'UNDECIDED'
      AND d.verdict::text IS DISTINCT FROM CASE WHEN o.seller_delivered_at IS NULL THEN 'BUYER' ELSE 'SELLER' END`,
  dispute_statements: `
    SELECT coalesce(d.id, m.order_id) AS id, m.buyer, m.seller FROM dispute d
    FULL JOIN (
      SELECT order_id, count(*) FILTER (WHERE side = 'BUYER') AS buyer, count(*) FILTER (WHERE side = 'SELLER') AS seller
      FROM order_message WHERE kind = 'STATEMENT' GROUP BY order_id
    ) m ON m.order_id = d.order_id
    WHERE d.id IS NULL OR greatest(m.buyer, m.seller) > ${STATEMENTS_PER_SIDE}
      OR coalesce(CASE d.opened_by WHEN 'BUYER' THEN m.buyer ELSE m.seller END, 0) = 0`,
}
