-- CreateTable
CREATE TABLE "proof_picture" (
    "submission_id" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,
    "file_id" TEXT NOT NULL,

    CONSTRAINT "proof_picture_pkey" PRIMARY KEY ("submission_id","round","n")
);

-- CreateIndex
CREATE INDEX "proof_picture_file_id_idx" ON "proof_picture"("file_id");


-- ── Pictures that look alike ─────────────────────────────────────────────────────────────────────────────

-- The 256 bits of a perceptual hash, cut into 16 bands of 16 bits: two hashes that differ in 15 bits or fewer
-- share at least one band, and one that shares a band is compared bit by bit. A change of a picture (a line more,
-- another crop) flips neighbouring bits, so the bits of a band are scattered: otherwise one such change would
-- touch every band. A band of nothing but zeros or ones says that a picture is empty there, and is left out.
CREATE FUNCTION "picture_bands"("hash" text) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(band * 65536 + value ORDER BY band), '{}') FROM (
    SELECT place / 16 AS band, sum(get_bit(look, k) << (place % 16))::int AS value
    FROM (SELECT ('x' || rpad($1, 64, '0'))::bit(256) AS look) AS h,
         (SELECT k, (row_number() OVER (ORDER BY md5(k::text)))::int - 1 AS place FROM generate_series(0, 255) AS k) AS scattered
    GROUP BY 1
  ) AS bands WHERE value NOT IN (0, 65535)
$$;

-- In how many of 256 bits two perceptual hashes differ.
CREATE FUNCTION "picture_distance"("one" text, "other" text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT bit_count(('x' || rpad($1, 64, '0'))::bit(256) # ('x' || rpad($2, 64, '0'))::bit(256))::int
$$;

CREATE INDEX "stored_file_bands" ON "stored_file" USING gin ("picture_bands"("perceptual_hash"));

CREATE TRIGGER "proof_picture_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "proof_picture"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The pictures of the proofs that were sent until now.
INSERT INTO "proof_picture" ("submission_id", "round", "n", "file_id")
  SELECT p."submission_id", p."round", row_number() OVER (PARTITION BY p."submission_id", p."round" ORDER BY a."place", f."place"),
         f."id"
  FROM "proof" AS p,
       jsonb_array_elements(p."answers") WITH ORDINALITY AS a("answer", "place"),
       jsonb_array_elements_text(a."answer" -> 'files') WITH ORDINALITY AS f("id", "place")
  WHERE a."answer" ->> 'kind' = 'screenshot';

-- ── The review queue ─────────────────────────────────────────────────────────────────────────────────────

-- What waits for an employer, in the order in which silence would decide it.
CREATE INDEX "submission_waiting" ON "submission" ("employer_id", "due_at", "id")
  WHERE "state" IN ('SUBMITTED', 'RESUBMITTED');
