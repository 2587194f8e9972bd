import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/runtime/project-root.ts'

const refusals = readFileSync(join(projectRoot, 'src/domain/kit/refusal.ts'), 'utf8')
const union = refusals.slice(
  refusals.indexOf('export type Refusal ='),
  refusals.indexOf('export type RefusalCode'),
)
const codes = [...union.matchAll(/\{ code: '([a-z-]+)'/g)].map((match) => match[1] ?? '')

const here = join(projectRoot, 'tests/domain')
const tests = readdirSync(here)
  .filter((name) => name !== 'every-refusal.test.ts')
  .map((name) => readFileSync(join(here, name), 'utf8'))
  .join('\n')

test('the codes of the union are read', () => {
  expect(codes.length).toBeGreaterThan(20)
  expect(codes).toContain('busy')
})

test('every refusal code is expected by a test of the domain', () => {
  expect(codes.filter((code) => !tests.includes(`code: '${code}'`))).toEqual([])
})
