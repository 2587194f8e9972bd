import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import { useCase } from '../kit/use-case.ts'
import { isCountry } from './countries.ts'
import { countryStaysUntil } from './country.rules.ts'

/**
 * Changes what a member says of themselves: country (ISO 3166 alpha-2) or language. The first country is free,
 * another one may be named once in 30 days (`country-fixed`), and is then only declared. Refuses a country that
 * does not exist with `not-allowed`.
 */
export const changeProfile = useCase({
  name: 'change-profile',
  input: z.union([
    z.object({ country: z.string().length(2) }),
    z.object({ locale: z.string().min(2).max(10) }),
  ]),
  read: (store, _input, actor) =>
    actor.kind === 'member'
      ? store.db.member.findUnique({ where: { id: actor.memberId } })
      : Promise.resolve(null),
  decide(member, { input, now }) {
    if (!member) return refuse({ code: 'not-allowed' })
    const answer = { memberId: member.id }
    if ('locale' in input) return decide({ patches: [{ table: 'member', row: member, set: input }], answer })
    const { country } = input
    if (!isCountry(country)) return refuse({ code: 'not-allowed' })
    // Said again it changes nothing: what was verified stays verified.
    if (country === member.country) return decide({ answer })
    const until = countryStaysUntil(member, now)
    if (until) return refuse({ code: 'country-fixed', until })
    const countrySetAt = member.country === null ? null : now
    const set = { country, countrySetAt, countryVerifiedAt: null }
    return decide({ patches: [{ table: 'member', row: member, set }], answer })
  },
})
