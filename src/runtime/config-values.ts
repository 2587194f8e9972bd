import { z } from 'zod'

/** One member of the staff, by their identity on a platform. */
export type Operator = {
  platform: 'telegram' | 'discord'
  platformUserId: string
  role: 'admin' | 'moderator' | 'finance'
}

const OPERATOR = /^(telegram|discord):(\d{1,20})=(admin|moderator|finance)$/

/** A whole number between two bounds. */
export function wholeNumber(fallback: string, lowest: number, highest: number) {
  return text(fallback, `must be a whole number from ${lowest} to ${highest}`, (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number.parseInt(value, 10) : Number.NaN
    return number >= lowest && number <= highest ? number : null
  })
}

/** One of a list of words. */
export function oneOf<const Word extends string>(fallback: Word, words: readonly Word[]) {
  return text(
    fallback,
    `must be one of ${words.join(', ')}`,
    (value) => words.find((word) => word === value) ?? null,
  )
}

/** The address of an HTTP service, without a slash at the end. */
export function httpAddress(fallback: string) {
  return text(fallback, 'must be an http(s) address', parseHttpAddress)
}

/** A connection string of one of the given schemes, or null when it is left out. */
export function connectionString(...schemes: string[]) {
  return optional(`must be an address that starts with ${schemes.join(' or ')}`, (value) =>
    schemes.some((scheme) => value.startsWith(scheme)) && URL.canParse(value) ? value : null,
  )
}

/** The address of an HTTP service, or null when it is left out. */
export function optionalHttpAddress() {
  return optional('must be an http(s) address', parseHttpAddress)
}

/** A secret or another word of a known shape, or null when it is left out. The value never enters a message. */
export function optionalWord(shape: RegExp, expected: string) {
  return optional(expected, (value) => (shape.test(value) ? value : null))
}

/** `1` or `0`, or null when it is left out. */
export function optionalSwitch() {
  return optional('must be 1 or 0', (value) => (value === '1' ? 'on' : value === '0' ? 'off' : null))
}

/** `telegram:1001=admin,discord:2002=finance` */
export function operators() {
  return text('', 'must look like telegram:1001=admin,discord:2002=finance', parseOperators)
}

function parseOperators(value: string): Operator[] | null {
  const parts = value.split(',').map((part) => part.trim())
  const found: Operator[] = []
  for (const part of parts.filter((entry) => entry !== '')) {
    const [, platform, platformUserId, role] = OPERATOR.exec(part) ?? []
    if (!platform || !platformUserId || !role) return null
    found.push({ platform, platformUserId, role } as Operator)
  }
  return found
}

function parseHttpAddress(value: string): string | null {
  if (!/^https?:\/\/[^\s]+$/.test(value) || !URL.canParse(value)) return null
  const { search, hash } = new URL(value)
  return search || hash ? null : value.replace(/\/+$/, '')
}

function text<T>(fallback: string, expected: string, parse: (value: string) => T | null) {
  return z.string().default(fallback).transform(parsing(expected, parse))
}

function optional<T>(expected: string, parse: (value: string) => T | null) {
  return z
    .string()
    .transform(parsing(expected, parse))
    .optional()
    .transform((value) => value ?? null)
}

function parsing<T>(expected: string, parse: (value: string) => T | null) {
  return (value: string, context: z.RefinementCtx): T => {
    const result = parse(value.trim())
    if (result !== null) return result
    context.addIssue({ code: 'custom', message: expected })
    return z.NEVER
  }
}
