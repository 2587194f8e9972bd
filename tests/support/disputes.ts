import { claimDispute } from '../../src/domain/disputes/claim-dispute.ts'
import { openDispute } from '../../src/domain/disputes/open-dispute.ts'
import type { OfferKind } from '../../src/generated/prisma/client.ts'
import type { TestDomain } from './domain.ts'
import { type Deal, dealIn, type Person, said } from './orders.ts'

export const ARGUED = 'This is not what I ordered.'

export type Disputed = Deal & { dispute: string }

type Fields = Parameters<typeof dealIn>[3]

/** An order over which its buyer has opened a dispute, delivered before or not. */
export async function disputed(
  t: TestDomain,
  of: { kind?: OfferKind; delivered?: boolean } & Fields = {},
): Promise<Disputed> {
  const { kind = 'SERVICE', delivered = true, ...fields } = of
  const deal = await dealIn(t, delivered ? 'DELIVERED' : 'IN_PROGRESS', kind, fields)
  return { ...deal, dispute: await disputeOf(t, deal.order, deal.buyer) }
}

export async function disputeOf(t: TestDomain, order: string, by: Person): Promise<string> {
  return (await t.must(t.run(openDispute, { order, ...said(ARGUED) }, by))).disputeId
}

/** The same, in the hands of a moderator. */
export async function heldDispute(t: TestDomain, of: Parameters<typeof disputed>[1] = {}) {
  const all = await disputed(t, of)
  const moderator = await t.member('Mo', ['moderator'])
  await t.must(t.run(claimDispute, { dispute: all.dispute }, moderator))
  return { ...all, moderator }
}

/** The dispute's row. */
export function disputeRow(t: TestDomain, id: string) {
  return t.store.db.dispute.findUniqueOrThrow({ where: { id } })
}
