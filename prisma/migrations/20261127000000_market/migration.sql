-- CreateEnum
CREATE TYPE "offer_kind" AS ENUM ('SERVICE', 'PRODUCT', 'EXCHANGE');

-- CreateEnum
CREATE TYPE "offer_state" AS ENUM ('ACTIVE', 'PAUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "order_state" AS ENUM ('PLACED', 'IN_PROGRESS', 'DELIVERED', 'REVISION', 'DISPUTED', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "order_side" AS ENUM ('BUYER', 'SELLER');

-- CreateEnum
CREATE TYPE "order_outcome" AS ENUM ('ACCEPTED', 'SILENCE', 'DECLINED', 'NOT_ANSWERED', 'WITHDRAWN', 'CANCELLED', 'LATE', 'NOT_DELIVERED', 'NOT_REVISED', 'DECIDED', 'UNDECIDED', 'CONCEDED');

-- CreateEnum
CREATE TYPE "order_message_kind" AS ENUM ('REQUIREMENTS', 'TALK', 'DELIVERY', 'REVISION', 'STATEMENT');

-- CreateEnum
CREATE TYPE "dispute_state" AS ENUM ('OPEN', 'CLAIMED', 'DECIDED', 'CLOSED');

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "open_purchases" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "open_sales" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "offer" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "seller_id" TEXT NOT NULL,
    "kind" "offer_kind" NOT NULL,
    "state" "offer_state" NOT NULL,
    "category_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "wants" TEXT,
    "price_micros" BIGINT NOT NULL,
    "delivery_days" INTEGER NOT NULL,
    "pictures" TEXT[],
    "available" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_version" (
    "offer_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "wants" TEXT,
    "price_micros" BIGINT NOT NULL,
    "delivery_days" INTEGER NOT NULL,
    "pictures" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offer_version_pkey" PRIMARY KEY ("offer_id","version")
);

-- CreateTable
CREATE TABLE "offer_order" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "offer_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" "offer_kind" NOT NULL,
    "buyer_id" TEXT NOT NULL,
    "seller_id" TEXT NOT NULL,
    "state" "order_state" NOT NULL,
    "price_micros" BIGINT NOT NULL,
    "fee_ppm" BIGINT NOT NULL,
    "accept_ms" BIGINT NOT NULL,
    "delivery_ms" BIGINT NOT NULL,
    "silence_ms" BIGINT NOT NULL,
    "dispute_ms" BIGINT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "remind_at" TIMESTAMPTZ(3),
    "seller_delivered_at" TIMESTAMPTZ(3),
    "buyer_delivered_at" TIMESTAMPTZ(3),
    "buyer_content_at" TIMESTAMPTZ(3),
    "seller_content_at" TIMESTAMPTZ(3),
    "revision_of" "order_side",
    "seller_revisions" INTEGER NOT NULL DEFAULT 0,
    "buyer_revisions" INTEGER NOT NULL DEFAULT 0,
    "outcome" "order_outcome",
    "ended_at" TIMESTAMPTZ(3),
    "seller_micros" BIGINT,
    "buyer_stars" INTEGER,
    "buyer_feedback" TEXT,
    "seller_stars" INTEGER,
    "seller_feedback" TEXT,

    CONSTRAINT "offer_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_message" (
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "side" "order_side" NOT NULL,
    "author_id" TEXT NOT NULL,
    "kind" "order_message_kind" NOT NULL,
    "words" TEXT NOT NULL,
    "files" TEXT[],
    "flags" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "order_id" TEXT NOT NULL,
    "buyer_id" TEXT NOT NULL,
    "seller_id" TEXT NOT NULL,
    "opened_by" "order_side" NOT NULL,
    "state" "dispute_state" NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "claimed_by_id" TEXT,
    "decided_by_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "offer_seller_id_published_at_idx" ON "offer"("seller_id", "published_at");

-- CreateIndex
CREATE INDEX "offer_order_offer_id_idx" ON "offer_order"("offer_id");

-- CreateIndex
CREATE INDEX "offer_order_buyer_id_state_id_idx" ON "offer_order"("buyer_id", "state", "id");

-- CreateIndex
CREATE INDEX "offer_order_seller_id_state_id_idx" ON "offer_order"("seller_id", "state", "id");

-- CreateIndex
CREATE INDEX "order_message_order_id_id_idx" ON "order_message"("order_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dispute_order_id_key" ON "dispute"("order_id");

-- CreateIndex
CREATE INDEX "dispute_state_opened_at_idx" ON "dispute"("state", "opened_at");

-- AddForeignKey
ALTER TABLE "offer_version" ADD CONSTRAINT "offer_version_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_message" ADD CONSTRAINT "order_message_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "offer_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "offer_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── What the database has the last word on ───────────────────────────────────────────────────────────────

ALTER TABLE "member" ADD CONSTRAINT "member_open_orders" CHECK ("open_purchases" >= 0 AND "open_sales" >= 0);

-- Only an exchange may cost nothing, and only an exchange wants something else.
ALTER TABLE "offer" ADD CONSTRAINT "offer_price" CHECK (
  "price_micros" >= 0 AND ("kind" = 'EXCHANGE' OR "price_micros" > 0)
);
ALTER TABLE "offer" ADD CONSTRAINT "offer_wants" CHECK (("kind" = 'EXCHANGE') = (coalesce("wants", '') <> ''));
ALTER TABLE "offer" ADD CONSTRAINT "offer_bounds" CHECK (
  "available" >= 0 AND "version" >= 1 AND "delivery_days" BETWEEN 1 AND 365
);
ALTER TABLE "offer" ADD CONSTRAINT "offer_withdrawn" CHECK (("state" = 'WITHDRAWN') = ("withdrawn_at" IS NOT NULL));
ALTER TABLE "offer" ADD CONSTRAINT "offer_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "offer" ADD CONSTRAINT "offer_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_not_own" CHECK ("buyer_id" <> "seller_id");
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_price" CHECK (
  "price_micros" >= 0 AND ("kind" = 'EXCHANGE' OR "price_micros" > 0) AND "fee_ppm" BETWEEN 0 AND 1000000
);
-- Nothing stays open without an end in sight: its own clock, or that of its dispute.
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_clock" CHECK (
  ("state" IN ('PLACED', 'IN_PROGRESS', 'DELIVERED', 'REVISION')) = ("ends_at" IS NOT NULL)
);
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_ended" CHECK (
  ("state" IN ('COMPLETED', 'CANCELLED')) = ("ended_at" IS NOT NULL)
  AND ("ended_at" IS NULL) = ("outcome" IS NULL) AND ("ended_at" IS NULL) = ("seller_micros" IS NULL)
);
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_share" CHECK ("seller_micros" BETWEEN 0 AND "price_micros");
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_cancelled" CHECK ("state" <> 'CANCELLED' OR "seller_micros" = 0);
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_delivered" CHECK (
  "state" NOT IN ('DELIVERED', 'REVISION')
  OR ("seller_delivered_at" IS NOT NULL AND ("kind" <> 'EXCHANGE' OR "buyer_delivered_at" IS NOT NULL))
);
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_exchange" CHECK (
  "kind" = 'EXCHANGE' OR ("buyer_delivered_at" IS NULL AND "seller_content_at" IS NULL AND "buyer_revisions" = 0)
);
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_revision" CHECK (
  ("state" = 'REVISION') = ("revision_of" IS NOT NULL)
  AND "seller_revisions" BETWEEN 0 AND 2 AND "buyer_revisions" BETWEEN 0 AND 2
);
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_stars" CHECK (
  "buyer_stars" BETWEEN 1 AND 5 AND "seller_stars" BETWEEN 1 AND 5
);
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "offer_order" ADD CONSTRAINT "offer_order_version_fkey" FOREIGN KEY ("offer_id", "version") REFERENCES "offer_version"("offer_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "dispute" ADD CONSTRAINT "dispute_deadline" CHECK (("state" IN ('OPEN', 'CLAIMED')) = ("due_at" IS NOT NULL));
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_over" CHECK (("state" IN ('DECIDED', 'CLOSED')) = ("decided_at" IS NOT NULL));
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_claimed" CHECK ("state" <> 'CLAIMED' OR "claimed_by_id" IS NOT NULL);
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_not_own" CHECK (
  "claimed_by_id" <> "buyer_id" AND "claimed_by_id" <> "seller_id"
  AND "decided_by_id" <> "buyer_id" AND "decided_by_id" <> "seller_id"
);

CREATE TRIGGER "offer_version_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "offer_version"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "order_message_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "order_message"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- What is due, for the sweeps.
CREATE INDEX "offer_order_ending" ON "offer_order" ("ends_at") WHERE "ends_at" IS NOT NULL;
CREATE INDEX "offer_order_reminding" ON "offer_order" ("remind_at") WHERE "remind_at" IS NOT NULL;
CREATE INDEX "dispute_deadlines" ON "dispute" ("due_at") WHERE "due_at" IS NOT NULL;

-- Whoever sells, orders or asks is known here: their account is not folded away when identities are linked.
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
    OR EXISTS (SELECT 1 FROM ticket WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM adjustment WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM stored_file WHERE owner_id = who)
    OR EXISTS (SELECT 1 FROM member_freeze WHERE member_id = who)
    OR EXISTS (SELECT 1 FROM offer WHERE seller_id = who)
    OR EXISTS (SELECT 1 FROM offer_order WHERE buyer_id = who OR seller_id = who)
    OR EXISTS (SELECT 1 FROM operator_action WHERE operator_id = who OR object_id = who)
$$;
