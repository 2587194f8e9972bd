import { z } from 'zod'
import type { Member } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import type { TakerFacts, Ties } from './eligibility.rules.ts'

const tiesRow = z.object({ is_invited: z.boolean(), is_blocked: z.boolean() })

/** Reads whether a member is invited to a job (and did not decline), and whether its employer blocked them. */
export async function readTies(
  store: Store,
  memberId: string,
  job: { id: string; employerId: string },
): Promise<Ties> {
  const [row] = await store.run({
    name: 'read_ties',
    text: `SELECT
      EXISTS (SELECT 1 FROM invitation WHERE campaign_id = $2 AND worker_id = $1 AND state <> 'DECLINED') AS is_invited,
      EXISTS (SELECT 1 FROM blocked_worker WHERE employer_id = $3 AND worker_id = $1) AS is_blocked`,
    values: [memberId, job.id, job.employerId],
  })
  const { is_invited, is_blocked } = tiesRow.parse(row)
  return { isInvited: is_invited, isBlocked: is_blocked }
}

/** A member as the rule of eligibility sees them. */
export function takerFacts(member: Pick<Member, 'id' | 'country' | 'countryVerifiedAt'>): TakerFacts {
  return {
    memberId: member.id,
    country: member.country,
    countryVerified: member.countryVerifiedAt !== null,
  }
}
