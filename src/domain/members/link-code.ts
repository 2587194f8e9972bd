import { createHmac } from 'node:crypto'

/** 32 symbols, so that each carries five bits evenly; no I, L, O, U, so that a code survives being read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

/**
 * The code that links two identities: 50 bits that nobody without the secret can guess. Derived, not drawn, so that
 * a repeated request shows the same code although only its hash is stored.
 */
export function makeLinkCode(secret: string, requestKey: string): string {
  const bytes = createHmac('sha256', secret).update('link-code\n').update(requestKey).digest()
  return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length] ?? '0').join('')
}

/** Reads a code as people type it: any case, with blanks or dashes, O for 0, I and L for 1. `null`: it is none. */
export function readLinkCode(typed: string): string | null {
  const symbols = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return symbols.length === LENGTH && [...symbols].every((s) => ALPHABET.includes(s)) ? symbols : null
}

/** What is stored of a code: a keyed hash, useless without the secret. */
export function hashLinkCode(secret: string, symbols: string): string {
  return createHmac('sha256', secret).update('link-hash\n').update(symbols).digest('base64url')
}
