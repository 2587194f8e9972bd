-- AlterTable
ALTER TABLE "member" ADD COLUMN "erased_at" TIMESTAMPTZ(3);

-- CreateEnum
CREATE TYPE "former_why" AS ENUM ('erased', 'unlinked');

-- CreateEnum
CREATE TYPE "forgotten_kind" AS ENUM ('picture', 'document');

-- CreateTable
CREATE TABLE "former_identity" (
    "platform" "platform" NOT NULL,
    "user_hash" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "why" "former_why" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "former_identity_pkey" PRIMARY KEY ("platform","user_hash")
);

-- CreateTable
CREATE TABLE "last_word" (
    "id" TEXT NOT NULL,
    "platform" "platform" NOT NULL,
    "platform_user_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "why" "former_why" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "last_word_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forgotten_file" (
    "id" TEXT NOT NULL,
    "kind" "forgotten_kind" NOT NULL,

    CONSTRAINT "forgotten_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "former_identity_member_id_idx" ON "former_identity"("member_id");

ALTER TABLE "former_identity" ADD CONSTRAINT "former_identity_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Rows that name a member end with that member, or keep them ───────────────────────────────────────────

-- Until now such a row, written in the very moment an empty member was folded into another, could outlive them.
DELETE FROM "group_member" t WHERE NOT EXISTS (SELECT 1 FROM "member" m WHERE m."id" = t."worker_id");
DELETE FROM "blocked_worker" t WHERE NOT EXISTS (SELECT 1 FROM "member" m WHERE m."id" = t."worker_id")
  OR NOT EXISTS (SELECT 1 FROM "member" m WHERE m."id" = t."employer_id");
DELETE FROM "invitation" t WHERE NOT EXISTS (SELECT 1 FROM "member" m WHERE m."id" = t."worker_id");
DELETE FROM "job_report" t WHERE NOT EXISTS (SELECT 1 FROM "member" m WHERE m."id" = t."reporter_id");
DELETE FROM "member_freeze" t WHERE NOT EXISTS (SELECT 1 FROM "member" m WHERE m."id" = t."member_id");
DELETE FROM "payout_destination" t WHERE NOT EXISTS (SELECT 1 FROM "member" m WHERE m."id" = t."member_id");

ALTER TABLE "group_member" ADD CONSTRAINT "group_member_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "blocked_worker" ADD CONSTRAINT "blocked_worker_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "blocked_worker" ADD CONSTRAINT "blocked_worker_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "job_report" ADD CONSTRAINT "job_report_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "member_freeze" ADD CONSTRAINT "member_freeze_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "payout_destination" ADD CONSTRAINT "payout_destination_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A member to whom an identity can come back must stay.
DO $$
DECLARE
  before text := pg_get_functiondef('member_has_history(text)'::regprocedure);
  freezes constant text := 'OR EXISTS (SELECT 1 FROM member_freeze WHERE member_id = who)';
BEGIN
  IF position(freezes IN before) = 0 THEN RAISE EXCEPTION 'member_has_history does not ask about freezes'; END IF;
  EXECUTE replace(before, freezes, freezes || E'\n    OR EXISTS (SELECT 1 FROM former_identity WHERE member_id = who)');
END $$;

-- The keys under which people entered named them.
DELETE FROM "request_key" WHERE "key" LIKE 'enter:%';

-- ── What somebody still has open: nobody is erased before it has ended ───────────────────────────────────

-- Each thing with its kind, its id, and what it is called. Balances are looked at apart: a small one can be given up.
-- Volatile: each call sees what was committed until then, also within one statement.
CREATE FUNCTION "open_matters"(who text) RETURNS TABLE ("kind" text, "id" text, "title" text) LANGUAGE sql VOLATILE AS $$
  SELECT 'job', c.id, c.title FROM campaign c WHERE c.employer_id = who AND c.free_slots > 0
  UNION ALL SELECT 'job', c.id, c.title FROM campaign c WHERE c.employer_id = who AND c.free_slots = 0
    AND (EXISTS (SELECT 1 FROM reservation r WHERE r.campaign_id = c.id AND r.state = 'HELD')
      OR EXISTS (SELECT 1 FROM visit v WHERE v.campaign_id = c.id AND v.state = 'HELD'))
  UNION ALL SELECT 'slot', r.id, c.title FROM reservation r JOIN campaign c ON c.id = r.campaign_id
    WHERE r.member_id = who AND r.state = 'HELD'
  UNION ALL SELECT 'visit', v.id, c.title FROM visit v JOIN campaign c ON c.id = v.campaign_id
    WHERE v.member_id = who AND v.state = 'HELD'
  UNION ALL SELECT 'work', s.id, c.title FROM submission s JOIN campaign c ON c.id = s.campaign_id
    WHERE s.worker_id = who AND s.state IN ('SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'NOT_SATISFIED_HELD')
  UNION ALL SELECT 'review', s.id, c.title FROM submission s JOIN campaign c ON c.id = s.campaign_id
    WHERE s.employer_id = who AND s.state IN ('SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'NOT_SATISFIED_HELD')
  UNION ALL SELECT 'contest', t.id, c.title FROM contest t JOIN submission s ON s.id = t.submission_id
    JOIN campaign c ON c.id = s.campaign_id
    WHERE (t.worker_id = who OR t.employer_id = who) AND t.state IN ('OPEN', 'CLAIMED')
  UNION ALL SELECT 'order', o.id, t.title FROM offer_order o
    JOIN offer_version t ON t.offer_id = o.offer_id AND t.version = o.version
    WHERE (o.buyer_id = who OR o.seller_id = who) AND o.state NOT IN ('COMPLETED', 'CANCELLED')
  UNION ALL SELECT 'voucher', id, code_tail FROM voucher
    WHERE issuer_id = who AND source <> 'outside' AND state = 'ACTIVE'
  UNION ALL SELECT 'withdrawal', id, NULL FROM withdrawal
    WHERE member_id = who AND state IN ('REQUESTED', 'PAYING', 'HELD')
  UNION ALL SELECT 'top-up', id, NULL FROM top_up WHERE member_id = who
    AND (state IN ('STARTING', 'OPEN', 'MISMATCHED') OR state = 'EXPIRED' AND NOT confirmed)
  UNION ALL SELECT 'adjustment', id, NULL FROM adjustment WHERE member_id = who AND state = 'PROPOSED'
  UNION ALL SELECT 'ticket', id, NULL FROM ticket WHERE member_id = who AND state <> 'CLOSED'
  -- Taken off the market by whoever erases themselves, in the same commit.
  UNION ALL SELECT 'offer', id, title FROM offer WHERE seller_id = who AND state <> 'WITHDRAWN'
$$;

-- ── Erasing ──────────────────────────────────────────────────────────────────────────────────────────────

-- History is written once, but for one thing: what a member wrote goes when they do. By erasing alone, and of that row
-- by row, only of a member who
-- is erased, only the columns named here, and only to nothing. What they delivered and what others ordered stays.
CREATE FUNCTION "only_blanked"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := to_jsonb(OLD);
  author text;
BEGIN
  author := CASE TG_TABLE_NAME
    WHEN 'proof' THEN (SELECT worker_id FROM submission WHERE id = was->>'submission_id')
    WHEN 'contest_evidence' THEN (SELECT CASE was->>'side' WHEN 'WORKER' THEN worker_id ELSE employer_id END
      FROM contest WHERE id = was->>'contest_id')
    WHEN 'ticket_message' THEN CASE was->>'side' WHEN 'MEMBER' THEN was->>'author_id' END
    WHEN 'order_message' THEN CASE WHEN was->>'kind' <> 'DELIVERY' THEN was->>'author_id' END
    WHEN 'offer_version' THEN (SELECT seller_id FROM offer o WHERE o.id = was->>'offer_id' AND NOT EXISTS
      (SELECT 1 FROM offer_order r WHERE r.offer_id = o.id AND r.version = (was->>'version')::int))
  END;
  IF NOT EXISTS (SELECT 1 FROM member WHERE id = author AND erased_at IS NOT NULL) OR EXISTS (
    SELECT 1 FROM jsonb_each(to_jsonb(NEW)) AS n WHERE n.value IS DISTINCT FROM was->n.key
      AND NOT (n.key = ANY (TG_ARGV) AND n.value IN ('"–"', '[]'))
  ) THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'MG002';
  END IF;
  RETURN NEW;
END $$;

DROP TRIGGER "proof_append_only" ON "proof";
CREATE TRIGGER "proof_append_only" BEFORE DELETE OR TRUNCATE ON "proof"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "proof_not_by_hand" BEFORE UPDATE ON "proof"
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "proof_only_blanked" BEFORE UPDATE ON "proof"
  FOR EACH ROW EXECUTE FUNCTION "only_blanked"('answers');

DROP TRIGGER "contest_evidence_append_only" ON "contest_evidence";
CREATE TRIGGER "contest_evidence_append_only" BEFORE DELETE OR TRUNCATE ON "contest_evidence"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "contest_evidence_not_by_hand" BEFORE UPDATE ON "contest_evidence"
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "contest_evidence_only_blanked" BEFORE UPDATE ON "contest_evidence"
  FOR EACH ROW EXECUTE FUNCTION "only_blanked"('words', 'files');

DROP TRIGGER "ticket_message_append_only" ON "ticket_message";
CREATE TRIGGER "ticket_message_append_only" BEFORE DELETE OR TRUNCATE ON "ticket_message"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ticket_message_not_by_hand" BEFORE UPDATE ON "ticket_message"
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ticket_message_only_blanked" BEFORE UPDATE ON "ticket_message"
  FOR EACH ROW EXECUTE FUNCTION "only_blanked"('words', 'files');

DROP TRIGGER "order_message_append_only" ON "order_message";
CREATE TRIGGER "order_message_append_only" BEFORE DELETE OR TRUNCATE ON "order_message"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "order_message_not_by_hand" BEFORE UPDATE ON "order_message"
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "order_message_only_blanked" BEFORE UPDATE ON "order_message"
  FOR EACH ROW EXECUTE FUNCTION "only_blanked"('words', 'files', 'flags');

DROP TRIGGER "offer_version_append_only" ON "offer_version";
CREATE TRIGGER "offer_version_append_only" BEFORE DELETE OR TRUNCATE ON "offer_version"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "offer_version_not_by_hand" BEFORE UPDATE ON "offer_version"
  FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "offer_version_only_blanked" BEFORE UPDATE ON "offer_version"
  FOR EACH ROW EXECUTE FUNCTION "only_blanked"('title', 'description', 'wants', 'pictures');

-- Whoever is erased does nothing: taking, ordering, asking all change this row. Until they come back.
CREATE FUNCTION "erased_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM door_conflict('erased');
  RETURN NULL;
END $$;
CREATE TRIGGER "member_erased_stays" BEFORE UPDATE ON "member" FOR EACH ROW
  WHEN (OLD."erased_at" IS NOT NULL AND NEW."erased_at" IS NOT NULL) EXECUTE FUNCTION "erased_stays"();

CREATE FUNCTION "forget_files"(who text) RETURNS void LANGUAGE sql VOLATILE AS $$
  WITH kept AS (
    SELECT unnest(files) AS file FROM order_message WHERE author_id = who AND kind = 'DELIVERY'
    UNION SELECT unnest(v.pictures) FROM offer_version v JOIN offer o ON o.id = v.offer_id
      WHERE o.seller_id = who AND EXISTS
        (SELECT 1 FROM offer_order r WHERE r.offer_id = v.offer_id AND r.version = v.version)
  ), documents AS (
    UPDATE stored_document SET name = '–' WHERE owner_id = who AND 'd:' || id NOT IN (SELECT file FROM kept)
    RETURNING id
  )
  INSERT INTO forgotten_file (id, kind)
  SELECT id, 'document'::forgotten_kind FROM documents
  UNION ALL SELECT id, 'picture' FROM stored_file WHERE owner_id = who AND id NOT IN (SELECT file FROM kept)
  ON CONFLICT (id) DO NOTHING
$$;

-- At the end of the statement that erases: by now their row is locked, then their accounts. Whoever was about to pay
-- them or to take on something with them is through, and seen, or finds them gone. Everything they wrote goes here, and
-- everything that was only of the chat; money, verdicts and what others paid for stay, without a name.
CREATE FUNCTION "erase_traces"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM account WHERE member_id = NEW.id ORDER BY id FOR UPDATE;
  IF EXISTS (SELECT 1 FROM account WHERE member_id = NEW.id AND balance_micros <> 0)
    OR EXISTS (SELECT 1 FROM open_matters(NEW.id)) THEN PERFORM door_conflict('open'); END IF;
  IF EXISTS (SELECT 1 FROM identity WHERE member_id = NEW.id) THEN PERFORM door_conflict('identity'); END IF;

  PERFORM forget_files(NEW.id);
  UPDATE proof p SET answers = '[]' FROM submission s WHERE s.id = p.submission_id AND s.worker_id = NEW.id;
  UPDATE submission SET worker_feedback = NULL WHERE worker_id = NEW.id AND worker_feedback IS NOT NULL;
  UPDATE submission SET feedback = NULL WHERE employer_id = NEW.id AND feedback IS NOT NULL;
  UPDATE contest_evidence e SET words = '–', files = '{}' FROM contest c WHERE c.id = e.contest_id
    AND CASE e.side WHEN 'WORKER' THEN c.worker_id ELSE c.employer_id END = NEW.id
    AND (c.worker_id = NEW.id OR c.employer_id = NEW.id);
  UPDATE ticket_message m SET words = '–', files = '{}' FROM ticket t
    WHERE t.id = m.ticket_id AND t.member_id = NEW.id AND m.author_id = NEW.id AND m.side = 'MEMBER';
  UPDATE offer_order SET buyer_feedback = NULL WHERE buyer_id = NEW.id AND buyer_feedback IS NOT NULL;
  UPDATE offer_order SET seller_feedback = NULL WHERE seller_id = NEW.id AND seller_feedback IS NOT NULL;
  UPDATE order_message m SET words = '–', files = '{}', flags = '{}' FROM offer_order o
    WHERE o.id = m.order_id AND (o.buyer_id = NEW.id OR o.seller_id = NEW.id)
      AND m.author_id = NEW.id AND m.kind <> 'DELIVERY';
  UPDATE offer SET title = '–', description = '–', wants = CASE WHEN wants IS NULL THEN NULL ELSE '–' END,
    pictures = '{}' WHERE seller_id = NEW.id;
  UPDATE offer_version v SET title = '–', description = '–',
    wants = CASE WHEN v.wants IS NULL THEN NULL ELSE '–' END, pictures = '{}'
    FROM offer o WHERE o.id = v.offer_id AND o.seller_id = NEW.id
      AND NOT EXISTS (SELECT 1 FROM offer_order r WHERE r.offer_id = v.offer_id AND r.version = v.version);
  UPDATE job_report SET words = NULL WHERE reporter_id = NEW.id AND words IS NOT NULL;
  UPDATE withdrawal SET destination = '–', holder = NULL WHERE member_id = NEW.id;

  DELETE FROM payout_destination WHERE member_id = NEW.id;
  DELETE FROM member_skill WHERE member_id = NEW.id;
  DELETE FROM muted_topic WHERE member_id = NEW.id;
  DELETE FROM hidden_job WHERE member_id = NEW.id;
  DELETE FROM muted_employer WHERE member_id = NEW.id;
  DELETE FROM job_alert WHERE id = NEW.id;
  DELETE FROM group_member g USING worker_group w
    WHERE w.id = g.group_id AND (w.employer_id = NEW.id OR g.worker_id = NEW.id);
  DELETE FROM worker_group WHERE employer_id = NEW.id;
  DELETE FROM link_code WHERE member_id = NEW.id;
  DELETE FROM draft WHERE member_id = NEW.id;
  DELETE FROM notice WHERE member_id = NEW.id;
  DELETE FROM card WHERE member_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "member_erase_traces" AFTER UPDATE ON "member" FOR EACH ROW
  WHEN (OLD."erased_at" IS NULL AND NEW."erased_at" IS NOT NULL) EXECUTE FUNCTION "erase_traces"();

-- ── Unlinking ────────────────────────────────────────────────────────────────────────────────────────────

-- What stands in the chat that is gone: its cards, the question that was open there, and, of Telegram, where Crypto Pay
-- would pay to.
CREATE FUNCTION "leave_chat"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM card WHERE member_id = NEW.member_id AND platform = NEW.platform;
  UPDATE draft SET asked_on = NULL, chat_id = NULL, message_id = NULL
    WHERE member_id = NEW.member_id AND asked_on = NEW.platform;
  IF NEW.platform = 'telegram' THEN
    DELETE FROM payout_destination WHERE member_id = NEW.member_id AND method = 'crypto-pay';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "former_identity_leaves_chat" AFTER INSERT ON "former_identity" FOR EACH ROW
  WHEN (NEW."why" = 'unlinked') EXECUTE FUNCTION "leave_chat"();
