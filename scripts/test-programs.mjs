// The programs that tests use and npm cannot provide.
import { spawnSync } from 'node:child_process'

const PROGRAMS = [
  { name: 'redis-server', commands: ['redis-server'], tests: 'queue' },
  { name: 'Chromium', commands: ['chromium', 'chromium-browser', 'google-chrome'], tests: 'browser' },
]

/** Tried in this order; the first one there is used. Package names in the order of PROGRAMS. */
const MANAGERS = [
  {
    command: 'apt-get',
    prepare: ['update', '-q'],
    install: ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'],
    packages: [['redis-server'], ['chromium', 'chromium-browser']],
  },
  { command: 'dnf', install: ['install', '-y', '-q'], packages: [['redis', 'valkey'], ['chromium']] },
]

/**
 * Installs what is missing when this is root on a machine with a known package manager, and says loudly what has to
 * be skipped. Throws in CI when a program is missing.
 */
export function provideTestPrograms(say) {
  let missing = missingPrograms()
  if (missing.length > 0 && process.getuid?.() === 0) {
    install(missing, say)
    missing = missingPrograms()
  }
  for (const { name, tests } of missing) {
    say(`!! ${name} is not installed and could not be: the ${tests} tests are SKIPPED`)
  }
  if (missing.length > 0 && process.env.CI) {
    throw new Error('in CI no test may be skipped')
  }
}

function missingPrograms() {
  return PROGRAMS.filter(({ commands }) => !commands.some(isOnPath))
}

function install(missing, say) {
  const manager = MANAGERS.find(({ command }) => isOnPath(command))
  if (!manager) return
  if (manager.prepare) runManager(manager, manager.prepare)
  for (const program of missing) {
    say(`installing ${program.name} with ${manager.command}`)
    const packages = manager.packages[PROGRAMS.indexOf(program)] ?? []
    packages.some((name) => runManager(manager, [...manager.install, name]))
  }
}

/** Run level 1 keeps Debian's packages from starting a service of their own. */
function runManager(manager, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  return spawnSync(manager.command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

function isOnPath(command) {
  return spawnSync('/bin/sh', ['-c', 'command -v "$1"', 'sh', command], { stdio: 'ignore' }).status === 0
}
