import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { closeTicket, reopenTicket } from '../../domain/support/answer-ticket.ts'
import { claimTicket, giveBackTicket } from '../../domain/support/claim-ticket.ts'
import { listTickets, medianFirstAnswerMs, TICKET_TABS } from '../../domain/support/list-tickets.ts'
import { categoriesFor } from '../../domain/support/ticket.rules.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import { ticketsView } from '../views/ticket-views.ts'
import { instead, pageOf, refused, viewer } from './answering.ts'
import { giveBackForm } from './contest-desk.ts'
import { messageFields, messageOf, readTicket, ticketRefused, ticketResult } from './ticket.ts'

/** The queue of questions to Support, of those whose categories this operator handles. */
export const tickets: Command = {
  ...entries.tickets,
  async run(ctx, { tab: wanted, page }) {
    const { actor, domain, me } = ctx
    if (categoriesFor(actor).length === 0) return refused(ctx, { code: 'not-allowed' })
    const tab = TICKET_TABS.find((name) => name === wanted) ?? 'open'
    const [found, median] = await Promise.all([
      listTickets(domain.store, actor, tab, pageOf(page)),
      medianFirstAnswerMs(domain.store, domain.clock.now()),
    ])
    return { view: ticketsView(viewer(ctx), tab, found, median, me.memberId) }
  },
}

/** Takes a ticket: nobody else answers it from then on. */
export const claimOne: Command = {
  ...entries.claimTicket,
  async run(ctx, { ticket = '' }) {
    if (!ID_PATTERN.test(ticket)) return refused(ctx, { code: 'not-found', what: 'ticket' })
    const call = { input: { ticket }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, claimTicket, call)
    return outcome.ok
      ? ticketResult(ctx, ticket, ctx.say('ticket-claimed'))
      : ticketRefused(ctx, ticket, outcome.refusal)
  },
}

/** Gives a ticket back to the queue, with a reason. */
export const giveBackOne: Command = {
  ...entries.giveBackTicket,
  async form(ctx, { ticket = '' }) {
    const found = await readTicket(ctx, ticket)
    return found?.mayGiveBack ? { form: giveBackForm(ctx) } : instead(await ticketResult(ctx, ticket))
  },
  async run(ctx, { ticket = '' }, answers) {
    const input = { ticket, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, giveBackTicket, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? ticketResult(ctx, ticket, ctx.say('ticket-given-back'))
      : ticketRefused(ctx, ticket, outcome.refusal)
  },
}

/** Closes a ticket with words that its member reads. */
export const closeOne: Command = {
  ...entries.closeTicket,
  async form(ctx, { ticket = '' }) {
    const found = await readTicket(ctx, ticket)
    if (!found?.isMine) return instead(await ticketResult(ctx, ticket))
    return {
      form: {
        title: ctx.say('ticket-close-title'),
        intro: ctx.say('ticket-close-intro'),
        fields: messageFields(ctx, words(ctx.say('ticket-close-words'))),
        send: () => ({ label: words(ctx.say('ticket-close-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, { ticket = '' }, answers) {
    const input = { ticket, ...messageOf(answers) }
    const outcome = await perform(ctx.domain, closeTicket, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? ticketResult(ctx, ticket, ctx.say('ticket-close-done'))
      : ticketRefused(ctx, ticket, outcome.refusal)
  },
}

/** Support opens a closed ticket again, with words that its member reads. */
export const reopenOne: Command = {
  ...entries.reopenTicket,
  async form(ctx, { ticket = '' }) {
    const found = await readTicket(ctx, ticket)
    const isTheirs = found?.viewer === 'SUPPORT' && found.ticket.state === 'CLOSED'
    if (!isTheirs) return instead(await ticketResult(ctx, ticket))
    return {
      form: {
        title: ctx.say('ticket-reopen-title'),
        intro: ctx.say('ticket-reopen-intro'),
        fields: messageFields(ctx, words(ctx.say('ticket-reopen-words'))),
        send: () => ({ label: words(ctx.say('ticket-reopen-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, { ticket = '' }, answers) {
    const input = { ticket, ...messageOf(answers) }
    const outcome = await perform(ctx.domain, reopenTicket, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? ticketResult(ctx, ticket, ctx.say('ticket-reopen-done'))
      : ticketRefused(ctx, ticket, outcome.refusal)
  },
}
