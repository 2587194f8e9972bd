import { describe, expect, test } from 'vitest'
import { FOUND_MAX, lintListing } from '../../src/domain/lint/lint.rules.ts'
import type { LintClause } from '../../src/domain/lint/lint-patterns.rules.ts'
import { allowed, forbidden } from '../support/lint-sentences.ts'

describe.each(Object.keys(forbidden) as LintClause[])('asking for what nobody may ask for: %s', (clause) => {
  test.each(forbidden[clause])('%s', (sentence) => {
    expect(lintListing([sentence]).map((finding) => finding.clause)).toContain(clause)
    // Within other words, too, and with the words themselves shown.
    const within = `Open our site and look around. ${sentence}. Then you are done.`
    const found = lintListing([within]).find((finding) => finding.clause === clause)
    if (found) expect(within).toContain(found.found)
  })
})

describe('what ordinary jobs and offers say passes', () => {
  test.each(allowed)('%s', (sentence) => {
    expect(lintListing([sentence])).toEqual([])
  })
})

describe('what is found', () => {
  test('is the clause and the very words of the text, each clause once in a text', () => {
    const text =
      'A nice job. First SEND us your\nP@ssword, then send us the login code. We pay you by PayPal!'
    expect(lintListing(['A title', text])).toEqual([
      { clause: 'credentials', found: 'SEND us your\nP@ssword' },
      { clause: 'off-platform', found: 'We pay you by PayPal' },
    ])
  })

  test('is told for each text by itself', () => {
    expect(lintListing(['Send us', 'your password stays yours'])).toEqual([])
    expect(lintListing(['PayPal me', 'Pay a registration fee', 'Good'])).toHaveLength(2)
  })

  test('is short enough to be shown', () => {
    const [finding] = lintListing([`Send us ${'🙂'.repeat(300)} your password`])
    expect(Array.from(finding?.found ?? '').length).toBe(FOUND_MAX)
  })

  test('is found in little time, whatever somebody wrote', () => {
    const started = performance.now()
    for (const part of ['send us your ', 'pay a b c ', 'we pay you ', 'a b ', 'contact me on x to ', '🙂a'])
      lintListing([part.repeat(1000).slice(0, 4000)])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
