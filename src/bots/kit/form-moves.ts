import type { Micros } from '../../domain/kit/money.ts'
import { encodePress } from './entry.ts'

/** The code that the buttons inside forms carry; no command may use it. */
export const DRAFT_CODE = 'd'

/** A button inside a form. `index` counts the form's fields, `pick` the field's options or chips. */
export type Move =
  | { kind: 'pick'; draftId: string; index: number; pick: number }
  | { kind: 'done' | 'skip' | 'back' | 'change' | 'clear'; draftId: string; index: number }
  /** What the person saw when they pressed: anything newer, and more of their cash, is shown to them first. */
  | { kind: 'send'; draftId: string; revision: number; cashMicros: Micros }
  | { kind: 'resume' | 'cancel' | 'restart'; draftId: string }

const LETTER: Readonly<Record<Move['kind'], string>> = {
  pick: 'p',
  done: 'k',
  skip: 's',
  back: 'b',
  change: 'c',
  clear: 'e',
  send: 'g',
  resume: 'r',
  cancel: 'x',
  restart: 'z',
}

/** Button bytes of a move. */
export function writeMove(move: Move): string {
  return encodePress({
    code: DRAFT_CODE,
    args: [LETTER[move.kind], move.draftId, ...numbersOf(move).map(String)],
  })
}

function numbersOf(move: Move): (number | bigint)[] {
  if ('pick' in move) return [move.index, move.pick]
  if ('index' in move) return [move.index]
  if (!('revision' in move)) return []
  return move.cashMicros === 0n ? [move.revision] : [move.revision, move.cashMicros]
}

/** Reads a move's bytes; `null` when we would not have written them. */
export function readMove(args: readonly string[]): Move | null {
  const [letter, draftId = '', first = '', second = ''] = args
  const kind = (Object.keys(LETTER) as Move['kind'][]).find((name) => LETTER[name] === letter)
  const number = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : -1)
  switch (kind) {
    case undefined:
      return null
    case 'pick':
      return { kind, draftId, index: number(first), pick: number(second) }
    case 'done':
    case 'skip':
    case 'back':
    case 'change':
    case 'clear':
      return { kind, draftId, index: number(first) }
    case 'send':
      return {
        kind,
        draftId,
        revision: number(first),
        cashMicros: /^\d{1,15}$/.test(second) ? BigInt(second) : 0n,
      }
    case 'resume':
    case 'cancel':
    case 'restart':
      return { kind, draftId }
    default:
      return kind satisfies never
  }
}
