import type { Prisma } from '../../generated/prisma/client.ts'
import { returnSlot } from '../campaigns/free-slot.rules.ts'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import type { CaseFacts } from '../cases/case.rules.ts'
import { after, DAY_MS } from '../kit/clock.ts'
import { type Decision, transition } from '../kit/decision.ts'
import type { Refusal } from '../kit/refusal.ts'
import { paySlot } from '../submissions/pay-slot.rules.ts'
import { submissionMachine } from '../submissions/submission.machine.ts'
import { contestMachine } from './contest.machine.ts'

/** A contest that nobody decided in this time is won by the worker. */
export const CONTEST_DECISION_MS = 14 * DAY_MS
/** How often each side may say something, the worker's first statement included. */
export const STATEMENTS_PER_SIDE = 5
export const STATEMENT_MIN = 3
/** With its pictures a statement is the caption of a photo on Telegram, which holds 1024. */
export const STATEMENT_MAX = 700
export const STATEMENT_PICTURES = 3

/** A contest with what its outcome needs to know. */
export type ContestFacts = Prisma.ContestGetPayload<{
  include: { submission: { include: { campaign: true } } }
}>

type Contestable = Prisma.SubmissionGetPayload<{ include: { campaign: true; contest: true } }>

/**
 * Why a verdict cannot be contested; `null` while it can: it is a final "not satisfied", was not contested
 * before, its job is not frozen, and the campaign's time to contest runs.
 */
export function whyNotContestable(submission: Contestable, now: Date): Refusal | null {
  const { id: submissionId, state, verdictAt, contest, campaign } = submission
  if (contest) return { code: 'already-contested', contestId: contest.id }
  if (state === 'NOT_SATISFIED_RETURNED') return { code: 'contest-over', submissionId }
  const isFinal = state === 'NOT_SATISFIED_PAID' || state === 'NOT_SATISFIED_HELD'
  if (!isFinal || verdictAt === null) return { code: 'not-contestable', submissionId }
  const frozen = whyCampaignFrozen(campaign)
  if (frozen) return frozen
  const isOver = contestableUntil(submission, verdictAt) <= now
  return isOver ? { code: 'contest-over', submissionId } : null
}

/** When the time to contest a final verdict ends: a freeze of the job since then makes it longer. */
export function contestableUntil(
  { campaign, frozenMs }: Pick<Contestable, 'campaign' | 'frozenMs'>,
  verdictAt: Date,
): Date {
  return after(verdictAt, Number(campaign.contestMs + frozenMs))
}

export function isOpen(contest: { state: ContestFacts['state'] }): boolean {
  return contest.state === 'OPEN' || contest.state === 'CLAIMED'
}

/** What of a contest's job the rules of cases need, for reading it along. */
export const WITH_CLOCK = { submission: { select: { campaign: { select: { frozenAt: true } } } } } as const

type WithClock = Omit<ContestFacts, 'submission'> & { submission: { campaign: { frozenAt: Date | null } } }

/** A contest as the rules of cases see it. Its deadline does not pass while its job is frozen. */
export function contestCase(contest: WithClock): CaseFacts {
  return {
    what: 'contest',
    id: contest.id,
    isOpen: isOpen(contest),
    claimedById: contest.state === 'CLAIMED' ? contest.claimedById : null,
    parties: [contest.workerId, contest.employerId],
    dueAt: contest.submission.campaign.frozenAt ? null : contest.dueAt,
  }
}

/**
 * What an outcome does, all or nothing. Won: the work is satisfied, and a slot whose money was held pays. Lost:
 * held money returns to the employer. Under `pay` the worker was paid before, so only the record changes.
 */
export function concludeContest(
  contest: ContestFacts,
  outcome: { won: boolean; decidedById: string | null; reason: string | null },
  now: Date,
): Pick<Decision, 'unfrozen' | 'transitions' | 'postings' | 'events'> {
  const { submission } = contest
  const { won, decidedById, reason } = outcome
  const held = submission.state === 'NOT_SATISFIED_HELD'
  const decided = { dueAt: null, decidedById, decidedAt: now, reason }
  const satisfied = { verdictAt: now, verdictBy: 'CONTEST', dueAt: null, contested: false } as const
  const returned = { dueAt: null, contested: false }
  const ofWork = won
    ? [transition(submissionMachine, submission, 'SATISFIED', satisfied, reason)]
    : held
      ? [transition(submissionMachine, submission, 'NOT_SATISFIED_RETURNED', returned, reason)]
      : []
  return {
    unfrozen: [submission.campaignId],
    transitions: [transition(contestMachine, contest, won ? 'WON' : 'LOST', decided, reason), ...ofWork],
    postings: held ? [won ? paySlot(submission) : returnSlot(submission)] : [],
    events: [{ kind: 'contest-decided', contestId: contest.id, submissionId: submission.id, won }],
  }
}
