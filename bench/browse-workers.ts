import type { TakerFacts } from '../src/domain/campaigns/eligibility.rules.ts'

/** Whose pages are measured: somebody who has done nothing yet, or thousands of jobs. */
export type Worker = { taker: TakerFacts; kind: 'light' | 'heavy' }
