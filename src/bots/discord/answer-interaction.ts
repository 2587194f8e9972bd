import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10'
import type { Clock } from '../../domain/kit/clock.ts'
import type { Answered, Bot } from '../kit/bot.ts'
import type { Person } from '../kit/incoming.ts'
import { answerLater, type LateContext } from './answer-later.ts'
import { type DeferralStore, markFinished, storeDeferred } from './defer.ts'
import { LIMITS } from './limits.ts'
import { plainLabel } from './markdown.ts'
import type { Action, Interaction } from './read.ts'
import { entranceOf, type FetchFile, hasUploads } from './read-form.ts'
import { renderToast } from './render.ts'
import {
  hasUploads as bringsUploads,
  callbackOf,
  deferralCallback,
  deferralOf,
  deliveryOf,
  lateDeliveryOf,
  type Shown,
  sentence,
  standingOf,
} from './respond.ts'

export type DiscordLog = {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

export type Timings = {
  /** How long an answer may take before it is put off; Discord waits 3 s. */
  answerWithinMs: number
  /** How long a process may take to finish what was put off before another one takes it over. */
  leaseMs: number
}

export type Context = LateContext & {
  bot: Bot
  db: DeferralStore
  clock: Clock
  log: DiscordLog
  fetchFile: FetchFile
  isOutage: (error: unknown) => boolean
  /** Said when the database is down, in words that need no database. */
  outageSentence: string
  timings: Timings
  newReference: () => string
  /** Lets work go on after the response, and waits for it when the program stops. */
  goOn: (work: Promise<unknown>) => void
}

type Outcome = { kind: 'answered'; answered: Answered } | { kind: 'outage' }

/**
 * The first response to an interaction, always within Discord's 3 s; `null` when there is nothing to say.
 * What takes longer is stored, put off and finished afterwards. `body` is the interaction as it came.
 */
export async function answerInteraction(
  context: Context,
  interaction: Interaction,
  body: unknown,
): Promise<APIInteractionResponse | null> {
  switch (interaction.kind) {
    case 'ping':
      return { type: InteractionResponseType.Pong }
    case 'suggest':
      return suggest(context, interaction)
    case 'command':
    case 'press':
    case 'form':
      return hasUploads(interaction)
        ? putOff(context, interaction, body, null)
        : answerInTime(context, interaction, body)
    default:
      return interaction satisfies never
  }
}

/**
 * Does what was asked (again after a crash: its key makes that harmless) and puts the answer where the
 * deferral promised it. `isFresh`: the deferral may be on its way to Discord still.
 * @returns `outage` when nothing could be done, `later` when the answer could not be delivered yet.
 */
export async function finish(
  context: Context,
  action: Action,
  work: Promise<Outcome>,
  isFresh: boolean,
): Promise<'finished' | 'outage' | 'later'> {
  const outcome = await work
  if (outcome.kind === 'outage') return 'outage'
  const shown = await rendered(context, action, outcome.answered, lateDeliveryOf)
  if (shown === 'outage') return 'outage'
  const refusal = await answerLater(context, action, shown, isFresh)
  if (refusal?.kind === 'later') return 'later'
  if (refusal) context.log.warn({ interaction: action.id, refusal }, 'A late answer did not reach its person')
  if (refusal?.kind === 'rejected') await tellFault(context, action, new Error(refusal.reason))
  await markFinished(context.db, action.id, context.clock.now())
  return 'finished'
}

/** Runs what a person did. Never throws: an outage and a fault of ours are outcomes with words of their own. */
export async function perform(context: Context, action: Action): Promise<Outcome> {
  try {
    const entrance = await entranceOf(action, context.bot, context.fetchFile)
    const answered = await context.bot.answer(entrance)
    const standing = standingOf(answered, action)
    if (standing && action.place) await context.bot.standsAt(action.person, action.place, standing)
    return { kind: 'answered', answered }
  } catch (error) {
    return explain(context, action, error)
  }
}

/** What to show for an error: an outage is told as such, anything else with a reference for the log. */
export async function explain(context: Context, action: Action, error: unknown): Promise<Outcome> {
  if (context.isOutage(error)) {
    context.log.warn({ interaction: action.id, err: error }, 'An outage kept an interaction from its answer')
    return { kind: 'outage' }
  }
  const reference = context.newReference()
  context.log.error({ interaction: action.id, reference, err: error }, 'An interaction failed')
  try {
    const reply = await context.bot.fault(action.person, reference)
    return { kind: 'answered', answered: { reply, at: { kind: 'new' } } }
  } catch (second) {
    context.log.error({ interaction: action.id, reference, err: second }, 'Not even the fault could be told')
    return { kind: 'outage' }
  }
}

async function answerInTime(
  context: Context,
  action: Action,
  body: unknown,
): Promise<APIInteractionResponse | null> {
  const work = perform(context, action)
  const first = await withinTime(context, work)
  if (first === 'late') return putOff(context, action, body, work)
  if (first.kind === 'outage') return sentence(context.outageSentence)
  const delivery = await rendered(context, action, first.answered, deliveryOf)
  if (delivery === 'outage') return sentence(context.outageSentence)
  if (bringsUploads(delivery)) return putOff(context, action, body, work)
  return callbackOf(delivery, action)
}

/** Stores, puts off, goes on. `work` is what has begun already; `null`: nothing has been done yet. */
async function putOff(
  context: Context,
  action: Action,
  body: unknown,
  work: Promise<Outcome> | null,
): Promise<APIInteractionResponse> {
  const deferral = deferralOf(action)
  const stored = await store(context, action, body)
  if (stored === 'failed' && !work) return sentence(context.outageSentence)
  if (stored === 'known') {
    if (work) context.goOn(work)
    return deferralCallback(deferral)
  }
  const going = finishOrTell(context, action, work ?? perform(context, action), stored === 'stored')
  context.goOn(going)
  return deferralCallback(deferral)
}

// Once work has begun, saying that nothing happened could be a lie; so it goes on even if it is not stored.
async function store(
  context: Context,
  action: Action,
  body: unknown,
): Promise<'stored' | 'known' | 'failed'> {
  const { db, clock, timings } = context
  const storing = storeDeferred(db, { id: action.id, body }, clock.now(), timings.leaseMs).then(
    (isNew) => (isNew ? ('stored' as const) : ('known' as const)),
    (error: unknown) => {
      context.log.error({ interaction: action.id, err: error }, 'An interaction could not be stored')
      return 'failed' as const
    },
  )
  const first = await withinTime(context, storing, STORE_WITHIN_MS)
  return first === 'late' ? 'failed' : first
}

/** Together with `answerWithinMs` this has to stay below Discord's 3 s. */
const STORE_WITHIN_MS = 600

async function finishOrTell(
  context: Context,
  action: Action,
  work: Promise<Outcome>,
  isStored: boolean,
): Promise<void> {
  try {
    const end = await finish(context, action, work, true)
    if (end !== 'finished')
      context.log.warn({ interaction: action.id, end, isStored }, 'An answer has to wait')
    // What is stored is taken up again when its lease is over; nobody would take up what is not.
    if (isStored || end !== 'outage') return
    await answerLater(context, action, { kind: 'new', message: renderToast(context.outageSentence) }, true)
  } catch (error) {
    context.log.error({ interaction: action.id, err: error }, 'A late answer failed')
  }
}

async function tellFault(context: Context, action: Action, error: unknown): Promise<void> {
  const outcome = await explain(context, action, error)
  if (outcome.kind === 'outage') return
  await answerLater(context, action, lateDeliveryOf(outcome.answered, action), false)
}

// A view that cannot be rendered is a fault of ours; the words for a fault are rendered in its place.
async function rendered<D extends Shown | { kind: 'modal' }>(
  context: Context,
  action: Action,
  answered: Answered,
  render: (answered: Answered, action: Action) => D,
): Promise<D | 'outage'> {
  try {
    return render(answered, action)
  } catch (error) {
    const outcome = await explain(context, action, error)
    return outcome.kind === 'outage' ? 'outage' : render(outcome.answered, action)
  }
}

async function suggest(
  context: Context,
  { person, command, option, typed }: { person: Person; command: string; option: string; typed: string },
): Promise<APIInteractionResponse> {
  const asked = context.bot.suggest(person, command, option, typed).catch((error: unknown) => {
    context.log.warn({ command, option, err: error }, 'No completions')
    return []
  })
  const found = await withinTime(context, asked)
  const names = new Set<string>()
  const choices = (found === 'late' ? [] : found)
    .map((one) => ({ name: plainLabel(one.label, LIMITS.choiceName), value: one.value }))
    .filter(({ name, value }) => value.length <= LIMITS.choiceName && !names.has(name) && names.add(name))
    .slice(0, LIMITS.choices)
  return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } }
}

async function withinTime<T>(
  { wait, timings }: Context,
  work: Promise<T>,
  ms: number = timings.answerWithinMs,
): Promise<T | 'late'> {
  const ending = new AbortController()
  try {
    return await Promise.race([work, wait(ms, ending.signal).then(() => 'late' as const)])
  } finally {
    ending.abort()
  }
}
