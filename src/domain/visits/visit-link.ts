import { createHmac, timingSafeEqual } from 'node:crypto'

const ID_LENGTH = 16
/** 24 bytes are 192 bits, written as 32 characters. */
const SEAL_BYTES = 24
const TOKEN = /^[0-9A-Za-z]{16}[\w-]{32}$/

/**
 * The secret part of a personal link: the visit's id, sealed with a key that only the platform has. Derived, not
 * drawn, so that asking again shows the same link although it is stored nowhere.
 */
export function visitToken(secret: string, visitId: string): string {
  return `${visitId}${seal(secret, visitId)}`
}

/** Which visit a token is for; `null` when it is none of ours. Takes the same time however much of it is right. */
export function readVisitToken(secret: string, token: string): string | null {
  if (!TOKEN.test(token)) return null
  const visitId = token.slice(0, ID_LENGTH)
  const given = Buffer.from(token.slice(ID_LENGTH))
  return timingSafeEqual(given, Buffer.from(seal(secret, visitId))) ? visitId : null
}

function seal(secret: string, visitId: string): string {
  const digest = createHmac('sha256', secret).update('visit-link\n').update(visitId).digest()
  return digest.subarray(0, SEAL_BYTES).toString('base64url')
}
