/**
 * Writes src/bots/text/messages.ts from the files in text/en: the keys and variables that code may use, typed. Fails on
 * broken syntax, and on a locale that names a message or variable English does not have.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, type Resource, type SelectExpression, type VariableReference, Visitor } from '@fluent/syntax'

const room = new URL('../src/bots/text/', import.meta.url)

/** How a variable is used: to be shown, to count (plural forms), or to choose between variants. */
type Use = 'shown' | 'counts' | 'chooses'
const PLURAL = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

function useOf(node: SelectExpression): Use {
  const keys = node.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value))
  return keys.every((key) => PLURAL.has(key)) ? 'counts' : 'chooses'
}

function read(locale: string): Map<string, Map<string, Use>> {
  const found = new Map<string, Map<string, Use>>()
  for (const file of readdirSync(new URL(`${locale}/`, room)).sort()) readFile(`${locale}/${file}`, found)
  return found
}

function readFile(file: string, found: Map<string, Map<string, Use>>): void {
  const resource: Resource = parse(readFileSync(new URL(file, room), 'utf8'), {})
  for (const entry of resource.body) {
    if (entry.type === 'Junk') throw new Error(`${file}: broken syntax near "${entry.content.slice(0, 60)}"`)
    if (entry.type !== 'Message') continue
    const uses = new Map<string, Use>()
    const visitor = new (class extends Visitor {
      override visitVariableReference(node: VariableReference) {
        if (!uses.has(node.id.name)) uses.set(node.id.name, 'shown')
      }
      override visitSelectExpression(node: SelectExpression) {
        if (node.selector.type === 'VariableReference') uses.set(node.selector.id.name, useOf(node))
        this.genericVisit(node)
      }
    })()
    visitor.visit(entry)
    if (found.has(entry.id.name)) throw new Error(`${file}: "${entry.id.name}" stands twice`)
    found.set(entry.id.name, new Map([...uses].sort(([a], [b]) => (a < b ? -1 : 1))))
  }
}

const english = read('en')
const locales = readdirSync(room, { withFileTypes: true }).filter((entry) => entry.isDirectory())
for (const { name: locale } of locales) {
  for (const [key, uses] of read(locale)) {
    const known = english.get(key)
    if (!known) throw new Error(`${locale}: "${key}" is not in English`)
    const unknown = [...uses.keys()].find((name) => !known.has(name))
    if (unknown) throw new Error(`${locale}: "${key}" uses $${unknown}, which English does not`)
  }
}

const TYPE: Readonly<Record<Use, string>> = { shown: 'SayValue', counts: 'number', chooses: 'string' }

function typeOf(uses: Map<string, Use>): string {
  if (uses.size === 0) return 'null'
  return `{ ${[...uses].map(([name, use]) => `${name}: ${TYPE[use]}`).join('; ')} }`
}

const choosers = [...english].flatMap(([key, uses]) => {
  const names = [...uses].filter(([, use]) => use === 'chooses').map(([name]) => `'${name}'`)
  return names.length === 0 ? [] : [`  '${key}': [${names.join(', ')}],`]
})
const source = `// Made by scripts/generate-messages.mts from text/en. Do not edit.
import type { SayValue } from './say-value.ts'

export type Messages = {
${[...english].map(([key, uses]) => `  '${key}': ${typeOf(uses)}`).join('\n')}
}

/** Variables that choose between variants: handed to Fluent as they are, and never shown. */
export const CHOOSERS: Readonly<Record<string, readonly string[]>> = {
${choosers.join('\n')}
}
`
const target = new URL('messages.ts', room)
const wanted = formatted(source)
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== wanted)
    throw new Error(
      'messages.ts is not what text/en says: run node --import tsx scripts/generate-messages.mts',
    )
} else writeFileSync(target, wanted)

/** As the formatter would leave it, so that formatting the project changes nothing. */
function formatted(code: string): string {
  const biome = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url))
  const { stdout, stderr } = spawnSync(biome, ['format', '--stdin-file-path=src/bots/text/messages.ts'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    input: code,
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(`the formatter refused: ${stderr}`)
  return stdout
}
