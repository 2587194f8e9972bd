-- The foreign keys that the append-only tables go without. Accounts without a balance row (escrow, income, the
-- outside) need a table of names before a key can point at them.
CREATE TABLE bench_account_name (id text PRIMARY KEY);
INSERT INTO bench_account_name
  SELECT id FROM account
  UNION SELECT from_account FROM ledger_move
  UNION SELECT to_account FROM ledger_move
  UNION VALUES ('revenue:platform-fee');
ALTER TABLE ledger_move
  ADD FOREIGN KEY (posting_key) REFERENCES posting (key),
  ADD FOREIGN KEY (from_account) REFERENCES bench_account_name (id),
  ADD FOREIGN KEY (to_account) REFERENCES bench_account_name (id);
ALTER TABLE posting ADD FOREIGN KEY (about) REFERENCES submission (id) NOT VALID;
ALTER TABLE transition ADD FOREIGN KEY (object_id) REFERENCES submission (id) NOT VALID;
ANALYZE bench_account_name;
