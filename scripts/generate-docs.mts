/**
 * Writes docs/commands.md and docs/states.md from the code. With `--check` it writes nothing and fails, naming
 * them, when they are not what the code says. A folder may be named instead of docs/.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commandsPage } from './commands-page.mts'
import { statesPage } from './states-page.mts'

const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const folder = named ?? fileURLToPath(new URL('../docs', import.meta.url))
const pages = { 'commands.md': commandsPage(), 'states.md': statesPage() }

const stale = Object.entries(pages).filter(([name, text]) => {
  const file = join(folder, name)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})
if (!process.argv.includes('--check')) {
  for (const [name, text] of stale) writeFileSync(join(folder, name), text)
} else if (stale.length > 0) {
  const names = stale.map(([name]) => name).join(', ')
  console.error(`stale: ${names}; run node --import tsx scripts/generate-docs.mts`)
  process.exitCode = 1
}
