import { readDocuments } from '../../domain/files/read-documents.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import type { Outcome } from '../../domain/kit/use-case.ts'
import { type OrderOfSide, readOrderFor } from '../../domain/orders/read-order.ts'
import type { OrderMessage } from '../../generated/prisma/client.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Text } from '../kit/span.ts'
import { orderMessageView, orderTermsView } from '../views/order-talk-views.ts'
import { orderView } from '../views/order-views.ts'
import { pictureOrText, refused, refusedAbove, shown, shownOf, viewer } from './answering.ts'

/** One order of mine: its card, what was agreed (`terms`), or one message of it (by its id). */
export const order: Command = {
  ...entries.order,
  async run(ctx, { order: id = '', part = '', shown: picture }) {
    const found = await readOwnOrder(ctx, id)
    if (!found) return noOrder(ctx)
    const v = viewer(ctx)
    if (part === 'terms') {
      const asked = await findMessage(ctx, id, { kind: 'REQUIREMENTS' })
      const documents = await documentsOf(ctx, asked)
      return { view: orderTermsView(v, found, asked, documents, pictureOrText(picture)) }
    }
    if (!ID_PATTERN.test(part)) return { view: orderView(v, found, shownOf(picture)) }
    const message = await findMessage(ctx, id, { id: part })
    if (!message) return { view: orderView(v, found, 0) }
    const documents = await documentsOf(ctx, message)
    return { view: orderMessageView(v, found, message, documents, pictureOrText(picture)) }
  },
}

/** A short word above the card; it may depend on where the order then stands. */
type Toast = Text | ((found: OrderOfSide) => Text)

/** The card as it stands, for either side, with a short word above it. */
export async function orderResult(ctx: Ctx, id: string, toast?: Toast): Promise<Result> {
  const found = await readOwnOrder(ctx, id)
  if (!found) return noOrder(ctx)
  return shown(orderView(viewer(ctx), found, 0), typeof toast === 'function' ? toast(found) : toast)
}

/** Does it and shows the card as it then stands; what came too late or twice is said above it. */
export async function actOnOrder(
  ctx: Ctx,
  id: string,
  run: () => Promise<Outcome<unknown>>,
  done: Toast,
): Promise<Result> {
  if (!ID_PATTERN.test(id)) return noOrder(ctx)
  const outcome = await run()
  return outcome.ok ? orderResult(ctx, id, done) : orderRefused(ctx, id, outcome.refusal)
}

/** Something that came too late or twice: today's card says what is true, the toast says why. */
export async function orderRefused(ctx: Ctx, id: string, refusal: Refusal): Promise<Result> {
  return refusedAbove(ctx, await orderResult(ctx, id), refusal)
}

/** An order that the person who asks is a side of. */
export async function readOwnOrder(ctx: Ctx, id: string): Promise<OrderOfSide | null> {
  return ID_PATTERN.test(id) ? readOrderFor(ctx.domain.store, id, ctx.me.memberId) : null
}

export const noOrder = (ctx: Ctx): Result => refused(ctx, { code: 'not-found', what: 'order' })

function findMessage(ctx: Ctx, orderId: string, which: { id: string } | { kind: 'REQUIREMENTS' }) {
  return ctx.domain.store.db.orderMessage.findFirst({ where: { orderId, ...which }, orderBy: { id: 'asc' } })
}

function documentsOf(ctx: Ctx, message: OrderMessage | null) {
  return readDocuments(ctx.domain.store, message?.files ?? [])
}
