import type { Postponement } from './decision.ts'
import type { Values } from './statement-text.ts'

/** The guard that took a decision back because one of its campaigns is frozen. */
export const FROZEN_GUARD = 'frozen_campaign'

/** Finds the campaigns that must not be frozen and are. */
export function unfrozenPart(parts: Values, campaigns: readonly string[]): string {
  const [only] = campaigns
  const which =
    only !== undefined && campaigns.length === 1
      ? `o.id = ${parts.param(only)}`
      : `o.id = ANY(${parts.param([...campaigns])}::text[])`
  return `SELECT 1 FROM campaign AS o WHERE ${which} AND o.frozen_at IS NOT NULL`
}

/** Where the deadlines of a campaign's work stand, and which of them still wait. */
export const CLOCKS = [
  {
    table: 'reservation',
    set: 'due_at = o.due_at + d.by',
    through: '',
    where: `o.campaign_id = d.campaign_id AND o.state = 'HELD'`,
  },
  {
    table: 'visit',
    set: 'due_at = o.due_at + d.by',
    through: '',
    where: `o.campaign_id = d.campaign_id AND o.state = 'HELD'`,
  },
  {
    table: 'submission',
    set: `due_at = o.due_at + d.by, remind_at = o.remind_at + d.by, frozen_ms = o.frozen_ms
      + CASE WHEN o.state IN ('NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD') THEN d.by_ms ELSE 0 END`,
    through: '',
    where: `o.campaign_id = d.campaign_id
      AND o.state IN ('SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD')`,
  },
  {
    table: 'contest',
    set: 'due_at = o.due_at + d.by',
    through: 'JOIN submission s ON s.campaign_id = d.campaign_id',
    where: `o.submission_id = s.id AND o.state IN ('OPEN', 'CLAIMED')`,
  },
] as const satisfies readonly Clock[]

type Clock = { table: string; set: string; through: string; where: string }

/** Moves them all, and raises their revisions: whoever read one before decides again. */
export function postponePart(parts: Values, postponed: readonly Postponement[], clock: Clock): string {
  const rows = postponed.map(({ campaignId, byMs }) => ({ campaign_id: campaignId, by_ms: byMs }))
  return `UPDATE "${clock.table}" AS o SET ${clock.set}, revision = o.revision + 1
    FROM (SELECT *, by_ms * interval '1 millisecond' AS by
      FROM jsonb_to_recordset(${parts.param(JSON.stringify(rows))}::jsonb) AS r(campaign_id text, by_ms bigint)) AS d ${clock.through}
    WHERE ${clock.where} RETURNING 1`
}
