import type { EditOutcome, Messenger, SendOutcome } from '../kit/messenger.ts'
import { sendBelow } from './below.ts'
import { type Failure, failureOf } from './outcomes.ts'
import { renderView } from './render-view.ts'
import { editCaption, editInPlace, type Sender, sendNew } from './send.ts'

/**
 * Sends notices and keeps cards true. It never waits for a limit to pass: the queue behind it does that.
 * Telegram has nothing that makes a send idempotent, so the nonce is not used. `sender.api` must not retry.
 */
export function createMessenger(sender: Sender): Messenger {
  return {
    async send(platformUserId, view, { quiet }): Promise<SendOutcome> {
      try {
        // The private chat with a person has the id of the person.
        const rendered = renderView(view, undefined, sender.abilities())
        const place = await sendNew(sender, platformUserId, rendered, { quiet })
        await sendBelow(sender, platformUserId, rendered)
        return { kind: 'sent', place }
      } catch (error) {
        const failure = failureOf(error)
        if (failure === null) throw error
        return sendOutcome(failure)
      }
    },
    async edit(place, view): Promise<EditOutcome> {
      const failure = await editInPlace(sender, place, renderView(view, undefined, sender.abilities()))
      if (failure === null) return { kind: 'edited' }
      if (failure.kind !== 'has-photo') return editOutcome(failure)
      // A card that lost its pictures keeps its place: the photo stays, everything else is today's.
      const underPhoto = await editCaption(sender, place, renderView(view, 'caption', sender.abilities()))
      return underPhoto === null ? { kind: 'edited' } : editOutcome(underPhoto)
    },
  }
}

function sendOutcome(failure: Failure): SendOutcome {
  switch (failure.kind) {
    case 'unreachable':
    case 'later':
    case 'rejected':
      return failure
    case 'unchanged':
    case 'gone':
    case 'has-photo':
      return { kind: 'rejected', reason: `unexpected for a new message: ${failure.kind}` }
    default:
      return failure satisfies never
  }
}

function editOutcome(failure: Failure): EditOutcome {
  switch (failure.kind) {
    case 'unchanged':
      return { kind: 'edited' }
    case 'gone':
    case 'unreachable':
    case 'later':
    case 'rejected':
      return failure
    case 'has-photo':
      return { kind: 'rejected', reason: 'a photo message without a caption to edit' }
    default:
      return failure satisfies never
  }
}
