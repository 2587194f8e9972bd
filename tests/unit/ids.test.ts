import { expect, test } from 'vitest'
import { firstIdAt, ID_PATTERN, newId } from '../../src/domain/kit/ids.ts'

test('an id has sixteen letters and digits', () => {
  for (const now of [new Date(0), new Date('2026-11-01'), new Date('2080-01-01')]) {
    expect(newId(now)).toMatch(ID_PATTERN)
  }
})

test('ids made later sort later, byte by byte, as the database sorts them', () => {
  const moments = [
    '1999-12-31',
    '2026-11-01T00:00:00.000Z',
    '2026-11-01T00:00:00.001Z',
    '2027-01-01',
    '2079-01-01',
  ]
  const ids = moments.map((moment) => newId(new Date(moment)))
  expect(ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(ids)
})

test('ten thousand ids of one millisecond differ', () => {
  const now = new Date('2026-11-01')
  expect(new Set(Array.from({ length: 10_000 }, () => newId(now))).size).toBe(10_000)
})

test('the first id of a moment stands between those made before it and those made at it or later', () => {
  const moment = new Date('2026-11-01T12:00:00.000Z')
  const first = firstIdAt(moment)
  expect(first).toMatch(ID_PATTERN)
  for (let n = 0; n < 100; n++) {
    expect(newId(new Date(moment.getTime() - 1)) < first).toBe(true)
    expect(newId(moment) >= first).toBe(true)
  }
})
