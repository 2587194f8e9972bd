import { createHash } from 'node:crypto'
import { createBase58check } from '@scure/base'
import { electronicFormatIBAN, ValidationErrorsIBAN, validateIBAN } from 'ibantools'
import { z } from 'zod'
import type { Micros, Ppm } from '../kit/money.ts'

/** Why a destination is none. `checksum`: it has the right shape, so it was probably mistyped. */
export type DestinationProblem =
  | 'not-an-email'
  | 'not-an-iban'
  | 'not-a-tron-address'
  | 'not-a-telegram-account'
  | 'checksum'

export type ReadDestination = { ok: true; destination: string } | { ok: false; problem: DestinationProblem }

/**
 * One way to be paid out. The fee is the rate of the amount, within its limits, rounded up to a whole cent; it
 * comes out of the amount. `minMicros`: what is not worth less than this to send (the platform's own smallest
 * withdrawal holds besides). `holder`: it also asks whose account it is. `goesTo`: what the member types, or their own
 * Telegram account, which nobody types.
 */
export type PayoutMethod = {
  feeRatePpm: Ppm
  feeAtLeastMicros: Micros
  feeAtMostMicros: Micros
  minMicros: Micros
  holder: boolean
  goesTo: 'typed' | 'telegram'
  read(text: string): ReadDestination
}

/** Every way there is; PAYOUT_METHODS says which of them are on. */
export const METHODS = {
  paypal: {
    feeRatePpm: 20_000n,
    feeAtLeastMicros: 250_000n,
    feeAtMostMicros: 20_000_000n,
    minMicros: 1_000_000n,
    holder: false,
    goesTo: 'typed',
    read: readEmail,
  },
  bank: {
    feeRatePpm: 0n,
    feeAtLeastMicros: 1_000_000n,
    feeAtMostMicros: 1_000_000n,
    minMicros: 10_000_000n,
    holder: true,
    goesTo: 'typed',
    read: readIban,
  },
  'usdt-tron': {
    feeRatePpm: 0n,
    feeAtLeastMicros: 1_500_000n,
    feeAtMostMicros: 1_500_000n,
    minMicros: 10_000_000n,
    holder: false,
    goesTo: 'typed',
    read: readTronAddress,
  },
  // Crypto Pay sends a dollar at least, and charges the sender nothing.
  'crypto-pay': {
    feeRatePpm: 10_000n,
    feeAtLeastMicros: 100_000n,
    feeAtMostMicros: 5_000_000n,
    minMicros: 2_000_000n,
    holder: false,
    goesTo: 'telegram',
    read: readTelegramId,
  },
} as const satisfies Record<string, PayoutMethod>

export type MethodName = keyof typeof METHODS
export const METHOD_NAMES = Object.keys(METHODS) as MethodName[]

/** Those of these methods by which somebody with this Telegram account, or without one, can be paid. */
export function methodsFor(methods: readonly MethodName[], telegramId: string | null): MethodName[] {
  return methods.filter((name) => METHODS[name].goesTo === 'typed' || telegramId !== null)
}

/** The method of that name; `null` for a name that is none (any more). */
export function methodNamed(name: string): MethodName | null {
  return METHOD_NAMES.find((each) => each === name) ?? null
}

function readEmail(text: string): ReadDestination {
  const read = z.email().max(254).safeParse(text.trim())
  return read.success ? { ok: true, destination: read.data } : { ok: false, problem: 'not-an-email' }
}

/** ISO 13616: country, length and pattern, and the check digits (ISO 7064, mod 97). */
function readIban(text: string): ReadDestination {
  const iban = electronicFormatIBAN(text)
  const { valid, errorCodes } = validateIBAN(iban ?? '')
  if (valid && iban) return { ok: true, destination: iban }
  const isMistyped = errorCodes.length === 1 && errorCodes[0] === ValidationErrorsIBAN.WrongIBANChecksum
  return { ok: false, problem: isMistyped ? 'checksum' : 'not-an-iban' }
}

const base58check = createBase58check((bytes: Uint8Array) => createHash('sha256').update(bytes).digest())
/** TRON's main network: 0x41 before the 20 bytes of the address, hence the T it begins with. */
const TRON_PREFIX = 0x41
const TRON_SHAPE = /^T[1-9A-HJ-NP-Za-km-z]{33}$/

function readTronAddress(text: string): ReadDestination {
  const address = text.trim()
  if (!TRON_SHAPE.test(address)) return { ok: false, problem: 'not-a-tron-address' }
  try {
    const bytes = base58check.decode(address)
    const isMainnet = bytes.length === 21 && bytes[0] === TRON_PREFIX
    return isMainnet ? { ok: true, destination: address } : { ok: false, problem: 'not-a-tron-address' }
  } catch {
    return { ok: false, problem: 'checksum' }
  }
}

/** The number of a Telegram account, as Telegram gives it. */
function readTelegramId(text: string): ReadDestination {
  const id = text.trim()
  return /^[1-9]\d{0,15}$/.test(id)
    ? { ok: true, destination: id }
    : { ok: false, problem: 'not-a-telegram-account' }
}
