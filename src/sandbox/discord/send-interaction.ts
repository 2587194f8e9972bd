import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { type CallbackBody, executeCallback } from './callbacks.ts'
import { readBody } from './read-request.ts'
import { type DiscordErrorBody, isRefusal } from './refusals.ts'
import { type Core, type InteractionPayload, logCall, tellFailure } from './sandbox-core.ts'
import type { Interaction, World } from './world.ts'

/** What became of something a person did. */
export type Gesture = {
  /** HTTP status of the app's answer; 0 when there was none within three seconds. */
  status: number
  /** The callback the app gave, in the body or by REST; null when there was none. */
  response: CallbackBody | null
  /** Why Discord refused the answer; null when it was taken. */
  error: DiscordErrorBody | null
  interactionId: string
  /** Resolves when a deferred answer has been filled in; at once when nothing was deferred. */
  finished: Promise<void>
}

export type Signature = 'good' | 'bad' | 'none'

const keys = new WeakMap<World, KeyObject>()

function privateKey(world: World): KeyObject {
  const known = keys.get(world)
  if (known) return known
  const key = createPrivateKey(world.privateKeyPem)
  keys.set(world, key)
  return key
}

/** The application's public key as Discord's portal shows it: 64 hexadecimal digits. */
export function publicKeyHex(world: World): string {
  const spki = createPublicKey(privateKey(world)).export({ type: 'spki', format: 'der' })
  return spki.subarray(-32).toString('hex')
}

/**
 * POSTs a signed body to the app. Ed25519 over timestamp + raw body.
 * https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint-validating-security-request-headers
 */
export function postSigned(core: Core, url: string, body: string, signature: Signature): Promise<Response> {
  const timestamp = Math.floor(core.clock.now().getTime() / 1000).toString()
  const good = sign(null, Buffer.from(timestamp + body), privateKey(core.world)).toString('hex')
  const first = good.startsWith('0') ? '1' : '0'
  const marks: Record<Signature, Record<string, string>> = {
    good: { 'x-signature-ed25519': good, 'x-signature-timestamp': timestamp },
    bad: { 'x-signature-ed25519': first + good.slice(1), 'x-signature-timestamp': timestamp },
    none: {},
  }
  const headers = { 'content-type': 'application/json', 'user-agent': 'Discord-Interactions/1.0' }
  return core.deliver(url, { method: 'POST', body, headers: { ...headers, ...marks[signature] } })
}

/**
 * Sends an interaction and takes in the answer, which may come as the HTTP body or, when that is empty,
 * as a REST callback. After `firstResponseMs` of real time the token is dead (10062).
 */
export async function sendInteraction(
  core: Core,
  interaction: Interaction,
  payload: InteractionPayload,
): Promise<Gesture> {
  remember(core, interaction)
  core.lastSent.set(interaction.personId, payload)
  return deliverInteraction(core, interaction, JSON.stringify(payload))
}

function remember(core: Core, interaction: Interaction): void {
  const { interactions } = core.world
  interactions.push(interaction)
  if (interactions.length > 2000) interactions.splice(0, interactions.length - 2000)
  core.keeper.changed()
}

async function deliverInteraction(core: Core, interaction: Interaction, body: string): Promise<Gesture> {
  const failed = (status: number, reason: string, error: DiscordErrorBody | null = null): Gesture => {
    tellFailure(core, interaction.personId, failureWords(interaction, status), reason)
    return { status, response: null, error, interactionId: interaction.id, finished: Promise.resolve() }
  }
  const url = core.world.interactionsUrl
  if (!url) return failed(0, 'No interactions URL is set')

  const deadline = startDeadline(core, interaction)
  const byRest = new Promise<CallbackBody>((resolve) => {
    core.callbackWaiters.set(interaction.id, (callback) => resolve(callback as CallbackBody))
  })
  try {
    const posted = postSigned(core, url, body, 'good')
    // An answer after the deadline is looked at by nobody; its failure must not go unhandled.
    posted.catch(() => undefined)
    const answer = await Promise.race([posted, deadline.passed])
    if (answer === 'late') return failed(0, 'No answer within 3 seconds')
    if (!answer.ok) return failed(answer.status, `The app answered with HTTP ${answer.status}`)
    const inline = await Promise.race([takeInline(core, interaction, answer), deadline.passed])
    if (inline === 'late') return failed(0, 'No answer within 3 seconds')
    if (inline.error) return failed(answer.status, describe(inline.error), inline.error)
    const response = inline.body ?? (await Promise.race([byRest, deadline.passed]))
    if (response === 'late') return failed(0, 'No answer within 3 seconds')
    return {
      status: answer.status,
      response,
      error: null,
      interactionId: interaction.id,
      finished: whenFinished(core, interaction),
    }
  } catch (error) {
    return failed(0, `The app cannot be reached: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    deadline.stop()
    core.callbackWaiters.delete(interaction.id)
  }
}

/**
 * Posts any body again or forged, for tests of duplicates and bad signatures. An answer to an interaction
 * the sandbox knows is executed, which refuses a second one with 40060.
 */
export async function sendRaw(
  core: Core,
  body: unknown,
  signature: Signature,
): Promise<Pick<Gesture, 'status' | 'response' | 'error'>> {
  const url = core.world.interactionsUrl
  if (!url) throw new Error('No interactions URL is set')
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await postSigned(core, url, text, signature)
  const id = typeof body === 'object' && body !== null ? (body as { id?: unknown }).id : null
  const interaction = core.world.interactions.find((one) => one.id === id)
  if (!answer.ok) return { status: answer.status, response: null, error: null }
  if (!interaction) {
    const read = await readBody(answer)
    return { status: answer.status, response: read.json as CallbackBody | null, error: null }
  }
  const inline = await takeInline(core, interaction, answer)
  return { status: answer.status, response: inline.body, error: inline.error }
}

function startDeadline(core: Core, interaction: Interaction): { passed: Promise<'late'>; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      if (interaction.state === 'waiting') interaction.state = 'dead'
      resolve('late')
    }, core.firstResponseMs)
  })
  return { passed, stop: () => clearTimeout(timer) }
}

async function takeInline(
  core: Core,
  interaction: Interaction,
  answer: Response,
): Promise<{ body: CallbackBody | null; error: DiscordErrorBody | null }> {
  const path = `/interactions/${interaction.id}/${interaction.token}/callback`
  const log = (status: number, body: unknown, response: unknown, files: string[]) =>
    logCall(core, { method: 'ANSWER', path, body, files, status, response, at: core.clock.now() })
  let json: unknown = null
  try {
    const read = await readBody(answer)
    json = read.json
    if (json === null) return { body: null, error: null }
    await executeCallback(core, interaction, json, read.files)
    log(
      204,
      json,
      null,
      read.files.map((file) => file.name),
    )
    return { body: json as CallbackBody, error: null }
  } catch (error) {
    if (!isRefusal(error)) throw error
    log(error.discord.status, json, error.discord.body, [])
    return { body: null, error: error.discord.body }
  }
}

function whenFinished(core: Core, interaction: Interaction): Promise<void> {
  if (interaction.deferred === null) return Promise.resolve()
  return new Promise((resolve) => core.deferralWaiters.set(interaction.id, resolve))
}

function failureWords(interaction: Interaction, status: number): string {
  if (interaction.type === 4) return 'Loading options failed'
  if (interaction.type === 5) return 'Something went wrong. Try again.'
  return status === 0 ? 'The application did not respond' : 'This interaction failed'
}

const describe = (error: DiscordErrorBody) =>
  `Discord refused the answer: ${error.code} ${error.message} ${JSON.stringify(error.errors ?? {})}`

/**
 * Checks an endpoint as Discord's portal does before saving it: a PING must be answered with PONG, and
 * one with a bad signature with 401. Returns what is wrong, or null.
 */
export async function checkEndpoint(core: Core, url: string): Promise<string | null> {
  const ping = JSON.stringify({
    id: '1',
    application_id: core.applicationId,
    type: 1,
    version: 1,
    token: 'ping',
  })
  try {
    const good = await postSigned(core, url, ping, 'good')
    const pong = good.ok ? ((await good.json()) as { type?: unknown }) : {}
    if (pong.type !== 1) return `A PING was answered with HTTP ${good.status} and not with PONG`
    const bad = await postSigned(core, url, ping, 'bad')
    if (bad.status !== 401) return `A bad signature was answered with HTTP ${bad.status} and not with 401`
    return null
  } catch (error) {
    return `The endpoint cannot be reached: ${error instanceof Error ? error.message : String(error)}`
  }
}
