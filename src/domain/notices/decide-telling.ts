import { z } from 'zod'
import type { Notice } from '../../generated/prisma/client.ts'
import { after } from '../kit/clock.ts'
import { newId } from '../kit/ids.ts'
import type { RunStatement } from '../kit/store.ts'
import type { Domain } from '../kit/use-case.ts'
import { howToTell, MERGE_WITHIN_MS, type Telling } from './merge.rules.ts'
import type { NoticeKind } from './notices-for.ts'
import { quietUntil } from './quiet-hours.rules.ts'
import { mannerOf } from './topics.ts'

/** A summary is a notice of its own: delivered, tried again and kept for later like any other. */
export const SUMMARY = 'summary:'

const summarySchema = z.object({ count: z.number().int().positive(), isSent: z.boolean() })

/** What a summary tells: how many of which kind, and whether it stands as a message or ever did. */
export type Summary = { of: NoticeKind; count: number; isSent: boolean }

/**
 * Its message is a card: where somebody presses a button on it, it becomes the screen they asked for, and what
 * comes after that is told anew.
 */
export const SUMMARY_CARD = 'summary'

/** Reads a notice that is a summary; `null` for any other. */
export function readSummary(notice: Pick<Notice, 'kind' | 'payload'>): Summary | null {
  if (!notice.kind.startsWith(SUMMARY)) return null
  const of = notice.kind.slice(SUMMARY.length) as NoticeKind
  return { of, ...summarySchema.parse(notice.payload) }
}

const ALONE: Telling = { how: 'alone' }

/** `tell`: send it now. `wait`: its person's quiet hours are on. `settled`: there is nothing left to do. */
export type Decided = { kind: 'tell' } | { kind: 'wait'; until: Date } | { kind: 'settled' }

/**
 * Decides whether a notice that is due is told now, and alone or in a summary. Decisions about one kind for one
 * person are made one after the other, whichever process makes them, and are written down before anything is
 * sent: a process that dies afterwards leaves a notice or a summary that waits, never a notice that is lost.
 */
export async function decideTelling(domain: Domain, notice: Notice): Promise<Decided> {
  const now = domain.clock.now()
  const of = (readSummary(notice)?.of ?? notice.kind) as NoticeKind
  return domain.store.within(async (run) => {
    await run({
      name: 'lock_telling',
      text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 8))::text',
      values: [`${notice.memberId} ${of}`],
    })
    const facts = await readFacts(run, notice, of, now)
    if (facts.state !== 'WAITING') return { kind: 'settled' }
    if (facts.muted) {
      await run({
        name: 'mute_notice',
        text: `UPDATE notice SET state = 'MUTED' WHERE id = $1`,
        values: [notice.id],
      })
      return { kind: 'settled' }
    }
    const until = facts.isStanding ? null : quietUntil(now, facts)
    if (until) return { kind: 'wait', until }
    if (facts.decided) return { kind: 'tell' }
    const telling = mannerOf[of].merges ? howToTell(facts) : ALONE
    if (telling.how === 'alone') {
      await run({
        name: 'tell_alone',
        text: 'UPDATE notice SET told_at = $2 WHERE id = $1',
        values: [notice.id, now],
      })
      return { kind: 'tell' }
    }
    if (telling.how === 'begin') await beginSummary(run, notice, telling.count, now)
    else await joinSummary(run, notice, telling.summaryId, now)
    return { kind: 'settled' }
  })
}

const factsRow = z.object({
  state: z.string(),
  decided: z.boolean(),
  muted: z.boolean(),
  told_alone: z.number(),
  waiting: z.number(),
  summary_id: z.string().nullable(),
  quiet_from_minute: z.number().nullable(),
  quiet_to_minute: z.number().nullable(),
  utc_offset_minutes: z.number().nullable(),
})

async function readFacts(run: RunStatement, notice: Notice, of: NoticeKind, now: Date) {
  const [row] = await run({
    name: 'telling_facts',
    text: `SELECT n.state::text AS state, n.told_at IS NOT NULL AS decided,
        EXISTS (SELECT 1 FROM muted_topic t WHERE t.member_id = m.id AND t.topic = $3) AS muted,
        (SELECT count(*)::int FROM notice o WHERE o.member_id = m.id AND o.kind = $2 AND o.told_at > $4
          AND o.summary_id IS NULL) AS told_alone,
        (SELECT count(*)::int FROM notice o
          WHERE o.member_id = m.id AND o.kind = $2 AND o.state = 'WAITING' AND o.told_at IS NULL) AS waiting,
        (SELECT o.id FROM notice o WHERE o.member_id = m.id AND o.kind = '${SUMMARY}' || $2 AND o.told_at > $4
          AND o.state IN ('WAITING', 'SENT', 'INBOX')
          AND (o.payload->>'isSent' = 'false'
            OR EXISTS (SELECT 1 FROM card c WHERE c.object_id = o.id AND c.kind = '${SUMMARY_CARD}'))
          ORDER BY o.told_at DESC LIMIT 1) AS summary_id,
        m.quiet_from_minute, m.quiet_to_minute, m.utc_offset_minutes
      FROM notice n JOIN member m ON m.id = n.member_id WHERE n.id = $1`,
    values: [notice.id, of, mannerOf[of].topic, after(now, -MERGE_WITHIN_MS)],
  })
  const facts = factsRow.parse(row)
  return {
    state: facts.state,
    decided: facts.decided,
    muted: facts.muted,
    toldAlone: facts.told_alone,
    waiting: facts.waiting,
    summaryId: facts.summary_id,
    quietFromMinute: facts.quiet_from_minute,
    quietToMinute: facts.quiet_to_minute,
    utcOffsetMinutes: facts.utc_offset_minutes,
    // To edit a message that stands already disturbs nobody.
    isStanding: readSummary(notice)?.isSent ?? false,
  }
}

/** It counts those that were told just before, each once; in the inbox it takes their place. */
async function beginSummary(run: RunStatement, notice: Notice, count: number, now: Date): Promise<void> {
  const id = newId(now)
  await run({
    name: 'begin_summary',
    text: `INSERT INTO notice (id, event_seq, member_id, kind, payload, state, next_at, at, told_at)
      VALUES ($1, $2, $3, $4, $5, 'WAITING', $6, $6, $6)`,
    values: [
      id,
      notice.eventSeq.toString(),
      notice.memberId,
      `${SUMMARY}${notice.kind}`,
      { count, isSent: false },
      now,
    ],
  })
  await run({
    name: 'merge_told',
    text: `UPDATE notice SET summary_id = $3, state = CASE state WHEN 'INBOX' THEN 'MERGED' ELSE state END
      WHERE member_id = $1 AND kind = $2 AND told_at > $4 AND summary_id IS NULL`,
    values: [notice.memberId, notice.kind, id, after(now, -MERGE_WITHIN_MS)],
  })
  await mergeWaiting(run, notice, id, now)
}

/** A summary that is being sent at this moment keeps its lease: whoever sends it sees that the count has grown. */
async function joinSummary(run: RunStatement, notice: Notice, summaryId: string, now: Date): Promise<void> {
  const merged = await mergeWaiting(run, notice, summaryId, now)
  await run({
    name: 'join_summary',
    text: `UPDATE notice SET payload = jsonb_set(payload, '{count}', to_jsonb((payload->>'count')::int + $2::int)),
        state = CASE state WHEN 'SENT' THEN 'WAITING' ELSE state END,
        next_at = CASE state WHEN 'SENT' THEN $3 ELSE next_at END,
        attempts = CASE state WHEN 'SENT' THEN 0 ELSE attempts END
      WHERE id = $1`,
    values: [summaryId, merged, now],
  })
}

/** Hands all that wait of this kind for this person to the summary; returns how many. */
async function mergeWaiting(
  run: RunStatement,
  notice: Notice,
  summaryId: string,
  now: Date,
): Promise<number> {
  const rows = await run({
    name: 'merge_waiting',
    text: `UPDATE notice SET state = 'MERGED', summary_id = $3, told_at = $4
      WHERE member_id = $1 AND kind = $2 AND state = 'WAITING' AND told_at IS NULL RETURNING 1`,
    values: [notice.memberId, notice.kind, summaryId, now],
  })
  return rows.length
}
