import { z } from 'zod'
import type { Store } from '../kit/store.ts'

const identityRow = z.object({ name: z.string(), country: z.string().nullable(), isVerified: z.boolean() })

/** How a member is shown to others; without a name who has left. `isVerified`: a platform vouched for the country. */
export type ShownIdentity = z.infer<typeof identityRow>

/** How a member is shown to others: the name of the identity they used last, and their country. */
export async function readLatestIdentity(store: Store, memberId: string): Promise<ShownIdentity> {
  const [row] = await store.run({
    name: 'latest_identity',
    text: `SELECT coalesce(i.display_name, '') AS name, m.country, m.country_verified_at IS NOT NULL AS "isVerified"
      FROM member m LEFT JOIN identity i ON i.member_id = m.id
      WHERE m.id = $1 ORDER BY i.last_seen_at DESC LIMIT 1`,
    values: [memberId],
  })
  return identityRow.parse(row)
}
