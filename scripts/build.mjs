// Bundles our own code into dist/; packages stay in node_modules.
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

// Files that the code reads beside itself, by where the bundle will look for them.
const assets = {
  'src/bots/text': '.',
  'src/sandbox/page': 'page',
  'src/api/visit-page.css': 'visit-page.css',
}

rmSync(dist, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts', 'src/runtime/audit-command.ts', 'src/runtime/migrate-command.ts'],
  entryNames: '[name]',
  outdir: dist,
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
})
for (const [from, to] of Object.entries(assets)) {
  cpSync(join(root, from), join(dist, to), { recursive: true, filter: (path) => !path.endsWith('.ts') })
}
for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
  console.log(`dist/${name}  ${Math.ceil(statSync(join(dist, name)).size / 1024)} kB`)
}
