import { newInteraction, resolvedUsers } from './payloads.ts'
import type { Core } from './sandbox-core.ts'
import { type Gesture, sendInteraction } from './send-interaction.ts'
import {
  allComponents,
  type Component,
  MESSAGE_FLAG,
  type Message,
  type Person,
  type Place,
  personById,
} from './world.ts'

/** Which button: its label, emoji or custom_id; or the nth (from 0) of those with the same label. */
export type Which = string | { label: string; nth: number }

/** Whether this person can see the message today. */
export function canSee(core: Core, person: Person, message: Message): boolean {
  if (message.ephemeralFor !== null) {
    return message.ephemeralFor === person.id && !core.world.dismissed.includes(message.id)
  }
  return message.channelId === person.dmChannelId || message.channelId === core.world.serverChannelId
}

/** Presses a button. Throws when there is no such button today, or it is disabled or a link. */
export async function press(core: Core, personId: string, messageId: string, which: Which): Promise<Gesture> {
  const person = personById(core.world, personId)
  const message = seenMessage(core, person, messageId)
  const buttons = componentsOf(message).filter((one) => one.type === 2)
  const button = pick(buttons, which)
  if (!button) {
    const names = buttons.map((one) => one.label ?? one.emoji?.name ?? one.custom_id).join(' | ')
    throw new Error(`No button ${JSON.stringify(which)} on message ${messageId}; there are: ${names}`)
  }
  if (button.disabled) throw new Error(`The button ${JSON.stringify(which)} is disabled`)
  if (!button.custom_id) throw new Error(`The button ${JSON.stringify(which)} is a link to ${button.url}`)
  const data = { component_type: 2, custom_id: button.custom_id, id: button.id }
  return use(core, person, message, data)
}

function pick(buttons: Component[], which: Which): Component | undefined {
  const label = typeof which === 'string' ? which : which.label
  const byLabel = buttons.filter((one) => one.label === label)
  if (typeof which !== 'string') return byLabel[which.nth]
  return (
    buttons.find((one) => one.custom_id === which) ??
    byLabel[0] ??
    buttons.find((one) => one.emoji?.name === which)
  )
}

/**
 * Chooses in a select, named by its custom_id or placeholder. Values are option values or labels; in a
 * user select, ids or usernames. Throws for what the client would not offer.
 */
export async function select(
  core: Core,
  personId: string,
  messageId: string,
  which: string,
  values: string[],
): Promise<Gesture> {
  const person = personById(core.world, personId)
  const message = seenMessage(core, person, messageId)
  const selects = componentsOf(message).filter((one) => one.type === 3 || (one.type >= 5 && one.type <= 8))
  const found = selects.find((one) => one.custom_id === which || one.placeholder === which)
  if (!found) {
    const names = selects.map((one) => `${one.custom_id} (${one.placeholder ?? ''})`).join(' | ')
    throw new Error(`No select "${which}" on message ${messageId}; there are: ${names}`)
  }
  if (found.disabled) throw new Error(`The select "${which}" is disabled`)
  const chosen = chosenValues(core, found, values)
  const resolved = found.type === 3 ? {} : { resolved: resolvedUsers(core, chosen, placeOf(core, message)) }
  const data = { component_type: found.type, custom_id: found.custom_id, id: found.id, values: chosen }
  return use(core, person, message, { ...data, ...resolved })
}

/** Values of a select as the API sends them, checked against its options and limits. */
export function chosenValues(core: Core, from: Component, values: string[]): string[] {
  const chosen = values.map((value) => {
    if (from.type !== 5 && from.type !== 7) {
      const option = from.options?.find((one) => one.value === value || one.label === value)
      if (option) return option.value
      const offered = (from.options ?? []).map((one) => one.label).join(' | ')
      throw new Error(`No option "${value}"; there are: ${offered}`)
    }
    const person = core.world.people.find((one) => one.id === value || one.username === value)
    if (!person) throw new Error(`Nobody called "${value}"`)
    return person.id
  })
  const least = from.min_values ?? 1
  const most = from.max_values ?? (from.type === 22 ? (from.options?.length ?? 1) : 1)
  const mayBeEmpty = from.required === false && chosen.length === 0
  if (!mayBeEmpty && (chosen.length < least || chosen.length > most)) {
    throw new Error(`Choose ${least} to ${most} of "${from.custom_id}", not ${chosen.length}`)
  }
  return chosen
}

/** The message when this person can see it; throws otherwise. */
export function seenMessage(core: Core, person: Person, messageId: string): Message {
  const message = core.world.messages.find((one) => one.id === messageId)
  if (!message || message.deleted || !canSee(core, person, message)) {
    throw new Error(`${person.username} sees no message ${messageId}`)
  }
  if (message.flags & MESSAGE_FLAG.loading) throw new Error(`Message ${messageId} is still being written`)
  return message
}

const componentsOf = (message: Message) => allComponents(message.components).map(({ component }) => component)

const placeOf = (core: Core, message: Message): Place =>
  message.channelId === core.world.serverChannelId ? 'server' : 'dm'

function use(core: Core, person: Person, message: Message, data: Record<string, unknown>): Promise<Gesture> {
  const { interaction, payload } = newInteraction(core, {
    type: 3,
    person,
    place: placeOf(core, message),
    data,
    message,
    usedCommand: null,
  })
  return sendInteraction(core, interaction, payload)
}
