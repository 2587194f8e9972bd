import {
  at,
  type Code,
  DAY,
  FROZEN,
  type Model,
  type ModelAdjustment,
  type ModelCampaign,
  stop,
} from './platform-model.ts'

/** What operators do to jobs and balances, in the same model: freezes for fraud, and what two of them put right. */

export function freeze(m: Model, c: ModelCampaign): Code {
  if (c.frozen) return FROZEN
  const left = 14 * DAY - c.stoodStill
  if (left <= 0) return 'freeze-used-up'
  c.frozen = { at: m.now, until: m.now + left }
  return null
}

/** `stops`: the job goes on as it was, or is stopped for good. */
export function decideFreeze(m: Model, c: ModelCampaign, stops: boolean): Code {
  if (!c.frozen) return 'campaign-not-frozen'
  if (stops && c.state === 'STOPPED') return 'campaign-moved-on'
  runAgain(m, c, c.frozen.at)
  return stops ? stop(m, c) : null
}

/** Nobody decided in time. */
export function endFreezes(m: Model): void {
  for (const c of [...m.campaigns, ...m.clickJobs]) {
    if (c.frozen && c.frozen.until <= m.now) runAgain(m, c, c.frozen.at)
  }
}

const WAITS = new Set(['SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'NOT_SATISFIED_HELD'])
const FINAL = new Set(['NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD'])

/** Every deadline is later by the time it stood still. */
function runAgain(m: Model, c: ModelCampaign, since: number): void {
  const by = m.now - since
  c.frozen = null
  c.stoodStill += by
  for (const r of m.reservations) {
    if (r.state === 'HELD' && at(m.campaigns, r.campaign) === c) r.due += by
  }
  for (const v of m.visits) if (v.state === 'HELD' && at(m.clickJobs, v.job) === c) v.due += by
  for (const s of m.submissions) {
    if (at(m.campaigns, s.campaign) !== c) continue
    if (s.due !== null && WAITS.has(s.state)) s.due += by
    if (FINAL.has(s.state)) s.stoodStill += by
  }
  for (const one of m.contests) {
    const isOpen = one.state === 'OPEN' || one.state === 'CLAIMED'
    if (isOpen && at(m.campaigns, at(m.submissions, one.submission).campaign) === c) one.due += by
  }
}

export function propose(m: Model, what: Omit<ModelAdjustment, 'state'>): Code {
  if (isTooMuch(m, what)) return 'balance-too-small'
  m.adjustments.push({ ...what, state: 'PROPOSED' })
  return null
}

/** The second operator's word. */
export function settleAdjustment(m: Model, place: number, agrees: boolean): Code {
  const one = at(m.adjustments, place)
  if (one.state !== 'PROPOSED') return 'adjustment-over'
  if (agrees && isTooMuch(m, one)) return 'balance-too-small'
  one.state = agrees ? 'APPLIED' : 'REFUSED'
  if (!agrees) return null
  at(m.members, one.member)[one.account] += one.adds ? one.micros : -one.micros
  if (one.adds) m.cameIn += one.micros
  else m.wentOut += one.micros
  return null
}

function isTooMuch(m: Model, { member, account, adds, micros }: Omit<ModelAdjustment, 'state'>): boolean {
  return !adds && at(m.members, member)[account] < micros
}
