-- CreateTable
CREATE TABLE "link_code" (
    "member_id" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_code_pkey" PRIMARY KEY ("member_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "link_code_code_hash_key" ON "link_code"("code_hash");

-- A member has at most one identity on each platform.
CREATE UNIQUE INDEX "identity_member_id_platform_key" ON "identity"("member_id", "platform");

-- What is only of the chat goes with the member it belongs to.
ALTER TABLE "link_code" ADD CONSTRAINT "link_code_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "draft" DROP CONSTRAINT "draft_member_id_fkey";
ALTER TABLE "draft" ADD CONSTRAINT "draft_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notice" DROP CONSTRAINT "notice_member_id_fkey";
ALTER TABLE "notice" ADD CONSTRAINT "notice_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whether a member ever did anything, or anybody did anything to them. Volatile: each call sees what was committed
-- until then, also within one statement.
CREATE FUNCTION "member_has_history"(who text) RETURNS boolean LANGUAGE sql VOLATILE AS $$
  SELECT EXISTS (SELECT 1 FROM ledger_move WHERE from_account IN ('cash:' || who, 'wallet:' || who))
    OR EXISTS (SELECT 1 FROM ledger_move WHERE to_account IN ('cash:' || who, 'wallet:' || who))
    OR EXISTS (SELECT 1 FROM campaign WHERE employer_id = who)
    OR EXISTS (SELECT 1 FROM reservation WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM submission WHERE worker_id = who OR employer_id = who)
    OR EXISTS (SELECT 1 FROM visit WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM invitation WHERE worker_id = who)
    OR EXISTS (SELECT 1 FROM worker_group WHERE employer_id = who)
    OR EXISTS (SELECT 1 FROM group_member WHERE worker_id = who)
    OR EXISTS (SELECT 1 FROM blocked_worker WHERE employer_id = who OR worker_id = who)
    OR EXISTS (SELECT 1 FROM job_report WHERE reporter_id = who)
    OR EXISTS (SELECT 1 FROM voucher WHERE issuer_id = who OR redeemed_by_id = who)
    OR EXISTS (SELECT 1 FROM withdrawal WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM payout_destination WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM ticket WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM adjustment WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM stored_file WHERE owner_id = who)
    OR EXISTS (SELECT 1 FROM member_freeze WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM operator_action WHERE operator_id = who OR object_id = who)
$$;

CREATE INDEX "stored_file_owner_id_idx" ON "stored_file" ("owner_id");
CREATE INDEX "voucher_redeemed_by_id_idx" ON "voucher" ("redeemed_by_id");
CREATE INDEX "job_report_reporter_id_idx" ON "job_report" ("reporter_id");
CREATE INDEX "group_member_worker_id_idx" ON "group_member" ("worker_id");

-- Only a member without history goes, when their identity was linked to another member. This row is locked by now, and
-- then the accounts: whoever is about to take a job or to move money is through, and seen, or finds them gone.
CREATE FUNCTION "leave_nothing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM account WHERE member_id = OLD.id ORDER BY id FOR UPDATE;
  IF member_has_history(OLD.id) THEN PERFORM door_conflict('history'); END IF;
  DELETE FROM account WHERE member_id = OLD.id;
  DELETE FROM member_skill WHERE member_id = OLD.id;
  DELETE FROM muted_topic WHERE member_id = OLD.id;
  DELETE FROM hidden_job WHERE member_id = OLD.id;
  DELETE FROM muted_employer WHERE member_id = OLD.id;
  DELETE FROM job_alert WHERE id = OLD.id;
  DELETE FROM card WHERE member_id = OLD.id;
  RETURN OLD;
END $$;

CREATE TRIGGER "member_leaves_nothing" BEFORE DELETE ON "member" FOR EACH ROW EXECUTE FUNCTION "leave_nothing"();
