import { z } from 'zod'
import type { Decision } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { useCase } from '../kit/use-case.ts'
import { isCountry } from './countries.ts'

const phone = z.object({ country: z.string().refine(isCountry), contactHash: z.string().length(43) })
const unusable = z.object({ why: z.enum(['not-yours', 'no-country']) })

/**
 * Takes the country of a phone number that a platform vouched for as the member's own, at once, whatever they
 * declared. It counts as the change of the month. Only the country and a keyed hash come here, never the number.
 * Refuses somebody else's contact and a number without a country (`phone-refused`), and a phone that vouched for
 * another member (`phone-taken`; the key of the table holds that in a race).
 */
export const verifyCountry = useCase({
  name: 'verify-country',
  input: z.union([phone, unusable]),
  async read(store, input, actor) {
    if (actor.kind !== 'member') return null
    const [member, contact] = await Promise.all([
      store.db.member.findUnique({ where: { id: actor.memberId } }),
      'contactHash' in input
        ? store.db.verifiedContact.findUnique({ where: { contactHash: input.contactHash } })
        : null,
    ])
    return member && { member, contact }
  },
  decide(facts, { input, now }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    if ('why' in input) return refuse({ code: 'phone-refused', why: input.why })
    const { member, contact } = facts
    if (contact && contact.memberId !== member.id) return refuse({ code: 'phone-taken' })
    const { country, contactHash } = input
    const row = { memberId: member.id, contactHash, country, verifiedAt: now }
    return decide<Decision>({
      patches: [
        {
          table: 'member',
          row: member,
          set: { country, countrySetAt: now, countryVerifiedAt: now },
        },
      ],
      inserts: contact ? [] : [{ table: 'verified_contact', row }],
      answer: { memberId: member.id },
    })
  },
})
