import { time } from '../kit/span.ts'
import { button } from './parts.ts'
import type { RefusalTable } from './refusal-table.ts'
import type { Viewer } from './view-context.ts'

const lookAgain = (v: Viewer) => [button(v, 'button-erase-look', 'erase', {}, 'primary')]

type EraseCode = 'erase-open' | 'erase-changed' | 'erase-operator' | 'cannot-unlink' | 'left'

/** Why somebody was not erased, or an identity not unlinked; and that somebody has left. */
export const eraseRefusals: RefusalTable<EraseCode> = {
  'erase-open': (v, { count }) => ({ what: v.say('refused-erase-open', { count }), next: lookAgain(v) }),
  'erase-changed': (v) => ({ what: v.say('refused-erase-changed'), next: lookAgain(v) }),
  'erase-operator': (v) => ({ what: v.say('refused-erase-operator'), next: [] }),
  'cannot-unlink': (v, { why }) => ({
    what: v.say('refused-cannot-unlink', { why }),
    next: [button(v, 'button-link', 'link', {}, 'primary')],
  }),
  left: (v, { at }) => ({ what: v.say('refused-left', { date: time(at, 'date') }), next: [] }),
}
