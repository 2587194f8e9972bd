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

/** What a person turned on and off in a `toggles` block: the values that changed, or were sent with them. */
export type Toggled = { on: readonly string[]; off: readonly string[] }

const TOGGLE = /^(.+)!([01])([0-9A-Za-z_.:-]+)$/

/**
 * Writes "turn this value on" (or off) into button bytes, as Telegram needs it. The button says what will be,
 * not "change it", so that a double tap and a stale button do no harm.
 * @throws as {@link encodePress}.
 */
export function encodeToggle(press: Press, value: string, on: boolean): string {
  const data = `${encodePress(press)}!${on ? 1 : 0}${value}`
  if (!TOGGLE.test(data)) throw new Error(`cannot put "${value}" into a button`)
  if (Buffer.byteLength(data) > PRESS_MAX_BYTES) throw new Error(`button bytes too long: ${data}`)
  return data
}

/** Reads the bytes of {@link encodeToggle}; `null` for anything else. */
export function decodeToggle(data: string): { press: Press; toggled: Toggled } | null {
  const [, bytes, state, value] = TOGGLE.exec(data) ?? []
  const press = bytes === undefined || Buffer.byteLength(data) > PRESS_MAX_BYTES ? null : decodePress(bytes)
  if (!press || value === undefined) return null
  return { press, toggled: state === '1' ? { on: [value], off: [] } : { on: [], off: [value] } }
}
