/** What must hold of breakers and held verdicts, as queries that find nothing: part of the audit. */
export const BREAKER_CHECKS: Readonly<Record<string, string>> = {
  refusals_counted: `
    SELECT c.id, c.refusals, coalesce(n.said, 0) - coalesce(h.confirmed, 0) AS said FROM campaign c
    LEFT JOIN (
      SELECT s.campaign_id, count(*) AS said FROM transition t JOIN submission s ON s.id = t.object_id
      WHERE t.machine = 'submission' AND t.from_state IN ('SUBMITTED', 'RESUBMITTED')
        AND t.to_state IN ('CORRECTION_ASKED', 'NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD') GROUP BY 1
    ) n ON n.campaign_id = c.id
    LEFT JOIN (
      SELECT s.campaign_id, count(*) AS confirmed FROM held_verdict v JOIN submission s ON s.id = v.submission_id
      WHERE v.state = 'CONFIRMED' GROUP BY 1
    ) h ON h.campaign_id = c.id
    WHERE c.refusals <> coalesce(n.said, 0) - coalesce(h.confirmed, 0)`,
  breaker_matches_job: `
    SELECT c.id, c.state::text AS state, c.tripped_at::text AS tripped, b.tripped_at::text AS breaker FROM campaign c
    FULL JOIN (SELECT * FROM campaign_breaker WHERE state = 'TRIPPED') b ON b.campaign_id = c.id
    WHERE c.tripped_at IS DISTINCT FROM b.tripped_at OR (c.tripped_at IS NOT NULL AND c.state = 'ACTIVE')
      OR b.refusals_total <> c.refusals`,
  held_verdict_matches_work: `
    SELECT v.id, v.state::text AS state, s.state::text AS work FROM held_verdict v
    JOIN submission s ON s.id = v.submission_id
    WHERE (v.worker_id, v.employer_id) <> (s.worker_id, s.employer_id) OR CASE v.state
      WHEN 'WAITING' THEN s.held_verdict_id IS DISTINCT FROM v.id
      WHEN 'CLAIMED' THEN s.held_verdict_id IS DISTINCT FROM v.id
      WHEN 'VOID' THEN s.state <> 'SATISFIED'
      ELSE s.held_verdict_id = v.id
    END OR (s.held_verdict_id = v.id AND (v.kind = 'FINAL') <> (s.state = 'RESUBMITTED'))
      OR (v.state = 'CONFIRMED' AND s.state = 'SUBMITTED')
    UNION ALL
    SELECT s.id, NULL, s.state::text FROM submission s LEFT JOIN held_verdict v ON v.id = s.held_verdict_id
    WHERE s.held_verdict_id IS NOT NULL AND v.submission_id IS DISTINCT FROM s.id`,
}
