-- CreateEnum
CREATE TYPE "campaign_freeze_state" AS ENUM ('ACTIVE', 'LIFTED', 'STOPPED', 'ENDED');

-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "frozen_at" TIMESTAMPTZ(3),
ADD COLUMN     "frozen_reason" TEXT,
ADD COLUMN     "frozen_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "frozen_ms" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "campaign_freeze" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "campaign_id" TEXT NOT NULL,
    "state" "campaign_freeze_state" NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "over_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "campaign_freeze_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "campaign_freeze_campaign_id_id_idx" ON "campaign_freeze"("campaign_id", "id");

-- AddForeignKey
ALTER TABLE "campaign_freeze" ADD CONSTRAINT "campaign_freeze_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A job is under one freeze at a time, with a reason, and for 14 days at most.
CREATE UNIQUE INDEX "campaign_freeze_one_active" ON "campaign_freeze" ("campaign_id") WHERE "state" = 'ACTIVE';
ALTER TABLE "campaign_freeze" ADD CONSTRAINT "campaign_freeze_explained" CHECK ("reason" <> '');
ALTER TABLE "campaign_freeze" ADD CONSTRAINT "campaign_freeze_over" CHECK (("state" = 'ACTIVE') = ("over_at" IS NULL));
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_frozen_whole" CHECK (
  ("frozen_at" IS NULL) = ("frozen_until" IS NULL) AND ("frozen_at" IS NULL) = ("frozen_reason" IS NULL));
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_frozen_limit"
  CHECK ("frozen_until" BETWEEN "frozen_at" AND "frozen_at" + interval '336 hours');
ALTER TABLE "submission" ADD CONSTRAINT "submission_frozen_ms" CHECK ("frozen_ms" >= 0);

-- What sweeps and lists ask: which jobs are frozen (few), and whose freeze is over.
CREATE INDEX "campaign_frozen" ON "campaign" ("frozen_until") WHERE "frozen_at" IS NOT NULL;

-- A frozen job stands on no shelf.
CREATE OR REPLACE FUNCTION "job_shelves"(c "campaign", audiences text[]) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT DISTINCT a || CASE WHEN c."verified_only" THEN '+v' ELSE '' END || '/' || k
  FROM unnest(audiences) a,
    unnest(ARRAY['', c."category_id", (SELECT "parent_id" FROM "category" WHERE "id" = c."category_id")]) k
  WHERE k IS NOT NULL AND c."state" = 'ACTIVE' AND c."free_slots" > 0 AND c."frozen_at" IS NULL
$$;

DROP TRIGGER "campaign_relisted" ON "campaign";
-- Only what moves a job from one shelf to another: an ordinary take pays nothing.
CREATE TRIGGER "campaign_relisted" AFTER UPDATE ON "campaign" FOR EACH ROW
  WHEN (
    (OLD."state" = 'ACTIVE' AND OLD."free_slots" > 0 AND OLD."frozen_at" IS NULL)
      <> (NEW."state" = 'ACTIVE' AND NEW."free_slots" > 0 AND NEW."frozen_at" IS NULL)
    OR (OLD."id", OLD."employer_id", OLD."mode", OLD."category_id", OLD."reward_micros", OLD."verified_only", OLD."countries")
      IS DISTINCT FROM
      (NEW."id", NEW."employer_id", NEW."mode", NEW."category_id", NEW."reward_micros", NEW."verified_only", NEW."countries")
  )
  EXECUTE FUNCTION "list_job"();
