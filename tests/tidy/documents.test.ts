import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/runtime/project-root.ts'
import { projectFiles } from '../support/house-rules.ts'

const files = projectFiles()
const documents = files.filter(({ path }) => path === 'README.md' || /^docs\/.*\.md$/.test(path))
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

/** The links of a document that lead into the project, without their anchors. */
function linksIn(text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '')
  return targets.flatMap((target) => {
    const [path = ''] = target.split('#')
    return path === '' || /^[a-z]+:/.test(path) ? [] : [path]
  })
}

/** Files that a document names in code marks, such as `kit/converse.ts` or `src/main.ts`. */
function filesNamedIn(text: string): string[] {
  const named = text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|mts|mjs|ftl|prisma|sql))`/g)
  return [...named].map(([, path]) => path ?? '').filter((path) => !path.startsWith('*'))
}

function isThere(named: string): boolean {
  return files.some(({ path }) => path === named || path.endsWith(`/${named}`))
}

/** The names at the beginning of the lines of an object, between two lines of a file. */
function namesIn(path: string, from: string, to: string, name: RegExp): string[] {
  const [, part = ''] = read(path).split(from)
  return [...(part.split(to)[0] ?? '').matchAll(name)].map(([, found]) => found ?? '')
}

describe('documents', () => {
  test('are found', () => {
    expect(documents.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['README.md', 'docs/architecture.md', 'docs/operations.md']),
    )
  })

  test.each(documents)('every link of $path leads somewhere', ({ path, text }) => {
    const dead = linksIn(text).filter(
      (target) => !existsSync(join(projectRoot, normalize(join(dirname(path), target)))),
    )
    expect(dead).toEqual([])
  })

  test.each(documents)('every file that $path names is there', ({ text }) => {
    expect(filesNamedIn(text).filter((named) => !isThere(named))).toEqual([])
  })

  test('records of decisions are numbered once each', () => {
    const numbers = readdirSync(join(projectRoot, 'docs', 'adr')).map((name) => /^(\d{4})-/.exec(name)?.[1])
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers).not.toContain(undefined)
  })
})

test('the README names every variable of the environment', () => {
  const upper = /^\s+([A-Z][A-Z0-9_]+):/gm
  const variables = [
    ...namesIn('src/runtime/config.ts', 'const storageSchema', '\ntype Settings', upper),
    ...namesIn('src/domain/policy.ts', '.object({', '\n  })', upper),
  ]
  expect(variables.length).toBeGreaterThan(40)
  const readme = read('README.md')
  expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

test('docs/operations.md explains every check of the audit', () => {
  const each = /^ {2}([a-z_]+): /gm
  const checks = [
    ...namesIn('src/domain/ledger/audit.ts', 'const CHECKS', '\n}\n', each),
    ...['offers/audit-offers.ts', 'orders/audit-orders.ts', 'disputes/audit-disputes.ts'].flatMap((file) =>
      namesIn(`src/domain/${file}`, 'export const', '\n}\n', each),
    ),
  ]
  expect(checks.length).toBeGreaterThan(40)
  const explained = read('docs/operations.md')
  expect(checks.filter((name) => !explained.includes(`\`${name}\``))).toEqual([])
})

test('the checks above can fail', () => {
  expect(linksIn('[a](docs/a.md#b) [c](https://example.org) [d](#e)')).toEqual(['docs/a.md'])
  expect(filesNamedIn('`kit/gone.ts` and `src/main.ts`, `*.rules.ts`')).toEqual([
    'kit/gone.ts',
    'src/main.ts',
  ])
  expect(isThere('kit/gone.ts')).toBe(false)
  expect(isThere('src/main.ts')).toBe(true)
})
