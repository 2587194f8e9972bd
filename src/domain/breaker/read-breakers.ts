import type { Campaign, CampaignBreaker, HeldVerdict, Prisma } from '../../generated/prisma/client.ts'
import { type EmployerRecord, readEmployerRecord } from '../campaigns/employer-record.ts'
import { moderates } from '../cases/case.rules.ts'
import { CASES_PER_PAGE } from '../contests/list-contests.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readLatestIdentity } from '../members/read-identity.ts'

export type QueuedBreaker = CampaignBreaker & { campaign: Campaign }
export type BreakerQueue = { breakers: QueuedBreaker[]; page: number; pages: number }

/** Jobs whose breaker is open, longest first, for a moderator whose job it is not; empty for anybody else. */
export async function listBreakers(store: Store, actor: Actor, wanted: number): Promise<BreakerQueue> {
  const where = openBreakers(actor)
  if (!where) return { breakers: [], page: 1, pages: 1 }
  const pages = Math.max(1, Math.ceil((await store.db.campaignBreaker.count({ where })) / CASES_PER_PAGE))
  const page = Math.min(wanted, pages)
  const breakers = await store.db.campaignBreaker.findMany({
    where,
    include: { campaign: true },
    orderBy: [{ trippedAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * CASES_PER_PAGE,
    take: CASES_PER_PAGE,
  })
  return { breakers, page, pages }
}

/** How many jobs' breakers wait to be closed by this moderator or a colleague. */
export async function countBreakers(store: Store, actor: Actor): Promise<number> {
  const where = openBreakers(actor)
  return where ? store.db.campaignBreaker.count({ where }) : 0
}

function openBreakers(actor: Actor): Prisma.CampaignBreakerWhereInput | null {
  if (!moderates(actor)) return null
  return { state: 'TRIPPED', campaign: { employerId: { not: actor.memberId } } }
}

/** A breaker as a moderator sees it. */
export type BreakerCase = {
  breaker: QueuedBreaker
  employer: { name: string; record: EmployerRecord }
  /** Verdicts of this job that wait for a moderator, and what became of the others. */
  held: Record<HeldVerdict['state'], number>
  /** The latest reasons the employer gave, held or not. */
  reasons: string[]
}

const REASONS_SHOWN = 5

/** Reads a breaker for a moderator whose job it is not; `null` for anybody else. */
export async function readBreakerFor(
  store: Store,
  breakerId: string,
  actor: Actor,
): Promise<BreakerCase | null> {
  if (!moderates(actor)) return null
  const breaker = await store.db.campaignBreaker.findUnique({
    where: { id: breakerId },
    include: { campaign: true },
  })
  if (!breaker || breaker.campaign.employerId === actor.memberId) return null
  const { campaignId, campaign } = breaker
  const [employer, record, held, reasons] = await Promise.all([
    readLatestIdentity(store, campaign.employerId),
    readEmployerRecord(store, campaign.employerId),
    countHeld(store, campaignId),
    readReasons(store, campaignId),
  ])
  return { breaker, employer: { name: employer.name, record }, held, reasons }
}

async function countHeld(store: Store, campaignId: string): Promise<BreakerCase['held']> {
  const where = { submission: { campaignId } }
  const rows = await store.db.heldVerdict.groupBy({ by: ['state'], where, _count: true })
  const count = (state: HeldVerdict['state']) => rows.find((row) => row.state === state)?._count ?? 0
  return {
    WAITING: count('WAITING'),
    CLAIMED: count('CLAIMED'),
    CONFIRMED: count('CONFIRMED'),
    REFUSED: count('REFUSED'),
    VOID: count('VOID'),
  }
}

async function readReasons(store: Store, campaignId: string): Promise<string[]> {
  const said = await store.db.submission.findMany({
    where: { campaignId, correctionReason: { not: null } },
    orderBy: { correctionAt: 'desc' },
    take: REASONS_SHOWN,
    select: { correctionReason: true, finalReason: true },
  })
  return said.flatMap(({ correctionReason, finalReason }) => finalReason ?? correctionReason ?? [])
}

/** A breaker as the job's employer reads it; `null` for anybody else. */
export function readOwnBreaker(store: Store, breakerId: string, employerId: string) {
  return store.db.campaignBreaker.findFirst({
    where: { id: breakerId, campaign: { employerId } },
    include: { campaign: true },
  })
}
