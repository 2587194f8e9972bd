import type { Campaign, CampaignFreeze } from '../../generated/prisma/client.ts'
import { DAY_MS } from '../kit/clock.ts'
import { type Decision, type Postponement, transition } from '../kit/decision.ts'
import type { Refusal } from '../kit/refusal.ts'
import { campaignFreezeMachine } from './campaign-freeze.machine.ts'

/**
 * So long a job may be frozen, all its freezes together. Deadlines move by the time they really stood still, which is
 * more only where nothing ran to end the freeze.
 */
export const FREEZE_MS_MAX = 14 * DAY_MS

type Freezable = Pick<Campaign, 'id' | 'frozenUntil'>

/**
 * Why nothing of this job moves: the refusal of everything that begins or ends a clock, pays or returns; `null`
 * while its clocks run. The commit asks again (`unfrozen`).
 */
export function whyCampaignFrozen({ id, frozenUntil }: Freezable): Refusal | null {
  return frozenUntil && { code: 'campaign-frozen', campaignId: id, until: frozenUntil }
}

/** Which jobs are frozen, for what is found by SQL: a list made once for each statement, and short. */
export const FROZEN_CAMPAIGNS = 'ARRAY(SELECT id FROM campaign WHERE frozen_at IS NOT NULL)'

/** How much longer a job may be frozen, in milliseconds, after these freezes. */
export function freezeLeftMs(freezes: readonly Pick<CampaignFreeze, 'at' | 'overAt'>[]): number {
  const spent = freezes.map(({ at, overAt }) => (overAt ? overAt.getTime() - at.getTime() : FREEZE_MS_MAX))
  return Math.max(0, FREEZE_MS_MAX - spent.reduce((sum, ms) => sum + ms, 0))
}

/** What of a campaign says that its clocks run. */
export const RUNNING = { frozenAt: null, frozenUntil: null, frozenReason: null } as const

/** Ends a freeze: every deadline moves on by the time it lasted, and those whom it held up are told. */
export function endCampaignFreeze(
  freeze: CampaignFreeze,
  to: 'LIFTED' | 'STOPPED' | 'ENDED',
  outcome: string | null,
  now: Date,
): Required<Pick<Decision, 'transitions' | 'postponements' | 'events'>> {
  const { id: freezeId, campaignId, at } = freeze
  const lasted: Postponement = { campaignId, byMs: Math.max(0, now.getTime() - at.getTime()) }
  return {
    transitions: [transition(campaignFreezeMachine, freeze, to, { overAt: now, outcome }, outcome)],
    postponements: [lasted],
    events: [{ kind: 'campaign-unfrozen', campaignId, freezeId }],
  }
}
