CREATE TYPE "voucher_source" AS ENUM ('outside', 'cash', 'wallet');

ALTER TYPE "voucher_state" ADD VALUE 'CANCELLED';
ALTER TYPE "voucher_state" ADD VALUE 'EXPIRED';

-- Until now every voucher was a top-up.
ALTER TABLE "voucher" ADD COLUMN "source" "voucher_source" NOT NULL DEFAULT 'outside',
ADD COLUMN "remind_at" TIMESTAMPTZ(3);

CREATE TABLE "attempt_budget" (
    "subject" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "used" INTEGER NOT NULL,

    CONSTRAINT "attempt_budget_pkey" PRIMARY KEY ("subject")
);

CREATE INDEX "voucher_due" ON "voucher" ("expires_at") WHERE "state" = 'ACTIVE';
CREATE INDEX "voucher_remind" ON "voucher" ("remind_at") WHERE "remind_at" IS NOT NULL;
