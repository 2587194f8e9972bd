import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { listOwnTickets } from '../../domain/support/list-tickets.ts'
import { openTicket } from '../../domain/support/open-ticket.ts'
import { readAboutFor, type TicketAbout } from '../../domain/support/read-ticket.ts'
import {
  categoryOf,
  OPEN_TICKETS_MAX,
  TICKET_CATEGORIES,
  TICKET_OBJECTS,
} from '../../domain/support/ticket.rules.ts'
import type { TicketCategory } from '../../generated/prisma/client.ts'
import { entries } from '../entries.ts'
import { type Args, BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { words } from '../text/say.ts'
import { aboutWords, categoryWords, supportView } from '../views/ticket-views.ts'
import { instead, pageOf, refused, viewer } from './answering.ts'
import { messageFields, messageOf, ticketResult } from './ticket.ts'

/** Where everything about Support begins: what to ask about, and what was asked. */
export const support: Command = {
  ...entries.support,
  menu: { name: 'support', platforms: BOTH },
  run: (ctx, { page }) => supportScreen(ctx, pageOf(page)),
}

async function supportScreen(ctx: Ctx, page = 1): Promise<Result> {
  const tickets = await listOwnTickets(ctx.domain.store, ctx.me.memberId, page)
  return { view: supportView(viewer(ctx), tickets) }
}

/** Asks Support: about a category, or about the object whose card had the button. */
export const newTicket: Command = {
  ...entries.newTicket,
  async form(ctx, args) {
    const subject = await readSubject(ctx, args)
    if (subject === 'lost') return instead(refused(ctx, { code: 'not-found', what: 'case' }))
    if (subject === null) return instead(await supportScreen(ctx))
    const where = { id: ctx.me.memberId }
    const { openTickets } = await ctx.domain.store.db.member.findUniqueOrThrow({ where })
    if (openTickets >= OPEN_TICKETS_MAX)
      return instead(refused(ctx, { code: 'too-many-tickets', limit: OPEN_TICKETS_MAX }))
    const { category, about } = subject
    const v = viewer(ctx)
    return {
      form: {
        title: ctx.say('support-form-title', { category: categoryWords(v, category) }),
        intro: about
          ? ctx.say('support-form-about', { about: aboutWords(v, about, 'MEMBER') })
          : ctx.say('support-form-intro'),
        fields: messageFields(ctx, words(ctx.say('support-words'))),
        send: () => ({ label: words(ctx.say('support-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, args, answers) {
    const asked = readArgs(args)
    if (!asked) return supportScreen(ctx)
    const input = { ...asked, ...messageOf(answers) }
    const outcome = await perform(ctx.domain, openTicket, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? ticketResult(ctx, outcome.answer.ticketId, ctx.say('support-sent'))
      : refused(ctx, outcome.refusal)
  },
}

type Asked = { category: TicketCategory; about: { kind: TicketAbout['kind']; id: string } | null }

/** What the button names: an object decides its category. `null`: nothing that could be asked about. */
function readArgs({ category, kind, about: id = '' }: Args): Asked | null {
  const object = TICKET_OBJECTS.find((name) => name === kind)
  if (object)
    return ID_PATTERN.test(id) ? { category: categoryOf[object], about: { kind: object, id } } : null
  const named = TICKET_CATEGORIES.find((name) => name === category)
  return named ? { category: named, about: null } : null
}

/** The same with the object as it is; `lost`: there is no such object for this member. */
async function readSubject(
  ctx: Ctx,
  args: Args,
): Promise<{ category: TicketCategory; about: TicketAbout | null } | null | 'lost'> {
  const asked = readArgs(args)
  if (!asked?.about) return asked && { category: asked.category, about: null }
  const about = await readAboutFor(ctx.domain.store, asked.about, ctx.me.memberId)
  return about ? { category: asked.category, about } : 'lost'
}
