-- What a card showed when it was last rendered, so that it is sent again only when it would look different.
ALTER TABLE "card" ADD COLUMN "shown" TEXT NOT NULL DEFAULT '';
