import { z } from 'zod'
import type { Campaign } from '../../generated/prisma/client.ts'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'

/** Jobs with fewer slots are told of when they finish, not before. The column `few_left` says the same in SQL. */
const NEARLY_FULL_FROM_SLOTS = 5

/** Which jobs are nearly full (a tenth of their slots is left, or less) and not told of yet; an index serves it. */
export const NEARLY_FULL = 'few_left AND nearly_full_at IS NULL AND finished_at IS NULL AND frozen_at IS NULL'

/**
 * Which jobs have no slot left that is free, held or waiting for an outcome, and are not told of yet. An index
 * leads to the full ones; from each it is one look-up among its employer's open submissions.
 */
export const FINISHED = `none_left AND finished_at IS NULL AND frozen_at IS NULL
  AND id NOT IN (SELECT campaign_id FROM reservation WHERE state = 'HELD')
  AND id NOT IN (SELECT campaign_id FROM visit WHERE state = 'HELD')
  AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.employer_id = campaign.employer_id
    AND s.state IN ('SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'NOT_SATISFIED_HELD')
    AND s.campaign_id = campaign.id)`

/** A job whose slots are nearly all taken: its employer is told once, until slots are added. */
export function decideNearlyFull(campaign: Campaign, { now }: { now: Date }): Verdict<Decision> {
  const { id, state, slots, freeSlots } = campaign
  const isNearlyFull = state === 'ACTIVE' && slots >= NEARLY_FULL_FROM_SLOTS && freeSlots * 10 <= slots
  if (!isNearlyFull || campaign.nearlyFullAt)
    return refuse({ code: 'campaign-moved-on', campaignId: id, state })
  return decide({
    patches: [{ table: 'campaign', row: campaign, set: { nearlyFullAt: now } }],
    events: [{ kind: 'campaign-nearly-full', campaignId: id }],
    answer: { campaignId: id },
  })
}

/**
 * A job in which every slot has ended, paid or returned: its employer is told once what came of it, until slots
 * are added. `open` counts what is held or waits for an outcome; a job without a free slot gets none anew, so it
 * needs no guard beyond the revision.
 */
export function decideFinished(
  campaign: Campaign,
  { now, open }: { now: Date; open: number },
): Verdict<Decision> {
  const { id, state } = campaign
  if (campaign.freeSlots > 0 || open > 0 || campaign.finishedAt) {
    return refuse({ code: 'campaign-moved-on', campaignId: id, state })
  }
  return decide({
    patches: [{ table: 'campaign', row: campaign, set: { finishedAt: now } }],
    events: [{ kind: 'campaign-finished', campaignId: id }],
    answer: { campaignId: id },
  })
}

const openRow = z.object({ campaign_id: z.string(), open: z.number() })

/** How many slots of each job are held, or wait for an outcome. Jobs with none are left out. */
export async function readOpenSlots(
  store: Store,
  campaignIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await store.run({
    name: 'read_open_slots',
    text: `SELECT campaign_id, count(*)::int AS open FROM (
        SELECT campaign_id FROM reservation WHERE campaign_id = ANY($1::text[]) AND state = 'HELD'
        UNION ALL SELECT campaign_id FROM visit WHERE campaign_id = ANY($1::text[]) AND state = 'HELD'
        UNION ALL SELECT campaign_id FROM submission WHERE campaign_id = ANY($1::text[])
          AND state IN ('SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'NOT_SATISFIED_HELD')
      ) o GROUP BY campaign_id`,
    values: [campaignIds],
  })
  return new Map(rows.map((row) => openRow.parse(row)).map(({ campaign_id, open }) => [campaign_id, open]))
}
