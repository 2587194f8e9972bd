import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Micros } from '../../domain/kit/money.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import {
  ADJUSTMENT_MAX_MICROS,
  adjusts,
  approveAdjustment,
  proposeAdjustment,
  refuseAdjustment,
} from '../../domain/operators/adjust-balance.ts'
import { listAdjustments, readAdjustment } from '../../domain/operators/read-adjustments.ts'
import { readMemberCard } from '../../domain/operators/read-member-card.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'
import { money, type Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { adjustmentsView, adjustmentView } from '../views/adjustment-views.ts'
import { hint } from '../views/parts.ts'
import { instead, pageOf, refused, refusedAbove, shown, viewer } from './answering.ts'
import { reasonField } from './contest-desk.ts'

/** Proposes to put a member's balance right: which, in or out, how much, why. Nothing moves yet. */
export const adjust: Command = {
  ...entries.adjust,
  async form(ctx, { member = '' }) {
    if (!adjusts(ctx.actor)) return instead(refused(ctx, { code: 'not-allowed' }))
    if (member === ctx.me.memberId) return instead(refused(ctx, { code: 'own-case' }))
    const card = ID_PATTERN.test(member) ? await readMemberCard(ctx.domain.store, member, ctx.actor) : null
    if (!card) return instead(refused(ctx, { code: 'not-found', what: 'member' }))
    return {
      form: {
        title: ctx.say('adjust-title', { name: card.name }),
        intro: ctx.say('adjust-intro'),
        fields: fields(ctx, card.holdings),
        preview: async () => [hint(ctx.say('adjust-preview'))],
        send: (answers) => ({
          label: words(
            ctx.say('adjust-send', {
              adds: addsOf(answers) ? 'yes' : 'no',
              amount: money(amountOf(answers)),
            }),
          ),
          tone: 'primary',
        }),
      },
    }
  },
  async run(ctx, { member = '' }, answers) {
    if (!ID_PATTERN.test(member)) return refused(ctx, { code: 'not-found', what: 'member' })
    const input = {
      member,
      account: textAnswer(answers, 'account') === 'cash' ? ('cash' as const) : ('wallet' as const),
      adds: addsOf(answers),
      amountMicros: amountOf(answers),
      reason: textAnswer(answers, 'reason'),
    }
    const outcome = await perform(ctx.domain, proposeAdjustment, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return adjustmentResult(ctx, outcome.answer.adjustmentId, ctx.say('adjust-proposed'))
  },
}

/** Proposals that wait for another operator. */
export const adjustments: Command = {
  ...entries.adjustments,
  async run(ctx, { page }) {
    const queue = await listAdjustments(ctx.domain.store, ctx.actor, pageOf(page))
    if (!queue) return refused(ctx, { code: 'not-allowed' })
    return { view: adjustmentsView(viewer(ctx), queue) }
  },
}

/** One proposal. */
export const adjustment: Command = {
  ...entries.adjustment,
  run: (ctx, { adjustment: id = '' }) => adjustmentResult(ctx, id),
}

/** Approves what somebody else proposed: the amount moves. */
export const approveAdjusting: Command = {
  ...entries.approveAdjustment,
  async run(ctx, { adjustment: id = '' }) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'case' })
    const call = { input: { adjustment: id }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, approveAdjustment, call)
    return outcome.ok
      ? adjustmentResult(ctx, id, ctx.say('adjust-applied'))
      : adjustmentRefused(ctx, id, outcome.refusal)
  },
}

/** Refuses a proposal, or takes one's own back, with a reason. */
export const refuseAdjusting: Command = {
  ...entries.refuseAdjustment,
  async form(ctx, { adjustment: id = '' }) {
    const found = await readAdjustment(ctx.domain.store, id, ctx.actor)
    if (found?.adjustment.state !== 'PROPOSED') return instead(await adjustmentResult(ctx, id))
    return {
      form: {
        title: ctx.say('refuse-adjustment-title', { name: found.member }),
        intro: [],
        fields: [reasonField(words(ctx.say('refuse-adjustment-reason')))],
        send: () => ({ label: words(ctx.say('refuse-adjustment-send')), tone: 'bad' }),
      },
    }
  },
  async run(ctx, { adjustment: id = '' }, answers) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'case' })
    const input = { adjustment: id, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, refuseAdjustment, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? adjustmentResult(ctx, id, ctx.say('adjust-refused'))
      : adjustmentRefused(ctx, id, outcome.refusal)
  },
}

async function adjustmentResult(ctx: Ctx, id: string, toast?: Text): Promise<Result> {
  if (!adjusts(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
  const found = await readAdjustment(ctx.domain.store, id, ctx.actor)
  if (!found) return refused(ctx, { code: 'not-found', what: 'case' })
  return shown(adjustmentView(viewer(ctx), found), toast)
}

async function adjustmentRefused(ctx: Ctx, id: string, refusal: Refusal): Promise<Result> {
  return refusedAbove(ctx, await adjustmentResult(ctx, id), refusal)
}

function fields(ctx: Ctx, have: { cashMicros: Micros; walletMicros: Micros }): Field[] {
  const account = (value: 'cash' | 'wallet', micros: Micros) => ({
    value,
    label: words(ctx.say('voucher-source', { account: value, have: money(micros) })),
  })
  return [
    {
      name: 'account',
      kind: 'choice',
      label: words(ctx.say('adjust-account')),
      options: [account('wallet', have.walletMicros), account('cash', have.cashMicros)],
    },
    {
      name: 'adds',
      kind: 'choice',
      label: words(ctx.say('adjust-direction')),
      options: (['yes', 'no'] as const).map((adds) => ({
        value: adds,
        label: words(ctx.say('adjust-direction-option', { adds })),
      })),
    },
    {
      name: 'amount',
      kind: 'money',
      label: words(ctx.say('adjust-amount')),
      minMicros: 1n,
      maxMicros: ADJUSTMENT_MAX_MICROS,
      chips: [1_000_000n, 5_000_000n, 10_000_000n],
    },
    { ...reasonField(words(ctx.say('adjust-reason'))), hint: words(ctx.say('freeze-reason-hint')) },
  ]
}

const addsOf = (answers: Answers): boolean => textAnswer(answers, 'adds') === 'yes'
const amountOf = (answers: Answers): Micros => BigInt(textAnswer(answers, 'amount', '0'))
