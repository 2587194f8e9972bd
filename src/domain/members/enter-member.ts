import { z } from 'zod'
import { decide } from '../kit/refusal.ts'
import { useCase } from '../kit/use-case.ts'
import { cashOf, walletOf } from '../ledger/accounts.ts'

export const personSchema = z.object({
  platform: z.enum(['telegram', 'discord']),
  platformUserId: z.string().min(1).max(32),
  displayName: z.string().max(256),
  locale: z.string().max(35),
})

/**
 * Makes a member of a person who comes for the first time: the member, this identity, an empty cash and an
 * empty wallet account. Two first messages at once make one member (the identity is unique).
 */
export const enterMember = useCase({
  name: 'enter-member',
  input: personSchema,
  read: (store, person) =>
    store.db.identity.findUnique({
      where: {
        platform_platformUserId: { platform: person.platform, platformUserId: person.platformUserId },
      },
    }),
  decide(existing, { input, now, id }) {
    if (existing) return decide({ answer: { memberId: existing.memberId } })
    const memberId = id()
    return decide({
      inserts: [
        { table: 'member', row: { id: memberId, createdAt: now } },
        {
          table: 'identity',
          row: {
            platform: input.platform,
            platformUserId: input.platformUserId,
            memberId,
            displayName: input.displayName,
            clientLocale: input.locale,
            reachable: true,
            lastSeenAt: now,
          },
        },
        { table: 'account', row: { id: cashOf(memberId), memberId, kind: 'cash', balanceMicros: 0n } },
        { table: 'account', row: { id: walletOf(memberId), memberId, kind: 'wallet', balanceMicros: 0n } },
      ],
      answer: { memberId },
    })
  },
})
