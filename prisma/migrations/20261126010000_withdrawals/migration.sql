-- CreateEnum
CREATE TYPE "withdrawal_state" AS ENUM ('REQUESTED', 'PAYING', 'HELD', 'COMPLETED', 'REJECTED', 'CANCELLED', 'RETURNED');

-- CreateTable
CREATE TABLE "withdrawal" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "member_id" TEXT NOT NULL,
    "state" "withdrawal_state" NOT NULL,
    "method" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "holder" TEXT,
    "amount_micros" BIGINT NOT NULL,
    "fee_micros" BIGINT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "payable_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "needs_two" BOOLEAN NOT NULL,
    "top_source_id" TEXT,
    "top_source_percent" INTEGER,
    "claimed_by_id" TEXT,
    "claimed_at" TIMESTAMPTZ(3),
    "agreed_by_id" TEXT,
    "approved_by_id" TEXT,
    "batch_id" TEXT,
    "reference" TEXT,
    "reason" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "received" BOOLEAN,

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_destination" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "member_id" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "holder" TEXT,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "payable_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payout_destination_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "withdrawal_member_id_id_idx" ON "withdrawal"("member_id", "id");

-- CreateIndex
CREATE INDEX "withdrawal_state_due_at_idx" ON "withdrawal"("state", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "payout_destination_member_id_method_key" ON "payout_destination"("member_id", "method");


-- The member gets something, and never more than what left their cash.
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_amount" CHECK ("fee_micros" >= 0 AND "fee_micros" < "amount_micros");
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_clocks" CHECK ("requested_at" <= "payable_at" AND "payable_at" <= "due_at");
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_ended" CHECK (
  ("state" IN ('REQUESTED', 'PAYING', 'HELD')) = ("ended_at" IS NULL)
);
-- Nobody has a hand in paying themselves, and two who agree are two.
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_not_own" CHECK (
  "claimed_by_id" <> "member_id" AND "agreed_by_id" <> "member_id" AND "approved_by_id" <> "member_id"
);
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_two" CHECK ("agreed_by_id" <> "approved_by_id");
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_agreed" CHECK (
  NOT "needs_two" OR "state" NOT IN ('COMPLETED', 'RETURNED')
  OR ("agreed_by_id" IS NOT NULL AND "approved_by_id" IS NOT NULL)
);
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_referenced" CHECK (
  "state" NOT IN ('COMPLETED', 'RETURNED') OR coalesce("reference", '') <> ''
);
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_explained" CHECK (
  "state" NOT IN ('HELD', 'REJECTED', 'RETURNED') OR coalesce("reason", '') <> ''
);
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_received" CHECK (
  "received" IS NULL OR "state" IN ('COMPLETED', 'RETURNED')
);

CREATE INDEX "withdrawal_of_batch" ON "withdrawal" ("batch_id") WHERE "batch_id" IS NOT NULL;
