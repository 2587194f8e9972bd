import type { Api } from 'grammy'
import type { BotCommand, BotCommandScope, LanguageCode } from 'grammy/types'
import type { MenuCommand } from '../kit/bot.ts'
import { clip } from './fit.ts'
import { COMMAND_NAME, limits } from './limits.ts'
import { failureOf } from './outcomes.ts'

/** The kinds of updates we act on. */
export const ALLOWED_UPDATES = ['message', 'callback_query', 'inline_query'] as const

/** One list of commands as Telegram keeps it. No language: for everybody whose language has no list. */
export type CommandList = { scope: BotCommandScope; language: LanguageCode | null; commands: BotCommand[] }

/**
 * The lists of commands: for private chats, and with the operators' commands for each operator's own chat,
 * in every language that commands are described in.
 * @throws for a name or a number of commands Telegram refuses: a mistake of the program.
 */
export function commandLists(menu: readonly MenuCommand[], operatorIds: readonly string[]): CommandList[] {
  const commands = menu.filter((command) => command.platforms.includes('telegram'))
  const forAll = commands.filter((command) => !command.operatorsOnly)
  const wrong = commands.find((command) => !COMMAND_NAME.test(command.name))
  if (wrong) throw new Error(`Telegram takes no command named "${wrong.name}"`)
  if (commands.length > limits.commands) throw new Error(`Telegram takes at most ${limits.commands} commands`)
  const scoped: { scope: BotCommandScope; commands: MenuCommand[] }[] = [
    { scope: { type: 'all_private_chats' }, commands: forAll },
    ...operatorIds.map((id) => ({ scope: { type: 'chat' as const, chat_id: Number(id) }, commands })),
  ]
  const locales = [...new Set(commands.flatMap((command) => Object.keys(command.description)))].sort()
  return scoped.flatMap((list) =>
    locales.map((locale) => ({
      scope: list.scope,
      language: locale === 'en' ? null : (locale.slice(0, 2).toLowerCase() as LanguageCode),
      commands: list.commands.map((command) => botCommand(command, locale)),
    })),
  )
}

/** Tells Telegram the lists that changed. An operator who never wrote to the bot has no chat to hold a list. */
export async function registerCommands(
  api: Api,
  lists: readonly CommandList[],
): Promise<{ changed: number }> {
  let changed = 0
  for (const { scope, language, commands } of lists) {
    const where = { scope, ...(language === null ? {} : { language_code: language }) }
    try {
      if (isSame(await api.getMyCommands(where), commands)) continue
      await api.setMyCommands(commands, where)
      changed += 1
    } catch (error) {
      if (scope.type !== 'chat' || failureOf(error)?.kind !== 'unreachable') throw error
    }
  }
  return { changed }
}

/** Has updates sent to us. The secret cannot be read back, so this is said at every start. */
export async function registerWebhook(api: Api, webhook: { url: string; secret: string }): Promise<void> {
  await api.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: ALLOWED_UPDATES })
}

function botCommand(command: MenuCommand, locale: string): BotCommand {
  const description = command.description[locale] ?? command.description.en ?? command.name
  return { command: command.name, description: clip(description, limits.commandDescription) }
}

function isSame(known: readonly BotCommand[], wanted: readonly BotCommand[]): boolean {
  return (
    known.length === wanted.length &&
    known.every(
      (command, index) =>
        command.command === wanted[index]?.command && command.description === wanted[index]?.description,
    )
  )
}
