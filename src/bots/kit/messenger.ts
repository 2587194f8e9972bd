import type { Place } from './incoming.ts'
import type { View } from './view.ts'

/** What became of a message we wanted to send. Refusals of a platform are outcomes, not errors. */
export type SendOutcome =
  | { kind: 'sent'; place: Place }
  /** Blocked the bot, closed DMs, never opened the chat: goes to the inbox shown at the next visit. */
  | { kind: 'unreachable' }
  /** 429, 5xx, network: try again after this time. */
  | { kind: 'later'; retryAfterMs: number }
  /** The platform says our message is wrong: a fault of ours, logged, never repeated. */
  | { kind: 'rejected'; reason: string }

export type EditOutcome =
  | { kind: 'edited' }
  /** Deleted, too old, or of a kind that cannot be edited: forget this place. */
  | { kind: 'gone' }
  | { kind: 'unreachable' }
  | { kind: 'later'; retryAfterMs: number }
  | { kind: 'rejected'; reason: string }

/** Sends things a person did not ask for at this moment, and keeps cards true wherever they stand. */
export type Messenger = {
  /** `nonce` is the same for the same notice: a platform that can drops the second send. */
  send(platformUserId: string, view: View, options: { quiet: boolean; nonce: string }): Promise<SendOutcome>
  edit(place: Place, view: View): Promise<EditOutcome>
}

export type RemoveOutcome = { kind: 'removed' } | Exclude<EditOutcome, { kind: 'edited' }>

/** A channel that everybody on a server reads. `unreachable`: it is gone, or closed to us. */
export type PublicChannel = {
  /** `nonce` is the same for each attempt at the same message: a platform that can drops the second one. */
  post(channelId: string, view: View, nonce: string): Promise<SendOutcome>
  edit(place: Place, view: View): Promise<EditOutcome>
  remove(place: Place): Promise<RemoveOutcome>
}
