import { z } from 'zod'
import type { Micros } from '../kit/money.ts'
import type { Store } from '../kit/store.ts'
import { cashOf } from '../ledger/accounts.ts'
import { setAsidePayout, type WithdrawalMoney } from './withdrawal-money.rules.ts'

/** From whom, and how much of a withdrawal. */
export type Source = { memberId: string; micros: Micros }

/** A withdrawal that is about to be asked for; `beforeSeq`: one that was, as of that move of the ledger. */
type Drawn = { memberId: string; cashMicros: Micros; amountMicros: Micros; beforeSeq?: string }

const sourceRow = z.object({ member_id: z.string(), micros: z.string().transform(BigInt) })

/**
 * From whom a withdrawal of `amountMicros` would be drawn, the largest first. Cash is spent in the order in
 * which it was earned, so what is there now are the latest earnings, and a withdrawal draws on the oldest of
 * them. Only what another member paid for work or for an order counts as earned: money that went out and came back
 * does not make older earnings look like somebody else's.
 */
export async function readSources(store: Store, drawn: Drawn): Promise<Source[]> {
  const { memberId, cashMicros, amountMicros, beforeSeq = null } = drawn
  const rows = await store.run({
    name: 'sources_of_withdrawal',
    text: `
      WITH earned AS (
        SELECT coalesce(c.employer_id, o.buyer_id) AS source, m.amount_micros AS micros,
          sum(m.amount_micros) OVER (ORDER BY m.seq DESC) AS upto
        FROM ledger_move m
        JOIN posting p ON p.key = m.posting_key AND p.kind IN ('slot-paid', 'order-paid', 'order-split')
        LEFT JOIN campaign c ON m.from_account = 'escrow:campaign:' || c.id
        LEFT JOIN offer_order o ON o.id = p.about AND m.from_account = 'escrow:order:' || o.id
        WHERE m.to_account = $1 AND ($4::bigint IS NULL OR m.seq < $4)
      )
      SELECT source AS member_id, sum(least(upto, $2::numeric) - greatest(upto - micros, $3::numeric))::text AS micros
      FROM earned WHERE upto > $3::numeric AND upto - micros < $2::numeric
      GROUP BY source ORDER BY sum(least(upto, $2::numeric) - greatest(upto - micros, $3::numeric)) DESC, source`,
    values: [cashOf(memberId), cashMicros.toString(), (cashMicros - amountMicros).toString(), beforeSeq],
  })
  return rows.map((row) => {
    const { member_id, micros } = sourceRow.parse(row)
    return { memberId: member_id, micros }
  })
}

const beforeRow = z.object({ seq: z.string(), cash: z.string().transform(BigInt) })

/** The same of a withdrawal that was asked for, as its member's cash stood in that moment. */
export async function readSourcesOf(store: Store, withdrawal: WithdrawalMoney): Promise<Source[]> {
  const { memberId, amountMicros } = withdrawal
  const [row] = await store.run({
    name: 'cash_before_withdrawal',
    text: `
      SELECT at.seq::text AS seq, coalesce(sum(m.micros), 0)::text AS cash
      FROM (SELECT min(seq) AS seq FROM ledger_move WHERE posting_key = $2) at
      LEFT JOIN LATERAL (
        SELECT amount_micros AS micros FROM ledger_move WHERE to_account = $1 AND seq < at.seq
        UNION ALL SELECT -amount_micros FROM ledger_move WHERE from_account = $1 AND seq < at.seq
      ) m ON true GROUP BY at.seq`,
    values: [cashOf(memberId), setAsidePayout(withdrawal).key],
  })
  const { seq, cash } = beforeRow.parse(row)
  return readSources(store, { memberId, cashMicros: cash, amountMicros, beforeSeq: seq })
}

/** Which part of an amount that is, in whole percents, rounded down. */
export function shareOf({ micros }: Source, amountMicros: Micros): number {
  return Number((micros * 100n) / amountMicros)
}

/** The one counterparty from whom more than half was earned, and how many percent; `null`: there is none. */
export function topSource(
  sources: readonly Source[],
  amountMicros: Micros,
): { topSourceId: string; topSourcePercent: number } | null {
  const [top] = sources
  if (!top || top.micros * 2n <= amountMicros) return null
  return { topSourceId: top.memberId, topSourcePercent: shareOf(top, amountMicros) }
}
