// Plain JavaScript, because scripts/setup.mjs needs it before any dependency is installed.
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 50
const BREAKER_IS_STALE_AFTER_MS = 10_000

let attempts = 0

/** The process behind a pid, told apart from a later one with the same pid where /proc can tell. */
export function processIdentity(pid = process.pid) {
  const stat = readProcStat(pid)
  return stat ? `${pid} ${stat.startedAt}` : `${pid}`
}

/** Whether the process that wrote this identity still runs. A zombie counts as dead. */
export function isRunning(identity) {
  const [pidText, startedAt] = identity.trim().split(' ')
  const pid = Number.parseInt(pidText ?? '', 10)
  if (!(pid > 0) || !answersSignals(pid)) return false
  const stat = readProcStat(pid)
  if (!stat) return true
  return stat.state !== 'Z' && (startedAt === undefined || startedAt === stat.startedAt)
}

/**
 * Runs `work` while holding the lock file at `path`; waits for another living holder and takes over from a dead
 * one. Throws when the lock is not free within `timeoutMs`.
 */
export async function withFileLock(path, work, { timeoutMs = 120_000, onWait } = {}) {
  mkdirSync(dirname(path), { recursive: true })
  await acquire(path, timeoutMs, onWait)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

async function acquire(path, timeoutMs, onWait) {
  const deadline = Date.now() + timeoutMs
  let told = false
  while (!tryAcquire(path)) {
    const holder = readOrEmpty(path)
    if (holder !== '' && !isRunning(holder)) {
      breakLock(path, holder)
    } else {
      if (!told) onWait?.(holder)
      told = true
      if (Date.now() > deadline) throw new Error(`${path} is held by process ${holder} for too long`)
    }
    await sleep(POLL_MS)
  }
}

/** The file is linked into place with its content, so a reader never sees a lock without a holder. */
function tryAcquire(path) {
  attempts += 1
  const mine = `${path}.${process.pid}.${attempts}`
  writeFileSync(mine, processIdentity())
  try {
    linkSync(mine, path)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    unlinkSync(mine)
  }
}

/** Two waiters may find the same dead holder: only the one holding the breaker file may remove its lock. */
function breakLock(path, deadHolder) {
  const breaker = `${path}.breaker`
  try {
    writeFileSync(breaker, processIdentity(), { flag: 'wx' })
  } catch {
    const age = Date.now() - (statSync(breaker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > BREAKER_IS_STALE_AFTER_MS) rmSync(breaker, { force: true })
    return
  }
  if (readOrEmpty(path) === deadHolder) rmSync(path, { force: true })
  rmSync(breaker, { force: true })
}

function answersSignals(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function readProcStat(pid) {
  const text = readOrEmpty(`/proc/${pid}/stat`)
  if (text === '') return null
  // The command name, in brackets, may itself hold spaces and brackets.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0], startedAt: fields[19] }
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
