-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "platform" AS ENUM ('telegram', 'discord');

-- CreateEnum
CREATE TYPE "account_kind" AS ENUM ('cash', 'wallet');

-- CreateEnum
CREATE TYPE "campaign_mode" AS ENUM ('TIER1', 'INTERNATIONAL', 'LIMITED_COUNTRIES', 'HIRED_GROUP', 'PAID_TO_CLICK');

-- CreateEnum
CREATE TYPE "campaign_state" AS ENUM ('ACTIVE', 'PAUSED', 'STOPPED');

-- CreateEnum
CREATE TYPE "final_rejection" AS ENUM ('pay', 'refund');

-- CreateEnum
CREATE TYPE "reservation_state" AS ENUM ('HELD', 'SUBMITTED', 'LAPSED', 'GIVEN_UP');

-- CreateEnum
CREATE TYPE "submission_state" AS ENUM ('SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'SATISFIED', 'NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD', 'NOT_SATISFIED_RETURNED', 'LAPSED');

-- CreateEnum
CREATE TYPE "verdict_by" AS ENUM ('EMPLOYER', 'SILENCE');

-- CreateEnum
CREATE TYPE "voucher_state" AS ENUM ('ACTIVE', 'REDEEMED');

-- CreateEnum
CREATE TYPE "draft_state" AS ENUM ('OPEN', 'SENT');

-- CreateEnum
CREATE TYPE "notice_state" AS ENUM ('WAITING', 'SENT', 'INBOX', 'READ', 'REJECTED');

-- CreateTable
CREATE TABLE "member" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "country" TEXT,
    "locale" TEXT,
    "open_reservations" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity" (
    "platform" "platform" NOT NULL,
    "platform_user_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "client_locale" TEXT NOT NULL,
    "reachable" BOOLEAN NOT NULL DEFAULT true,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("platform","platform_user_id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "kind" "account_kind" NOT NULL,
    "balance_micros" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting" (
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "posting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ledger_move" (
    "posting_key" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "from_account" TEXT NOT NULL,
    "to_account" TEXT NOT NULL,
    "amount_micros" BIGINT NOT NULL,

    CONSTRAINT "ledger_move_pkey" PRIMARY KEY ("posting_key","n")
);

-- CreateTable
CREATE TABLE "request_key" (
    "key" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_key_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "transition" (
    "seq" BIGSERIAL NOT NULL,
    "machine" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "transition_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "event" (
    "seq" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "relayed_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "category" (
    "id" TEXT NOT NULL,
    "parent_id" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "employer_id" TEXT NOT NULL,
    "mode" "campaign_mode" NOT NULL,
    "state" "campaign_state" NOT NULL,
    "category_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "instructions" TEXT NOT NULL,
    "requirements" JSONB NOT NULL,
    "reward_micros" BIGINT NOT NULL,
    "fee_micros" BIGINT NOT NULL,
    "slots" INTEGER NOT NULL,
    "free_slots" INTEGER NOT NULL,
    "reservation_ms" INTEGER NOT NULL,
    "auto_approve_ms" BIGINT NOT NULL,
    "review_reminder_ms" BIGINT NOT NULL,
    "revision_ms" BIGINT NOT NULL,
    "contest_ms" BIGINT NOT NULL,
    "final_rejection" "final_rejection" NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reservation" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "campaign_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "state" "reservation_state" NOT NULL,
    "turn" INTEGER NOT NULL,
    "extended" BOOLEAN NOT NULL DEFAULT false,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "campaign_id" TEXT NOT NULL,
    "reservation_id" TEXT NOT NULL,
    "worker_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "state" "submission_state" NOT NULL,
    "reward_micros" BIGINT NOT NULL,
    "fee_micros" BIGINT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "remind_at" TIMESTAMPTZ(3),
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "resubmitted_at" TIMESTAMPTZ(3),
    "stood_by_proof" BOOLEAN NOT NULL DEFAULT false,
    "correction_reason" TEXT,
    "correction_at" TIMESTAMPTZ(3),
    "final_reason" TEXT,
    "verdict_at" TIMESTAMPTZ(3),
    "verdict_by" "verdict_by",
    "stars" INTEGER,
    "feedback" TEXT,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proof" (
    "submission_id" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proof_pkey" PRIMARY KEY ("submission_id","round")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "perceptual_hash" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "voucher" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "code_hash" TEXT NOT NULL,
    "code_tail" TEXT NOT NULL,
    "state" "voucher_state" NOT NULL,
    "amount_micros" BIGINT NOT NULL,
    "issuer_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "redeemed_by_id" TEXT,
    "redeemed_at" TIMESTAMPTZ(3),

    CONSTRAINT "voucher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "operator_action" (
    "seq" BIGSERIAL NOT NULL,
    "operator_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "operator_action_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "member_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "state" "draft_state" NOT NULL,
    "answers" JSONB NOT NULL,
    "refused" JSONB NOT NULL,
    "asked" TEXT,
    "asked_on" "platform",
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "chat_id" TEXT,
    "message_id" TEXT,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card" (
    "platform" "platform" NOT NULL,
    "chat_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "platform_user_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,

    CONSTRAINT "card_pkey" PRIMARY KEY ("platform","chat_id","message_id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" TEXT NOT NULL,
    "event_seq" BIGINT NOT NULL,
    "member_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" "notice_state" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deferred_interaction" (
    "id" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "lease_until" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "deferred_interaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sandbox" (
    "id" INTEGER NOT NULL,
    "clock_offset_ms" BIGINT NOT NULL,

    CONSTRAINT "sandbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "platform_secret" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "platform_secret_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "identity_member_id_idx" ON "identity"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_member_id_kind_key" ON "account"("member_id", "kind");

-- CreateIndex
CREATE INDEX "ledger_move_from_account_seq_idx" ON "ledger_move"("from_account", "seq");

-- CreateIndex
CREATE INDEX "ledger_move_to_account_seq_idx" ON "ledger_move"("to_account", "seq");

-- CreateIndex
CREATE INDEX "transition_object_id_idx" ON "transition"("object_id");

-- CreateIndex
CREATE INDEX "campaign_employer_id_published_at_idx" ON "campaign"("employer_id", "published_at");

-- CreateIndex
CREATE INDEX "reservation_member_id_state_idx" ON "reservation"("member_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "reservation_campaign_id_member_id_turn_key" ON "reservation"("campaign_id", "member_id", "turn");

-- CreateIndex
CREATE UNIQUE INDEX "submission_reservation_id_key" ON "submission"("reservation_id");

-- CreateIndex
CREATE INDEX "submission_worker_id_state_idx" ON "submission"("worker_id", "state");

-- CreateIndex
CREATE INDEX "submission_employer_id_state_submitted_at_idx" ON "submission"("employer_id", "state", "submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "submission_campaign_id_worker_id_key" ON "submission"("campaign_id", "worker_id");

-- CreateIndex
CREATE INDEX "stored_file_sha256_idx" ON "stored_file"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "voucher_code_hash_key" ON "voucher"("code_hash");

-- CreateIndex
CREATE INDEX "voucher_issuer_id_idx" ON "voucher"("issuer_id");

-- CreateIndex
CREATE INDEX "draft_member_id_asked_on_asked_at_idx" ON "draft"("member_id", "asked_on", "asked_at");

-- CreateIndex
CREATE INDEX "card_object_id_kind_idx" ON "card"("object_id", "kind");

-- CreateIndex
CREATE INDEX "notice_member_id_state_idx" ON "notice"("member_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "notice_event_seq_member_id_kind_key" ON "notice"("event_seq", "member_id", "kind");

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_reservation_id_fkey" FOREIGN KEY ("reservation_id") REFERENCES "reservation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proof" ADD CONSTRAINT "proof_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── What the database has the last word on ───────────────────────────────────────────────────────────────

ALTER TABLE "account" ADD CONSTRAINT "account_floor" CHECK ("balance_micros" >= 0);
ALTER TABLE "account" ADD CONSTRAINT "account_name" CHECK ("id" = "kind"::text || ':' || "member_id");
ALTER TABLE "ledger_move" ADD CONSTRAINT "ledger_move_amount" CHECK ("amount_micros" > 0);
ALTER TABLE "ledger_move" ADD CONSTRAINT "ledger_move_direction" CHECK ("from_account" <> "to_account");
ALTER TABLE "member" ADD CONSTRAINT "member_open_reservations" CHECK ("open_reservations" >= 0);
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_slots" CHECK ("slots" > 0 AND "free_slots" BETWEEN 0 AND "slots");
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_price" CHECK ("reward_micros" > 0 AND "fee_micros" >= 0);
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_stopped" CHECK ("state" <> 'STOPPED' OR "free_slots" = 0);
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_turn" CHECK ("turn" IN (1, 2));
ALTER TABLE "submission" ADD CONSTRAINT "submission_price" CHECK ("reward_micros" > 0 AND "fee_micros" >= 0);
ALTER TABLE "submission" ADD CONSTRAINT "submission_stars" CHECK ("stars" BETWEEN 1 AND 5);
ALTER TABLE "submission" ADD CONSTRAINT "submission_not_own" CHECK ("worker_id" <> "employer_id");
-- A state that ends by itself has the moment at which it ends.
ALTER TABLE "submission" ADD CONSTRAINT "submission_deadline" CHECK (
  ("state" IN ('SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'NOT_SATISFIED_HELD')) = ("due_at" IS NOT NULL)
);
ALTER TABLE "proof" ADD CONSTRAINT "proof_round" CHECK ("round" IN (1, 2));
ALTER TABLE "voucher" ADD CONSTRAINT "voucher_amount" CHECK ("amount_micros" > 0);

-- One reservation of a campaign at a time for each member.
CREATE UNIQUE INDEX "reservation_one_held" ON "reservation" ("campaign_id", "member_id") WHERE "state" = 'HELD';
-- One open draft of each subject for each member, whichever device it is typed on.
CREATE UNIQUE INDEX "draft_one_open" ON "draft" ("member_id", "subject") WHERE "state" = 'OPEN';

-- What is due, and nothing else, is what the sweeps read.
CREATE INDEX "reservation_due" ON "reservation" ("due_at") WHERE "state" = 'HELD';
CREATE INDEX "submission_due" ON "submission" ("state", "due_at") WHERE "due_at" IS NOT NULL;
CREATE INDEX "submission_remind" ON "submission" ("remind_at") WHERE "remind_at" IS NOT NULL;
CREATE INDEX "event_unrelayed" ON "event" ("seq") WHERE "relayed_at" IS NULL;
CREATE INDEX "notice_waiting" ON "notice" ("next_at") WHERE "state" = 'WAITING';
CREATE INDEX "deferred_unfinished" ON "deferred_interaction" ("lease_until") WHERE "done_at" IS NULL;
-- Browsing: open jobs by category or all of them, newest or best paid, page by page.
CREATE INDEX "campaign_newest" ON "campaign" ("id") WHERE "state" = 'ACTIVE' AND "free_slots" > 0;
CREATE INDEX "campaign_best_paid" ON "campaign" ("reward_micros", "id") WHERE "state" = 'ACTIVE' AND "free_slots" > 0;
CREATE INDEX "campaign_category_newest" ON "campaign" ("category_id", "id") WHERE "state" = 'ACTIVE' AND "free_slots" > 0;
CREATE INDEX "campaign_category_best_paid" ON "campaign" ("category_id", "reward_micros", "id")
  WHERE "state" = 'ACTIVE' AND "free_slots" > 0;

-- History is written once.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'MG002';
END $$;

CREATE TRIGGER "posting_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "posting"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "ledger_move_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ledger_move"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "transition_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "transition"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "proof_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "proof"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "operator_action_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "operator_action"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The commit door calls this when a guard failed: somebody else was first, so nothing of the statement stays.
CREATE FUNCTION "door_conflict"(guard text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', guard USING ERRCODE = 'MG001';
END $$;

-- ── Views that others rely on ────────────────────────────────────────────────────────────────────────────

CREATE VIEW "v_balances" AS
  SELECT i."platform"::text AS "platform", i."platform_user_id",
         c."balance_micros" AS "cash_micros", w."balance_micros" AS "wallet_micros"
  FROM "identity" i
  JOIN "account" c ON c."id" = 'cash:' || i."member_id"
  JOIN "account" w ON w."id" = 'wallet:' || i."member_id";

CREATE VIEW "v_submissions" AS
  SELECT s."id", s."campaign_id", i."platform"::text AS "worker_platform",
         i."platform_user_id" AS "worker_platform_user_id", s."state"::text AS "state", s."due_at"
  FROM "submission" s
  JOIN "identity" i ON i."member_id" = s."worker_id";

CREATE VIEW "v_escrow" AS
  SELECT split_part("account", ':', 2) AS "kind", split_part("account", ':', 3) AS "id",
         sum("micros")::bigint AS "held_micros"
  FROM (
    SELECT "to_account" AS "account", "amount_micros" AS "micros" FROM "ledger_move" WHERE "to_account" LIKE 'escrow:%'
    UNION ALL
    SELECT "from_account", -"amount_micros" FROM "ledger_move" WHERE "from_account" LIKE 'escrow:%'
  ) AS "movement"
  GROUP BY 1, 2;

-- ── Categories ───────────────────────────────────────────────────────────────────────────────────────────

INSERT INTO "category" ("id", "parent_id", "position") VALUES
  ('social', NULL, 10), ('signup', NULL, 20), ('review', NULL, 30), ('survey', NULL, 40),
  ('search', NULL, 50), ('apps', NULL, 60), ('content', NULL, 70), ('data', NULL, 80), ('other', NULL, 90);
