import type { Refusal, RefusalCode } from '../../domain/kit/refusal.ts'
import type { Text } from '../kit/span.ts'
import type { Button } from '../kit/view.ts'
import type { Viewer } from './view-context.ts'

/** What happened, and what to do now. */
export type Explanation = { what: Text; next: Button[] }

/** Words for each of these refusals. */
export type RefusalTable<Code extends RefusalCode = RefusalCode> = {
  [C in Code]: (v: Viewer, refusal: Extract<Refusal, { code: C }>) => Explanation
}
