import { z } from 'zod'
import type { Campaign } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import { approvalsThatMatter, type BreakerFacts, type Judged } from './breaker.rules.ts'

/** A submission about which its employer says "not satisfied", and what the breaker of its job knows. */
export async function readJudged(store: Store, submissionId: string): Promise<Judged | null> {
  const submission = await store.db.submission.findUnique({
    where: { id: submissionId },
    include: { campaign: true, heldVerdicts: true },
  })
  return submission && { submission, breaker: await readBreaker(store, submission.campaign) }
}

/**
 * Reads what is counted since the job's breaker was closed last. Approvals that come meanwhile are as if they
 * came after this verdict; verdicts that come meanwhile fail its guards, and it is decided again.
 */
async function readBreaker(store: Store, { id, refusals }: Campaign): Promise<BreakerFacts> {
  const last = await store.db.campaignBreaker.findFirst({
    where: { campaignId: id, state: 'CLOSED' },
    orderBy: { trippedAt: 'desc' },
  })
  const refusalsBefore = last?.refusalsTotal ?? 0
  const [row] = await store.run({
    name: 'count_approvals',
    text: `SELECT count(*)::int AS approvals FROM (
        SELECT 1 FROM submission WHERE campaign_id = $1 AND state = 'SATISFIED'
          AND verdict_by IN ('EMPLOYER', 'SILENCE') AND ($2::timestamptz IS NULL OR verdict_at > $2)
        LIMIT $3
      ) found`,
    values: [id, last?.closedAt ?? null, approvalsThatMatter(refusals - refusalsBefore)],
  })
  return { refusalsBefore, approvals: z.object({ approvals: z.number() }).parse(row).approvals }
}
