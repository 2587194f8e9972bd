import type { ModelDispute, ModelOffer, ModelOrder } from './market-things.ts'

/**
 * The platform as a small model in memory: who has how much, which slot is where. Written from the rules, not
 * from the code: it knows no SQL, no guards and no races. Each function does what the rules say and returns
 * `null`, or changes nothing and returns the code of the refusal.
 */
export type Model = {
  now: number
  members: {
    cash: bigint
    wallet: bigint
    open: number
    links: number
    buying: number
    selling: number
  }[]
  campaigns: ModelCampaign[]
  reservations: ModelReservation[]
  submissions: ModelSubmission[]
  contests: { submission: number; state: 'OPEN' | 'CLAIMED' | 'WON' | 'LOST'; due: number }[]
  /** Paid-to-click jobs, and their personal links. */
  clickJobs: ModelCampaign[]
  visits: { job: number; member: number; state: 'HELD' | 'PAID' | 'LAPSED'; due: number }[]
  vouchers: ModelVoucher[]
  withdrawals: { member: number; micros: bigint; fee: bigint; state: string }[]
  adjustments: ModelAdjustment[]
  offers: ModelOffer[]
  orders: ModelOrder[]
  disputes: ModelDispute[]
  /** What came from outside, what went there, what the platform earned. */
  cameIn: bigint
  wentOut: bigint
  fees: bigint
}

/** `issuer`: a member's place; `null` is an operator, who issued a top-up. */
type ModelVoucher = {
  micros: bigint
  expires: number
  state: 'ACTIVE' | 'REDEEMED' | 'CANCELLED' | 'EXPIRED'
  source: 'outside' | 'cash' | 'wallet'
  issuer: number | null
}

export type ModelCampaign = {
  employer: number
  reward: bigint
  fee: bigint
  slots: number
  free: number
  refund: boolean
  state: 'ACTIVE' | 'PAUSED' | 'STOPPED'
  /** While it is frozen for fraud all its clocks stand still. */
  frozen: { at: number; until: number } | null
  /** How long its earlier freezes lasted. */
  stoodStill: number
}

type ModelReservation = {
  campaign: number
  member: number
  state: 'HELD' | 'SUBMITTED' | 'LAPSED' | 'GIVEN_UP'
  due: number
  extended: boolean
}

type ModelSubmission = {
  campaign: number
  worker: number
  state: string
  due: number | null
  verdictAt: number | null
  contested: boolean
  /** So long the job stood still since the verdict. */
  stoodStill: number
}

export type ModelAdjustment = {
  member: number
  account: 'cash' | 'wallet'
  adds: boolean
  micros: bigint
  state: 'PROPOSED' | 'APPLIED' | 'REFUSED'
}

export type Code = string | null

export const FROZEN = 'campaign-frozen'
const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** The item of a list that a model function was given the place of. */
export function at<T>(items: readonly T[], place: number): T {
  const item = items[place]
  if (item === undefined) throw new Error(`nothing at ${place}`)
  return item
}

/** A job with an employer's money behind every slot; `into`: the jobs, or the paid-to-click ones. */
export function publish(
  m: Model,
  who: number,
  c: Omit<ModelCampaign, 'employer' | 'free' | 'state' | 'frozen' | 'stoodStill'>,
  into = m.campaigns,
): Code {
  if (!spend(m, who, (c.reward + c.fee) * BigInt(c.slots))) return 'not-enough-money'
  into.push({ ...c, employer: who, free: c.slots, state: 'ACTIVE', frozen: null, stoodStill: 0 })
  return null
}

export function addSlots(m: Model, who: number, c: ModelCampaign, slots: number): Code {
  if (c.employer !== who) return 'not-found'
  if (c.frozen) return FROZEN
  if (c.state === 'STOPPED') return 'campaign-moved-on'
  if (!spend(m, who, (c.reward + c.fee) * BigInt(slots))) return 'not-enough-money'
  c.slots += slots
  c.free += slots
  return null
}

/** Wallet first, then cash. */
export function spend(m: Model, who: number, cost: bigint): boolean {
  const member = at(m.members, who)
  if (member.wallet + member.cash < cost) return false
  const fromWallet = member.wallet < cost ? member.wallet : cost
  member.wallet -= fromWallet
  member.cash -= cost - fromWallet
  return true
}

export function take(m: Model, who: number, campaign: number): Code {
  const c = at(m.campaigns, campaign)
  const mine = m.reservations.filter((r) => r.campaign === campaign && r.member === who)
  if (mine.some((r) => r.state === 'HELD')) return 'already-holding'
  if (mine.some((r) => r.state === 'SUBMITTED')) return 'already-submitted'
  if (c.employer === who) return 'own-job'
  if (mine.length >= 2) return 'no-more-turns'
  if (c.frozen) return FROZEN
  if (c.state !== 'ACTIVE') return 'job-not-open'
  if (c.free === 0) return 'job-full'
  if (at(m.members, who).open >= 3) return 'too-many-reservations'
  c.free--
  at(m.members, who).open++
  m.reservations.push({ campaign, member: who, state: 'HELD', due: m.now + HOUR, extended: false })
  return null
}

export function giveUp(m: Model, who: number, reservation: number): Code {
  const r = at(m.reservations, reservation)
  if (r.member !== who) return 'not-found'
  if (r.state !== 'HELD') return 'reservation-over'
  const c = at(m.campaigns, r.campaign)
  // Leaving harms nobody; only money that would return waits.
  if (c.frozen && c.state === 'STOPPED') return FROZEN
  return leave(m, r, 'GIVEN_UP')
}

export function extend(m: Model, who: number, reservation: number): Code {
  const r = at(m.reservations, reservation)
  if (r.member !== who) return 'not-found'
  if (r.state !== 'HELD') return 'reservation-over'
  if (at(m.campaigns, r.campaign).frozen) return FROZEN
  if (r.due <= m.now) return 'reservation-over'
  if (r.extended) return 'already-extended'
  r.extended = true
  r.due += HOUR
  return null
}

export function submit(m: Model, who: number, reservation: number): Code {
  const r = at(m.reservations, reservation)
  if (r.member !== who) return 'not-found'
  if (r.state !== 'HELD') return 'reservation-over'
  if (at(m.campaigns, r.campaign).frozen) return FROZEN
  if (r.due <= m.now) return 'reservation-over'
  r.state = 'SUBMITTED'
  at(m.members, who).open--
  const { campaign } = r
  const sent = { state: 'SUBMITTED', due: m.now + 7 * DAY, verdictAt: null, contested: false, stoodStill: 0 }
  m.submissions.push({ campaign, worker: who, ...sent })
  return null
}

export function approve(m: Model, who: number, submission: number): Code {
  const s = at(m.submissions, submission)
  if (employerOf(m, s) !== who) return 'not-found'
  if (s.state !== 'SUBMITTED' && s.state !== 'RESUBMITTED') return 'review-moved-on'
  if (isFrozen(m, s)) return FROZEN
  return pay(m, s, 'SATISFIED')
}

export function ask(m: Model, who: number, submission: number): Code {
  const s = at(m.submissions, submission)
  if (employerOf(m, s) !== who) return 'not-found'
  if (s.state !== 'SUBMITTED') return 'review-moved-on'
  if (isFrozen(m, s)) return FROZEN
  if (isOver(m, s)) return 'review-moved-on'
  s.state = 'CORRECTION_ASKED'
  s.due = m.now + 7 * DAY
  return null
}

export function resubmit(m: Model, who: number, submission: number): Code {
  const s = at(m.submissions, submission)
  if (s.worker !== who) return 'not-found'
  if (s.state !== 'CORRECTION_ASKED') return 'correction-over'
  if (isFrozen(m, s)) return FROZEN
  if (isOver(m, s)) return 'correction-over'
  s.state = 'RESUBMITTED'
  s.due = m.now + 7 * DAY
  return null
}

export function reject(m: Model, who: number, submission: number): Code {
  const s = at(m.submissions, submission)
  if (employerOf(m, s) !== who) return 'not-found'
  if (s.state !== 'RESUBMITTED') return 'review-moved-on'
  if (isFrozen(m, s)) return FROZEN
  if (isOver(m, s)) return 'review-moved-on'
  if (!at(m.campaigns, s.campaign).refund) return pay(m, s, 'NOT_SATISFIED_PAID')
  s.state = 'NOT_SATISFIED_HELD'
  s.due = m.now + 3 * DAY
  s.verdictAt = m.now
  return null
}

export function rate(m: Model, who: number, submission: number): Code {
  const s = at(m.submissions, submission)
  if (employerOf(m, s) !== who) return 'not-found'
  if (s.state !== 'SATISFIED' || s.verdictAt === null) return 'not-rateable'
  return s.verdictAt + 7 * DAY < m.now ? 'feedback-over' : null
}

export function steer(m: Model, who: number, c: ModelCampaign, to: 'PAUSED' | 'ACTIVE' | 'STOPPED'): Code {
  if (c.employer !== who) return 'not-found'
  if (c.frozen) return FROZEN
  const from = { PAUSED: ['ACTIVE'], ACTIVE: ['PAUSED'], STOPPED: ['ACTIVE', 'PAUSED'] }[to]
  if (!from.includes(c.state)) return 'campaign-moved-on'
  if (to === 'STOPPED') return stop(m, c)
  c.state = to
  return null
}

/** Nothing can be taken any more; what is free returns. */
export function stop(m: Model, c: ModelCampaign): null {
  c.state = 'STOPPED'
  at(m.members, c.employer).wallet += (c.reward + c.fee) * BigInt(c.free)
  c.free = 0
  return null
}

/** What happens to jobs by itself when its time has come. */
export function sweepJobs(m: Model): void {
  for (const r of m.reservations) {
    if (r.state === 'HELD' && r.due <= m.now && !at(m.campaigns, r.campaign).frozen) leave(m, r, 'LAPSED')
  }
  for (const s of m.submissions) {
    if (!isOver(m, s) || s.contested || isFrozen(m, s)) continue
    if (s.state === 'SUBMITTED' || s.state === 'RESUBMITTED') pay(m, s, 'SATISFIED')
    else if (s.state === 'CORRECTION_ASKED') {
      end(s, 'LAPSED')
      freeUp(m, at(m.campaigns, s.campaign))
    } else if (s.state === 'NOT_SATISFIED_HELD') {
      end(s, 'NOT_SATISFIED_RETURNED')
      giveBack(m, at(m.campaigns, s.campaign))
    }
  }
}

/** What a campaign's escrow must hold: reward and fee of every slot that has not ended. */
export function escrowOf(m: Model, campaign: number): bigint {
  const c = at(m.campaigns, campaign)
  const held = m.reservations.filter((r) => r.campaign === campaign && r.state === 'HELD').length
  const open = m.submissions.filter((s) => s.campaign === campaign && s.due !== null).length
  return (c.reward + c.fee) * BigInt(c.free + held + open)
}

/** The same of a paid-to-click job. */
export function escrowOfClicks(m: Model, job: number): bigint {
  const c = at(m.clickJobs, job)
  const held = m.visits.filter((visit) => visit.job === job && visit.state === 'HELD').length
  return (c.reward + c.fee) * BigInt(c.free + held)
}

function employerOf(m: Model, s: ModelSubmission): number {
  return at(m.campaigns, s.campaign).employer
}

export function isFrozen(m: Model, s: ModelSubmission): boolean {
  return at(m.campaigns, s.campaign).frozen !== null
}

function isOver(m: Model, s: ModelSubmission): boolean {
  return s.due !== null && s.due <= m.now
}

function leave(m: Model, r: ModelReservation, to: 'LAPSED' | 'GIVEN_UP'): null {
  r.state = to
  at(m.members, r.member).open--
  freeUp(m, at(m.campaigns, r.campaign))
  return null
}

export function freeUp(m: Model, c: ModelCampaign): void {
  if (c.state === 'STOPPED') giveBack(m, c)
  else c.free++
}

export function giveBack(m: Model, c: ModelCampaign): void {
  at(m.members, c.employer).wallet += c.reward + c.fee
}

export function pay(m: Model, s: ModelSubmission, state: string): null {
  const { reward, fee } = at(m.campaigns, s.campaign)
  at(m.members, s.worker).cash += reward
  m.fees += fee
  s.verdictAt = m.now
  end(s, state)
  return null
}

export function end(s: ModelSubmission, state: string): void {
  s.state = state
  s.due = null
}
