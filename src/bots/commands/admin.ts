import { issueTopUp, TOP_UP_MAX_MICROS } from '../../domain/vouchers/issue-top-up.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { money, plain } from '../kit/span.ts'
import { open } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, text } from '../views/parts.ts'
import { voucherIssuedView } from '../views/wallet-views.ts'
import { instead, refused, viewer } from './answering.ts'

/** The operators' desk: what this operator may do. */
export const admin: Command = {
  ...entries.admin,
  menu: { name: 'admin', platforms: BOTH, operatorsOnly: true },
  async run(ctx) {
    if (ctx.me.roles.length === 0) return refused(ctx, { code: 'not-allowed' })
    const v = viewer(ctx)
    const row = mayIssue(ctx) ? [button(v, 'button-issue-top-up', 'issueTopUp', {}, 'primary')] : []
    return {
      view: {
        accent: 'neutral',
        blocks: [
          heading(ctx.say('admin-title')),
          text(...ctx.say('admin-what', { roles: plain(ctx.me.roles.join(', ')) })),
          buttons(
            ...row,
            open(words(ctx.say('button-queue-board')), ctx.boardLink()),
            button(v, 'button-home', 'home'),
          ),
        ],
      },
    }
  },
}

/** Issue a top-up voucher: amount, reason, one button; the code is shown once. */
export const issue: Command = {
  ...entries.issueTopUp,
  async form(ctx) {
    // Asking first and refusing afterwards would waste a stranger's time; the use case decides anyway.
    if (!mayIssue(ctx)) return instead(refused(ctx, { code: 'not-allowed' }))
    return {
      form: {
        title: ctx.say('top-up-title'),
        intro: ctx.say('top-up-intro'),
        fields: [
          {
            name: 'amount',
            kind: 'money',
            label: words(ctx.say('top-up-amount')),
            minMicros: ctx.domain.policy.minVoucherMicros,
            maxMicros: TOP_UP_MAX_MICROS,
            chips: [10_000_000n, 25_000_000n, 50_000_000n, 100_000_000n],
          },
          {
            name: 'reason',
            kind: 'text',
            label: words(ctx.say('top-up-reason')),
            hint: words(ctx.say('top-up-reason-hint')),
            minLength: 3,
            maxLength: 500,
            long: false,
          },
        ],
        send: (answers) => ({
          label: words(ctx.say('top-up-send', { amount: money(BigInt(textAnswer(answers, 'amount', '0'))) })),
          tone: 'primary',
        }),
      },
    }
  },
  async run(ctx, _args, answers) {
    const input = {
      amountMicros: BigInt(textAnswer(answers, 'amount', '0')),
      reason: textAnswer(answers, 'reason'),
    }
    const outcome = await issueTopUp(ctx.domain, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const voucher = await ctx.domain.store.db.voucher.findUniqueOrThrow({
      where: { id: outcome.answer.voucherId },
    })
    return { view: voucherIssuedView(viewer(ctx), voucher, outcome.answer.code, ctx.botLink) }
  },
}

function mayIssue(ctx: Ctx): boolean {
  return ctx.me.roles.some((role) => role === 'admin' || role === 'finance')
}
