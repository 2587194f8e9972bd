import type { Micros } from '../kit/money.ts'
import type { RunStatement, Store } from '../kit/store.ts'
import { OUTSIDE, REVENUE } from './accounts.ts'

/** What belongs to members, by where it is. */
export type Holdings = {
  cashMicros: Micros
  walletMicros: Micros
  /** Set aside for jobs, reward and fee of every slot that has not ended, and for orders, their price until they end. */
  escrowMicros: Micros
  /** In vouchers nobody has redeemed yet. For one member: in those they made, not in top-ups they issued. */
  vouchersMicros: Micros
  /** Withdrawals under way. */
  payoutsMicros: Micros
}

/**
 * What the platform owes, and what must be there for it. The first is read from balances and states, the second
 * from the moves over the platform's edges: each proves the other.
 */
export type Solvency = {
  owed: Holdings
  owedMicros: Micros
  /** Everything that ever came from outside: paid in, issued by operators, bounced. */
  cameInMicros: Micros
  /** Everything that ever went outside: paid out, taken back by operators. */
  wentOutMicros: Micros
  /** What the platform earned. */
  feesMicros: Micros
  /** Came in, less what went out, less fees. */
  thereMicros: Micros
}

/** All members, or one of them ($1). */
type Whose = 'all' | 'mine'

/** SQL: for each job with such slots, how many are taken and have neither been paid nor returned. */
export function undecidedSlots(whose: Whose): string {
  const among = whose === 'mine' ? 'JOIN campaign c ON c.id = campaign_id AND c.employer_id = $1' : ''
  const mine = whose === 'mine' ? 'employer_id = $1 AND' : ''
  return `
    SELECT campaign_id, count(*) AS slots FROM (
      SELECT campaign_id FROM reservation r ${among} WHERE r.state = 'HELD'
      UNION ALL SELECT campaign_id FROM visit v ${among} WHERE v.state = 'HELD'
      UNION ALL SELECT campaign_id FROM submission
        WHERE ${mine} state IN ('SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'NOT_SATISFIED_HELD')
    ) undecided GROUP BY campaign_id`
}

function holdingsOf(whose: Whose): string {
  const of = (condition: string) => (whose === 'mine' ? `AND ${condition}` : '')
  return `
    (SELECT coalesce(sum(balance_micros) FILTER (WHERE kind = 'cash'), 0) AS cash,
       coalesce(sum(balance_micros) FILTER (WHERE kind = 'wallet'), 0) AS wallet
     FROM account WHERE true ${of('member_id = $1')}) a,
    (SELECT coalesce(sum((c.free_slots + coalesce(n.slots, 0)) * (c.reward_micros + c.fee_micros)), 0)
       + (SELECT coalesce(sum(o.price_micros), 0) FROM offer_order o
          WHERE o.state NOT IN ('COMPLETED', 'CANCELLED') ${of('o.buyer_id = $1')}) AS escrow
     FROM campaign c LEFT JOIN (${undecidedSlots(whose)}) n ON n.campaign_id = c.id
     WHERE true ${of('c.employer_id = $1')}) e,
    (SELECT coalesce(sum(amount_micros), 0) AS vouchers FROM voucher
     WHERE state = 'ACTIVE' ${of("issuer_id = $1 AND source <> 'outside'")}) v,
    (SELECT coalesce(sum(amount_micros), 0) AS payouts FROM withdrawal
     WHERE state IN ('REQUESTED', 'PAYING', 'HELD') ${of('member_id = $1')}) w`
}

const moved = (side: 'from' | 'to', accounts: readonly string[]) => `
  (SELECT coalesce(sum(amount_micros), 0) FROM ledger_move
   WHERE ${side}_account IN (${accounts.map((account) => `'${account}'`).join(', ')}))`

/** SQL, one row: what is owed by balances and states, what must be there by the moves. */
export const SOLVENCY = `
  SELECT *, cash + wallet + escrow + vouchers + payouts AS owed, came_in - went_out - fees AS there FROM (
    SELECT a.*, e.*, v.*, w.*, ${moved('from', [OUTSIDE])} AS came_in, ${moved('to', [OUTSIDE])} AS went_out,
      ${moved('to', REVENUE)} - ${moved('from', REVENUE)} AS fees
    FROM ${holdingsOf('all')}
  ) sums`

/** What belongs to one member, wherever it is. One statement, so nothing is counted twice while it moves. */
export async function readHoldings(store: Pick<Store, 'run'>, memberId: string): Promise<Holdings> {
  const text = `SELECT * FROM ${holdingsOf('mine')}`
  const [row] = await store.run({ name: 'holdings_of_member', text, values: [memberId] })
  return holdingsIn(row)
}

/** What is owed and what is there, at one moment. It adds up the books of the whole platform: seconds, when large. */
export async function readSolvency(store: Pick<Store, 'run'>): Promise<Solvency> {
  const [row] = await store.run({ name: 'solvency', text: SOLVENCY, values: [] })
  return {
    owed: holdingsIn(row),
    owedMicros: micros(row, 'owed'),
    cameInMicros: micros(row, 'came_in'),
    wentOutMicros: micros(row, 'went_out'),
    feesMicros: micros(row, 'fees'),
    thereMicros: micros(row, 'there'),
  }
}

/** What is owed to everybody, and what of it belongs to one member, both at the same moment. */
export function readShare(store: Store, memberId: string): Promise<{ all: Solvency; mine: Holdings }> {
  return store.within(async (run) => {
    await run({ name: 'share_snapshot', text: 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ', values: [] })
    return { all: await readSolvency({ run }), mine: await readHoldings({ run }, memberId) }
  })
}

/** Everything of it, added up. */
export function sumOf(holdings: Holdings): Micros {
  const { cashMicros, walletMicros, escrowMicros, vouchersMicros, payoutsMicros } = holdings
  return cashMicros + walletMicros + escrowMicros + vouchersMicros + payoutsMicros
}

type Row = Awaited<ReturnType<RunStatement>>[number] | undefined

function holdingsIn(row: Row): Holdings {
  return {
    cashMicros: micros(row, 'cash'),
    walletMicros: micros(row, 'wallet'),
    escrowMicros: micros(row, 'escrow'),
    vouchersMicros: micros(row, 'vouchers'),
    payoutsMicros: micros(row, 'payouts'),
  }
}

/** PostgreSQL's sums of bigint are numeric, which the driver gives as exact digits. */
function micros(row: Row, column: string): Micros {
  return BigInt(String(row?.[column] ?? 0))
}
