-- Members, campaigns and waiting proofs, as the product itself would have left them: `audit` finds nothing.
-- $spread, $single, $campaigns and $takers are whole numbers, filled in before this runs.
-- Every row here is consistent by construction and audited afterwards: foreign keys need no look at each.
SET session_replication_role = replica;

CREATE FUNCTION bench_id(prefix text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT prefix || lpad(n::text, 16 - length(prefix), '0') $$;

-- Employer 0 owns the one big campaign, employers 1 … own one each.
INSERT INTO member (id, country, open_reservations, created_at)
  SELECT bench_id('E', n), 'DE', 0, now() FROM generate_series(0, $campaigns) n
  UNION ALL SELECT bench_id('W', n), 'DE', 0, now() FROM generate_series(1, $single) n
  UNION ALL SELECT bench_id('T', n), 'DE', 0, now() FROM generate_series(0, $takers - 1) n;

INSERT INTO identity (platform, platform_user_id, member_id, display_name, client_locale, reachable, last_seen_at)
  SELECT 'telegram', (1000000 + row_number() OVER (ORDER BY id))::text, id, 'Bench ' || id, 'en', true, now()
  FROM member;

INSERT INTO account (id, member_id, kind, balance_micros)
  SELECT kind || ':' || id, id, kind::account_kind, 0 FROM member, unnest(ARRAY['cash', 'wallet']) kind;

INSERT INTO campaign (id, employer_id, mode, state, category_id, title, instructions, requirements, reward_micros,
    fee_micros, slots, free_slots, reservation_ms, auto_approve_ms, review_reminder_ms, revision_ms, contest_ms,
    final_rejection, published_at)
  SELECT bench_id('C', n), bench_id('E', n), 'INTERNATIONAL', 'ACTIVE', 'signup', 'Try our app ' || n,
    'Install the app, use it for a day and write what you think.',
    '[{"kind": "text", "ask": "What did you think?"}]', 250000, 25000,
    filled + free, free, 3600000, 604800000, 86400000, 604800000, 259200000, 'pay', now()
  FROM generate_series(0, $campaigns) n,
    LATERAL (SELECT CASE n WHEN 0 THEN $single ELSE $spread / $campaigns END AS filled,
                    CASE n WHEN 0 THEN 1 ELSE 3 * $takers / $campaigns + 3 END AS free) AS s;

INSERT INTO campaign_version (campaign_id, version, title, instructions, at)
  SELECT id, version, title, instructions, published_at FROM campaign;
INSERT INTO job_listing (shelf, campaign_id, reward_micros, employer_id)
  SELECT shelf, c.id, c.reward_micros, c.employer_id FROM campaign c, job_shelves(c, job_audiences(c)) shelf;

-- Place 1 … $spread: spread evenly over the campaigns; after them, all in campaign 0.
CREATE TABLE bench_place AS
  SELECT n, 1 + (n - 1) % $campaigns AS campaign, 1 + (n - 1 + (n - 1) / $single) % $single AS worker
    FROM generate_series(1, $spread) n
  UNION ALL SELECT $spread + n, 0, n FROM generate_series(1, $single) n;

INSERT INTO reservation (id, campaign_id, member_id, state, revision, turn, taken_at, due_at)
  SELECT bench_id('R', n), bench_id('C', campaign), bench_id('W', worker), 'SUBMITTED', 1, 1, now(),
    now() + interval '1 hour'
  FROM bench_place;
INSERT INTO transition (machine, object_id, from_state, to_state, revision, actor, at)
  SELECT 'reservation', bench_id('R', n), 'HELD', 'SUBMITTED', 1, 'member:' || bench_id('W', worker), now()
  FROM bench_place;
INSERT INTO submission (id, campaign_id, reservation_id, worker_id, employer_id, state, reward_micros, fee_micros,
    due_at, remind_at, submitted_at)
  SELECT bench_id('S', n), bench_id('C', campaign), bench_id('R', n), bench_id('W', worker),
    bench_id('E', campaign), 'SUBMITTED', 250000, 25000, now() + interval '7 days', now() + interval '6 days', now()
  FROM bench_place;
INSERT INTO proof (submission_id, round, answers, sent_at)
  SELECT bench_id('S', n), 1, '[{"kind": "text", "text": "It worked at once, and I liked it a lot."}]', now()
  FROM bench_place;

-- Each employer's money came in through a voucher and went into the campaign.
INSERT INTO posting (key, kind, about, at)
  SELECT 'bench-money:' || id, 'voucher-redeemed', id, now() FROM campaign
  UNION ALL SELECT 'campaign-funded:' || id, 'campaign-funded', id, now() FROM campaign;
INSERT INTO ledger_move (posting_key, n, from_account, to_account, amount_micros)
  SELECT 'bench-money:' || id, 0, 'outside', 'wallet:' || employer_id, slots * (reward_micros + fee_micros)
    FROM campaign
  UNION ALL
  SELECT 'campaign-funded:' || id, 0, 'wallet:' || employer_id, 'escrow:campaign:' || id,
    slots * (reward_micros + fee_micros) FROM campaign;

-- The order in which proofs are approved: any, but the same for everybody. `pool` 0 is the one campaign.
SELECT setseed(0.5);
CREATE TABLE bench_todo AS
  SELECT (campaign > 0)::int AS pool, row_number() OVER (PARTITION BY campaign > 0 ORDER BY random())::int AS n,
    bench_id('S', p.n) AS submission_id, bench_id('E', campaign) AS employer_id
  FROM bench_place p;
ALTER TABLE bench_todo ADD PRIMARY KEY (pool, n);
CREATE SEQUENCE bench_next CACHE 64;
DROP TABLE bench_place;
SET session_replication_role = origin;
