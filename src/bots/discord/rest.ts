import { DiscordAPIError, HTTPError, RateLimitError, type RawFile, REST } from '@discordjs/rest'
import type { Bot } from '../kit/bot.ts'
import { fileBytes } from '../kit/view-files.ts'
import type { Message } from './render.ts'

/** Why Discord did not do what we asked. Each is an outcome with a rule, not an error. */
export type Refusal =
  | { kind: 'unreachable' }
  | { kind: 'gone' }
  | { kind: 'later'; retryAfterMs: number }
  | { kind: 'rejected'; reason: string }

export type Attempt<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

const REQUEST_TIMEOUT_MS = 10_000
const PAUSE_MS = 5_000
const DM_PAUSE_MS = 60_000

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const GONE = new Set([
  10003, // unknown channel
  10008, // unknown message
  10015, // unknown webhook: the answer to an interaction does not exist, or not yet
  10062, // unknown interaction
  30046, // too many edits of an old message
  50005, // not our message
  50027, // the interaction's token has ended
  50083, // archived thread
])
const UNREACHABLE = new Set([
  10013, // unknown user
  50001, // no access
  50007, // closed DMs, or blocked
  50013, // no permission
  50033, // cannot be written to
  50278, // no server in common
])
const DMS_TOO_FAST = 40003

/**
 * A client for Discord's REST API. Rate limits are not waited for but told at once, so that whoever asked
 * decides when to come back. `root` is `https://discord.com/api` or a stand-in's.
 */
export function createRest(root: string, token: string): REST {
  return new REST({
    version: '10',
    api: root,
    retries: 1,
    timeout: REQUEST_TIMEOUT_MS,
    rejectOnRateLimit: () => true,
  }).setToken(token)
}

/** Ends the client's housekeeping timers. */
export function closeRest(rest: REST): void {
  rest.clearHashSweeper()
  rest.clearHandlerSweeper()
}

/** Runs one call; refusals, limits and broken connections become values. @throws on mistakes of the program. */
export async function attempt<T>(call: () => Promise<unknown>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: (await call()) as T }
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return { ok: false, refusal }
  }
}

/** The pictures and files of a message as uploads, in the order its attachments are named. */
export async function uploadsOf(
  { pictures, files }: Pick<Message, 'pictures' | 'files'>,
  pictureJpeg: Bot['pictureJpeg'],
): Promise<RawFile[]> {
  return Promise.all([
    ...pictures.map(async (picture) => ({
      name: picture.name,
      contentType: 'image/jpeg',
      data: Buffer.from(await pictureJpeg(picture.pictures, picture.shown)),
    })),
    ...files.map(async ({ name, file }) => ({
      name,
      contentType: file.mime,
      data: await fileBytes(file),
    })),
  ])
}

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof RateLimitError) return later(error.retryAfter)
  if (error instanceof DiscordAPIError) return refusalOfCode(error)
  if (error instanceof HTTPError) return later(PAUSE_MS)
  return isBrokenConnection(error) ? later(PAUSE_MS) : null
}

function refusalOfCode(error: DiscordAPIError): Refusal {
  const code = Number(error.code)
  if (GONE.has(code)) return { kind: 'gone' }
  if (UNREACHABLE.has(code)) return { kind: 'unreachable' }
  if (code === DMS_TOO_FAST) return later(DM_PAUSE_MS)
  if (error.status === 429 || error.status >= 500) return later(PAUSE_MS)
  return { kind: 'rejected', reason: `${code} ${error.message}` }
}

function later(retryAfterMs: number): Refusal {
  return { kind: 'later', retryAfterMs: Math.max(1, Math.ceil(retryAfterMs)) }
}

function isBrokenConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true
  const code =
    'code' in error ? error.code : error.cause instanceof Error && 'code' in error.cause && error.cause.code
  return typeof code === 'string' && /^(E[A-Z]+|UND_ERR_\w+)$/.test(code)
}
