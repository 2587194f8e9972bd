import { describe, expect, it, test } from 'vitest'
import { howToTell } from '../../src/domain/notices/merge.rules.ts'
import {
  minuteOfDay,
  offsetOf,
  quietUntil,
  readTimeOfDay,
  timeOfDay,
} from '../../src/domain/notices/quiet-hours.rules.ts'

describe('how a notice is told', () => {
  test.each([
    ['the first', { toldAlone: 0, waiting: 1 }, { how: 'alone' }],
    ['the second', { toldAlone: 1, waiting: 1 }, { how: 'alone' }],
    ['two that wait', { toldAlone: 0, waiting: 2 }, { how: 'alone' }],
    ['the third', { toldAlone: 2, waiting: 1 }, { how: 'begin', count: 3 }],
    ['the second, while another waits', { toldAlone: 1, waiting: 2 }, { how: 'begin', count: 3 }],
    ['five that wait', { toldAlone: 0, waiting: 5 }, { how: 'begin', count: 5 }],
  ] as const)('%s', (_, others, telling) => {
    expect(howToTell({ ...others, summaryId: null })).toEqual(telling)
  })

  it('joins the summary that gathers, however few wait', () => {
    expect(howToTell({ toldAlone: 0, waiting: 1, summaryId: 's' })).toEqual({ how: 'join', summaryId: 's' })
  })
})

const at = (time: string) => new Date(`2026-11-01T${time}:00Z`)
const hours = (from: string, to: string, utcOffsetMinutes: number | null = 0) => ({
  quietFromMinute: readTimeOfDay(from),
  quietToMinute: readTimeOfDay(to),
  utcOffsetMinutes,
})

describe('quiet hours', () => {
  test.each([
    ['in the evening, over midnight', '22:00', hours('22', '7'), '2026-11-02T07:00:00Z'],
    ['after midnight', '06:59', hours('22', '7'), '2026-11-01T07:00:00Z'],
    ['in a day', '13:30', hours('13', '14:15'), '2026-11-01T14:15:00Z'],
    ['ahead of UTC', '20:30', hours('22', '7', 120), '2026-11-02T05:00:00Z'],
    ['behind UTC', '03:00', hours('22', '7', -300), '2026-11-01T12:00:00Z'],
    ['where no offset was said, by UTC', '23:00', hours('22', '7', null), '2026-11-02T07:00:00Z'],
    ['half an hour beside the others', '16:45', hours('22', '7', 330), '2026-11-02T01:30:00Z'],
  ])('%s', (_, now, quiet, until) => expect(quietUntil(at(now), quiet)).toEqual(new Date(until)))

  test.each([
    ['before they begin', '21:59', hours('22', '7')],
    ['in the minute they end', '07:00', hours('22', '7')],
    ['of no length', '12:00', hours('12', '12')],
    ['switched off', '23:00', { quietFromMinute: null, quietToMinute: null, utcOffsetMinutes: 0 }],
  ])('not %s', (_, now, quiet) => expect(quietUntil(at(now), quiet)).toBeNull())

  it('end at the whole minute', () => {
    expect(quietUntil(new Date('2026-11-01T23:10:42.7Z'), hours('22', '7'))).toEqual(
      new Date('2026-11-02T07:00:00Z'),
    )
  })
})

describe('the time of a member', () => {
  test.each([
    ['12:00', '14:00', 120],
    ['12:00', '12:03', 0],
    ['12:00', '17:32', 330],
    ['12:00', '07:00', -300],
    ['23:00', '01:00', 120],
    ['01:00', '22:00', -180],
    ['12:00', '00:00', 720],
  ])('at %s UTC a clock that shows %s is %i minutes ahead', (utc, shown, offset) => {
    expect(offsetOf(at(utc), readTimeOfDay(shown) ?? -1)).toBe(offset)
  })

  it('shows the clock again', () => expect(timeOfDay(minuteOfDay(at('23:30'), 345))).toBe('05:15'))

  test.each([
    ['7', 420],
    ['07:30', 450],
    ['22.15', 1335],
    ['2215', 1335],
    ['7 pm', 1140],
    ['12:05 am', 5],
    ['12 pm', 720],
    ['18 Uhr', 1080],
    ['18h30', 1110],
  ])('reads %s', (typed, minute) => expect(readTimeOfDay(typed)).toBe(minute))

  test.each(['', 'noon', '24:00', '12:60', '13 pm', '0 am', '-1', '1:2:3', '7:3'])(
    'does not read %s',
    (typed) => expect(readTimeOfDay(typed)).toBeNull(),
  )
})
