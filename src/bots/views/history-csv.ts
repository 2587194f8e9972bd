import { usdDecimal } from '../../domain/kit/money.ts'
import type { NamedLine } from '../../domain/ledger/name-lines.ts'
import { words } from '../text/say.ts'
import type { Viewer } from './view-context.ts'

/** The first line: what each column holds. */
export function movementHeader(v: Viewer): string[] {
  return ['at', 'account', 'kind', 'subject', 'in', 'out', 'key'].map((column) =>
    words(v.say('history-column', { column })),
  )
}

/**
 * One movement as a line. The moment is ISO 8601 in UTC, amounts are exact decimal US dollars, in a column each
 * for what came in and what went out: a cell that begins with a minus could be taken for a formula.
 */
export function movementLine(v: Viewer, line: NamedLine): (string | null)[] {
  const amount = usdDecimal(line.micros < 0n ? -line.micros : line.micros)
  return [
    line.at.toISOString(),
    words(v.say('statement-account', { account: line.account })),
    words(v.say('statement-kind', { kind: line.kind })),
    subjectCell(line),
    line.micros > 0n ? amount : null,
    line.micros > 0n ? null : amount,
    line.key,
  ]
}

function subjectCell({ subject }: NamedLine): string | null {
  switch (subject?.kind) {
    case undefined:
      return null
    case 'job':
    case 'order':
      return subject.title
    case 'adjustment':
      return subject.reason
    case 'voucher':
      return `··${subject.codeTail}`
    case 'top-up':
      return subject.invoiceId
    case 'withdrawal':
      return subject.reference
    default:
      return subject satisfies never
  }
}
