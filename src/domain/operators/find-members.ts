import { z } from 'zod'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'

/** As many as one screen lists. */
export const FOUND_MAX = 8
export const QUERY_MAX = 100

const foundRow = z.object({
  id: z.string(),
  name: z.string(),
  platforms: z.array(z.string()),
  seenAt: z.date(),
  isFrozen: z.boolean(),
})

export type FoundMember = z.infer<typeof foundRow>

/** True for everybody whom the configuration gives a role. */
export function operates(actor: Actor): actor is Extract<Actor, { kind: 'member' }> {
  return actor.kind === 'member' && actor.roles.length > 0
}

/**
 * Members by a part of the name they show, by an id of theirs on a platform or by their id here, last seen first;
 * without words those seen last. `null` for anybody but operators.
 */
export async function findMembers(
  store: Store,
  actor: Actor,
  words: string | null,
): Promise<FoundMember[] | null> {
  if (!operates(actor)) return null
  const wanted = words === null ? null : bareWords(words)
  const rows = await store.run({
    name: wanted === null ? 'recent_members' : 'find_members',
    text: `
      SELECT m.id, m.name, m.platforms, m."seenAt",
        EXISTS (SELECT 1 FROM frozen_part f WHERE f.member_id = m.id) AS "isFrozen"
      FROM (
        SELECT member_id AS id, (array_agg(display_name ORDER BY last_seen_at DESC))[1] AS name,
          array_agg(DISTINCT platform::text) AS platforms, max(last_seen_at) AS "seenAt"
        FROM identity ${wanted === null ? '' : MATCHES} GROUP BY member_id
        ${wanted === null ? '' : ERASED}
      ) m ORDER BY m."seenAt" DESC, m.id LIMIT ${FOUND_MAX}`,
    values: wanted === null ? [] : [wanted],
  })
  return rows.map((row) => foundRow.parse(row))
}

const MATCHES = `
  WHERE strpos(lower(display_name), lower($1)) > 0 OR platform_user_id = $1 OR member_id = $1`

/** Who has left has no name any more, and is found by their id here. */
const ERASED = `UNION ALL SELECT id, '', ARRAY[]::text[], erased_at FROM member WHERE id = $1 AND erased_at IS NOT NULL`

/** People paste `@name` and Discord's `<@id>` as well. */
function bareWords(words: string): string {
  const mention = /^<@!?(\d+)>$/.exec(words.trim())
  return mention?.[1] ?? words.trim().replace(/^@/, '')
}
