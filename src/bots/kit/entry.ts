/**
 * A command with some arguments bound: what a button carries. The arguments only address, they never
 * authorise. Codes are short because a Telegram button holds 64 bytes.
 */
export type Press = { code: string; args: readonly string[] }

/** Limits of the platforms: Telegram callback_data 64 bytes, Discord custom_id 100 characters. */
export const PRESS_MAX_BYTES = 64

const SEPARATOR = '~'
const ARG = /^[0-9A-Za-z_.:-]*$/

/**
 * Writes a press into button bytes.
 * @throws when an argument holds other characters than ids and small words have, or the bytes do not fit:
 * both are mistakes of the program, not of a person.
 */
export function encodePress(press: Press): string {
  for (const arg of press.args) if (!ARG.test(arg)) throw new Error(`cannot put "${arg}" into a button`)
  const data = [press.code, ...press.args].join(SEPARATOR)
  if (Buffer.byteLength(data) > PRESS_MAX_BYTES) throw new Error(`button bytes too long: ${data}`)
  return data
}

/** Reads button bytes; `null` for anything that we would not have written ourselves. */
export function decodePress(data: string): Press | null {
  if (Buffer.byteLength(data) > PRESS_MAX_BYTES) return null
  const [code, ...args] = data.split(SEPARATOR)
  if (!code || !/^[a-z]{1,4}$/.test(code) || !args.every((arg) => ARG.test(arg))) return null
  return { code, args }
}
