import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../src/runtime/project-root.ts'

const lockSchema = z.object({
  packages: z
    .record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }))
    .default({}),
})

export type SourceFile = { path: string; text: string }

/** A rule of the house, and a file that breaks it: a rule that nothing can break is not checked. */
export type HouseRule = {
  name: string
  broken(file: SourceFile): boolean
  example: SourceFile
}

const MAX_LINES = 400
const NOT_OURS = new Set(['node_modules', '.git', '.data', 'dist', 'generated', 'coverage'])
const TEXT =
  /\.(ts|mts|mjs|cjs|js|json|md|sql|prisma|ftl|html|css|yaml|yml|sh)$|(^|\/)(Dockerfile|run|\.npmrc|\.gitignore)$/
const CODE = /\.(ts|mts|mjs|cjs|js)$/
const MONEY = /^src\/domain\/(kit\/money\.ts$|ledger\/)/
// Put together here, so that this file does not break its own rules.
const UNFINISHED = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`)
const UNFINISHED_EXAMPLE = ['// TO', 'DO: pay the worker'].join('')
const UNRESOLVED_EXAMPLE = ['import { a } from', "'./a'"].join(' ')
const OUTSIDE = '../sha' + 'red'
const PURE = /^src\/domain\/.*\.(rules|machine)\.ts$/
const READS_OR_WRITES =
  /^import (?!type )[^']*from '[^']*(\/generated\/|\/(read|commit|use-case)[^/']*\.ts')/m
/** Whoever asks for a role decides what only operators may do. */
const FOR_OPERATORS =
  /\b(moderates|handles|paysOut|atDesk|takeableBy|heldBy|releasableBy)\(|roles\.(some|includes)\(/
const ENVIRONMENT = /process\.env\b|from 'node:process'/

export const houseRules: readonly HouseRule[] = [
  {
    name: `a file has at most ${MAX_LINES} lines`,
    broken: ({ path, text }) =>
      CODE.test(path) && !text.startsWith('// Made by ') && text.trimEnd().split('\n').length > MAX_LINES,
    example: { path: 'src/domain/long.ts', text: 'const a = 1\n'.repeat(MAX_LINES + 1) },
  },
  {
    name: 'no barrel files',
    broken: ({ path, text }) =>
      CODE.test(path) && (/(^|\/)index\.m?[jt]s$/.test(path) || isOnlyReExports(text)),
    example: { path: 'src/domain/all.ts', text: "export { a } from './a.ts'\nexport * from './b.ts'\n" },
  },
  {
    name: 'no rooms without a job (utils, helpers, common, shared, misc)',
    broken: ({ path }) => /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.m?[jt]s$)/.test(path),
    example: { path: 'src/bots/helpers/format.ts', text: '' },
  },
  {
    name: 'nothing is left for later',
    broken: ({ text }) => UNFINISHED.test(text),
    example: { path: 'src/main.ts', text: UNFINISHED_EXAMPLE },
  },
  {
    name: 'only src/runtime/config.ts reads the environment',
    broken: ({ path, text }) =>
      path.startsWith('src/') && path !== 'src/runtime/config.ts' && ENVIRONMENT.test(text),
    example: { path: 'src/main.ts', text: "const port = process.env['PORT']" },
  },
  {
    name: 'no floating point near money',
    broken: ({ path, text }) =>
      MONEY.test(path) && /\b(parseFloat|toFixed|Number)\(|\bNumber\.parse/.test(text),
    example: { path: 'src/domain/ledger/move.ts', text: 'const cents = Number(amount)' },
  },
  {
    name: 'rules and machines take only types from the client, from readers and from the door',
    broken: ({ path, text }) => PURE.test(path) && READS_OR_WRITES.test(text),
    example: {
      path: 'src/domain/campaigns/take.rules.ts',
      text: "import { decide } from '../kit/refusal.ts'\nimport { readTies } from './read-ties.ts'",
    },
  },
  {
    name: 'what operators do is written to their log in the same commit',
    broken: ({ path, text }) =>
      path.startsWith('src/domain/') &&
      /\buseCase\(/.test(text) &&
      FOR_OPERATORS.test(text) &&
      !/\b(operatorAction|takeCase|giveCaseBack)\(|'operator_action'/.test(text),
    example: {
      path: 'src/domain/reports/drop-report.ts',
      text: 'const drop = useCase({ decide: (_, { actor }) => (moderates(actor) ? decide({}) : refuse()) })',
    },
  },
  {
    name: 'the lock file names no registry',
    broken: ({ path, text }) => path === 'package-lock.json' && /"resolved":\s*"https?:/.test(text),
    example: { path: 'package-lock.json', text: '{"resolved": "https://registry.example/a.tgz"}' },
  },
  {
    name: 'the lock file is complete (after npm install, run scripts/complete-lock.mjs)',
    broken: ({ path, text }) => path === 'package-lock.json' && lacksOptionalPackage(text),
    example: {
      path: 'package-lock.json',
      text: '{"packages": {"node_modules/a": {"optionalDependencies": {"a-win32-x64": "1.0.0"}}}}',
    },
  },
  {
    name: 'nothing points outside the project',
    broken: ({ text }) => text.includes(OUTSIDE) || text.includes(OUTSIDE.replace('..', '/work')),
    example: { path: 'docs/a.md', text: `see ${OUTSIDE}/notes` },
  },
  {
    name: 'relative imports carry their extension',
    broken: ({ path, text }) =>
      /\.m?ts$/.test(path) && /from '\.{1,2}\/[^']*(?<!\.(m?ts|mjs|js|json|cjs))'/.test(text),
    example: { path: 'src/main.ts', text: UNRESOLVED_EXAMPLE },
  },
]

/** Every text file of the project, by path from its root; nothing installed, generated or stored. */
export function projectFiles(): SourceFile[] {
  return listFiles(projectRoot)
    .map((path) => relative(projectRoot, path))
    .filter((path) => TEXT.test(path))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }))
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : listFiles(path)
    return entry.isFile() ? [path] : []
  })
}

/** npm ci refuses a lock file without an optional package of another platform; some registries make npm omit it. */
function lacksOptionalPackage(lockFile: string): boolean {
  const { packages } = lockSchema.parse(JSON.parse(lockFile))
  const names = Object.keys(packages).map((path) => path.split('node_modules/').at(-1) ?? '')
  const locked = new Set(names)
  const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
  return wanted.some((name) => !locked.has(name))
}

function isOnlyReExports(text: string): boolean {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim()
  if (code === '') return false
  return code.replace(/export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'[^']+';?/g, '').trim() === ''
}
