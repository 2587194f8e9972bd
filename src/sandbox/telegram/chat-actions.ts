import type { InlineQueryResult, ReactionType } from 'grammy/types'
import { REACTION_EMOJI } from './bot-api-methods.ts'
import { findMessage, privateChat, requireChat, type World } from './chats.ts'
import { MAX_TEXT, readFormatted } from './entities.ts'
import { readMarkup } from './keyboards.ts'
import type { Call } from './read-request.ts'
import { BotApiError, badRequest } from './refusal.ts'
import type { Query } from './state.ts'

const MAX_TOAST = 200
const MAX_INLINE_RESULTS = 50
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024
const LINK_LIVES_MS = 60 * 60 * 1000
/** Telegram names no number; a client waits for about a minute. */
const QUERY_LIVES_MS = 60_000
const ACTIONS = new Set(
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  ),
)

/** answerCallbackQuery: once per press, and soon. */
export async function answerCallbackQuery(world: World, { parameters }: Call): Promise<unknown> {
  const text = String(parameters.text ?? '')
  if (text.length > MAX_TOAST) throw badRequest('MESSAGE_TOO_LONG')
  const query = takeQuery(world, parameters.callback_query_id, 'callback')
  if (text !== '') {
    const toasts = world.state.toasts[query.personId] ?? []
    toasts.push({ text, alert: parameters.show_alert === true, at: world.clock.now().toISOString() })
    world.state.toasts[query.personId] = toasts.slice(-50)
  }
  world.changed(query.personId)
  return true
}

/** answerInlineQuery: at most 50 results with distinct ids. */
export async function answerInlineQuery(world: World, { parameters }: Call): Promise<unknown> {
  const results = parameters.results as InlineQueryResult[]
  if (results.length > MAX_INLINE_RESULTS) throw badRequest('RESULTS_TOO_MUCH')
  if (new Set(results.map((result) => result.id)).size < results.length)
    throw badRequest('RESULT_ID_DUPLICATE')
  if (results.some((result) => Buffer.byteLength(result.id) < 1 || Buffer.byteLength(result.id) > 64)) {
    throw badRequest('RESULT_ID_INVALID')
  }
  for (const result of results) checkResult(result)
  checkInlineButton(parameters.button)
  const query = takeQuery(world, parameters.inline_query_id, 'inline')
  world.state.queries[String(parameters.inline_query_id)] = { ...query, results }
  world.changed(query.personId)
  return true
}

/** Whatever a result sends must be a message that could be sent. */
function checkResult(result: InlineQueryResult): void {
  readMarkup(result.reply_markup)
  if (!('input_message_content' in result) || !result.input_message_content) return
  const { message_text, parse_mode, entities } = result.input_message_content as {
    message_text?: unknown
    parse_mode?: unknown
    entities?: unknown
  }
  if (message_text === undefined) return
  const { text } = readFormatted({ text: String(message_text), parseMode: parse_mode, entities })
  if (text === '') throw badRequest('MESSAGE_EMPTY')
  if (text.length > MAX_TEXT) throw badRequest('MESSAGE_TOO_LONG')
}

function checkInlineButton(raw: unknown): void {
  const button = raw as { text: string; start_parameter?: string } | undefined
  if (button === undefined) return
  if (button.text.trim() === '') throw badRequest('inline query result button text must be non-empty')
  if (button.start_parameter !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(button.start_parameter))
    throw badRequest('START_PARAM_INVALID')
}

function takeQuery(world: World, id: unknown, kind: Query['kind']): Query {
  const query = world.state.queries[String(id)]
  const now = world.clock.now().getTime()
  if (query?.kind !== kind || query.results !== undefined || now - query.at > QUERY_LIVES_MS) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  }
  delete world.state.queries[String(id)]
  return query
}

/** setMessageReaction: at most one emoji of the list Telegram allows; none takes it back. */
export async function setMessageReaction(world: World, { parameters }: Call): Promise<unknown> {
  const person = requireChat(world, parameters.chat_id)
  const message = findMessage(world, person.id, parameters.message_id)
  if (message === undefined) throw badRequest('message to react not found')
  const reactions = (parameters.reaction ?? []) as ReactionType[]
  if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY')
  message.reactions.bot = reactions.map((reaction) => {
    if (reaction.type !== 'emoji' || !REACTION_EMOJI.has(reaction.emoji)) throw badRequest('REACTION_INVALID')
    return reaction.emoji
  })
  world.changed(person.id)
  return true
}

/** sendChatAction */
export async function sendChatAction(world: World, { parameters }: Call): Promise<unknown> {
  requireChat(world, parameters.chat_id)
  if (!ACTIONS.has(String(parameters.action))) throw badRequest('wrong parameter action in request')
  return true
}

/** getChat */
export async function getChat(world: World, { parameters }: Call): Promise<unknown> {
  const person = world.state.people[String(parameters.chat_id)]
  if (person === undefined || !person.started) throw badRequest('chat not found')
  return { ...privateChat(person), accent_color_id: person.id % 7, max_reaction_count: 11 }
}

/** getFile: a link that lives for an hour, for files up to 20 MB. */
export async function getFile(world: World, { parameters }: Call): Promise<unknown> {
  const file = world.state.files[String(parameters.file_id)]
  if (file === undefined) throw badRequest('invalid file_id')
  if (file.size > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big')
  const folder = file.kind === 'photo' ? 'photos' : 'documents'
  const extension = file.kind === 'photo' ? '.jpg' : (/\.\w{1,8}$/.exec(file.name ?? '')?.[0] ?? '')
  const path = `${folder}/file_${file.fileId.slice(-8)}${extension}`
  world.state.links[path] = {
    fileId: file.fileId,
    expiresAt: world.clock.now().getTime() + LINK_LIVES_MS,
  }
  world.changed()
  return { file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.size, file_path: path }
}

/** The file behind a path that getFile gave. @throws BotApiError 404 for an unknown or expired one. */
export function openLink(world: World, path: string): { bytes: Uint8Array; type: string } {
  const link = world.state.links[path]
  const file = link === undefined ? undefined : world.state.files[link.fileId]
  const bytes = file === undefined ? undefined : world.bytes(file.fileId)
  if (link === undefined || bytes === undefined || link.expiresAt < world.clock.now().getTime()) {
    throw new BotApiError(404, 'Not Found')
  }
  return { bytes, type: 'application/octet-stream' }
}
