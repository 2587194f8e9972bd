/** What must hold of jobs frozen for fraud, as queries that find nothing: part of the audit. */
export const CAMPAIGN_FREEZE_CHECKS: Readonly<Record<string, string>> = {
  frozen_equals_campaign_freezes: `
    SELECT c.id, c.frozen_at::text AS frozen_at, f.at::text AS freeze FROM campaign c
    LEFT JOIN campaign_freeze f ON f.campaign_id = c.id AND f.state = 'ACTIVE'
    WHERE (c.frozen_at, c.frozen_reason) IS DISTINCT FROM (f.at, f.reason)`,
  // A minute is left for what was under way in the moment of the freeze: each is dated by when it began.
  settled_while_frozen: `
    SELECT f.campaign_id AS id, p.key FROM campaign_freeze f
    JOIN ledger_move m ON m.from_account = 'escrow:campaign:' || f.campaign_id
    JOIN posting p ON p.key = m.posting_key
    WHERE p.at > f.at + interval '1 minute' AND p.at < coalesce(f.over_at, 'infinity') - interval '1 minute'`,
}
