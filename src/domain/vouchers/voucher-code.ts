import { createHmac } from 'node:crypto'

/** 31 symbols, a prime number, for the check symbol; no I, L, O, U, Z, so that a code survives being read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const CODE_LENGTH = 16
const GROUP = 4

/**
 * The code of a voucher made by this request: 16 symbols carrying 79 bits that nobody without the secret can
 * guess, and a check symbol. Derived, not drawn, so that a repeated request shows the same code although only
 * its hash is stored.
 */
export function makeVoucherCode(secret: string, requestKey: string): string {
  const bytes = createHmac('sha256', secret).update('voucher-code\n').update(requestKey).digest()
  const symbols = Array.from(
    bytes.subarray(0, CODE_LENGTH),
    (byte) => ALPHABET[byte % ALPHABET.length] ?? '0',
  ).join('')
  const groups = symbols.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []
  return [...groups, checkSymbol(symbols)].join('-')
}

/** A fresh code with what is stored of it. `place` tells apart the codes that one request makes. */
export function deriveVoucherCode(
  secret: string,
  requestKey: string,
  place = 0,
): { code: string; codeHash: string; codeTail: string } {
  const code = makeVoucherCode(secret, place === 0 ? requestKey : `${requestKey}#${place}`)
  const read = readVoucherCode(code)
  if (!read.ok) throw new Error('a code of our own making did not read')
  return { code, codeHash: hashVoucherCode(secret, read.symbols), codeTail: code.slice(-4) }
}

/**
 * Reads a code as people type it: any case, with or without dashes and blanks, O for 0, I and L for 1.
 * Not ok: its check symbol does not fit, so no code was tried, only misread.
 */
export function readVoucherCode(typed: string): { ok: true; symbols: string } | { ok: false } {
  const symbols = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (symbols.length !== CODE_LENGTH + 1 || [...symbols].some((s) => !ALPHABET.includes(s)))
    return { ok: false }
  const body = symbols.slice(0, CODE_LENGTH)
  return checkSymbol(body) === symbols.slice(CODE_LENGTH) ? { ok: true, symbols: body } : { ok: false }
}

/** What is stored of a code: a keyed hash, useless without the secret. */
export function hashVoucherCode(secret: string, symbols: string): string {
  return createHmac('sha256', secret).update('voucher-hash\n').update(symbols).digest('base64url')
}

/** Weighted by place, modulo a prime: any one wrong symbol and any two swapped ones change it. */
function checkSymbol(symbols: string): string {
  const sum = [...symbols].reduce((total, symbol, place) => total + ALPHABET.indexOf(symbol) * (place + 1), 0)
  return ALPHABET[sum % ALPHABET.length] ?? '0'
}
