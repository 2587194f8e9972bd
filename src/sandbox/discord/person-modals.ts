import { apiAttachment, storeAttachment } from './attachments.ts'
import { newInteraction, resolvedUsers } from './payloads.ts'
import type { PersonFile } from './person-commands.ts'
import { chosenValues } from './person-components.ts'
import type { Core } from './sandbox-core.ts'
import { type Gesture, sendInteraction } from './send-interaction.ts'
import { type Component, type OpenModal, type Person, type Place, personById } from './world.ts'

/** What a person can put into one field of a modal. */
export type FieldValue = string | string[] | boolean | PersonFile[]

/** One input of a modal with the words around it. */
export type ModalField = { label: string; description: string | null; input: Component }

/** The modal this person has open, or null. */
export function openModal(core: Core, personId: string): OpenModal | null {
  return core.world.modals.find((one) => one.personId === personId) ?? null
}

/** Closes the modal without sending; the app hears nothing of it, as on Discord. */
export function closeModal(core: Core, personId: string): void {
  core.world.modals = core.world.modals.filter((one) => one.personId !== personId)
  core.keeper.changed()
  core.changed(personId)
}

/** The inputs of a modal in their order. */
export function modalFields(components: Component[]): ModalField[] {
  return components.flatMap((part): ModalField[] => {
    if (part.type === 18 && part.component) {
      return [{ label: part.label ?? '', description: part.description ?? null, input: part.component }]
    }
    if (part.type !== 1) return []
    return (part.components ?? []).map((input) => ({ label: input.label ?? '', description: null, input }))
  })
}

/**
 * Fills in and sends the open modal. Fields are named by label or custom_id; what is not named keeps
 * what the app had pre-filled. Throws for what the client would not let a person send. When the app
 * fails, the modal stays open with all that was typed, as on Discord.
 */
export async function submitModal(
  core: Core,
  personId: string,
  values: Record<string, FieldValue>,
): Promise<Gesture> {
  const person = personById(core.world, personId)
  const modal = openModal(core, personId)
  if (!modal) throw new Error(`${person.username} has no modal open`)
  const fields = modalFields(modal.components)
  const stranger = Object.keys(values).find((key) => !fields.some((field) => isNamed(field, key)))
  if (stranger) {
    const names = fields.map((field) => field.label).join(' | ')
    throw new Error(`The modal has no field "${stranger}"; there are: ${names}`)
  }
  const resolved: Record<string, Record<string, unknown>> = {}
  const sent = new Map<Component, Record<string, unknown>>()
  for (const field of fields) {
    const key = Object.keys(values).find((one) => isNamed(field, one))
    const value = key === undefined ? undefined : values[key]
    const filled = await fillField(core, person, modal.place, field, value, resolved)
    sent.set(field.input, filled)
  }
  const data = {
    custom_id: modal.customId,
    components: submittedParts(modal.components, sent),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  }
  const message = core.world.messages.find((one) => one.id === modal.messageId && !one.deleted) ?? null
  const parts = {
    type: 5 as const,
    person,
    place: modal.place,
    data,
    message,
    usedCommand: modal.usedCommand,
  }
  const { interaction, payload } = newInteraction(core, parts)
  const gesture = await sendInteraction(core, interaction, payload)
  if (gesture.response !== null) closeModal(core, personId)
  return gesture
}

const isNamed = (field: ModalField, key: string) => field.label === key || field.input.custom_id === key

function submittedParts(
  components: Component[],
  sent: Map<Component, Record<string, unknown>>,
): Record<string, unknown>[] {
  return components.map((part, i) => {
    const id = part.id ?? i + 1
    if (part.type === 18 && part.component) return { type: 18, id, component: sent.get(part.component) }
    if (part.type === 1) return { type: 1, id, components: part.components?.map((one) => sent.get(one)) }
    return { type: part.type, id }
  })
}

async function fillField(
  core: Core,
  person: Person,
  place: Place,
  field: ModalField,
  value: FieldValue | undefined,
  resolved: Record<string, Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const { input } = field
  const base = { type: input.type, id: input.id ?? 0, custom_id: input.custom_id }
  switch (input.type) {
    case 4:
      return { ...base, value: textValue(field, value) }
    case 19: {
      const files = await uploads(core, person, field, value)
      for (const file of files) {
        resolved.attachments = { ...resolved.attachments, [file.id]: apiAttachment(core, file) }
      }
      return { ...base, values: files.map((file) => file.id) }
    }
    case 21:
      return { ...base, value: radioValue(field, value) }
    case 23:
      return { ...base, value: typeof value === 'boolean' ? value : (input.default ?? false) }
    default: {
      const chosen = chosenValues(core, withRequired(input), listValue(field, value))
      if (input.type === 5 || input.type === 7) {
        for (const [kind, entries] of Object.entries(resolvedUsers(core, chosen, place))) {
          resolved[kind] = { ...resolved[kind], ...(entries as object) }
        }
      }
      return { ...base, values: chosen }
    }
  }
}

const isRequired = (input: Component) => input.required ?? true
const withRequired = (input: Component): Component => ({ ...input, required: isRequired(input) })

function textValue(field: ModalField, value: FieldValue | undefined): string {
  const { input, label } = field
  const text = value ?? input.value ?? ''
  if (typeof text !== 'string') throw new Error(`"${label}" takes text`)
  if (text === '' && isRequired(input)) throw new Error(`"${label}" is required`)
  const [least, most] = [input.min_length ?? 0, input.max_length ?? 4000]
  if (text !== '' && (text.length < least || text.length > most)) {
    throw new Error(`"${label}" takes ${least} to ${most} characters, not ${text.length}`)
  }
  return text
}

function radioValue(field: ModalField, value: FieldValue | undefined): string | null {
  const { input, label } = field
  const wanted = value ?? input.options?.find((one) => one.default)?.value ?? ''
  const found = input.options?.find((one) => one.value === wanted || one.label === wanted)
  if (!found && (wanted !== '' || isRequired(input))) {
    const offered = input.options?.map((one) => one.label).join(' | ')
    throw new Error(`"${label}" has no choice "${String(wanted)}"; there are: ${offered}`)
  }
  return found?.value ?? null
}

function listValue(field: ModalField, value: FieldValue | undefined): string[] {
  if (value === undefined) {
    const people = field.input.default_values?.map((one) => one.id) ?? []
    return [...people, ...(field.input.options ?? []).filter((one) => one.default).map((one) => one.value)]
  }
  const list = typeof value === 'string' ? [value] : value
  if (typeof list === 'boolean') throw new Error(`"${field.label}" takes a list of choices`)
  return list.map((one) => {
    if (typeof one !== 'string') throw new Error(`"${field.label}" takes no file`)
    return one
  })
}

async function uploads(core: Core, person: Person, field: ModalField, value: FieldValue | undefined) {
  const { input, label } = field
  const files = value ?? []
  if (!Array.isArray(files)) throw new Error(`"${label}" takes files`)
  const [least, most] = [isRequired(input) ? (input.min_values ?? 1) : 0, input.max_values ?? 1]
  if (files.length < least || files.length > most) {
    throw new Error(`"${label}" takes ${least} to ${most} files, not ${files.length}`)
  }
  const stored = []
  for (const file of files) {
    if (typeof file === 'string') throw new Error(`"${label}" takes files, not "${file}"`)
    if (!fitsTypes(file, input.file_types ?? [])) {
      throw new Error(`"${label}" takes only ${input.file_types?.join(', ')}, not ${file.name}`)
    }
    stored.push(await storeAttachment(core, person.dmChannelId, { slot: '0', ...file }))
  }
  return stored
}

function fitsTypes(file: PersonFile, types: string[]): boolean {
  if (types.length === 0) return true
  const name = file.name.toLowerCase()
  return types.some((type) =>
    type.startsWith('.') ? name.endsWith(type.toLowerCase()) : file.type.startsWith(`${type}/`),
  )
}
