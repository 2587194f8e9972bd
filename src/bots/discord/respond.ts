import {
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Answered, Standing } from '../kit/bot.ts'
import type { Reply } from '../kit/reply.ts'
import { renderModal } from './modal.ts'
import type { Action } from './read.ts'
import { type Message, messageBody, renderAsk, renderToast, renderView } from './render.ts'

/** An answer in the place of the message that was used, as a new one only this person sees, or none. */
export type Shown = { kind: 'own' | 'new'; message: Message } | { kind: 'nothing' }

export type Delivery = Shown | { kind: 'modal'; modal: APIModalInteractionResponseCallbackData }

/** How an answer was put off: a message that says "thinking", or the used message left as it is. */
export type Deferral = 'reply' | 'update'

/** The first answer to an interaction. A form opens a modal, unless the interaction was a modal itself. */
export function deliveryOf(answered: Answered, action: Action): Delivery {
  const { reply } = answered
  // A modal can answer a command or a component, never a modal.
  if (reply.kind === 'ask' && action.kind !== 'form') {
    return { kind: 'modal', modal: renderModal(reply.ask, reply.toast) }
  }
  return lateDeliveryOf(answered, action)
}

/** The answer after a deferral, where no modal can be opened any more. */
export function lateDeliveryOf({ reply, at }: Answered, action: Action): Shown {
  const isOwn = at.kind !== 'new' && at.place.messageId === action.place?.messageId
  const kind = isOwn ? 'own' : 'new'
  switch (reply.kind) {
    case 'screen':
      return { kind, message: renderView(reply.view, reply.toast) }
    case 'ask':
      return { kind, message: renderAsk(reply.ask, reply.toast) }
    case 'toast':
      return { kind: 'new', message: renderToast(reply.text) }
    case 'nothing':
      return { kind: 'nothing' }
    default:
      return reply satisfies never
  }
}

/** Whether the answer brings pictures or files, which an HTTP body cannot carry. */
export function hasUploads(delivery: Delivery): boolean {
  if (delivery.kind !== 'own' && delivery.kind !== 'new') return false
  return delivery.message.pictures.length + delivery.message.files.length > 0
}

/** An answer as the body of a first response; `null` where nothing has to be said. */
export function callbackOf(delivery: Delivery, action: Action): APIInteractionResponse | null {
  switch (delivery.kind) {
    case 'own':
      return {
        type: InteractionResponseType.UpdateMessage,
        data: messageBody(delivery.message, { ephemeral: false }),
      }
    case 'new':
      return newMessage(delivery.message)
    case 'modal':
      return { type: InteractionResponseType.Modal, data: delivery.modal }
    case 'nothing':
      // A press has to be acknowledged, or the person is told that it failed.
      return action.place ? { type: InteractionResponseType.DeferredMessageUpdate } : null
    default:
      return delivery satisfies never
  }
}

/** A short sentence that only this person sees. */
export function sentence(text: string): APIInteractionResponse {
  return newMessage(renderToast(text))
}

/** How an answer to this can be put off. */
export function deferralOf(action: Action): Deferral {
  return action.place ? 'update' : 'reply'
}

/** The first response that puts the answer off. */
export function deferralCallback(deferral: Deferral): APIInteractionResponse {
  switch (deferral) {
    case 'update':
      return { type: InteractionResponseType.DeferredMessageUpdate }
    case 'reply':
      return {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: { flags: MessageFlags.Ephemeral },
      }
    default:
      return deferral satisfies never
  }
}

/** What stands at the used message now; `null` when it did not change or nobody could change it later. */
export function standingOf({ reply, at }: Answered, action: Action): Standing | null {
  const isOwn = at.kind !== 'new' && at.place.messageId === action.place?.messageId
  if (!isOwn || action.isEphemeral) return null
  return standing(reply, action)
}

function standing(reply: Reply, action: Action): Standing | null {
  switch (reply.kind) {
    case 'screen':
      return { card: reply.view.card ?? null, draftId: null }
    case 'ask':
      // A modal opens above the message and leaves it as it was.
      return action.kind === 'form' ? { card: null, draftId: reply.ask.draftId } : null
    case 'toast':
    case 'nothing':
      return null
    default:
      return reply satisfies never
  }
}

function newMessage(message: Message): APIInteractionResponse {
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: messageBody(message, { ephemeral: true }),
  }
}
