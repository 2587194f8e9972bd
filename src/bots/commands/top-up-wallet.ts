import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Micros } from '../../domain/kit/money.ts'
import { listTopUps, readOwnTopUp } from '../../domain/top-ups/read-top-ups.ts'
import { startTopUp } from '../../domain/top-ups/start-top-up.ts'
import { isTopUpAmount, TOP_UP_MAX_MICROS, TOP_UP_MIN_MICROS } from '../../domain/top-ups/top-up.rules.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Answers } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'
import { money } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { refusalWords } from '../views/refusal-view.ts'
import { topUpsView, topUpView } from '../views/top-up-views.ts'
import { instead, insteadIfFrozen, pageOf, refused, viewer } from './answering.ts'

const CHIPS: readonly Micros[] = [10_000_000n, 25_000_000n, 50_000_000n, 100_000_000n]

/** Add money: how much, then an invoice to pay. */
export const topUp: Command = {
  ...entries.topUp,
  async form(ctx) {
    if (!ctx.cryptoPay) return instead(refused(ctx, { code: 'top-ups-off' }))
    const frozen = await insteadIfFrozen(ctx, 'vouchers')
    if (frozen) return frozen
    return {
      form: {
        title: ctx.say('top-up-form-title'),
        intro: ctx.say('top-up-form-intro'),
        fields: [
          {
            name: 'amount',
            kind: 'money',
            label: words(ctx.say('top-up-how-much')),
            minMicros: TOP_UP_MIN_MICROS,
            maxMicros: TOP_UP_MAX_MICROS,
            chips: [...CHIPS],
          },
        ],
        check: (answers) => {
          if (isTopUpAmount(amountOf(answers))) return null
          const limits = { minMicros: TOP_UP_MIN_MICROS, maxMicros: TOP_UP_MAX_MICROS }
          const text = refusalWords(viewer(ctx), { code: 'top-up-amount', ...limits })
          return { field: 'amount', problem: [{ t: 'plain', text }] }
        },
        send: (answers) => ({
          label: words(ctx.say('top-up-make', { amount: money(amountOf(answers)) })),
          tone: 'primary',
        }),
      },
    }
  },
  async run(ctx, _args, answers) {
    const amountMicros = amountOf(answers)
    const description = words(ctx.say('top-up-invoice', { amount: money(amountMicros) }))
    const outcome = await startTopUp(ctx.domain, ctx.cryptoPay, {
      amountMicros,
      words: { description, backUrl: ctx.botLink },
      actor: ctx.actor,
      key: ctx.key,
    })
    return outcome.ok ? topUpResult(ctx, outcome.answer.topUpId) : refused(ctx, outcome.refusal)
  },
}

/** One of my payments as it stands. */
export const topUpState: Command = {
  ...entries.topUpState,
  run: (ctx, { topUp: id = '' }) => topUpResult(ctx, id),
}

/** What I paid in, newest first. */
export const topUps: Command = {
  ...entries.topUps,
  async run(ctx, { page }) {
    const found = await listTopUps(ctx.domain.store, ctx.me.memberId, pageOf(page))
    return { view: topUpsView(viewer(ctx), found) }
  },
}

async function topUpResult(ctx: Ctx, id: string): Promise<Result> {
  const mine = ID_PATTERN.test(id) ? await readOwnTopUp(ctx.domain.store, id, ctx.me.memberId) : null
  return mine ? { view: topUpView(viewer(ctx), mine) } : refused(ctx, { code: 'not-found', what: 'top-up' })
}

function amountOf(answers: Answers): Micros {
  return BigInt(textAnswer(answers, 'amount', '0'))
}
