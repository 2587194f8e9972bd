-- AlterEnum
ALTER TYPE "ticket_object" ADD VALUE 'offer';

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "open_offers" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "offer_words" TEXT;

-- CreateTable
CREATE TABLE "offer_listing" (
    "shelf" TEXT NOT NULL,
    "offer_id" TEXT NOT NULL,
    "price_micros" BIGINT NOT NULL,

    CONSTRAINT "offer_listing_pkey" PRIMARY KEY ("offer_id","shelf")
);

-- CreateIndex
CREATE INDEX "offer_listing_shelf_offer_id_idx" ON "offer_listing"("shelf", "offer_id");

-- CreateIndex
CREATE INDEX "offer_listing_shelf_price_micros_offer_id_idx" ON "offer_listing"("shelf", "price_micros", "offer_id");


-- ── What the database has the last word on ───────────────────────────────────────────────────────────────

ALTER TABLE "member" ADD CONSTRAINT "member_open_offers" CHECK ("open_offers" >= 0);

-- What is sold falls into other categories than small jobs do: src/domain/offers/offer.rules.ts names them.
ALTER TABLE "offer" DROP CONSTRAINT "offer_category_id_fkey";
ALTER TABLE "offer" ADD CONSTRAINT "offer_category" CHECK ("category_id" ~ '^[a-z]{2,14}$');
ALTER TABLE "offer" ADD CONSTRAINT "offer_text" CHECK ("title" <> '' AND "description" <> '');
ALTER TABLE "offer" ADD CONSTRAINT "offer_pictures" CHECK (coalesce(array_length("pictures", 1), 0) <= 5);

-- Offers that were made before they were counted.
UPDATE "member" m SET "open_offers" = o."open"
  FROM (SELECT "seller_id", count(*)::int AS "open" FROM "offer" WHERE "state" <> 'WITHDRAWN' GROUP BY 1) o
  WHERE o."seller_id" = m."id";


-- ── Browsing: the shelves of an offer ────────────────────────────────────────────────────────────────────

-- A shelf is a kind, a category and a price band, `SERVICE.design.2`, each of them perhaps left out. Every offer that
-- can be ordered stands on eight, so that a page of any choice of filters is the front of one shelf, along an index.

-- The marks are those of src/domain/offers/offer-shelves.rules.ts.
CREATE FUNCTION "offer_band"(price_micros bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN price_micros < 5000000 THEN '1' WHEN price_micros < 20000000 THEN '2'
    WHEN price_micros < 100000000 THEN '3' ELSE '4' END
$$;

CREATE FUNCTION "offer_shelves"(o "offer") RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT k || '.' || c || '.' || b
  FROM unnest(ARRAY['', o."kind"::text]) k, unnest(ARRAY['', o."category_id"]) c,
    unnest(ARRAY['', "offer_band"(o."price_micros")]) b
  WHERE o."state" = 'ACTIVE' AND o."available" > 0
$$;

CREATE FUNCTION "list_offer"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM "offer_listing" WHERE "offer_id" = OLD."id";
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "offer_listing" ("shelf", "offer_id", "price_micros")
      SELECT shelf, NEW."id", NEW."price_micros" FROM "offer_shelves"(NEW) shelf;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "offer_listed" AFTER INSERT OR DELETE ON "offer"
  FOR EACH ROW EXECUTE FUNCTION "list_offer"();
-- Only what moves an offer from one shelf to another: an ordinary order pays nothing.
CREATE TRIGGER "offer_relisted" AFTER UPDATE ON "offer" FOR EACH ROW
  WHEN (
    (OLD."state" = 'ACTIVE' AND OLD."available" > 0) <> (NEW."state" = 'ACTIVE' AND NEW."available" > 0)
    OR (OLD."id", OLD."kind", OLD."category_id", OLD."price_micros")
      IS DISTINCT FROM (NEW."id", NEW."kind", NEW."category_id", NEW."price_micros")
  )
  EXECUTE FUNCTION "list_offer"();

-- What can be ordered now.
INSERT INTO "offer_listing" ("shelf", "offer_id", "price_micros")
  SELECT shelf, o."id", o."price_micros" FROM "offer" o, "offer_shelves"(o) shelf;

-- Most shelves are small; those that are browsed hold many. The average would tell the planner to fetch a whole shelf
-- and sort it where it should walk along the index until the page is full.
ALTER TABLE "offer_listing" ALTER COLUMN "shelf" SET (n_distinct = 50);


-- ── Searching by words ───────────────────────────────────────────────────────────────────────────────────

-- No language's own grammar: sellers write in any.
ALTER TABLE "offer" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (
  to_tsvector('simple', "title" || ' ' || coalesce("wants", '') || ' ' || "description")
) STORED;
CREATE INDEX "offer_words" ON "offer" USING gin ("words") WHERE "state" = 'ACTIVE';

-- What buyers thought of a seller: the newest first, and all of them without a look at the orders.
CREATE INDEX "offer_order_rated" ON "offer_order" ("seller_id", "ended_at" DESC, "id" DESC) INCLUDE ("buyer_stars", "price_micros")
  WHERE "buyer_stars" IS NOT NULL;
