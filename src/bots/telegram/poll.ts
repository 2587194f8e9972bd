import { setTimeout as pause } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { TelegramLog } from './handle-gesture.ts'
import { describeError } from './outcomes.ts'
import { ALLOWED_UPDATES } from './register.ts'

const POLL_SECONDS = 10
const AFTER_TROUBLE_MS = 2_000
const CONFIRM_WITHIN_MS = 2_000

/**
 * Asks Telegram for updates until `signal` ends it, for development and for hosts without an address.
 * An update counts as received only after its effect, so that a crash or an outage loses none: this is why
 * the offset moves after a batch and not with the request that brought it.
 */
export async function poll(
  api: Api,
  handle: (update: Update) => Promise<void>,
  log: TelegramLog,
  signal: AbortSignal,
): Promise<void> {
  let offset = 0
  while (!signal.aborted) {
    try {
      const updates = await api.getUpdates(
        { offset, timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES },
        forGrammy(signal),
      )
      await Promise.all(byChat(updates).map((ofChat) => inOrder(ofChat, handle)))
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
    } catch (error) {
      if (signal.aborted) break
      log.warn({ problem: describeError(error) }, 'Asking Telegram for updates failed, trying again')
      await pause(AFTER_TROUBLE_MS, undefined, { signal }).catch(() => undefined)
    }
  }
  if (offset > 0) await confirm(api, offset)
}

/** Says which updates were handled, which otherwise only the next request for more would say. */
async function confirm(api: Api, offset: number): Promise<void> {
  const signal = forGrammy(AbortSignal.timeout(CONFIRM_WITHIN_MS))
  // Should it fail they come again at the next start, and their keys say that they were handled.
  await api.getUpdates({ offset, limit: 1, timeout: 0 }, signal).catch(() => undefined)
}

/** grammY names the type of another package, which has the same shape. */
function forGrammy(signal: AbortSignal) {
  return signal as Parameters<Api['getUpdates']>[1]
}

/** What happened in one chat stays in order; chats do not wait for each other. */
function byChat(updates: readonly Update[]): Update[][] {
  const chats = new Map<number | undefined, Update[]>()
  for (const update of updates) {
    const chatId = update.message?.chat.id ?? update.callback_query?.from.id ?? update.inline_query?.from.id
    chats.set(chatId, [...(chats.get(chatId) ?? []), update])
  }
  return [...chats.values()]
}

async function inOrder(updates: readonly Update[], handle: (update: Update) => Promise<void>): Promise<void> {
  for (const update of updates) await handle(update)
}
