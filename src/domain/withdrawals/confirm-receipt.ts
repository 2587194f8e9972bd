import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { openTicket } from '../support/open-ticket.ts'

/**
 * The member says whether a completed withdrawal arrived. If not, the same commit opens a ticket with `words`
 * and the withdrawal attached. It may still arrive later; what has arrived, has. Refuses whoever did not ask for
 * it, one that is not completed, saying the same twice, and what `openTicket` refuses.
 */
export const confirmReceipt = useCase({
  name: 'confirm-receipt',
  input: z.object({ withdrawal: idSchema, received: z.boolean(), words: z.string().max(500) }),
  async read(store, input, actor, attempt) {
    const withdrawal = await store.db.withdrawal.findUnique({ where: { id: input.withdrawal } })
    const ticket = input.received ? null : await openTicket.read(store, ticketInput(input), actor, attempt)
    return { withdrawal, ticket }
  },
  decide({ withdrawal, ticket }, { input, ...call }) {
    if (!withdrawal || !isMember(call.actor, withdrawal.memberId)) {
      return refuse({ code: 'not-found', what: 'withdrawal' })
    }
    const { id, memberId, state } = withdrawal
    const isSaid = withdrawal.received === true || withdrawal.received === input.received
    if (state !== 'COMPLETED' || isSaid) {
      return refuse({ code: 'withdrawal-moved-on', withdrawalId: id, state })
    }
    const opened = input.received ? null : openTicket.decide(ticket, { input: ticketInput(input), ...call })
    if (opened && !opened.ok) return opened
    const { inserts = [], counters = [], events = [] } = opened?.decision ?? {}
    return decide({
      inserts,
      counters,
      patches: [{ table: 'withdrawal' as const, row: withdrawal, set: { received: input.received } }],
      events: [...events, { kind: 'withdrawal-moved' as const, withdrawalId: id, memberId }],
      answer: { withdrawalId: id },
    })
  },
})

function ticketInput({ withdrawal, words }: { withdrawal: string; words: string }) {
  return {
    category: 'withdrawal' as const,
    words,
    files: [],
    about: { kind: 'withdrawal' as const, id: withdrawal },
  }
}
