-- CreateTable
CREATE TABLE "stored_document" (
    "id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_document_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stored_document_owner_id_idx" ON "stored_document"("owner_id");

-- ── What the database has the last word on ───────────────────────────────────────────────────────────────

ALTER TABLE "stored_document" ADD CONSTRAINT "stored_document_holds_something" CHECK ("bytes" > 0 AND "name" <> '');

-- Whoever sent a document has a history, as whoever sent a picture has. The function is read and added to, so that what
-- other migrations wrote into it stays.
DO $$
DECLARE
  before text := pg_get_functiondef('member_has_history(text)'::regprocedure);
  pictures constant text := 'OR EXISTS (SELECT 1 FROM stored_file WHERE owner_id = who)';
BEGIN
  IF position(pictures IN before) = 0 THEN RAISE EXCEPTION 'member_has_history does not ask about pictures'; END IF;
  EXECUTE replace(before, pictures, pictures || E'\n    OR EXISTS (SELECT 1 FROM stored_document WHERE owner_id = who)');
END $$;
