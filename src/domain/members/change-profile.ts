import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import { useCase } from '../kit/use-case.ts'
import { isCountry } from './countries.ts'

/**
 * Changes what a member says of themselves: country (ISO 3166 alpha-2) or language. Refuses a country that
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
  decide(member, { input }) {
    if (!member) return refuse({ code: 'not-allowed' })
    if ('country' in input && !isCountry(input.country)) return refuse({ code: 'not-allowed' })
    return decide({
      patches: [{ table: 'member', row: member, set: input }],
      answer: { memberId: member.id },
    })
  },
})
