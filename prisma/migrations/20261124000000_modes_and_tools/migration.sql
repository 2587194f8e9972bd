-- CreateEnum
CREATE TYPE "visit_state" AS ENUM ('HELD', 'PAID', 'LAPSED');

-- CreateEnum
CREATE TYPE "invitation_state" AS ENUM ('INVITED', 'ACCEPTED', 'DECLINED');

-- CreateEnum
CREATE TYPE "report_state" AS ENUM ('OPEN', 'CLAIMED', 'CLOSED');

-- CreateEnum
CREATE TYPE "contest_state" AS ENUM ('OPEN', 'CLAIMED', 'WON', 'LOST');

-- CreateEnum
CREATE TYPE "contest_side" AS ENUM ('WORKER', 'EMPLOYER');

-- AlterEnum
ALTER TYPE "verdict_by" ADD VALUE 'CONTEST';

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "country_set_at" TIMESTAMPTZ(3),
ADD COLUMN     "country_verified_at" TIMESTAMPTZ(3),
ADD COLUMN     "open_visits" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "quiet_from_minute" INTEGER,
ADD COLUMN     "quiet_to_minute" INTEGER,
ADD COLUMN     "utc_offset_minutes" INTEGER;

-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "finished_at" TIMESTAMPTZ(3),
ADD COLUMN     "nearly_full_at" TIMESTAMPTZ(3),
ADD COLUMN     "target_url" TEXT,
ADD COLUMN     "verified_only" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "reservation" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "contested" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "worker_feedback" TEXT,
ADD COLUMN     "worker_stars" INTEGER;

-- CreateTable
CREATE TABLE "verified_contact" (
    "member_id" TEXT NOT NULL,
    "contact_hash" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "verified_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verified_contact_pkey" PRIMARY KEY ("member_id")
);

-- CreateTable
CREATE TABLE "member_skill" (
    "member_id" TEXT NOT NULL,
    "category_id" TEXT NOT NULL,

    CONSTRAINT "member_skill_pkey" PRIMARY KEY ("member_id","category_id")
);

-- CreateTable
CREATE TABLE "muted_topic" (
    "member_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,

    CONSTRAINT "muted_topic_pkey" PRIMARY KEY ("member_id","topic")
);

-- CreateTable
CREATE TABLE "job_alert" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "min_reward_micros" BIGINT NOT NULL,
    "per_day" INTEGER NOT NULL,
    "seen_campaign_id" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_version" (
    "campaign_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "instructions" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_version_pkey" PRIMARY KEY ("campaign_id","version")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "campaign_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "state" "visit_state" NOT NULL,
    "reward_micros" BIGINT NOT NULL,
    "fee_micros" BIGINT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "campaign_id" TEXT NOT NULL,
    "worker_id" TEXT NOT NULL,
    "state" "invitation_state" NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker_group" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "employer_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_member" (
    "group_id" TEXT NOT NULL,
    "worker_id" TEXT NOT NULL,

    CONSTRAINT "group_member_pkey" PRIMARY KEY ("group_id","worker_id")
);

-- CreateTable
CREATE TABLE "blocked_worker" (
    "employer_id" TEXT NOT NULL,
    "worker_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "blocked_worker_pkey" PRIMARY KEY ("employer_id","worker_id")
);

-- CreateTable
CREATE TABLE "hidden_job" (
    "member_id" TEXT NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hidden_job_pkey" PRIMARY KEY ("member_id","campaign_id")
);

-- CreateTable
CREATE TABLE "muted_employer" (
    "member_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "muted_employer_pkey" PRIMARY KEY ("member_id","employer_id")
);

-- CreateTable
CREATE TABLE "job_report" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "campaign_id" TEXT NOT NULL,
    "reporter_id" TEXT NOT NULL,
    "state" "report_state" NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_by_id" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "job_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contest" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "submission_id" TEXT NOT NULL,
    "worker_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "state" "contest_state" NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "claimed_by_id" TEXT,
    "decided_by_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "contest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contest_evidence" (
    "id" TEXT NOT NULL,
    "contest_id" TEXT NOT NULL,
    "side" "contest_side" NOT NULL,
    "words" TEXT NOT NULL,
    "files" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contest_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "verified_contact_contact_hash_key" ON "verified_contact"("contact_hash");

-- CreateIndex
CREATE INDEX "member_skill_category_id_idx" ON "member_skill"("category_id");

-- CreateIndex
CREATE INDEX "visit_member_id_state_idx" ON "visit"("member_id", "state");

-- CreateIndex
CREATE INDEX "visit_campaign_id_state_idx" ON "visit"("campaign_id", "state");

-- CreateIndex
CREATE INDEX "invitation_worker_id_state_idx" ON "invitation"("worker_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_campaign_id_worker_id_key" ON "invitation"("campaign_id", "worker_id");

-- CreateIndex
CREATE UNIQUE INDEX "worker_group_employer_id_name_key" ON "worker_group"("employer_id", "name");

-- CreateIndex
CREATE INDEX "blocked_worker_worker_id_idx" ON "blocked_worker"("worker_id");

-- CreateIndex
CREATE INDEX "job_report_state_at_idx" ON "job_report"("state", "at");

-- CreateIndex
CREATE UNIQUE INDEX "job_report_campaign_id_reporter_id_key" ON "job_report"("campaign_id", "reporter_id");

-- CreateIndex
CREATE UNIQUE INDEX "contest_submission_id_key" ON "contest"("submission_id");

-- CreateIndex
CREATE INDEX "contest_state_opened_at_idx" ON "contest"("state", "opened_at");

-- CreateIndex
CREATE INDEX "contest_worker_id_idx" ON "contest"("worker_id");

-- CreateIndex
CREATE INDEX "contest_employer_id_idx" ON "contest"("employer_id");

-- CreateIndex
CREATE INDEX "contest_evidence_contest_id_idx" ON "contest_evidence"("contest_id");

-- AddForeignKey
ALTER TABLE "campaign_version" ADD CONSTRAINT "campaign_version_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "worker_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contest_evidence" ADD CONSTRAINT "contest_evidence_contest_id_fkey" FOREIGN KEY ("contest_id") REFERENCES "contest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── What the database has the last word on ───────────────────────────────────────────────────────────────

ALTER TABLE "member" ADD CONSTRAINT "member_open_visits" CHECK ("open_visits" >= 0);
ALTER TABLE "member" ADD CONSTRAINT "member_quiet_hours" CHECK (
  ("quiet_from_minute" IS NULL) = ("quiet_to_minute" IS NULL)
  AND "quiet_from_minute" BETWEEN 0 AND 1439 AND "quiet_to_minute" BETWEEN 0 AND 1439
);
ALTER TABLE "member" ADD CONSTRAINT "member_utc_offset" CHECK ("utc_offset_minutes" BETWEEN -720 AND 840);
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_countries" CHECK (("mode" = 'LIMITED_COUNTRIES') = (cardinality("countries") > 0));
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_target" CHECK (("mode" = 'PAID_TO_CLICK') = ("target_url" IS NOT NULL));
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_version" CHECK ("version" >= 1);
ALTER TABLE "visit" ADD CONSTRAINT "visit_price" CHECK ("reward_micros" > 0 AND "fee_micros" >= 0);
ALTER TABLE "visit" ADD CONSTRAINT "visit_paid" CHECK (("state" = 'PAID') = ("paid_at" IS NOT NULL));
ALTER TABLE "submission" ADD CONSTRAINT "submission_worker_stars" CHECK ("worker_stars" BETWEEN 1 AND 5);
ALTER TABLE "blocked_worker" ADD CONSTRAINT "blocked_worker_not_self" CHECK ("employer_id" <> "worker_id");
ALTER TABLE "contest" ADD CONSTRAINT "contest_deadline" CHECK (("state" IN ('OPEN', 'CLAIMED')) = ("due_at" IS NOT NULL));
ALTER TABLE "contest" ADD CONSTRAINT "contest_not_own" CHECK (
  "claimed_by_id" NOT IN ("worker_id", "employer_id") AND "decided_by_id" NOT IN ("worker_id", "employer_id")
);
ALTER TABLE "job_report" ADD CONSTRAINT "job_report_not_own" CHECK ("claimed_by_id" <> "reporter_id");
ALTER TABLE "job_alert" ADD CONSTRAINT "job_alert_per_day" CHECK ("per_day" BETWEEN 1 AND 24);

-- One personal link of a job at a time for each member, and one that pays.
CREATE UNIQUE INDEX "visit_one_held" ON "visit" ("campaign_id", "member_id") WHERE "state" = 'HELD';
CREATE UNIQUE INDEX "visit_one_paid" ON "visit" ("campaign_id", "member_id") WHERE "state" = 'PAID';

CREATE INDEX "visit_due" ON "visit" ("due_at") WHERE "state" = 'HELD';
CREATE INDEX "contest_due" ON "contest" ("due_at") WHERE "due_at" IS NOT NULL;
CREATE INDEX "job_alert_due" ON "job_alert" ("due_at") WHERE "due_at" IS NOT NULL;

CREATE TRIGGER "campaign_version_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "campaign_version"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "contest_evidence_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "contest_evidence"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- What campaigns said until now is their first version.
INSERT INTO "campaign_version" ("campaign_id", "version", "title", "instructions", "at")
  SELECT "id", 1, "title", "instructions", "published_at" FROM "campaign";

-- ── The second level of categories ───────────────────────────────────────────────────────────────────────

INSERT INTO "category" ("id", "parent_id", "position") VALUES
  ('social-follow', 'social', 11), ('social-like', 'social', 12), ('social-share', 'social', 13),
  ('social-comment', 'social', 14), ('social-join', 'social', 15),
  ('signup-simple', 'signup', 21), ('signup-verified', 'signup', 22), ('signup-trial', 'signup', 23),
  ('review-app', 'review', 31), ('review-place', 'review', 32), ('review-product', 'review', 33),
  ('survey-short', 'survey', 41), ('survey-long', 'survey', 42), ('survey-vote', 'survey', 43),
  ('search-web', 'search', 51), ('search-maps', 'search', 52), ('search-video', 'search', 53), ('search-visit', 'search', 54),
  ('apps-install', 'apps', 61), ('apps-test', 'apps', 62), ('apps-game', 'apps', 63),
  ('content-text', 'content', 71), ('content-translate', 'content', 72), ('content-photo', 'content', 73),
  ('content-voice', 'content', 74),
  ('data-entry', 'data', 81), ('data-label', 'data', 82), ('data-research', 'data', 83), ('data-transcribe', 'data', 84),
  ('other-message', 'other', 91), ('other-anything', 'other', 92);
