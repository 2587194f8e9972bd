import { describe, expect, test } from 'vitest'
import { readVisitToken, visitToken } from '../../src/domain/visits/visit-link.ts'

const ID = '0a1B2c3D4e5F6g7H'
const SECRET = 'the platform’s secret'

describe('the secret part of a personal link', () => {
  test('is the same each time, names its visit, and holds 192 bits beside it', () => {
    const token = visitToken(SECRET, ID)
    expect(visitToken(SECRET, ID)).toBe(token)
    expect(token).toMatch(/^0a1B2c3D4e5F6g7H[\w-]{32}$/)
    expect(readVisitToken(SECRET, token)).toBe(ID)
  })

  test('another secret and another visit make another one', () => {
    expect(visitToken('another', ID)).not.toBe(visitToken(SECRET, ID))
    expect(readVisitToken('another', visitToken(SECRET, ID))).toBeNull()
    const other = `1${ID.slice(1)}`
    expect(readVisitToken(SECRET, other + visitToken(SECRET, ID).slice(16))).toBeNull()
  })

  test('one wrong character anywhere makes it nobody’s', () => {
    const token = visitToken(SECRET, ID)
    for (let place = 0; place < token.length; place++) {
      const wrong = token[place] === 'x' ? 'y' : 'x'
      expect(readVisitToken(SECRET, token.slice(0, place) + wrong + token.slice(place + 1))).toBeNull()
    }
  })

  test.each([
    '',
    'x',
    ID,
    `${visitToken(SECRET, ID)}x`,
    visitToken(SECRET, ID).slice(0, -1),
    '🙂'.repeat(24),
  ])('what has no such form is read as nobody’s: %s', (token) =>
    expect(readVisitToken(SECRET, token)).toBeNull(),
  )
})
