-- pgbench reads a colon before a letter as a variable, inside quotes too: hence the names in pieces.
WITH pick AS (
  SELECT submission_id, employer_id FROM bench_todo WHERE pool = 1 AND n = (SELECT nextval('bench_next'))
), request AS (
  INSERT INTO request_key (key, input_hash, answer, at)
    SELECT 'bench:' || submission_id, 'by hand', jsonb_build_object('submissionId', submission_id), now() FROM pick
), approved AS (
  UPDATE submission s SET state = 'SATISFIED', verdict_at = now(), verdict_by = 'EMPLOYER', due_at = NULL,
      remind_at = NULL, revision = s.revision + 1
    FROM pick
    WHERE s.id = pick.submission_id AND s.employer_id = pick.employer_id AND s.state = 'SUBMITTED'
    RETURNING s.*
), history AS (
  INSERT INTO transition (machine, object_id, from_state, to_state, revision, actor, at)
    SELECT 'submission', id, 'SUBMITTED', 'SATISFIED', revision, 'member:' || employer_id, now() FROM approved
), posted AS (
  INSERT INTO posting (key, kind, about, at) SELECT 'slot:' || reservation_id, 'slot-paid', id, now() FROM approved
), moved AS (
  INSERT INTO ledger_move (posting_key, n, from_account, to_account, amount_micros)
    SELECT 'slot:' || reservation_id, 0, 'escrow:' || 'campaign:' || campaign_id, 'cash:' || worker_id, reward_micros
      FROM approved
    UNION ALL
    SELECT 'slot:' || reservation_id, 1, 'escrow:' || 'campaign:' || campaign_id, 'revenue:' || 'platform-fee', fee_micros
      FROM approved
), told AS (
  INSERT INTO event (kind, payload, at)
    SELECT 'submission-satisfied', jsonb_build_object('submissionId', id, 'by', 'EMPLOYER'), now() FROM approved
)
UPDATE account a SET balance_micros = a.balance_micros + approved.reward_micros
  FROM approved WHERE a.id = 'cash:' || approved.worker_id;
