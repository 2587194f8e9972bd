import type { Text } from '../kit/span.ts'
import type { Bars, Block } from '../kit/view.ts'
import { words } from '../text/say.ts'

/** How much there was on one day (`2026-11-23`): micro-dollars, or how many. */
export type DayAmount = { day: string; amount: bigint }

/** One bar for each day as a picture; `said` says the same to whom it is not shown. `top` writes what the highest bar is. */
export function dayChart(days: readonly DayAmount[], top: (most: bigint) => string, said: Text): Block {
  return { kind: 'pictures', pictures: [{ bars: bars(days, top), alt: words(said) }], shown: 0, turn: null }
}

const SHARE = 10_000n

function bars(days: readonly DayAmount[], top: (most: bigint) => string): Bars {
  const most = busiestDay(days)?.amount ?? 0n
  return {
    heights: days.map(({ amount }) => (most === 0n ? 0 : Number((amount * SHARE) / most) / Number(SHARE))),
    top: top(most),
    first: days[0]?.day ?? '',
    last: days.at(-1)?.day ?? '',
  }
}

/** The first of the days with the most. */
export function busiestDay(days: readonly DayAmount[]): DayAmount | null {
  return days.reduce<DayAmount | null>((best, day) => (best && best.amount >= day.amount ? best : day), null)
}
