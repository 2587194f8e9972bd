import type { TicketObject } from '../../generated/prisma/client.ts'
import { readJob } from '../campaigns/read-job.ts'
import type { Store } from '../kit/store.ts'
import { readOffer } from '../offers/read-offer.ts'

/** An object that a ticket is opened from. */
export type About = { kind: TicketObject; id: string }

/**
 * Whom the object concerns, when this member may see it; `null` when they may not, or it is not there. Those
 * people never handle a ticket about it.
 */
export async function readParties(store: Store, about: About, memberId: string): Promise<string[] | null> {
  const { kind, id } = about
  const { db } = store
  switch (kind) {
    case 'job': {
      const member = await db.member.findUniqueOrThrow({ where: { id: memberId } })
      const countryVerified = member.countryVerifiedAt !== null
      const found = await readJob(store, id, { memberId, country: member.country, countryVerified })
      return found && [found.campaign.employerId]
    }
    case 'submission': {
      const where = { id, OR: [{ workerId: memberId }, { employerId: memberId }] }
      const found = await db.submission.findFirst({ where })
      return found && [found.workerId, found.employerId]
    }
    case 'withdrawal': {
      const found = await db.withdrawal.findFirst({ where: { id, memberId } })
      return found && present([found.topSourceId])
    }
    case 'top_up':
      return (await db.topUp.findFirst({ where: { id, memberId } })) && []
    case 'voucher': {
      const found = await db.voucher.findFirst({ where: { id, issuerId: memberId } })
      return found && present([found.redeemedById])
    }
    case 'offer': {
      const found = await readOffer(store, id, { kind: 'member', memberId, roles: [] })
      return found && [found.offer.sellerId]
    }
    case 'order': {
      const found = await db.order.findFirst({
        where: { id, OR: [{ buyerId: memberId }, { sellerId: memberId }] },
      })
      return found && [found.buyerId, found.sellerId]
    }
    default:
      return kind satisfies never
  }
}

const present = (ids: (string | null)[]): string[] => ids.filter((id) => id !== null)
