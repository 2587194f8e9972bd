import type { OrderMessage } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'

export const TALK_PER_PAGE = 5

/** One page of what was said and handed over in an order, in the order it was said. */
export type TalkPage = { messages: OrderMessage[]; page: number; pages: number }

/**
 * A page of an order's talk: requirements, deliveries and wishes for revision among it, but not the statements of a
 * dispute, which are shown with it. `null` for the page: the last, where the newest stands. Whoever asks has checked
 * who may read it.
 */
export async function readTalk({ db }: Store, orderId: string, wanted: number | null): Promise<TalkPage> {
  const where = { orderId, kind: { not: 'STATEMENT' as const } }
  const pages = Math.max(1, Math.ceil((await db.orderMessage.count({ where })) / TALK_PER_PAGE))
  const page = Math.min(wanted ?? pages, pages)
  const messages = await db.orderMessage.findMany({
    where,
    orderBy: { id: 'asc' },
    skip: (page - 1) * TALK_PER_PAGE,
    take: TALK_PER_PAGE,
  })
  return { messages, page, pages }
}
