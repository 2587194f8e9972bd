import type { Contender, Figure } from './contender.ts'

/** The figures of one contender, one for each round. */
export type Result = { contender: Contender; figures: Figure[] }

type Aim = { of: string; comparedTo: string; atLeast: number; words: string }

/** What the product set out to reach. */
const AIMS: readonly Aim[] = [
  { of: 'approve', comparedTo: 'tpcb', atLeast: 0.35, words: 'approve ÷ TPC-B' },
  { of: 'approve-one-campaign', comparedTo: 'approve', atLeast: 0.9, words: 'one campaign ÷ 200 campaigns' },
  {
    of: 'approve',
    comparedTo: 'approve-interactive',
    atLeast: 2.5,
    words: 'approve ÷ interactive transaction',
  },
  { of: 'webhook', comparedTo: 'tpcb', atLeast: 0.1, words: 'approve press through the webhook ÷ TPC-B' },
  { of: 'settle', comparedTo: 'settle-one-by-one', atLeast: 5, words: 'settling set-wise ÷ one by one' },
]

/** Prints every contender: medians over the rounds, and the share of TPC-B. */
export function resultTable(results: readonly Result[]): string {
  const rows = results.map(({ contender, figures }) => {
    const ratio = ratioOf(results, contender.name, 'tpcb')
    return [
      contender.title,
      whole(median(figures.map((f) => f.perSecond))),
      ratio === null ? '' : ratio.toFixed(2),
      range(figures.map((f) => f.perSecond)),
      latencies(figures),
      micros(figures.map((f) => f.clientMicros)),
      micros(figures.map((f) => f.serverMicros)),
      percent(figures.map((f) => f.others)),
    ]
  })
  const head = [
    'what',
    'per second',
    '÷ TPC-B',
    'lowest – highest',
    'ms p50 / p95',
    'client CPU µs',
    'server CPU µs',
    'other load',
  ]
  return table([head, ...rows])
}

/** Prints what was aimed at, what came out, and whether it was met. */
export function aimTable(results: readonly Result[]): string {
  const rows = AIMS.flatMap(({ of, comparedTo, atLeast, words }) => {
    const ratio = ratioOf(results, of, comparedTo)
    if (ratio === null) return [[words, `≥ ${atLeast}`, 'not measured', '']]
    return [[words, `≥ ${atLeast}`, ratio.toFixed(2), ratio >= atLeast ? 'met' : 'missed']]
  })
  return table([['aim', 'wanted', 'measured', ''], ...rows])
}

/** The ratio within each round, so that both sides met the same weather; then the median of the rounds. */
function ratioOf(results: readonly Result[], of: string, comparedTo: string): number | null {
  const above = results.find((r) => r.contender.name === of)?.figures ?? []
  const below = results.find((r) => r.contender.name === comparedTo)?.figures ?? []
  const ratios = above.flatMap((figure, round) => {
    const other = below[round]
    return other === undefined ? [] : [figure.perSecond / other.perSecond]
  })
  return ratios.length === 0 ? null : median(ratios)
}

/** Rows of cells as a table that is also Markdown. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map((row) => `| ${row.map((cell, n) => pad(cell, widths[n] ?? 0, n)).join(' | ')} |`)
  const rule = `| ${widths.map((width, n) => (n === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

export function whole(value: number): string {
  return Math.round(value).toString()
}

function range(values: readonly number[]): string {
  return `${whole(Math.min(...values))} – ${whole(Math.max(...values))}`
}

function latencies(figures: readonly Figure[]): string {
  const p50 = known(figures.map((f) => f.p50))
  const p95 = known(figures.map((f) => f.p95))
  return p50.length === 0 ? '' : `${whole(median(p50))} / ${whole(median(p95))}`
}

function micros(values: readonly (number | null)[]): string {
  const found = known(values)
  return found.length === 0 ? '' : whole(median(found))
}

function percent(values: readonly (number | null)[]): string {
  const found = known(values)
  return found.length === 0 ? '' : `${whole(median(found) * 100)} %`
}

function known(values: readonly (number | null | undefined)[]): number[] {
  return values.filter((value) => value !== null && value !== undefined)
}
