import { apiAttachment, type IncomingFile, storeAttachment } from './attachments.ts'
import { newInteraction, resolvedUsers } from './payloads.ts'
import type { Core } from './sandbox-core.ts'
import { type Gesture, sendInteraction } from './send-interaction.ts'
import { type Command, type CommandOption, type Person, type Place, personById } from './world.ts'

/** What a person can put into an option of a command. */
export type OptionValue = string | number | boolean | PersonFile
/** A file a person attaches. */
export type PersonFile = { name: string; bytes: Uint8Array; type: string }

type Filled = { name: string; type: number; value?: unknown; options?: Filled[]; focused?: boolean }
type Found = { command: Command; leaf: CommandOption[]; wrap: (options: Filled[]) => Filled[] }

/** The commands this person sees in this place, as the client lists them. */
export function visibleCommands(core: Core, person: Person, place: Place): Command[] {
  const context = place === 'server' ? 0 : 1
  return core.world.commands.filter((command) => {
    if (command.guildId !== null && place !== 'server') return false
    if (command.contexts && !command.contexts.includes(context)) return false
    // Discord applies default_member_permissions in servers only; in a DM everybody sees the command.
    return place === 'dm' || command.default_member_permissions === null || person.serverAdmin
  })
}

/**
 * Runs a slash command as a person. `path` is the name with its subcommands: `admin queues`.
 * Throws for what the client would not let a person send: an unknown command or option, a missing
 * required option, a value outside its choices or limits.
 */
export async function slash(
  core: Core,
  personId: string,
  path: string,
  options: Record<string, OptionValue>,
  place: Place,
): Promise<Gesture> {
  const person = personById(core.world, personId)
  const found = findCommand(core, person, path, place)
  const stranger = Object.keys(options).find((name) => !found.leaf.some((option) => option.name === name))
  if (stranger) throw new Error(`/${path} has no option "${stranger}"`)
  const resolved: Record<string, Record<string, unknown>> = {}
  const filled: Filled[] = []
  for (const option of found.leaf) {
    const value = options[option.name]
    if (value === undefined) {
      if (option.required) throw new Error(`/${path} needs the option "${option.name}"`)
      continue
    }
    filled.push(await fillOption(core, person, option, value, place, resolved))
  }
  const { interaction, payload } = newInteraction(core, {
    type: 2,
    person,
    place,
    data: {
      id: found.command.id,
      name: found.command.name,
      type: 1,
      options: found.wrap(filled),
      ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
      ...(found.command.guildId ? { guild_id: found.command.guildId } : {}),
    },
    message: null,
    usedCommand: `/${path}`,
  })
  return sendInteraction(core, interaction, payload)
}

/**
 * What the app suggests while a person types into an option. Throws when the option has no
 * autocomplete, and when loading the suggestions fails.
 */
export async function autocomplete(
  core: Core,
  personId: string,
  path: string,
  optionName: string,
  typed: string,
  others: Record<string, string | number | boolean>,
  place: Place,
): Promise<{ name: string; value: string | number }[]> {
  const person = personById(core.world, personId)
  const found = findCommand(core, person, path, place)
  const option = found.leaf.find((one) => one.name === optionName)
  if (!option?.autocomplete) throw new Error(`/${path} has no option "${optionName}" with autocomplete`)
  const filled = found.leaf.flatMap((one): Filled[] => {
    if (one.name === optionName) return [{ name: one.name, type: one.type, value: typed, focused: true }]
    const value = others[one.name]
    return value === undefined ? [] : [{ name: one.name, type: one.type, value }]
  })
  const { command } = found
  const data = { id: command.id, name: command.name, type: 1, options: found.wrap(filled) }
  const parts = { type: 4 as const, person, place, data, message: null, usedCommand: null }
  const { interaction, payload } = newInteraction(core, parts)
  const gesture = await sendInteraction(core, interaction, payload)
  const choices = gesture.response?.data?.choices
  if (!Array.isArray(choices)) {
    throw new Error(`Loading options failed: HTTP ${gesture.status} ${JSON.stringify(gesture.error)}`)
  }
  return choices as { name: string; value: string | number }[]
}

/** Runs a command from the menu on another person. */
export async function userCommand(
  core: Core,
  personId: string,
  name: string,
  targetId: string,
  place: Place,
): Promise<Gesture> {
  const person = personById(core.world, personId)
  const command = visibleCommands(core, person, place).find((one) => one.type === 2 && one.name === name)
  if (!command) throw new Error(`No user command "${name}" for ${person.username} here`)
  personById(core.world, targetId)
  const resolved = resolvedUsers(core, [targetId], place)
  const data = { id: command.id, name, type: 2, target_id: targetId, resolved }
  const parts = { type: 2 as const, person, place, data, message: null, usedCommand: name }
  const { interaction, payload } = newInteraction(core, parts)
  return sendInteraction(core, interaction, payload)
}

function findCommand(core: Core, person: Person, path: string, place: Place): Found {
  const [name, ...subs] = path.replace(/^\//, '').split(/\s+/)
  const command = visibleCommands(core, person, place).find((one) => one.type === 1 && one.name === name)
  if (!command) throw new Error(`No command /${name} for ${person.username} here`)
  let leaf = command.options
  const chain: CommandOption[] = []
  for (const sub of subs) {
    const next = leaf.find((option) => option.name === sub && option.type <= 2)
    if (!next) throw new Error(`/${path} has no subcommand "${sub}"`)
    chain.push(next)
    leaf = next.options ?? []
  }
  if (leaf.some((option) => option.type <= 2)) throw new Error(`/${path} needs a subcommand`)
  const wrap = (options: Filled[]) =>
    chain.reduceRight<Filled[]>(
      (inside, one) => [{ name: one.name, type: one.type, options: inside }],
      options,
    )
  return { command, leaf, wrap }
}

async function fillOption(
  core: Core,
  person: Person,
  option: CommandOption,
  value: OptionValue,
  place: Place,
  resolved: Record<string, Record<string, unknown>>,
): Promise<Filled> {
  const { name, type } = option
  if (typeof value === 'object') {
    if (type !== 11) throw new Error(`The option "${name}" takes no file`)
    const file: IncomingFile = { slot: '0', ...value }
    const stored = await storeAttachment(core, person.dmChannelId, file)
    resolved.attachments = { ...resolved.attachments, [stored.id]: apiAttachment(core, stored) }
    return { name, type, value: stored.id }
  }
  if (type === 6 || type === 9) {
    const target = core.world.people.find((one) => one.id === value || one.username === value)
    if (!target) throw new Error(`Nobody called "${value}" for the option "${name}"`)
    for (const [kind, entries] of Object.entries(resolvedUsers(core, [target.id], place))) {
      resolved[kind] = { ...resolved[kind], ...(entries as object) }
    }
    return { name, type, value: target.id }
  }
  return { name, type, value: plainValue(option, value) }
}

function plainValue(option: CommandOption, value: string | number | boolean): string | number | boolean {
  const bad = (why: string) => new Error(`"${value}" does not fit the option "${option.name}": ${why}`)
  if (option.choices && option.choices.length > 0) {
    const choice = option.choices.find((one) => one.value === value || one.name === value)
    if (!choice) throw bad(`choices are ${option.choices.map((one) => one.name).join(', ')}`)
    return choice.value
  }
  if (option.type === 5) return value === true || value === 'true'
  if (option.type === 3) {
    const text = String(value)
    if (text.length < (option.min_length ?? 0) || text.length > (option.max_length ?? 6000)) {
      throw bad('wrong length')
    }
    return text
  }
  const number = Number(value)
  const isInteger = option.type !== 4 || Number.isSafeInteger(number)
  if (String(value).trim() === '' || !Number.isFinite(number) || !isInteger) throw bad('not a number')
  if (number < (option.min_value ?? -Infinity) || number > (option.max_value ?? Infinity)) throw bad('limits')
  return number
}
