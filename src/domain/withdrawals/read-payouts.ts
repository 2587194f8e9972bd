import type { Prisma, Withdrawal } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { atDesk, hasInHand, type Payer, paysOut, whyNotAgree } from './payout-desk.rules.ts'
import { METHODS_OF_RAILS } from './rail.ts'
import { readSourcesOf, shareOf } from './read-sources.ts'

export const PAYOUTS_PER_PAGE = 5
export const PAYOUT_TABS = ['waiting', 'paying', 'held', 'paid'] as const
export type PayoutTab = (typeof PAYOUT_TABS)[number]
export type PayoutPage = { payouts: Withdrawal[]; page: number; pages: number }

const STATE_OF = {
  waiting: 'REQUESTED',
  paying: 'PAYING',
  held: 'HELD',
  paid: 'COMPLETED',
} as const satisfies Record<PayoutTab, string>

/** A withdrawal, and whether its member may not be paid at the moment. */
export async function readPayee(store: Store, id: string) {
  const withdrawal = await store.db.withdrawal.findUnique({ where: { id } })
  if (!withdrawal) return { withdrawal: null, isFrozen: false }
  const frozen = { memberId_part: { memberId: withdrawal.memberId, part: 'withdrawing' } }
  return { withdrawal, isFrozen: (await store.db.frozenPart.findUnique({ where: frozen })) !== null }
}

/**
 * The withdrawals in one state that this operator may handle: what was promised first comes first, so what is
 * overdue leads; what is paid, latest first. Empty for anybody else.
 */
export async function listPayouts(
  store: Store,
  actor: Actor,
  tab: PayoutTab,
  wanted: number,
): Promise<PayoutPage> {
  if (!paysOut(actor)) return { payouts: [], page: 1, pages: 1 }
  const where = { state: STATE_OF[tab], ...notAbout(actor) }
  const pages = Math.max(1, Math.ceil((await store.db.withdrawal.count({ where })) / PAYOUTS_PER_PAGE))
  const page = Math.min(wanted, pages)
  const payouts = await store.db.withdrawal.findMany({
    where,
    orderBy: tab === 'paid' ? [{ endedAt: 'desc' }, { id: 'desc' }] : [{ dueAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PAYOUTS_PER_PAGE,
    take: PAYOUTS_PER_PAGE,
  })
  return { payouts, page, pages }
}

/** How many withdrawals wait for this operator or a colleague, not for a rail; `null` for who pays none out. */
export async function countPayouts(store: Store, actor: Actor): Promise<number | null> {
  if (!paysOut(actor)) return null
  return store.db.withdrawal.count({
    where: { state: { in: ['REQUESTED', 'HELD'] }, AND: [notAbout(actor), { NOT: ON_THE_RAIL }] },
  })
}

/** What a rail is about to send by itself, as far as nobody has to agree to it any more. */
const ON_THE_RAIL: Prisma.WithdrawalWhereInput = {
  state: 'REQUESTED',
  method: { in: METHODS_OF_RAILS },
  railTries: 0,
  OR: [
    { needsTwo: false, topSourceId: null },
    { needsTwo: false, agreedById: { not: null } },
    { agreedById: { not: null }, approvedById: { not: null } },
  ],
}

/** What does not concern this operator. */
export function notAbout({ memberId }: Payer): Prisma.WithdrawalWhereInput {
  return { memberId: { not: memberId }, OR: [{ topSourceId: null }, { topSourceId: { not: memberId } }] }
}

/** A withdrawal as an operator who may handle it sees it. Names are those that the people show. */
export type PayoutCase = {
  withdrawal: Withdrawal
  isFrozen: boolean
  payee: string
  /** Where more than half came from one counterparty: the largest three, and which part of it each paid. */
  sources: { name: string; percent: number }[]
  holder: string | null
  agreed: string[]
  /** They have it in hand, or are an admin. */
  mayHandle: boolean
  /** Another operator has it in hand. */
  isElsewhere: boolean
  mayAgree: boolean
}

/** Reads a withdrawal for an operator; `null` when there is none, or for somebody who may not handle it. */
export async function readPayoutFor(store: Store, id: string, actor: Actor): Promise<PayoutCase | null> {
  const { withdrawal: found, isFrozen } = await readPayee(store, id)
  const desk = atDesk(actor, found)
  if (!desk.ok) return null
  const { operator, withdrawal } = desk
  const { memberId, claimedById, agreedById, approvedById } = withdrawal
  const nameOf = async (who: string | null) => who && (await readLatestIdentity(store, who)).name
  const [payee, holder, ...agreed] = await Promise.all(
    [memberId, claimedById, agreedById, approvedById].map(nameOf),
  )
  return {
    withdrawal,
    isFrozen,
    payee: payee ?? '',
    sources: withdrawal.topSourceId === null ? [] : await readNamedSources(store, withdrawal),
    holder: holder ?? null,
    agreed: agreed.filter((name) => name !== null),
    mayHandle: hasInHand(operator, withdrawal),
    isElsewhere: claimedById !== null && claimedById !== operator.memberId,
    mayAgree: whyNotAgree(withdrawal, operator.memberId) === null,
  }
}

const SOURCES_SHOWN = 3

async function readNamedSources(store: Store, withdrawal: Withdrawal): Promise<PayoutCase['sources']> {
  const largest = (await readSourcesOf(store, withdrawal)).slice(0, SOURCES_SHOWN)
  return Promise.all(
    largest.map(async (source) => ({
      name: (await readLatestIdentity(store, source.memberId)).name,
      percent: shareOf(source, withdrawal.amountMicros),
    })),
  )
}
