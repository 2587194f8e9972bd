import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/runtime/project-root.ts'

/** Other names for what a language has a name for already: the two balances, jobs, contests, operators, both sides. */
const OTHER_NAMES = {
  de: /\b(Börse|Wallet|Käuferseite|Verkäuferseite|Auftrag|Auftrags|Aufträgen?|Operator\w*|Betreiber\w*)\b/u,
  es: /\b([Cc]artera|[Gg]anancias|monedero|[Ii]mpugnaci\w+)/u,
} as const

const linesOf = (locale: string) => {
  const room = join(projectRoot, 'src/bots/text', locale)
  return readdirSync(room).flatMap((file) => readFileSync(join(room, file), 'utf8').split('\n'))
}

test.each(Object.entries(OTHER_NAMES))('one thing has one name (%s)', (locale, others) => {
  expect(linesOf(locale).filter((line) => others.test(line.replace(/^[\w-]+ =/, '')))).toEqual([])
})

test('and another name for it is found', () => {
  expect(OTHER_NAMES.de.test('kehren in deine Wallet zurück')).toBe(true)
  expect(OTHER_NAMES.de.test('Der Auftraggeber liest es.')).toBe(false)
  expect(OTHER_NAMES.es.test('va al monedero de quien lo canjea')).toBe(true)
})
