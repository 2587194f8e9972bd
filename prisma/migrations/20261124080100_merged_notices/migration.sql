-- AlterEnum
ALTER TYPE "notice_state" ADD VALUE 'MERGED';
ALTER TYPE "notice_state" ADD VALUE 'MUTED';

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "summary_id" TEXT,
ADD COLUMN     "told_at" TIMESTAMPTZ(3);


-- What one person was told of one kind lately: the third in ten minutes becomes a summary.
CREATE INDEX "notice_told" ON "notice" ("member_id", "kind", "told_at") WHERE "told_at" IS NOT NULL;
