import { z } from 'zod'
import type { Withdrawal } from '../../generated/prisma/client.ts'
import { operatorAction } from '../cases/case.rules.ts'
import type { Micros } from '../kit/money.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, useCase } from '../kit/use-case.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { claimTransition } from './claim-withdrawal.ts'
import { METHOD_NAMES, type MethodName } from './methods.ts'
import { agreedBy, isAgreed, type Payer, paysOut } from './payout-desk.rules.ts'
import { METHODS_BY_HAND } from './rail.ts'
import { notAbout } from './read-payouts.ts'

/** The most withdrawals of one batch: what came of them fits into one message when it is pasted. */
export const BATCH_MAX = 40

/**
 * Takes all payable withdrawals of one method at once, up to `BATCH_MAX`, those promised first before others, to
 * pay them from one file. What needs two operators is among them once this one is the second. Leaves out what
 * concerns this operator, destinations that are too new, and frozen members. Refuses everybody but finance and
 * admins, and when there is nothing.
 */
export const exportBatch = useCase({
  name: 'export-batch',
  input: z.object({ method: z.enum(METHOD_NAMES) }),
  read: (store, { method }, actor) => readWaiting(store, actor, [method]),
  decide(waiting, { input: { method }, actor, now, id }) {
    if (!paysOut(actor)) return refuse({ code: 'not-allowed' })
    const batch = payableNow(waiting, actor, now).slice(0, BATCH_MAX)
    if (batch.length === 0) return refuse({ code: 'nothing-to-export', method })
    const batchId = id()
    return decide({
      transitions: batch.map((one) => claimTransition(one, actor.memberId, { now, batchId })),
      absences: [...new Set(batch.map(({ memberId }) => memberId))].map((memberId) =>
        notFrozen(memberId, 'withdrawing'),
      ),
      inserts: batch.map((one) => operatorAction(actor, 'export-withdrawal', one.id, batchId, now)),
      events: batch.map((one) => ({
        kind: 'withdrawal-moved' as const,
        withdrawalId: one.id,
        memberId: one.memberId,
      })),
      answer: { batchId },
    })
  },
})

/** What waits to be paid by hand to members who are not frozen, the promised first. */
async function readWaiting(
  store: Store,
  actor: Actor,
  methods: readonly MethodName[],
): Promise<Withdrawal[]> {
  if (!paysOut(actor)) return []
  const frozen = await store.db.frozenPart.findMany({ where: { part: 'withdrawing' } })
  return store.db.withdrawal.findMany({
    where: {
      state: 'REQUESTED',
      method: { in: methods.filter((method) => METHODS_BY_HAND.includes(method)) },
      AND: [notAbout(actor), { memberId: { notIn: frozen.map(({ memberId }) => memberId) } }],
    },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: WAITING_MAX,
  })
}

/** More than anybody exports at a sitting; what is beyond shows once these are gone. */
const WAITING_MAX = 1000

function payableNow(waiting: readonly Withdrawal[], operator: Payer, now: Date): Withdrawal[] {
  return waiting.filter((one) => one.payableAt <= now && isAgreed(agreedBy(one, operator.memberId)))
}

/** What a batch of one method would hold now. */
export type Exportable = { method: MethodName; count: number; netMicros: Micros }

/** What this operator could export now, method by method; methods of which nothing waits are left out. */
export async function listExportable(store: Store, actor: Actor, now: Date): Promise<Exportable[]> {
  if (!paysOut(actor)) return []
  const payable = payableNow(await readWaiting(store, actor, METHODS_BY_HAND), actor, now)
  return METHODS_BY_HAND.map((method) => {
    const batch = payable.filter((one) => one.method === method).slice(0, BATCH_MAX)
    return { method, count: batch.length, netMicros: netOf(batch) }
  }).filter(({ count }) => count > 0)
}

function netOf(payouts: readonly Pick<Withdrawal, 'amountMicros' | 'feeMicros'>[]): Micros {
  return payouts.reduce((sum, { amountMicros, feeMicros }) => sum + amountMicros - feeMicros, 0n)
}

export const BATCHES_PER_PAGE = 5

/** A batch: `open` of its withdrawals are still being paid. */
export type Batch = {
  id: string
  method: string
  holder: { id: string; name: string } | null
  at: Date
  open: Withdrawal[]
  openMicros: Micros
  settled: number
}

/** Batches that still have something to be paid, the oldest first. */
export async function listBatches(
  store: Store,
  actor: Actor,
  wanted: number,
): Promise<{ batches: Batch[]; page: number; pages: number }> {
  if (!paysOut(actor)) return { batches: [], page: 1, pages: 1 }
  const groups = await store.db.withdrawal.groupBy({
    by: ['batchId'],
    where: { state: 'PAYING', batchId: { not: null } },
    orderBy: { batchId: 'asc' },
  })
  const pages = Math.max(1, Math.ceil(groups.length / BATCHES_PER_PAGE))
  const page = Math.min(wanted, pages)
  const shown = groups.slice((page - 1) * BATCHES_PER_PAGE, page * BATCHES_PER_PAGE)
  const batches = await Promise.all(shown.map(({ batchId }) => readBatch(store, batchId ?? '', actor)))
  return { batches: batches.filter((batch) => batch !== null), page, pages }
}

/** One batch as it stands; `null` when there is none, and for everybody but finance and admins. */
export async function readBatch(store: Store, batchId: string, actor: Actor): Promise<Batch | null> {
  if (!paysOut(actor)) return null
  const all = await store.db.withdrawal.findMany({ where: { batchId }, orderBy: { id: 'asc' } })
  const [first] = all
  if (!first) return null
  const open = all.filter(({ state }) => state === 'PAYING')
  const holder = first.claimedById && {
    id: first.claimedById,
    name: (await readLatestIdentity(store, first.claimedById)).name,
  }
  return {
    id: batchId,
    method: first.method,
    holder: holder || null,
    at: first.claimedAt ?? first.requestedAt,
    open,
    openMicros: netOf(open),
    settled: all.length - open.length,
  }
}
