import { after, DAY_MS, MINUTE_MS } from '../kit/clock.ts'

export const MINUTES_PER_DAY = 24 * 60
/** Clocks of the world differ by quarters of an hour. */
const OFFSET_STEP = 15

/**
 * When a member wants no messages, in minutes of their own day, `to` excluded. Only how far their clock is from
 * UTC is known, not when it changes to summer time: after such a change the hours are off by one until the
 * member says again what time it is. An offset that was never said counts as UTC.
 */
export type QuietHours = {
  quietFromMinute: number | null
  quietToMinute: number | null
  utcOffsetMinutes: number | null
}

/** The end of the quiet hours in which `now` lies; `null` when it lies in none. */
export function quietUntil(now: Date, hours: QuietHours): Date | null {
  const { quietFromMinute: from, quietToMinute: to } = hours
  if (from === null || to === null || from === to) return null
  const minute = minuteOfDay(now, hours.utcOffsetMinutes ?? 0)
  const isQuiet = from < to ? minute >= from && minute < to : minute >= from || minute < to
  if (!isQuiet) return null
  const left = (to - minute + MINUTES_PER_DAY) % MINUTES_PER_DAY
  const wholeMinute = new Date(now.getTime() - (now.getTime() % MINUTE_MS))
  return after(wholeMinute, left * MINUTE_MS)
}

/** The minute of a day (0 to 1439) on a clock that is this far from UTC. */
export function minuteOfDay(now: Date, utcOffsetMinutes: number): number {
  const minute = Math.floor((now.getTime() % DAY_MS) / MINUTE_MS) + utcOffsetMinutes
  return ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY
}

/**
 * How far from UTC a clock is that shows this minute of the day now, to the quarter of an hour, between -12 and
 * +12 hours: a day's difference does not matter to hours of the day.
 */
export function offsetOf(now: Date, shownMinute: number): number {
  const ahead = shownMinute - minuteOfDay(now, 0)
  const rounded = Math.round(ahead / OFFSET_STEP) * OFFSET_STEP
  const inDay = ((rounded % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY
  return inDay > MINUTES_PER_DAY / 2 ? inDay - MINUTES_PER_DAY : inDay
}

/** Reads a time of day as people type it ("7", "07:30", "22.15", "7:30 pm"); `null` for anything else. */
export function readTimeOfDay(typed: string): number | null {
  const match = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(?:uhr|h)?\s*([ap])?\.?m?\.?$/i.exec(typed.trim())
  if (!match) return null
  const [, hours = '', minutes = '0', half] = match
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return null
  if (hour > 23 || Number(minutes) > 59) return null
  return hour * 60 + Number(minutes)
}

/** "22:00": a minute of the day as a clock shows it. */
export function timeOfDay(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
