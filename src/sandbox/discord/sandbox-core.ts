import type { Clock } from '../../domain/kit/clock.ts'
import type { DiscordErrorBody } from './refusals.ts'
import type { Keeper } from './state-file.ts'
import { type Failure, nextId, type World } from './world.ts'

/** One call of the bot, as it came and as it was answered. */
export type ApiCall = {
  /** HTTP verb, or `ANSWER` for a callback given as the body of an interaction's HTTP answer. */
  method: string
  /** Path below `/api/v10`, without the query. */
  path: string
  body: unknown
  files: string[]
  status: number
  response: unknown
  at: Date
}

export type PlannedFailure = {
  route: RegExp
  status: number
  body: DiscordErrorBody
  times: number
}

/** What every part of the sandbox works on. */
export type Core = {
  applicationId: string
  token: string
  clock: Clock
  publicRoot: string
  keeper: Keeper
  world: World
  calls: ApiCall[]
  plannedFailures: PlannedFailure[]
  /** Waiters for the end of a deferred answer, by interaction. */
  deferralWaiters: Map<string, () => void>
  /** Waiters for a callback that comes by REST while the HTTP answer is empty, by interaction. */
  callbackWaiters: Map<string, (body: unknown) => void>
  lastSent: Map<string, InteractionPayload>
  firstResponseMs: number
  deliver: (url: string, init: RequestInit) => Promise<Response>
  /** Says that what this person sees has changed (null: possibly everybody's). */
  changed(personId: string | null): void
}

export type InteractionPayload = Record<string, unknown> & { id: string; token: string }

const MOST_CALLS = 2000

/** Keeps the call in the log; the oldest go first. */
export function logCall(core: Core, call: ApiCall): void {
  core.calls.push(call)
  if (core.calls.length > MOST_CALLS) core.calls.splice(0, core.calls.length - MOST_CALLS)
}

/** Tells the person that something failed, and keeps the reason for the developer. */
export function tellFailure(core: Core, personId: string, text: string, reason: string): void {
  const now = core.clock.now()
  const failure: Failure = { id: nextId(core.world, now), personId, text, reason, at: now.getTime() }
  core.world.failures.push(failure)
  if (core.world.failures.length > 200) core.world.failures.shift()
  core.changed(personId)
}
