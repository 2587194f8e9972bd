import { usd } from '../../src/domain/kit/money.ts'
import type { TestDomain } from '../support/domain.ts'

/** The accounts a table shows, by the name the reader knows them under. */
export type Named = Readonly<Record<string, string>>

/**
 * What stands in each account, read from the moves alone, as a table one can read:
 * `worker cash  $0.25`. Accounts that stand at nothing are left out.
 */
export async function standing(t: TestDomain, named: Named): Promise<string> {
  const { rows } = await t.pool.query(
    `SELECT account, sum(micros)::text AS total FROM (
       SELECT to_account AS account, amount_micros AS micros FROM ledger_move
       UNION ALL SELECT from_account, -amount_micros FROM ledger_move) m
     WHERE account = ANY($1) GROUP BY account`,
    [Object.values(named)],
  )
  const totals = new Map(rows.map((row) => [String(row.account), BigInt(row.total)]))
  return Object.entries(named)
    .map(([name, account]) => ({ name, micros: totals.get(account) ?? 0n }))
    .filter(({ micros }) => micros !== 0n)
    .map(({ name, micros }) => `${name.padEnd(18)}${usd(micros).padStart(8)}`)
    .join('\n')
}

/** Every move under one posting key, as `kind: from → to amount`. */
export async function movesOf(t: TestDomain, key: string, named: Named): Promise<string> {
  const names = new Map(Object.entries(named).map(([name, account]) => [account, name]))
  const posting = await t.store.db.posting.findUnique({ where: { key } })
  const moves = await t.store.db.ledgerMove.findMany({ where: { postingKey: key }, orderBy: { n: 'asc' } })
  const name = (account: string) => names.get(account) ?? account
  return moves
    .map((m) => `${posting?.kind}: ${name(m.fromAccount)} → ${name(m.toAccount)} ${usd(m.amountMicros)}`)
    .join('\n')
}

/** A table as a test writes it: without the indentation of the code around it. */
export function table(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', amount = ''] = /^(.*?)\s+(-?\$[\d.]+)$/.exec(line) ?? []
      return `${name.padEnd(18)}${amount.padStart(8)}`
    })
    .join('\n')
}
