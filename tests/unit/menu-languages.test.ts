import { Locale } from 'discord-api-types/v10'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/bots/commands/all.ts'
import { menuOf } from '../../src/bots/create-bot.ts'
import { commandOf } from '../../src/bots/discord/register.ts'
import { commandLists } from '../../src/bots/telegram/register.ts'
import { LOCALES, pickLocale, speak, words } from '../../src/bots/text/say.ts'

const menu = menuOf(commands)

describe('on Discord', () => {
  const registered = menu.filter(({ platforms }) => platforms.includes('discord')).map(commandOf)

  test('every command and option is described in every language, under names that Discord knows', () => {
    expect(registered.length).toBeGreaterThan(10)
    const known = new Set<string>(Object.values(Locale))
    for (const part of registered.flatMap((command) => [command, ...command.options])) {
      const names = Object.keys(part.description_localizations).sort()
      expect(names).toEqual(['de', 'es-419', 'es-ES'])
      expect(names.filter((name) => !known.has(name))).toEqual([])
    }
  })

  test('what a client’s language shows is ours, for Spain and Latin America the same', () => {
    const jobs = registered.find(({ name }) => name === 'jobs')?.description_localizations
    const ours = (locale: string) => words(speak(locale)('command-jobs'))
    expect(jobs).toEqual({ de: ours('de'), 'es-ES': ours('es'), 'es-419': ours('es') })
    expect(new Set(LOCALES.map(ours)).size).toBe(LOCALES.length)
  })
})

describe('on Telegram', () => {
  test('there is a list for each language, by its two letters, and one for everybody else', () => {
    const lists = commandLists(menu, ['77'])
    const languages = (scope: string) =>
      lists.filter((list) => list.scope.type === scope).map(({ language }) => language)
    expect(languages('all_private_chats')).toEqual(['de', null, 'es'])
    expect(languages('chat')).toEqual(['de', null, 'es'])
    for (const { language } of lists) expect(language ?? 'en').toMatch(/^[a-z]{2}$/)
  })
})

describe('the language spoken', () => {
  test.each([
    ['es-419', 'es'],
    ['es-ES', 'es'],
    ['de-AT', 'de'],
    ['pt-BR', 'en'],
    ['', 'en'],
  ])('for a client that says %j is %s', (client, locale) => {
    expect(pickLocale(null, client)).toBe(locale)
    expect(speak(client)('language-saved')).toEqual(speak(locale)('language-saved'))
  })

  test('is the one the member chose, whatever the client says', () => {
    expect(pickLocale('de', 'es-419')).toBe('de')
    expect(pickLocale('en', 'es-419')).toBe('en')
  })

  test.each([
    ['en', 'English'],
    ['es', 'español'],
    ['de', 'Deutsch'],
  ])('is named when it was chosen (%s)', (locale, name) => {
    expect(words(speak(locale)('language-saved'))).toContain(name)
  })
})
