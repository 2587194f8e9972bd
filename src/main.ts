import { getRequestListener } from '@hono/node-server'
import { systemClock } from './domain/kit/clock.ts'
import { type Config, environment, loadConfig } from './runtime/config.ts'
import { type Database, openDatabase } from './runtime/database.ts'
import { createLog, type Log } from './runtime/log.ts'
import { migrate } from './runtime/migrate.ts'
import { startEmbeddedPostgres } from './runtime/postgres/embedded.ts'
import { type Product, startProduct } from './runtime/product.ts'
import { startPrivateRedis } from './runtime/redis/private.ts'
import { claimSandboxDatabase, createSandboxMode, refuseSandboxDatabase } from './runtime/sandbox-mode.ts'
import { seedSandbox } from './runtime/seed-sandbox.ts'
import { type PushStop, runUntilStopped } from './runtime/shutdown.ts'
import { blameDatabase, tellProblem } from './runtime/tell-problem.ts'
import { openWebServer, type WebServer } from './runtime/web-server.ts'

/** What a start has made before the product itself. */
type Ground = {
  config: Config
  log: Log
  database: Database
  redisUrl: string | null
  server: WebServer
  push: PushStop
}

/** Starts everything the configuration asks for, in order; what was started stops in the reverse order. */
async function start(config: Config, log: Log, push: PushStop): Promise<void> {
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ dataDir: config.dataDir, database: config.embeddedDatabase, log })
  if (embedded) push('database server', embedded.stop)
  const url = config.databaseUrl ?? embedded?.url ?? ''
  await migrate(url).catch(blameDatabase)
  const database = openDatabase(url)
  push('database', database.close)

  const redis = config.redisUrl ? null : await startPrivateRedis({ dataDir: config.dataDir, log })
  if (redis) push('redis', redis.stop)
  const redisUrl = config.redisUrl ?? redis?.url ?? null

  const server = await openWebServer(config)
  push('http', server.close)
  const ground: Ground = { config, log, database, redisUrl, server, push }
  await (config.sandbox ? startSandbox(ground) : startForReal(ground))
}

async function startForReal(ground: Ground): Promise<void> {
  const { config, database, log, server } = ground
  await refuseSandboxDatabase(database)
  const product = await startProduct({ ...ground, clock: systemClock })
  await serve(ground, product)
  log.info(`listening on ${config.host}:${server.port}, jobs: ${product.jobs.kind}`)
}

async function startSandbox(ground: Ground): Promise<void> {
  const { config, database, redisUrl, server, log, push } = ground
  await claimSandboxDatabase(database)
  let product: Product | null = null
  const base = `http://127.0.0.1:${server.port}`
  const mode = await createSandboxMode({
    env: environment,
    base,
    dataDir: config.dataDir,
    database,
    queueName: redisUrl ? 'BullMQ on Redis' : 'in-process (no redis-server found)',
    settle: async () => product?.settle(),
  })
  push('sandbox', mode.close)
  const { clock, sandbox } = mode
  product = await startProduct({ ...ground, config: mode.config, clock, sandbox: sandbox.app })
  await seedSandbox(product.domain)
  await serve(ground, product, mode.connect)
  log.info(`The sandbox is open: ${base}/sandbox`)
}

async function serve(
  { server, push }: Ground,
  product: Product,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  push('product', product.stop)
  const answer = getRequestListener(product.app.fetch)
  server.serve((request, response) => void answer(request, response))
  await before()
  await product.connect()
}

try {
  const config = loadConfig()
  const log = createLog(config.logLevel)
  await runUntilStopped(log, (push) => start(config, log, push), tellProblem)
} catch (error) {
  tellProblem(error)
}
