import { resolve } from 'node:path'
import { z } from 'zod'
import { type Policy, policySchema } from '../domain/policy.ts'
import {
  connectionString,
  httpAddress,
  type Operator,
  oneOf,
  operators,
  optionalHttpAddress,
  optionalSwitch,
  optionalWord,
  wholeNumber,
} from './config-values.ts'
import type { FileStoreConfig } from './files/file-store.ts'
import type { LogLevel } from './log.ts'
import type { EmbeddedDatabase } from './postgres/embedded.ts'

/** A wrong or missing setting. The message is one line that names the variable and never holds its value. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

export type TelegramConfig = {
  botToken: string
  apiRoot: string
} & ({ mode: 'webhook'; webhookSecret: string } | { mode: 'polling' })

export type DiscordConfig = {
  applicationId: string
  botToken: string
  apiRoot: string
  /** The channel with a card for each job that is open to everybody; null: there is none. */
  boardChannel: string | null
} & ({ mode: 'webhook'; publicKey: string } | { mode: 'gateway' })

/** What a shell command needs to reach the database. */
export type StorageConfig = {
  /** Null: the embedded server of `dataDir`. */
  databaseUrl: string | null
  /** Absolute. */
  dataDir: string
  /** Which database of the embedded server: the sandbox has one of its own. */
  embeddedDatabase: EmbeddedDatabase
  logLevel: LogLevel
}

export type Config = StorageConfig & {
  /** The address to listen on: this machine only in the sandbox, unless HOST says otherwise. */
  host: string
  port: number
  /** Without a slash at the end. */
  publicUrl: string
  /** Null: a private server if the machine has one, else jobs run in-process. */
  redisUrl: string | null
  role: 'all' | 'web' | 'worker'
  metricsToken: string | null
  sandbox: boolean
  telegram: TelegramConfig | null
  discord: DiscordConfig | null
  cryptoPay: { token: string; apiRoot: string } | null
  files: FileStoreConfig
  operators: readonly Operator[]
  /** Keys the hashes of voucher codes; null: a key made at the first start, kept in the database. */
  secretKey: string | null
  policy: Policy
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const TELEGRAM_API = 'https://api.telegram.org'

const storageSchema = z.object({
  DATABASE_URL: connectionString('postgresql://', 'postgres://'),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: oneOf('info', LOG_LEVELS),
  SANDBOX: optionalSwitch(),
  TELEGRAM_BOT_TOKEN: optionalWord(/^[\w:-]+$/, 'must look like 123456:ABC-DEF'),
  DISCORD_BOT_TOKEN: optionalWord(/^\S+$/, 'must not contain spaces'),
})

const settingsSchema = storageSchema.extend({
  HOST: optionalWord(/^[\w.:-]+$/, 'must be a host name or an IP address'),
  PORT: wholeNumber('3000', 0, 65_535),
  PUBLIC_URL: optionalHttpAddress(),
  REDIS_URL: connectionString('redis://', 'rediss://'),
  ROLE: oneOf('all', ['all', 'web', 'worker']),
  METRICS_TOKEN: optionalWord(/^\S+$/, 'must not contain spaces'),
  TELEGRAM_API_ROOT: httpAddress(TELEGRAM_API),
  // https://core.telegram.org/bots/api#setwebhook
  TELEGRAM_WEBHOOK_SECRET: optionalWord(/^[\w-]{1,256}$/, 'must be 1 to 256 of A-Z a-z 0-9 _ -'),
  TELEGRAM_MODE: oneOf('webhook', ['webhook', 'polling']),
  DISCORD_APPLICATION_ID: optionalWord(/^\d{1,20}$/, 'must be a number (an application id)'),
  DISCORD_PUBLIC_KEY: optionalWord(/^[0-9a-fA-F]{64}$/, 'must be 64 hexadecimal digits'),
  DISCORD_API_ROOT: httpAddress('https://discord.com/api'),
  DISCORD_BOARD_CHANNEL: optionalWord(/^\d{1,20}$/, 'must be a number (a channel id)'),
  DISCORD_MODE: oneOf('webhook', ['webhook', 'gateway']),
  CRYPTO_PAY_TOKEN: optionalWord(/^\S+$/, 'must not contain spaces'),
  CRYPTO_PAY_API_ROOT: httpAddress('https://pay.crypt.bot'),
  FILE_STORE: oneOf('local', ['local', 's3']),
  S3_BUCKET: optionalWord(/^\S+$/, 'must not contain spaces'),
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: optionalHttpAddress(),
  S3_PATH_STYLE: optionalSwitch(),
  S3_ACCESS_KEY_ID: optionalWord(/^\S+$/, 'must not contain spaces'),
  S3_SECRET_ACCESS_KEY: optionalWord(/^\S+$/, 'must not contain spaces'),
  OPERATORS: operators(),
  SECRET_KEY: optionalWord(/^\S{16,}$/, 'must be at least 16 characters without spaces'),
})

type Settings = z.output<typeof settingsSchema>
type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the whole configuration. An empty variable counts as left out. Throws {@link ConfigError} naming every
 * variable that is wrong or missing.
 */
export function loadConfig(env: Environment = environment): Config {
  const given = withoutEmpty(env)
  const settings = settingsSchema.safeParse(given)
  const policy = policySchema.safeParse(given)
  if (!settings.success || !policy.success) throw problems(settings.error, policy.error)
  const set = settings.data
  const sandbox = isSandbox(set)
  const { publicUrl, telegram, discord, files } = everyPart({
    publicUrl: () => publicUrlOf(set),
    telegram: () => telegramOf(set),
    discord: () => discordOf(set),
    files: () => filesOf(set),
  })
  return {
    ...storageOf(set),
    host: set.HOST ?? (sandbox ? '127.0.0.1' : '0.0.0.0'),
    port: set.PORT,
    publicUrl,
    redisUrl: set.REDIS_URL,
    role: set.ROLE,
    metricsToken: set.METRICS_TOKEN,
    sandbox,
    telegram,
    discord,
    cryptoPay: set.CRYPTO_PAY_TOKEN
      ? { token: set.CRYPTO_PAY_TOKEN, apiRoot: set.CRYPTO_PAY_API_ROOT }
      : null,
    files,
    operators: set.OPERATORS,
    secretKey: set.SECRET_KEY,
    policy: policyOf(policy.data, set, given),
  }
}

/** The settings of this process: nobody else reads them. */
export const environment: Environment = process.env

/** Reads what shell commands need; no token is asked for. Throws {@link ConfigError}. */
export function loadStorageConfig(env: Environment = environment): StorageConfig {
  const storage = storageSchema.safeParse(withoutEmpty(env))
  if (!storage.success) throw problems(storage.error)
  return storageOf(storage.data)
}

function storageOf(set: z.output<typeof storageSchema>): StorageConfig {
  const forSandbox = set.SANDBOX === null ? !hasToken(set) : set.SANDBOX === 'on'
  return {
    databaseUrl: set.DATABASE_URL,
    dataDir: resolve(set.DATA_DIR),
    embeddedDatabase: forSandbox ? 'sandbox' : 'microgig',
    logLevel: set.LOG_LEVEL,
  }
}

/** With a token or a database given, somebody means it: then the stand-in runs only when it is asked for. */
function isSandbox(set: Settings): boolean {
  if (set.SANDBOX !== null) {
    if (set.SANDBOX === 'on' || hasToken(set)) return set.SANDBOX === 'on'
    throw new ConfigError('TELEGRAM_BOT_TOKEN or DISCORD_BOT_TOKEN must be set, because SANDBOX is 0')
  }
  if (hasToken(set)) return false
  if (set.DATABASE_URL === null) return true
  throw new ConfigError(
    'TELEGRAM_BOT_TOKEN or DISCORD_BOT_TOKEN must be set, because DATABASE_URL is (or SANDBOX=1, to try things out)',
  )
}

function hasToken(set: z.output<typeof storageSchema>): boolean {
  return set.TELEGRAM_BOT_TOKEN !== null || set.DISCORD_BOT_TOKEN !== null
}

/** Telegram itself can only reach a public address; a Bot API server of one's own may reach this machine. */
function publicUrlOf(set: Settings): string {
  const telegramCallsUs = set.TELEGRAM_BOT_TOKEN !== null && set.TELEGRAM_MODE === 'webhook'
  if (set.PUBLIC_URL === null && telegramCallsUs && set.TELEGRAM_API_ROOT === TELEGRAM_API) {
    throw new ConfigError(
      'PUBLIC_URL is missing: Telegram needs it for the webhook (or set TELEGRAM_MODE=polling)',
    )
  }
  return set.PUBLIC_URL ?? `http://127.0.0.1:${set.PORT}`
}

/** What Crypto Pay pays is off without it; named while it is missing, somebody expects it to be on. */
function policyOf(policy: Policy, set: Settings, given: Record<string, string>): Policy {
  if (set.CRYPTO_PAY_TOKEN !== null || !policy.payoutMethods.includes('crypto-pay')) return policy
  if (given.PAYOUT_METHODS !== undefined && !isSandbox(set)) {
    throw new ConfigError('CRYPTO_PAY_TOKEN is missing: it is needed when PAYOUT_METHODS names crypto-pay')
  }
  return { ...policy, payoutMethods: policy.payoutMethods.filter((name) => name !== 'crypto-pay') }
}

function telegramOf(set: Settings): TelegramConfig | null {
  if (set.TELEGRAM_BOT_TOKEN === null) return null
  const base = { botToken: set.TELEGRAM_BOT_TOKEN, apiRoot: set.TELEGRAM_API_ROOT }
  if (set.TELEGRAM_MODE === 'polling') return { ...base, mode: 'polling' }
  const webhookSecret = required(set, 'TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_BOT_TOKEN is set in webhook mode')
  return { ...base, mode: 'webhook', webhookSecret }
}

function discordOf(set: Settings): DiscordConfig | null {
  if (set.DISCORD_BOT_TOKEN === null) return null
  const applicationId = required(set, 'DISCORD_APPLICATION_ID', 'DISCORD_BOT_TOKEN is set')
  const base = {
    applicationId,
    botToken: set.DISCORD_BOT_TOKEN,
    apiRoot: set.DISCORD_API_ROOT,
    boardChannel: set.DISCORD_BOARD_CHANNEL,
  }
  if (set.DISCORD_MODE === 'gateway') return { ...base, mode: 'gateway' }
  const publicKey = required(set, 'DISCORD_PUBLIC_KEY', 'DISCORD_BOT_TOKEN is set in webhook mode')
  return { ...base, mode: 'webhook', publicKey }
}

function filesOf(set: Settings): FileStoreConfig {
  if (set.FILE_STORE === 'local') return { kind: 'local', folder: resolve(set.DATA_DIR, 'files') }
  const because = 'FILE_STORE is s3'
  return {
    kind: 's3',
    bucket: required(set, 'S3_BUCKET', because),
    region: set.S3_REGION,
    ...(set.S3_ENDPOINT ? { endpoint: set.S3_ENDPOINT } : {}),
    // Most stores of one's own have no host name per bucket.
    pathStyle: set.S3_PATH_STYLE === null ? set.S3_ENDPOINT !== null : set.S3_PATH_STYLE === 'on',
    ...s3Credentials(set),
  }
}

/** Without any, the instance's own role is used. */
function s3Credentials(set: Settings): { credentials?: { accessKeyId: string; secretAccessKey: string } } {
  if (set.S3_ACCESS_KEY_ID === null && set.S3_SECRET_ACCESS_KEY === null) return {}
  return {
    credentials: {
      accessKeyId: required(set, 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY is set'),
      secretAccessKey: required(set, 'S3_SECRET_ACCESS_KEY', 'S3_ACCESS_KEY_ID is set'),
    },
  }
}

type Word = { [Name in keyof Settings]: Settings[Name] extends string | null ? Name : never }[keyof Settings]

function required(set: Settings, name: Word, because: string): string {
  const value = set[name]
  if (value === null) throw new ConfigError(`${name} is missing: it is needed when ${because}`)
  return value
}

/** Reads every part before it complains, so that one start names all that is missing. */
function everyPart<Parts extends Record<string, () => unknown>>(parts: Parts) {
  const missing: string[] = []
  const read = Object.entries(parts).map(([name, part]) => {
    try {
      return [name, part()]
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      missing.push(error.message)
      return [name, undefined]
    }
  })
  if (missing.length > 0) throw new ConfigError(missing.join('; '))
  return Object.fromEntries(read) as { [Name in keyof Parts]: ReturnType<Parts[Name]> }
}

function withoutEmpty(env: Environment): Record<string, string> {
  const given = Object.entries(env).filter(
    (entry): entry is [string, string] => (entry[1] ?? '').trim() !== '',
  )
  return Object.fromEntries(given)
}

function problems(...errors: (z.ZodError | undefined)[]): ConfigError {
  const issues = errors.flatMap((error) => error?.issues ?? [])
  return new ConfigError(issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
}
