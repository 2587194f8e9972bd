import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod'
import { badLength, shapeIssues } from './check-shape.ts'
import { componentIssues } from './component-rules.ts'
import { type FieldIssue, refusals, refuseIssues } from './refusals.ts'
import { allComponents, type Component, MESSAGE_FLAG } from './world.ts'

/** A message as a bot sends it, after `checkMessage` has let it pass. */
export type MessageBody = {
  content?: string | null
  flags?: number | null
  components?: Component[] | null
  embeds?: unknown[] | null
  attachments?: { id: string | number; filename?: string | null; description?: string | null }[] | null
  allowed_mentions?: { parse?: string[] | null; users?: string[] | null; roles?: string[] | null } | null
  nonce?: string | number | null
  enforce_nonce?: boolean | null
  poll?: unknown
  sticker_ids?: string[] | null
}

const SCHEMAS = {
  create: MessageCreateRequestSchema,
  edit: MessageEditRequestPartialSchema,
  answer: IncomingWebhookInteractionRequestSchema,
  update: IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  followUp: IncomingWebhookRequestPartialSchema,
  followUpEdit: IncomingWebhookUpdateRequestPartialSchema,
} as const

/** By which door a message comes in; each has its own official schema. */
export type Door = keyof typeof SCHEMAS

export type Standing = { content: string; flags: number; components: Component[]; embeds: unknown[] }

const V2_TYPES = new Set([9, 10, 11, 12, 13, 14, 17])
const LEGACY_FIELDS = ['content', 'embeds', 'poll', 'sticker_ids'] as const

/**
 * Refuses what Discord refuses in a message, with Discord's error body. `standing` is the message that
 * is being edited, `fileNames` what its components may reference with `attachment://`.
 * Lengths are counted in UTF-16 units, which is never looser than Discord's count of characters.
 */
export function checkMessage(
  raw: unknown,
  door: Door,
  standing: Standing | null,
  fileNames: string[],
  at: (string | number)[],
): MessageBody {
  const shape = shapeIssues(SCHEMAS[door], raw, at)
  refuseIssues(shape)
  const body = raw as MessageBody
  const isV2 = Boolean(((body.flags ?? 0) | (standing?.flags ?? 0)) & MESSAGE_FLAG.componentsV2)
  const components = body.components ?? []
  refuseIssues([
    ...flagIssues(body, door, standing, at),
    ...(isV2 ? v2Issues(body, standing, at) : legacyIssues(body, components, at)),
    ...componentIssues(components, [...at, 'components']),
    ...referenceIssues(components, fileNames, at),
  ])
  refuseEmpty(body, isV2, standing, fileNames)
  return body
}

function flagIssues(
  body: MessageBody,
  door: Door,
  standing: Standing | null,
  at: (string | number)[],
): FieldIssue[] {
  const flags = body.flags ?? 0
  const wasV2 = ((standing?.flags ?? 0) & MESSAGE_FLAG.componentsV2) !== 0
  const isPrivate = door === 'answer' || door === 'followUp'
  const allowed =
    4 | MESSAGE_FLAG.silent | MESSAGE_FLAG.componentsV2 | (isPrivate ? MESSAGE_FLAG.ephemeral : 0)
  const path = [...at, 'flags']
  // A deferred answer learns at its deferral whether it is ephemeral; repeating the flag is harmless.
  const harmless = standing ? standing.flags & MESSAGE_FLAG.ephemeral : 0
  if (flags & ~(allowed | harmless)) {
    const message = 'These flags cannot be set here'
    return [{ path, code: 'MESSAGE_FLAGS_NOT_ALLOWED', message }]
  }
  if (wasV2 && typeof body.flags === 'number' && !(body.flags & MESSAGE_FLAG.componentsV2)) {
    const message = 'The IS_COMPONENTS_V2 flag cannot be removed from a message'
    return [{ path, code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message }]
  }
  return []
}

function v2Issues(body: MessageBody, standing: Standing | null, at: (string | number)[]): FieldIssue[] {
  const issues: FieldIssue[] = LEGACY_FIELDS.filter((field) => {
    const value = body[field]
    // Discord refuses even an empty text beside the flag, so only absence and null pass.
    return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
  }).map((field) => legacyField(field, at))
  if (standing && body.content === undefined && standing.content !== '')
    issues.push(legacyField('content', at))
  if (standing && body.embeds === undefined && standing.embeds.length > 0)
    issues.push(legacyField('embeds', at))
  const components = body.components ?? []
  const all = allComponents(components)
  if (all.length > 40) {
    const message = 'The total number of components in a message cannot exceed 40'
    issues.push({ path: [...at, 'components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message })
  }
  const text = all.reduce(
    (sum, { component }) => sum + (component.type === 10 ? (component.content ?? '').length : 0),
    0,
  )
  if (text > 4000) {
    const message = 'Components displayable text size exceeds maximum size of 4000'
    issues.push({ path: [...at, 'components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message })
  }
  return issues
}

function legacyField(field: string, at: (string | number)[]): FieldIssue {
  return {
    path: [...at, field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }
}

function legacyIssues(body: MessageBody, components: Component[], at: (string | number)[]): FieldIssue[] {
  const issues: FieldIssue[] = components.flatMap((component, i) =>
    V2_TYPES.has(component.type)
      ? [
          {
            path: [...at, 'components', i, 'type'],
            code: 'UNION_TYPE_CHOICES',
            message: 'Value of field "type" must be one of (1,).',
          },
        ]
      : [],
  )
  if (components.length > 5) issues.push(badLength([...at, 'components'], 1, 5))
  if ((body.content ?? '').length > 2000) issues.push(badLength([...at, 'content'], undefined, 2000))
  return issues
}

function referenceIssues(components: Component[], names: string[], at: (string | number)[]): FieldIssue[] {
  const known = new Set(names)
  return mediaOf(components, [...at, 'components']).flatMap(({ url, path, isFile }) => {
    if (url.startsWith('attachment://')) {
      if (known.has(url.slice('attachment://'.length))) return []
      const message = 'The referenced attachment was not found'
      return [{ path, code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message }]
    }
    if (/^https?:/i.test(url) && !isFile) return []
    const message = "Scheme is not supported. Scheme must be one of ('http', 'https', 'attachment')."
    return [{ path, code: 'URL_TYPE_INVALID_SCHEME', message }]
  })
}

/** Every picture or file the components show, with the path to its address. */
export function mediaOf(
  components: Component[],
  at: (string | number)[] = ['components'],
): { url: string; path: (string | number)[]; isFile: boolean }[] {
  return allComponents(components, at).flatMap(({ component, path }) => [
    ...(component.media
      ? [{ url: component.media.url, path: [...path, 'media', 'url'], isFile: false }]
      : []),
    // A file shows an upload of the same message, never an address.
    ...(component.file ? [{ url: component.file.url, path: [...path, 'file', 'url'], isFile: true }] : []),
    ...(component.items ?? []).map((item, i) => ({
      url: item.media.url,
      path: [...path, 'items', i, 'media', 'url'],
      isFile: false,
    })),
  ])
}

function refuseEmpty(body: MessageBody, isV2: boolean, standing: Standing | null, files: string[]): void {
  const components = body.components === undefined ? (standing?.components ?? []) : (body.components ?? [])
  if (isV2) {
    if (components.length === 0) throw refusals.emptyMessage()
    return
  }
  const content = body.content === undefined ? (standing?.content ?? '') : (body.content ?? '')
  const embeds = body.embeds === undefined ? (standing?.embeds ?? []) : (body.embeds ?? [])
  const anything = content.trim() !== '' || embeds.length > 0 || components.length > 0 || files.length > 0
  if (!anything && !body.poll) throw refusals.emptyMessage()
}
