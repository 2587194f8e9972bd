import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { discordWebhook } from '../bots/discord/webhook.ts'

/** What the HTTP side needs; the composition root supplies it. */
export type ApiParts = {
  /** Serves `POST /webhooks/telegram`; left out where Telegram does not call us. */
  telegramWebhook?: Hono
  /** Answers `POST /webhooks/discord`; left out where Discord does not call us. */
  discord?: Parameters<typeof discordWebhook>[0]
  /** Serves `POST /webhooks/crypto-pay`; left out where it is not set up. */
  cryptoPayWebhook?: Hono
  /** Each names what is wrong, or null. All null: ready. */
  readiness: Readonly<Record<string, () => Promise<string | null>>>
  metrics: { text(): Promise<string>; contentType: string; token: string | null }
  /** Everything below `/ops/board`. */
  board: Hono
  /** The pages of personal links, `/v/<token>`. */
  visits: Hono
  /** Everything below `/sandbox`. */
  sandbox?: Hono
  log: { error(fields: object, message: string): void }
}

/** The HTTP face: webhooks, health, metrics, and the sandbox where it runs. */
export function createApi(parts: ApiParts): Hono {
  const app = new Hono()
  app.onError((error, context) => {
    parts.log.error({ err: error, path: context.req.path }, 'a request failed')
    return context.text('Something broke on our side.', 500)
  })
  if (parts.sandbox) app.route('/', parts.sandbox)
  app.use('*', secureHeaders())
  app.get('/healthz', (context) => context.text('ok'))
  app.get('/readyz', async (context) => {
    const checks = await Promise.all(
      Object.entries(parts.readiness).map(async ([name, check]) => [name, await check()] as const),
    )
    const ready = checks.every(([, problem]) => problem === null)
    return context.json(
      Object.fromEntries(checks.map(([name, problem]) => [name, problem ?? 'ok'])),
      ready ? 200 : 503,
    )
  })
  app.get('/metrics', async (context) => {
    const { token, contentType } = parts.metrics
    if (token !== null && !isSame(context.req.header('authorization') ?? '', `Bearer ${token}`))
      return context.text('Unauthorized', 401)
    return context.body(await parts.metrics.text(), 200, { 'content-type': contentType })
  })
  app.route('/', parts.board)
  app.route('/', parts.visits)
  if (parts.telegramWebhook) app.route('/', parts.telegramWebhook)
  if (parts.discord) app.route('/', discordWebhook(parts.discord))
  if (parts.cryptoPayWebhook) app.route('/', parts.cryptoPayWebhook)
  return app
}

/** Hashed to equal lengths, so that the comparison takes the same time whatever was given. */
function isSame(given: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(right))
}
