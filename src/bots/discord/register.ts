import type { REST } from '@discordjs/rest'
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  Locale,
  Routes,
} from 'discord-api-types/v10'
import type { MenuCommand, MenuOption } from '../kit/bot.ts'
import { LOCALES, type Locale as OurLocale } from '../text/say.ts'
import { LIMITS } from './limits.ts'
import { plainLabel } from './markdown.ts'

/**
 * Discord's names for our languages; English is what stands where there is no translation.
 * https://docs.discord.com/developers/reference#locales
 */
const DISCORD_LOCALES: Readonly<Record<OurLocale, readonly Locale[]>> = {
  en: [],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  de: [Locale.German],
}

/**
 * Tells Discord the application's commands, if they are not what it has already.
 * @returns whether anything changed.
 * @throws what discord.js throws when Discord refuses.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  menu: readonly MenuCommand[],
): Promise<boolean> {
  const ours = menu.filter((command) => command.platforms.includes('discord'))
  const wanted = [...ours.map(commandOf), ...ours.flatMap(personCommandOf)]
  const route = Routes.applicationCommands(applicationId)
  const standing = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })
  if (sameCommands(wanted, standing)) return false
  await rest.put(route, { body: wanted })
  return true
}

/** One command as Discord's API takes it: usable in servers and in the DM with the app. */
export function commandOf(command: MenuCommand) {
  const options = [...command.options].sort((a, b) => Number(b.required) - Number(a.required)).map(optionOf)
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    ...describe(command.description),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    // Hidden from members of a server who have no rights there; who may really do it the domain decides.
    default_member_permissions: command.operatorsOnly ? '0' : null,
    options,
  }
}

/**
 * The same command in the menu on another person, if it stands there. It is named like the command, with a
 * capital; a context command has neither description nor options.
 * https://docs.discord.com/developers/interactions/application-commands#user-commands
 */
export function personCommandOf({ name, onPerson }: MenuCommand) {
  if (!onPerson) return []
  return [
    {
      type: ApplicationCommandType.User,
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      name_localizations: translations(onPerson, LIMITS.commandName),
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
      default_member_permissions: null,
    },
  ]
}

function optionOf(option: MenuOption) {
  return {
    type: ApplicationCommandOptionType.String,
    name: option.name,
    ...describe(option.description),
    required: option.required,
    autocomplete: option.autocomplete,
  }
}

function describe(description: Readonly<Record<string, string>>) {
  return {
    description: plainLabel(description.en ?? '', LIMITS.commandDescription),
    description_localizations: translations(description, LIMITS.commandDescription),
  }
}

function translations(words: Readonly<Record<string, string>>, max: number): Record<string, string> {
  const translated = LOCALES.flatMap((locale) => {
    const text = words[locale]
    if (text === undefined) return []
    const clipped = plainLabel(text, max)
    return DISCORD_LOCALES[locale].map((one) => [one, clipped] as const)
  })
  return Object.fromEntries(translated)
}

type Loose = Readonly<Record<string, unknown>>

function sameCommands(wanted: readonly Loose[], standing: unknown): boolean {
  if (!Array.isArray(standing)) return false
  const byName = (list: readonly Loose[]) =>
    list.map(essence).sort((a, b) => String(a.name).localeCompare(String(b.name)))
  return JSON.stringify(byName(wanted)) === JSON.stringify(byName(standing))
}

// Discord adds ids and versions, and leaves out or fills in what has its usual value.
function essence(part: Loose): Loose {
  const { type, name, description, contexts, default_member_permissions } = part
  const options = Array.isArray(part.options) ? part.options : []
  const sorted = (words: unknown) => Object.entries(words ?? {}).sort(([a], [b]) => a.localeCompare(b))
  return {
    name,
    type: type ?? 1,
    description: description ?? '',
    names: sorted(part.name_localizations),
    words: sorted(part.description_localizations),
    contexts: Array.isArray(contexts) ? contexts.map(Number).sort((a, b) => a - b) : null,
    permissions: default_member_permissions ?? null,
    required: part.required ?? false,
    autocomplete: part.autocomplete ?? false,
    options: options.map(essence),
  }
}
