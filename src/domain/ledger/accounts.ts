import type { Posting } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'

/** Everything outside the platform: where money comes in from and goes out to. May be below zero. */
export const OUTSIDE = 'outside'

/** What the platform has earned. */
export const FEE_INCOME = 'revenue:platform-fee'

/** What members paid for being paid out. */
export const PAYOUT_FEE_INCOME = 'revenue:payout-fee'

/** What sellers paid of what they sold. */
export const OFFER_FEE_INCOME = 'revenue:offer-fee'

/** Remainders too small to be paid out, given up by members who left. */
export const GIVEN_UP_INCOME = 'revenue:given-up'

/** Every account of the platform's own income. */
export const REVENUE: readonly string[] = [FEE_INCOME, PAYOUT_FEE_INCOME, OFFER_FEE_INCOME, GIVEN_UP_INCOME]

/** What a member earned: withdrawable. */
export const cashOf = (memberId: string) => `cash:${memberId}`

/** Refunds, top-ups and redeemed vouchers: spendable on the platform, never paid out. */
export const walletOf = (memberId: string) => `wallet:${memberId}`

/** Money set aside for one campaign until each slot is paid or returned. */
export const campaignEscrow = (campaignId: string) => `escrow:campaign:${campaignId}`

/** Money set aside for a voucher until it is redeemed. */
export const voucherEscrow = (voucherId: string) => `escrow:voucher:${voucherId}`

/** The price of an order, until it is settled. */
export const orderEscrow = (orderId: string) => `escrow:order:${orderId}`

/** A withdrawal's amount on its way out, until it is paid or given back. */
export const payoutOf = (withdrawalId: string) => `payout:${withdrawalId}`

/**
 * How the postings change the accounts that keep a balance: those that members spend from. All others are the
 * sum of their moves, because a balance row that every approval must lock makes approvals wait for each other.
 */
export function balanceChanges(postings: readonly Posting[]): { account: string; micros: Micros }[] {
  const changes = new Map<string, Micros>()
  for (const { from, to, amountMicros } of postings.flatMap((posting) => posting.moves)) {
    if (keepsBalance(from)) changes.set(from, (changes.get(from) ?? 0n) - amountMicros)
    if (keepsBalance(to)) changes.set(to, (changes.get(to) ?? 0n) + amountMicros)
  }
  return [...changes].map(([account, micros]) => ({ account, micros }))
}

function keepsBalance(account: string): boolean {
  return account.startsWith('cash:') || account.startsWith('wallet:')
}
