import type { BotCommand, BotCommandScope, MenuButton } from 'grammy/types'
import { botUser, type World } from './chats.ts'
import type { Call } from './read-request.ts'
import { badRequest } from './refusal.ts'
import type { CommandSet, Person } from './state.ts'

const MAX_COMMANDS = 100
const PROFILE_LIMITS = { name: 64, description: 512, short_description: 120 } as const

/** getMe */
export async function getMe(world: World): Promise<unknown> {
  return {
    ...botUser(world),
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  }
}

/** setMyCommands: at most 100, per scope and language. */
export async function setMyCommands(world: World, { parameters }: Call): Promise<unknown> {
  const commands = (parameters.commands as BotCommand[]).map((command) => ({
    command: command.command.replace(/^\//, ''),
    description: command.description.trim(),
  }))
  if (commands.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
    if (description.length < 1 || description.length > 256)
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  }
  forget(world, parameters)
  if (commands.length > 0) world.state.commandSets.push({ ...readKey(world, parameters), commands })
  world.changed()
  return true
}

/** getMyCommands */
export async function getMyCommands(world: World, { parameters }: Call): Promise<unknown> {
  return find(world, readKey(world, parameters))?.commands ?? []
}

/** deleteMyCommands */
export async function deleteMyCommands(world: World, { parameters }: Call): Promise<unknown> {
  forget(world, parameters)
  world.changed()
  return true
}

/** The commands a person's client shows: the narrowest scope that has any, their language before the rest. */
export function menuOf(world: World, person: Person): BotCommand[] {
  const scopes: BotCommandScope[] = [
    { type: 'chat', chat_id: person.id },
    { type: 'all_private_chats' },
    { type: 'default' },
  ]
  const language = (person.languageCode ?? '').slice(0, 2)
  for (const scope of scopes) {
    for (const languageCode of [language, '']) {
      const found = find(world, { scope, languageCode })
      if (found !== undefined) return found.commands
    }
  }
  return []
}

function readKey(world: World, parameters: Record<string, unknown>): Omit<CommandSet, 'commands'> {
  const scope = (parameters.scope ?? { type: 'default' }) as BotCommandScope
  if ('chat_id' in scope && world.state.people[scope.chat_id] === undefined)
    throw badRequest('chat not found')
  return { scope, languageCode: readLanguage(parameters) }
}

function readLanguage(parameters: Record<string, unknown>): string {
  const languageCode = String(parameters.language_code ?? '')
  if (!/^([a-z]{2})?$/.test(languageCode)) throw badRequest('invalid language code specified')
  return languageCode
}

function find(world: World, key: Omit<CommandSet, 'commands'>): CommandSet | undefined {
  return world.state.commandSets.find((set) => sameKey(set, key))
}

function forget(world: World, parameters: Record<string, unknown>): void {
  const key = readKey(world, parameters)
  world.state.commandSets = world.state.commandSets.filter((set) => !sameKey(set, key))
}

function sameKey(a: Omit<CommandSet, 'commands'>, b: Omit<CommandSet, 'commands'>): boolean {
  const chat = (scope: BotCommandScope) => ('chat_id' in scope ? String(scope.chat_id) : '')
  return a.languageCode === b.languageCode && a.scope.type === b.scope.type && chat(a.scope) === chat(b.scope)
}

/** setMyName, setMyDescription, setMyShortDescription */
export function setProfile(field: keyof typeof PROFILE_LIMITS) {
  return async (world: World, { parameters }: Call): Promise<unknown> => {
    const text = String(parameters[field] ?? '')
    if (text.length > PROFILE_LIMITS[field]) throw badRequest(`the ${field} is too long`)
    world.state.bot.profile[`${field}:${readLanguage(parameters)}`] = text
    world.changed()
    return true
  }
}

/** getMyName, getMyDescription, getMyShortDescription */
export function getProfile(field: keyof typeof PROFILE_LIMITS) {
  return async (world: World, { parameters }: Call): Promise<unknown> => {
    const { profile } = world.state.bot
    return { [field]: profile[`${field}:${readLanguage(parameters)}`] ?? profile[`${field}:`] ?? '' }
  }
}

/** setChatMenuButton */
export async function setChatMenuButton(world: World, { parameters }: Call): Promise<unknown> {
  const button = (parameters.menu_button ?? { type: 'default' }) as MenuButton
  world.state.menuButtons[String(parameters.chat_id ?? 'default')] = button
  world.changed()
  return true
}

/** getChatMenuButton */
export async function getChatMenuButton(world: World, { parameters }: Call): Promise<unknown> {
  const { menuButtons } = world.state
  return menuButtons[String(parameters.chat_id ?? 'default')] ?? menuButtons.default ?? { type: 'default' }
}
