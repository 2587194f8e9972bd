import { describe, expect, test } from 'vitest'
import {
  PAST_WORKERS,
  readList,
  readPlace,
  readReview,
  writeList,
  writePlace,
  writeReview,
} from '../../src/bots/views/worker-list-bytes.ts'
import { MIN_PERCENTS, MIN_STARS, type WorkerFilter } from '../../src/domain/hiring/list-workers.ts'

describe('the filter of a list of workers', () => {
  test('comes back from its bytes as it was, and is short', () => {
    for (const source of ['past', 'all', 'blocked'] as const)
      for (const country of [null, 'CF'])
        for (const skill of [null, 'content-translate'])
          for (const minPercent of [null, ...MIN_PERCENTS])
            for (const minStars of [null, ...MIN_STARS]) {
              const filter: WorkerFilter = { source, country, skill, minPercent, minStars }
              const bytes = writeList(filter)
              expect(readList(bytes)).toEqual(filter)
              expect(bytes.length).toBeLessThanOrEqual(27)
            }
  })

  test.each([
    undefined,
    '',
    'x',
    'p',
    'pUS',
    'a.b.c.d',
    'aUS.social.9.9',
    'pXX.x.0.0.0',
    "p'.;--..",
    'zz...',
  ])('of an older or a forged button is the list of past workers: %s', (bytes) => {
    expect(readList(bytes)).toEqual(PAST_WORKERS)
  })

  test('knows no country that does not exist', () => {
    expect(readList('aXX...').country).toBeNull()
  })
})

test('the review card that a worker was opened from is no list', () => {
  const bytes = writeReview('0123456789ABCDEF')
  expect(readReview(bytes)).toBe('0123456789ABCDEF')
  expect(readList(bytes)).toEqual(PAST_WORKERS)
  expect(readReview('pKE...')).toBeNull()
})

describe('a place in a list', () => {
  test('comes back from its bytes as it was; anything else is the beginning', () => {
    for (const side of ['after', 'before'] as const) {
      const cursor = { side, workerId: '0123456789ABCDEF' }
      expect(readPlace(writePlace(cursor))).toEqual(cursor)
    }
    for (const bytes of [undefined, '', 'a', 'c0123456789ABCDEF', 'a0123'])
      expect(readPlace(bytes)).toBeNull()
  })
})
