import { cdnUrl } from './attachments.ts'
import { attachmentsOf, resolvedComponents } from './messages.ts'
import { canSee } from './person-components.ts'
import type { Core } from './sandbox-core.ts'
import { allComponents, type Component, type Message, type Place, personById } from './world.ts'

export type SeenAttachment = {
  id: string
  filename: string
  description: string | null
  contentType: string
  width: number | null
  height: number | null
  size: number
  url: string
  bytes: Uint8Array
}

/** A message as a person sees it today. */
export type SeenMessage = {
  id: string
  place: Place
  ephemeral: boolean
  deleted: boolean
  edited: boolean
  thinking: boolean
  silent: boolean
  pings: string[]
  pinged: boolean
  /** "/jobs" when it answers a command this person used. */
  usedCommand: string | null
  content: string
  embeds: unknown[]
  components: Component[]
  /** All words on it in reading order, one line each: texts, labels in [brackets], alt texts. */
  text: string
  buttons: {
    label: string | null
    emoji: string | null
    customId: string | null
    url: string | null
    style: number
    disabled: boolean
  }[]
  selects: {
    customId: string
    placeholder: string | null
    type: number
    /** How many must be picked; 0 where things are turned on and off. */
    least: number
    options: { label: string; value: string; description: string | null; selected: boolean }[]
  }[]
  attachments: SeenAttachment[]
  createdAt: Date
  editedAt: Date | null
  revision: number
}

/** What the person sees: DM and server channel, oldest first, dismissed ephemeral messages left out. */
export function chat(core: Core, personId: string): SeenMessage[] {
  const person = personById(core.world, personId)
  return core.world.messages.filter((one) => canSee(core, person, one)).map((one) => seen(core, one))
}

function seen(core: Core, message: Message): SeenMessage {
  const components = resolvedComponents(core, message)
  const flat = allComponents(components).map(({ component }) => component)
  return {
    id: message.id,
    place: message.channelId === core.world.serverChannelId ? 'server' : 'dm',
    ephemeral: message.ephemeralFor !== null,
    deleted: message.deleted,
    edited: message.editedAt !== null,
    thinking: message.thinking,
    silent: (message.flags & 4096) !== 0,
    pings: message.pings,
    pinged: message.pinged,
    usedCommand: message.usedCommand,
    content: message.content,
    embeds: message.embeds,
    components,
    text: [message.content, ...flat.flatMap(words)].filter((line) => line !== '').join('\n'),
    buttons: flat.filter((one) => one.type === 2).map(seenButton),
    selects: flat.filter((one) => one.type === 3 || (one.type >= 5 && one.type <= 8)).map(seenSelect),
    attachments: attachmentsOf(core, message).map((one) => ({
      id: one.id,
      filename: one.filename,
      description: one.description,
      contentType: one.contentType,
      width: one.width,
      height: one.height,
      size: one.size,
      url: cdnUrl(core, one),
      // Read only by those who look: a page that lists a hundred pictures does not.
      get bytes() {
        return core.keeper.getBytes(one.id) ?? new Uint8Array()
      },
    })),
    createdAt: new Date(message.createdAt),
    editedAt: message.editedAt === null ? null : new Date(message.editedAt),
    revision: message.revision,
  }
}

function words(component: Component): string[] {
  if (component.type === 10) return [component.content ?? '']
  if (component.type === 2) return [`[${component.label ?? component.emoji?.name ?? ''}]`]
  if (component.type === 3) return [`[${component.placeholder ?? component.custom_id} ▾]`]
  if (component.type === 11) return [component.description ?? '']
  if (component.type === 12) return (component.items ?? []).map((item) => item.description ?? '')
  return []
}

function seenButton(button: Component): SeenMessage['buttons'][number] {
  return {
    label: button.label ?? null,
    emoji: button.emoji?.name ?? null,
    customId: button.custom_id ?? null,
    url: button.url ?? null,
    style: button.style ?? 2,
    disabled: button.disabled ?? false,
  }
}

function seenSelect(select: Component): SeenMessage['selects'][number] {
  return {
    customId: select.custom_id ?? '',
    placeholder: select.placeholder ?? null,
    type: select.type,
    least: select.min_values ?? 1,
    options: (select.options ?? []).map((one) => ({
      label: one.label,
      value: one.value,
      description: one.description ?? null,
      selected: one.default ?? false,
    })),
  }
}
