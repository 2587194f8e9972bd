-- A contest is about a submission that is there, a report about a job that is.
ALTER TABLE "contest" ADD CONSTRAINT "contest_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "job_report" ADD CONSTRAINT "job_report_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the database has the last word on: what one side says is bounded, and an outcome says who, when and why.
ALTER TABLE "contest_evidence" ADD CONSTRAINT "contest_evidence_files" CHECK (cardinality("files") <= 3);
ALTER TABLE "contest" ADD CONSTRAINT "contest_claimed" CHECK ("state" <> 'CLAIMED' OR "claimed_by_id" IS NOT NULL);
ALTER TABLE "contest" ADD CONSTRAINT "contest_decided" CHECK (("state" IN ('WON', 'LOST')) = ("decided_at" IS NOT NULL));
ALTER TABLE "job_report" ADD CONSTRAINT "job_report_claimed" CHECK ("state" <> 'CLAIMED' OR "claimed_by_id" IS NOT NULL);
ALTER TABLE "job_report" ADD CONSTRAINT "job_report_closed" CHECK (
  ("state" = 'CLOSED') = ("closed_at" IS NOT NULL) AND ("state" <> 'CLOSED' OR "outcome" IS NOT NULL)
);
