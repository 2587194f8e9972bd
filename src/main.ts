import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { systemClock } from './domain/kit/clock.ts'
import { type Config, ConfigError, loadConfig } from './runtime/config.ts'
import { openDatabase } from './runtime/database.ts'
import { createLog, type Log } from './runtime/log.ts'
import { migrate } from './runtime/migrate.ts'
import { startEmbeddedPostgres } from './runtime/postgres/embedded.ts'
import { type Product, startProduct } from './runtime/product.ts'
import { startPrivateRedis } from './runtime/redis/private.ts'
import { claimSandboxDatabase, createSandboxMode, refuseSandboxDatabase } from './runtime/sandbox-mode.ts'
import { seedSandbox } from './runtime/seed-sandbox.ts'
import { onShutdown, type Shutdown } from './runtime/shutdown.ts'

/** What has been started so far, for a start that fails half way. */
const started: { stops?: Shutdown } = {}

/** Starts everything the configuration asks for, in order; what was started stops in the reverse order. */
async function main(): Promise<void> {
  const config = loadConfig(process.env)
  const log = createLog(config.logLevel)
  const stops = onShutdown(log)
  started.stops = stops

  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ dataDir: config.dataDir, database: config.embeddedDatabase, log })
  if (embedded) stops.push('database server', embedded.stop)
  const url = config.databaseUrl ?? embedded?.url ?? ''
  await migrate(url)
  const database = openDatabase(url)
  stops.push('database', database.close)

  const redis = config.redisUrl ? null : await startPrivateRedis({ dataDir: config.dataDir, log })
  if (redis) stops.push('redis', redis.stop)
  const redisUrl = config.redisUrl ?? redis?.url ?? null

  const server = createServer()
  const port = await listen(server, config)
  stops.push('http', () => closeServer(server))
  if (!config.sandbox) {
    await refuseSandboxDatabase(database)
    const product = await startProduct({ config, database, clock: systemClock, log, redisUrl })
    await serve(product, server, stops.push)
    log.info(`listening on ${config.host}:${port}, jobs: ${product.jobs.kind}`)
    return
  }
  await claimSandboxDatabase(database)
  let product: Product | null = null
  const base = `http://127.0.0.1:${port}`
  const mode = await createSandboxMode({
    env: process.env,
    base,
    dataDir: config.dataDir,
    database,
    queueName: redisUrl ? 'BullMQ on Redis' : 'in-process (no redis-server found)',
    settle: async () => product?.settle(),
  })
  stops.push('sandbox', mode.close)
  product = await startProduct({
    config: mode.config,
    database,
    clock: mode.clock,
    log,
    redisUrl,
    sandbox: mode.sandbox.app,
  })
  await seedSandbox(product.domain)
  await serve(product, server, stops.push, mode.connect)
  announce(log, `${base}/sandbox`)
}

async function serve(
  product: Product,
  server: ReturnType<typeof createServer>,
  push: Shutdown['push'],
  before: () => Promise<void> = async () => {},
): Promise<void> {
  push('product', product.stop)
  const answer = getRequestListener(product.app.fetch)
  server.on('request', (request, response) => void answer(request, response))
  await before()
  await product.connect()
}

function listen(server: ReturnType<typeof createServer>, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}

function announce(log: Log, address: string): void {
  log.info(`The sandbox is open: ${address}`)
}

try {
  await main()
} catch (error) {
  // A start that cannot be finished leaves nothing running behind it.
  console.error(error instanceof ConfigError ? error.message : error)
  await started.stops?.stopAll('the start failed', 1)
  process.exitCode = 1
}
