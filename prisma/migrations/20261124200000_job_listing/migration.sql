-- CreateTable
CREATE TABLE "job_listing" (
    "shelf" TEXT NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "reward_micros" BIGINT NOT NULL,
    "employer_id" TEXT NOT NULL,

    CONSTRAINT "job_listing_pkey" PRIMARY KEY ("shelf","campaign_id")
);

-- CreateIndex, with what decides whether a member sees the job, so that passing one by costs no look at the table
CREATE INDEX "job_listing_shelf_reward_micros_campaign_id_idx" ON "job_listing"("shelf", "reward_micros", "campaign_id")
  INCLUDE ("employer_id");

-- CreateIndex
CREATE INDEX "job_listing_campaign_id_idx" ON "job_listing"("campaign_id");


-- ── Which shelves a job stands on ────────────────────────────────────────────────────────────────────────

-- A shelf is an audience and a category, `all/signup`: those who may take what stands there, and what it is
-- about. Browsing reads the shelves of one member, so that no other job costs it anything.

-- Whom a job is for. The marks are those of src/domain/campaigns/job-shelves.rules.ts.
CREATE FUNCTION "job_audiences"(c "campaign") RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT CASE c."mode"
    WHEN 'INTERNATIONAL' THEN ARRAY['all']
    WHEN 'PAID_TO_CLICK' THEN ARRAY['click']
    WHEN 'TIER1' THEN ARRAY['tier1']
    WHEN 'LIMITED_COUNTRIES' THEN c."countries"
    WHEN 'HIRED_GROUP' THEN ARRAY(SELECT '@' || i."worker_id" FROM "invitation" i
      WHERE i."campaign_id" = c."id" AND i."state" <> 'DECLINED')
  END
$$;

-- The shelves of a job for some of its audiences: with every category, with its group, with its own. None while
-- it is not open or full.
CREATE FUNCTION "job_shelves"(c "campaign", audiences text[]) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT DISTINCT a || CASE WHEN c."verified_only" THEN '+v' ELSE '' END || '/' || k
  FROM unnest(audiences) a,
    unnest(ARRAY['', c."category_id", (SELECT "parent_id" FROM "category" WHERE "id" = c."category_id")]) k
  WHERE k IS NOT NULL AND c."state" = 'ACTIVE' AND c."free_slots" > 0
$$;

CREATE FUNCTION "list_job"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM "job_listing" WHERE "campaign_id" = OLD."id";
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "job_listing" ("shelf", "campaign_id", "reward_micros", "employer_id")
      SELECT shelf, NEW."id", NEW."reward_micros", NEW."employer_id"
      FROM "job_shelves"(NEW, "job_audiences"(NEW)) shelf
      -- Published together with its invitations, which list it too.
      ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "campaign_listed" AFTER INSERT OR DELETE ON "campaign"
  FOR EACH ROW EXECUTE FUNCTION "list_job"();
-- Only what moves a job from one shelf to another: an ordinary take pays nothing.
CREATE TRIGGER "campaign_relisted" AFTER UPDATE ON "campaign" FOR EACH ROW
  WHEN (
    (OLD."state" = 'ACTIVE' AND OLD."free_slots" > 0) <> (NEW."state" = 'ACTIVE' AND NEW."free_slots" > 0)
    OR (OLD."id", OLD."employer_id", OLD."mode", OLD."category_id", OLD."reward_micros", OLD."verified_only", OLD."countries")
      IS DISTINCT FROM
      (NEW."id", NEW."employer_id", NEW."mode", NEW."category_id", NEW."reward_micros", NEW."verified_only", NEW."countries")
  )
  EXECUTE FUNCTION "list_job"();

-- An invitation puts a job on the shelf of one member. The job is held meanwhile: else, were it paused or filled in
-- the same moment, neither would see what the other did.
CREATE FUNCTION "list_invited_job"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  job "campaign";
BEGIN
  SELECT * INTO job FROM "campaign" WHERE "id" = coalesce(NEW."campaign_id", OLD."campaign_id") FOR SHARE;
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM "job_listing"
      WHERE "campaign_id" = OLD."campaign_id" AND starts_with("shelf", '@' || OLD."worker_id");
  END IF;
  IF TG_OP <> 'DELETE' AND job."mode" = 'HIRED_GROUP' AND NEW."state" <> 'DECLINED' THEN
    INSERT INTO "job_listing" ("shelf", "campaign_id", "reward_micros", "employer_id")
      SELECT shelf, job."id", job."reward_micros", job."employer_id"
      FROM "job_shelves"(job, ARRAY['@' || NEW."worker_id"]) shelf
      ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "invitation_listed" AFTER INSERT OR DELETE ON "invitation"
  FOR EACH ROW EXECUTE FUNCTION "list_invited_job"();
CREATE TRIGGER "invitation_relisted" AFTER UPDATE ON "invitation" FOR EACH ROW
  WHEN ((OLD."state" = 'DECLINED') <> (NEW."state" = 'DECLINED'))
  EXECUTE FUNCTION "list_invited_job"();

-- What is open now.
INSERT INTO "job_listing" ("shelf", "campaign_id", "reward_micros", "employer_id")
  SELECT shelf, c."id", c."reward_micros", c."employer_id"
  FROM "campaign" c, "job_shelves"(c, "job_audiences"(c)) shelf;

-- What a member has done, read from the index alone however much it is.
DROP INDEX "reservation_member_id_state_idx";
CREATE INDEX "reservation_member_id_state_campaign_id_turn_idx" ON "reservation"("member_id", "state", "campaign_id", "turn");
DROP INDEX "visit_member_id_state_idx";
CREATE INDEX "visit_member_id_state_campaign_id_turn_idx" ON "visit"("member_id", "state", "campaign_id", "turn");

-- Browsing reads the listing alone now; without these a take no longer writes into five indexes.
DROP INDEX "campaign_newest";
DROP INDEX "campaign_best_paid";
DROP INDEX "campaign_category_newest";
DROP INDEX "campaign_category_best_paid";
