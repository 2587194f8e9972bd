import type { Draft } from '../../generated/prisma/client.ts'
import type { Answered } from './bot.ts'
import type { Args, Command, Ctx, Result } from './command.ts'
import {
  askFromScratch,
  askNoMore,
  asSent,
  closeDraft,
  findAskedDraft,
  findDraft,
  hasTakenEffect,
  leaveForms,
  openDraft,
} from './drafts.ts'
import { decodePress, decodeToggle, encodePress, type Press, type Toggled } from './entry.ts'
import type { Field } from './field.ts'
import { DRAFT_CODE, readMove } from './form-moves.ts'
import { answerFiles, answerModal, answerText, showForm } from './form-steps.ts'
import type { Entrance, Place } from './incoming.ts'
import { makeMove } from './make-move.ts'
import type { OpenForm, Step } from './open-form.ts'
import type { Reply } from './reply.ts'

/** What the product supplies to the conversation: its commands, and the screens of the conversation itself. */
export type Repertoire = {
  byCode: ReadonlyMap<string, Command>
  byName: ReadonlyMap<string, Command>
  /** Shown for a command we do not know, words nobody asked for, a button of an older version. */
  lost(
    ctx: Ctx,
    why: 'unknown-command' | 'unexpected-text' | 'unexpected-picture' | 'stale-button',
  ): Promise<Result>
  /** Takes a phone number that was shared: the person's own, or null for anybody else's. */
  contact(ctx: Ctx, phone: string | null): Promise<Result>
  /** Shown on leaving a form: what was entered is kept. */
  left(ctx: Ctx, subject: string | null): Promise<Result>
}

/**
 * Answers what a person did. Slash command, menu, notice button and deep link all come here: find the
 * command, ask until its form is complete, run it. Nothing is remembered outside the database.
 */
export async function converse(repertoire: Repertoire, ctx: Ctx, entrance: Entrance): Promise<Answered> {
  const { incoming, place } = entrance
  const here: Answered['at'] = place ? { kind: 'edit', place } : { kind: 'new' }
  switch (incoming.kind) {
    case 'command':
      return { reply: await byName(repertoire, ctx, incoming.name, incoming.options), at: here }
    case 'press':
      return placed(await pressed(repertoire, ctx, incoming), here)
    case 'contact':
      return { reply: screen(await repertoire.contact(ctx, incoming.phone)), at: { kind: 'new' } }
    case 'text':
    case 'pictures':
    case 'documents':
    case 'other':
      return typed(repertoire, ctx, incoming)
    case 'form': {
      const found = await findForm(repertoire, ctx, await findDraft(ctx, incoming.draftId))
      if (found.kind !== 'open') return { reply: await withoutForm(repertoire, ctx, found), at: here }
      const step = await answerModal(ctx, found.open, incoming.raw, incoming.refused)
      return { reply: await afterStep(ctx, found.open, step), at: here }
    }
    default:
      return incoming satisfies never
  }
}

/** Finds the form of a draft; `null` when it is not this member's, was sent, or can no longer be filled in. */
export async function openFormOf(
  repertoire: Repertoire,
  ctx: Ctx,
  draftId: string,
): Promise<OpenForm | null> {
  const found = await findForm(repertoire, ctx, await findDraft(ctx, draftId))
  return found.kind === 'open' ? found.open : null
}

/** What the question asks for that stands open in this person's chat; `null`: none does. */
export async function askedKind(repertoire: Repertoire, ctx: Ctx): Promise<Field['kind'] | null> {
  const found = await findForm(repertoire, ctx, await findAskedDraft(ctx))
  if (found.kind !== 'open') return null
  const { form, draft } = found.open
  return form.fields.find(({ name }) => name === draft.asked)?.kind ?? null
}

/** `closed`: it can no longer be filled in, and this is what its command shows instead. */
type FoundForm =
  | { kind: 'open'; open: OpenForm }
  | { kind: 'closed'; draft: Draft; result: Result }
  | { kind: 'none' }

async function findForm(repertoire: Repertoire, ctx: Ctx, draft: Draft | null): Promise<FoundForm> {
  const press = draft && decodePress(draft.subject)
  const command = press ? repertoire.byCode.get(press.code) : undefined
  if (!draft || !press || !command?.form) return { kind: 'none' }
  const args = bind(command, press.args)
  const asked = await command.form(ctx, args)
  if ('result' in asked) return { kind: 'closed', draft, result: asked.result }
  return { kind: 'open', open: { draft, command, args, form: asked.form } }
}

/**
 * What a button or an answer gets whose form does not open any more: why not, in its command's own words. What was
 * entered is kept, and asked for no longer: the next words that are typed do not belong to it. Nothing, when it is the
 * very answer that sent the form, come again: what it led to was shown then.
 */
async function withoutForm(
  repertoire: Repertoire,
  ctx: Ctx,
  found: Exclude<FoundForm, { kind: 'open' }>,
  lost: Parameters<Repertoire['lost']>[1] = 'stale-button',
): Promise<Reply> {
  const isRepeated = await hasTakenEffect(ctx)
  if (found.kind === 'none') {
    return isRepeated ? { kind: 'nothing' } : screen(await repertoire.lost(ctx, lost))
  }
  await askNoMore(ctx, found.draft)
  // What it did itself is no reason why it could not be done.
  const { toast: _why, ...today } = found.result
  return screen(isRepeated ? today : found.result)
}

async function byName(
  repertoire: Repertoire,
  ctx: Ctx,
  name: string,
  options: Readonly<Record<string, string>>,
) {
  const command = repertoire.byName.get(name)
  await leaveForms(ctx)
  if (!command) return screen(await repertoire.lost(ctx, 'unknown-command'))
  const args = Object.fromEntries(
    (command.menu?.options ?? []).map((option) => [option.arg, options[option.name]?.trim() ?? '']),
  )
  if (command.menu?.onPerson) args['person'] = options['person'] ?? ''
  return enter(ctx, command, args)
}

async function pressed(repertoire: Repertoire, ctx: Ctx, incoming: Pressed): Promise<Reply> {
  const { press, toggled } = readPressed(incoming)
  if (press?.code === DRAFT_CODE && !toggled) return moved(repertoire, ctx, press.args)
  const command = press && repertoire.byCode.get(press.code)
  if (!press || !command || (toggled && !command.toggle)) {
    return screen(await repertoire.lost(ctx, 'stale-button'))
  }
  const args = bind(command, press.args)
  return toggled && command.toggle
    ? screen(await command.toggle(ctx, args, toggled))
    : enter(ctx, command, args)
}

type Pressed = Extract<Entrance['incoming'], { kind: 'press' }>

function readPressed({ data, toggled }: Pressed): { press: Press | null; toggled: Toggled | null } {
  return decodeToggle(data) ?? { press: decodePress(data), toggled: toggled ?? null }
}

async function moved(repertoire: Repertoire, ctx: Ctx, args: readonly string[]): Promise<Reply> {
  const move = readMove(args)
  if (!move) return withoutForm(repertoire, ctx, { kind: 'none' })
  const draft = await findDraft(ctx, move.draftId)
  if (draft && move.kind === 'cancel') {
    await leaveForms(ctx)
    return screen(await repertoire.left(ctx, draft.subject))
  }
  const found = await findForm(repertoire, ctx, draft)
  if (found.kind !== 'open') {
    const sent = move.kind === 'send' ? asSent(ctx, { id: move.draftId, revision: move.revision }) : ctx
    return withoutForm(repertoire, sent, found)
  }
  return afterStep(ctx, found.open, await makeMove(ctx, found.open, move))
}

async function typed(
  repertoire: Repertoire,
  ctx: Ctx,
  incoming: Extract<Entrance['incoming'], { kind: 'text' | 'pictures' | 'documents' | 'other' }>,
): Promise<Answered> {
  const found = await findForm(repertoire, ctx, await findAskedDraft(ctx))
  if (found.kind !== 'open') {
    const why = incoming.kind === 'text' ? 'unexpected-text' : 'unexpected-picture'
    return { reply: await withoutForm(repertoire, ctx, found, why), at: { kind: 'new' } }
  }
  const { open } = found
  const question = placeOf(open.draft)
  if (incoming.kind === 'pictures' || incoming.kind === 'documents') {
    const step = await answerFiles(ctx, open, incoming)
    return {
      reply: await afterStep(ctx, open, step),
      at: question ? { kind: 'edit', place: question } : { kind: 'new' },
    }
  }
  const step = await answerText(ctx, open, incoming.kind === 'text' ? incoming.text : null)
  return {
    reply: await afterStep(ctx, open, step),
    at: question ? { kind: 'move', place: question } : { kind: 'new' },
  }
}

/** Runs a command that has nothing to ask, or opens its form where it left off. */
async function enter(ctx: Ctx, command: Command, args: Args): Promise<Reply> {
  if (!command.form) return screen(await command.run(ctx, args, {}))
  const asked = await command.form(ctx, args)
  if ('result' in asked) return screen(asked.result)
  const draft = await openDraft(ctx, subjectOf(command, args), asked.form.initial ?? {})
  if (!draft) return { kind: 'nothing' }
  const open: OpenForm = { draft, command, args, form: asked.form }
  return afterStep(ctx, open, await showForm(ctx, open))
}

async function afterStep(ctx: Ctx, open: OpenForm, step: Step): Promise<Reply> {
  if (step.kind === 'show') return step.reply
  const { draft, answers } = step
  const sent = open.form.send === null ? ctx : asSent(ctx, draft)
  const result = await open.command.run(sent, open.args, answers)
  const [first] = open.form.fields
  if (result.form === undefined) await closeDraft(ctx, draft)
  else if (result.form === 'asked-again' && first) await askFromScratch(ctx, draft, first.name)
  return screen(result)
}

/** A command with these arguments, as bytes: what a draft is about. */
export function subjectOf(command: Command, args: Args): string {
  return encodePress({ code: command.code, args: command.args.map((name) => args[name] ?? '') })
}

function bind(command: Command, values: readonly string[]): Args {
  return Object.fromEntries(command.args.map((name, place) => [name, values[place] ?? '']))
}

function placeOf(draft: Draft): Place | null {
  return draft.chatId && draft.messageId ? { chatId: draft.chatId, messageId: draft.messageId } : null
}

export function screen(result: Result): Reply {
  return {
    kind: 'screen',
    view: result.view,
    ...(result.toast === undefined ? {} : { toast: result.toast }),
    ...(result.beside === undefined ? {} : { beside: result.beside }),
  }
}

/** What is handed on beside a message leaves that message as it is. */
function placed(reply: Reply, here: Answered['at']): Answered {
  return { reply, at: reply.kind === 'screen' && reply.beside ? { kind: 'new' } : here }
}
