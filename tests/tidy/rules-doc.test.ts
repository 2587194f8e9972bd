import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/runtime/project-root.ts'

/** docs/rules.md, a table for each section: | rule | what | test |, the last one as `tests/…/file.test.ts › part of the title`. */
type Row = { rule: string; what: string; tests: { file: string; title: string }[] }

function readRows(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line) && !/^\| *rule *\|/.test(line))
    .map((line) => {
      const [rule = '', what = '', named = ''] = line
        .slice(1, line.lastIndexOf('|'))
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|'))
      const tests = named.split(/<br\s*\/?>/).map((part) => {
        const [file = '', title = ''] = part.trim().replace(/^`|`$/g, '').split(' › ')
        return { file: file.trim(), title: title.trim() }
      })
      return { rule, what, tests }
    })
}

/** Null when the test is there and runs; otherwise what is wrong. */
function problemOf(named: { file: string; title: string }): string | null {
  if (!/^tests\/.+\.test\.ts$/.test(named.file) || named.title === '')
    return `no test is named (“${named.file}”)`
  const file = join(projectRoot, named.file)
  if (!existsSync(file)) return `${named.file} does not exist`
  const text = readFileSync(file, 'utf8')
  return problemInText(text, named.title)
}

function problemInText(text: string, title: string): string | null {
  const lines = text.split('\n').filter((line) => line.includes(title) && !/^\s*(\/\/|\*)/.test(line))
  if (!lines.some((line) => /['"`]/.test(line))) return `has no test called “${title}”`
  return lines.some((line) => /\.(skip|todo)\b/.test(line)) ? `“${title}” is skipped` : null
}

describe('docs/rules.md', () => {
  const file = join(projectRoot, 'docs', 'rules.md')
  const rows = existsSync(file) ? readRows(readFileSync(file, 'utf8')) : []

  test('lists the rules of the product', () => {
    expect(rows.length).toBeGreaterThan(20)
    const names = rows.map((row) => row.rule)
    expect(names.filter((name, at) => name === '' || names.indexOf(name) !== at)).toEqual([])
    expect(rows.filter((row) => row.what === '').map((row) => row.rule)).toEqual([])
  })

  test('names for each rule a test that exists', () => {
    const problems = rows.flatMap(({ rule, tests }) =>
      tests.flatMap((named) => {
        const problem = problemOf(named)
        return problem ? [`${rule}: ${problem}`] : []
      }),
    )
    expect(problems).toEqual([])
  })
})

describe('the check itself', () => {
  test('reads the table', () => {
    const table =
      '| rule | what | test |\n| --- | --- | --- |\n| r1 | w | `tests/a.test.ts › t1`<br>tests/b.test.ts › t2 |'
    expect(readRows(table)).toEqual([
      {
        rule: 'r1',
        what: 'w',
        tests: [
          { file: 'tests/a.test.ts', title: 't1' },
          { file: 'tests/b.test.ts', title: 't2' },
        ],
      },
    ])
  })

  test('finds missing files, missing titles and skipped tests', () => {
    expect(problemOf({ file: 'tests/none.test.ts', title: 'x' })).toContain('does not exist')
    expect(problemOf({ file: '', title: '' })).toContain('no test is named')
    expect(problemInText("test('pays once', run)", 'pays twice')).toContain('has no test')
    expect(problemInText('// pays once', 'pays once')).toContain('has no test')
    expect(problemInText("test.skip('pays once', run)", 'pays once')).toContain('is skipped')
    expect(problemInText("test('pays once', run)", 'pays once')).toBeNull()
  })
})
