import { z } from 'zod'
import type { Decision } from '../kit/decision.ts'
import { decide, type Refusal, refuse } from '../kit/refusal.ts'
import { type Domain, type Outcome, perform, useCase } from '../kit/use-case.ts'
import { personSchema } from './enter-member.ts'
import { broughtBack, formerHash, readKnown } from './former-identity.ts'
import { hashLinkCode, readLinkCode } from './link-code.ts'
import { tryLinkCode } from './link-identities.ts'

const relink = useCase({
  name: 'relink-identity',
  input: personSchema.extend({ codeHash: z.string() }),
  async read(store, input, _actor, { secret }) {
    const { former } = await readKnown(store, secret, input)
    if (!former) return null
    const [code, others, member] = await Promise.all([
      store.db.linkCode.findUnique({ where: { codeHash: input.codeHash } }),
      store.db.identity.findMany({ where: { memberId: former.member.id } }),
      store.db.member.findUniqueOrThrow({ where: { id: former.member.id } }),
    ])
    return { former, code, others, member }
  },
  decide(facts, { input, now }) {
    const code = facts?.code
    // A code of anybody else is as wrong as none: this identity was theirs, and is nobody else's to take.
    if (!facts || !code || code.expiresAt <= now || code.memberId !== facts.member.id) {
      return refuse({ code: 'link-code-wrong' })
    }
    const { former, others, member } = facts
    const told = others[0]?.platform
    if (!former.isFree || told === undefined) return refuse({ code: 'cannot-link', why: 'platform' })
    const memberId = member.id
    const back = broughtBack(former.row, input, now)
    return decide<Decision<{ memberId: string }>>({
      patches: [{ table: 'member', row: member, set: {} }],
      deletes: [back.delete, { table: 'link_code', row: { memberId, codeHash: code.codeHash } }],
      inserts: [back.insert],
      events: [{ kind: 'identities-linked', memberId, tell: told }],
      answer: { memberId },
    })
  },
})

/**
 * Links an identity that was unlinked to the member it was taken off, by a one-time code of that member. Refuses every
 * other code with `link-code-wrong`, too many of them with `too-many-tries`, and with `cannot-link` when the member has
 * another identity of this platform by now.
 */
export async function relinkIdentity(
  domain: Domain,
  call: { person: z.infer<typeof personSchema>; code: string; key: string },
): Promise<Outcome<{ memberId: string }>> {
  const { person, code, key } = call
  const refused = (refusal: Refusal) => ({ ok: false as const, refusal, repeated: false })
  const symbols = readLinkCode(code)
  if (symbols === null) return refused({ code: 'link-code-wrong' })
  const result = await tryLinkCode(
    domain,
    `former:${formerHash(domain.secret, person)}`,
    () =>
      perform(domain, relink, {
        input: { ...person, codeHash: hashLinkCode(domain.secret, symbols) },
        actor: { kind: 'system', name: 'relink' },
        key,
      }),
    (outcome) => !outcome.ok && outcome.refusal.code === 'link-code-wrong',
  )
  return 'ok' in result ? result : refused(result)
}
