import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { Clock } from '../domain/kit/clock.ts'
import { CAST, type CastMember } from './cast.ts'
import type { CryptoPaySandbox } from './crypto-pay/crypto-pay-sandbox.ts'
import type { DiscordSandbox } from './discord/discord-sandbox.ts'
import { createDiscordPaneApi } from './discord/pane-api.ts'
import { pageFile, securePage } from './page-files.ts'
import type { TelegramSandbox } from './telegram/create-telegram-sandbox.ts'
import { createTelegramPaneApi } from './telegram/pane-api.ts'

export type SandboxOptions = {
  /** Left out where only the other platform runs. */
  telegram?: TelegramSandbox
  discord?: DiscordSandbox
  cryptoPay?: CryptoPaySandbox
  clock: Clock
  /** Which queue is live, in a word or two: shown on the page. */
  queueName: string
  /** Moves the product's clock forward and wakes what became due; resolves when that is done. */
  advanceClock: (ms: number) => Promise<void> | void
  audit: () => Promise<{ ok: boolean; problems: string[] }>
  productName?: string
  cast?: readonly CastMember[]
  /** Where the page's files lie; the folder `page` beside this module when left out. */
  pageFolder?: URL
}

export type Sandbox = {
  /** Serves everything below `/sandbox`. */
  app: Hono
  /** Ends the open event streams, which would keep a server from closing. */
  close(): void
}

type Change = { event: 'change' | 'clock'; data: Record<string, unknown> }

const clockMoves = z.object({
  advanceMs: z
    .int()
    .min(1)
    .max(3_650 * 24 * 60 * 60 * 1000),
})
const newPeople = z.object({
  platform: z.enum(['telegram', 'discord']),
  name: z.string().trim().min(1).max(32),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .default('en'),
})
const COMMENT_EVERY_MS = 20_000

/**
 * The page on which one person can be everybody: both chat platforms, their people, a clock that can be moved.
 * It has no accounts and no secrets to keep, so it must be reachable from this machine only.
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { telegram, discord, clock } = options
  const app = new Hono().basePath('/sandbox')
  const changes = createChanges()
  const cast = (options.cast ?? CAST).filter((one) => (one.platform === 'telegram' ? telegram : discord))
  for (const member of cast) settle(options, member)
  const stop = [
    telegram?.onChange((id) =>
      changes.say({ event: 'change', data: { platform: 'telegram', id: id ?? null } }),
    ),
    discord?.onChange((id) => changes.say({ event: 'change', data: { platform: 'discord', id } })),
  ]

  // Before the page's own headers: a form is sent there, which this page never does.
  if (options.cryptoPay !== undefined) app.mount('/crypto-pay', options.cryptoPay.app.fetch)
  app.use('*', securePage)
  if (telegram !== undefined) {
    app.route('/api/telegram', createTelegramPaneApi(telegram, clock))
    app.mount('/telegram', telegram.app.fetch)
  }
  if (discord !== undefined) {
    app.route('/api/discord', createDiscordPaneApi(discord))
    app.mount('/discord', discord.app.fetch)
  }
  app.get('/info', (context) =>
    context.json({
      product: options.productName ?? 'Microgig',
      queue: options.queueName,
      now: clock.now().toISOString(),
      people: everybody(options, cast),
    }),
  )
  app.post('/clock', async (context) => {
    const parsed = clockMoves.safeParse(await context.req.json().catch(() => null))
    if (!parsed.success) return context.json({ ok: false, problem: z.prettifyError(parsed.error) }, 400)
    await options.advanceClock(parsed.data.advanceMs)
    const now = clock.now().toISOString()
    changes.say({ event: 'clock', data: { now } })
    return context.json({ now })
  })
  app.get('/audit', async (context) => context.json(await options.audit()))
  app.post('/people', async (context) => {
    const parsed = newPeople.safeParse(await context.req.json().catch(() => null))
    if (!parsed.success) return context.json({ ok: false, problem: z.prettifyError(parsed.error) }, 400)
    const person = newcomer(parsed.data, everybody(options, cast), clock)
    settle(options, person)
    return context.json({ ok: true, person })
  })
  app.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const listen = (change: Change) =>
        void stream.writeSSE({ event: change.event, data: JSON.stringify(change.data) })
      const beat = setInterval(() => void stream.write(': still here\n\n'), COMMENT_EVERY_MS)
      // Listening begins before the first event is sent, so that nothing falls between the two.
      const ended = new Promise<void>((resolve) => {
        stream.onAbort(resolve)
        changes.open(listen, resolve)
      })
      listen({ event: 'clock', data: { now: clock.now().toISOString() } })
      await ended
      clearInterval(beat)
      changes.leave(listen)
    }),
  )
  app.get('/', (context) => pageFile(context, 'index.html', options.pageFolder))
  app.get('/page/:name', (context) => pageFile(context, context.req.param('name'), options.pageFolder))

  return {
    app,
    close: () => {
      for (const end of stop) end?.()
      changes.close()
    },
  }
}

/** Who listens to what changes, and how to end it. */
function createChanges() {
  const listeners = new Map<(change: Change) => void, () => void>()
  return {
    say: (change: Change) => {
      for (const listener of listeners.keys()) listener(change)
    },
    open: (listener: (change: Change) => void, end: () => void) => void listeners.set(listener, end),
    leave: (listener: (change: Change) => void) => void listeners.delete(listener),
    close: () => {
      for (const end of listeners.values()) end()
    },
  }
}

/** Makes a member of the cast a person of their platform; one who is there already keeps their chats. */
function settle({ telegram, discord }: SandboxOptions, member: CastMember): void {
  const { id, name, username, language } = member
  switch (member.platform) {
    case 'telegram':
      telegram?.addPerson({ id: Number(id), firstName: name, username, languageCode: language })
      return
    case 'discord':
      discord?.addPerson({ id, username, globalName: name, locale: language === 'en' ? 'en-US' : language })
      return
    default:
      member.platform satisfies never
  }
}

/** The cast, and whoever was added on the page. */
function everybody({ telegram, discord }: SandboxOptions, cast: readonly CastMember[]): CastMember[] {
  const added = (
    platform: CastMember['platform'],
    id: string,
    name: string,
    username: string,
  ): CastMember => ({
    platform,
    id,
    name,
    username,
    language: 'en',
    role: 'member',
    shown: false,
  })
  const there = [
    ...(telegram?.people() ?? []).map((one) =>
      added('telegram', String(one.id), one.firstName, one.username ?? ''),
    ),
    ...(discord?.people() ?? []).map((one) =>
      added('discord', one.id, one.globalName ?? one.username, one.username),
    ),
  ]
  const isCast = (one: CastMember) => cast.some((two) => two.platform === one.platform && two.id === one.id)
  return [...cast, ...there.filter((one) => !isCast(one))]
}

function newcomer(
  wanted: { platform: CastMember['platform']; name: string; language: string },
  there: CastMember[],
  clock: Clock,
): CastMember {
  const number = there.length + 1
  const id =
    wanted.platform === 'telegram'
      ? String(6000 + number)
      : String((BigInt(clock.now().getTime() - 1_420_070_400_000) << 22n) | BigInt(number))
  const handle = wanted.name.toLowerCase().replace(/[^a-z0-9]/g, '') || 'person'
  return { ...wanted, id, username: `${handle}_${number}`, role: 'member', shown: true }
}
