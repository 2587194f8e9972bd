/** A whole number of micro-dollars: 1 USD = 1 000 000. Never a `number`, never a float. */
export type Micros = bigint

/** A rate in parts per million: 10 % = 100 000. */
export type Ppm = bigint

const MICROS_PER_USD = 1_000_000n
const MAX_USD_DIGITS = 9
// A comma is taken for a decimal point only where it cannot be one of thousands: before one or two digits.
const USD = /^\$?\s*(\d{1,20})(?:\.(\d{1,6})|,(\d{1,2}))?\s*(?:\$|usd)?$/i

/**
 * Reads an amount of US dollars as people write it (`5`, `$0.25`, `0,25`, `0.001 USD`) into micro-dollars.
 * Refuses with `null`: negative amounts, more than six decimals, a billion dollars and more, anything else.
 */
export function parseUsd(text: string): Micros | null {
  const match = USD.exec(text.trim())
  const whole = match?.[1]?.replace(/^0+(?=\d)/, '')
  if (whole === undefined || whole.length > MAX_USD_DIGITS) return null
  return BigInt(whole) * MICROS_PER_USD + BigInt((match?.[2] ?? match?.[3] ?? '').padEnd(6, '0'))
}

/** Writes micro-dollars as a plain decimal: at least two decimals, as many as needed (`0.001`, `12.10`). */
export function usdDecimal(micros: Micros): string {
  const absolute = micros < 0n ? -micros : micros
  const fraction = (absolute % MICROS_PER_USD)
    .toString()
    .padStart(6, '0')
    .replace(/0{1,4}$/, '')
  return `${micros < 0n ? '-' : ''}${absolute / MICROS_PER_USD}.${fraction}`
}

/** Writes micro-dollars the way chat shows them: `$0.25`, `-$1.00`. */
export function usd(micros: Micros): string {
  return micros < 0n ? `-$${usdDecimal(-micros)}` : `$${usdDecimal(micros)}`
}

/** Reads a percentage (`10`, `2.5`) into parts per million; `null` when it is not one between 0 and 100. */
export function parsePercent(text: string): Ppm | null {
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(text.trim())
  if (!match) return null
  const ppm = BigInt(match[1] ?? '0') * 10_000n + BigInt((match[2] ?? '').padEnd(4, '0'))
  return ppm <= 1_000_000n ? ppm : null
}

/** The platform's fee on one reward: reward × rate, rounded up to a whole micro-dollar. */
export function feeMicros(rewardMicros: Micros, ratePpm: Ppm): Micros {
  return (rewardMicros * ratePpm + 999_999n) / 1_000_000n
}
