import { z } from 'zod'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Micros } from '../kit/money.ts'
import type { Store } from '../kit/store.ts'

/** A personal link with its job. */
export type VisitCard = Prisma.VisitGetPayload<{ include: { campaign: true } }>

/** A link of this member's own; `null` for anybody else's. */
export function readVisitOf(store: Store, visitId: string, memberId: string): Promise<VisitCard | null> {
  return store.db.visit.findFirst({ where: { id: visitId, memberId }, include: { campaign: true } })
}

/** What the page behind a link shows. */
export type VisitPage = { visit: VisitCard; locale: string | null; clientLocale: string }

/** The link with the language of its owner, who is not there to be asked; `null` when there is no such link. */
export async function readVisitPage(store: Store, visitId: string): Promise<VisitPage | null> {
  const visit = await store.db.visit.findUnique({ where: { id: visitId }, include: { campaign: true } })
  if (!visit) return null
  const [row] = await store.run({
    name: 'language_of_member',
    text: `SELECT m.locale, i.client_locale FROM member m JOIN identity i ON i.member_id = m.id
      WHERE m.id = $1 ORDER BY i.last_seen_at DESC LIMIT 1`,
    values: [visit.memberId],
  })
  const { locale, client_locale } = languageRow.parse(row)
  return { visit, locale, clientLocale: client_locale }
}

const languageRow = z.object({ locale: z.string().nullable(), client_locale: z.string() })

/** How far a campaign's visits have come. `paidMicros` counts rewards, without the fee. */
export type VisitCounts = { held: number; paid: number; paidMicros: Micros }

/** Counts the links of one campaign. */
export async function countVisits(store: Store, campaignId: string): Promise<VisitCounts> {
  const states = await store.db.visit.groupBy({
    by: ['state'],
    where: { campaignId, state: { in: ['HELD', 'PAID'] } },
    _count: true,
    _sum: { rewardMicros: true },
  })
  const of = (name: 'HELD' | 'PAID') => states.find(({ state }) => state === name)
  return {
    held: of('HELD')?._count ?? 0,
    paid: of('PAID')?._count ?? 0,
    paidMicros: of('PAID')?._sum.rewardMicros ?? 0n,
  }
}

/** What a member earned by visits: how many paid, and how much. They count in no rate. */
export async function readVisitEarnings(
  store: Store,
  memberId: string,
): Promise<{ paid: number; paidMicros: Micros }> {
  const { _count, _sum } = await store.db.visit.aggregate({
    where: { memberId, state: 'PAID' },
    _count: true,
    _sum: { rewardMicros: true },
  })
  return { paid: _count, paidMicros: _sum.rewardMicros ?? 0n }
}
