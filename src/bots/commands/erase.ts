import { perform } from '../../domain/kit/use-case.ts'
import { eraseMember, readErasure } from '../../domain/members/erase-member.ts'
import { tooMuch } from '../../domain/members/erase-remainder.rules.ts'
import { readIdentities } from '../../domain/members/link-identities.ts'
import { operates } from '../../domain/operators/find-members.ts'
import type { Identity } from '../../generated/prisma/client.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx } from '../kit/command.ts'
import { erasedView, eraseSureView, eraseView } from '../views/erase-views.ts'
import { refused, viewer } from './answering.ts'
import { homeScreen } from './home.ts'

/** Erase me: what goes, what stays, what is still open; then, asked for, the last question. */
export const erase: Command = {
  ...entries.erase,
  async run(ctx, { sure = '' }) {
    const erasure = await readErasure(ctx.domain.store, ctx.me.memberId)
    if (!erasure) return refused(ctx, { code: 'not-allowed' })
    const { open, offers, purse } = erasure
    const facts = {
      open,
      offers: offers.length,
      purse,
      tooMuch: tooMuch(purse, ctx.domain.policy),
      isOperator: operates(wholePerson(ctx, erasure.identities)),
    }
    const mayGo = open.length + facts.tooMuch.length === 0 && !facts.isOperator
    const v = viewer(ctx)
    return { view: sure === '1' && mayGo ? eraseSureView(v, purse) : eraseView(v, facts) }
  },
}

/** Yes, erase everything: gives up exactly the remainder that was shown. */
export const confirmErase: Command = {
  ...entries.confirmErase,
  async run(ctx, { cash = '', wallet = '' }) {
    const [cashMicros, walletMicros] = [microsOf(cash), microsOf(wallet)]
    if (cashMicros === null || walletMicros === null) return refused(ctx, { code: 'erase-changed' })
    const input = { here: ctx.person.platform, cashMicros, walletMicros }
    const actor = wholePerson(ctx, await readIdentities(ctx.domain.store, ctx.me.memberId))
    const outcome = await perform(ctx.domain, eraseMember, { input, actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return { view: erasedView(viewer(ctx)) }
  },
}

/** Come back: whoever left is met before any command is (former-screens.ts); who is here is at home. */
export const comeBack: Command = {
  ...entries.comeBack,
  run: async (ctx) => ({ view: await homeScreen(ctx) }),
}

/** Who asks, with the roles of all their identities: erasing is about all of them. */
function wholePerson(ctx: Ctx, identities: readonly Identity[]): Ctx['actor'] {
  const roles = identities.flatMap(({ platform, platformUserId }) => ctx.rolesOf(platform, platformUserId))
  return { ...ctx.actor, roles }
}

function microsOf(digits: string): bigint | null {
  return /^\d{1,15}$/.test(digits) ? BigInt(digits) : null
}
