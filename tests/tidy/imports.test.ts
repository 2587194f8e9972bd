import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { projectRoot } from '../../src/runtime/project-root.ts'

const reportSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

const configFile = join(projectRoot, '.dependency-cruiser.cjs')
const { forbidden } = createRequire(import.meta.url)(configFile) as { forbidden: { name: string }[] }
const badHouse = mkdtempSync(join(tmpdir(), 'bad-house-'))
afterAll(() => rmSync(badHouse, { recursive: true, force: true }))

function cruise(folder: string) {
  const tool = join(projectRoot, 'node_modules', '.bin', 'depcruise')
  const args = ['--config', configFile, '--output-type', 'json', 'src']
  const { stdout, stderr } = spawnSync(tool, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (!stdout.startsWith('{')) throw new Error(stderr)
  return reportSchema.parse(JSON.parse(stdout)).summary
}

test('every import respects the walls between the rooms', () => {
  const { totalCruised, violations } = cruise(projectRoot)
  expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  // A parser that cannot read TypeScript reads nothing, and finds nothing wrong with it.
  expect(totalCruised).toBeGreaterThan(50)
})

/** One broken import for each rule; a rule that is not listed here has never been seen failing. */
const BROKEN: Record<string, readonly [from: string, code: string]> = {
  'no-cycles': ['src/runtime/one.ts', "import { two } from './two.ts'\nexport const one = () => two"],
  'domain-knows-only-itself': ['src/domain/a.ts', "import { b } from '../bots/b.ts'\nexport const a = b"],
  'domain-packages': ['src/domain/http.ts', "import { Hono } from 'hono'\nexport const app = new Hono()"],
  'rules-are-pure': ['src/domain/x.rules.ts', "import { hash } from 'node:fs'\nexport const h = hash"],
  'chat-language-is-neutral': ['src/bots/kit/c.ts', "import { Bot } from 'grammy'\nexport const bot = Bot"],
  'telegram-ignores-discord': [
    'src/bots/telegram/t.ts',
    "import { d } from '../discord/d.ts'\nexport const t = d",
  ],
  'discord-ignores-telegram': ['src/bots/discord/e.ts', "import { Bot } from 'grammy'\nexport const e = Bot"],
  'bots-see-the-domain': ['src/bots/f.ts', "import { g } from '../api/g.ts'\nexport const f = g"],
  'api-sees-domain-and-bots': [
    'src/api/h.ts',
    "import { one } from '../runtime/one.ts'\nexport const h = one",
  ],
  'only-main-assembles': [
    'src/sandbox/i.ts',
    "import { one } from '../runtime/one.ts'\nexport const i = one",
  ],
  'sandbox-stands-outside': ['src/api/j.ts', "import { i } from '../sandbox/i.ts'\nexport const j = i"],
  'source-ignores-tests': ['src/k.ts', "import { l } from '../tests/l.ts'\nexport const k = l"],
  'nothing-unresolved': ['src/m.ts', "import { gone } from './gone.ts'\nexport const m = gone"],
  'dependencies-are-declared': ['src/n.ts', "import fc from 'fast-check'\nexport const n = fc"],
}

test('every rule about imports can be broken', () => {
  const others = {
    'package.json': JSON.stringify({
      type: 'module',
      dependencies: { hono: '*', grammy: '*', zod: '*' },
      devDependencies: { 'fast-check': '*' },
    }),
    'tsconfig.json': '{}',
    'src/runtime/two.ts': "import { one } from './one.ts'\nexport const two = () => one",
    'src/bots/b.ts': 'export const b = 1',
    'src/bots/discord/d.ts': 'export const d = 1',
    'src/api/g.ts': 'export const g = 1',
    'tests/l.ts': 'export const l = 1',
  }
  for (const [path, text] of [...Object.values(BROKEN), ...Object.entries(others)]) {
    mkdirSync(dirname(join(badHouse, path)), { recursive: true })
    writeFileSync(join(badHouse, path), text)
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(badHouse, 'node_modules'))

  const { violations } = cruise(badHouse)
  const seen = new Set(violations.map(({ rule, from }) => `${rule.name} ${from}`))
  for (const { name } of forbidden) expect(seen).toContain(`${name} ${BROKEN[name]?.[0]}`)
})
