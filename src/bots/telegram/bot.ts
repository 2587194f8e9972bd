import { autoRetry } from '@grammyjs/auto-retry'
import { Api, BotError, Bot as GrammyBot, HttpError, type Transformer } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { customAlphabet } from 'nanoid'
import type { Bot } from '../kit/bot.ts'
import type { Messenger } from '../kit/messenger.ts'
import { type Handler, handleGesture, type TelegramLog } from './handle-gesture.ts'
import { createMessenger } from './messenger.ts'
import { poll } from './poll.ts'
import { readUpdate } from './read.ts'
import { commandLists, registerCommands, registerWebhook } from './register.ts'
import type { FetchFile } from './take-file.ts'

export type TelegramBotOptions = {
  token: string
  /** `https://api.telegram.org`, a local Bot API server, or the sandbox. */
  apiRoot: string
  bot: Bot
  log: TelegramLog
  isOutage: (error: unknown) => boolean
  fetchFile: FetchFile
  /** Who the bot is; without it `getMe` is asked once, before the first update. */
  botInfo?: UserFromGetMe
  newReference?: () => string
}

export type TelegramBot = {
  /**
   * Handles one update, as Telegram sent it.
   * @throws only while nothing was done and the update has to come again: the database is down, or Telegram
   * could not yet be asked who we are.
   */
  handleUpdate(update: Update): Promise<void>
  messenger: Messenger
  /** Tells Telegram our commands (what changed) and, in webhook mode, where updates go. */
  register(options: {
    webhook: { url: string; secret: string } | null
    operatorIds: readonly string[]
  }): Promise<{ changed: number }>
  /** Where links to this bot begin, for example `https://t.me/our_bot`. */
  link(): Promise<string>
  /** Asks for updates instead of being sent them. Ends a webhook that was set. */
  startPolling(): Promise<void>
  /** Stops polling, after what was received has been handled. */
  stop(): Promise<void>
}

const REQUEST_SECONDS = 20
const MAX_RETRIES = 2
const MAX_WAIT_SECONDS = 5
const referenceOf = customAlphabet('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', 4)

/** The product on Telegram: grammY receives and sends, `bot` decides. It keeps nothing between two updates. */
export function createTelegramBot(options: TelegramBotOptions): TelegramBot {
  const { token, apiRoot, bot, log, isOutage } = options
  const client = { apiRoot, timeoutSeconds: REQUEST_SECONDS }
  const grammy = new GrammyBot(token, { client, ...(options.botInfo ? { botInfo: options.botInfo } : {}) })
  grammy.api.config.use(repeatHarmless, autoRetry(retryRules))
  const pictureJpeg: Bot['pictureJpeg'] = (pictures, shown) => bot.pictureJpeg(pictures, shown)
  const abilities = () => ({ search: grammy.isInited() && grammy.botInfo.supports_inline_queries })
  const handler: Handler = {
    bot,
    log,
    isOutage,
    newReference: options.newReference ?? (() => referenceOf()),
    sender: { api: grammy.api, pictureJpeg, abilities },
    files: {
      api: grammy.api,
      fetchFile: options.fetchFile,
      fileUrl: (filePath) => `${apiRoot}/file/bot${token}/${filePath}`,
      bot,
    },
  }
  grammy.on(['message', 'callback_query', 'inline_query'], async (context) => {
    const gesture = readUpdate(context.update, context.me.username, bot.menu)
    if (gesture) await handleGesture(handler, gesture, context.me.username)
  })
  // Notices wait in their queue, not here: this one is told about every limit at once.
  const impatientApi = new Api(token, client)
  const handleUpdate = (update: Update) => handleWith(grammy, update)
  return {
    handleUpdate,
    messenger: createMessenger({ api: impatientApi, pictureJpeg, abilities }),
    async register({ webhook, operatorIds }) {
      if (webhook) await registerWebhook(grammy.api, webhook)
      const result = await registerCommands(grammy.api, commandLists(bot.menu, operatorIds))
      log.info({ changed: result.changed, webhook: webhook !== null }, 'Registered with Telegram')
      return result
    },
    async link() {
      if (!grammy.isInited()) await grammy.init()
      return `https://t.me/${grammy.botInfo.username}`
    },
    ...polling(grammy, handleUpdate, log),
  }
}

const retryRules = {
  maxRetryAttempts: MAX_RETRIES,
  maxDelaySeconds: MAX_WAIT_SECONDS,
  // Only this rule has no bound in auto-retry, and a message sent twice is worse than one not sent.
  rethrowHttpErrors: true,
}

const harmless = /^(edit|delete|answer|get|set)/

/** A broken connection is tried once more where a second call cannot do more than the first. */
const repeatHarmless: Transformer = async (call, method, payload, signal) => {
  try {
    return await call(method, payload, signal)
  } catch (error) {
    const isEnded = signal?.aborted === true || method === 'getUpdates'
    if (!(error instanceof HttpError) || isEnded || !harmless.test(method)) throw error
    return call(method, payload, signal)
  }
}

async function handleWith(grammy: GrammyBot, update: Update): Promise<void> {
  if (!grammy.isInited()) await grammy.init()
  try {
    await grammy.handleUpdate(update)
  } catch (error) {
    throw error instanceof BotError ? error.error : error
  }
}

function polling(
  grammy: GrammyBot,
  handleUpdate: (update: Update) => Promise<void>,
  log: TelegramLog,
): Pick<TelegramBot, 'startPolling' | 'stop'> {
  let ending = new AbortController()
  let running = Promise.resolve()
  return {
    async startPolling() {
      ending = new AbortController()
      await grammy.api.deleteWebhook()
      running = poll(grammy.api, handleUpdate, log, ending.signal)
    },
    async stop() {
      ending.abort()
      await running
    },
  }
}
