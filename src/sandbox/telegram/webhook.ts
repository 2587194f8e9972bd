import type { World } from './chats.ts'
import type { Updates } from './deliver-updates.ts'
import type { Call } from './read-request.ts'
import { badRequest } from './refusal.ts'

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * setWebhook. Telegram takes https only; the sandbox also takes http to this machine, where it lives.
 * @throws BotApiError 400 for a wrong address or secret.
 */
export async function setWebhook(world: World, { parameters }: Call, updates: Updates): Promise<boolean> {
  const url = String(parameters.url)
  if (url === '') return deleteWebhook(world, { parameters, uploads: new Map() })
  if (!URL.canParse(url)) throw badRequest('invalid webhook URL specified')
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'https:' && !(protocol === 'http:' && LOCAL_HOSTS.has(hostname))) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  }
  const secret = parameters.secret_token as string | undefined
  if (secret !== undefined && secret.length > 256) throw badRequest('secret token is too long')
  if (secret !== undefined && !/^[A-Za-z0-9_-]+$/.test(secret)) {
    throw badRequest('secret token contains unallowed characters')
  }
  // Left out, the list stays what it was; an empty one means the default kinds.
  const allowedUpdates =
    (parameters.allowed_updates as string[] | undefined) ?? world.state.webhook?.allowedUpdates
  world.state.webhook = {
    url,
    maxConnections: Number(parameters.max_connections ?? 40),
    ...(secret === undefined ? {} : { secret }),
    ...(allowedUpdates === undefined ? {} : { allowedUpdates }),
  }
  if (parameters.drop_pending_updates === true) world.state.pending = []
  world.changed()
  updates.kick()
  return true
}

/** deleteWebhook: updates wait for getUpdates from now on. */
export async function deleteWebhook(world: World, { parameters }: Call): Promise<boolean> {
  world.state.webhook = null
  if (parameters.drop_pending_updates === true) world.state.pending = []
  world.changed()
  return true
}

/** getWebhookInfo */
export async function getWebhookInfo(world: World): Promise<unknown> {
  const { webhook, pending } = world.state
  return {
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: pending.length,
    ...(webhook === null ? {} : { max_connections: webhook.maxConnections }),
    ...(webhook?.lastErrorAt === undefined ? {} : { last_error_date: webhook.lastErrorAt }),
    ...(webhook?.lastError === undefined ? {} : { last_error_message: webhook.lastError }),
    ...(webhook?.allowedUpdates === undefined ? {} : { allowed_updates: webhook.allowedUpdates }),
  }
}
