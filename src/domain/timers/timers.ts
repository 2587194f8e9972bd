import { decideLapse } from '../campaigns/leave-reservation.ts'
import type { Decision } from '../kit/decision.ts'
import type { Verdict } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import {
  type DueSubmission,
  decideCorrectionLapse,
  decideHeldReturn,
  decideReminder,
  decideSilence,
} from '../submissions/settle-due.ts'

/**
 * Something that happens by itself at a time written in a column. `due` names the rows by SQL (a partial
 * index serves it); `decide` reads them and decides each one with the same pure rules a person's press uses.
 */
export type Timer = {
  name: string
  table: 'reservation' | 'submission' | 'visit' | 'contest' | 'job_alert' | 'campaign'
  column: 'due_at' | 'remind_at' | 'published_at'
  /** Which rows this timer is about; constant text of ours, never input. */
  where: string
  decide(store: Store, ids: string[], now: Date): Promise<Decided[]>
}

/** What becomes of one due row. */
export type Decided = { id: string; verdict: Verdict<Decision> }

export const timers: readonly Timer[] = [
  {
    name: 'reservation-lapse',
    table: 'reservation',
    column: 'due_at',
    where: "state = 'HELD'",
    decide: async (store, ids, now) => {
      const rows = await store.db.reservation.findMany({
        where: { id: { in: ids } },
        include: { campaign: true },
      })
      return rows.map((row) => ({ id: row.id, verdict: decideLapse(row, { now }) }))
    },
  },
  submissionTimer('approval-by-silence', "state IN ('SUBMITTED', 'RESUBMITTED')", decideSilence),
  submissionTimer('correction-lapse', "state = 'CORRECTION_ASKED'", decideCorrectionLapse),
  submissionTimer('held-return', "state = 'NOT_SATISFIED_HELD'", decideHeldReturn),
  {
    ...submissionTimer('review-reminder', "state IN ('SUBMITTED', 'RESUBMITTED')", decideReminder),
    column: 'remind_at',
  },
]

function submissionTimer(name: string, where: string, decideOne: DecideOne): Timer {
  return {
    name,
    table: 'submission',
    column: 'due_at',
    where,
    decide: async (store, ids, now) => {
      const rows = await store.db.submission.findMany({
        where: { id: { in: ids } },
        include: { campaign: true },
      })
      return rows.map((row) => ({ id: row.id, verdict: decideOne(row, { now }) }))
    },
  }
}

type DecideOne = (row: DueSubmission, moment: { now: Date }) => Verdict<Decision>
