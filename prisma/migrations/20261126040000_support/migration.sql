-- CreateEnum
CREATE TYPE "ticket_state" AS ENUM ('OPEN', 'CLAIMED', 'CLOSED');

-- CreateEnum
CREATE TYPE "ticket_side" AS ENUM ('MEMBER', 'SUPPORT');

-- CreateEnum
CREATE TYPE "ticket_category" AS ENUM ('work', 'withdrawal', 'money', 'account', 'other');

-- CreateEnum
CREATE TYPE "ticket_object" AS ENUM ('job', 'submission', 'withdrawal', 'voucher');

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "open_tickets" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "ticket" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "member_id" TEXT NOT NULL,
    "state" "ticket_state" NOT NULL,
    "category" "ticket_category" NOT NULL,
    "about_kind" "ticket_object",
    "about_id" TEXT,
    "parties" TEXT[],
    "claimed_by_id" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "waiting_since" TIMESTAMPTZ(3),
    "first_answer_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_message" (
    "id" TEXT NOT NULL,
    "ticket_id" TEXT NOT NULL,
    "side" "ticket_side" NOT NULL,
    "author_id" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "files" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ticket_message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ticket_member_id_id_idx" ON "ticket"("member_id", "id");

-- CreateIndex
CREATE INDEX "ticket_state_waiting_since_idx" ON "ticket"("state", "waiting_since");

-- CreateIndex
CREATE INDEX "ticket_first_answer_at_idx" ON "ticket"("first_answer_at");

-- CreateIndex
CREATE INDEX "ticket_message_ticket_id_idx" ON "ticket_message"("ticket_id");

-- AddForeignKey
ALTER TABLE "ticket_message" ADD CONSTRAINT "ticket_message_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What the database has the last word on ───────────────────────────────────────────────────────────────

ALTER TABLE "member" ADD CONSTRAINT "member_open_tickets" CHECK ("open_tickets" >= 0);
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_about" CHECK (("about_kind" IS NULL) = ("about_id" IS NULL));
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_parties" CHECK ("member_id" = ANY ("parties"));
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_not_own" CHECK ("claimed_by_id" <> ALL ("parties"));
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_holder" CHECK (
  CASE "state" WHEN 'OPEN' THEN "claimed_by_id" IS NULL WHEN 'CLAIMED' THEN "claimed_by_id" IS NOT NULL ELSE true END
);
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_closed" CHECK (
  ("state" = 'CLOSED') = ("closed_at" IS NOT NULL) AND ("state" <> 'CLOSED' OR "waiting_since" IS NULL)
);

CREATE TRIGGER "ticket_message_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ticket_message"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
