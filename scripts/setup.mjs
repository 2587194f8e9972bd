// Makes a fresh clone ready to run, and does nothing when it already is. Plain JavaScript without dependencies.
// With --for-tests it also provides redis-server and Chromium, where this machine allows it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withFileLock } from '../src/runtime/file-lock.mjs'
import { provideTestPrograms } from './test-programs.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const LOCK_PATIENCE_MS = 15 * 60_000

try {
  await withFileLock(join(root, '.data', 'setup.lock'), setUp, {
    timeoutMs: LOCK_PATIENCE_MS,
    onWait: (holder) => say(`another process (${holder.split(' ')[0]}) is setting up; waiting for it`),
  })
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

function setUp() {
  if (!dependenciesAreInstalled()) installDependencies()
  if (!clientIsCurrent()) generateClient()
  if (process.argv.includes('--for-tests')) provideTestPrograms(say)
}

/** Compares what npm says it installed with what the lock file asks for. */
function dependenciesAreInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = installed[path]
    if (!found) return entry.optional === true || entry.peer === true
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null
}

function installDependencies() {
  say('installing dependencies (npm ci)')
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  if (npm(['ci', ...options])) return
  // A registry that lacks some package of another platform makes `npm ci` refuse what `npm install` accepts.
  say('npm ci failed (see above); trying npm install, without touching the lock file')
  if (!npm(['install', '--no-save', ...options])) throw new Error('npm install failed')
}

/** Started by npm, the very same npm is used, even where it is not on PATH. */
function npm(args) {
  const program = process.env.npm_execpath
  return program?.endsWith('.js') ? run(process.execPath, [program, ...args]) : run(program ?? 'npm', args)
}

function clientIsCurrent() {
  return (
    existsSync(join(root, 'src', 'generated', 'prisma', 'client.ts')) &&
    existsSync(markFile()) &&
    readFileSync(markFile(), 'utf8') === clientMark()
  )
}

function generateClient() {
  say('generating the database client')
  const prisma = join(root, 'node_modules', 'prisma', 'build', 'index.js')
  if (!run(process.execPath, [prisma, 'generate', '--no-hints'])) throw new Error('prisma generate failed')
  mkdirSync(dirname(markFile()), { recursive: true })
  writeFileSync(markFile(), clientMark())
}

function markFile() {
  return join(root, 'src', 'generated', 'made-from.txt')
}

/** What the client depends on: the schema and the version of the generator. */
function clientMark() {
  const generator = readFileSync(join(root, 'node_modules', 'prisma', 'package.json'), 'utf8')
  const schema = readFileSync(join(root, 'prisma', 'schema.prisma'), 'utf8')
  return createHash('sha256').update(JSON.parse(generator).version).update(schema).digest('hex')
}

function run(program, args) {
  const env = { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  return spawnSync(program, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

function say(text) {
  console.error(`[setup] ${text}`)
}
