-- How often a member asked for a link of this job: what a decision counted is guarded by being unique.
ALTER TABLE "visit" ADD COLUMN     "turn" INTEGER NOT NULL;

CREATE UNIQUE INDEX "visit_campaign_id_member_id_turn_key" ON "visit"("campaign_id", "member_id", "turn");

ALTER TABLE "visit" ADD CONSTRAINT "visit_turn" CHECK ("turn" >= 1);
