import type { Hono } from 'hono'
import { createApi } from '../api/app.ts'
import { issueTicket } from '../api/board-pass.ts'
import { createCryptoPayWebhook } from '../api/crypto-pay-webhook.ts'
import { BOARD_PATH, createQueueBoard } from '../api/queue-board.ts'
import { createVisitPages, VISIT_PATH } from '../api/visit-page.ts'
import { type BotDependencies, createBot } from '../bots/create-bot.ts'
import type { DeliverySource } from '../bots/deliver.ts'
import { createDiscordApp, type DiscordApp } from '../bots/discord/app.ts'
import { documentBytes } from '../bots/documents.ts'
import { forgetFiles } from '../bots/forget-files.ts'
import { createBoard } from '../bots/keep-board.ts'
import type { Messenger } from '../bots/kit/messenger.ts'
import { createTelegramBot, type TelegramBot } from '../bots/telegram/bot.ts'
import { createTelegramWebhook, TELEGRAM_WEBHOOK_PATH } from '../bots/telegram/webhook.ts'
import { speak, words } from '../bots/text/say.ts'
import type { PaidInvoice } from '../domain/crypto-pay/read-invoice.ts'
import type { Clock } from '../domain/kit/clock.ts'
import type { Domain } from '../domain/kit/use-case.ts'
import { settleInvoice } from '../domain/top-ups/settle-top-up.ts'
import { visitToken } from '../domain/visits/visit-link.ts'
import type { Config } from './config.ts'
import { createCryptoPay } from './crypto-pay.ts'
import { cryptoPayJob } from './crypto-pay-job.ts'
import { type Database, isOutage } from './database.ts'
import { documentRoom } from './document-room.ts'
import { fetchPlatformFile } from './files/fetch-file.ts'
import { openFileStore } from './files/file-store.ts'
import { type JobName, jobsOf } from './jobs.ts'
import { keepTrying, type Persistent } from './keep-trying.ts'
import type { Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import { firstMissingMigration } from './migrate.ts'
import { pictureRoom } from './picture-room.ts'
import type { Jobs } from './queue/job-types.ts'
import { startJobs } from './queue/jobs.ts'
import { readSecret } from './secret.ts'

export type ProductParts = {
  config: Config
  database: Database
  clock: Clock
  log: Log
  redisUrl: string | null
  /** Everything below `/sandbox`, where it runs. */
  sandbox?: Hono
}

/** The running product: the HTTP app to serve, and what drives it. */
export type Product = {
  app: Hono
  domain: Domain
  jobs: Jobs<JobName>
  /** Runs everything that is due until nothing is left: what the page's clock and the tests call. */
  settle(): Promise<void>
  /** Tells the platforms our commands and webhook, and begins polling or the gateway where configured. */
  connect(): Promise<void>
  stop(): Promise<void>
}

const FILE_LIMITS = { maxBytes: 20 * 1024 * 1024, timeoutMs: 20_000, maxRedirects: 3 }

/** Puts the product together: the one place where everything meets everything. */
export async function startProduct(parts: ProductParts): Promise<Product> {
  const { config, database, clock, log } = parts
  let jobs: Jobs<JobName> | null = null
  const wake = (name: JobName, at?: Date) => void jobs?.wake(name, at)
  const domain: Domain = {
    store: database.store,
    clock,
    policy: config.policy,
    secret: await readSecret(config, database),
    onCommitted: () => wake('relay'),
  }
  const messengers: DeliverySource['messengers'] = {}
  const persistent = keepTrying(log)
  const cryptoPay = config.cryptoPay ? createCryptoPay(config.cryptoPay) : null
  const files = await openFileStore(config.files)
  const documents = documentRoom(files)
  const source: DeliverySource & BotDependencies = {
    domain,
    rolesOf: (platform, id) =>
      config.operators.flatMap((o) => (o.platform === platform && o.platformUserId === id ? [o.role] : [])),
    botLink: null,
    cryptoPay,
    boardLink: () => `${config.publicUrl}${BOARD_PATH}?ticket=${issueTicket(domain)}`,
    visitLink: (visitId) => `${config.publicUrl}${VISIT_PATH}/${visitToken(domain.secret, visitId)}`,
    onReachable: () => wake('deliver'),
    messengers,
    log,
    pictures: pictureRoom(files),
    documents,
    documentBytes: (documentId) => documentBytes(documents, documentId),
  }
  const bot = createBot(source)
  const telegram = config.telegram ? startTelegram(parts, bot) : null
  const discord = config.discord ? startDiscord(parts, bot) : null
  assign(messengers, 'telegram', telegram?.messenger)
  assign(messengers, 'discord', discord?.messenger)
  const finishDeferred = () => discord?.finishDeferred() ?? Promise.resolve(0)
  const declared = jobsOf({
    source,
    operators: config.operators,
    finishDeferred,
    keepBoard: boardOf(parts, domain, discord),
    useCryptoPay: cryptoPayJob(domain, cryptoPay, log),
    forgetFiles: () => forgetFiles(database.store, (key) => files.remove(key)),
    wake,
    log,
  })
  jobs = await startJobs({
    jobs: declared,
    clock,
    log,
    redisUrl: parts.redisUrl ?? undefined,
    work: config.role !== 'web',
  })
  const metrics = createMetrics(domain)
  const app = createApi({
    ...webhooks(config, telegram, discord, log),
    ...cryptoPayWebhook(config, domain, log),
    readiness: {
      database: () => orUnreachable(() => database.pool.query('SELECT 1').then(() => null)),
      schema: () => orUnreachable(() => missingIn(database)),
      queue: async () => ((await jobs?.reachable()) ? null : 'unreachable'),
    },
    metrics: { ...metrics, token: config.metricsToken },
    board: createQueueBoard(domain, () => jobs?.queues ?? []),
    visits: createVisitPages(domain),
    ...(parts.sandbox ? { sandbox: parts.sandbox } : {}),
    log,
  })
  return {
    app,
    domain,
    jobs,
    settle: () => settle(jobs),
    async connect() {
      await connect({ config, telegram, discord, persistent })
      if (!telegram) return
      await persistent.until('Asking Telegram who we are', async () => {
        source.botLink = await telegram.link()
      })
    },
    async stop() {
      persistent.stop()
      await Promise.all([telegram?.stop(), discord?.stop()])
      await jobs?.close()
    },
  }
}

type Bot = ReturnType<typeof createBot>

function startTelegram({ config, log }: ProductParts, bot: Bot): TelegramBot {
  const telegram = config.telegram
  if (!telegram) throw new Error('Telegram is not configured')
  const fetchFile = (url: string) =>
    fetchPlatformFile(url, { ...FILE_LIMITS, allowedHosts: [hostOf(telegram.apiRoot)] })
  return createTelegramBot({
    token: telegram.botToken,
    apiRoot: telegram.apiRoot,
    bot,
    log,
    isOutage,
    fetchFile,
  })
}

function startDiscord({ config, database, clock, log }: ProductParts, bot: Bot): DiscordApp {
  const discord = config.discord
  if (!discord) throw new Error('Discord is not configured')
  const allowedHosts = ['cdn.discordapp.com', 'media.discordapp.net']
  if (hostOf(discord.apiRoot) !== 'discord.com') allowedHosts.push(hostOf(discord.apiRoot))
  return createDiscordApp({
    applicationId: discord.applicationId,
    token: discord.botToken,
    publicKey: discord.mode === 'webhook' ? discord.publicKey : null,
    apiRoot: discord.apiRoot,
    bot,
    fetchFile: (url) => fetchPlatformFile(url, { ...FILE_LIMITS, allowedHosts }),
    db: database.store.db,
    clock,
    log,
    isOutage,
    outageSentence: words(speak('en')('fault', { ref: [{ t: 'plain', text: 'DB' }] })),
  })
}

/** Keeps the public channel where one is configured; nothing to do anywhere else. */
function boardOf(
  { config, log }: ProductParts,
  domain: Domain,
  discord: DiscordApp | null,
): () => Promise<Date | null> {
  const channelId = config.discord?.boardChannel ?? null
  if (!discord || channelId === null) return async () => null
  return createBoard({ domain, channel: discord.channel, channelId, log })
}

function webhooks(config: Config, telegram: TelegramBot | null, discord: DiscordApp | null, log: Log) {
  const telegramWebhook =
    telegram && config.telegram?.mode === 'webhook'
      ? createTelegramWebhook({
          secret: config.telegram.webhookSecret,
          handleUpdate: telegram.handleUpdate,
          isOutage,
          log,
        })
      : null
  return {
    ...(telegramWebhook ? { telegramWebhook } : {}),
    ...(discord && config.discord?.mode === 'webhook' ? { discord } : {}),
  }
}

function cryptoPayWebhook({ cryptoPay }: Config, domain: Domain, log: Log) {
  if (!cryptoPay) return {}
  const { token } = cryptoPay
  const receive = (invoice: PaidInvoice) => settleInvoice(domain, invoice)
  return { cryptoPayWebhook: createCryptoPayWebhook({ token, settle: receive, log }) }
}

/** What each platform is told at the start, and how we hear from it. */
async function connect(running: Running): Promise<void> {
  const { config, telegram, discord, persistent } = running
  // A worker hears from nobody; the processes that do tell the platforms where they are.
  if (config.role === 'worker') return
  if (telegram && config.telegram) {
    const operatorIds = config.operators.filter((o) => o.platform === 'telegram').map((o) => o.platformUserId)
    const webhook =
      config.telegram.mode === 'webhook'
        ? { url: `${config.publicUrl}${TELEGRAM_WEBHOOK_PATH}`, secret: config.telegram.webhookSecret }
        : null
    const options = { webhook, operatorIds: [...new Set(operatorIds)] }
    await persistent.until('Registering with Telegram', () => telegram.register(options))
    if (config.telegram.mode === 'polling') await persistent.until('Polling Telegram', telegram.startPolling)
  }
  if (discord && config.discord) {
    await persistent.until('Registering with Discord', discord.register)
    if (config.discord.mode === 'gateway') {
      await persistent.until('Opening the Discord gateway', discord.startGateway)
    }
  }
}

type Running = {
  config: Config
  telegram: TelegramBot | null
  discord: DiscordApp | null
  persistent: Persistent
}

/** One chain sweep → relay → deliver may leave events of its own, so it runs until a round finds nothing new. */
async function settle(jobs: Jobs<JobName> | null): Promise<void> {
  for (let round = 0; round < 2; round++) await jobs?.runAllNow()
}

function assign<K extends string>(
  target: Partial<Record<K, Messenger>>,
  name: K,
  messenger: Messenger | undefined,
) {
  if (messenger) target[name] = messenger
}

function hostOf(root: string): string {
  return new URL(root).host
}

async function missingIn({ pool }: Database): Promise<string | null> {
  const missing = await firstMissingMigration(pool)
  return missing === null ? null : `${missing} is not applied`
}

/** What is wrong by the check's own words; 'unreachable' when it cannot even look. */
async function orUnreachable(check: () => Promise<string | null>): Promise<string | null> {
  try {
    return await check()
  } catch {
    return 'unreachable'
  }
}
