/**
 * What must hold of offers, as queries that find nothing: part of the audit. A withdrawn offer says nothing that anybody
 * orders under: of a seller who is gone its words are gone, too.
 */
export const OFFER_CHECKS: Readonly<Record<string, string>> = {
  open_offers_counted: `
    SELECT m.id, m.open_offers, coalesce(o.open, 0) AS open FROM member m
    LEFT JOIN (SELECT seller_id, count(*) AS open FROM offer WHERE state <> 'WITHDRAWN' GROUP BY seller_id) o
      ON o.seller_id = m.id
    WHERE m.open_offers <> coalesce(o.open, 0)`,
  offer_without_version: `
    SELECT o.id, o.version FROM offer o
    LEFT JOIN offer_version v ON v.offer_id = o.id AND v.version = o.version
    WHERE o.state <> 'WITHDRAWN' AND (v.title, v.description, v.wants, v.price_micros, v.delivery_days, v.pictures)
      IS DISTINCT FROM (o.title, o.description, o.wants, o.price_micros, o.delivery_days, o.pictures)`,
  listing_equals_offers: `
    WITH due AS (
      SELECT shelf, o.id AS offer_id, o.price_micros::text AS micros FROM offer o, offer_shelves(o) shelf
    ), stored AS (SELECT shelf, offer_id, price_micros::text AS micros FROM offer_listing)
    SELECT offer_id AS id, shelf, problem FROM (
      SELECT 'missing' AS problem, m.* FROM (SELECT * FROM due EXCEPT SELECT * FROM stored) m
      UNION ALL SELECT 'stale', m.* FROM (SELECT * FROM stored EXCEPT SELECT * FROM due) m
    ) found`,
}
