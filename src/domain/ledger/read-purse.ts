import type { Store } from '../kit/store.ts'
import type { Purse } from './spend.rules.ts'

/** What a member can spend right now. */
export async function readPurse(store: Store, memberId: string): Promise<Purse> {
  const accounts = await store.db.account.findMany({ where: { memberId } })
  const balance = (kind: 'cash' | 'wallet') => accounts.find((a) => a.kind === kind)?.balanceMicros ?? 0n
  return { memberId, cashMicros: balance('cash'), walletMicros: balance('wallet') }
}
