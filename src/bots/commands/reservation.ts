import { extendReservation, giveUpReservation } from '../../domain/campaigns/leave-reservation.ts'
import { asTaken } from '../../domain/campaigns/version-text.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Text } from '../kit/span.ts'
import { button, buttons, heading, text } from '../views/parts.ts'
import { refusalWords } from '../views/refusal-view.ts'
import { reservationView } from '../views/work-views.ts'
import { refused, shown, viewer } from './answering.ts'

/** The work card of a slot I hold (or held). */
export async function reservationResult(ctx: Ctx, id: string, toast?: Text): Promise<Result> {
  const found = await readMine(ctx, id)
  if (!found) return refused(ctx, { code: 'not-found', what: 'reservation' })
  return shown(reservationView(viewer(ctx), found), toast)
}

export const reservation: Command = {
  ...entries.reservation,
  run: (ctx, { reservation: id = '' }) => reservationResult(ctx, id),
}

/** More time, once. */
export const extend: Command = {
  ...entries.extend,
  async run(ctx, { reservation: id = '' }) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'reservation' })
    const outcome = await perform(ctx.domain, extendReservation, {
      input: { reservation: id },
      actor: ctx.actor,
      key: ctx.key,
    })
    if (outcome.ok) return reservationResult(ctx, id, ctx.say('extended'))
    return leftOver(ctx, id, outcome.refusal)
  },
}

/** "I can't do this job": asks once, then frees the slot. */
export const giveUp: Command = {
  ...entries.giveUp,
  async run(ctx, { reservation: id = '', sure }) {
    const found = await readMine(ctx, id)
    if (!found) return refused(ctx, { code: 'not-found', what: 'reservation' })
    if (sure !== 'y' && found.state === 'HELD') return confirmGiveUp(ctx, id, found.campaign.title)
    const outcome = await perform(ctx.domain, giveUpReservation, {
      input: { reservation: id },
      actor: ctx.actor,
      key: ctx.key,
    })
    if (outcome.ok) return reservationResult(ctx, id, ctx.say('given-up'))
    return leftOver(ctx, id, outcome.refusal)
  },
}

/** A button on a slot that is over: today's state, with a short word about it. */
async function leftOver(ctx: Ctx, id: string, refusal: Parameters<typeof refusalWords>[1]): Promise<Result> {
  const result = await reservationResult(ctx, id)
  return { ...result, toast: refusalWords(viewer(ctx), refusal) }
}

function confirmGiveUp(ctx: Ctx, id: string, title: string): Result {
  const v = viewer(ctx)
  return {
    view: {
      accent: 'warn',
      blocks: [
        heading(ctx.say('give-up-title', { title })),
        text(...ctx.say('give-up-what')),
        buttons(
          button(v, 'button-give-up-sure', 'giveUp', { reservation: id, sure: 'y' }, 'bad'),
          button(v, 'button-keep-slot', 'reservation', { reservation: id }),
        ),
      ],
    },
  }
}

async function readMine(ctx: Ctx, id: string) {
  const { store } = ctx.domain
  const found = await store.db.reservation.findFirst({
    where: { id, memberId: ctx.me.memberId },
    include: { campaign: true },
  })
  return found && asTaken(store, found)
}
