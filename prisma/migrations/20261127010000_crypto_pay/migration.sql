-- CreateEnum
CREATE TYPE "top_up_state" AS ENUM ('STARTING', 'OPEN', 'PAID', 'EXPIRED', 'FAILED', 'MISMATCHED', 'CLOSED');

-- AlterTable
ALTER TABLE "withdrawal" ADD COLUMN     "rail_at" TIMESTAMPTZ(3),
ADD COLUMN     "rail_tries" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "top_up" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "member_id" TEXT NOT NULL,
    "state" "top_up_state" NOT NULL,
    "place" INTEGER NOT NULL,
    "amount_micros" BIGINT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "invoice_id" TEXT,
    "pay_url" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed" BOOLEAN NOT NULL DEFAULT false,
    "ended_at" TIMESTAMPTZ(3),
    "problem" TEXT,
    "closed_by_id" TEXT,
    "finding" TEXT,

    CONSTRAINT "top_up_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "top_up_invoice_id_key" ON "top_up"("invoice_id");

-- CreateIndex
CREATE INDEX "top_up_member_id_id_idx" ON "top_up"("member_id", "id");

-- AddForeignKey
ALTER TABLE "top_up" ADD CONSTRAINT "top_up_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a rail pays by itself is in no operator's hands, and it sends nothing before the operators it needs agreed.
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_by_rail" CHECK (
  "method" <> 'crypto-pay' OR "state" IN ('REQUESTED', 'CANCELLED')
  OR ("claimed_by_id" IS NULL AND "batch_id" IS NULL
    AND (NOT "needs_two" OR ("agreed_by_id" IS NOT NULL AND "approved_by_id" IS NOT NULL))
    AND ("top_source_id" IS NULL OR "agreed_by_id" IS NOT NULL))
);
CREATE INDEX "withdrawal_of_rail" ON "withdrawal" ("due_at")
  WHERE "method" = 'crypto-pay' AND "state" IN ('REQUESTED', 'PAYING', 'HELD');

ALTER TABLE "top_up" ADD CONSTRAINT "top_up_amount" CHECK ("amount_micros" > 0);
ALTER TABLE "top_up" ADD CONSTRAINT "top_up_clocks" CHECK ("started_at" < "expires_at" AND "started_at" < "ends_at");
ALTER TABLE "top_up" ADD CONSTRAINT "top_up_ended" CHECK (
  ("state" IN ('STARTING', 'OPEN')) = ("ended_at" IS NULL)
);
ALTER TABLE "top_up" ADD CONSTRAINT "top_up_invoiced" CHECK (
  "state" NOT IN ('OPEN', 'PAID', 'EXPIRED') OR ("invoice_id" IS NOT NULL AND "pay_url" IS NOT NULL)
);
ALTER TABLE "top_up" ADD CONSTRAINT "top_up_explained" CHECK (
  ("state" IN ('MISMATCHED', 'CLOSED')) = ("problem" IS NOT NULL)
);
ALTER TABLE "top_up" ADD CONSTRAINT "top_up_closed" CHECK (
  ("state" = 'CLOSED') = ("closed_by_id" IS NOT NULL AND coalesce("finding", '') <> '')
  AND "closed_by_id" <> "member_id"
);
-- A member has three open at most, each in a place of its own.
ALTER TABLE "top_up" ADD CONSTRAINT "top_up_place" CHECK ("place" BETWEEN 1 AND 3);
CREATE UNIQUE INDEX "top_up_open_place" ON "top_up" ("member_id", "place") WHERE "state" IN ('STARTING', 'OPEN');
CREATE INDEX "top_up_due" ON "top_up" ("ends_at") WHERE "state" IN ('STARTING', 'OPEN');
CREATE INDEX "top_up_to_ask" ON "top_up" ("expires_at") WHERE "invoice_id" IS NOT NULL AND NOT "confirmed";
CREATE INDEX "top_up_mismatched" ON "top_up" ("id") WHERE "state" = 'MISMATCHED';

-- Whoever began to top up has a history: what was paid would have nobody to be credited to.
CREATE OR REPLACE FUNCTION "member_has_history"(who text) RETURNS boolean LANGUAGE sql VOLATILE AS $$
  SELECT EXISTS (SELECT 1 FROM ledger_move WHERE from_account IN ('cash:' || who, 'wallet:' || who))
    OR EXISTS (SELECT 1 FROM ledger_move WHERE to_account IN ('cash:' || who, 'wallet:' || who))
    OR EXISTS (SELECT 1 FROM campaign WHERE employer_id = who)
    OR EXISTS (SELECT 1 FROM reservation WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM submission WHERE worker_id = who OR employer_id = who)
    OR EXISTS (SELECT 1 FROM visit WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM invitation WHERE worker_id = who)
    OR EXISTS (SELECT 1 FROM worker_group WHERE employer_id = who)
    OR EXISTS (SELECT 1 FROM group_member WHERE worker_id = who)
    OR EXISTS (SELECT 1 FROM blocked_worker WHERE employer_id = who OR worker_id = who)
    OR EXISTS (SELECT 1 FROM job_report WHERE reporter_id = who)
    OR EXISTS (SELECT 1 FROM voucher WHERE issuer_id = who OR redeemed_by_id = who)
    OR EXISTS (SELECT 1 FROM withdrawal WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM payout_destination WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM top_up WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM ticket WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM adjustment WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM stored_file WHERE owner_id = who)
    OR EXISTS (SELECT 1 FROM member_freeze WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM offer WHERE seller_id = who)
    OR EXISTS (SELECT 1 FROM offer_order WHERE buyer_id = who OR seller_id = who)
    OR EXISTS (SELECT 1 FROM operator_action WHERE operator_id = who OR object_id = who)
$$;
