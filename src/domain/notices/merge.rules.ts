import { MINUTE_MS } from '../kit/clock.ts'

/** So many of one kind for one person in {@link MERGE_WITHIN_MS} become one message. */
export const MERGE_FROM = 3
/** How long a summary gathers; what comes later begins anew. */
export const MERGE_WITHIN_MS = 10 * MINUTE_MS

/** What is known when a notice is about to be told: others of its kind for the same person. */
export type Others = {
  /** Told within {@link MERGE_WITHIN_MS}, each as it is. */
  toldAlone: number
  /** Not told yet, this one included. */
  waiting: number
  /** The summary that is gathering now. */
  summaryId: string | null
}

export type Telling =
  | { how: 'alone' }
  /** All that wait are told by the summary that stands already. */
  | { how: 'join'; summaryId: string }
  /** All that wait are told by a new summary, which counts those told just before too. */
  | { how: 'begin'; count: number }

/** The first two of a kind arrive as they are; from the third on one summary stands for them all. */
export function howToTell({ toldAlone, waiting, summaryId }: Others): Telling {
  if (summaryId !== null) return { how: 'join', summaryId }
  const count = toldAlone + waiting
  return count >= MERGE_FROM ? { how: 'begin', count } : { how: 'alone' }
}
