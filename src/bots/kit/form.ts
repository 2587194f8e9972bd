import type { Micros } from '../../domain/kit/money.ts'
import type { Answer, Answers, Field } from './field.ts'
import type { Text } from './span.ts'
import type { Block, Tone } from './view.ts'

/** What a command asks before it can run. Built afresh from the database each time, so it is never stale. */
export type Form = {
  title: Text
  intro: Text
  fields: Field[]
  /** A rule over one answer that its field does not know. Said as soon as it was given, where questions come singly. */
  checkOne?: (name: string, answers: Answers) => Text | null
  /** A rule over several answers: which field to ask again, and why. */
  check?: (answers: Answers) => Checked | Promise<Checked>
  /** Known before anything was typed, for example the proof as it was sent the first time. */
  initial?: Answers
  /** What stands above the last button: cost, fee, which balance pays. */
  preview?: (answers: Answers) => Promise<Block[]>
  /**
   * How much of it the member's cash pays, in micro-dollars, as the preview says: cash that is spent comes back as
   * wallet money only, so more of it than was seen is shown first.
   */
  cash?: (answers: Answers) => Promise<Micros>
  /** The last button, with the amount where money moves. `null`: a complete form runs at once, without summary. */
  send: ((answers: Answers) => { label: string; tone: Tone }) | null
}

/** What a rule over several answers finds: nothing, or which field to ask again. */
export type Checked = { field: string; problem: Text } | null

/** How many fields one question of this platform may hold. */
export type AskStyle = 'one-at-a-time' | 'five-at-once'

export type Plan = { kind: 'ask'; fields: Field[]; step: number; steps: number } | { kind: 'complete' }

const PAGE_SIZE = 5

/**
 * Decides what to ask next from the declaration and the answers alone: nothing about where a conversation
 * stands is kept in code. `asked` is the field a person is busy with (pictures come one by one) or has chosen
 * to change; it is asked even if it has an answer.
 */
export function plan(
  fields: readonly Field[],
  answers: Answers,
  style: AskStyle,
  asked: string | null,
): Plan {
  const size = style === 'one-at-a-time' ? 1 : PAGE_SIZE
  const pages = chunk(fields, size)
  const needs = (field: Field) => field.name === asked || !isAnswered(answers, field)
  const index = pages.findIndex((page) =>
    asked === null ? page.some(needs) : page.some((field) => field.name === asked),
  )
  const page = pages[index]
  if (!page) return { kind: 'complete' }
  return { kind: 'ask', fields: page, step: index + 1, steps: pages.length }
}

/** A field counts as answered once it has an answer, `null` (skipped) included. */
export function isAnswered(answers: Answers, field: Field): boolean {
  return answers[field.name] !== undefined
}

/** The field before this one, for Back. */
export function previousField(fields: readonly Field[], name: string): Field | null {
  const index = fields.findIndex((field) => field.name === name)
  return index > 0 ? (fields[index - 1] ?? null) : null
}

/** Reads one answer as text; `fallback` where it was skipped. */
export function textAnswer(answers: Answers, name: string, fallback = ''): string {
  const answer: Answer | undefined = answers[name]
  return typeof answer === 'string' ? answer : fallback
}

/** Reads one answer as a list; empty where it was skipped. */
export function listAnswer(answers: Answers, name: string): string[] {
  const answer: Answer | undefined = answers[name]
  return Array.isArray(answer) ? answer : []
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const pages: T[][] = []
  for (let start = 0; start < items.length; start += size) pages.push(items.slice(start, start + size))
  return pages
}
