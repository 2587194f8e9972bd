import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod'
import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isLinkGood } from './attachments.ts'
import {
  deleteThroughWebhook,
  editThroughWebhook,
  executeCallback,
  followUp,
  interactionByToken,
  liveMessage,
  webhookMessage,
} from './callbacks.ts'
import { shapeIssues } from './check-shape.ts'
import { apiCommand, overwriteCommands, patchCommand, upsertCommand } from './commands.ts'
import { apiBot, apiMessage, apiUser, createMessage, deleteMessage, editMessage } from './messages.ts'
import { apiChannel } from './payloads.ts'
import { type ReadBody, readBody } from './read-request.ts'
import { isRefusal, refusal, refusals, refuseIssues } from './refusals.ts'
import { type Core, logCall } from './sandbox-core.ts'
import { checkEndpoint, publicKeyHex } from './send-interaction.ts'
import type { Command, Message } from './world.ts'

type Reply = { status: number; body: unknown }
type Call = { params: string[]; query: URLSearchParams; body: ReadBody }
type Route = {
  method: string
  path: RegExp
  /** Routes with an interaction token in their path need no bot token. */
  open?: boolean
  run(core: Core, call: Call): Reply | Promise<Reply>
}

const ok = (body: unknown): Reply => ({ status: 200, body })
const nothing: Reply = { status: 204, body: null }

const ROUTES: Route[] = [
  { method: 'GET', path: /^\/users\/@me$/, run: (core) => ok(apiBot(core)) },
  { method: 'GET', path: /^\/users\/(\d+)$/, run: (core, { params }) => ok(userOf(core, params[0])) },
  { method: 'POST', path: /^\/users\/@me\/channels$/, run: openDm },
  { method: 'GET', path: /^\/gateway$/, run: (core) => ok({ url: gatewayUrl(core) }) },
  { method: 'GET', path: /^\/gateway\/bot$/, run: (core) => ok(gatewayBot(core)) },
  {
    method: 'GET',
    path: /^\/(?:applications|oauth2\/applications)\/@me$/,
    run: (core) => ok(application(core)),
  },
  { method: 'PATCH', path: /^\/applications\/@me$/, run: patchApplication },
  { method: 'GET', path: commandsPath(''), run: listCommands },
  { method: 'PUT', path: commandsPath(''), run: putCommands },
  { method: 'POST', path: commandsPath(''), run: postCommand },
  { method: 'GET', path: commandsPath('/(\\d+)'), run: (core, call) => oneCommand(core, call, (one) => one) },
  {
    method: 'PATCH',
    path: commandsPath('/(\\d+)'),
    run: (core, call) => oneCommand(core, call, (one) => patchCommand(core, one, call.body.json)),
  },
  { method: 'DELETE', path: commandsPath('/(\\d+)'), run: deleteCommand },
  { method: 'POST', path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/, open: true, run: callback },
  { method: 'POST', path: /^\/webhooks\/(\d+)\/([^/]+)$/, open: true, run: postFollowUp },
  { method: 'GET', path: webhookMessagePath(), open: true, run: getWebhookMessage },
  { method: 'PATCH', path: webhookMessagePath(), open: true, run: patchWebhookMessage },
  { method: 'DELETE', path: webhookMessagePath(), open: true, run: deleteWebhookMessage },
  { method: 'GET', path: /^\/channels\/(\d+)$/, run: (core, { params }) => ok(channelOf(core, params[0])) },
  { method: 'POST', path: /^\/channels\/(\d+)\/typing$/, run: (core, { params }) => typing(core, params[0]) },
  { method: 'GET', path: /^\/channels\/(\d+)\/messages$/, run: listMessages },
  { method: 'POST', path: /^\/channels\/(\d+)\/messages$/, run: postMessage },
  {
    method: 'GET',
    path: channelMessagePath(),
    run: (core, call) => ok(apiMessage(core, channelMessage(core, call))),
  },
  { method: 'PATCH', path: channelMessagePath(), run: patchMessage },
  { method: 'DELETE', path: channelMessagePath(), run: removeMessage },
]

function commandsPath(tail: string): RegExp {
  return new RegExp(`^/applications/(\\d+)(?:/guilds/(\\d+))?/commands${tail}$`)
}
function webhookMessagePath(): RegExp {
  return /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(@original|\d+)$/
}
function channelMessagePath(): RegExp {
  return /^\/channels\/(\d+)\/messages\/(\d+)$/
}

/** Discord's REST API v10 under `/api/v10` and its CDN under `/cdn/attachments`. */
export function createRestApi(core: Core): Hono {
  const app = new Hono()
  app.all('/api/v10/*', async (c) => {
    const url = new URL(c.req.url)
    const path = decodeURIComponent(url.pathname.slice(url.pathname.indexOf('/api/v10') + '/api/v10'.length))
    const answer = await answerCall(core, c.req.raw, path, url.searchParams)
    for (const [name, value] of Object.entries(answer.headers)) c.header(name, value)
    if (answer.status === 204) return c.body(null, 204)
    return c.json(answer.body as object, answer.status as ContentfulStatusCode)
  })
  app.get('/cdn/attachments/:channel/:id/:name', (c) => {
    const { channel, id, name } = c.req.param()
    const query = new URL(c.req.url).searchParams
    const found = core.world.attachments.find((one) => one.id === id && one.channelId === channel)
    const bytes = found && core.keeper.getBytes(found.id)
    const isGood = found?.filename === name && isLinkGood(core, `${channel}/${id}/${name}`, query)
    if (!bytes || !isGood) return c.text('This content is no longer available.', 404)
    return c.body(Uint8Array.from(bytes), 200, {
      'content-type': found.contentType,
      'content-length': String(bytes.byteLength),
      'x-content-type-options': 'nosniff',
    })
  })
  return app
}

async function answerCall(
  core: Core,
  request: Request,
  path: string,
  query: URLSearchParams,
): Promise<Reply & { headers: Record<string, string> }> {
  let body: ReadBody = { json: null, files: [] }
  const files = () => body.files.map((file) => file.name)
  const log = (status: number, response: unknown) =>
    logCall(core, {
      method: request.method,
      path,
      body: body.json,
      files: files(),
      status,
      response,
      at: core.clock.now(),
    })
  try {
    if (request.method !== 'GET') body = await readBody(request)
    failAsPlanned(core, request.method, path)
    const match = ROUTES.filter((route) => route.method === request.method)
      .map((route) => ({ route, params: route.path.exec(path)?.slice(1) }))
      .find(({ params }) => params)
    if (!match?.params) throw refusals.notFound()
    if (!match.route.open && request.headers.get('authorization') !== `Bot ${core.token}`) {
      throw refusals.unauthorized()
    }
    const reply = await match.route.run(core, { params: match.params, query, body })
    log(reply.status, reply.body)
    return { ...reply, headers: {} }
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { status, body: response, headers } = error.discord
    log(status, response)
    return { status, body: response, headers }
  }
}

function failAsPlanned(core: Core, method: string, path: string): void {
  const planned = core.plannedFailures.find((one) => one.route.test(`${method} ${path}`))
  if (!planned) return
  planned.times -= 1
  if (planned.times <= 0) core.plannedFailures = core.plannedFailures.filter((one) => one !== planned)
  const { code, message, ...rest } = planned.body
  const wait = String(planned.body.retry_after ?? 1)
  const headers =
    planned.status === 429
      ? {
          'retry-after': String(Math.ceil(Number(wait))),
          'x-ratelimit-limit': '5',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset-after': wait,
          'x-ratelimit-bucket': 'sandbox',
          'x-ratelimit-scope': 'user',
        }
      : {}
  const failure = refusal(planned.status, code, message, { headers })
  Object.assign(failure.discord.body, rest)
  throw failure
}

function userOf(core: Core, id: string | undefined): Record<string, unknown> {
  const person = core.world.people.find((one) => one.id === id)
  if (!person) throw refusals.unknownUser()
  return apiUser(person)
}

function openDm(core: Core, { body }: Call): Reply {
  refuseIssues(shapeIssues(CreatePrivateChannelRequestSchema, body.json))
  const recipient = (body.json as { recipient_id?: string }).recipient_id
  const person = core.world.people.find((one) => one.id === recipient)
  if (!person) throw refusals.invalidRecipient()
  return ok(apiChannel(core, person.dmChannelId))
}

const gatewayUrl = (core: Core) => `${core.publicRoot.replace(/^http/, 'ws')}/gateway`
const gatewayBot = (core: Core) => ({
  url: gatewayUrl(core),
  shards: 1,
  session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
})

function application(core: Core): Record<string, unknown> {
  return {
    id: core.applicationId,
    name: 'microgig',
    description: '',
    bot: apiBot(core),
    verify_key: publicKeyHex(core.world),
    interactions_endpoint_url: core.world.interactionsUrl,
    flags: 0,
    integration_types_config: { 0: {}, 1: {} },
  }
}

async function patchApplication(core: Core, { body }: Call): Promise<Reply> {
  const url = (body.json as { interactions_endpoint_url?: string | null } | null)?.interactions_endpoint_url
  if (typeof url === 'string') {
    const problem = await checkEndpoint(core, url)
    const message = `The specified interactions endpoint url could not be verified. ${problem}`
    const code = 'APPLICATION_INTERACTIONS_ENDPOINT_URL_INVALID'
    refuseIssues(problem ? [{ path: ['interactions_endpoint_url'], code, message }] : [])
  }
  if (url !== undefined) core.world.interactionsUrl = url
  core.keeper.changed()
  return ok(application(core))
}

function scope(core: Core, { params }: Call): string | null {
  const [applicationId, guildId] = params
  if (applicationId !== core.applicationId) throw refusal(404, 10002, 'Unknown Application')
  if (guildId !== undefined && guildId !== core.world.guildId) throw refusals.missingAccess()
  return guildId ?? null
}

function listCommands(core: Core, call: Call): Reply {
  const guildId = scope(core, call)
  const all = call.query.get('with_localizations') === 'true'
  const commands = core.world.commands.filter((one) => one.guildId === guildId)
  return ok(commands.map((one) => apiCommand(core, one, all)))
}

function putCommands(core: Core, call: Call): Reply {
  const commands = overwriteCommands(core, scope(core, call), call.body.json)
  return ok(commands.map((one) => apiCommand(core, one, true)))
}

function postCommand(core: Core, call: Call): Reply {
  const { command, isNew } = upsertCommand(core, scope(core, call), call.body.json)
  return { status: isNew ? 201 : 200, body: apiCommand(core, command, true) }
}

function oneCommand(core: Core, call: Call, act: (command: Command) => Command): Reply {
  return ok(apiCommand(core, act(findCommand(core, call)), true))
}

function findCommand(core: Core, call: Call): Command {
  const guildId = scope(core, call)
  const found = core.world.commands.find((one) => one.id === call.params[2] && one.guildId === guildId)
  if (!found) throw refusals.unknownCommand()
  return found
}

function deleteCommand(core: Core, call: Call): Reply {
  const command = findCommand(core, call)
  core.world.commands = core.world.commands.filter((one) => one !== command)
  core.keeper.changed()
  core.changed(null)
  return nothing
}

async function callback(core: Core, { params, query, body }: Call): Promise<Reply> {
  const [id, token] = params
  const interaction = core.world.interactions.find((one) => one.id === id && one.token === token)
  if (!interaction) throw refusals.unknownInteraction()
  const message = await executeCallback(core, interaction, body.json, body.files)
  if (query.get('with_response') !== 'true') return nothing
  const type = (body.json as { type: number }).type
  return ok({
    interaction: {
      id,
      type: interaction.type,
      ...(message ? { response_message_id: message.id, response_message_loading: message.thinking } : {}),
    },
    resource: { type, ...(message ? { message: apiMessage(core, message) } : {}) },
  })
}

function webhook(core: Core, { params }: Call) {
  if (params[0] !== core.applicationId) throw refusals.unknownWebhook()
  return interactionByToken(core, params[1] ?? '')
}

async function postFollowUp(core: Core, call: Call): Promise<Reply> {
  const message = await followUp(core, webhook(core, call), call.body.json, call.body.files)
  return ok(apiMessage(core, message))
}

function getWebhookMessage(core: Core, call: Call): Reply {
  return ok(apiMessage(core, webhookMessage(core, webhook(core, call), call.params[2] ?? '')))
}

async function patchWebhookMessage(core: Core, call: Call): Promise<Reply> {
  const interaction = webhook(core, call)
  const message = webhookMessage(core, interaction, call.params[2] ?? '')
  const { json, files } = call.body
  return ok(apiMessage(core, await editThroughWebhook(core, interaction, message, json, files)))
}

function deleteWebhookMessage(core: Core, call: Call): Reply {
  const interaction = webhook(core, call)
  deleteThroughWebhook(core, interaction, webhookMessage(core, interaction, call.params[2] ?? ''))
  return nothing
}

function channelOf(core: Core, id: string | undefined): Record<string, unknown> {
  const isKnown = id === core.world.serverChannelId || core.world.people.some((one) => one.dmChannelId === id)
  if (!id || !isKnown) throw refusals.unknownChannel()
  return apiChannel(core, id)
}

function typing(core: Core, id: string | undefined): Reply {
  channelOf(core, id)
  return nothing
}

function listMessages(core: Core, { params, query }: Call): Reply {
  channelOf(core, params[0])
  const limit = Number(query.get('limit') ?? 50)
  const messages = core.world.messages.filter(
    (one) => one.channelId === params[0] && one.ephemeralFor === null && !one.deleted,
  )
  return ok(
    messages
      .slice(-limit)
      .reverse()
      .map((one) => apiMessage(core, one)),
  )
}

async function postMessage(core: Core, { params, body }: Call): Promise<Reply> {
  const [channelId = ''] = params
  channelOf(core, channelId)
  const person = core.world.people.find((one) => one.dmChannelId === channelId)
  if (person?.dmsClosed) throw refusals.cannotSendToUser()
  const to = { channelId, ephemeralFor: null, interactionId: null, usedCommand: null }
  return ok(apiMessage(core, await createMessage(core, body.json, body.files, 'create', to)))
}

/** Ephemeral messages are out of reach here, as on Discord: only their webhook token leads to them. */
function channelMessage(core: Core, { params }: Call): Message {
  channelOf(core, params[0])
  const message = liveMessage(core, params[1] ?? '')
  if (message.channelId !== params[0] || message.ephemeralFor !== null) throw refusals.unknownMessage()
  return message
}

async function patchMessage(core: Core, call: Call): Promise<Reply> {
  const message = channelMessage(core, call)
  return ok(apiMessage(core, await editMessage(core, message, call.body.json, call.body.files, 'edit')))
}

function removeMessage(core: Core, call: Call): Reply {
  deleteMessage(core, channelMessage(core, call))
  return nothing
}
