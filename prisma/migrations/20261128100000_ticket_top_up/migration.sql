-- A question to Support can be about money paid in.
-- AlterEnum
ALTER TYPE "ticket_object" ADD VALUE 'top_up';
