import { Hono } from 'hono'
import type { Clock } from '../../domain/kit/clock.ts'
import {
  deleteMyCommands,
  getChatMenuButton,
  getMe,
  getMyCommands,
  getProfile,
  setChatMenuButton,
  setMyCommands,
  setProfile,
} from './bot-profile.ts'
import {
  answerCallbackQuery,
  answerInlineQuery,
  getChat,
  getFile,
  openLink,
  sendChatAction,
  setMessageReaction,
} from './chat-actions.ts'
import type { World } from './chats.ts'
import { checkParameters, methodNamed } from './check-parameters.ts'
import { createUpdates } from './deliver-updates.ts'
import {
  deleteMessage,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  editMessageText,
} from './edit-messages.ts'
import { createFlood, type FloodLimit } from './flood.ts'
import { createPeople } from './people.ts'
import { type Call, readRequest } from './read-request.ts'
import { BotApiError } from './refusal.ts'
import { chatOf, commandsOf, inputOf, toastsOf } from './see-chat.ts'
import { sendDocument, sendMediaGroup, sendMessage, sendPhoto } from './send-messages.ts'
import { openStorage } from './state.ts'
import { deleteWebhook, getWebhookInfo, setWebhook } from './webhook.ts'

export type TelegramSandboxOptions = {
  token: string
  clock: Clock
  /** Where everything is kept across restarts; in memory when left out. */
  stateFile?: string
  /** How updates reach the webhook; `fetch` when left out. */
  deliver?: (url: string, init: RequestInit) => Promise<Response>
  /** Telegram's flood control; none when left out. */
  flood?: FloodLimit
}

/** A call the bot made, and what it was told. */
export type LoggedCall = {
  method: string
  params: Record<string, unknown>
  at: string
  result?: unknown
  error?: { error_code: number; description: string }
}

export type PlannedFailure = {
  error_code: number
  description: string
  retry_after?: number
  /** How many calls fail; one when left out. */
  times?: number
}

export type TelegramSandbox = ReturnType<typeof createTelegramSandbox>

type Handler = (world: World, call: Call) => Promise<unknown>

const METHODS: Readonly<Record<string, Handler>> = {
  getMe,
  sendMessage,
  sendPhoto,
  sendDocument,
  sendMediaGroup,
  editMessageText,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  deleteMessage,
  answerCallbackQuery,
  answerInlineQuery,
  setMessageReaction,
  sendChatAction,
  getChat,
  getFile,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyName: setProfile('name'),
  getMyName: getProfile('name'),
  setMyDescription: setProfile('description'),
  getMyDescription: getProfile('description'),
  setMyShortDescription: setProfile('short_description'),
  getMyShortDescription: getProfile('short_description'),
  setChatMenuButton,
  getChatMenuButton,
  deleteWebhook,
  getWebhookInfo,
  logOut: async () => true,
  close: async () => true,
}
const LOGGED_CALLS = 5000

/**
 * A stand-in for the Bot API and for the people who chat with the bot: `app` answers the bot's calls as
 * Telegram does and refuses what Telegram refuses; the other functions act and look as a person.
 * Its chats are private ones; groups, channels and payments do not exist here.
 */
export function createTelegramSandbox(options: TelegramSandboxOptions) {
  const storage = openStorage(Number(options.token.split(':')[0]), options.stateFile)
  const listeners = new Set<(personId?: number) => void>()
  const calls: LoggedCall[] = []
  const failures: (PlannedFailure & { method: string; times: number })[] = []
  const world: World = {
    ...storage,
    clock: options.clock,
    changed: (personId) => {
      storage.touch()
      for (const listener of listeners) listener(personId)
    },
  }
  const flood = createFlood(options.flood, options.clock)

  const plannedFailure = (method: string): BotApiError | null => {
    const failure = failures.find((one) => one.method === method && one.times > 0)
    if (failure === undefined) return null
    failure.times -= 1
    const after = failure.retry_after
    return new BotApiError(
      failure.error_code,
      failure.description,
      after === undefined ? undefined : { retry_after: after },
    )
  }

  const run = async (method: string, call: Call): Promise<unknown> => {
    const failure = plannedFailure(method)
    if (failure !== null) throw failure
    const parameters = checkParameters(method, call.parameters)
    if (method.startsWith('send') || method.startsWith('edit')) flood(parameters.chat_id)
    const checked = { parameters, uploads: call.uploads }
    if (method === 'getUpdates') return updates.poll(parameters)
    if (method === 'setWebhook') return setWebhook(world, checked, updates)
    const handler = METHODS[method]
    if (handler === undefined) {
      throw new BotApiError(404, `Not Found: the sandbox does not have the method ${method}`)
    }
    return handler(world, checked)
  }

  const logged = async (method: string, call: Call): Promise<unknown> => {
    const entry: LoggedCall = { method, params: call.parameters, at: options.clock.now().toISOString() }
    calls.push(entry)
    if (calls.length > LOGGED_CALLS) calls.shift()
    try {
      entry.result = await run(method, call)
      return entry.result
    } catch (error) {
      if (error instanceof BotApiError) {
        entry.error = { error_code: error.code, description: error.description }
      }
      throw error
    }
  }

  const updates = createUpdates(world, {
    deliver: options.deliver ?? ((url, init) => fetch(url, init)),
    execute: (method, parameters) =>
      logged(methodNamed(method) ?? method, { parameters, uploads: new Map() }),
  })
  // What a killed sandbox had not delivered goes out as soon as it is back.
  updates.kick()

  return {
    /** Serves `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
    app: serve(options.token, world, logged),
    ...createPeople(world, updates),
    chat: (personId: number) => chatOf(world, personId),
    input: (personId: number) => inputOf(world, personId),
    toasts: (personId: number) => toastsOf(world, personId),
    menu: (personId: number) => commandsOf(world, personId),
    /** The bytes of a file, as the person's app shows them. */
    file: (fileId: string) => {
      const file = storage.state.files[fileId]
      const bytes = storage.bytes(fileId)
      return file === undefined || bytes === undefined ? undefined : { bytes, type: file.mimeType }
    },
    /** Updates that wait, of this person or of everybody, and why. */
    waiting: (personId?: number) =>
      storage.state.pending.filter((pending) => personId === undefined || pending.personId === personId),
    /** Resolves when no update waits. */
    idle: updates.idle,
    /** Sends waiting updates again now. */
    retryNow: updates.kick,
    bot: () => ({ username: storage.state.bot.username, webhook: storage.state.webhook }),
    calls,
    /** Lets the next calls of a method fail, before they are looked at. */
    failNext: (method: string, failure: PlannedFailure) => {
      failures.push({ times: 1, ...failure, method })
    },
    /** Calls the listener after each change, with the person whose chat it was; returns how to stop. */
    onChange: (listener: (personId?: number) => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => {
      updates.close()
      storage.flush()
    },
  }
}

function serve(token: string, world: World, run: (method: string, call: Call) => Promise<unknown>): Hono {
  const app = new Hono()
  app.get('/file/:bot/:path{.+}', (context) => {
    if (context.req.param('bot') !== `bot${token}`) throw new BotApiError(401, 'Unauthorized')
    const { bytes, type } = openLink(world, context.req.param('path'))
    return context.body(Uint8Array.from(bytes), 200, { 'content-type': type })
  })
  app.on(['GET', 'POST'], '/:bot/:method', async (context) => {
    const bot = context.req.param('bot')
    if (!/^bot\d+:/.test(bot)) throw new BotApiError(404, 'Not Found')
    if (bot !== `bot${token}`) throw new BotApiError(401, 'Unauthorized')
    const method = methodNamed(context.req.param('method'))
    if (method === undefined) throw new BotApiError(404, 'Not Found: method not found')
    const result = await run(method, await readRequest(context, method))
    if (method === 'setWebhook') return context.json({ ok: true, result, description: 'Webhook was set' })
    return context.json({ ok: true, result })
  })
  app.notFound((context) => context.json({ ok: false, error_code: 404, description: 'Not Found' }, 404))
  app.onError((error, context) => {
    if (!(error instanceof BotApiError)) {
      // A fault of the sandbox itself must not look like a refusal by Telegram.
      console.error('The Telegram sandbox failed:', error)
      return context.json({ ok: false, error_code: 500, description: 'Internal Server Error' }, 500)
    }
    const { code, description, parameters } = error
    return context.json(
      { ok: false, error_code: code, description, ...(parameters === undefined ? {} : { parameters }) },
      code as 400,
    )
  })
  return app
}
