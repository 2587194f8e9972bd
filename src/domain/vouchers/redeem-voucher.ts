import { z } from 'zod'
import { type AttemptLimit, countAttempt, returnAttempt } from '../kit/attempts.ts'
import { HOUR_MS, MINUTE_MS } from '../kit/clock.ts'
import { transition } from '../kit/decision.ts'
import { decide, type Refusal, refuse } from '../kit/refusal.ts'
import { type Actor, type Domain, type Outcome, perform, useCase } from '../kit/use-case.ts'
import { stillHere } from '../members/former-identity.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import { voucherMachine } from './voucher.machine.ts'
import { hashVoucherCode, readVoucherCode } from './voucher-code.ts'
import { endVoucher } from './voucher-money.rules.ts'

/** Wrong codes one member may try, and all members together, before they must wait. */
export const TRIES_OF_MEMBER: AttemptLimit = { limit: 10, windowMs: HOUR_MS }
export const TRIES_OF_ALL: AttemptLimit = { limit: 1000, windowMs: 10 * MINUTE_MS }

const redeem = useCase({
  name: 'redeem-voucher',
  input: z.object({ codeHash: z.string() }),
  async read(store, { codeHash }, actor) {
    const [voucher, frozen] = await Promise.all([
      store.db.voucher.findUnique({ where: { codeHash } }),
      actor.kind === 'member' ? whyFrozen(store, actor.memberId, 'vouchers') : null,
    ])
    return { voucher, frozen }
  },
  decide({ voucher, frozen }, { actor, now }) {
    // Said before the code is looked at, so that it tells nothing about the code.
    if (frozen) return refuse(frozen)
    // One answer for every kind of wrong code: a stranger learns nothing about which codes exist.
    if (actor.kind !== 'member' || !voucher || voucher.state !== 'ACTIVE')
      return refuse({ code: 'voucher-refused' })
    // Whoever issues a top-up must not redeem it; a member's own voucher is theirs to take back this way too.
    const isOwnTopUp = voucher.source === 'outside' && voucher.issuerId === actor.memberId
    if (voucher.expiresAt <= now || isOwnTopUp) return refuse({ code: 'voucher-refused' })
    return decide({
      absences: [notFrozen(actor.memberId, 'vouchers')],
      counters: [stillHere(actor.memberId)],
      transitions: [
        transition(voucherMachine, voucher, 'REDEEMED', {
          redeemedById: actor.memberId,
          redeemedAt: now,
          remindAt: null,
        }),
      ],
      postings: [endVoucher(voucher, { kind: 'voucher-redeemed', byMemberId: actor.memberId })],
      events: [{ kind: 'voucher-redeemed', voucherId: voucher.id, memberId: actor.memberId }],
      answer: { voucherId: voucher.id },
    })
  },
})

/**
 * Redeems a voucher into the wallet of whoever has its code, once. Wrong, used, expired, cancelled codes and a
 * top-up's issuer are refused alike with `voucher-refused`; a code whose check symbol does not fit was only
 * mistyped (`voucher-mistyped`) and counts as no try. Too many wrong codes, of this member or of all, are
 * refused with `too-many-tries` before the code is looked at, right or wrong.
 */
export async function redeemVoucher(
  domain: Domain,
  call: { code: string; actor: Actor; key: string },
): Promise<Outcome<{ voucherId: string }>> {
  const refused = (refusal: Refusal) => ({ ok: false as const, refusal, repeated: false })
  if (call.actor.kind !== 'member') return refused({ code: 'voucher-refused' })
  const read = readVoucherCode(call.code)
  if (!read.ok) return refused({ code: 'voucher-mistyped' })
  const budgets = [
    { subject: `redeem:${call.actor.memberId}`, limit: TRIES_OF_MEMBER },
    { subject: 'redeem', limit: TRIES_OF_ALL },
  ]
  for (const { subject, limit } of budgets) {
    const againAt = await countAttempt(domain, subject, limit)
    if (againAt) return refused({ code: 'too-many-tries', againAt })
  }
  const codeHash = hashVoucherCode(domain.secret, read.symbols)
  const outcome = await perform(domain, redeem, { input: { codeHash }, actor: call.actor, key: call.key })
  const wasNoGuess = outcome.ok || outcome.refusal.code === 'frozen'
  if (wasNoGuess) for (const { subject } of budgets) await returnAttempt(domain, subject)
  return outcome
}
