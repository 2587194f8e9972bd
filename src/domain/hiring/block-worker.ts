import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, idSchema, useCase } from '../kit/use-case.ts'

const input = z.object({ worker: idSchema })

async function readBlock(store: Store, { worker }: { worker: string }, actor: Actor) {
  if (actor.kind !== 'member') return null
  const [member, block] = await Promise.all([
    store.db.member.findUnique({ where: { id: worker }, select: { id: true } }),
    store.db.blockedWorker.findUnique({
      where: { employerId_workerId: { employerId: actor.memberId, workerId: worker } },
    }),
  ])
  return { employerId: actor.memberId, member, isBlocked: block !== null }
}

/**
 * Blocks a worker from the actor's jobs: they see and take none of them any more, and are invited to none. What
 * they hold or sent already goes on. Blocking again changes nothing. Refuses blocking oneself, and nobody.
 */
export const blockWorker = useCase({
  name: 'block-worker',
  input,
  read: readBlock,
  decide(facts, { now }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const { employerId, member, isBlocked } = facts
    if (!member || member.id === employerId) return refuse({ code: 'not-found', what: 'worker' })
    return decide({
      inserts: isBlocked
        ? []
        : [{ table: 'blocked_worker', row: { employerId, workerId: member.id, at: now } }],
      events: isBlocked ? [] : [{ kind: 'block-changed' as const, employerId, workerId: member.id }],
      answer: { workerId: member.id },
    })
  },
})

/** Lets a worker in again; one who is not blocked stays so. */
export const unblockWorker = useCase({
  name: 'unblock-worker',
  input,
  read: readBlock,
  decide(facts, { input: { worker } }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    const { employerId, isBlocked } = facts
    return decide({
      deletes: isBlocked ? [{ table: 'blocked_worker', row: { employerId, workerId: worker } }] : [],
      events: isBlocked ? [{ kind: 'block-changed' as const, employerId, workerId: worker }] : [],
      answer: { workerId: worker },
    })
  },
})
