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
  // Who has left speaks no language any more.
  const { locale, client_locale } = languageRow.parse(row ?? { locale: null, client_locale: 'en' })
  return { visit, locale, clientLocale: client_locale }
}

const languageRow = z.object({ locale: z.string().nullable(), client_locale: z.string() })

/** The links this member holds now: few, because their number is limited. */
export function readHeldVisits(store: Store, memberId: string): Promise<VisitCard[]> {
  return store.db.visit.findMany({ where: { memberId, state: 'HELD' }, include: { campaign: true } })
}

/** How many visits paid a member, and how much. */
export type VisitEarnings = { paid: number; paidMicros: Micros }

/** What a member earned by visits. They count in no rate. */
export async function readVisitEarnings(store: Store, memberId: string): Promise<VisitEarnings> {
  const { _count, _sum } = await store.db.visit.aggregate({
    where: { memberId, state: 'PAID' },
    _count: true,
    _sum: { rewardMicros: true },
  })
  return { paid: _count, paidMicros: _sum.rewardMicros ?? 0n }
}
