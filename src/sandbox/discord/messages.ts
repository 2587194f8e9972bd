import {
  apiAttachment,
  type IncomingFile,
  MAX_FILE_BYTES,
  storeAttachment,
  storedName,
} from './attachments.ts'
import { checkMessage, type Door, type MessageBody, mediaOf } from './message-rules.ts'
import { refusals, refuseIssues } from './refusals.ts'
import type { Core } from './sandbox-core.ts'
import {
  allComponents,
  type Component,
  MESSAGE_FLAG,
  type Media,
  type Message,
  nextId,
  type Person,
  type StoredAttachment,
} from './world.ts'

/** Where a new message goes and what it belongs to. */
export type Destination = {
  channelId: string
  ephemeralFor: string | null
  interactionId: string | null
  usedCommand: string | null
}

const NONCE_LIVES_MS = 5 * 60 * 1000

/**
 * Posts a message of the bot. With `enforce_nonce` a second send of the same nonce within five minutes
 * returns the first message. Refuses what Discord refuses (see `checkMessage`).
 */
export async function createMessage(
  core: Core,
  raw: unknown,
  files: IncomingFile[],
  door: Door,
  to: Destination,
  at: (string | number)[] = [],
): Promise<Message> {
  const uploads = describedFiles(raw, files, [], at)
  const body = checkMessage(raw, door, null, namesOf(uploads), at)
  const earlier = sameNonce(core, body, to.channelId)
  if (earlier) return earlier
  const message = blankMessage(core, to, (body.flags ?? 0) & ~MESSAGE_FLAG.loading)
  fill(message, body, await storeAll(core, to.channelId, uploads), true)
  core.world.messages.push(message)
  announce(core, message)
  return message
}

/** The "… is thinking" message of a deferred answer. */
export function createThinking(core: Core, to: Destination, flags: number): Message {
  const message = blankMessage(core, to, (flags & MESSAGE_FLAG.ephemeral) | MESSAGE_FLAG.loading)
  message.thinking = true
  core.world.messages.push(message)
  announce(core, message)
  return message
}

/** Changes a message of the bot; what the body does not name stays. */
export async function editMessage(
  core: Core,
  message: Message,
  raw: unknown,
  files: IncomingFile[],
  door: Door,
  at: (string | number)[] = [],
): Promise<Message> {
  const asked = (raw as MessageBody | null)?.attachments
  const kept = keptAttachments(core, message, Array.isArray(asked) ? asked : null)
  const keptIds = kept.map((one) => one.id)
  const uploads = describedFiles(raw, files, keptIds, at)
  const names = [...kept.map((one) => one.filename), ...namesOf(uploads)]
  const body = checkMessage(raw, door, message, names, at)
  const wasThinking = message.thinking
  const stored = await storeAll(core, message.channelId, uploads)
  message.attachmentIds = keptIds
  message.flags = (message.flags | (body.flags ?? 0)) & ~MESSAGE_FLAG.loading
  message.thinking = false
  fill(message, body, stored, wasThinking)
  // Filling in a deferred answer is its first appearance, so Discord does not mark it "(edited)".
  if (!wasThinking) message.editedAt = core.clock.now().getTime()
  message.revision += 1
  announce(core, message)
  return message
}

/** Takes the message away; people may still remember it, so it is kept as deleted. */
export function deleteMessage(core: Core, message: Message): void {
  message.deleted = true
  announce(core, message)
}

function announce(core: Core, message: Message): void {
  core.keeper.changed()
  const owner = core.world.people.find((person) => person.dmChannelId === message.channelId)
  core.changed(message.ephemeralFor ?? owner?.id ?? null)
}

const namesOf = (files: IncomingFile[]) => files.map((file) => storedName(file.name))

function sameNonce(core: Core, body: MessageBody, channelId: string): Message | undefined {
  if (!body.enforce_nonce || body.nonce === undefined || body.nonce === null) return undefined
  const nonce = String(body.nonce)
  const since = core.clock.now().getTime() - NONCE_LIVES_MS
  return core.world.messages.find(
    (one) => one.channelId === channelId && one.nonce === nonce && one.createdAt >= since,
  )
}

function blankMessage(core: Core, to: Destination, flags: number): Message {
  const now = core.clock.now()
  return {
    id: nextId(core.world, now),
    channelId: to.channelId,
    authorId: core.applicationId,
    ephemeralFor: flags & MESSAGE_FLAG.ephemeral ? to.ephemeralFor : null,
    content: '',
    flags,
    components: [],
    embeds: [],
    attachmentIds: [],
    createdAt: now.getTime(),
    editedAt: null,
    deleted: false,
    nonce: null,
    thinking: false,
    pings: [],
    pinged: false,
    interactionId: to.interactionId,
    usedCommand: to.usedCommand,
    revision: 1,
  }
}

/** Puts the names and alt texts of `attachments` onto the uploaded files; refuses ids nobody knows. */
function describedFiles(
  raw: unknown,
  files: IncomingFile[],
  keptIds: string[],
  at: (string | number)[],
): IncomingFile[] {
  const asked = (raw as MessageBody | null)?.attachments
  const described = Array.isArray(asked) ? asked : []
  const known = new Set([...files.map((file) => file.slot), ...keptIds])
  refuseIssues(
    described.flatMap((one, i) =>
      known.has(String(one?.id))
        ? []
        : [
            {
              path: [...at, 'attachments', i, 'id'],
              code: 'ATTACHMENT_NOT_FOUND',
              message: 'Attachment data not found',
            },
          ],
    ),
  )
  return files.map((file) => {
    if (file.bytes.byteLength > MAX_FILE_BYTES) throw refusals.tooLarge()
    const words = described.find((one) => String(one.id) === file.slot)
    return { ...file, name: words?.filename ?? file.name, description: words?.description ?? null }
  })
}

/** Before the message changes: nobody may see it with half of its files, and two edits must not mix theirs. */
async function storeAll(core: Core, channelId: string, files: IncomingFile[]): Promise<StoredAttachment[]> {
  const stored: StoredAttachment[] = []
  for (const file of files) stored.push(await storeAttachment(core, channelId, file))
  return stored
}

function fill(message: Message, body: MessageBody, files: StoredAttachment[], isNew: boolean): void {
  message.attachmentIds = [...message.attachmentIds, ...files.map((file) => file.id)]
  if (body.content !== undefined) message.content = body.content ?? ''
  if (body.embeds !== undefined) message.embeds = body.embeds ?? []
  if (body.components !== undefined) message.components = numbered(body.components ?? [])
  if (body.nonce !== undefined && body.nonce !== null) message.nonce = String(body.nonce)
  if (isNew) Object.assign(message, pingsOf(message, body))
}

function keptAttachments(
  core: Core,
  message: Message,
  asked: { id: string | number }[] | null,
): StoredAttachment[] {
  const ids = asked ? new Set(asked.map((one) => String(one.id))) : null
  return attachmentsOf(core, message).filter((one) => !ids || ids.has(one.id))
}

/** The stored files of a message. */
export function attachmentsOf(core: Core, message: Message): StoredAttachment[] {
  return message.attachmentIds.flatMap((id) => core.world.attachments.find((one) => one.id === id) ?? [])
}

// Discord gives every component without an id the next free number.
function numbered(components: Component[]): Component[] {
  const copy = structuredClone(components)
  const all = allComponents(copy).map(({ component }) => component)
  const taken = new Set(all.flatMap((component) => component.id || []))
  let next = 1
  for (const component of all) {
    if (component.id) continue
    while (taken.has(next)) next += 1
    component.id = next
    next += 1
  }
  return copy
}

function pingsOf(message: Message, body: MessageBody): { pings: string[]; pinged: boolean } {
  const texts = [
    message.content,
    ...allComponents(message.components).map(({ component }) => component.content),
  ]
  const text = texts.filter(Boolean).join('\n')
  const users = [...text.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '')
  const roles = [...text.matchAll(/<@&(\d+)>/g)].map((match) => match[1] ?? '')
  const everyone = [...text.matchAll(/@(everyone|here)\b/g)].map((match) => match[1] ?? '')
  const allowed = body.allowed_mentions
  const may = (kind: string) => !allowed || (allowed.parse ?? []).includes(kind)
  const pings = [
    ...users.filter((id) => may('users') || allowed?.users?.includes(id)),
    ...roles.filter((id) => may('roles') || allowed?.roles?.includes(id)).map((id) => `&${id}`),
    ...everyone.filter(() => may('everyone')),
  ]
  return { pings: [...new Set(pings)], pinged: !allowed && pings.length > 0 }
}

/** The user object of a person as the API shows it. */
export function apiUser(person: Person): Record<string, unknown> {
  return {
    id: person.id,
    username: person.username,
    global_name: person.globalName,
    discriminator: '0',
    avatar: null,
    bot: false,
    public_flags: 0,
  }
}

/** The bot's own user object. */
export function apiBot(core: Core): Record<string, unknown> {
  return {
    id: core.applicationId,
    username: 'microgig',
    global_name: null,
    discriminator: '0000',
    avatar: null,
    bot: true,
    public_flags: 0,
  }
}

/** The components with every `attachment://` turned into a fresh, signed link. */
export function resolvedComponents(core: Core, message: Message): Component[] {
  const copy = structuredClone(message.components)
  const files = attachmentsOf(core, message)
  const resolve = (media: Media) => {
    if (!media.url.startsWith('attachment://')) return
    const name = media.url.slice('attachment://'.length)
    const found = files.find((file) => file.filename === name)
    if (!found) return
    const { id, filename: _name, description: _words, ...rest } = apiAttachment(core, found)
    Object.assign(media, rest, { attachment_id: id, loading_state: 2 })
  }
  for (const media of mediaObjects(copy)) resolve(media)
  return copy
}

/** The media objects within these components, to be read or changed in place. */
export function mediaObjects(components: Component[]): Media[] {
  return allComponents(components).flatMap(({ component }) => [
    ...(component.media ? [component.media] : []),
    ...(component.file ? [component.file] : []),
    ...(component.items ?? []).map((item) => item.media),
  ])
}

/** The message object as the API shows it. */
export function apiMessage(core: Core, message: Message): Record<string, unknown> {
  const shown = new Set(mediaOf(message.components).map(({ url }) => url.replace('attachment://', '')))
  // Discord leaves a file which a component shows out of `attachments`.
  const loose = attachmentsOf(core, message).filter((one) => !shown.has(one.filename))
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.usedCommand ? 20 : 0,
    content: message.content,
    author: apiBot(core),
    attachments: loose.map((one) => apiAttachment(core, one)),
    embeds: message.embeds,
    mentions: message.pings.flatMap((id) => {
      const person = core.world.people.find((one) => one.id === id)
      return person ? [apiUser(person)] : []
    }),
    mention_roles: [],
    mention_everyone: message.pings.some((id) => id === 'everyone' || id === 'here'),
    pinned: false,
    tts: false,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    flags: message.flags,
    components: resolvedComponents(core, message),
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.interactionId === null
      ? {}
      : { application_id: core.applicationId, webhook_id: core.applicationId }),
  }
}
