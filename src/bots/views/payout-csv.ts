import { parseUsd, usdDecimal } from '../../domain/kit/money.ts'
import type { ResultLine } from '../../domain/withdrawals/import-results.ts'
import type { Withdrawal } from '../../generated/prisma/client.ts'
import { csvOf } from './submissions-csv.ts'

/** The columns of the file, which are the same in every language: banks' tools and scripts read them, too. */
const COLUMNS = ['id', 'destination', 'holder', 'amount', 'currency', 'reference', 'reject_reason'] as const
type Column = (typeof COLUMNS)[number]

/** Withdrawals to pay, one a line: what arrives after the fee, and two columns to fill. */
export function payoutCsv(payouts: readonly Withdrawal[]): string {
  const lines = payouts.map((one) => [
    one.id,
    one.destination,
    one.holder,
    usdDecimal(one.amountMicros - one.feeMicros),
    'USD',
    null,
    null,
  ])
  return csvOf([[...COLUMNS], ...lines], { isFirst: true })
}

/**
 * Reads a filled table as it was pasted: comma, semicolon or tab between cells, quoted where need be. The first line
 * names the columns, in any order; without such a line they are taken as they were exported. Blank lines are left
 * out. Reads anything; what of it fits is decided elsewhere.
 */
export function readPayoutCsv(pasted: string): ResultLine[] {
  const rows = readCells(pasted).filter((row) => row.some((cell) => cell !== ''))
  const named = rows[0]?.map((cell) => cell.toLowerCase())
  const hasNames = named?.includes('id') ?? false
  const columns: readonly string[] = hasNames ? (named ?? []) : COLUMNS
  return rows.slice(hasNames ? 1 : 0).map((row) => {
    const cell = (column: Column) => row[columns.indexOf(column)] ?? ''
    return {
      id: cell('id'),
      netMicros: parseUsd(cell('amount')),
      reference: cell('reference'),
      rejection: cell('reject_reason'),
    }
  })
}

/** Splits into cells as RFC 4180 says. The delimiter is the one after the first cell, which holds an id or a name. */
function readCells(pasted: string): string[][] {
  const delimiter = /[,;\t]/.exec(pasted)?.[0] ?? ','
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(tidy(cell))
    cell = ''
  }
  for (let at = 0; at < pasted.length; at++) {
    const sign = pasted[at] ?? ''
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (pasted[at + 1] === '"') cell += pasted[++at]
      else isQuoted = false
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true
      cell = ''
    } else if (sign === delimiter) endCell()
    else if (sign === '\n') {
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  return rows
}

/** Without the mark of UTF-8, line ends, and the apostrophe that keeps a spreadsheet from seeing a formula. */
function tidy(cell: string): string {
  const bare = cell.replaceAll(/[\s\p{C}]+/gu, ' ').trim()
  return /^'[=+\-@]/.test(bare) ? bare.slice(1) : bare
}
