-- Open jobs of every mode, and workers who browse them: some have done nothing, some 5 000 of the jobs. There is no
-- money behind these jobs: nothing is taken or paid here.
-- $jobs, $light and $heavy are whole numbers, filled in before this runs.
SET session_replication_role = replica;

CREATE FUNCTION bench_id(prefix text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT prefix || lpad(n::text, 16 - length(prefix), '0') $$;

INSERT INTO member (id, country, created_at)
  SELECT bench_id('E', n), 'DE', now() FROM generate_series(0, 999) n;
-- Of the workers every fifth is in a tier 1 country, every seventh in none; every second country is vouched for.
INSERT INTO member (id, country, country_verified_at, created_at)
  SELECT bench_id('W', n),
    CASE WHEN n % 7 = 6 THEN NULL ELSE (ARRAY['US', 'DE', 'IN', 'NG', 'ES'])[1 + n % 5] END,
    CASE WHEN n % 7 <> 6 AND n % 2 = 0 THEN now() END, now()
  FROM generate_series(0, $light + $heavy - 1) n;

CREATE TABLE bench_category AS
  SELECT id, row_number() OVER (ORDER BY position) - 1 AS n, count(*) OVER () AS of FROM category;

-- Of 20 jobs 12 are open to all, 3 to some countries, 2 to tier 1, 2 are paid to click and 1 is for invited workers;
-- every tenth wants a verified country. The order of rewards has nothing to do with the order in time.
INSERT INTO campaign (id, employer_id, mode, state, category_id, title, instructions, requirements, reward_micros,
    fee_micros, slots, free_slots, reservation_ms, auto_approve_ms, review_reminder_ms, revision_ms, contest_ms,
    final_rejection, countries, verified_only, target_url, published_at)
  SELECT bench_id('C', j.n), bench_id('E', j.n % 1000), mode::campaign_mode, 'ACTIVE', k.id,
    'Try our app ' || j.n, repeat('Install the app, use it for a day and write what you think. ', 5),
    '[{"kind": "text", "ask": "What did you think?"}]',
    10000 + (hashint8(j.n) & 2047) * 1000, 1000, 10, 5,
    3600000, 604800000, 86400000, 604800000, 259200000, 'pay',
    CASE mode WHEN 'LIMITED_COUNTRIES' THEN (ARRAY['US', 'DE', 'IN', 'NG', 'ES', 'FR', 'PL', 'BR'])
      [1 + j.n % 3 : 3 + j.n % 5] ELSE '{}' END,
    j.n % 10 = 3, CASE mode WHEN 'PAID_TO_CLICK' THEN 'https://shop.example/' || j.n END, now()
  FROM (SELECT n, CASE WHEN n % 20 < 12 THEN 'INTERNATIONAL' WHEN n % 20 < 15 THEN 'LIMITED_COUNTRIES'
      WHEN n % 20 < 17 THEN 'TIER1' WHEN n % 20 < 19 THEN 'PAID_TO_CLICK' ELSE 'HIRED_GROUP' END AS mode
    FROM generate_series(0, $jobs - 1) n) j
  JOIN bench_category k ON k.n = (j.n * 17 + j.n / 20) % k.of;

-- Five workers are invited to each of the jobs for invited workers; one in three declined.
INSERT INTO invitation (id, campaign_id, worker_id, state, invited_at)
  SELECT bench_id('I', c.n * 10 + place), bench_id('C', c.n),
    bench_id('W', (hashint8(c.n * 7 + place) & 65535) % ($light + $heavy)),
    (ARRAY['INVITED', 'ACCEPTED', 'DECLINED'])[1 + (c.n + place) % 3]::invitation_state, now()
  FROM generate_series(19, $jobs - 1, 20) AS c(n), generate_series(0, 4) place
  ON CONFLICT DO NOTHING;

-- The shelves, as the triggers would have filled them.
INSERT INTO job_listing (shelf, campaign_id, reward_micros, employer_id)
  SELECT shelf, c.id, c.reward_micros, c.employer_id FROM campaign c, job_shelves(c, job_audiences(c)) shelf;

INSERT INTO member_skill (member_id, category_id)
  SELECT w.id, k.id FROM member w, bench_category k
  WHERE w.id LIKE 'W%' AND (hashtext(w.id || k.id) & 1023) < 100;

-- The last workers have done 5 000 jobs each: the newest, the best paid, or any.
CREATE TABLE bench_done AS
  SELECT w, d.id FROM generate_series($light, $light + $heavy - 1) w, LATERAL (
    SELECT id FROM campaign WHERE mode = 'INTERNATIONAL'
    ORDER BY CASE w % 3 WHEN 0 THEN 0 WHEN 1 THEN reward_micros ELSE hashtext(id || w) END DESC, id DESC
    LIMIT 5000) d;
-- Written in any order, as people work: what one member did lies all over the table.
INSERT INTO reservation (id, campaign_id, member_id, state, revision, turn, taken_at, due_at)
  SELECT bench_id('R', row_number() OVER (ORDER BY hashtext(id || w))), id, bench_id('W', w), 'SUBMITTED', 1, 1, now(), now()
  FROM bench_done;

DROP TABLE bench_done;

-- They have followed links too, hidden some jobs, muted some employers, and were blocked by some.
INSERT INTO visit (id, campaign_id, member_id, state, revision, turn, reward_micros, fee_micros, taken_at, due_at, paid_at)
  SELECT bench_id('V', w * 500 + place), c.id, bench_id('W', w), 'PAID', 1, 1, c.reward_micros, 0, now(), now(), now()
  FROM generate_series($light, $light + $heavy - 1) w, LATERAL (
    SELECT id, reward_micros, row_number() OVER (ORDER BY hashtext(id || w)) AS place
    FROM campaign WHERE mode = 'PAID_TO_CLICK') c
  WHERE c.place <= 500;
INSERT INTO hidden_job (member_id, campaign_id, at)
  SELECT bench_id('W', w), bench_id('C', (hashint8(w * 31 + place) & 1048575) % $jobs), now()
  FROM generate_series(0, $light + $heavy - 1) w, generate_series(1, 20) place ON CONFLICT DO NOTHING;
INSERT INTO muted_employer (member_id, employer_id, at)
  SELECT bench_id('W', w), bench_id('E', (w * 17 + place * 101) % 1000), now()
  FROM generate_series(0, $light + $heavy - 1) w, generate_series(1, 5) place;
INSERT INTO blocked_worker (employer_id, worker_id, at)
  SELECT bench_id('E', (w * 13 + place * 211) % 1000), bench_id('W', w), now()
  FROM generate_series(0, $light + $heavy - 1) w, generate_series(1, 3) place;
DROP TABLE bench_category;
SET session_replication_role = origin;
