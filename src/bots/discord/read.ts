import { ApplicationCommandType, ComponentType, MessageFlags } from 'discord-api-types/v10'
import { z } from 'zod'
import type { Incoming, Person, Place } from '../kit/incoming.ts'
import { draftIdOf, pressBytes, readPartId, togglesBytes } from './custom-ids.ts'

/** What every interaction carries that can be answered. */
export type Origin = {
  id: string
  token: string
  person: Person
  /**
   * The message whose component was used, also when a modal came between; null for one that everybody in a
   * server's channel sees: it is answered to whoever used it, and stays as it is.
   */
  place: Place | null
  /** Such a message lives only on the person's screen and cannot be edited later. */
  isEphemeral: boolean
}

/** A part of a modal as it was sent: what was typed, picked or uploaded. */
export type FormPart = {
  fieldName: string
  kept: boolean
  text: string | null
  values: string[]
  isUpload: boolean
}

/** A file that was uploaded with a modal, still on Discord's servers. `size` in bytes. */
export type Upload = { url: string; name: string; size: number }

/** Something that wants an answer of the product. */
export type Action = Origin &
  (
    | { kind: 'command'; incoming: Incoming }
    | { kind: 'press'; incoming: Incoming }
    | { kind: 'form'; draftId: string; parts: FormPart[]; uploads: Readonly<Record<string, Upload>> }
  )

export type Interaction =
  | { kind: 'ping' }
  | { kind: 'suggest'; person: Person; command: string; option: string; typed: string }
  | Action

const snowflake = z.string().regex(/^\d{1,20}$/)
const userSchema = z.object({ id: snowflake, username: z.string(), global_name: z.string().nullish() })

const base = z.object({
  id: snowflake,
  token: z.string().min(1).max(1000),
  channel_id: snowflake.nullish(),
  channel: z.object({ id: snowflake }).nullish(),
  user: userSchema.nullish(),
  member: z.object({ user: userSchema }).nullish(),
  locale: z.string().max(20).default('en-US'),
  message: z
    .object({ id: snowflake, flags: z.number().int().default(0), components: z.unknown().optional() })
    .nullish(),
})

type Option = {
  name: string
  value?: string | number | boolean | undefined
  focused?: boolean | undefined
  options?: Option[] | undefined
}
const optionSchema: z.ZodType<Option> = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  options: z.lazy(() => z.array(optionSchema)).optional(),
})
const commandData = z.object({
  name: z.string(),
  type: z.number().int().default(1),
  /** Whom a command from the menu on a person is about. */
  target_id: snowflake.optional(),
  options: z.array(optionSchema).default([]),
})

const inputSchema = z.object({
  type: z.number().int(),
  custom_id: z.string(),
  value: z.union([z.string(), z.boolean()]).nullish(),
  values: z.array(z.string()).nullish(),
})
const attachmentSchema = z.object({
  url: z.string(),
  filename: z.string().default('file'),
  size: z.number().default(0),
})
const modalData = z.object({
  custom_id: z.string(),
  components: z.array(
    z.object({
      component: inputSchema.optional(),
      components: z.array(inputSchema).optional(),
    }),
  ),
  resolved: z.object({ attachments: z.record(z.string(), attachmentSchema).optional() }).nullish(),
})

const selectSchema = z.object({
  custom_id: z.string(),
  options: z.array(z.object({ value: z.string().max(100) })).max(25),
})

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
const interactionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal(1) }),
  base.extend({ type: z.literal(2), data: commandData }),
  base.extend({
    type: z.literal(3),
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).nullish() }),
  }),
  base.extend({ type: z.literal(4), data: commandData }),
  base.extend({ type: z.literal(5), data: modalData }),
])

type Raw<T extends number> = Extract<z.infer<typeof interactionSchema>, { type: T }>

// As plain numbers: Discord may send parts that this list does not name yet.
const ON_PERSON: number = ApplicationCommandType.User
const TEXT_INPUT: number = ComponentType.TextInput
const FILE_UPLOAD: number = ComponentType.FileUpload
const RADIO_GROUP: number = ComponentType.RadioGroup

/** Reads an interaction as Discord sends it; `null` for whatever this program knows no answer to. */
export function readInteraction(body: unknown): Interaction | null {
  const read = interactionSchema.safeParse(body)
  if (!read.success) return null
  const raw = read.data
  if (raw.type === 1) return { kind: 'ping' }
  const origin = originOf(raw)
  if (!origin) return null
  switch (raw.type) {
    case 2:
      return { ...origin, kind: 'command', incoming: commandOf(raw) }
    case 3:
      return { ...origin, kind: 'press', incoming: pressOf(raw) }
    case 4:
      return suggestOf(raw, origin.person)
    case 5:
      return formOf(raw, origin)
    default:
      return raw satisfies never
  }
}

function originOf(raw: Raw<2> | Raw<3> | Raw<4> | Raw<5>): Origin | null {
  const from = raw.member?.user ?? raw.user
  if (!from) return null
  const chatId = raw.channel_id ?? raw.channel?.id
  const { message } = raw
  const isEphemeral = message ? (message.flags & MessageFlags.Ephemeral) !== 0 : true
  // Discord names a member where it happened on a server, and only a user in a direct chat.
  const isEverybodys = Boolean(raw.member) && !isEphemeral
  return {
    id: raw.id,
    token: raw.token,
    person: {
      platform: 'discord',
      platformUserId: from.id,
      displayName: from.global_name ?? from.username,
      locale: raw.locale,
    },
    place: message && chatId && !isEverybodys ? { chatId, messageId: message.id } : null,
    isEphemeral,
  }
}

function commandOf({ data }: Raw<2>): Incoming {
  // In the menu on a person a command is named with a capital (register.ts).
  if (data.type === ON_PERSON && data.target_id !== undefined)
    return { kind: 'command', name: data.name.toLowerCase(), options: { person: data.target_id } }
  const options = valuesOf(data.options)
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => [name, String(value)] as const)
  return { kind: 'command', name: data.name, options: Object.fromEntries(options) }
}

// Subcommands carry their options inside; we declare none, but what a person typed is never lost.
function valuesOf(options: readonly Option[]): Option[] {
  return options.flatMap((option) => [option, ...valuesOf(option.options ?? [])])
}

// A select says in its values what was picked, a button is what it carries; toggles do both.
function pressOf({ data, message }: Raw<3>): Incoming {
  const set = togglesBytes(data.custom_id)
  if (set === null) {
    return { kind: 'press', data: pressBytes(data.values ? (data.values[0] ?? '') : data.custom_id) }
  }
  const on = data.values ?? []
  const off = optionsOf(message?.components, data.custom_id).filter((value) => !on.includes(value))
  return { kind: 'press', data: set, toggled: { on, off } }
}

/** Discord tells only what is on; what could have been stands in the message that was used. */
function optionsOf(components: unknown, customId: string): string[] {
  if (Array.isArray(components)) return components.flatMap((one) => optionsOf(one, customId))
  if (typeof components !== 'object' || components === null) return []
  const select = selectSchema.safeParse(components)
  if (select.success && select.data.custom_id === customId) {
    return select.data.options.map(({ value }) => value)
  }
  return 'components' in components ? optionsOf(components.components, customId) : []
}

function suggestOf({ data }: Raw<4>, person: Person): Interaction | null {
  const focused = valuesOf(data.options).find((option) => option.focused)
  if (!focused) return null
  return {
    kind: 'suggest',
    person,
    command: data.name,
    option: focused.name,
    typed: String(focused.value ?? ''),
  }
}

function formOf({ data }: Raw<5>, origin: Origin): Interaction | null {
  const draftId = draftIdOf(data.custom_id)
  if (draftId === null) return null
  const inputs = data.components.flatMap((part) => part.component ?? part.components ?? [])
  const attachments = Object.entries(data.resolved?.attachments ?? {})
  return {
    ...origin,
    kind: 'form',
    draftId,
    parts: inputs.map((input) => ({
      ...readPartId(input.custom_id),
      text: input.type === TEXT_INPUT && typeof input.value === 'string' ? input.value : null,
      values: valuesIn(input),
      isUpload: input.type === FILE_UPLOAD,
    })),
    uploads: Object.fromEntries(
      attachments.map(([id, { url, filename, size }]) => [id, { url, name: filename, size }]),
    ),
  }
}

// A radio group has one value where selects, checkboxes and uploads have a list.
function valuesIn(input: z.infer<typeof inputSchema>): string[] {
  if (input.type === RADIO_GROUP) return typeof input.value === 'string' ? [input.value] : []
  return input.values ?? []
}
