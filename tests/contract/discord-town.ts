import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createDiscordApp, type DiscordApp, type DiscordAppOptions } from '../../src/bots/discord/app.ts'
import { discordWebhook } from '../../src/bots/discord/webhook.ts'
import type { Answered, Bot, Standing } from '../../src/bots/kit/bot.ts'
import type { Field } from '../../src/bots/kit/field.ts'
import type { Entrance, Place } from '../../src/bots/kit/incoming.ts'
import { plain } from '../../src/bots/kit/span.ts'
import type { Block, View } from '../../src/bots/kit/view.ts'
import { openDatabase } from '../../src/runtime/database.ts'
import { fetchPlatformFile } from '../../src/runtime/files/fetch-file.ts'
import { createDiscordSandbox, type DiscordSandbox } from '../../src/sandbox/discord/discord-sandbox.ts'
import { createTestDatabase } from '../support/database.ts'
import { testClock } from '../support/domain.ts'
import { emptyAsk } from './discord-views.ts'

export const DANA = '2001'
export const EMMA = '2002'
export const APPLICATION = '1100000000000000001'
export const OUTAGE_SENTENCE = 'Our database is down. Nothing was charged.'
const TOKEN = 'a-bot-token'
const ANSWER_WITHIN_MS = 2_000
const LEASE_MS = 30_000

export const MENU: Bot['menu'] = [
  {
    name: 'jobs',
    platforms: ['discord'],
    operatorsOnly: false,
    description: { en: 'Find work' },
    options: [],
  },
  {
    name: 'job',
    platforms: ['discord'],
    operatorsOnly: false,
    description: { en: 'One job' },
    options: [{ name: 'job', description: { en: 'Which' }, required: true, autocomplete: true }],
  },
]

/** A one-pixel PNG, as a person would upload it. */
export const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** What stands in for the product: every answer is written by the test, everything asked is remembered. */
export type FakeBot = Bot & {
  entrances: Entrance[]
  standing: { place: Place; what: Standing }[]
  faults: string[]
  taken: number
  /** The names of the documents it took in. */
  documents: string[]
}

export type Rule = (entrance: Entrance) => Answered | Promise<Answered>

export class Outage extends Error {}

/** A product whose answers the test writes. */
export function fakeBot(rule: Rule, more: Partial<Bot> = {}): FakeBot {
  const bot: FakeBot = {
    entrances: [],
    standing: [],
    faults: [],
    taken: 0,
    documents: [],
    async answer(entrance) {
      bot.entrances.push(entrance)
      return rule(entrance)
    },
    async fault(_person, reference) {
      bot.faults.push(reference)
      return { kind: 'toast', text: `Something broke on our side (ref ${reference})` }
    },
    suggest: async () => [],
    search: async () => ({ found: [], more: 'Open' }),
    formFields: async () => [],
    async takePicture() {
      bot.taken += 1
      return { ok: true, fileId: `file${bot.taken}` }
    },
    async takeDocument(_person, _bytes, name) {
      bot.documents.push(name)
      return { ok: true, fileId: `d:file${bot.documents.length}` }
    },
    asksFor: async () => null,
    pictureJpeg: async () => new Uint8Array([0xff, 0xd8, 0xff, 0xd9]),
    async standsAt(_person, place, what) {
      bot.standing.push({ place, what })
    },
    menu: [],
    ...more,
  }
  return bot
}

/** Moments of the program that the test lets pass: the two seconds after which an answer is put off. */
export function manualTime() {
  const waiting: { ms: number; pass: () => void }[] = []
  const arrivals = new Set<() => void>()
  return {
    wait: (ms: number, signal?: AbortSignal): Promise<void> => {
      // Pauses between two tries to deliver are real: they wait for Discord to take in our first response.
      if (!signal) return sleep(ms)
      return new Promise((resolve) => {
        const one = { ms, pass: resolve }
        waiting.push(one)
        signal.addEventListener('abort', () => waiting.splice(waiting.indexOf(one), 1), { once: true })
        for (const tell of arrivals) tell()
      })
    },
    /** Lets the time of everything that waits this long pass, as soon as something does. */
    async pass(ms: number): Promise<void> {
      while (!waiting.some((one) => one.ms === ms)) {
        await new Promise<void>((resolve) => {
          arrivals.add(resolve)
        })
      }
      for (const one of waiting) if (one.ms === ms) one.pass()
    },
    answerTime: ANSWER_WITHIN_MS,
  }
}

export type Town = Awaited<ReturnType<typeof startTown>>

/** The Discord sandbox, a real database and the adapter over real HTTP; `bot` decides what it says. */
export async function startTown(options: { menu?: Bot['menu'] } = {}) {
  const clock = testClock()
  const database = await createTestDatabase()
  const { store, pool, close } = openDatabase(database.url)
  const outer = new Hono()
  const server = serve({ fetch: outer.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const sandbox: DiscordSandbox = createDiscordSandbox({
    applicationId: APPLICATION,
    token: TOKEN,
    clock,
    publicRoot: `http://${host}/d`,
  })
  const time = manualTime()
  const logs: { level: string; facts: object; message: string }[] = []
  const logAs = (level: string) => (facts: object, message: string) => logs.push({ level, facts, message })
  let rule: Rule = () => ({ reply: { kind: 'nothing' }, at: { kind: 'new' } })
  const bot = fakeBot((entrance) => rule(entrance), { menu: options.menu ?? [] })
  const apps: DiscordApp[] = []
  // One with a product of its own plays a process that is killed: nobody waits for what it has begun.
  const makeApp = (changes: Partial<DiscordAppOptions> = {}): DiscordApp => {
    const app = createDiscordApp({
      applicationId: APPLICATION,
      token: TOKEN,
      publicKey: sandbox.publicKeyHex,
      apiRoot: `http://${host}/d/api`,
      bot,
      fetchFile: (url) =>
        fetchPlatformFile(url, {
          allowedHosts: [host],
          maxBytes: 10_000_000,
          timeoutMs: 5_000,
          maxRedirects: 0,
        }),
      db: store.db,
      clock,
      log: { info: logAs('info'), warn: logAs('warn'), error: logAs('error') },
      isOutage: (error) => error instanceof Outage,
      outageSentence: OUTAGE_SENTENCE,
      timings: { answerWithinMs: ANSWER_WITHIN_MS, leaseMs: LEASE_MS },
      wait: time.wait,
      newReference: () => 'K7Q2',
      ...changes,
    })
    if (!changes.bot) apps.push(app)
    return app
  }
  let serving = makeApp()
  outer.route('/d', sandbox.app)
  outer.route('/', discordWebhook({ handle: (body, headers) => serving.handle(body, headers) }))
  const set = await sandbox.setInteractionsUrl(`http://${host}/webhooks/discord`)
  if (!set.ok) throw new Error(set.problem)
  sandbox.addPerson({ id: DANA, username: 'dana', globalName: 'Dana', locale: 'es-ES' })
  sandbox.addPerson({ id: EMMA, username: 'emma' })
  return {
    sandbox,
    bot,
    clock,
    time,
    logs,
    db: store.db,
    leaseMs: LEASE_MS,
    apiRoot: `http://${host}/d/api`,
    makeApp,
    get app() {
      return serving
    },
    /** From now on HTTP goes to this one, as after a restart. */
    serve: (app: DiscordApp) => {
      serving = app
    },
    says: (next: Rule) => {
      rule = next
    },
    /** Forgets what was asked and said so far. */
    reset() {
      rule = () => ({ reply: { kind: 'nothing' }, at: { kind: 'new' } })
      bot.entrances.length = 0
      bot.standing.length = 0
      bot.faults.length = 0
      logs.length = 0
    },
    async stop() {
      await Promise.all(apps.map((app) => app.stop()))
      sandbox.close()
      await new Promise((resolve) => server.close(resolve))
      await close()
      await pool.end().catch(() => undefined)
      await database.drop()
    },
  }
}

export const textBlock = (text: string): Block => ({ kind: 'text', text: [plain(text)] })
export const viewOf = (...blocks: Block[]): View => ({ blocks })

/** An answer with a screen, in place of the used message unless `isNew`. */
export function screen(entrance: Entrance, view: View, isNew = false): Answered {
  const { place } = entrance
  return { reply: { kind: 'screen', view }, at: place && !isNew ? { kind: 'edit', place } : { kind: 'new' } }
}

/** A gate that work waits at until the test opens it. */
export function gate(): { passed: Promise<void>; open: () => void } {
  let open = () => {}
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}

/** A form with one field of each kind of control. */
export const proofFields: Field[] = [
  { name: 'mail', label: 'Your e-mail', kind: 'text', minLength: 3, maxLength: 100, long: false },
  { name: 'note', label: 'Note', kind: 'text', minLength: 0, maxLength: 100, long: true, optional: true },
  {
    name: 'how',
    label: 'How was it?',
    kind: 'choice',
    options: [
      { value: 'e', label: 'Easy' },
      { value: 'h', label: 'Hard' },
    ],
  },
  {
    name: 'sure',
    label: 'Declaration',
    kind: 'many',
    options: [{ value: 'own', label: 'My own work' }],
    min: 1,
    max: 1,
  },
  { name: 'shots', label: 'Screenshots', kind: 'pictures', min: 1, max: 3 },
]
export const shot = { name: 'shot.png', bytes: PIXEL, type: 'image/png' }
/** Everything but the pictures. */
export const filled = { mail: 'a@b.c', how: 'h', sure: ['own'] }

/** The product asks for a proof, perhaps again; `kept` are pictures it has already. */
export function asksForProof(town: Town, kept: string[] = [], problem: string | null = null) {
  town.bot.formFields = async () => proofFields
  town.says((entrance) => {
    const asked = proofFields.map((field) => ({
      field,
      current: field.kind === 'pictures' && kept.length > 0 ? kept : null,
      problem: field.name === 'mail' && problem ? [plain(problem)] : null,
    }))
    const at = entrance.place ? { kind: 'edit' as const, place: entrance.place } : { kind: 'new' as const }
    return { reply: { kind: 'ask', ask: { ...emptyAsk, fields: asked } }, at }
  })
}
