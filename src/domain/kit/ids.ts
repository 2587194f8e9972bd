import { customAlphabet } from 'nanoid'

/** The order of these characters is their byte order, so ids sort by the time they were made. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const TIME_LENGTH = 7
const RANDOM_LENGTH = 9
const randomPart = customAlphabet(ALPHABET, RANDOM_LENGTH)

/** How every id of the platform looks: short enough for two of them to fit in a Telegram button. */
export const ID_PATTERN = /^[0-9A-Za-z]{16}$/

/** A new id: 7 characters of milliseconds, 9 random ones (53 bits). Ids made later sort later. */
export function newId(now: Date): string {
  return timePart(now) + randomPart()
}

/** Sorts before every id made at that moment or later, and after every one made before it. */
export function firstIdAt(moment: Date): string {
  return timePart(moment) + '0'.repeat(RANDOM_LENGTH)
}

function timePart(moment: Date): string {
  let rest = moment.getTime()
  let time = ''
  for (let place = 0; place < TIME_LENGTH; place++) {
    time = (ALPHABET[rest % ALPHABET.length] ?? '0') + time
    rest = Math.floor(rest / ALPHABET.length)
  }
  return time
}
