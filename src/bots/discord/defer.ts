import { after, DAY_MS } from '../../domain/kit/clock.ts'
import type { Prisma, PrismaClient } from '../../generated/prisma/client.ts'

/** The part of the database that answers put off live in. */
export type DeferralStore = Pick<PrismaClient, 'deferredInteraction' | '$queryRaw'>

export type ClaimedInteraction = { id: string; body: unknown; attempts: number }

/**
 * Stores an interaction before it is answered with a deferral, so that any process can finish it.
 * @returns false when it was stored before: somebody is finishing it already.
 */
export async function storeDeferred(
  db: DeferralStore,
  interaction: { id: string; body: unknown },
  now: Date,
  leaseMs: number,
): Promise<boolean> {
  const { count } = await db.deferredInteraction.createMany({
    data: {
      id: interaction.id,
      body: interaction.body as Prisma.InputJsonValue,
      createdAt: now,
      leaseUntil: after(now, leaseMs),
    },
    skipDuplicates: true,
  })
  return count === 1
}

/** Marks an interaction as finished: nobody takes it up again. */
export async function markFinished(db: DeferralStore, id: string, now: Date): Promise<void> {
  await db.deferredInteraction.updateMany({ where: { id, doneAt: null }, data: { doneAt: now } })
}

/**
 * Takes over interactions whose process did not finish them within its lease. One conditional update: two
 * processes never claim the same one.
 */
export async function claimUnfinished(
  db: DeferralStore,
  now: Date,
  leaseMs: number,
  limit: number,
): Promise<ClaimedInteraction[]> {
  return db.$queryRaw<ClaimedInteraction[]>`
    UPDATE deferred_interaction
       SET lease_until = ${after(now, leaseMs)}, attempts = attempts + 1
     WHERE id IN (
             SELECT id FROM deferred_interaction
              WHERE done_at IS NULL AND lease_until <= ${now}
              ORDER BY lease_until
              LIMIT ${limit}
                FOR UPDATE SKIP LOCKED
           )
    RETURNING id, body, attempts`
}

/** Forgets what was finished a day ago; its reply token ended after 15 minutes. */
export async function forgetFinished(db: DeferralStore, now: Date): Promise<void> {
  await db.deferredInteraction.deleteMany({ where: { doneAt: { lt: after(now, -DAY_MS) } } })
}
