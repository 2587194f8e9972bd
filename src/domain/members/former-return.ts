import { decide, refuse } from '../kit/refusal.ts'
import { useCase } from '../kit/use-case.ts'
import { personSchema } from './enter-member.ts'
import { broughtBack, leftHow, readKnown } from './former-identity.ts'

/**
 * Brings somebody who was erased back: their identity belongs to the same member again, with everything that was kept.
 * So leaving resets nothing. Asked for at the same moment twice it happens once. Refuses whoever was nobody
 * (`not-allowed`), and with `left` an identity that only a code of its member can bring back.
 */
export const returnMember = useCase({
  name: 'return-member',
  input: personSchema,
  read: (store, person, _actor, { secret }) => readKnown(store, secret, person),
  decide({ ownerId, former }, { input, now }) {
    if (ownerId) return decide({ answer: { memberId: ownerId } })
    if (!former) return refuse({ code: 'not-allowed' })
    const { row, member } = former
    if (leftHow(former) === 'unlinked') return refuse({ code: 'left', how: 'unlinked', at: row.at })
    const back = broughtBack(row, input, now)
    return decide({
      patches: [{ table: 'member', row: member, set: { erasedAt: null } }],
      deletes: [back.delete],
      inserts: [back.insert],
      answer: { memberId: member.id },
    })
  },
})
