import type { Span, Text } from '../kit/span.ts'

/** What a sentence may be filled with. A bare string is treated as user text and escaped by the renderers. */
export type SayValue = string | number | Span | Text
