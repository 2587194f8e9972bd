import type { AttemptLimit } from '../kit/attempts.ts'
import { DAY_MS } from '../kit/clock.ts'

/** How many documents of one member are taken in within a day: they are kept whole, and nobody else pays for that. */
export const DOCUMENTS_A_DAY: AttemptLimit = { limit: 100, windowMs: DAY_MS }
