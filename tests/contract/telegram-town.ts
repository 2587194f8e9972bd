import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { onTestFinished } from 'vitest'
import type { Answered, Bot, Standing } from '../../src/bots/kit/bot.ts'
import type { Field } from '../../src/bots/kit/field.ts'
import type { Entrance, Place } from '../../src/bots/kit/incoming.ts'
import type { Reply } from '../../src/bots/kit/reply.ts'
import { plain } from '../../src/bots/kit/span.ts'
import { createTelegramBot } from '../../src/bots/telegram/bot.ts'
import { createTelegramWebhook } from '../../src/bots/telegram/webhook.ts'
import { createTelegramSandbox } from '../../src/sandbox/telegram/create-telegram-sandbox.ts'
import { screenshotPng } from '../support/pictures.ts'

export const WALE = 5101
export const SECRET = 'a-secret'
const TOKEN = '4242:SANDBOX-SECRET-PART'

/** What stands for "the database is down" here. */
export class Outage extends Error {}

/** How the bot of a test answers: what it says next, or what it throws. */
export type Script = (entrance: Entrance) => Answered | Reply | Promise<Answered | Reply>

export const said = (text: string): Reply => ({
  kind: 'screen',
  view: { blocks: [{ kind: 'text', text: [plain(text)] }] },
})
export const at = (place: Place | null): Answered['at'] =>
  place === null ? { kind: 'new' } : { kind: 'edit', place }

/** A bot that remembers what it was told and answers as a test says. It is the seam the real one stands behind. */
function scriptedBot(script: Script) {
  const entrances: Entrance[] = []
  const stood: { place: Place; what: Standing }[] = []
  const taken: Uint8Array[] = []
  const documents: { bytes: Uint8Array; name: string }[] = []
  /** What the question asks for that is open. */
  const asked: { kind: Field['kind'] | null } = { kind: null }
  const bot: Bot = {
    async answer(entrance) {
      entrances.push(entrance)
      const answer = await script(entrance)
      return 'reply' in answer ? answer : { reply: answer, at: at(entrance.place) }
    },
    fault: async (_person, reference) => said(`Something broke on our side (ref ${reference})`),
    suggest: async () => [],
    search: async () => ({ found: [], more: 'Open' }),
    formFields: async () => null,
    async takePicture(_person, bytes) {
      taken.push(bytes)
      return { ok: true, fileId: `f${taken.length}` }
    },
    async takeDocument(_person, bytes, name) {
      documents.push({ bytes, name })
      return { ok: true, fileId: `d:f${documents.length}` }
    },
    asksFor: async () => asked.kind,
    pictureJpeg: async (_pictures, shown) => screenshotPng(shown),
    async standsAt(_person, place, what) {
      stood.push({ place, what })
    },
    menu: [
      command('start', ['payload']),
      command('jobs', []),
      command('redeem', ['code'], { de: 'Gutschein einlösen' }),
      { ...command('admin', []), operatorsOnly: true },
      { ...command('server', []), platforms: ['discord'] },
    ],
  }
  return { bot, entrances, stood, taken, documents, asked }
}

function command(
  name: string,
  options: string[],
  description: Record<string, string> = {},
): Bot['menu'][number] {
  return {
    name,
    platforms: ['telegram', 'discord'],
    operatorsOnly: false,
    description: { en: `About ${name}`, ...description },
    options: options.map((option) => ({
      name: option,
      description: { en: option },
      required: false,
      autocomplete: false,
    })),
  }
}

/** The adapter between a scripted bot and the Telegram sandbox over real HTTP, and one person who started it. */
export async function town(script: Script) {
  const time = { now: Date.parse('2026-11-20T10:00:00Z') }
  const logged: string[] = []
  const write = (fields: Record<string, unknown>, message: string) =>
    void logged.push(`${message} ${JSON.stringify(fields)}`)
  const log = { debug: write, info: write, warn: write, error: write }
  const { bot, ...seen } = scriptedBot(script)
  const sandbox = createTelegramSandbox({
    token: TOKEN,
    clock: { now: () => new Date(time.now) },
    deliver: async (url, init) => webhook.request(new URL(url).pathname, init),
  })
  const server = serve({ fetch: sandbox.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const isOutage = (error: unknown) => error instanceof Outage
  const telegram = createTelegramBot({
    token: TOKEN,
    apiRoot,
    bot,
    log,
    isOutage,
    fetchFile: async (url) => {
      const response = await fetch(url)
      if (!response.ok) return { ok: false, reason: 'failed' }
      return { ok: true, bytes: new Uint8Array(await response.arrayBuffer()) }
    },
    newReference: () => 'K7Q2',
  })
  const webhook = createTelegramWebhook({
    secret: SECRET,
    handleUpdate: telegram.handleUpdate,
    isOutage,
    log,
  })
  const shutDown = () => new Promise((resolve) => server.close(resolve))
  onTestFinished(async () => {
    await telegram.stop()
    sandbox.close()
    await shutDown()
  })
  sandbox.addPerson({ id: WALE, firstName: 'Wale', languageCode: 'de' })
  const listen = () =>
    telegram.register({
      webhook: { url: 'https://gigs.example/webhooks/telegram', secret: SECRET },
      operatorIds: [],
    })
  const botMessages = () => sandbox.chat(WALE).filter((message) => message.from === 'bot')
  return {
    ...seen,
    bot,
    sandbox,
    telegram,
    webhook,
    logged,
    time,
    listen,
    botMessages,
    last: () => botMessages().at(-1),
    /** The calls the bot made, by name. */
    methods: () => sandbox.calls.map((call) => call.method),
    forgetCalls: () => void sandbox.calls.splice(0),
    token: TOKEN,
    /** Telegram cannot be reached any more. */
    shutDown,
  }
}
