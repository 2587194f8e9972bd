import type { Member, PayoutDestination, Withdrawal } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'
import { readPurse } from '../ledger/read-purse.ts'
import { readWorkerRecord } from '../submissions/success-rate.ts'
import type { Standing } from './quote.rules.ts'

export const WITHDRAWALS_PER_PAGE = 5

/**
 * What is known of a member who wants to withdraw: cash, record, where they were paid until now, and the Telegram
 * account that is theirs.
 */
export type WithdrawFacts = {
  member: Member
  standing: Standing
  saved: PayoutDestination[]
  telegramId: string | null
}

/** Reads what decides whether, and where to, a member may withdraw. */
export async function readWithdrawFacts(store: Store, memberId: string): Promise<WithdrawFacts> {
  // Read before the rest, so that its revision vouches for all of it.
  const member = await store.db.member.findUniqueOrThrow({ where: { id: memberId } })
  const [{ cashMicros }, { satisfied, notSatisfied }, saved, telegram] = await Promise.all([
    readPurse(store, memberId),
    readWorkerRecord(store, memberId),
    store.db.payoutDestination.findMany({ where: { memberId } }),
    store.db.identity.findFirst({ where: { memberId, platform: 'telegram' } }),
  ])
  const telegramId = telegram?.platformUserId ?? null
  return { member, standing: { cashMicros, satisfied, notSatisfied }, saved, telegramId }
}

/** One page of a member's withdrawals, newest first. */
export async function listWithdrawals(
  store: Store,
  memberId: string,
  wantedPage: number,
): Promise<{ withdrawals: Withdrawal[]; page: number; pages: number }> {
  const count = await store.db.withdrawal.count({ where: { memberId } })
  const pages = Math.max(1, Math.ceil(count / WITHDRAWALS_PER_PAGE))
  const page = Math.min(wantedPage, pages)
  const withdrawals = await store.db.withdrawal.findMany({
    where: { memberId },
    orderBy: { id: 'desc' },
    skip: (page - 1) * WITHDRAWALS_PER_PAGE,
    take: WITHDRAWALS_PER_PAGE,
  })
  return { withdrawals, page, pages }
}

/** A withdrawal as whoever asked for it may see it; `null` for anybody else. */
export function readOwnWithdrawal(store: Store, id: string, memberId: string): Promise<Withdrawal | null> {
  return store.db.withdrawal.findFirst({ where: { id, memberId } })
}
