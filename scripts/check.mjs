// Everything that can be said about the code without running the product: all steps run, then the verdict.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folders = ['src', 'tests', 'bench'].filter((folder) => existsSync(join(root, folder)))
const fastTests = ['tests/unit/', 'tests/property/', 'tests/domain/', 'tests/tidy/']

const steps = [
  { name: 'format', tool: 'biome', args: ['check', '.'] },
  { name: 'lint', tool: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'types', tool: 'tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'imports', tool: 'depcruise', args: ['--config', '.dependency-cruiser.cjs', ...folders] },
  { name: 'unused code', tool: 'knip', args: [] },
  { name: 'fast tests', tool: 'vitest', args: ['run', ...fastTests] },
]

const failed = steps.filter(({ name, tool, args }) => {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(join(root, 'node_modules', '.bin', tool), args, {
    cwd: root,
    stdio: 'inherit',
  })
  return status !== 0
})

const names = failed.map(({ name }) => name).join(', ')
console.log(failed.length === 0 ? '\ncheck: all good' : `\ncheck: FAILED in ${names}`)
process.exit(failed.length === 0 ? 0 : 1)
