import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { type Outcome, perform, type UseCase } from '../../domain/kit/use-case.ts'
import { agreeWithdrawal } from '../../domain/withdrawals/agree-withdrawal.ts'
import { claimWithdrawal, giveBackWithdrawal } from '../../domain/withdrawals/claim-withdrawal.ts'
import {
  markCompleted,
  markHeld,
  markRejected,
  markReturned,
} from '../../domain/withdrawals/mark-withdrawal.ts'
import { paysOut, REFERENCE_MAX } from '../../domain/withdrawals/payout-desk.rules.ts'
import {
  listPayouts,
  PAYOUT_TABS,
  type PayoutCase,
  readPayoutFor,
} from '../../domain/withdrawals/read-payouts.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Form } from '../kit/form.ts'
import { textAnswer } from '../kit/form.ts'
import { money, type Text } from '../kit/span.ts'
import type { Tone } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { payoutsView, payoutView } from '../views/admin-withdrawal-views.ts'
import { instead, pageOf, refused, refusedAbove, shown, viewer } from './answering.ts'
import { reasonField } from './contest-desk.ts'

/** The queue of withdrawals for finance and admins, by state; what is overdue leads. */
export const payouts: Command = {
  ...entries.payouts,
  async run(ctx, { tab: wanted, page }) {
    if (!paysOut(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
    const tab = PAYOUT_TABS.find((name) => name === wanted) ?? 'waiting'
    const found = await listPayouts(ctx.domain.store, ctx.actor, tab, pageOf(page))
    return { view: payoutsView(viewer(ctx), tab, found, ctx.me.memberId) }
  },
}

/** One withdrawal, with what this operator can do about it. */
export const payout: Command = {
  ...entries.payout,
  run: (ctx, { withdrawal = '' }) => payoutResult(ctx, withdrawal),
}

/** Takes a withdrawal to pay it: no colleague can from then on. */
export const claimPayout: Command = {
  ...entries.claimPayout,
  run: (ctx, { withdrawal = '' }) => act(ctx, claimWithdrawal, { withdrawal }, ctx.say('payout-claimed')),
}

/** Agrees to a withdrawal that needs two operators. */
export const agreePayout: Command = {
  ...entries.agreePayout,
  run: (ctx, { withdrawal = '' }) =>
    act(ctx, agreeWithdrawal, { withdrawal }, ctx.say('payout-agreed-toast')),
}

/** Gives a withdrawal back to the queue, with a reason. */
export const giveBackPayout: Command = {
  ...entries.giveBackPayout,
  form: (ctx, { withdrawal = '' }) =>
    formFor(ctx, withdrawal, ['PAYING'], (amounts) => ({
      title: ctx.say('payout-give-back-title', amounts),
      intro: ctx.say('payout-give-back-intro'),
      fields: [reasonField(words(ctx.say('give-back-reason')))],
      send: sendAs(ctx.say('give-back-send'), 'primary'),
    })),
  run: (ctx, { withdrawal = '' }, answers) =>
    act(
      ctx,
      giveBackWithdrawal,
      { withdrawal, reason: textAnswer(answers, 'reason') },
      ctx.say('payout-given-back'),
    ),
}

/** It is paid: asks for the reference, which the member reads. */
export const completePayout: Command = {
  ...entries.completePayout,
  form: (ctx, { withdrawal = '' }) =>
    formFor(ctx, withdrawal, ['PAYING', 'HELD'], (amounts) => ({
      title: ctx.say('payout-complete-title', amounts),
      intro: ctx.say('payout-complete-intro'),
      fields: [
        {
          name: 'reference',
          kind: 'text',
          label: words(ctx.say('payout-complete-ask')),
          minLength: 1,
          maxLength: REFERENCE_MAX,
          long: false,
        },
      ],
      send: sendAs(ctx.say('payout-complete-send', amounts), 'good'),
    })),
  run: (ctx, { withdrawal = '' }, answers) =>
    act(
      ctx,
      markCompleted,
      { withdrawal, reference: textAnswer(answers, 'reference') },
      ctx.say('payout-completed-toast'),
    ),
}

/** It was not paid: asks why, and the whole amount is the member's cash again. */
export const rejectPayout: Command = {
  ...entries.rejectPayout,
  form: (ctx, { withdrawal = '' }) =>
    formFor(ctx, withdrawal, ['PAYING', 'HELD'], (amounts) => ({
      title: ctx.say('payout-reject-title', amounts),
      intro: ctx.say('payout-reject-intro'),
      fields: [reasonField(words(ctx.say('payout-reason-ask')))],
      send: sendAs(ctx.say('payout-reject-send', amounts), 'bad'),
    })),
  run: (ctx, { withdrawal = '' }, answers) =>
    act(
      ctx,
      markRejected,
      { withdrawal, reason: textAnswer(answers, 'reason') },
      ctx.say('payout-rejected-toast'),
    ),
}

/** Nobody knows whether it was paid: asks what happened, and holds it. */
export const holdPayout: Command = {
  ...entries.holdPayout,
  form: (ctx, { withdrawal = '' }) =>
    formFor(ctx, withdrawal, ['PAYING'], (amounts) => ({
      title: ctx.say('payout-hold-title', amounts),
      intro: ctx.say('payout-hold-intro'),
      fields: [reasonField(words(ctx.say('payout-reason-ask')))],
      send: sendAs(ctx.say('payout-hold-send'), 'primary'),
    })),
  run: (ctx, { withdrawal = '' }, answers) =>
    act(ctx, markHeld, { withdrawal, reason: textAnswer(answers, 'reason') }, ctx.say('payout-held-toast')),
}

/** The money came back: asks why, and the whole amount is the member's cash again. */
export const returnPayout: Command = {
  ...entries.returnPayout,
  form: (ctx, { withdrawal = '' }) =>
    formFor(ctx, withdrawal, ['COMPLETED'], (amounts) => ({
      title: ctx.say('payout-return-title', amounts),
      intro: ctx.say('payout-return-intro', amounts),
      fields: [reasonField(words(ctx.say('payout-reason-ask')))],
      send: sendAs(ctx.say('payout-return-send', amounts), 'bad'),
    })),
  run: (ctx, { withdrawal = '' }, answers) =>
    act(
      ctx,
      markReturned,
      { withdrawal, reason: textAnswer(answers, 'reason') },
      ctx.say('payout-returned-toast'),
    ),
}

type Amounts = { amount: Text; net: Text }

/** Asks only in a state in which the answer could count; else shows how the withdrawal stands. */
async function formFor(
  ctx: Ctx,
  id: string,
  states: readonly PayoutCase['withdrawal']['state'][],
  make: (amounts: Amounts) => Form,
) {
  const found = await readCase(ctx, id)
  if (!found || !states.includes(found.withdrawal.state)) return instead(await payoutResult(ctx, id))
  const { amountMicros, feeMicros } = found.withdrawal
  return { form: make({ amount: [money(amountMicros)], net: [money(amountMicros - feeMicros)] }) }
}

function sendAs(label: Text, tone: Tone) {
  return () => ({ label: words(label), tone })
}

type Done = { withdrawalId: string }

async function act<Input extends { withdrawal: string }, Facts>(
  ctx: Ctx,
  use: UseCase<Input, Facts, Done>,
  input: Input,
  toast: Text,
): Promise<Result> {
  const { withdrawal } = input
  if (!ID_PATTERN.test(withdrawal)) return refused(ctx, { code: 'not-found', what: 'withdrawal' })
  const outcome: Outcome<Done> = await perform(ctx.domain, use, { input, actor: ctx.actor, key: ctx.key })
  return outcome.ok ? payoutResult(ctx, withdrawal, toast) : payoutRefused(ctx, withdrawal, outcome.refusal)
}

async function payoutResult(ctx: Ctx, id: string, toast?: Text): Promise<Result> {
  if (!paysOut(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
  const found = await readCase(ctx, id)
  if (!found) return refused(ctx, { code: 'not-found', what: 'withdrawal' })
  return shown(payoutView(viewer(ctx), found), toast)
}

async function payoutRefused(ctx: Ctx, id: string, refusal: Refusal): Promise<Result> {
  return refusedAbove(ctx, await payoutResult(ctx, id), refusal)
}

async function readCase(ctx: Ctx, id: string): Promise<PayoutCase | null> {
  return ID_PATTERN.test(id) ? readPayoutFor(ctx.domain.store, id, ctx.actor) : null
}
