-- CreateEnum
CREATE TYPE "adjustment_state" AS ENUM ('PROPOSED', 'APPLIED', 'REFUSED');

-- CreateTable
CREATE TABLE "adjustment" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "member_id" TEXT NOT NULL,
    "state" "adjustment_state" NOT NULL,
    "account" "account_kind" NOT NULL,
    "adds" BOOLEAN NOT NULL,
    "amount_micros" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_by_id" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "refusal" TEXT,

    CONSTRAINT "adjustment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "adjustment_state_proposed_at_idx" ON "adjustment"("state", "proposed_at");

-- CreateIndex
CREATE INDEX "adjustment_member_id_idx" ON "adjustment"("member_id");

-- Two persons, neither of whom is the member; the one who proposed it may only take it back.
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_amount" CHECK ("amount_micros" > 0 AND "reason" <> '');
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_not_own" CHECK (
  "proposed_by_id" <> "member_id" AND ("decided_by_id" IS NULL OR "decided_by_id" <> "member_id")
);
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_two" CHECK (
  "state" <> 'APPLIED' OR "decided_by_id" <> "proposed_by_id"
);
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_decided" CHECK (
  ("state" = 'PROPOSED') = ("decided_by_id" IS NULL) AND ("state" = 'PROPOSED') = ("decided_at" IS NULL)
  AND ("state" = 'REFUSED') = ("refusal" IS NOT NULL)
);
