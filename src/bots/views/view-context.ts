import type { Say } from '../text/say.ts'

/** What every view needs besides its facts: whose words, and which moment. */
export type Viewer = { say: Say; locale: string; now: Date }
