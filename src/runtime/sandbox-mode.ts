import { join } from 'node:path'
import { type Clock, systemClock } from '../domain/kit/clock.ts'
import { audit } from '../domain/ledger/audit.ts'
import { CAST_OPERATORS } from '../sandbox/cast.ts'
import { type CryptoPaySandbox, createCryptoPaySandbox } from '../sandbox/crypto-pay/crypto-pay-sandbox.ts'
import { createDiscordSandbox, type DiscordSandbox } from '../sandbox/discord/discord-sandbox.ts'
import { createSandbox, type Sandbox } from '../sandbox/sandbox.ts'
import { createTelegramSandbox, type TelegramSandbox } from '../sandbox/telegram/create-telegram-sandbox.ts'
import { type Config, ConfigError, loadConfig } from './config.ts'
import type { Database } from './database.ts'

export type SandboxMode = {
  config: Config
  clock: Clock
  sandbox: Sandbox
  /** The stand-ins begin to call us: only once we listen. */
  connect(): Promise<void>
  close(): Promise<void>
}

const TELEGRAM_TOKEN = '1000001:SANDBOX-telegram-token-of-no-worth'
const TELEGRAM_SECRET = 'sandbox-webhook-secret'
const DISCORD_APPLICATION = '300000000000000001'
const DISCORD_TOKEN = 'sandbox-discord-token-of-no-worth'
const CRYPTO_PAY_TOKEN = '1000001:SANDBOX-crypto-pay-token-of-no-worth'

/** The settings under which the product speaks to the stand-ins on this machine instead of the platforms. */
export function sandboxConfig(
  env: Readonly<Record<string, string | undefined>>,
  base: string,
  publicKeyHex: string,
): Config {
  return {
    ...loadConfig({
      ...env,
      SANDBOX: '1',
      OPERATORS: env.OPERATORS ? `${env.OPERATORS},${CAST_OPERATORS}` : CAST_OPERATORS,
      PUBLIC_URL: base,
      TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
      TELEGRAM_API_ROOT: `${base}/sandbox/telegram`,
      TELEGRAM_WEBHOOK_SECRET: TELEGRAM_SECRET,
      TELEGRAM_MODE: 'webhook',
      DISCORD_APPLICATION_ID: DISCORD_APPLICATION,
      DISCORD_BOT_TOKEN: DISCORD_TOKEN,
      DISCORD_PUBLIC_KEY: publicKeyHex,
      DISCORD_API_ROOT: `${base}/sandbox/discord/api`,
      DISCORD_MODE: 'webhook',
      CRYPTO_PAY_TOKEN,
      CRYPTO_PAY_API_ROOT: `${base}/sandbox/crypto-pay`,
    }),
  }
}

/** The platforms' stand-ins on this machine. */
export type StandIns = {
  telegram: TelegramSandbox
  discord: DiscordSandbox
  cryptoPay: CryptoPaySandbox
  /** They begin to call us: only once we listen. */
  connect(): Promise<void>
  close(): void
}

/**
 * Makes the stand-ins for the addresses of {@link sandboxConfig}. With a `stateDir` their chats survive a
 * restart. `deliver` takes the place of fetch when they call our webhooks.
 */
export function createStandIns(options: {
  base: string
  clock: Clock
  stateDir: string | null
  deliver?: (url: string, init: RequestInit) => Promise<Response>
}): StandIns {
  const { base, clock, stateDir } = options
  const deliver = options.deliver ? { deliver: options.deliver } : {}
  const keptIn = (name: string) => (stateDir === null ? {} : { stateFile: join(stateDir, name) })
  const telegram = createTelegramSandbox({
    token: TELEGRAM_TOKEN,
    clock,
    ...deliver,
    ...keptIn('sandbox-telegram.json'),
  })
  const discord = createDiscordSandbox({
    applicationId: DISCORD_APPLICATION,
    token: DISCORD_TOKEN,
    clock,
    publicRoot: `${base}/sandbox/discord`,
    ...deliver,
    ...keptIn('sandbox-discord.json'),
  })
  const cryptoPay = createCryptoPaySandbox({
    token: CRYPTO_PAY_TOKEN,
    clock,
    publicRoot: `${base}/sandbox/crypto-pay`,
    ...deliver,
    ...keptIn('sandbox-crypto-pay.json'),
  })
  return {
    telegram,
    discord,
    cryptoPay,
    async connect() {
      cryptoPay.setWebhook(`${base}/webhooks/crypto-pay`)
      const set = await discord.setInteractionsUrl(`${base}/webhooks/discord`)
      if (!set.ok) throw new Error(`the Discord stand-in refuses our webhook: ${set.problem}`)
    },
    close() {
      telegram.close()
      discord.close()
      cryptoPay.close()
    },
  }
}

/** Makes the stand-ins, their page and the movable clock. */
export async function createSandboxMode(options: {
  env: Readonly<Record<string, string | undefined>>
  base: string
  dataDir: string
  database: Database
  queueName: string
  settle: () => Promise<void>
}): Promise<SandboxMode> {
  const { database, base, dataDir } = options
  const clock = await movableClock(database)
  const standIns = createStandIns({ base, clock, stateDir: dataDir })
  const { telegram, discord, cryptoPay } = standIns
  const sandbox = createSandbox({
    telegram,
    discord,
    cryptoPay,
    clock,
    queueName: options.queueName,
    async advanceClock(ms) {
      await clock.advance(ms)
      await options.settle()
    },
    async audit() {
      const problems = await audit(database.store)
      return {
        ok: problems.length === 0,
        problems: problems.map(({ check, row }) => `${check} ${JSON.stringify(row)}`),
      }
    },
  })
  return {
    config: sandboxConfig(options.env, base, discord.publicKeyHex),
    clock,
    sandbox,
    connect: standIns.connect,
    async close() {
      sandbox.close()
      standIns.close()
    },
  }
}

/** The wall clock plus what the page has added; the sum survives a restart, since deadlines do. */
async function movableClock({ store }: Database): Promise<Clock & { advance(ms: number): Promise<void> }> {
  const row = await store.db.sandbox.findUniqueOrThrow({ where: { id: 1 } })
  let offsetMs = Number(row.clockOffsetMs)
  return {
    now: () => new Date(systemClock.now().getTime() + offsetMs),
    async advance(ms) {
      const moved = await store.db.sandbox.update({
        where: { id: 1 },
        data: { clockOffsetMs: { increment: ms } },
      })
      offsetMs = Number(moved.clockOffsetMs)
    },
  }
}

/**
 * The sandbox plays with money that is not there, so it runs only on a database it made itself.
 * @throws ConfigError when somebody already lives in a database that does not carry the sandbox's mark.
 */
export async function claimSandboxDatabase({ store }: Database): Promise<void> {
  const [marked, members] = await Promise.all([store.db.sandbox.count(), store.db.member.count()])
  if (marked > 0) return
  if (members > 0)
    throw new ConfigError('SANDBOX: this database was not made by the sandbox; give it an empty one')
  await store.db.sandbox.createMany({ data: [{ id: 1, clockOffsetMs: 0n }], skipDuplicates: true })
}

/** The other way round: nobody's rent is paid from play money. */
export async function refuseSandboxDatabase({ store }: Database): Promise<void> {
  if ((await store.db.sandbox.count()) === 0) return
  throw new ConfigError(
    'DATABASE_URL: this database was made by the sandbox; give the product one of its own',
  )
}
