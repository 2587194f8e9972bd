import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('../../src/', import.meta.url).pathname

/** Keys that are put together from a name: categories, and the words of the menus. */
const MADE_UP = /^(category|command|option|on-person)-/

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path)
    return entry.name.endsWith('.ts') && entry.name !== 'messages.ts' ? [readFileSync(path, 'utf8')] : []
  })
}

function unusedKeys(ftl: string, code: string): string[] {
  const keys = [...ftl.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, key = '']) => key)
  return keys.filter((key) => !MADE_UP.test(key) && !code.includes(`'${key}'`))
}

describe('the words', () => {
  test('are all said somewhere', () => {
    const room = join(root, 'bots/text/en')
    const ftl = readdirSync(room).map((file) => readFileSync(join(room, file), 'utf8'))
    expect(unusedKeys(ftl.join('\n'), sources(root).join('\n'))).toEqual([])
  })

  test('this check finds a sentence that nobody says', () => {
    expect(unusedKeys('hello = Hello\nbye = Bye', "say('hello')")).toEqual(['bye'])
  })
})
