import { describe, expect, test } from 'vitest'
import { houseRules, projectFiles } from '../support/house-rules.ts'

const files = projectFiles()

test('the files of the project are found', () => {
  const paths = files.map((file) => file.path)
  for (const path of ['package-lock.json', 'src/runtime/config.ts', 'prisma/schema.prisma', '.ci/run']) {
    expect(paths).toContain(path)
  }
})

describe.each(houseRules)('$name', (rule) => {
  test('holds in every file', () => {
    expect(files.filter((file) => rule.broken(file)).map((file) => file.path)).toEqual([])
  })

  test('is broken by its example', () => {
    expect(rule.broken(rule.example)).toBe(true)
  })
})
