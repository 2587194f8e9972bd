-- Whether few slots are left, and whether none is, as columns of their own: an index whose condition names
-- free_slots itself would be written anew with every take; these change only when a job crosses the line.
ALTER TABLE "campaign"
  ADD COLUMN "few_left" BOOLEAN NOT NULL
    GENERATED ALWAYS AS ("state" = 'ACTIVE' AND "slots" >= 5 AND "free_slots" * 10 <= "slots") STORED,
  ADD COLUMN "none_left" BOOLEAN NOT NULL GENERATED ALWAYS AS ("free_slots" = 0) STORED;

-- Jobs about which the employer is still to be told that few slots are left, or that every slot has ended.
CREATE INDEX "campaign_few_left" ON "campaign" ("published_at")
  WHERE "few_left" AND "nearly_full_at" IS NULL AND "finished_at" IS NULL;
CREATE INDEX "campaign_none_left" ON "campaign" ("published_at") WHERE "none_left" AND "finished_at" IS NULL;

-- What was stopped before jobs could finish is over for its employer, and nothing to tell now.
UPDATE "campaign" SET "finished_at" = "stopped_at" WHERE "state" = 'STOPPED';
