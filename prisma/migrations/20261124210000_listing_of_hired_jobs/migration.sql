-- A job that is published with its invitations comes to its shelves twice, once for the job and once for each
-- invitation: whoever is second finds it there.
CREATE OR REPLACE FUNCTION "list_job"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM "job_listing" WHERE "campaign_id" = OLD."id";
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "job_listing" ("shelf", "campaign_id", "reward_micros", "employer_id")
      SELECT shelf, NEW."id", NEW."reward_micros", NEW."employer_id"
      FROM "job_shelves"(NEW, "job_audiences"(NEW)) shelf
      ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "list_invited_job"() RETURNS trigger LANGUAGE plpgsql AS $$
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
