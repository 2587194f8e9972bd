import type { Micros } from '../../domain/kit/money.ts'
import { words } from '../text/say.ts'
import type { Ctx } from './command.ts'
import { answersOf, asSent, hasTakenEffect, saveDraft } from './drafts.ts'
import { collectsFiles, type Field, type RawAnswer, readAnswer } from './field.ts'
import { previousField } from './form.ts'
import { chipsOf } from './form-chips.ts'
import type { Move } from './form-moves.ts'
import { continueForm, saveAnswer, showForm } from './form-steps.ts'
import type { OpenForm, Step } from './open-form.ts'

/** Makes a move inside a form (Cancel is the conversation's own). */
export async function makeMove(ctx: Ctx, open: OpenForm, move: Move): Promise<Step> {
  const field = 'index' in move ? open.form.fields[move.index] : undefined
  switch (move.kind) {
    case 'pick':
      return field ? pick(ctx, open, field, move.pick) : showForm(ctx, open)
    case 'done':
      return field ? done(ctx, open, field) : showForm(ctx, open)
    case 'skip':
      return field?.optional ? save(ctx, open, field, { kind: 'skip' }) : showForm(ctx, open)
    case 'back': {
      const previous = field && previousField(open.form.fields, field.name)
      return ask(ctx, open, previous ?? field)
    }
    case 'change':
      return ask(ctx, open, field)
    case 'clear':
      return field && collectsFiles(field) ? clear(ctx, open, field) : showForm(ctx, open)
    case 'send':
      return send(ctx, open, move)
    case 'resume':
    case 'cancel':
      return showForm(ctx, open)
    case 'restart': {
      const blank = Object.fromEntries(open.form.fields.map((each) => [each.name, undefined])) as never
      const saved = await saveDraft(ctx, open.draft, () => ({ answers: blank, asked: null }))
      return showForm(ctx, { ...open, draft: saved.draft })
    }
    default:
      return move satisfies never
  }
}

async function pick(ctx: Ctx, open: OpenForm, field: Field, index: number): Promise<Step> {
  const value = chipsOf(field)[index]?.value
  if (value === undefined) return showForm(ctx, open)
  if (field.kind !== 'many') return save(ctx, open, field, { kind: 'text', text: value })
  const saved = await saveDraft(ctx, open.draft, (current) => {
    const chosen = listOf(answersOf(current)[field.name])
    const toggled = chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value]
    return { answers: { [field.name]: toggled } }
  })
  return showForm(ctx, { ...open, draft: saved.draft })
}

async function done(ctx: Ctx, open: OpenForm, field: Field): Promise<Step> {
  const have = listOf(answersOf(open.draft)[field.name])
  return save(ctx, open, field, collected(field, have))
}

function collected(field: Field, have: string[]): RawAnswer {
  if (field.kind === 'pictures') return { kind: 'pictures', fileIds: have }
  return field.kind === 'files' ? { kind: 'files', files: have } : { kind: 'picks', values: have }
}

async function save(ctx: Ctx, open: OpenForm, field: Field, raw: RawAnswer): Promise<Step> {
  const read = readAnswer(field, raw)
  if (!read.ok) return showForm(ctx, open, { [field.name]: read.problem })
  return saveAnswer(ctx, open, field, read.answer)
}

async function ask(ctx: Ctx, open: OpenForm, field: Field | undefined): Promise<Step> {
  if (!field) return showForm(ctx, open)
  const saved = await saveDraft(ctx, open.draft, () => ({ asked: field.name, askedOn: ctx.person.platform }))
  return showForm(ctx, { ...open, draft: saved.draft })
}

/** Takes the pictures or files of a field away, to begin again with others. */
async function clear(ctx: Ctx, open: OpenForm, field: Field): Promise<Step> {
  const none = { [field.name]: undefined } as never
  const saved = await saveDraft(ctx, open.draft, () => ({ answers: none }))
  return ask(ctx, { ...open, draft: saved.draft }, field)
}

async function send(ctx: Ctx, open: OpenForm, seen: Extract<Move, { kind: 'send' }>): Promise<Step> {
  const isSeen = open.draft.revision === seen.revision && !(await takesMoreCash(ctx, open, seen.cashMicros))
  const step = await continueForm(ctx, open, { send: isSeen })
  if (isSeen || step.kind !== 'show' || step.reply.kind !== 'screen') return step
  return { kind: 'show', reply: { ...step.reply, toast: words(ctx.say('form-changed')) } }
}

/** Not of what the same press has paid for already: what is left says nothing about that. */
async function takesMoreCash(ctx: Ctx, { form, draft }: OpenForm, seenMicros: Micros): Promise<boolean> {
  const cashMicros = (await form.cash?.(answersOf(draft))) ?? 0n
  return cashMicros > seenMicros && !(await hasTakenEffect(asSent(ctx, draft)))
}

function listOf(answer: unknown): string[] {
  return Array.isArray(answer) ? answer : []
}
