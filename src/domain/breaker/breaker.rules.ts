import type { Campaign, HeldVerdict, Submission } from '../../generated/prisma/client.ts'
import { campaignMachine } from '../campaigns/campaign.machine.ts'
import { type Counter, type Decision, type Patch, type Transition, transition } from '../kit/decision.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import type { Moment } from '../kit/use-case.ts'
import { heldVerdictMachine } from './held-verdict.machine.ts'

/** With fewer verdicts than this nothing can be said about a job. */
export const BREAKER_VERDICTS_MIN = 10

/**
 * What the breaker of a job knows. A verdict is counted when it is given: each "not satisfied" (asking for a
 * correction, and a final one) and each approval, the employer's own and by silence. It counts from the
 * moment at which the job was published, or its breaker was closed last.
 */
export type BreakerFacts = {
  /** What the job's count of "not satisfied" stood at when the counting began. */
  refusalsBefore: number
  /** Approvals since then, as far as they matter: see `approvalsThatMatter`. */
  approvals: number
}

/** More approvals than this change nothing about the next "not satisfied". */
export const approvalsThatMatter = (refusals: number) => Math.max(0, refusals) + BREAKER_VERDICTS_MIN

/**
 * With which "not satisfied" the breaker trips: the first that makes them more than half of at least
 * {@link BREAKER_VERDICTS_MIN} verdicts.
 */
export function tripsAt(approvals: number): number {
  return Math.max(approvals + 1, BREAKER_VERDICTS_MIN - approvals)
}

export type Judged = {
  submission: Submission & { campaign: Campaign; heldVerdicts: readonly HeldVerdict[] }
  breaker: BreakerFacts
}

/** What a "not satisfied" does when it takes effect. */
export type RefusalEffect = Required<Pick<Decision, 'unfrozen' | 'transitions' | 'postings' | 'events'>>

type Answer = { submissionId: string; held: boolean }
type Said = { kind: HeldVerdict['kind']; reason: string; effect: RefusalEffect }

/**
 * A "not satisfied" that is allowed as such: it takes effect and is counted, and trips the breaker where it is one too
 * many; on a job whose breaker is open it waits for a moderator instead, and changes nothing before. Refuses a
 * second one about a proof for which one waits, or was refused.
 */
export function decideRefusal(
  { submission, breaker }: Judged,
  { kind, reason, effect }: Said,
  { now, id }: Pick<Moment, 'now' | 'id'>,
): Verdict<Decision<Answer>> {
  const { id: submissionId, campaign, heldVerdicts } = submission
  const earlier = heldVerdicts.find((one) => one.kind === kind)
  if (earlier)
    return refuse({ code: earlier.state === 'REFUSED' ? 'verdict-refused' : 'verdict-waits', submissionId })
  if (campaign.trippedAt) return decide(holding(submission, kind, reason, { now, id }))
  const answer = { submissionId, held: false }
  const refusals = campaign.refusals - breaker.refusalsBefore + 1
  if (refusals < tripsAt(breaker.approvals)) {
    const atMost = breaker.refusalsBefore + tripsAt(breaker.approvals) - 1
    const counted: Counter = {
      table: 'campaign',
      column: 'refusals',
      id: campaign.id,
      add: 1,
      atLeast: 1,
      atMost,
      whileUntripped: true,
    }
    return decide({ ...effect, counters: [counted], answer })
  }
  return decide({ ...tripping(campaign, effect, { refusals, breaker, now, id }), answer })
}

/** The breaker trips: the job is paused where it runs, and its employer is told why. */
function tripping(
  campaign: Campaign,
  effect: RefusalEffect,
  facts: { refusals: number; breaker: BreakerFacts } & Pick<Moment, 'now' | 'id'>,
) {
  const { refusals, breaker, now } = facts
  const breakerId = facts.id()
  const refusalsTotal = campaign.refusals + 1
  const set = { refusals: refusalsTotal, trippedAt: now }
  // Guarded by the revision, which every counted verdict raises: it trips once, on what was really said.
  const paused: Transition[] =
    campaign.state === 'ACTIVE' ? [transition(campaignMachine, campaign, 'PAUSED', set)] : []
  const patched: Patch[] = campaign.state === 'ACTIVE' ? [] : [{ table: 'campaign', row: campaign, set }]
  return {
    ...effect,
    transitions: [...effect.transitions, ...paused],
    patches: patched,
    inserts: [
      {
        table: 'campaign_breaker' as const,
        row: {
          id: breakerId,
          campaignId: campaign.id,
          state: 'TRIPPED' as const,
          verdicts: refusals + breaker.approvals,
          refusals,
          refusalsTotal,
          trippedAt: now,
        },
      },
    ],
    events: [...effect.events, { kind: 'breaker-tripped' as const, campaignId: campaign.id, breakerId }],
  }
}

/** The verdict is written down and waits. The deadline of the work is not moved: silence still approves it. */
function holding(
  submission: Submission,
  kind: HeldVerdict['kind'],
  reason: string,
  { now, id }: Pick<Moment, 'now' | 'id'>,
): Decision<Answer> {
  const { id: submissionId, workerId, employerId } = submission
  const heldVerdictId = id()
  return {
    unfrozen: [submission.campaignId],
    // Whoever has spoken needs no reminder.
    patches: [{ table: 'submission', row: submission, set: { heldVerdictId, remindAt: null } }],
    inserts: [
      {
        table: 'held_verdict',
        row: {
          id: heldVerdictId,
          submissionId,
          workerId,
          employerId,
          kind,
          state: 'WAITING',
          reason,
          heldAt: now,
        },
      },
    ],
    events: [{ kind: 'verdict-held', submissionId, heldVerdictId }],
    answer: { submissionId, held: true },
  }
}

/**
 * Whatever approves work leaves the "not satisfied" void that waits about it. One that ended since the work was read
 * has changed the work, too: the revision of the work takes the decision back.
 */
export function voiding(held: HeldVerdict | null, now: Date): Transition[] {
  return held && !held.endedAt
    ? [transition(heldVerdictMachine, held, 'VOID', { claimedById: null, endedAt: now })]
    : []
}
