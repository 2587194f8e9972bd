import { createHmac, timingSafeEqual } from 'node:crypto'
import { after, HOUR_MS, MINUTE_MS } from '../domain/kit/clock.ts'
import { commit, hashInput } from '../domain/kit/commit.ts'
import { newId } from '../domain/kit/ids.ts'
import type { Domain } from '../domain/kit/use-case.ts'

const TICKET_MS = 10 * MINUTE_MS
const PASS_MS = HOUR_MS

type Purpose = 'ticket' | 'pass'

/** A one-time ticket to the queue board, good for ten minutes, for the link on the operators' desk. */
export function issueTicket({ clock, secret }: Domain): string {
  const now = clock.now()
  return seal(secret, 'ticket', `${newId(now)}.${after(now, TICKET_MS).getTime()}`)
}

/**
 * Trades a ticket for a pass of one hour. `null` for a forged, expired or used one: using it is written in
 * the database, so two processes cannot both accept it.
 */
export async function useTicket(domain: Domain, ticket: string): Promise<string | null> {
  const now = domain.clock.now()
  const content = unseal(domain.secret, 'ticket', ticket, now)
  if (content === null) return null
  const key = `board-ticket:${content}`
  const facts = { key, inputHash: hashInput('use-ticket', key), actor: 'system:board', now }
  const outcome = await commit(domain.store.run, { answer: {} }, facts)
  return outcome.kind === 'committed'
    ? seal(domain.secret, 'pass', `${newId(now)}.${after(now, PASS_MS).getTime()}`)
    : null
}

/** True for a pass of ours that is not over. */
export function isPass({ clock, secret }: Domain, pass: string): boolean {
  return unseal(secret, 'pass', pass, clock.now()) !== null
}

function seal(secret: string, purpose: Purpose, content: string): string {
  return `${content}.${signature(secret, purpose, content)}`
}

function unseal(secret: string, purpose: Purpose, sealed: string, now: Date): string | null {
  const cut = sealed.lastIndexOf('.')
  const content = sealed.slice(0, Math.max(0, cut))
  const given = Buffer.from(sealed.slice(cut + 1))
  const right = Buffer.from(signature(secret, purpose, content))
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  return Number(content.split('.')[1]) > now.getTime() ? content : null
}

function signature(secret: string, purpose: Purpose, content: string): string {
  return createHmac('sha256', secret).update(`board-${purpose}\n${content}`).digest('base64url')
}
