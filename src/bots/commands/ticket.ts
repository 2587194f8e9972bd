import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { answerTicket } from '../../domain/support/answer-ticket.ts'
import { readTicketFor } from '../../domain/support/read-ticket.ts'
import { solveTicket } from '../../domain/support/solve-ticket.ts'
import { tellSupport } from '../../domain/support/tell-support.ts'
import { MESSAGE_FILES, MESSAGE_MAX, MESSAGE_MIN } from '../../domain/support/ticket.rules.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { listAnswer, textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { ticketPageView, ticketView } from '../views/ticket-views.ts'
import { instead, pageOf, refused, refusedAbove, shown, shownOf, viewer } from './answering.ts'

/** The ticket as it stands, for whoever it concerns, with a short word above it. */
export async function ticketResult(ctx: Ctx, ticket: string, toast?: Text): Promise<Result> {
  const found = await readTicket(ctx, ticket)
  if (!found) return refused(ctx, { code: 'not-found', what: 'ticket' })
  return shown(ticketView(viewer(ctx), found), toast)
}

/** Something that came too late or twice: today's ticket says what is true, the toast says why. */
export async function ticketRefused(ctx: Ctx, ticket: string, refusal: Refusal): Promise<Result> {
  if (refusal.code === 'too-many-tickets') return refused(ctx, refusal)
  return refusedAbove(ctx, await ticketResult(ctx, ticket), refusal)
}

/** One ticket, message by message; without a page the last one. */
export const ticket: Command = {
  ...entries.ticket,
  async run(ctx, { ticket: id = '', page, shown: picture }) {
    if (!page) return ticketResult(ctx, id)
    const found = await readTicket(ctx, id)
    if (!found) return refused(ctx, { code: 'not-found', what: 'ticket' })
    return { view: ticketPageView(viewer(ctx), found, pageOf(page), shownOf(picture)) }
  },
}

/** Writes in a ticket: its member to Support, which opens a closed one again; the operator who holds it as Support. */
export const reply: Command = {
  ...entries.replyTicket,
  async form(ctx, { ticket: id = '' }) {
    const found = await readTicket(ctx, id)
    if (!found || !(found.mayWrite || found.isMine)) return instead(await ticketResult(ctx, id))
    const side = found.isMine ? 'support' : found.ticket.state === 'CLOSED' ? 'again' : 'member'
    return {
      form: {
        title: ctx.say('ticket-reply-title', { side }),
        intro: ctx.say('ticket-reply-intro', { side }),
        fields: messageFields(ctx, words(ctx.say('ticket-reply-words'))),
        send: () => ({ label: words(ctx.say('ticket-reply-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, { ticket: id = '' }, answers) {
    const found = await readTicket(ctx, id)
    if (!found) return refused(ctx, { code: 'not-found', what: 'ticket' })
    const call = { input: { ticket: id, ...messageOf(answers) }, actor: ctx.actor, key: ctx.key }
    if (found.viewer === 'SUPPORT') {
      const answered = await perform(ctx.domain, answerTicket, call)
      return answered.ok
        ? ticketResult(ctx, id, ctx.say('ticket-said'))
        : ticketRefused(ctx, id, answered.refusal)
    }
    const told = await perform(ctx.domain, tellSupport, call)
    if (!told.ok) return ticketRefused(ctx, id, told.refusal)
    return ticketResult(ctx, id, ctx.say(told.answer.reopened ? 'ticket-said-again' : 'ticket-said'))
  },
}

/** Its member says that it is solved. */
export const solve: Command = {
  ...entries.solveTicket,
  async run(ctx, { ticket: id = '' }) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'ticket' })
    const call = { input: { ticket: id }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, solveTicket, call)
    return outcome.ok
      ? ticketResult(ctx, id, ctx.say('ticket-solved'))
      : ticketRefused(ctx, id, outcome.refusal)
  },
}

/** What a message asks for: words, and files where they help. */
export function messageFields(ctx: Ctx, label: string): Field[] {
  return [
    {
      name: 'words',
      kind: 'text',
      label,
      minLength: MESSAGE_MIN,
      maxLength: MESSAGE_MAX,
      long: true,
    },
    {
      name: 'files',
      kind: 'files',
      label: words(ctx.say('support-files')),
      hint: words(ctx.say('support-files-hint', { max: MESSAGE_FILES })),
      optional: true,
      min: 1,
      max: MESSAGE_FILES,
    },
  ]
}

/** A message out of a form's answers. */
export function messageOf(answers: Answers) {
  return { words: textAnswer(answers, 'words'), files: listAnswer(answers, 'files') }
}

/** A ticket as whoever asks sees it; `null` for anybody it does not concern. */
export function readTicket(ctx: Ctx, ticketId: string) {
  return readTicketFor(ctx.domain.store, ticketId, ctx.actor, ctx.domain.clock.now())
}
