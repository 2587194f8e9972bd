import { z } from 'zod'
import type { OrderMessageKind, OrderSide } from '../../generated/prisma/client.ts'
import { hasOnlySafeLinks } from '../campaigns/link-safety.rules.ts'
import { type Attachment, attachmentsSchema } from '../files/attachment.ts'
import type { Insert } from '../kit/decision.ts'
import type { Refusal } from '../kit/refusal.ts'
import { ORDER_FILES_MAX, ORDER_REASON_MAX, ORDER_WORDS_MAX, ORDER_WORDS_MIN } from './order.rules.ts'
import { talkFlags } from './talk-flags.rules.ts'

/** What a side writes and attaches. */
export const saidSchema = z.object({
  words: z.string().trim().max(ORDER_WORDS_MAX),
  files: attachmentsSchema(ORDER_FILES_MAX).default([]),
})
export type Said = { words: string; files: Attachment[] }

/** Why an order is given up. */
export const orderReasonSchema = z.string().trim().max(ORDER_REASON_MAX)

/** One message of an order, as a row that is never changed. What leads away from here is noted with it. */
export function orderMessage(
  message: {
    id: string
    orderId: string
    side: OrderSide
    authorId: string
    kind: OrderMessageKind
    at: Date
  },
  { words, files }: Said,
): Insert {
  return { table: 'order_message', row: { ...message, words, files, flags: talkFlags(words) } }
}

/**
 * Why this cannot be sent; `null` when it can: the files are the sender's own, links lead to public sites, and there
 * is something to read (where `needs` is words) or to have (files will do).
 */
export function whyNotSent(
  said: Said,
  filesAreOwn: boolean,
  needs: 'words' | 'either' | 'nothing',
): Refusal | null {
  const hasWords = said.words.length >= ORDER_WORDS_MIN
  const hasEnough = needs === 'nothing' || hasWords || (needs === 'either' && said.files.length > 0)
  if (!hasEnough) return { code: 'words-missing' }
  if (!filesAreOwn) return { code: 'not-found', what: 'picture' }
  return whyNotLinked(said.words)
}

/** Why a reason is not passed on; `null` when it is. `isNeeded`: the other side must be told something. */
export function whyNotReason(reason: string, isNeeded: boolean): Refusal | null {
  if (isNeeded && reason.length < ORDER_WORDS_MIN) return { code: 'reason-missing' }
  return whyNotLinked(reason)
}

/** The other side's app makes links of what it reads by itself: all of them must lead to public sites. */
export function whyNotLinked(words: string): Refusal | null {
  return hasOnlySafeLinks(words) ? null : { code: 'link-refused' }
}
