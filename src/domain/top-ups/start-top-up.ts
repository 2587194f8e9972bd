import { z } from 'zod'
import { type CryptoPay, CryptoPayDown } from '../crypto-pay/crypto-pay.ts'
import { after } from '../kit/clock.ts'
import { transition } from '../kit/decision.ts'
import { newId } from '../kit/ids.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { type Actor, type Domain, type Outcome, perform, useCase } from '../kit/use-case.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import { topUpMachine } from './top-up.machine.ts'
import {
  freePlace,
  GRACE_MS,
  INVOICE_MS,
  isTopUpAmount,
  STARTING_MS,
  TOP_UP_MAX_MICROS,
  TOP_UP_MIN_MICROS,
  TOP_UPS_OPEN_MAX,
} from './top-up.rules.ts'

const begin = useCase({
  name: 'start-top-up',
  input: z.object({ amountMicros: z.bigint() }),
  async read(store, _input, actor) {
    if (actor.kind !== 'member') return null
    const { memberId } = actor
    const [member, open, frozen] = await Promise.all([
      store.db.member.findUnique({ where: { id: memberId } }),
      store.db.topUp.findMany({
        where: { memberId, state: { in: ['STARTING', 'OPEN'] } },
        select: { place: true },
      }),
      whyFrozen(store, memberId, 'vouchers'),
    ])
    return member && { member, frozen, taken: open.map(({ place }) => place) }
  },
  decide(facts, { input: { amountMicros }, now, id }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    if (facts.frozen) return refuse(facts.frozen)
    if (!isTopUpAmount(amountMicros)) {
      return refuse({ code: 'top-up-amount', minMicros: TOP_UP_MIN_MICROS, maxMicros: TOP_UP_MAX_MICROS })
    }
    const place = freePlace(facts.taken)
    if (place === null) return refuse({ code: 'too-many-top-ups', limit: TOP_UPS_OPEN_MAX })
    const row = {
      id: id(),
      memberId: facts.member.id,
      state: 'STARTING' as const,
      place,
      amountMicros,
      startedAt: now,
      expiresAt: after(now, INVOICE_MS),
      endsAt: after(now, STARTING_MS),
    }
    return decide({
      absences: [notFrozen(facts.member.id, 'vouchers')],
      // Whoever is folded into another member in this moment would leave a payment to nobody.
      patches: [{ table: 'member', row: facts.member, set: {} }],
      inserts: [{ table: 'top_up', row }],
      answer: { topUpId: row.id },
    })
  },
})

/** The invoice is there: the member can pay it. */
const open = useCase({
  name: 'open-top-up',
  input: z.object({ topUp: z.string(), invoiceId: z.string(), payUrl: z.string(), expiresAt: z.date() }),
  read: (store, { topUp }) => store.db.topUp.findUniqueOrThrow({ where: { id: topUp } }),
  decide(topUp, { input: { invoiceId, payUrl, expiresAt } }) {
    const { id, state } = topUp
    if (state !== 'STARTING') return refuse({ code: 'top-up-moved-on', topUpId: id, state })
    const set = { invoiceId, payUrl, expiresAt, endsAt: after(expiresAt, GRACE_MS) }
    return decide({
      transitions: [transition(topUpMachine, topUp, 'OPEN', set)],
      answer: { topUpId: id },
    })
  },
})

/** There is no invoice, so nothing can have been paid. */
const fail = useCase({
  name: 'fail-top-up',
  input: z.object({ topUp: z.string(), why: z.string().max(200) }),
  read: (store, { topUp }) => store.db.topUp.findUniqueOrThrow({ where: { id: topUp } }),
  decide(topUp, { input: { why }, now }) {
    const { id, state } = topUp
    if (state !== 'STARTING') return refuse({ code: 'top-up-moved-on', topUpId: id, state })
    return decide({
      transitions: [transition(topUpMachine, topUp, 'FAILED', { endedAt: now }, why)],
      answer: { topUpId: id },
    })
  },
})

/** What the payer reads on the invoice, and where they can go back to. */
export type InvoiceWords = { description: string; backUrl: string | null }

/**
 * Begins to pay money into the member's wallet: writes it down, has the invoice made, and gives the member
 * something to pay. Refuses while top-ups are off (`cryptoPay` is null), a frozen member, an amount outside the
 * limits or not in whole cents, more than three open ones, and, with nothing charged, while Crypto Pay gives no
 * invoice. The same press twice is one top-up.
 */
export async function startTopUp(
  domain: Domain,
  cryptoPay: CryptoPay | null,
  call: { amountMicros: bigint; words: InvoiceWords; actor: Actor; key: string },
): Promise<Outcome<{ topUpId: string }>> {
  if (!cryptoPay) return { ok: false, refusal: { code: 'top-ups-off' }, repeated: false }
  const { amountMicros, words, actor, key } = call
  const begun = await perform(domain, begin, { input: { amountMicros }, actor, key })
  if (!begun.ok) return begun
  const { topUpId } = begun.answer
  const { state, expiresAt } = await domain.store.db.topUp.findUniqueOrThrow({ where: { id: topUpId } })
  if (state !== 'STARTING') return begun
  const system: Actor = { kind: 'system', name: 'top-up' }
  try {
    const wanted = { payload: topUpId, amountMicros, expiresInS: INVOICE_MS / 1000, ...words }
    const invoice = await cryptoPay.createInvoice(wanted)
    // Of two presses at once each has an invoice made: the first is the one that is shown and can be paid.
    const input = { topUp: topUpId, expiresAt, ...invoice }
    await perform(domain, open, { input, actor: system, key: `top-up-open:${topUpId}:${invoice.invoiceId}` })
    return begun
  } catch (error) {
    if (!(error instanceof CryptoPayDown)) throw error
    const input = { topUp: topUpId, why: error.message.slice(0, 200) }
    const failed = await perform(domain, fail, {
      input,
      actor: system,
      key: `top-up-fail:${newId(domain.clock.now())}`,
    })
    return failed.ok ? { ok: false, refusal: { code: 'crypto-pay-down' }, repeated: false } : begun
  }
}
