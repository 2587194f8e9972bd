import type { Hono } from 'hono'
import type { Clock } from '../../domain/kit/clock.ts'
import { chat, type SeenMessage } from './chat-view.ts'
import { apiCommand } from './commands.ts'
import { autocomplete, type OptionValue, slash, userCommand, visibleCommands } from './person-commands.ts'
import { press, select, type Which } from './person-components.ts'
import { closeModal, type FieldValue, openModal, submitModal } from './person-modals.ts'
import type { DiscordErrorBody } from './refusals.ts'
import { createRestApi } from './rest-api.ts'
import type { ApiCall, Core, InteractionPayload } from './sandbox-core.ts'
import { checkEndpoint, type Gesture, publicKeyHex, type Signature, sendRaw } from './send-interaction.ts'
import { openKeeper } from './state-file.ts'
import {
  type Command,
  type Failure,
  nextId,
  type OpenModal,
  type Person,
  type Place,
  personById,
} from './world.ts'

export type DiscordSandboxOptions = {
  applicationId: string
  token: string
  clock: Clock
  /** Where `app` is reachable, without a slash at the end; CDN links begin with it. */
  publicRoot: string
  /** JSON file (with a folder `<file>.files` beside it) in which everything survives a restart. */
  stateFile?: string
  /** Takes the place of fetch, for tests without a port. */
  deliver?: (url: string, init: RequestInit) => Promise<Response>
  /** Real milliseconds for the first answer to an interaction; Discord's 3000 unless a test is in a hurry. */
  firstResponseMs?: number
}

export type NewPerson = {
  id: string
  username: string
  globalName?: string
  locale?: string
  serverAdmin?: boolean
}

export type Where = { in?: Place }

/** A local stand-in for Discord: the REST API a bot calls, and the people who use the bot. */
export type DiscordSandbox = ReturnType<typeof createDiscordSandbox>

/**
 * Makes the stand-in. `app` is to be served at `publicRoot`; discord.js reaches it with
 * `new REST({ api: publicRoot + '/api', version: '10' })`. What people do resolves when the app's answer
 * has been taken in, and throws for what Discord's client would not let a person do.
 */
export function createDiscordSandbox(options: DiscordSandboxOptions) {
  const keeper = openKeeper(options.stateFile)
  const { world } = keeper
  const listeners = new Set<(personId: string | null) => void>()
  const core: Core = {
    applicationId: options.applicationId,
    token: options.token,
    clock: options.clock,
    publicRoot: options.publicRoot,
    keeper,
    world,
    calls: [],
    plannedFailures: [],
    deferralWaiters: new Map(),
    callbackWaiters: new Map(),
    lastSent: new Map(),
    firstResponseMs: options.firstResponseMs ?? 3000,
    deliver: options.deliver ?? fetch,
    changed: (personId) => {
      for (const listener of listeners) listener(personId)
    },
  }
  const app: Hono = createRestApi(core)

  return {
    app,
    applicationId: options.applicationId,
    clock: options.clock,
    /** 64 hexadecimal digits, for DISCORD_PUBLIC_KEY. */
    publicKeyHex: publicKeyHex(world),
    server: { guildId: world.guildId, channelId: world.serverChannelId, channelName: 'start-here' },
    get interactionsUrl(): string | null {
      return world.interactionsUrl
    },
    /** Sends a PING and one with a bad signature; saves the URL when both are answered as Discord asks. */
    async setInteractionsUrl(url: string): Promise<{ ok: true } | { ok: false; problem: string }> {
      const problem = await checkEndpoint(core, url)
      if (problem) return { ok: false, problem }
      world.interactionsUrl = url
      keeper.changed()
      return { ok: true }
    },
    setPublicRoot(root: string): void {
      core.publicRoot = root
    },
    /** Adds a person, or renames one who is there already. */
    addPerson: (person: NewPerson): Person => addPerson(core, person),
    people: (): Person[] => world.people,

    slash: (
      personId: string,
      path: string,
      values: Record<string, OptionValue> = {},
      where: Where = {},
    ): Promise<Gesture> => slash(core, personId, path, values, where.in ?? 'dm'),
    autocomplete: (
      personId: string,
      path: string,
      option: string,
      typed: string,
      more: Where & { options?: Record<string, string | number | boolean> } = {},
    ) => autocomplete(core, personId, path, option, typed, more.options ?? {}, more.in ?? 'dm'),
    userCommand: (personId: string, name: string, targetId: string, where: Where = {}): Promise<Gesture> =>
      userCommand(core, personId, name, targetId, where.in ?? 'dm'),
    press: (personId: string, messageId: string, which: Which): Promise<Gesture> =>
      press(core, personId, messageId, which),
    select: (personId: string, messageId: string, which: string, values: string[]): Promise<Gesture> =>
      select(core, personId, messageId, which, values),
    modal: (personId: string): OpenModal | null => openModal(core, personId),
    submitModal: (personId: string, values: Record<string, FieldValue> = {}): Promise<Gesture> =>
      submitModal(core, personId, values),
    closeModal: (personId: string): void => closeModal(core, personId),
    /** Takes an ephemeral message off the person's screen. */
    dismiss(personId: string, messageId: string): void {
      world.dismissed.push(messageId)
      keeper.changed()
      core.changed(personId)
    },
    /** From now on a message to this person is refused with 50007; answers to what they do still arrive. */
    closeDms: (personId: string): void => setDms(core, personId, true),
    openDms: (personId: string): void => setDms(core, personId, false),

    chat: (personId: string): SeenMessage[] => chat(core, personId),
    /** What went wrong before this person's eyes, oldest first. */
    failures: (personId: string): Failure[] => world.failures.filter((one) => one.personId === personId),
    /** All registered commands as the API shows them, with localisations. */
    commands: () => world.commands.map((one) => apiCommand(core, one, true)),
    visibleCommands: (personId: string, place: Place = 'dm'): Command[] =>
      visibleCommands(core, personById(world, personId), place),
    attachmentBytes: (id: string): { bytes: Uint8Array; contentType: string } | null => {
      const found = world.attachments.find((one) => one.id === id)
      const bytes = keeper.getBytes(id)
      return found && bytes ? { bytes, contentType: found.contentType } : null
    },

    rawInteraction: (body: unknown, how: { signature?: Signature } = {}) =>
      sendRaw(core, body, how.signature ?? 'good'),
    lastInteraction: (personId: string): InteractionPayload | null => core.lastSent.get(personId) ?? null,
    /** The bot's calls, oldest first; an answer given in an HTTP body has the method `ANSWER`. */
    calls: core.calls as readonly ApiCall[],
    /** Fails the next calls whose `METHOD /path` fits. Without code and message, 429 gets Discord's own. */
    failNext(
      route: RegExp,
      failure: { status: number; code?: number; message?: string; retry_after?: number; times?: number },
    ): void {
      core.plannedFailures.push({
        route,
        status: failure.status,
        times: failure.times ?? 1,
        body: failureBody(failure),
      })
    },
    /** Calls the listener with the person whose screen changed (null: everybody's); returns how to stop. */
    onChange(listener: (personId: string | null) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: (): void => keeper.close(),
  }
}

function failureBody(failure: {
  status: number
  code?: number
  message?: string
  retry_after?: number
}): DiscordErrorBody {
  const isLimit = failure.status === 429
  return {
    code: failure.code ?? 0,
    message: failure.message ?? (isLimit ? 'You are being rate limited.' : `${failure.status}: Failure`),
    ...(isLimit ? { retry_after: failure.retry_after ?? 1, global: false } : {}),
  }
}

function addPerson(core: Core, person: NewPerson): Person {
  const { world } = core
  const known = world.people.find((one) => one.id === person.id)
  const next: Person = {
    id: person.id,
    username: person.username,
    globalName: person.globalName ?? null,
    locale: person.locale ?? 'en-US',
    serverAdmin: person.serverAdmin ?? false,
    dmChannelId: known?.dmChannelId ?? nextId(world, core.clock.now()),
    dmsClosed: known?.dmsClosed ?? false,
  }
  world.people = [...world.people.filter((one) => one !== known), next]
  core.keeper.changed()
  core.changed(person.id)
  return next
}

function setDms(core: Core, personId: string, closed: boolean): void {
  personById(core.world, personId).dmsClosed = closed
  core.keeper.changed()
  core.changed(personId)
}
