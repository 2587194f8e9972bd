-- A member who moves gets a new number and verifies with that one too: the number is the key, not the member.
DROP INDEX "verified_contact_contact_hash_key";

ALTER TABLE "verified_contact" DROP CONSTRAINT "verified_contact_pkey",
ADD CONSTRAINT "verified_contact_pkey" PRIMARY KEY ("contact_hash");

CREATE INDEX "verified_contact_member_id_idx" ON "verified_contact"("member_id");
