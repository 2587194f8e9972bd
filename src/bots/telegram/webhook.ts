import { createHash, timingSafeEqual } from 'node:crypto'
import type { Update } from 'grammy/types'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { TelegramLog } from './handle-gesture.ts'
import { limits } from './limits.ts'
import { describeError, failureOf } from './outcomes.ts'

export const TELEGRAM_WEBHOOK_PATH = '/webhooks/telegram'

const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

export type TelegramWebhookOptions = {
  secret: string
  handleUpdate: (update: Update) => Promise<void>
  isOutage: (error: unknown) => boolean
  log: TelegramLog
}

const outerUpdateSchema = z.looseObject({ update_id: z.int() })

/**
 * The route Telegram sends updates to. 401 for a wrong or missing secret, before anything is read; 200 after
 * the effect, and for what is no update; 503 when nothing was done, so that Telegram sends it again.
 * The body is empty, because Telegram would carry out a method named in it.
 * @throws for an empty secret, which every stranger would know.
 */
export function createTelegramWebhook(options: TelegramWebhookOptions): Hono {
  const { secret, log } = options
  if (secret === '') throw new Error('the Telegram webhook needs a secret')
  const expected = digest(secret)
  const app = new Hono()
  app.post(
    TELEGRAM_WEBHOOK_PATH,
    async (context, next) => {
      const given = context.req.header(SECRET_HEADER)
      if (given === undefined || !timingSafeEqual(digest(given), expected)) return context.body(null, 401)
      return next()
    },
    bodyLimit({ maxSize: limits.webhookBodyBytes, onError: (context) => context.body(null, 413) }),
    async (context) => {
      const update = readOuter(await context.req.text())
      if (update === null) {
        log.warn({}, 'Telegram sent something that is no update')
        return context.body(null, 200)
      }
      return context.body(null, await statusAfter(options, update))
    },
  )
  return app
}

async function statusAfter(options: TelegramWebhookOptions, update: Update): Promise<200 | 503> {
  try {
    await options.handleUpdate(update)
    return 200
  } catch (error) {
    const comesAgain = options.isOutage(error) || failureOf(error) !== null
    options.log.error({ updateId: update.update_id, problem: describeError(error) }, 'An update failed')
    return comesAgain ? 503 : 200
  }
}

function readOuter(body: string): Update | null {
  try {
    const read = outerUpdateSchema.safeParse(JSON.parse(body))
    // Everything inside is checked again where it is read.
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Equal lengths, so that the comparison takes the same time whatever was given. */
function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
