-- Finance is told once when a withdrawal takes longer than promised.
ALTER TABLE "withdrawal" ADD COLUMN "overdue_told_at" TIMESTAMPTZ(3);

-- What is under way and was not told of yet, by the moment it becomes overdue.
CREATE INDEX "withdrawal_to_tell" ON "withdrawal" ("due_at")
  WHERE "state" IN ('REQUESTED', 'PAYING', 'HELD') AND "overdue_told_at" IS NULL;
