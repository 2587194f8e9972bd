import type { Micros } from '../../domain/kit/money.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { whyFrozen } from '../../domain/members/read-freeze.ts'
import { METHODS, type MethodName, methodNamed, methodsFor } from '../../domain/withdrawals/methods.ts'
import {
  leastMicros,
  payableFrom,
  promisedBy,
  quote,
  wholeCents,
  whyNotAmount,
  whyNotWithdraw,
} from '../../domain/withdrawals/quote.rules.ts'
import { readWithdrawFacts, type WithdrawFacts } from '../../domain/withdrawals/read-withdrawals.ts'
import {
  DESTINATION_MAX,
  HOLDER_MAX,
  requestWithdrawal,
  tidyHolder,
} from '../../domain/withdrawals/request-withdrawal.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'
import { money, type Text } from '../kit/span.ts'
import type { Block } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { duration } from '../views/parts.ts'
import { refusalWords } from '../views/refusal-view.ts'
import {
  destinationLabel,
  feeWords,
  methodName,
  quoteBlocks,
  withdrawMethodsView,
} from '../views/withdrawal-views.ts'
import { instead, refused, viewer } from './answering.ts'
import { withdrawalResult } from './withdrawals.ts'

const CHIPS: readonly Micros[] = [5_000_000n, 10_000_000n]

/** Withdraw: by which method, how much, where to; the quote, then one button with the amount. */
export const withdraw: Command = {
  ...entries.withdraw,
  menu: { name: 'withdraw', platforms: BOTH },
  async form(ctx, args) {
    const v = viewer(ctx)
    const { policy, store } = ctx.domain
    const facts = await readWithdrawFacts(store, ctx.me.memberId)
    const frozen = await whyFrozen(store, ctx.me.memberId, 'withdrawing')
    const why = frozen ?? whyNotWithdraw(facts.standing, policy)
    if (why) return instead(refused(ctx, why))
    const payoutMethods = methodsFor(policy.payoutMethods, facts.telegramId)
    const method = payoutMethods.find((name) => name === args['method'])
    const { cashMicros } = facts.standing
    if (!method) return instead({ view: withdrawMethodsView(v, cashMicros, { ...policy, payoutMethods }) })
    const tooLittle = whyNotAmount(method, leastMicros(method, policy), cashMicros, policy)
    if (tooLittle) return instead(refused(ctx, tooLittle))
    return {
      form: {
        title: ctx.say('withdraw-form-title', { method: words(methodName(v, method)) }),
        intro: ctx.say('withdraw-form-intro', {
          fee: words(feeWords(v, method, policy)),
          time: duration(v, policy.payoutMs),
        }),
        fields: fields(ctx, method, cashMicros),
        initial: remembered(facts, method),
        checkOne: (name, answers) => check(ctx, method, { name, answers, facts }),
        preview: async (answers) => preview(ctx, method, facts, answers),
        send: (answers) => ({
          label: words(ctx.say('withdraw-send', { amount: money(amountOf(answers)) })),
          tone: 'good',
        }),
      },
    }
  },
  async run(ctx, args, answers) {
    const method = methodNamed(args['method'] ?? '')
    if (!method) return refused(ctx, { code: 'method-off', method: args['method'] ?? '' })
    const input = {
      method,
      amountMicros: amountOf(answers),
      destination: textAnswer(answers, 'destination'),
      holder: METHODS[method].holder ? textAnswer(answers, 'holder') : null,
    }
    const outcome = await perform(ctx.domain, requestWithdrawal, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const toast = ctx.say('withdrawal-requested-toast', { amount: money(input.amountMicros) })
    return withdrawalResult(ctx, outcome.answer.withdrawalId, toast)
  },
}

function fields(ctx: Ctx, method: MethodName, cashMicros: Micros): Field[] {
  const minMicros = leastMicros(method, ctx.domain.policy)
  const maxMicros = wholeCents(cashMicros)
  const chips = CHIPS.filter((micros) => micros >= minMicros && micros < maxMicros)
  const amount: Field = {
    name: 'amount',
    kind: 'money',
    label: words(ctx.say('withdraw-amount')),
    minMicros,
    maxMicros,
    chips: [...chips, maxMicros],
    maxLabel: words(ctx.say('withdraw-max')),
  }
  const line = (name: string, label: Text, minLength: number, maxLength: number): Field => ({
    name,
    kind: 'text',
    label: words(label),
    minLength,
    maxLength,
    long: false,
  })
  if (METHODS[method].goesTo === 'telegram') return [amount]
  const destination = line('destination', destinationLabel(viewer(ctx), method), 3, DESTINATION_MAX)
  const holder = line('holder', ctx.say('payout-holder'), 2, HOLDER_MAX)
  return METHODS[method].holder ? [amount, destination, holder] : [amount, destination]
}

/** Where they were paid by this method until now: there to be seen and changed, not to be typed again. */
function remembered({ saved }: WithdrawFacts, method: MethodName): Answers {
  const place = saved.find((one) => one.method === method)
  if (!place || METHODS[method].goesTo === 'telegram') return {}
  const { destination, holder } = place
  return holder === null ? { destination } : { destination, holder }
}

/** What is typed, or the member's own Telegram account. */
function destinationOf(method: MethodName, { telegramId }: WithdrawFacts, answers: Answers): string {
  return METHODS[method].goesTo === 'telegram' ? (telegramId ?? '') : textAnswer(answers, 'destination')
}

type Said = { name: string; answers: Answers; facts: WithdrawFacts }

/** Whether this amount can go, and whether this destination is one. */
function check(ctx: Ctx, method: MethodName, { name, answers, facts }: Said): Text | null {
  switch (name) {
    case 'amount': {
      const why = whyNotAmount(method, amountOf(answers), facts.standing.cashMicros, ctx.domain.policy)
      return why && [{ t: 'plain', text: refusalWords(viewer(ctx), why) }]
    }
    case 'destination': {
      const read = METHODS[method].read(destinationOf(method, facts, answers))
      return read.ok ? null : ctx.say('destination-problem', { problem: read.problem })
    }
    default:
      return null
  }
}

function preview(ctx: Ctx, method: MethodName, facts: WithdrawFacts, answers: Answers): Block[] {
  const { policy, clock } = ctx.domain
  const read = METHODS[method].read(destinationOf(method, facts, answers))
  const holder = METHODS[method].holder ? tidyHolder(textAnswer(answers, 'holder')) : null
  const wanted = { method, destination: read.ok ? read.destination : '', holder }
  const { payableAt } = payableFrom(wanted, facts.saved, { now: clock.now(), policy })
  return quoteBlocks(viewer(ctx), quote(method, amountOf(answers)), {
    payableAt,
    dueAt: promisedBy(payableAt, policy),
    coolingMs: policy.coolingMs,
    goesTo: METHODS[method].goesTo,
  })
}

function amountOf(answers: Answers): Micros {
  return BigInt(textAnswer(answers, 'amount', '0'))
}
