import { describe, expect, test } from 'vitest'
import { campaignMachine } from '../../src/domain/campaigns/campaign.machine.ts'
import { reservationMachine } from '../../src/domain/campaigns/reservation.machine.ts'
import { commitStatement } from '../../src/domain/kit/commit-statement.ts'
import { type Decision, mergeDecisions, transition } from '../../src/domain/kit/decision.ts'
import { submissionMachine } from '../../src/domain/submissions/submission.machine.ts'
import { voucherMachine } from '../../src/domain/vouchers/voucher.machine.ts'

const facts = { key: 'k', inputHash: 'h', actor: 'test', now: new Date('2026-11-01') }
const row = (n: number) => ({ id: `row${n}`, revision: n, state: 'HELD' as const })

describe('a transition', () => {
  test('that the table allows keeps the revision it was read at', () => {
    expect(transition(reservationMachine, row(3), 'LAPSED')).toMatchObject({
      row: { id: 'row3', revision: 3, state: 'HELD' },
      to: 'LAPSED',
      reason: null,
    })
  })

  test.each([
    ['SATISFIED', 'CORRECTION_ASKED'],
    ['SUBMITTED', 'NOT_SATISFIED_PAID'],
    ['SUBMITTED', 'LAPSED'],
    ['CORRECTION_ASKED', 'SATISFIED'],
    ['NOT_SATISFIED_RETURNED', 'SATISFIED'],
    ['LAPSED', 'SUBMITTED'],
  ] as const)('from %s to %s is a mistake of the program', (from, to) => {
    expect(() => transition(submissionMachine, { id: 'x', revision: 0, state: from }, to)).toThrow(
      'submission:',
    )
  })

  test.each([campaignMachine, reservationMachine, submissionMachine, voucherMachine])(
    'of $name leads only to states that its table names, and every state is reached',
    ({ next }) => {
      const table: Record<string, readonly string[]> = next
      const [first = ''] = Object.keys(table)
      const reached = new Set([first])
      for (const state of reached) for (const to of table[state] ?? []) reached.add(to)
      expect([...reached].sort()).toEqual(Object.keys(table).sort())
    },
  )
})

describe('the statement of a decision', () => {
  const lapse = (n: number): Decision => ({
    transitions: [transition(reservationMachine, row(n), 'LAPSED')],
    counters: [
      { table: 'member', id: 'm', column: 'openReservations', add: -1, atLeast: 0, atMost: 9 },
      {
        table: 'campaign',
        id: 'c',
        column: 'freeSlots',
        add: 1,
        atLeast: 0,
        atMost: 5,
        whileState: ['ACTIVE'],
      },
    ],
    events: [{ kind: 'reservation-lapsed', campaignId: 'c', reservationId: `row${n}` }],
    answer: {},
  })

  test('has one text for every single row, and one for many however many, so that each is planned once', () => {
    const ofMany = (...rows: number[]) => commitStatement(mergeDecisions(rows.map(lapse)), facts)
    const one = commitStatement(lapse(1), facts)
    expect(commitStatement(lapse(2), facts)).toMatchObject({ text: one.text, name: one.name })
    const many = ofMany(1, 2, 3)
    expect(ofMany(1, 2)).toMatchObject({ text: many.text, name: many.name })
    expect(many.name).not.toBe(one.name)
  })

  test('adds up changes of one counter, and keeps the narrowest of their limits', () => {
    const merged = mergeDecisions([
      lapse(1),
      {
        counters: [{ table: 'campaign', id: 'c', column: 'freeSlots', add: 1, atLeast: 1, atMost: 3 }],
        answer: {},
      },
    ])
    const { values } = commitStatement(merged, facts)
    const counters = values
      .filter((v) => typeof v === 'string' && v.includes('"low"'))
      .map((v) => JSON.parse(String(v)))
    expect(counters).toContainEqual({ id: 'c', add: 2, low: 1, high: 3, states: ['ACTIVE'], version: null })
  })

  test('looks for a choice that must not have been made, and expects to find none', () => {
    const absent = { employerId: 'e', workerId: 'w' }
    const absences = [{ table: 'blocked_worker' as const, row: absent }]
    const merged = mergeDecisions([lapse(1), { absences, answer: {} }])
    const { text, values } = commitStatement(merged, facts)
    expect(text).toContain('FROM "blocked_worker" AS o')
    const found =
      /WHEN \(SELECT count\(\*\) FROM part_\d+\) <> \$(\d+)::int THEN door_conflict\('absent_blocked_worker'\)/
    expect(values[Number(found.exec(text)?.[1]) - 1]).toBe(0)
    expect(values).toContain(JSON.stringify({ employer_id: 'e', worker_id: 'w' }))
  })

  test('carries amounts as digits, which no JSON number rounds', () => {
    const amountMicros = 9_007_199_254_740_993n
    const { values } = commitStatement(
      {
        postings: [
          {
            key: 'p',
            kind: 'slot-paid',
            about: 'a',
            moves: [{ from: 'outside', to: 'cash:m', amountMicros }],
          },
        ],
        answer: {},
      },
      facts,
    )
    expect(JSON.stringify(values)).toContain('\\"9007199254740993\\"')
    expect(values).toContain('9007199254740993')
  })

  test('counts every row it must touch, request key first and balances last', () => {
    const { text } = commitStatement(
      {
        ...lapse(1),
        postings: [
          {
            key: 'p',
            kind: 'slot-paid',
            about: 'a',
            moves: [{ from: 'outside', to: 'cash:m', amountMicros: 1n }],
          },
        ],
      },
      facts,
    )
    const guards = [...text.matchAll(/door_conflict\('([a-z_]+)'\)/g)].map((match) => match[1])
    expect(guards).toEqual([
      'request',
      'move_reservation',
      'count_campaign',
      'count_member',
      'insert_transition',
      'insert_posting',
      'insert_ledger_move',
      'insert_event',
      'balances',
    ])
  })
})
