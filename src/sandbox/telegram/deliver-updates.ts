import type { Update } from 'grammy/types'
import type { World } from './chats.ts'
import { unixNow } from './chats.ts'
import { BotApiError, badRequest } from './refusal.ts'
import type { PendingUpdate } from './state.ts'

/** What became of what a person did. `status` is the webhook's answer; 0 when there was none yet. */
export type Delivered = { status: number; updateIds: number[] }

export type Updates = {
  /** Queues an update; resolves when the webhook has answered the first time it was sent. */
  push(content: Omit<Update, 'update_id'>, queue: string, personId: number): Promise<Delivered>
  /** Sends any update once, outside of every queue: duplicates, forgeries. */
  postOnce(update: Update, secret?: string): Promise<Delivered>
  /** Sends waiting updates now instead of when their time has come. */
  kick(): void
  /** Resolves when no update waits to be delivered. */
  idle(): Promise<void>
  poll(parameters: Record<string, unknown>): Promise<Update[]>
  close(): void
}

export type DeliverOptions = {
  deliver: (url: string, init: RequestInit) => Promise<Response>
  /** Runs the call that a webhook put into its answer. */
  execute: (method: string, parameters: Record<string, unknown>) => Promise<unknown>
}

const NOT_BY_DEFAULT = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])
const ANSWER_WITHIN_MS = 60_000
const LONGEST_POLL_MS = 5_000
const CALLBACK_LIVES_MS = 150_000
const UPDATE_LIVES_MS = 24 * 60 * 60 * 1000

/**
 * Brings updates to the bot as Telegram does: one queue per person and kind, in order; whatever is not
 * answered with 2xx is sent again at once, then after 2, 4, 8 … seconds, at most 60. A press is dropped after
 * 150 seconds, everything else after a day.
 */
export function createUpdates(world: World, options: DeliverOptions): Updates {
  const { state } = world
  const running = new Set<string>()
  const answered = new Map<number, (delivered: Delivered) => void>()
  const wakes = new Set<() => void>()
  const idlers = new Set<() => void>()
  const pollers = new Set<() => void>()
  let closed = false
  let kicks = 0

  const settle = (update: Update, status: number) => {
    answered.get(update.update_id)?.({ status, updateIds: [update.update_id] })
    answered.delete(update.update_id)
  }

  const remove = (pending: PendingUpdate) => {
    state.pending = state.pending.filter((other) => other !== pending)
    world.changed(pending.personId)
    if (state.pending.length === 0) for (const idler of idlers) idler()
  }

  const post = async (update: Update, secret: string | undefined): Promise<number> => {
    const webhook = state.webhook
    if (webhook === null) return 0
    const response = await options.deliver(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    })
    const body = await response.text()
    if (response.ok) await executeAnswer(body)
    return response.status
  }

  const executeAnswer = async (body: string) => {
    const { method, ...parameters } = answeredCall(body)
    if (typeof method !== 'string') return
    // Telegram says nothing to the bot about a call in an answer that it refuses; the log of calls has it.
    await options.execute(method, parameters).catch((error: unknown) => {
      if (!(error instanceof BotApiError)) throw error
    })
  }

  const attempt = async (pending: PendingUpdate): Promise<boolean> => {
    pending.attempts += 1
    try {
      const status = await post(pending.update, state.webhook?.secret)
      if (status >= 200 && status < 300) {
        remove(pending)
        settle(pending.update, status)
        return true
      }
      pending.lastError = `Wrong response from the webhook: ${status}`
      settle(pending.update, status)
    } catch (error) {
      pending.lastError = `Connection failed: ${error instanceof Error ? error.message : String(error)}`
      settle(pending.update, 0)
    }
    if (state.webhook !== null) {
      state.webhook.lastErrorAt = unixNow(world)
      state.webhook.lastError = pending.lastError
    }
    world.changed(pending.personId)
    return false
  }

  const pause = (attempts: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        wakes.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, waitBeforeAttempt(attempts + 1)).unref()
      wakes.add(wake)
    })

  const run = async (queue: string) => {
    if (running.has(queue)) return
    running.add(queue)
    while (!closed && state.webhook !== null) {
      const pending = state.pending.find((candidate) => candidate.queue === queue)
      if (pending === undefined) break
      const kicksBefore = kicks
      if (isTooOld(world, pending)) {
        remove(pending)
        settle(pending.update, 0)
      } else if (!(await attempt(pending)) && !closed && waitBeforeAttempt(pending.attempts + 1) > 0) {
        // The ones behind wait for their turn, but nobody who acts in the chat waits for them.
        for (const behind of state.pending) if (behind.queue === queue) settle(behind.update, 0)
        // Who asked for a new attempt during the last one does not wait either.
        if (kicks === kicksBefore) await pause(pending.attempts)
      }
    }
    running.delete(queue)
  }

  const runAll = () => {
    for (const queue of new Set(state.pending.map((pending) => pending.queue))) void run(queue)
  }

  return {
    push: (content, queue, personId) => {
      const update: Update = { update_id: state.counters.update++, ...content }
      if (!isWanted(world, content)) return Promise.resolve({ status: 0, updateIds: [] })
      const stuck = state.pending.some((pending) => pending.queue === queue && pending.attempts > 1)
      state.pending.push({ update, queue, createdAt: world.clock.now().getTime(), attempts: 0, personId })
      world.changed(personId)
      for (const poller of pollers) poller()
      if (state.webhook === null || stuck) {
        return Promise.resolve({ status: 0, updateIds: [update.update_id] })
      }
      const delivered = new Promise<Delivered>((resolve) => answered.set(update.update_id, resolve))
      void run(queue)
      return delivered
    },
    postOnce: async (update, secret = state.webhook?.secret) => {
      if (state.webhook === null) throw new Error('There is no webhook to send the update to')
      return { status: await post(update, secret).catch(() => 0), updateIds: [update.update_id] }
    },
    kick: () => {
      kicks += 1
      for (const wake of wakes) wake()
      runAll()
    },
    idle: () =>
      state.pending.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            const idler = () => {
              idlers.delete(idler)
              resolve()
            }
            idlers.add(idler)
          }),
    poll: async (parameters) => {
      if (state.webhook !== null) {
        throw new BotApiError(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      }
      confirmUpTo(world, Number(parameters.offset ?? 0))
      const seconds = Number(parameters.timeout ?? 0)
      if (seconds < 0) throw badRequest('timeout must not be negative')
      if (state.pending.length === 0 && seconds > 0 && !closed) {
        await new Promise<void>((resolve) => {
          const done = () => {
            clearTimeout(timer)
            pollers.delete(done)
            resolve()
          }
          const timer = setTimeout(done, Math.min(seconds * 1000, LONGEST_POLL_MS))
          pollers.add(done)
        })
      }
      return state.pending.slice(0, Number(parameters.limit ?? 100)).map((pending) => pending.update)
    },
    close: () => {
      closed = true
      for (const wake of wakes) wake()
      for (const poller of pollers) poller()
    },
  }
}

/** Milliseconds before the n-th attempt of an update: nothing before the first two, then 2, 4, 8 … 60 s. */
export function waitBeforeAttempt(attempt: number): number {
  return attempt <= 2 ? 0 : Math.min(2 ** (attempt - 2), 60) * 1000
}

function isTooOld(world: World, pending: PendingUpdate): boolean {
  const lives = pending.update.callback_query === undefined ? UPDATE_LIVES_MS : CALLBACK_LIVES_MS
  return world.clock.now().getTime() - pending.createdAt > lives
}

function isWanted(world: World, content: Omit<Update, 'update_id'>): boolean {
  const allowed = world.state.webhook?.allowedUpdates
  return Object.keys(content).every((kind) =>
    allowed === undefined || allowed.length === 0 ? !NOT_BY_DEFAULT.has(kind) : allowed.includes(kind),
  )
}

function confirmUpTo(world: World, offset: number): void {
  const before = world.state.pending.length
  if (offset > 0) {
    world.state.pending = world.state.pending.filter((pending) => pending.update.update_id >= offset)
  } else if (offset < 0) {
    world.state.pending = world.state.pending.slice(offset)
  }
  if (world.state.pending.length !== before) world.changed()
}

function answeredCall(body: string): Record<string, unknown> {
  if (!body.trimStart().startsWith('{')) return {}
  try {
    return JSON.parse(body) as Record<string, unknown>
  } catch {
    return {}
  }
}
