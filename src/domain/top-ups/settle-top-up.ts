import { z } from 'zod'
import type { TopUp } from '../../generated/prisma/client.ts'
import type { PaidInvoice } from '../crypto-pay/read-invoice.ts'
import { after } from '../kit/clock.ts'
import { type Decision, transition } from '../kit/decision.ts'
import { newId } from '../kit/ids.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import { type Actor, type Domain, perform, useCase } from '../kit/use-case.ts'
import { topUpMachine } from './top-up.machine.ts'
import { ASKING_MS, creditTopUp, mismatchOf } from './top-up.rules.ts'

const invoiceShape = z.object({
  invoiceId: z.string(),
  status: z.enum(['active', 'paid', 'expired']),
  payload: z.string().nullable(),
  fiat: z.string().nullable(),
  amountMicros: z.bigint().nullable(),
  paidAsset: z.string().nullable(),
})

type Done = Verdict<Decision<{ topUpId: string }>>

/** Decides what an invoice's news do to its top-up; refuses when they change nothing (any more). */
const settle = useCase({
  name: 'settle-top-up',
  input: z.object({ topUp: z.string(), invoice: invoiceShape }),
  read: (store, { topUp }) => store.db.topUp.findUniqueOrThrow({ where: { id: topUp } }),
  decide(topUp, { input: { invoice }, now }): Done {
    switch (invoice.status) {
      case 'paid':
        return decidePaid(topUp, invoice, now)
      case 'expired':
        return decideUnpaid(topUp, invoice, now)
      case 'active':
        return movedOn(topUp)
      default:
        return invoice.status satisfies never
    }
  },
})

/** Credits the wallet once; what does not match is credited to nobody, and an operator looks at it. */
function decidePaid(topUp: TopUp, invoice: PaidInvoice, now: Date): Done {
  const { id, memberId, state } = topUp
  if (state === 'PAID' || state === 'MISMATCHED' || state === 'CLOSED') return movedOn(topUp)
  const problem = mismatchOf(topUp, invoice)
  const ended = { endedAt: now, confirmed: true }
  if (problem !== null || state === 'STARTING' || state === 'FAILED') {
    const set = { ...ended, problem: problem ?? 'invoice' }
    return decide({
      transitions: [transition(topUpMachine, topUp, 'MISMATCHED', set, describe(invoice))],
      events: [{ kind: 'top-up-mismatched', topUpId: id, memberId }],
      answer: { topUpId: id },
    })
  }
  return decide({
    transitions: [transition(topUpMachine, topUp, 'PAID', ended)],
    postings: [creditTopUp(topUp)],
    events: [{ kind: 'topped-up', topUpId: id, memberId }],
    answer: { topUpId: id },
  })
}

/** Nobody paid in time, and nobody can any more. */
function decideUnpaid(topUp: TopUp, invoice: PaidInvoice, now: Date): Done {
  const { id, memberId, state, confirmed } = topUp
  if (invoice.invoiceId !== topUp.invoiceId) return movedOn(topUp)
  if (state === 'OPEN') {
    return decide({
      transitions: [transition(topUpMachine, topUp, 'EXPIRED', { endedAt: now, confirmed: true })],
      events: [{ kind: 'top-up-over', topUpId: id, memberId }],
      answer: { topUpId: id },
    })
  }
  if (state !== 'EXPIRED' || confirmed) return movedOn(topUp)
  return decide({
    patches: [{ table: 'top_up', row: topUp, set: { confirmed: true } }],
    answer: { topUpId: id },
  })
}

/** What was paid, for the operator who looks at it. */
function describe({ invoiceId, fiat, amountMicros, paidAsset }: PaidInvoice): string {
  const amount = amountMicros === null ? '?' : `${amountMicros} micro`
  return `invoice ${invoiceId}: ${amount} ${fiat ?? '?'}, paid in ${paidAsset ?? '?'}`.slice(0, 200)
}

const movedOn = ({ id, state }: TopUp) => refuse({ code: 'top-up-moved-on', topUpId: id, state })

/**
 * Settles what Crypto Pay says of an invoice, however often and in whatever order it says it. `unknown`: it was made
 * for no top-up of ours. `unchanged`: that was settled before, or it is still to be paid.
 */
export async function settleInvoice(
  domain: Domain,
  invoice: PaidInvoice,
): Promise<'settled' | 'unchanged' | 'unknown'> {
  const topUp = await findTopUp(domain, invoice)
  if (!topUp) return 'unknown'
  const actor: Actor = { kind: 'system', name: 'crypto-pay' }
  // The news are the same, or not quite, each time they come: what keeps them from counting twice is the state.
  const key = `crypto-pay:${newId(domain.clock.now())}`
  const outcome = await perform(domain, settle, { input: { topUp: topUp.id, invoice }, actor, key })
  if (outcome.ok) return 'settled'
  if (outcome.refusal.code === 'busy') throw new Error(`top-up ${topUp.id} is too busy to be settled`)
  return 'unchanged'
}

/** By what we wrote on the invoice, or by its number. */
async function findTopUp({ store }: Domain, { payload, invoiceId }: PaidInvoice) {
  const byNumber = await store.db.topUp.findUnique({ where: { invoiceId } })
  return byNumber ?? (payload === null ? null : store.db.topUp.findUnique({ where: { id: payload } }))
}

/** Its time is over by our own clock: a top-up that never got an invoice has failed, one that nobody paid is over. */
export function decideTopUpEnd(topUp: TopUp, { now }: { now: Date }): Done {
  const { id, memberId, state, endsAt } = topUp
  if ((state !== 'STARTING' && state !== 'OPEN') || endsAt > now) return movedOn(topUp)
  const over =
    state === 'OPEN'
      ? // Crypto Pay has not said so yet: it is asked for some days more.
        transition(topUpMachine, topUp, 'EXPIRED', {
          endedAt: now,
          endsAt: after(topUp.expiresAt, ASKING_MS),
        })
      : transition(topUpMachine, topUp, 'FAILED', { endedAt: now })
  return decide({
    transitions: [over],
    events: [{ kind: 'top-up-over', topUpId: id, memberId }],
    answer: { topUpId: id },
  })
}

/** Crypto Pay has not spoken of it for so long that nothing is left to ask. Signed news would still be believed. */
export function decideAskingEnd(topUp: TopUp, { now }: { now: Date }): Done {
  const { id, state, confirmed, endsAt } = topUp
  if (state !== 'EXPIRED' || confirmed || endsAt > now) return movedOn(topUp)
  return decide({
    patches: [{ table: 'top_up', row: topUp, set: { confirmed: true } }],
    answer: { topUpId: id },
  })
}
