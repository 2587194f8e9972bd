-- A question to Support can be about an order.
-- AlterEnum
ALTER TYPE "ticket_object" ADD VALUE 'order';
