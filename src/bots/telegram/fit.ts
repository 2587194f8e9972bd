import type { Give, Run } from './runs.ts'

/** What is left of a shortened piece at least, while something else can still be shortened. */
const keptAtLeast: Readonly<Record<Exclude<Give, 'fixed'>, number>> = { quote: 120, user: 32 }

/**
 * Makes runs fit into `limit` UTF-16 units. Quotations are shortened first, the longest most, then other words
 * of members; our own words go last, from the end.
 */
export function fit(runs: readonly Run[], limit: number): Run[] {
  const quotesShortened = shorten(runs, 'quote', limit)
  return cutEnd(shorten(quotesShortened, 'user', limit), limit)
}

/** Cuts a text to `max` UTF-16 units, the "…" included, between characters. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  if (max < 1) return ''
  const end = text.slice(0, max - 1)
  const whole = /[\ud800-\udbff]$/.test(end) ? end.slice(0, -1) : end
  // A joiner at the end would glue the next character on.
  return `${whole.replace(/(?:\u200d|\ufe0f|\s)+$/, '')}…`
}

function shorten(runs: readonly Run[], give: 'quote' | 'user', limit: number): readonly Run[] {
  const over = totalLength(runs) - limit
  if (over <= 0) return runs
  const lengths = runs.filter((run) => run.give === give).map((run) => run.text.length)
  const cap = capFor(lengths, over, keptAtLeast[give])
  return runs.map((run) => (run.give === give ? { ...run, text: clip(run.text, cap) } : run))
}

/** The largest length at which cutting every longer piece saves `over` units; never below `least`. */
function capFor(lengths: readonly number[], over: number, least: number): number {
  const saved = (cap: number) => lengths.reduce((sum, length) => sum + Math.max(length - cap, 0), 0)
  let [low, high] = [least, Math.max(least, ...lengths)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (saved(middle) >= over) low = middle
    else high = middle - 1
  }
  return low
}

function cutEnd(runs: readonly Run[], limit: number): Run[] {
  const kept: Run[] = []
  let room = totalLength(runs) > limit ? limit - 1 : limit
  for (const run of runs) {
    if (run.text.length > room) {
      return [...kept, { ...run, text: clip(`${run.text}…`, room + 1) }]
    }
    kept.push(run)
    room -= run.text.length
  }
  return kept
}

function totalLength(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0)
}
