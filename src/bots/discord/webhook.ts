import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DiscordApp } from './app.ts'

/** Interactions are a few kilobytes; files come as links. */
const MAX_BODY_BYTES = 1024 * 1024

/** The route Discord posts interactions to, relative to where it is mounted: `POST /webhooks/discord`. */
export function discordWebhook(app: Pick<DiscordApp, 'handle'>): Hono {
  const routes = new Hono()
  const limit = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => c.text('Too large', 413) })
  routes.post('/webhooks/discord', limit, async (c) =>
    app.handle(new Uint8Array(await c.req.arrayBuffer()), c.req.raw.headers),
  )
  return routes
}
