import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { commandsPage } from '../../scripts/commands-page.mts'
import { statesPage } from '../../scripts/states-page.mts'
import { commands } from '../../src/bots/commands/all.ts'
import { timers } from '../../src/domain/timers/timers.ts'
import { projectRoot } from '../../src/runtime/project-root.ts'

const docs = join(projectRoot, 'docs')
const copy = mkdtempSync(join(tmpdir(), 'docs-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function run(script: string, ...args: string[]) {
  const command = ['--import', 'tsx', join(projectRoot, 'scripts', script), ...args]
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: projectRoot, encoding: 'utf8' })
  return { status, stderr }
}

describe('generated documents', () => {
  test('docs/commands.md and docs/states.md are what the code says', () => {
    expect(run('generate-docs.mts', '--check')).toEqual({ status: 0, stderr: '' })
  })

  test('the check names a page that is stale or missing, and generating mends it', () => {
    cpSync(join(docs, 'states.md'), join(copy, 'states.md'))
    writeFileSync(join(copy, 'commands.md'), 'old')
    const stale = run('generate-docs.mts', '--check', copy)
    expect(stale.status).toBe(1)
    expect(stale.stderr).toContain('stale: commands.md;')
    expect(run('generate-docs.mts', copy).status).toBe(0)
    expect(readFileSync(join(copy, 'commands.md'), 'utf8')).toBe(commandsPage())
  })

  test('a command that nobody described is noticed', () => {
    const [first] = commands
    if (!first) throw new Error('there are no commands')
    const { menu: _, ...nameless } = first
    expect(() => commandsPage([...commands, { ...nameless, code: 'zz' }])).toThrow('no sentence for "zz"')
    expect(() => commandsPage(commands.filter(({ code }) => code !== 'ap'))).toThrow('approve')
  })

  test('every machine of the domain is described', () => {
    const files = readdirSync(join(projectRoot, 'src', 'domain'), { recursive: true, encoding: 'utf8' })
    const machines = files.filter((name) => name.endsWith('.machine.ts'))
    expect(machines.length).toBeGreaterThan(3)
    const page = statesPage()
    for (const file of machines) {
      const source = readFileSync(join(projectRoot, 'src', 'domain', file), 'utf8')
      expect(page).toContain(`\n## ${/machine\('([a-z_]+)'/.exec(source)?.[1]}\n`)
    }
  })

  test('a clock that nobody described is noticed', () => {
    const [first] = timers
    if (!first) throw new Error('there are no timers')
    expect(() => statesPage(undefined, [...timers, { ...first, name: 'nap' }])).toThrow('not described: nap')
    expect(() => statesPage(undefined, timers.slice(1))).toThrow(`not there: ${first.name}`)
    expect(() => statesPage(undefined, [...timers, first])).toThrow(`there twice: ${first.name}`)
  })
})

test('messages.ts is what the English words say', () => {
  expect(run('generate-messages.mts', '--check')).toEqual({ status: 0, stderr: '' })
})
