-- AlterTable
ALTER TABLE "member" ADD COLUMN     "found_work_at" TIMESTAMPTZ(3);

-- Who is here already has been to "Find work": they are not asked as newcomers are.
UPDATE "member" SET "found_work_at" = "created_at";
