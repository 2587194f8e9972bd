import { z } from 'zod'
import type { Decision, Insert, Patch } from '../kit/decision.ts'
import { decide, type Refusal, refuse, type Verdict } from '../kit/refusal.ts'
import { useCase } from '../kit/use-case.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import { METHOD_NAMES, METHODS, type MethodName } from './methods.ts'
import {
  type Destination,
  payableFrom,
  promisedBy,
  quote,
  whyNotAmount,
  whyNotWithdraw,
} from './quote.rules.ts'
import { readSources, topSource } from './read-sources.ts'
import { readWithdrawFacts, type WithdrawFacts } from './read-withdrawals.ts'
import { setAsidePayout } from './withdrawal-money.rules.ts'

/** The longest name of an account's holder that banks carry (SEPA). */
export const HOLDER_MAX = 70
export const DESTINATION_MAX = 254

/**
 * Takes an amount out of a member's cash and asks for it to be paid out. Refuses a frozen member and, with the
 * numbers, too little cash, a success rate below the platform's, an amount below the minimum or above cash or not
 * in whole cents, a method that is off, a destination that its method does not recognise, and a method that pays to
 * a Telegram account for who has none; that account is read, never typed. All terms are stored. Where they are paid
 * is remembered for each method; a change waits (`payableAt`).
 */
export const requestWithdrawal = useCase({
  name: 'request-withdrawal',
  input: z.object({
    method: z.enum(METHOD_NAMES),
    amountMicros: z.bigint().positive(),
    destination: z.string().max(DESTINATION_MAX),
    holder: z.string().max(HOLDER_MAX).nullable(),
  }),
  async read(store, { amountMicros }, actor) {
    if (actor.kind !== 'member') return null
    const { memberId } = actor
    const [facts, frozen] = await Promise.all([
      readWithdrawFacts(store, memberId),
      whyFrozen(store, memberId, 'withdrawing'),
    ])
    const { cashMicros } = facts.standing
    return { ...facts, frozen, sources: await readSources(store, { memberId, cashMicros, amountMicros }) }
  },
  decide(facts, { input, now, policy, id }): Verdict<Decision<{ withdrawalId: string }>> {
    const { method, amountMicros } = input
    if (!facts) return refuse({ code: 'not-allowed' })
    if (facts.frozen) return refuse(facts.frozen)
    if (!policy.payoutMethods.includes(method)) return refuse({ code: 'method-off', method })
    const why =
      whyNotWithdraw(facts.standing, policy) ??
      whyNotAmount(method, amountMicros, facts.standing.cashMicros, policy)
    if (why) return refuse(why)
    const wanted = readDestination(input, facts.telegramId)
    if ('code' in wanted) return refuse(wanted)
    const { payableAt, isSaved } = payableFrom(wanted, facts.saved, { now, policy })
    const { feeMicros } = quote(method, amountMicros)
    const money = { id: id(), memberId: facts.member.id, amountMicros, feeMicros }
    const row = {
      ...money,
      ...wanted,
      ...topSource(facts.sources, amountMicros),
      state: 'REQUESTED' as const,
      requestedAt: now,
      payableAt,
      dueAt: promisedBy(payableAt, policy),
      needsTwo: amountMicros >= policy.dualControlAboveMicros,
    }
    const destination = isSaved
      ? NOTHING
      : rememberDestination(facts, { ...wanted, payableAt, setAt: now }, id)
    return decide({
      absences: [notFrozen(facts.member.id, 'withdrawing')],
      // Guards the rules over what was read: nobody else changes this member, or withdraws as them, meanwhile.
      patches: [{ table: 'member', row: facts.member, set: {} }, ...destination.patches],
      inserts: [{ table: 'withdrawal', row }, ...destination.inserts],
      postings: [setAsidePayout(money)],
      events: [{ kind: 'withdrawal-moved', withdrawalId: money.id, memberId: money.memberId }],
      answer: { withdrawalId: money.id },
    })
  },
})

/** Where to, as the method writes it, and whose account it is; or why that is no destination. */
function readDestination(
  input: { method: MethodName; destination: string; holder: string | null },
  telegramId: string | null,
): Destination | Refusal {
  const { method } = input
  const isTyped = METHODS[method].goesTo === 'typed'
  if (!isTyped && telegramId === null) return { code: 'telegram-needed', method }
  const read = METHODS[method].read(isTyped ? input.destination : (telegramId ?? ''))
  if (!read.ok) return { code: 'destination-wrong', method, problem: read.problem }
  const holder = METHODS[method].holder ? tidyHolder(input.holder ?? '') : null
  if (holder === '') return { code: 'holder-missing', method }
  return { method, destination: read.destination, holder }
}

const NOTHING: { patches: Patch[]; inserts: Insert[] } = { patches: [], inserts: [] }

/** One place for each method: the first is a new row, another one takes its place. */
function rememberDestination(
  { member, saved }: WithdrawFacts,
  place: Destination & { payableAt: Date; setAt: Date },
  id: () => string,
): { patches: Patch[]; inserts: Insert[] } {
  const before = saved.find((one) => one.method === place.method)
  const { method: _, ...set } = place
  return before
    ? { patches: [{ table: 'payout_destination', row: before, set }], inserts: [] }
    : {
        patches: [],
        inserts: [{ table: 'payout_destination', row: { id: id(), memberId: member.id, ...place } }],
      }
}

/** The name of an account's holder as it is kept, however it was typed. */
export function tidyHolder(holder: string): string {
  return holder.replaceAll(/[\s\p{C}]+/gu, ' ').trim()
}
