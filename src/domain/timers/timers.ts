import type { Campaign } from '../../generated/prisma/client.ts'
import { decideAlerts } from '../alerts/tell-new-jobs.ts'
import {
  decideFinished,
  decideNearlyFull,
  FINISHED,
  NEARLY_FULL,
  readOpenSlots,
} from '../campaigns/campaign-milestones.ts'
import { FROZEN_CAMPAIGNS } from '../campaigns/freeze-campaign.rules.ts'
import { decideLapse } from '../campaigns/leave-reservation.ts'
import { decideCampaignFreezeEnd } from '../campaigns/lift-campaign-freeze.ts'
import { decideContestDeadline } from '../contests/decide-contest.ts'
import { decideDisputeDeadline } from '../disputes/decide-dispute.ts'
import type { Decision } from '../kit/decision.ts'
import type { Verdict } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { decideFreezeEnd } from '../members/freeze-member.ts'
import { decideOrderEnd, decideOrderReminder } from '../orders/settle-order.ts'
import {
  type DueSubmission,
  decideCorrectionLapse,
  decideHeldReturn,
  decideReminder,
  decideSilence,
} from '../submissions/settle-due.ts'
import { decideAskingEnd, decideTopUpEnd } from '../top-ups/settle-top-up.ts'
import { decideVisitLapse } from '../visits/lapse-visit.ts'
import { decideExpiry, decideExpiryReminder } from '../vouchers/expire-voucher.ts'
import { decideOverdue, NOT_TOLD } from '../withdrawals/tell-overdue.ts'

/**
 * Something that happens by itself at a time written in a column. `due` names the rows by SQL (a partial
 * index serves it); `decide` reads them and decides each one with the same pure rules a person's press uses.
 */
export type Timer = {
  name: string
  table:
    | 'reservation'
    | 'submission'
    | 'visit'
    | 'contest'
    | 'dispute'
    | 'job_alert'
    | 'campaign'
    | 'voucher'
    | 'member_freeze'
    | 'offer_order'
    | 'top_up'
    | 'withdrawal'
  column: 'due_at' | 'remind_at' | 'published_at' | 'frozen_until' | 'expires_at' | 'ends_at'
  /** Which rows this timer is about; constant text of ours, never input. */
  where: string
  /** False: a sweep finds it, but none is begun for its sake. */
  wakes?: false
  decide(store: Store, ids: string[], now: Date): Promise<Decided[]>
}

/** What becomes of one due row. */
export type Decided = { id: string; verdict: Verdict<Decision> }

/** While a job is frozen nothing of it is due, so a sweep does not find it again and again. */
const ITS_JOB_RUNS = `campaign_id <> ALL (${FROZEN_CAMPAIGNS})`

/** The predicate of the index `top_up_to_ask`, and the state in which it is left at the end. */
const ASKED = "invoice_id IS NOT NULL AND NOT confirmed AND state = 'EXPIRED'"

export const timers: readonly Timer[] = [
  {
    name: 'reservation-lapse',
    table: 'reservation',
    column: 'due_at',
    where: `state = 'HELD' AND ${ITS_JOB_RUNS}`,
    decide: async (store, ids, now) => {
      const rows = await store.db.reservation.findMany({
        where: { id: { in: ids } },
        include: { campaign: true },
      })
      return rows.map((row) => ({ id: row.id, verdict: decideLapse(row, { now }) }))
    },
  },
  {
    name: 'visit-lapse',
    table: 'visit',
    column: 'due_at',
    where: `state = 'HELD' AND ${ITS_JOB_RUNS}`,
    decide: async (store, ids, now) => {
      const rows = await store.db.visit.findMany({ where: { id: { in: ids } }, include: { campaign: true } })
      return rows.map((row) => ({ id: row.id, verdict: decideVisitLapse(row, { now }) }))
    },
  },
  submissionTimer('approval-by-silence', "state IN ('SUBMITTED', 'RESUBMITTED')", decideSilence),
  submissionTimer('correction-lapse', "state = 'CORRECTION_ASKED'", decideCorrectionLapse),
  submissionTimer('held-return', "state = 'NOT_SATISFIED_HELD' AND NOT contested", decideHeldReturn),
  {
    name: 'contest-deadline',
    table: 'contest',
    column: 'due_at',
    where: `state IN ('OPEN', 'CLAIMED')
      AND submission_id NOT IN (SELECT id FROM submission WHERE campaign_id = ANY (${FROZEN_CAMPAIGNS}))`,
    decide: async (store, ids, now) => {
      const rows = await store.db.contest.findMany({
        where: { id: { in: ids } },
        include: { submission: { include: { campaign: true } } },
      })
      return rows.map((row) => ({ id: row.id, verdict: decideContestDeadline(row, { now }) }))
    },
  },
  {
    name: 'dispute-deadline',
    table: 'dispute',
    column: 'due_at',
    where: "state IN ('OPEN', 'CLAIMED')",
    decide: async (store, ids, now) => {
      const rows = await store.db.dispute.findMany({ where: { id: { in: ids } }, include: { order: true } })
      return rows.map((row) => ({ id: row.id, verdict: decideDisputeDeadline(row, { now }) }))
    },
  },
  {
    ...submissionTimer('review-reminder', "state IN ('SUBMITTED', 'RESUBMITTED')", decideReminder),
    column: 'remind_at',
  },
  // A job that is finished is not told of as nearly full besides.
  campaignTimer('finished', FINISHED, async (store, rows, now) => {
    const open = await readOpenSlots(
      store,
      rows.map((row) => row.id),
    )
    return rows.map((row) => ({
      id: row.id,
      verdict: decideFinished(row, { now, open: open.get(row.id) ?? 0 }),
    }))
  }),
  campaignTimer('nearly-full', NEARLY_FULL, async (_store, rows, now) =>
    rows.map((row) => ({ id: row.id, verdict: decideNearlyFull(row, { now }) })),
  ),
  {
    name: 'campaign-freeze-end',
    table: 'campaign',
    column: 'frozen_until',
    where: 'frozen_at IS NOT NULL',
    decide: async (store, ids, now) => {
      const rows = await store.db.campaign.findMany({
        where: { id: { in: ids } },
        include: { freezes: true },
      })
      return rows.map((row) => ({ id: row.id, verdict: decideCampaignFreezeEnd(row, { now }) }))
    },
  },
  voucherTimer('voucher-expiry', 'expires_at', "state = 'ACTIVE'", decideExpiry),
  voucherTimer('voucher-reminder', 'remind_at', 'remind_at IS NOT NULL', decideExpiryReminder),
  {
    name: 'freeze-end',
    table: 'member_freeze',
    column: 'ends_at',
    where: "state = 'ACTIVE'",
    decide: async (store, ids, now) => {
      const rows = await store.db.freeze.findMany({ where: { id: { in: ids } } })
      return rows.map((row) => ({ id: row.id, verdict: decideFreezeEnd(row, { now }) }))
    },
  },
  topUpTimer('top-up-end', "state IN ('STARTING', 'OPEN')", decideTopUpEnd),
  // Nothing shows it, so no sweep is begun for its sake.
  { ...topUpTimer('top-up-asked-enough', ASKED, decideAskingEnd), wakes: false },
  {
    name: 'withdrawal-overdue',
    table: 'withdrawal',
    column: 'due_at',
    where: NOT_TOLD,
    decide: async (store, ids, now) => {
      const rows = await store.db.withdrawal.findMany({ where: { id: { in: ids } } })
      return rows.map((row) => ({ id: row.id, verdict: decideOverdue(row, { now }) }))
    },
  },
  orderTimer('order-end', 'ends_at', decideOrderEnd),
  orderTimer('order-reminder', 'remind_at', decideOrderReminder),
  {
    name: 'job-alert',
    table: 'job_alert',
    column: 'due_at',
    where: 'due_at IS NOT NULL',
    decide: decideAlerts,
  },
]

function submissionTimer(name: string, where: string, decideOne: DecideOne): Timer {
  return {
    name,
    table: 'submission',
    column: 'due_at',
    where: `${where} AND ${ITS_JOB_RUNS}`,
    decide: async (store, ids, now) => {
      const rows = await store.db.submission.findMany({
        where: { id: { in: ids } },
        include: { campaign: true, heldVerdict: true },
      })
      return rows.map((row) => ({ id: row.id, verdict: decideOne(row, { now }) }))
    },
  }
}

/** What a job has come to is told by the next sweep: nothing waits for the moment, so it wakes none. */
function campaignTimer(
  name: string,
  where: string,
  decideRows: (store: Store, rows: Campaign[], now: Date) => Promise<Decided[]>,
): Timer {
  return {
    name,
    table: 'campaign',
    column: 'published_at',
    where,
    wakes: false,
    decide: async (store, ids, now) =>
      decideRows(store, await store.db.campaign.findMany({ where: { id: { in: ids } } }), now),
  }
}

function topUpTimer(name: string, where: string, decideOne: typeof decideTopUpEnd): Timer {
  return {
    name,
    table: 'top_up',
    column: 'ends_at',
    where,
    decide: async (store, ids, now) => {
      const rows = await store.db.topUp.findMany({ where: { id: { in: ids } } })
      return rows.map((row) => ({ id: row.id, verdict: decideOne(row, { now }) }))
    },
  }
}

function voucherTimer(
  name: string,
  column: 'expires_at' | 'remind_at',
  where: string,
  decideOne: typeof decideExpiry | typeof decideExpiryReminder,
): Timer {
  return {
    name,
    table: 'voucher',
    column,
    where,
    decide: async (store, ids, now) => {
      const rows = await store.db.voucher.findMany({ where: { id: { in: ids } } })
      return rows.map((row) => ({ id: row.id, verdict: decideOne(row, { now }) }))
    },
  }
}

function orderTimer(
  name: string,
  column: 'ends_at' | 'remind_at',
  decideOne: typeof decideOrderEnd | typeof decideOrderReminder,
): Timer {
  return {
    name,
    table: 'offer_order',
    column,
    where: `${column} IS NOT NULL`,
    decide: async (store, ids, now) => {
      const rows = await store.db.order.findMany({ where: { id: { in: ids } } })
      return rows.map((row) => ({ id: row.id, verdict: decideOne(row, { now }) }))
    },
  }
}

type DecideOne = (row: DueSubmission, moment: { now: Date }) => Verdict<Decision>
