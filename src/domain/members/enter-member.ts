import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import { useCase } from '../kit/use-case.ts'
import { cashOf, walletOf } from '../ledger/accounts.ts'
import { leftHow, readKnown } from './former-identity.ts'

export const personSchema = z.object({
  platform: z.enum(['telegram', 'discord']),
  platformUserId: z.string().min(1).max(32),
  displayName: z.string().max(256),
  locale: z.string().max(35),
})

/**
 * Makes a member of a person who comes for the first time: the member, this identity, an empty cash and an
 * empty wallet account. Two first messages at once make one member (the identity is unique). Refuses with `left`
 * whoever was a member before: they come back as that member, or not at all.
 */
export const enterMember = useCase({
  name: 'enter-member',
  input: personSchema,
  read: (store, person, _actor, { secret }) => readKnown(store, secret, person),
  decide({ ownerId, former }, { input, now, id }) {
    if (ownerId) return decide({ answer: { memberId: ownerId } })
    if (former) return refuse({ code: 'left', how: leftHow(former), at: former.row.at })
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
