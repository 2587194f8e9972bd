import { createHmac } from 'node:crypto'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { isCountry } from './countries.ts'

/** What a shared phone number is to us: its country, and a mark by which it is known again. */
export type PhoneFacts = { country: string; contactHash: string }

/**
 * Reads the country of a phone number as a platform gives it (with or without `+`), and makes the keyed hash
 * that stands for it: from here on the number itself is gone. `null` for a number that belongs to no country
 * a member may name (satellites, anonymous numbers, freephone), or that cannot exist.
 */
export function readContact(phone: string, secret: string): PhoneFacts | null {
  const number = parsePhoneNumberFromString(`+${phone.replace(/\D/g, '')}`)
  if (!number?.isPossible() || number.country === undefined || !isCountry(number.country)) return null
  return { country: number.country, contactHash: hashNumber(secret, number.number) }
}

/** Numbers are few enough to try them all, so only a keyed hash keeps them secret. `e164`: `+4915112345678`. */
function hashNumber(secret: string, e164: string): string {
  return createHmac('sha256', secret).update('phone-contact\n').update(e164).digest('base64url')
}
