-- For whom a dispute ended. An exchange without a difference to pay has no amount that would say it.
-- AlterTable
ALTER TABLE "dispute" ADD COLUMN     "verdict" "order_side";

-- Nobody is right before it is over; who gives in says who is.
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_verdict" CHECK (
  ("verdict" IS NULL OR "state" IN ('DECIDED', 'CLOSED')) AND ("state" <> 'CLOSED' OR "verdict" IS NOT NULL)
);
