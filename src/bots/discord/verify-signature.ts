import { createPublicKey, verify } from 'node:crypto'

/** What stands before the 32 bytes of an Ed25519 key in its standard form (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')
const KEY = /^[0-9a-f]{64}$/i
const SIGNATURE = /^[0-9a-f]{128}$/i

export type Verify = (signature: string | null, timestamp: string | null, rawBody: Uint8Array) => boolean

/**
 * Checks Ed25519 signatures over timestamp + raw body. The age of the timestamp does not matter: an
 * interaction that comes twice has one effect anyway.
 * https://docs.discord.com/developers/interactions/overview#validating-security-request-headers
 * @throws when the key is not 64 hexadecimal digits.
 */
export function signatureVerifier(publicKeyHex: string): Verify {
  if (!KEY.test(publicKeyHex)) throw new Error('a Discord public key is 64 hexadecimal digits')
  const spki = Buffer.concat([SPKI_PREFIX, Buffer.from(publicKeyHex, 'hex')])
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  return (signature, timestamp, rawBody) => {
    if (!signature || !timestamp || !SIGNATURE.test(signature)) return false
    const signed = Buffer.concat([Buffer.from(timestamp), rawBody])
    return verify(null, signed, key, Buffer.from(signature, 'hex'))
  }
}
