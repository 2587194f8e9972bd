-- AlterTable
ALTER TABLE "job_alert" ADD COLUMN     "told_at" TIMESTAMPTZ(3);
