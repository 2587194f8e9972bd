/**
 * Writes src/bots/text/messages.ts from en.ftl: the keys and variables that code may use, typed. Fails on
 * broken syntax, and on a locale that names a message or variable English does not have.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse, type Resource, type VariableReference, Visitor } from '@fluent/syntax'

const room = new URL('../src/bots/text/', import.meta.url)

function read(file: string): Map<string, string[]> {
  const resource: Resource = parse(readFileSync(new URL(file, room), 'utf8'), {})
  const found = new Map<string, string[]>()
  for (const entry of resource.body) {
    if (entry.type === 'Junk') throw new Error(`${file}: broken syntax near "${entry.content.slice(0, 60)}"`)
    if (entry.type !== 'Message') continue
    const names = new Set<string>()
    ;new (class extends Visitor {
      visitVariableReference(node: VariableReference) {
        names.add(node.id.name)
      }
    })().visit(entry)
    if (found.has(entry.id.name)) throw new Error(`${file}: "${entry.id.name}" stands twice`)
    found.set(entry.id.name, [...names].sort())
  }
  return found
}

const english = read('en.ftl')
for (const file of readdirSync(room).filter((name) => name.endsWith('.ftl') && name !== 'en.ftl')) {
  for (const [key, names] of read(file)) {
    const known = english.get(key)
    if (!known) throw new Error(`${file}: "${key}" is not in en.ftl`)
    const unknown = names.find((name) => !known.includes(name))
    if (unknown) throw new Error(`${file}: "${key}" uses $${unknown}, which en.ftl does not`)
  }
}

const lines = [...english].map(([key, names]) =>
  names.length === 0
    ? `  '${key}': null`
    : `  '${key}': { ${names.map((name) => `${name}: SayValue`).join('; ')} }`,
)
const source = `// Made by scripts/generate-messages.mts from en.ftl. Do not edit.
import type { SayValue } from './say.ts'

export type Messages = {
${lines.join('\n')}
}
`
const target = new URL('messages.ts', room)
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== source)
    throw new Error('messages.ts is not what en.ftl says: run npm run texts')
} else writeFileSync(target, source)
