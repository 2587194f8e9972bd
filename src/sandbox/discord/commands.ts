import { type CommandBody, checkCommands } from './command-rules.ts'
import { invalidForm, refusals } from './refusals.ts'
import type { Core } from './sandbox-core.ts'
import { type Command, nextId } from './world.ts'

const MOST_BY_TYPE: Record<number, number> = { 1: 100, 2: 15, 3: 15, 4: 1 }

/** Replaces all commands of the scope; one whose name and type stay keeps its id. */
export function overwriteCommands(core: Core, guildId: string | null, raw: unknown): Command[] {
  if (!Array.isArray(raw)) {
    const message = 'Only iterables may be used in a ListType'
    throw invalidForm([{ path: [], code: 'LIST_TYPE_CONVERT', message }])
  }
  const bodies = checkCommands(raw, (i) => [i])
  const standing = core.world.commands.filter((one) => one.guildId === guildId)
  const others = core.world.commands.filter((one) => one.guildId !== guildId)
  const next = bodies.map((body) => merge(core, guildId, body, sameName(standing, body)))
  refuseTooMany(next)
  core.world.commands = [...others, ...next]
  core.keeper.changed()
  core.changed(null)
  return next
}

/** Creates a command, or replaces the one of the same name and type. */
export function upsertCommand(
  core: Core,
  guildId: string | null,
  raw: unknown,
): { command: Command; isNew: boolean } {
  const [body] = checkCommands([raw], () => [])
  if (!body) throw refusals.badJson()
  const standing = core.world.commands.filter((one) => one.guildId === guildId)
  const old = sameName(standing, body)
  const command = merge(core, guildId, body, old)
  const next = [...core.world.commands.filter((one) => one !== old), command]
  refuseTooMany(next.filter((one) => one.guildId === guildId))
  core.world.commands = next
  core.keeper.changed()
  core.changed(null)
  return { command, isNew: !old }
}

/** Changes the named fields of a command. */
export function patchCommand(core: Core, command: Command, raw: unknown): Command {
  const [body] = checkCommands([raw], () => [], true)
  const { id: _id, version: _version, guildId, ...rest } = command
  const next = merge(core, guildId, { ...rest, ...body }, command)
  core.world.commands = core.world.commands.map((one) => (one === command ? next : one))
  core.keeper.changed()
  core.changed(null)
  return next
}

const sameName = (commands: Command[], body: CommandBody) =>
  commands.find((one) => one.name === body.name && one.type === (body.type ?? 1))

function refuseTooMany(commands: Command[]): void {
  for (const [type, most] of Object.entries(MOST_BY_TYPE)) {
    if (commands.filter((one) => one.type === Number(type)).length > most) throw refusals.maxCommands()
  }
}

function merge(core: Core, guildId: string | null, body: CommandBody, old: Command | undefined): Command {
  const content = {
    guildId,
    type: body.type ?? 1,
    name: body.name,
    description: body.description ?? '',
    options: body.options ?? [],
    default_member_permissions:
      body.default_member_permissions === undefined || body.default_member_permissions === null
        ? null
        : String(body.default_member_permissions),
    contexts: body.contexts ?? (body.dm_permission === false ? [0] : null),
    integration_types: body.integration_types ?? [0],
    nsfw: body.nsfw ?? false,
    name_localizations: body.name_localizations ?? null,
    description_localizations: body.description_localizations ?? null,
  }
  if (old) {
    const { id, version, ...before } = old
    const same = JSON.stringify(before) === JSON.stringify(content)
    return { id, version: same ? version : nextId(core.world, core.clock.now()), ...content }
  }
  const id = nextId(core.world, core.clock.now())
  return { id, version: id, ...content }
}

/** The command as the API shows it; localisations only when asked for, as on Discord. */
export function apiCommand(
  core: Core,
  command: Command,
  withLocalizations: boolean,
): Record<string, unknown> {
  const { guildId, ...rest } = command
  const shown = {
    ...rest,
    application_id: core.applicationId,
    dm_permission: command.contexts === null || command.contexts.includes(1),
    ...(guildId === null ? {} : { guild_id: guildId }),
  }
  return withLocalizations ? shown : (withoutLocalizations(shown) as Record<string, unknown>)
}

function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key]) => key !== 'name_localizations' && key !== 'description_localizations',
  )
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutLocalizations(one)]))
}
