-- The other way to have one door: a function that applies any decision it is given as JSON. It writes what the
-- composed statement writes, with the same guards, and plans each UPDATE of a named table at every call.
CREATE FUNCTION bench_commit(key text, input_hash text, answer jsonb, actor text, now timestamptz, decision jsonb)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  change jsonb;
  columns text;
  touched int;
  accounts text[];
BEGIN
  INSERT INTO request_key VALUES (key, input_hash, answer, now) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN PERFORM door_conflict('request'); END IF;

  FOR change IN SELECT * FROM jsonb_array_elements(decision->'transitions') LOOP
    SELECT string_agg(format('%1$I = d.%1$I', name), ', ') INTO columns FROM jsonb_object_keys(change->'set') name;
    EXECUTE format(
      'UPDATE %1$I o SET %2$s, state = d.state, revision = o.revision + 1
       FROM jsonb_populate_record(null::%1$I, $1) d
       WHERE o.id = $2 AND o.revision = $3 AND o.state::text = $4', change->>'machine', columns)
      USING (change->'set') || jsonb_build_object('state', change->>'to'),
        change->>'id', (change->>'revision')::int, change->>'from';
    GET DIAGNOSTICS touched = ROW_COUNT;
    IF touched <> 1 THEN PERFORM door_conflict('transition'); END IF;
    INSERT INTO transition (machine, object_id, from_state, to_state, revision, actor, reason, at)
      VALUES (change->>'machine', change->>'id', change->>'from', change->>'to', (change->>'revision')::int + 1,
        actor, change->>'reason', now);
  END LOOP;

  INSERT INTO posting (key, kind, about, at)
    SELECT p.key, p.kind, p.about, now FROM jsonb_to_recordset(decision->'postings') p(key text, kind text, about text);
  INSERT INTO ledger_move (posting_key, n, from_account, to_account, amount_micros)
    SELECT m.posting_key, m.n, m.from_account, m.to_account, m.amount_micros
    FROM jsonb_to_recordset(decision->'moves')
      m(posting_key text, n int, from_account text, to_account text, amount_micros bigint);

  SELECT array_agg(b.account) INTO accounts FROM jsonb_to_recordset(decision->'balances') b(account text);
  PERFORM 1 FROM account WHERE id = ANY (accounts) ORDER BY id FOR NO KEY UPDATE;
  UPDATE account a SET balance_micros = a.balance_micros + b.micros
    FROM jsonb_to_recordset(decision->'balances') b(account text, micros bigint) WHERE a.id = b.account;
  GET DIAGNOSTICS touched = ROW_COUNT;
  IF touched <> coalesce(cardinality(accounts), 0) THEN PERFORM door_conflict('balances'); END IF;

  INSERT INTO event (kind, payload, at)
    SELECT e->>'kind', e - 'kind', now FROM jsonb_array_elements(decision->'events') e;
END $$;
