import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { closeTopUp as close } from '../../domain/top-ups/close-top-up.ts'
import { listMismatched, readMismatched } from '../../domain/top-ups/read-top-ups.ts'
import { paysOut } from '../../domain/withdrawals/payout-desk.rules.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { mismatchedCaseView, mismatchedView } from '../views/admin-top-up-views.ts'
import { instead, pageOf, refused, refusedAbove, shown, viewer } from './answering.ts'
import { reasonField } from './contest-desk.ts'

/** Payments that do not match their invoices, for finance and admins. */
export const mismatched: Command = {
  ...entries.mismatched,
  async run(ctx, { page }) {
    if (!paysOut(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
    const found = await listMismatched(ctx.domain.store, ctx.actor, pageOf(page))
    return { view: mismatchedView(viewer(ctx), found) }
  },
}

/** One of them. */
export const mismatchedCase: Command = {
  ...entries.mismatchedCase,
  run: (ctx, { topUp = '' }) => caseResult(ctx, topUp),
}

/** Closes it: asks what was found. */
export const closeTopUp: Command = {
  ...entries.closeTopUp,
  async form(ctx, { topUp = '' }) {
    const found = await readCase(ctx, topUp)
    if (found?.topUp.state !== 'MISMATCHED') return instead(await caseResult(ctx, topUp))
    return {
      form: {
        title: ctx.say('mismatched-close-title'),
        intro: ctx.say('mismatched-close-intro'),
        fields: [reasonField(words(ctx.say('mismatched-close-ask')))],
        send: () => ({ label: words(ctx.say('mismatched-close-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, { topUp = '' }, answers) {
    if (!ID_PATTERN.test(topUp)) return refused(ctx, { code: 'not-found', what: 'top-up' })
    const input = { topUp, finding: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, close, { input, actor: ctx.actor, key: ctx.key })
    if (outcome.ok) return caseResult(ctx, topUp, ctx.say('mismatched-closed-toast'))
    return refusedAbove(ctx, await caseResult(ctx, topUp), outcome.refusal)
  },
}

async function caseResult(ctx: Ctx, id: string, toast?: Text): Promise<Result> {
  if (!paysOut(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
  const found = await readCase(ctx, id)
  if (!found) return refused(ctx, { code: 'not-found', what: 'top-up' })
  return shown(mismatchedCaseView(viewer(ctx), found), toast)
}

async function readCase(ctx: Ctx, id: string) {
  return ID_PATTERN.test(id) ? readMismatched(ctx.domain.store, id, ctx.actor) : null
}
