-- Workers are searched in the order of their ids, by country and by skill.

-- DropIndex
DROP INDEX "member_skill_category_id_idx";

-- CreateIndex
CREATE INDEX "member_country_id_idx" ON "member"("country", "id");

-- CreateIndex
CREATE INDEX "member_skill_category_id_member_id_idx" ON "member_skill"("category_id", "member_id");
