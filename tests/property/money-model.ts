import { endFreezes } from './operator-model.ts'
import { sweepOrders } from './order-model.ts'
import {
  at,
  type Code,
  DAY,
  end,
  FROZEN,
  freeUp,
  giveBack,
  isFrozen,
  type Model,
  pay,
  sweepJobs,
} from './platform-model.ts'

/** The rest of what moves money, in the same model: links, contests, vouchers, withdrawals, and the sweep. */

const MINUTE = 60_000

export function visit(m: Model, who: number, job: number): Code {
  const c = at(m.clickJobs, job)
  const mine = m.visits.filter((one) => one.job === job && one.member === who)
  if (mine.some((one) => one.state === 'PAID')) return 'already-visited'
  const held = mine.find((one) => one.state === 'HELD')
  if (held && held.due > (c.frozen?.at ?? m.now)) return null
  if (c.employer === who) return 'own-job'
  if (mine.length > 3) return 'no-more-links'
  if (c.frozen) return FROZEN
  if (c.state !== 'ACTIVE') return 'job-not-open'
  const member = at(m.members, who)
  if (held) held.state = 'LAPSED'
  else {
    if (c.free === 0) return 'job-full'
    if (member.links >= 5) return 'too-many-visits'
    c.free--
    member.links++
  }
  m.visits.push({ job, member: who, state: 'HELD', due: m.now + 10 * MINUTE })
  return null
}

/** Whoever has the link goes on; its owner is paid. */
export function goOn(m: Model, place: number): Code {
  const one = at(m.visits, place)
  if (one.state === 'PAID') return 'already-visited'
  const { reward, fee, frozen } = at(m.clickJobs, one.job)
  if (one.state === 'HELD' && frozen) return FROZEN
  if (one.state !== 'HELD' || one.due <= m.now) return 'visit-over'
  one.state = 'PAID'
  at(m.members, one.member).links--
  at(m.members, one.member).cash += reward
  m.fees += fee
  return null
}

export function contest(m: Model, who: number, submission: number): Code {
  const s = at(m.submissions, submission)
  if (s.worker !== who) return 'not-found'
  if (m.contests.some((one) => one.submission === submission)) return 'already-contested'
  if (s.state === 'NOT_SATISFIED_RETURNED') return 'contest-over'
  const isFinal = s.state === 'NOT_SATISFIED_PAID' || s.state === 'NOT_SATISFIED_HELD'
  if (!isFinal || s.verdictAt === null) return 'not-contestable'
  if (isFrozen(m, s)) return FROZEN
  if (s.verdictAt + 3 * DAY + s.stoodStill <= m.now) return 'contest-over'
  const due = m.now + 14 * DAY
  m.contests.push({ submission, state: 'OPEN', due })
  if (s.state === 'NOT_SATISFIED_HELD') {
    s.contested = true
    s.due = due
  }
  return null
}

export function claim(m: Model, place: number): Code {
  const one = at(m.contests, place)
  if (isDecided(one) || isDue(m, one)) return 'case-closed'
  one.state = 'CLAIMED'
  return null
}

export function judge(m: Model, place: number, won: boolean): Code {
  const one = at(m.contests, place)
  if (isDecided(one) || isDue(m, one)) return 'case-closed'
  if (one.state === 'OPEN') return 'case-not-yours'
  if (isFrozen(m, at(m.submissions, one.submission))) return FROZEN
  return conclude(m, one, won)
}

function isDecided({ state }: Model['contests'][number]): boolean {
  return state === 'WON' || state === 'LOST'
}

function isDue(m: Model, { submission, due }: Model['contests'][number]): boolean {
  return due <= m.now && !isFrozen(m, at(m.submissions, submission))
}

function conclude(m: Model, one: Model['contests'][number], won: boolean): null {
  const s = at(m.submissions, one.submission)
  one.state = won ? 'WON' : 'LOST'
  const held = s.state === 'NOT_SATISFIED_HELD'
  s.contested = false
  if (won && held) return pay(m, s, 'SATISFIED')
  if (won) {
    s.verdictAt = m.now
    end(s, 'SATISFIED')
  } else if (held) {
    end(s, 'NOT_SATISFIED_RETURNED')
    giveBack(m, at(m.campaigns, s.campaign))
  }
  return null
}

/** An invoice, paid at once. */
export function payIn(m: Model, who: number, micros: bigint): Code {
  if (micros % 10_000n !== 0n) return 'top-up-amount'
  at(m.members, who).wallet += micros
  m.cameIn += micros
  return null
}

export function issue(m: Model, micros: bigint): Code {
  m.vouchers.push({ micros, expires: m.now + 365 * DAY, state: 'ACTIVE', source: 'outside', issuer: null })
  m.cameIn += micros
  return null
}

export function make(m: Model, who: number, micros: bigint, source: 'cash' | 'wallet'): Code {
  const member = at(m.members, who)
  if (micros < 1_000_000n) return 'voucher-too-small'
  if (member[source] < micros) return 'not-enough-money'
  member[source] -= micros
  m.vouchers.push({ micros, expires: m.now + 365 * DAY, state: 'ACTIVE', source, issuer: who })
  return null
}

/** Always into the wallet, wherever it came from. */
export function redeem(m: Model, who: number, voucher: number): Code {
  const v = at(m.vouchers, voucher)
  if (v.state !== 'ACTIVE' || v.expires <= m.now) return 'voucher-refused'
  v.state = 'REDEEMED'
  at(m.members, who).wallet += v.micros
  return null
}

/** `who`: a member's place; `null` is the operator. */
export function cancelVoucher(m: Model, who: number | null, voucher: number): Code {
  const v = at(m.vouchers, voucher)
  if (v.issuer !== who) return 'not-found'
  if (v.state !== 'ACTIVE' || v.expires <= m.now) return 'voucher-over'
  return takeBack(m, v, 'CANCELLED')
}

function takeBack(m: Model, v: Model['vouchers'][number], state: 'CANCELLED' | 'EXPIRED'): null {
  v.state = state
  if (v.source === 'outside' || v.issuer === null) m.wentOut += v.micros
  else at(m.members, v.issuer)[v.source] += v.micros
  return null
}

/** PayPal: 2 %, in whole cents, 25 cents at least; nothing below a dollar, whole cents only. */
export function withdraw(m: Model, who: number, micros: bigint): Code {
  const member = at(m.members, who)
  if (member.cash < 1_000_000n) return 'not-enough-cash'
  if (micros < 1_000_000n) return 'withdrawal-too-small'
  if (micros % 10_000n !== 0n) return 'whole-cents-only'
  if (micros > member.cash) return 'not-enough-cash'
  member.cash -= micros
  const cents = (micros / 50n + 9_999n) / 10_000n
  m.withdrawals.push({ member: who, micros, fee: (cents < 25n ? 25n : cents) * 10_000n, state: 'REQUESTED' })
  return null
}

export function cancelWithdrawal(m: Model, who: number, place: number): Code {
  const one = at(m.withdrawals, place)
  if (one.member !== who) return 'not-found'
  if (one.state !== 'REQUESTED') return 'withdrawal-moved-on'
  return backToCash(m, one, 'CANCELLED')
}

const FROM: Readonly<Record<string, readonly string[]>> = {
  PAYING: ['REQUESTED'],
  HELD: ['PAYING'],
  COMPLETED: ['PAYING', 'HELD'],
  REJECTED: ['PAYING', 'HELD'],
  RETURNED: ['COMPLETED'],
}

export function mayBecome(state: string, to: string): boolean {
  return FROM[to]?.includes(state) ?? false
}

/** What a rail reports of a withdrawal. */
export function settle(m: Model, place: number, to: string): Code {
  const one = at(m.withdrawals, place)
  if (!mayBecome(one.state, to)) return 'withdrawal-moved-on'
  if (to === 'REJECTED') return backToCash(m, one, to)
  if (to === 'COMPLETED') {
    m.wentOut += one.micros - one.fee
    m.fees += one.fee
  }
  if (to === 'RETURNED') {
    m.cameIn += one.micros - one.fee
    m.fees -= one.fee
    return backToCash(m, one, to)
  }
  one.state = to
  return null
}

function backToCash(m: Model, one: Model['withdrawals'][number], state: string): null {
  one.state = state
  at(m.members, one.member).cash += one.micros
  return null
}

/** Everything that happens by itself when its time has come. */
export function sweep(m: Model): void {
  sweepJobs(m)
  sweepOrders(m)
  for (const one of m.visits) {
    if (one.state !== 'HELD' || one.due > m.now || at(m.clickJobs, one.job).frozen) continue
    one.state = 'LAPSED'
    at(m.members, one.member).links--
    freeUp(m, at(m.clickJobs, one.job))
  }
  for (const one of m.contests) if (!isDecided(one) && isDue(m, one)) conclude(m, one, true)
  endFreezes(m)
  for (const v of m.vouchers) if (v.state === 'ACTIVE' && v.expires <= m.now) takeBack(m, v, 'EXPIRED')
}

/** Everything the platform owes. */
export function owed(m: Model, escrow: bigint): bigint {
  const balances = m.members.reduce((sum, { cash, wallet }) => sum + cash + wallet, 0n)
  const vouchers = m.vouchers.reduce((sum, v) => (v.state === 'ACTIVE' ? sum + v.micros : sum), 0n)
  const underWay = new Set(['REQUESTED', 'PAYING', 'HELD'])
  const payouts = m.withdrawals.reduce((sum, w) => (underWay.has(w.state) ? sum + w.micros : sum), 0n)
  return balances + vouchers + payouts + escrow
}
