/** A component of a message or modal, after Discord's schemas have let it pass. */
export type Component = {
  type: number
  id?: number
  custom_id?: string
  label?: string | null
  description?: string | null
  style?: number
  url?: string | null
  disabled?: boolean | null
  emoji?: { id?: string | null; name?: string | null; animated?: boolean } | null
  components?: Component[]
  component?: Component
  accessory?: Component
  items?: { media: Media; description?: string | null; spoiler?: boolean | null }[]
  media?: Media
  file?: Media
  content?: string
  options?: Option[]
  default_values?: { id: string; type: string }[] | null
  placeholder?: string | null
  min_values?: number | null
  max_values?: number | null
  min_length?: number | null
  max_length?: number | null
  required?: boolean | null
  value?: string | null
  default?: boolean | null
  file_types?: string[] | null
  accent_color?: number | null
  spoiler?: boolean | null
  divider?: boolean | null
  spacing?: number | null
  sku_id?: string | null
}
export type Media = { url: string }
export type Option = {
  label: string
  value: string
  description?: string | null
  default?: boolean | null
  emoji?: Component['emoji']
}

export type Person = {
  id: string
  username: string
  globalName: string | null
  locale: string
  dmChannelId: string
  dmsClosed: boolean
  /** Sees commands in the server whose default_member_permissions ask for rights. */
  serverAdmin: boolean
}

export type Message = {
  id: string
  channelId: string
  authorId: string
  ephemeralFor: string | null
  content: string
  flags: number
  components: Component[]
  embeds: unknown[]
  attachmentIds: string[]
  createdAt: number
  editedAt: number | null
  deleted: boolean
  nonce: string | null
  /** Deferred: Discord shows "… is thinking" until it is edited. */
  thinking: boolean
  /** Ids (or everyone, here, &role) this message really pinged. */
  pings: string[]
  /** Pinged only because allowed_mentions was missing. */
  pinged: boolean
  interactionId: string | null
  /** "/jobs" or the like, shown above the answer. */
  usedCommand: string | null
  revision: number
}

export type StoredAttachment = {
  id: string
  channelId: string
  filename: string
  description: string | null
  contentType: string
  size: number
  width: number | null
  height: number | null
}

export type CommandOption = {
  type: number
  name: string
  description: string
  required?: boolean
  autocomplete?: boolean
  choices?: { name: string; value: string | number }[]
  options?: CommandOption[]
  min_value?: number
  max_value?: number
  min_length?: number
  max_length?: number
  name_localizations?: Record<string, string> | null
  description_localizations?: Record<string, string> | null
  channel_types?: number[]
}

export type Command = {
  id: string
  version: string
  guildId: string | null
  type: number
  name: string
  description: string
  options: CommandOption[]
  default_member_permissions: string | null
  contexts: number[] | null
  integration_types: number[]
  nsfw: boolean
  name_localizations: Record<string, string> | null
  description_localizations: Record<string, string> | null
}

export type Interaction = {
  id: string
  token: string
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  type: 2 | 3 | 4 | 5
  personId: string
  place: Place
  channelId: string
  /** By the injected clock: the token lives 15 minutes of it. */
  createdAt: number
  state: 'waiting' | 'acknowledged' | 'dead'
  /** The message whose component was used, also when a modal came between. */
  messageId: string | null
  usedCommand: string | null
  /** What `@original` means. */
  originalId: string | null
  deferred: 'reply' | 'update' | null
}

export type Place = 'dm' | 'server'

export type OpenModal = {
  personId: string
  place: Place
  customId: string
  title: string
  components: Component[]
  messageId: string | null
  usedCommand: string | null
}

/** A failure the person saw, with Discord's words, and the reason only a developer sees. */
export type Failure = { id: string; personId: string; text: string; reason: string; at: number }

export type World = {
  privateKeyPem: string
  cdnSecret: string
  guildId: string
  serverChannelId: string
  lastId: string
  interactionsUrl: string | null
  people: Person[]
  messages: Message[]
  attachments: StoredAttachment[]
  commands: Command[]
  interactions: Interaction[]
  modals: OpenModal[]
  failures: Failure[]
  dismissed: string[]
}

export const MESSAGE_FLAG = { ephemeral: 64, loading: 128, silent: 4096, componentsV2: 32768 } as const

/** A new snowflake: time in its upper bits, never twice, always rising. */
export function nextId(world: World, now: Date): string {
  const byTime = BigInt(now.getTime() - 1_420_070_400_000) << 22n
  const last = BigInt(world.lastId)
  const id = byTime > last ? byTime : last + 1n
  world.lastId = id.toString()
  return world.lastId
}

/** The person with this id; throws when the sandbox has none. */
export function personById(world: World, id: string): Person {
  const person = world.people.find((one) => one.id === id)
  if (!person) throw new Error(`No person ${id} in the Discord sandbox`)
  return person
}

/** Every component below (and including) these, depth first, with the path to it. */
export function allComponents(
  components: Component[],
  path: (string | number)[] = ['components'],
): { component: Component; path: (string | number)[] }[] {
  return components.flatMap((component, i) => {
    const here = [...path, i]
    const single = (key: 'accessory' | 'component') => {
      const child = component[key]
      return child ? [{ component: child, path: [...here, key] }] : []
    }
    return [
      { component, path: here },
      ...allComponents(component.components ?? [], [...here, 'components']),
      ...single('accessory'),
      ...single('component'),
    ]
  })
}
