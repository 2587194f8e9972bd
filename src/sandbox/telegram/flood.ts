import type { Clock } from '../../domain/kit/clock.ts'
import { BotApiError } from './refusal.ts'

/** How many messages and edits Telegram takes within a minute of one chat, and of all chats together. */
export type FloodLimit = { perChatPerMinute: number; perMinute: number }

const WINDOW_MS = 60_000

/**
 * A check to be made before each message and edit.
 * The check throws BotApiError 429 with `retry_after` in seconds above the limit.
 */
export function createFlood(limit: FloodLimit | undefined, clock: Clock): (chatId: unknown) => void {
  const sent = new Map<string, number[]>()
  const take = (key: string, most: number) => {
    const now = clock.now().getTime()
    const recent = (sent.get(key) ?? []).filter((at) => now - at < WINDOW_MS)
    sent.set(key, recent)
    if (recent.length >= most) {
      const seconds = Math.max(1, Math.ceil(((recent[0] ?? now) + WINDOW_MS - now) / 1000))
      throw new BotApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
    }
    recent.push(now)
  }
  return (chatId) => {
    if (limit === undefined) return
    take(`chat ${String(chatId)}`, limit.perChatPerMinute)
    take('all', limit.perMinute)
  }
}
