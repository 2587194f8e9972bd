import { expect, test } from 'vitest'
import { speak } from '../../src/bots/text/say.ts'
import { csvOf, submissionHeader, submissionLine, visitLine } from '../../src/bots/views/submissions-csv.ts'
import type { ProofRequirement } from '../../src/domain/campaigns/requirement.ts'
import { submission } from '../support/world-extremes.ts'

const v = { say: speak('en'), locale: 'en', now: new Date('2026-11-01T12:00:00Z') }
const requirements: ProofRequirement[] = [
  { kind: 'text', ask: '=1+1' },
  { kind: 'link', ask: 'Your link' },
  { kind: 'screenshot', ask: 'Your screen' },
]
const worker = { name: '@SUM(A1)', country: 'KE', countryVerified: true }

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', `"'\tx"`],
  ['x\r=1+1', '"x\r=1+1"'],
  ['x;=1+1', '"x;=1+1"'],
  ['\rx', `"'\rx"`],
  ['\uFF1D1', "'\uFF1D1"],
  ['a;b "c",d\ne', '"a;b ""c"",d\ne"'],
  ['Köln 🙂', 'Köln 🙂'],
])('%j is written so that no spreadsheet calculates it: %j', (typed, written) => {
  expect(csvOf([[typed]], { isFirst: false })).toBe(`${written}\r\n`)
})

test('the file says that it is UTF-8, once', () => {
  expect(csvOf([['a']], { isFirst: true })).toBe('\uFEFFa\r\n')
  expect(csvOf([['a']], { isFirst: false })).toBe('a\r\n')
})

test('a line has a cell for each column, moments in ISO 8601 and amounts as plain decimals', () => {
  const one = submission({
    state: 'SATISFIED',
    correctionReason: '-2 points',
    finalReason: null,
    feedback: null,
    workerFeedback: null,
    workerStars: null,
  })
  const line = submissionLine(v, requirements, {
    worker,
    submission: one,
    answers: [
      { kind: 'text', text: '+1' },
      { kind: 'link', url: 'https://example.com/' },
      { kind: 'screenshot', files: ['a', 'b'] },
    ],
  })
  expect(line).toHaveLength(submissionHeader(v, requirements).length)
  expect(line).toEqual(
    expect.arrayContaining([
      'Kenya',
      'yes',
      'satisfied',
      '999.999999',
      '99.999999',
      '2026-11-01T12:00:00.000Z',
      '+1',
      'https://example.com/',
      '2 pictures',
    ]),
  )
  const csv = csvOf([submissionHeader(v, requirements), line], { isFirst: false })
  for (const cell of ['1. =1+1', "'@SUM(A1)", "'+1", "'-2 points"]) expect(csv).toContain(cell)
})

test('a requirement that a proof does not answer leaves its cell empty', () => {
  const line = submissionLine(v, requirements, { worker, submission: submission(), answers: [] })
  expect(line).toHaveLength(submissionHeader(v, requirements).length)
})

test('a paid visit: who, what, when', () => {
  const visit = { id: 'v1', paidAt: v.now, rewardMicros: 1_000n, feeMicros: 100n }
  const stranger = { ...worker, name: 'Wale', country: null, countryVerified: false }
  expect(visitLine(v, { worker: stranger, visit })).toEqual([
    'v1',
    'Wale',
    null,
    null,
    '0.001',
    '0.0001',
    '2026-11-01T12:00:00.000Z',
  ])
})
