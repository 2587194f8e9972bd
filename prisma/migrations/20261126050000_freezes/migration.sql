-- CreateEnum
CREATE TYPE "freeze_state" AS ENUM ('ACTIVE', 'LIFTED', 'ENDED');

-- CreateTable
CREATE TABLE "member_freeze" (
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "member_id" TEXT NOT NULL,
    "state" "freeze_state" NOT NULL,
    "parts" TEXT[],
    "reason" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "over_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_freeze_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "frozen_part" (
    "member_id" TEXT NOT NULL,
    "part" TEXT NOT NULL,

    CONSTRAINT "frozen_part_pkey" PRIMARY KEY ("member_id","part")
);

-- CreateIndex
CREATE INDEX "member_freeze_member_id_id_idx" ON "member_freeze"("member_id", "id");

-- CreateIndex
CREATE INDEX "operator_action_operator_id_seq_idx" ON "operator_action"("operator_id", "seq");

-- CreateIndex
CREATE INDEX "operator_action_object_id_seq_idx" ON "operator_action"("object_id", "seq");

-- A member is under one freeze at a time, which somebody else put on them, for a reason and for something.
CREATE UNIQUE INDEX "freeze_one_active" ON "member_freeze" ("member_id") WHERE "state" = 'ACTIVE';
CREATE INDEX "freeze_due" ON "member_freeze" ("ends_at") WHERE "state" = 'ACTIVE';
ALTER TABLE "member_freeze" ADD CONSTRAINT "freeze_not_own" CHECK ("by_id" <> "member_id");
ALTER TABLE "member_freeze" ADD CONSTRAINT "freeze_explained" CHECK ("reason" <> '' AND cardinality("parts") > 0);
ALTER TABLE "member_freeze" ADD CONSTRAINT "freeze_over" CHECK (("state" = 'ACTIVE') = ("over_at" IS NULL));
