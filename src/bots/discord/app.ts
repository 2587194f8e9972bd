import { setTimeout as sleep } from 'node:timers/promises'
import { customAlphabet } from 'nanoid'
import type { Clock } from '../../domain/kit/clock.ts'
import type { Bot } from '../kit/bot.ts'
import type { Messenger, PublicChannel } from '../kit/messenger.ts'
import { answerInteraction, type Context, type DiscordLog, type Timings } from './answer-interaction.ts'
import type { Wait } from './answer-later.ts'
import type { DeferralStore } from './defer.ts'
import { finishDeferred } from './finish-deferred.ts'
import { type Gateway, startGateway } from './gateway.ts'
import { createChannel, createMessenger } from './messenger.ts'
import { readInteraction } from './read.ts'
import type { FetchFile } from './read-form.ts'
import { registerCommands } from './register.ts'
import { closeRest, createRest } from './rest.ts'
import { signatureVerifier } from './verify-signature.ts'

export type DiscordAppOptions = {
  applicationId: string
  token: string
  /** 64 hexadecimal digits; `null` where no webhook is served (gateway): then `handle` refuses everything. */
  publicKey: string | null
  /** `https://discord.com/api`, or a stand-in's root that ends the same way. */
  apiRoot: string
  bot: Bot
  fetchFile: FetchFile
  db: DeferralStore
  clock: Clock
  log: DiscordLog
  isOutage: (error: unknown) => boolean
  /** Said when the database is down, in words that need no database. */
  outageSentence: string
  timings?: Timings
  wait?: Wait
  newReference?: () => string
}

export type DiscordApp = {
  /** Answers one HTTP request of Discord: 401 for a wrong signature, before anything else is looked at. */
  handle(rawBody: Uint8Array, headers: Headers): Promise<Response>
  messenger: Messenger
  /** The channels of servers. */
  channel: PublicChannel
  /** Tells Discord the commands, if they changed. */
  register(): Promise<{ changed: boolean }>
  /** Finishes what a crashed process put off; returns how many. */
  finishDeferred(): Promise<number>
  /** Receives interactions over the gateway instead of HTTP. */
  startGateway(): Promise<void>
  /** Ends the gateway, waits for answers on their way. */
  stop(): Promise<void>
}

const TIMINGS: Timings = { answerWithinMs: 2_000, leaseMs: 30_000 }
const referenceOf = customAlphabet('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', 4)

/** The product on Discord: interactions come in, `bot` decides, answers go out. It keeps no conversation. */
export function createDiscordApp(options: DiscordAppOptions): DiscordApp {
  const { applicationId, token, apiRoot, bot, log } = options
  const rest = createRest(apiRoot, token)
  const verify = options.publicKey === null ? () => false : signatureVerifier(options.publicKey)
  const going = new Set<Promise<unknown>>()
  const context: Context = {
    ...options,
    rest,
    pictureJpeg: bot.pictureJpeg,
    timings: options.timings ?? TIMINGS,
    wait: options.wait ?? waitFor,
    newReference: options.newReference ?? (() => referenceOf()),
    goOn: (work) => {
      going.add(work)
      void Promise.allSettled([work]).then(() => going.delete(work))
    },
  }
  const messenger = createMessenger(rest, bot.pictureJpeg)
  let gateway: Gateway | null = null
  return {
    handle: (rawBody, headers) => handle(context, verify, rawBody, headers),
    messenger,
    channel: createChannel(rest, bot.pictureJpeg, messenger.edit),
    async register() {
      const changed = await registerCommands(rest, applicationId, bot.menu)
      log.info({ changed }, 'Registered with Discord')
      return { changed }
    },
    finishDeferred: () => finishDeferred(context),
    async startGateway() {
      const { goOn } = context
      gateway = await startGateway({
        token,
        apiRoot,
        rest,
        log,
        goOn,
        respond: (body) => respond(context, body),
      })
    },
    async stop() {
      await gateway?.stop()
      gateway = null
      while (going.size > 0) await Promise.allSettled(going)
      closeRest(rest)
    },
  }
}

async function respond(context: Context, body: unknown) {
  const interaction = readInteraction(body)
  return interaction ? answerInteraction(context, interaction, body) : null
}

async function handle(
  context: Context,
  verify: ReturnType<typeof signatureVerifier>,
  rawBody: Uint8Array,
  headers: Headers,
): Promise<Response> {
  const isSigned = verify(headers.get('x-signature-ed25519'), headers.get('x-signature-timestamp'), rawBody)
  if (!isSigned) return new Response('Wrong signature', { status: 401 })
  const body = parse(rawBody)
  const interaction = readInteraction(body)
  if (!interaction) return new Response('Unknown interaction', { status: 400 })
  const answer = await answerInteraction(context, interaction, body)
  // Without a body Discord takes the interaction as answered elsewhere: it was, the first time it came.
  return answer ? Response.json(answer) : new Response(null, { status: 202 })
}

function parse(rawBody: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(rawBody))
  } catch {
    return null
  }
}

const waitFor: Wait = (ms, signal) => sleep(ms, undefined, signal ? { signal } : {})
