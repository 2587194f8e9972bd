// Everything that can be said about the code without running the product: all steps run, then the verdict.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const FAST_TESTS = ['tests/unit/', 'tests/property/', 'tests/domain/', 'tests/tidy/']

const STEPS = [
  ['format', 'biome', ['check', '.']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['imports', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'tests', 'bench'].filter(isThere)],
  ['unused code', 'knip', []],
  ['fast tests', 'vitest', ['run', ...FAST_TESTS]],
]

const failed = STEPS.filter(([name, tool, args]) => {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(join(root, 'node_modules', '.bin', tool), args, {
    cwd: root,
    stdio: 'inherit',
  })
  return status !== 0
}).map(([name]) => name)

console.log(failed.length === 0 ? '\ncheck: all good' : `\ncheck: FAILED in ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)

function isThere(arg) {
  return !['src', 'tests', 'bench'].includes(arg) || existsSync(join(root, arg))
}
