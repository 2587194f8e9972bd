import type { MessageEntity } from 'grammy/types'
import { limits } from './limits.ts'
import type { Mark, Run } from './runs.ts'

export type Formatted = { text: string; entities: MessageEntity[] }

/**
 * Joins runs into one text with entities whose offsets count UTF-16 units. Ends are trimmed as Telegram does
 * it, so that offsets stay true; formats that would cover only white space are left out.
 */
export function formatted(runs: readonly Run[]): Formatted {
  const all = runs.map((run) => run.text).join('')
  const text = all.trimEnd()
  const start = text.length - text.trimStart().length
  const entities = stretches(runs).flatMap(({ mark, from, to }) => {
    const spot = tighten(text, Math.max(from, start), Math.min(to, text.length))
    return spot ? [{ ...mark, offset: spot.from - start, length: spot.to - spot.from }] : []
  })
  return { text: text.slice(start), entities: mostImportant(entities) }
}

type Stretch = { mark: Mark; from: number; to: number }

function stretches(runs: readonly Run[]): Stretch[] {
  const closed: Stretch[] = []
  let open: Stretch[] = []
  let at = 0
  for (const run of runs) {
    if (run.text === '') continue
    const kept = open.filter((stretch) => run.marks.includes(stretch.mark))
    closed.push(...open.filter((stretch) => !kept.includes(stretch)))
    const begun = run.marks.filter((mark) => !kept.some((stretch) => stretch.mark === mark))
    at += run.text.length
    open = [...kept, ...begun.map((mark) => ({ mark, from: at - run.text.length, to: at }))]
    for (const stretch of open) stretch.to = at
  }
  return [...closed, ...open].sort((a, b) => a.from - b.from || b.to - a.to)
}

function tighten(text: string, from: number, to: number): { from: number; to: number } | null {
  if (to <= from) return null
  const part = text.slice(from, to)
  if (part.trim() === '') return null
  return {
    from: from + part.length - part.trimStart().length,
    to: to - (part.length - part.trimEnd().length),
  }
}

/** Losing where a link goes is worse than losing a bold word. */
const looksOnly: ReadonlySet<MessageEntity['type']> = new Set(['bold', 'italic'])

function mostImportant(entities: MessageEntity[]): MessageEntity[] {
  if (entities.length <= limits.entities) return entities
  const ranked = [
    ...entities.filter((entity) => !looksOnly.has(entity.type)),
    ...entities.filter((entity) => looksOnly.has(entity.type)),
  ]
  const kept = new Set(ranked.slice(0, limits.entities))
  return entities.filter((entity) => kept.has(entity))
}
