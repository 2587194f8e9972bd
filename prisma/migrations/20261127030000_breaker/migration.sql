-- CreateEnum
CREATE TYPE "breaker_state" AS ENUM ('TRIPPED', 'CLOSED');

-- CreateEnum
CREATE TYPE "held_verdict_kind" AS ENUM ('CORRECTION', 'FINAL');

-- CreateEnum
CREATE TYPE "held_verdict_state" AS ENUM ('WAITING', 'CLAIMED', 'CONFIRMED', 'REFUSED', 'VOID');

-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "refusals" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "tripped_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "held_verdict_id" TEXT;

-- CreateTable
CREATE TABLE "campaign_breaker" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "campaign_id" TEXT NOT NULL,
    "state" "breaker_state" NOT NULL,
    "verdicts" INTEGER NOT NULL,
    "refusals" INTEGER NOT NULL,
    "refusals_total" INTEGER NOT NULL,
    "tripped_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" TEXT,
    "outcome" TEXT,

    CONSTRAINT "campaign_breaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "held_verdict" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "submission_id" TEXT NOT NULL,
    "worker_id" TEXT NOT NULL,
    "employer_id" TEXT NOT NULL,
    "kind" "held_verdict_kind" NOT NULL,
    "state" "held_verdict_state" NOT NULL,
    "reason" TEXT NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_by_id" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,
    "outcome" TEXT,

    CONSTRAINT "held_verdict_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "campaign_breaker_campaign_id_tripped_at_idx" ON "campaign_breaker"("campaign_id", "tripped_at");

-- CreateIndex
CREATE INDEX "campaign_breaker_state_tripped_at_idx" ON "campaign_breaker"("state", "tripped_at");

-- CreateIndex
CREATE INDEX "held_verdict_state_held_at_idx" ON "held_verdict"("state", "held_at");

-- CreateIndex
CREATE UNIQUE INDEX "held_verdict_submission_id_kind_key" ON "held_verdict"("submission_id", "kind");

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_held_verdict_id_fkey" FOREIGN KEY ("held_verdict_id") REFERENCES "held_verdict"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_breaker" ADD CONSTRAINT "campaign_breaker_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_verdict" ADD CONSTRAINT "held_verdict_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- A job's breaker trips once until a moderator closes it.
CREATE UNIQUE INDEX "campaign_breaker_one_tripped" ON "campaign_breaker" ("campaign_id") WHERE "state" = 'TRIPPED';
ALTER TABLE "campaign_breaker" ADD CONSTRAINT "campaign_breaker_closed" CHECK (
  ("state" = 'CLOSED') = ("closed_at" IS NOT NULL)
  AND ("state" = 'CLOSED') = ("closed_by_id" IS NOT NULL)
  AND ("state" = 'CLOSED') = ("outcome" IS NOT NULL));
ALTER TABLE "campaign_breaker" ADD CONSTRAINT "campaign_breaker_counts"
  CHECK ("refusals" BETWEEN 1 AND "verdicts" AND "refusals" <= "refusals_total");

ALTER TABLE "held_verdict" ADD CONSTRAINT "held_verdict_explained" CHECK ("reason" <> '');
ALTER TABLE "held_verdict" ADD CONSTRAINT "held_verdict_claimed"
  CHECK (("state" = 'CLAIMED') = ("claimed_by_id" IS NOT NULL));
ALTER TABLE "held_verdict" ADD CONSTRAINT "held_verdict_over" CHECK (
  ("state" IN ('WAITING', 'CLAIMED')) = ("ended_at" IS NULL)
  AND ("state" IN ('CONFIRMED', 'REFUSED')) = ("decided_by_id" IS NOT NULL)
  AND ("state" IN ('CONFIRMED', 'REFUSED')) = ("outcome" IS NOT NULL));
-- Nobody handles a verdict of their own, or on their own work.
ALTER TABLE "held_verdict" ADD CONSTRAINT "held_verdict_not_own" CHECK (
  "claimed_by_id" NOT IN ("worker_id", "employer_id") AND "decided_by_id" NOT IN ("worker_id", "employer_id"));
-- A verdict waits for a moderator only while its work waits for a verdict.
ALTER TABLE "submission" ADD CONSTRAINT "submission_held_while_waiting"
  CHECK ("held_verdict_id" IS NULL OR "state" IN ('SUBMITTED', 'RESUBMITTED'));

-- What was said of running jobs before there was a breaker counts, too.
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_refusals" CHECK ("refusals" >= 0);
UPDATE "campaign" c SET "refusals" = n.said FROM (
  SELECT "campaign_id", count("correction_at") + count("final_reason") AS said FROM "submission" GROUP BY "campaign_id"
) n WHERE n."campaign_id" = c."id" AND n.said > 0;
