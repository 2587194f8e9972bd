import { createHash } from 'node:crypto'
import type { REST } from '@discordjs/rest'
import { Routes } from 'discord-api-types/v10'
import type { Bot } from '../kit/bot.ts'
import type { Messenger, PublicChannel, SendOutcome } from '../kit/messenger.ts'
import type { View } from '../kit/view.ts'
import { LIMITS } from './limits.ts'
import { messageBody, renderView } from './render.ts'
import { attempt, uploadsOf } from './rest.ts'

type Created = { id: string }

/** Sends direct messages and keeps cards true. Discord's refusals come back as outcomes. */
export function createMessenger(rest: REST, pictureJpeg: Bot['pictureJpeg']): Messenger {
  return {
    async send(platformUserId, view, { quiet, nonce }) {
      const opened = await attempt<Created>(() =>
        rest.post(Routes.userChannels(), { body: { recipient_id: platformUserId } }),
      )
      if (!opened.ok) return asSent(opened.refusal)
      return post({ rest, pictureJpeg }, opened.value.id, view, { quiet, nonce })
    },

    async edit({ chatId, messageId }, view) {
      const message = renderView(view)
      const files = await uploadsOf(message, pictureJpeg)
      const body = messageBody(message, { ephemeral: false })
      const edited = await attempt(() =>
        rest.patch(Routes.channelMessage(chatId, messageId), { body, files }),
      )
      return edited.ok ? { kind: 'edited' } : edited.refusal
    },
  }
}

/** Posts into a channel of a server. Nobody's phone rings for it, and nobody is mentioned. */
export function createChannel(
  rest: REST,
  pictureJpeg: Bot['pictureJpeg'],
  edit: Messenger['edit'],
): PublicChannel {
  return {
    post: (channelId, view, nonce) => post({ rest, pictureJpeg }, channelId, view, { quiet: true, nonce }),
    edit,
    async remove({ chatId, messageId }) {
      const removed = await attempt(() => rest.delete(Routes.channelMessage(chatId, messageId)))
      return removed.ok ? { kind: 'removed' } : removed.refusal
    },
  }
}

async function post(
  { rest, pictureJpeg }: { rest: REST; pictureJpeg: Bot['pictureJpeg'] },
  chatId: string,
  view: View,
  { quiet, nonce }: { quiet: boolean; nonce: string },
): Promise<SendOutcome> {
  const message = renderView(view)
  const files = await uploadsOf(message, pictureJpeg)
  const body = {
    ...messageBody(message, { ephemeral: false, quiet }),
    nonce: shortNonce(nonce),
    enforce_nonce: true,
  }
  const sent = await attempt<Created>(() => rest.post(Routes.channelMessages(chatId), { body, files }))
  if (!sent.ok) return asSent(sent.refusal)
  return { kind: 'sent', place: { chatId, messageId: sent.value.id } }
}

// A channel that is gone while something is sent to it means that this person cannot be reached there.
function asSent<R extends { kind: string }>(
  refusal: R,
): Exclude<R, { kind: 'gone' }> | { kind: 'unreachable' } {
  return refusal.kind === 'gone' ? { kind: 'unreachable' } : (refusal as Exclude<R, { kind: 'gone' }>)
}

/** Discord takes 25 characters; a longer nonce becomes a hash, the same one every time. */
function shortNonce(nonce: string): string {
  if (nonce.length <= LIMITS.nonce) return nonce
  return createHash('sha256').update(nonce).digest('base64url').slice(0, LIMITS.nonce)
}
