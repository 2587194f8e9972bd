import { stringify } from 'csv-stringify/sync'
import type { Micros } from '../../domain/kit/money.ts'
import { BATCH_MAX, issueTopUp, issueTopUpBatch } from '../../domain/vouchers/issue-top-up.ts'
import { VOUCHER_MAX_MICROS } from '../../domain/vouchers/voucher-money.rules.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'
import { money } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, hint } from '../views/parts.ts'
import { voucherIssuedView } from '../views/voucher-views.ts'
import { instead, refused, viewer } from './answering.ts'

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
        fields: [amountField(ctx), reasonField(ctx)],
        send: (answers) => ({
          label: words(ctx.say('top-up-send', { amount: money(amountOf(answers)) })),
          tone: 'primary',
        }),
      },
    }
  },
  async run(ctx, _args, answers) {
    const input = { amountMicros: amountOf(answers), reason: textAnswer(answers, 'reason') }
    const outcome = await issueTopUp(ctx.domain, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const voucher = await ctx.domain.store.db.voucher.findUniqueOrThrow({
      where: { id: outcome.answer.voucherId },
    })
    return { view: voucherIssuedView(viewer(ctx), voucher, outcome.answer.code, ctx.botLink) }
  },
}

/** Issue many of the same amount at once: their codes come as a file, once. */
export const issueBatch: Command = {
  ...entries.issueBatch,
  async form(ctx) {
    if (!mayIssue(ctx)) return instead(refused(ctx, { code: 'not-allowed' }))
    const count: Field = {
      name: 'count',
      kind: 'number',
      label: words(ctx.say('batch-count')),
      min: 2,
      max: BATCH_MAX,
      chips: [10, 20, 50, 100],
    }
    return {
      form: {
        title: ctx.say('batch-title'),
        intro: ctx.say('top-up-intro'),
        fields: [amountField(ctx), count, reasonField(ctx)],
        send: (answers) => ({
          label: words(
            ctx.say('batch-send', { count: countOf(answers).toString(), amount: money(amountOf(answers)) }),
          ),
          tone: 'primary',
        }),
      },
    }
  },
  async run(ctx, _args, answers) {
    const count = countOf(answers)
    const amountMicros = amountOf(answers)
    const input = { count, amountMicros, reason: textAnswer(answers, 'reason') }
    const outcome = await issueTopUpBatch(ctx.domain, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const amount = money(amountMicros)
    const rows = outcome.answer.codes.map((code) => ({ code, amount: words([amount]) }))
    const v = viewer(ctx)
    return {
      view: {
        accent: 'good',
        protect: true,
        blocks: [
          heading(ctx.say('batch-done', { count: count.toString(), amount })),
          hint(ctx.say('batch-once')),
          {
            kind: 'file',
            name: 'vouchers.csv',
            mime: 'text/csv',
            text: () => stringify(rows, { header: true, bom: true, escape_formulas: true }),
          },
          buttons(button(v, 'button-issue-another', 'issueTopUp'), button(v, 'button-admin', 'admin')),
        ],
      },
    }
  },
}

/** Finance and admin put money in; the use case decides again. */
export function mayIssue(ctx: Ctx): boolean {
  return ctx.me.roles.some((role) => role === 'admin' || role === 'finance')
}

function amountField(ctx: Ctx): Field {
  return {
    name: 'amount',
    kind: 'money',
    label: words(ctx.say('top-up-amount')),
    minMicros: ctx.domain.policy.minVoucherMicros,
    maxMicros: VOUCHER_MAX_MICROS,
    chips: [10_000_000n, 25_000_000n, 50_000_000n, 100_000_000n],
  }
}

function reasonField(ctx: Ctx): Field {
  return {
    name: 'reason',
    kind: 'text',
    label: words(ctx.say('top-up-reason')),
    hint: words(ctx.say('top-up-reason-hint')),
    minLength: 3,
    maxLength: 500,
    long: false,
  }
}

function amountOf(answers: Answers): Micros {
  return BigInt(textAnswer(answers, 'amount', '0'))
}

function countOf(answers: Answers): number {
  return Number(textAnswer(answers, 'count', '0'))
}
