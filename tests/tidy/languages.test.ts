import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Message, parse, type SelectExpression, type VariableReference, Visitor } from '@fluent/syntax'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/bots/discord/limits.ts'
import { money, type Text, user } from '../../src/bots/kit/span.ts'
import { limits } from '../../src/bots/telegram/limits.ts'
import { LOCALES, type Locale, speak, words } from '../../src/bots/text/say.ts'
import type { SayValue } from '../../src/bots/text/say-value.ts'
import { projectRoot } from '../../src/runtime/project-root.ts'

/** What a message needs: its variables, and of those that are chosen by, the variants of each choice. */
type Shape = { variables: string[]; choices: { name: string; variants: string[] }[] }

const PLURAL = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])
/** Reaches every plural form of the languages we speak, and the places where numbers are grouped. */
const COUNTS = [0, 1, 2, 5, 21, 1234, 1_000_000]
/** A form in several pages says which one it is behind its title: " (2/3)". */
const TITLE_MAX = LIMITS.modalTitle - 6
/** A phone cuts what is wider than a row. */
const BUTTON_MAX = 32
const SHOWN = 'Łódź "1"'

function shapesOf(source: string): Map<string, Shape> {
  const shapes = new Map<string, Shape>()
  for (const entry of parse(source, {}).body) {
    if (entry.type === 'Junk') throw new Error(`broken syntax near "${entry.content.slice(0, 60)}"`)
    if (entry.type === 'Message') shapes.set(entry.id.name, shapeOf(entry))
  }
  return shapes
}

function shapeOf(message: Message): Shape {
  const variables = new Set<string>()
  const choices: Shape['choices'] = []
  const visitor = new (class extends Visitor {
    override visitVariableReference({ id }: VariableReference) {
      variables.add(id.name)
    }
    override visitSelectExpression(node: SelectExpression) {
      if (node.selector.type !== 'VariableReference') throw new Error('a choice by something else')
      const variants = node.variants.map(({ key, default: isDefault }) => {
        const name = key.type === 'Identifier' ? key.name : key.value
        return isDefault ? `*${name}` : name
      })
      choices.push({ name: node.selector.id.name, variants })
      this.genericVisit(node)
    }
  })()
  visitor.visit(message)
  return { variables: [...variables].sort(), choices }
}

const sourceOf = (locale: Locale) => {
  const room = join(projectRoot, 'src/bots/text', locale)
  return readdirSync(room)
    .map((file) => readFileSync(join(room, file), 'utf8'))
    .join('\n')
}
const shapes = new Map(LOCALES.map((locale) => [locale, shapesOf(sourceOf(locale))]))
const english = shapesOf(sourceOf('en'))
const others = LOCALES.filter((locale) => locale !== 'en')

const isPlural = ({ variants }: Shape['choices'][number]) =>
  variants.every((name) => PLURAL.has(name.replace('*', '')))

/** Of each choice that is not one of number: its variants. A translation must know exactly these. */
function variantsOf(shape: Shape) {
  return Object.fromEntries(
    shape.choices.filter((one) => !isPlural(one)).map(({ name, variants }) => [name, [...variants].sort()]),
  )
}

function differences(theirs: Map<string, Shape>): string[] {
  return [...english].flatMap(([key, shape]) => {
    const own = theirs.get(key)
    if (!own) return [`${key} is missing`]
    if (own.variables.join() !== shape.variables.join()) return [`${key} has other variables`]
    if (JSON.stringify(variantsOf(own)) !== JSON.stringify(variantsOf(shape)))
      return [`${key} has other variants`]
    return []
  })
}

/** Every way to fill a message: each variant of each choice, and numbers wherever either language counts. */
function fillings(shape: Shape, counted: ReadonlySet<string>): Record<string, SayValue>[] {
  const chosen = variantsOf(shape)
  return shape.variables.reduce<Record<string, SayValue>[]>(
    (all, name) => {
      const values: SayValue[] =
        chosen[name]?.map((variant) => variant.replace('*', '')) ??
        (counted.has(name) ? COUNTS : [[user(SHOWN)]])
      return all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })))
    },
    [{}],
  )
}

function countedIn(key: string): Set<string> {
  const all = [...shapes.values()].flatMap((messages) => messages.get(key)?.choices ?? [])
  return new Set(all.filter(isPlural).map(({ name }) => name))
}

const sayAny = (locale: Locale, key: string, vars: Record<string, SayValue>): string =>
  words((speak(locale) as (key: string, vars: Record<string, SayValue>) => Text)(key, vars))

describe.each(others)('%s', (locale) => {
  const messages = shapes.get(locale) ?? new Map<string, Shape>()

  test('says everything that English says, with the same variables and variants', () => {
    expect(differences(messages)).toEqual([])
  })

  test('says nothing that English does not', () => {
    expect([...messages.keys()].filter((key) => !english.has(key))).toEqual([])
  })
})

describe.each(LOCALES)('%s', (locale) => {
  const messages = [...(shapes.get(locale) ?? [])]

  test('forms every sentence in every variant, and shows what it is filled with', () => {
    for (const [key, shape] of messages) {
      const counted = countedIn(key)
      for (const vars of fillings(shape, counted)) {
        const said = sayAny(locale, key, vars)
        expect(said.trim(), `${key} ${JSON.stringify(vars)}`).not.toBe('')
        expect(said, key).not.toMatch(/[{}\uE000\uE001]| {2}|\bundefined\b/)
        for (const [name, value] of Object.entries(vars))
          if (Array.isArray(value)) expect(said, `${key} $${name}`).toContain(SHOWN)
      }
    }
  })

  test.each([
    ['descriptions of commands and options', /^(command|option)-/, LIMITS.commandDescription],
    ['titles of forms', /^(country|correction|reject|feedback|post|redeem|top-up|report)-title$/, TITLE_MAX],
    [
      'names of fields',
      /^(post-(category|name|instructions|screenshots|links|texts|reward|slots)|sell-(category|name|description|wants|price|difference|days|stock|pictures)|country-ask|(correction|reject|top-up)-reason|feedback-ask|redeem-ask|top-up-amount)$/,
      LIMITS.labelText,
    ],
    ['hints beside fields', /^((post|sell|top-up)-.*-hint|submit-pictures)$/, LIMITS.labelDescription],
    ['buttons', /^(button-.*|form-(done|clear|skip|back|cancel|resume)|.*-send)$/, BUTTON_MAX],
    ['reasons in one tap, each in a row of its own', /^reason-/, 40],
    ['categories', /^category-/, BUTTON_MAX],
    ['short words above a screen', /^(picture-.*|form-left|form-changed|inbox-empty)$/, limits.toast],
  ] as const)('%s are short enough', (_, which, max) => {
    const found = messages.filter(([key]) => which.test(key))
    expect(found.length).toBeGreaterThan(2)
    const long = found.flatMap(([key, { variables }]) => {
      const amount = variables.includes('count') || variables.includes('max') ? 99 : [money(12_100_000n)]
      const said = sayAny(locale, key, Object.fromEntries(variables.map((name) => [name, amount])))
      return said.length > max ? [`${key} (${said.length}): ${said}`] : []
    })
    expect(long).toEqual([])
  })
})

test('these checks find a sentence that is missing, a forgotten variable and a forgotten variant', () => {
  const broken = new Map(english)
  broken.delete('nothing-charged')
  broken.set('approved', { variables: [], choices: [] })
  broken.set('requirement-line', {
    variables: ['ask', 'kind'],
    choices: [{ name: 'kind', variants: ['text', '*screenshot'] }],
  })
  expect(differences(broken).sort()).toEqual([
    'approved has other variables',
    'nothing-charged is missing',
    'requirement-line has other variants',
  ])
  expect(() => shapesOf('hello = { $name')).toThrow('broken syntax')
})
