import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { InteractionResponseType } from 'discord-api-types/v10'
import { Redis } from 'ioredis'
import { audit } from '../../src/domain/ledger/audit.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import type { Config } from '../../src/runtime/config.ts'
import { openDatabase } from '../../src/runtime/database.ts'
import { createLog } from '../../src/runtime/log.ts'
import { type Product, startProduct } from '../../src/runtime/product.ts'
import { createStandIns, sandboxConfig } from '../../src/runtime/sandbox-mode.ts'
import { createSandbox } from '../../src/sandbox/sandbox.ts'
import { type DiscordPerson, discordPerson } from './chat-discord.ts'
import type { ChatPerson, Platform } from './chat-script.ts'
import { type TelegramPerson, telegramPerson } from './chat-telegram.ts'
import { createTestDatabase } from './database.ts'
import { testClock } from './domain.ts'
import { testRedisUrl } from './redis.ts'
import { openDatabaseLine } from './world-database-line.ts'

export type WorldOptions = {
  /** Names and values as the environment has them, for example FINAL_REJECTION. */
  policy?: Record<string, string>
  /** In the form of OPERATORS; the operators of `join` are always there. */
  operators?: string
  /** Jobs over BullMQ that run by themselves. Without it they run when the test says `settle`, and only then. */
  redis?: boolean
  /** False: without the payment rail. */
  cryptoPay?: boolean
}

export type World = Awaited<ReturnType<typeof createWorld>>
/** Something a platform delivered to us. */
export type Delivery = { url: string; body: string; status: number }

const OPERATOR = { telegram: '1001', discord: '210000000000001001' } as const
const OPERATORS = `telegram:${OPERATOR.telegram}=admin,discord:${OPERATOR.discord}=admin`
/** Refusals of Telegram that are ordinary: what stands there already, and an operator who never opened the chat. */
const ORDINARY = /message is not modified|query is too old|MyCommands Bad Request: chat not found/

/**
 * The whole product on a database of its own, between the stand-ins of both platforms, over real HTTP: real
 * grammY, real discord.js, webhooks with secret and signature. Time stands still until the test moves it.
 */
export async function createWorld(options: WorldOptions = {}) {
  const database = await createTestDatabase()
  const line = await openDatabaseLine(database.url)
  const clock = testClock()
  const dataDir = mkdtempSync(joinPath(tmpdir(), 'microgig-world-'))
  const redisUrl = options.redis ? await ownRedis() : null
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const deliveries: Delivery[] = []
  let copies = 1
  const deliver = async (url: string, init: RequestInit): Promise<Response> => {
    const answers = await Promise.all(Array.from({ length: copies }, () => fetch(url, init)))
    for (const { status } of answers) deliveries.push({ url, body: String(init.body), status })
    return shownOf(answers)
  }
  const standIns = createStandIns({ base, clock, stateDir: null, deliver })
  const { telegram, discord, cryptoPay } = standIns
  const logged: { level: number; msg: string }[] = []
  const log = createLog('warn', (written) => logged.push(JSON.parse(written)))
  const sandbox = createSandbox({
    telegram,
    discord,
    cryptoPay,
    clock,
    cast: [],
    queueName: redisUrl ? 'BullMQ' : 'by hand',
    advanceClock: (ms) => pass(ms),
    audit: async () => ({ ok: true, problems: [] }),
  })
  const withRail = sandboxConfig(
    {
      DATABASE_URL: line.url,
      DATA_DIR: dataDir,
      // Without BullMQ nothing runs by itself, so that every notice arrives when the test says so.
      ROLE: redisUrl ? 'all' : 'web',
      OPERATORS: options.operators ? `${OPERATORS},${options.operators}` : OPERATORS,
      ...options.policy,
    },
    base,
    discord.publicKeyHex,
  )
  const config = options.cryptoPay === false ? withoutCryptoPay(withRail) : withRail

  let opened = openDatabase(line.url)
  let product: Product = await start()
  server.on('request', (request, response) => void getRequestListener(product.app.fetch)(request, response))
  await standIns.connect()
  await product.connect()

  const people: ChatPerson[] = []
  const expected: RegExp[] = []
  let beforeGesture: (() => Promise<void>) | null = null
  const before = async () => beforeGesture?.()
  let keys = 0
  const key = () => `world:${++keys}`

  function start(): Promise<Product> {
    return startProduct({ config, database: opened, clock, log, redisUrl, sandbox: sandbox.app })
  }

  async function restart(): Promise<void> {
    await product.stop()
    await opened.close()
    opened = openDatabase(line.url)
    product = await start()
    await product.connect()
  }

  async function pass(ms: number): Promise<void> {
    clock.advance(ms)
    await product.settle()
  }

  async function join(
    platform: Platform,
    name: string,
    how: { operator?: boolean; newcomer?: boolean } = {},
  ): Promise<ChatPerson> {
    const id = how.operator ? OPERATOR[platform] : newPersonId(platform, people.length)
    const person =
      platform === 'telegram'
        ? telegramPerson({ sandbox: telegram, clock, id, name, before })
        : discordPerson({ sandbox: discord, clock, id, name, before })
    people.push(person)
    await person.command('help')
    if (!how.newcomer) await hasFoundWork(person)
    return person
  }

  /** Who is no newcomer gets the list of jobs at once, without being asked for country and skills. */
  async function hasFoundWork(person: ChatPerson): Promise<void> {
    const where = { id: await memberId(person) }
    await opened.store.db.member.update({ where, data: { foundWorkAt: clock.now() } })
  }

  async function memberId(person: ChatPerson): Promise<string> {
    const { platform, id: platformUserId } = person
    const identity = await opened.store.db.identity.findUniqueOrThrow({
      where: { platform_platformUserId: { platform, platformUserId } },
    })
    return identity.memberId
  }

  /** Issues a top-up voucher and gives its code. */
  async function voucher(usd: number): Promise<string> {
    const cashier = { kind: 'member', memberId: 'cashier', roles: ['finance'] } as const
    const input = { amountMicros: BigInt(Math.round(usd * 100)) * 10_000n, reason: 'test money' }
    const issued = await issueTopUp(product.domain, { input, actor: cashier, key: key() })
    if (!issued.ok) throw new Error(issued.refusal.code)
    return issued.answer.code
  }

  async function fund(person: ChatPerson, usd: number): Promise<void> {
    const code = await voucher(usd)
    const actor = { kind: 'member', memberId: await memberId(person), roles: [] } as const
    const redeemed = await redeemVoucher(product.domain, { code, actor, key: key() })
    if (!redeemed.ok) throw new Error(redeemed.refusal.code)
  }

  async function balances(person: ChatPerson): Promise<{ cash: bigint; wallet: bigint }> {
    const { rows } = await opened.pool.query(
      'SELECT cash_micros, wallet_micros FROM v_balances WHERE platform::text = $1 AND platform_user_id = $2',
      [person.platform, person.id],
    )
    return { cash: BigInt(rows[0]?.cash_micros ?? 0), wallet: BigInt(rows[0]?.wallet_micros ?? 0) }
  }

  /** Everything that went wrong where nobody looked: errors in the log, answers a platform refused. */
  function faults(): string[] {
    const all = [
      ...logged.filter(({ level }) => level >= 50).map((written) => `log: ${JSON.stringify(written)}`),
      ...telegram.calls.flatMap(({ method, error }) =>
        error && !ORDINARY.test(`${method} ${error.description}`)
          ? [`telegram: ${method} ${error.description}`]
          : [],
      ),
      ...discord.calls.flatMap(({ method, path, status, response }) =>
        status >= 400 ? [`discord: ${method} ${path} ${status} ${JSON.stringify(response)}`] : [],
      ),
      ...people.flatMap((person) => person.failures()),
      ...deliveries.flatMap(({ url, status }) => (status >= 500 ? [`answered ${status}: ${url}`] : [])),
    ]
    return all.filter((fault) => !expected.some((pattern) => pattern.test(fault)))
  }

  return {
    base,
    clock,
    telegram,
    discord,
    cryptoPay,
    line,
    logged,
    deliveries,
    get store() {
      return opened.store
    },
    get pool() {
      return opened.pool
    },
    get product() {
      return product
    },
    /** From now on everything people do reaches us this many times, all at once. */
    deliverTimes: (times: number) => {
      copies = times
    },
    /** A new person, who has met the bot and, unless they are a newcomer, its list of jobs. The operator of a platform is the same person each time. */
    join,
    memberId,
    /** Money in the wallet, the way it always enters: a top-up voucher, redeemed. */
    voucher,
    fund,
    balances,
    /** Runs everything that is due. */
    settle: () => product.settle(),
    /** Lets time pass, then runs everything that is due. */
    pass,
    /** Stops the product and starts it again on the same database: what lived in memory is gone. */
    restart,
    /** From now on this happens before everything that anybody does. */
    beforeGestures: (run: (() => Promise<void>) | null) => {
      beforeGesture = run
    },
    audit: () => audit(opened.store),
    faults,
    /** These faults are what the test is about. */
    expectFault: (pattern: RegExp) => void expected.push(pattern),
    async close() {
      await product.stop()
      sandbox.close()
      standIns.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await opened.close()
      await line.close()
      await database.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A new person on Telegram, who can do there what Discord has no way for. */
export async function joinTelegram(world: World, name: string): Promise<TelegramPerson> {
  return (await world.join('telegram', name)) as TelegramPerson
}

/** A new person on Discord. */
export async function joinDiscord(world: World, name: string): Promise<DiscordPerson> {
  return (await world.join('discord', name)) as DiscordPerson
}

const ACKNOWLEDGED = InteractionResponseType.DeferredMessageUpdate

/**
 * Which answer to copies that came at once is shown. Discord takes one; a copy that finds everything done acknowledges
 * and shows nothing, and which of them answers first is chance: the one that shows something is taken.
 */
async function shownOf(answers: readonly Response[]): Promise<Response> {
  for (const answer of answers) {
    const body = await answer.clone().text()
    if (!body.startsWith('{') || JSON.parse(body).type !== ACKNOWLEDGED) return answer
  }
  const [first] = answers
  if (!first) throw new Error('nothing was delivered')
  return first
}

function withoutCryptoPay(config: Config): Config {
  const payoutMethods = config.policy.payoutMethods.filter((name) => name !== 'crypto-pay')
  return { ...config, cryptoPay: null, policy: { ...config.policy, payoutMethods } }
}

/** Discord's ids are snowflakes, Telegram's plain numbers. */
function newPersonId(platform: Platform, count: number): string {
  return platform === 'telegram' ? String(5001 + count) : `2100000000000050${String(count).padStart(2, '0')}`
}

/** The run's Redis is shared, and the product's keys are the same everywhere: each worker has a part of its own. */
async function ownRedis(): Promise<string> {
  const url = testRedisUrl()
  if (url === null) throw new Error('this world needs a redis-server')
  const part = new URL(url)
  part.pathname = `/${1 + (Number(process.env['VITEST_POOL_ID'] ?? 0) % 15)}`
  const redis = new Redis(part.href)
  await redis.flushdb()
  await redis.quit()
  return part.href
}
