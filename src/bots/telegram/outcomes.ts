import { GrammyError, HttpError } from 'grammy'

/** What a failed call means. Refusals of Telegram are outcomes, each with a rule. */
export type Failure =
  /** The message already looks like that. */
  | { kind: 'unchanged' }
  /** The message was deleted, or is of a kind that cannot be edited. */
  | { kind: 'gone' }
  /** A photo message has no text to edit, only a caption. */
  | { kind: 'has-photo' }
  /** Blocked, deactivated, or never started the bot. */
  | { kind: 'unreachable' }
  | { kind: 'later'; retryAfterMs: number }
  /** Our message is wrong. */
  | { kind: 'rejected'; reason: string }

const AFTER_TROUBLE_MS = 5_000
const AFTER_BAD_TOKEN_MS = 60_000

const gone = [
  'message to edit not found',
  "message can't be edited",
  'message_id_invalid',
  'message identifier is not specified',
  'there is no caption in the message to edit',
]
const unreachable = ['chat not found', 'peer_id_invalid', 'user not found', 'user is deactivated']

/**
 * Reads an error of grammY. `null`: it is not from Telegram, so it is a fault of ours.
 * The reason never holds the token or what we sent.
 */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof HttpError) return { kind: 'later', retryAfterMs: AFTER_TROUBLE_MS }
  if (!(error instanceof GrammyError)) return null
  const { error_code: code, description, parameters, method } = error
  const told = description.toLowerCase()
  const says = (phrases: readonly string[]) => phrases.some((phrase) => told.includes(phrase))
  if (code === 429) return { kind: 'later', retryAfterMs: (parameters.retry_after ?? 5) * 1000 }
  if (code >= 500) return { kind: 'later', retryAfterMs: AFTER_TROUBLE_MS }
  if (code === 401 || code === 404) return { kind: 'later', retryAfterMs: AFTER_BAD_TOKEN_MS }
  if (code === 403 || says(unreachable)) return { kind: 'unreachable' }
  if (says(['message is not modified'])) return { kind: 'unchanged' }
  if (says(['there is no text in the message to edit'])) return { kind: 'has-photo' }
  if (says(gone)) return { kind: 'gone' }
  return { kind: 'rejected', reason: `${method}: ${code} ${description}` }
}

/** Says in a log line what failed, without what was sent. */
export function describeError(error: unknown): string {
  const failure = failureOf(error)
  if (failure === null) return error instanceof Error ? (error.stack ?? error.message) : String(error)
  return failure.kind === 'rejected' ? failure.reason : failure.kind
}
