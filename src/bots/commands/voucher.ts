import type { Micros } from '../../domain/kit/money.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { readPurse } from '../../domain/ledger/read-purse.ts'
import type { Purse } from '../../domain/ledger/spend.rules.ts'
import { cancelVoucher } from '../../domain/vouchers/cancel-voucher.ts'
import { makeVoucher } from '../../domain/vouchers/make-voucher.ts'
import { listVouchers, readOwnVoucher } from '../../domain/vouchers/read-vouchers.ts'
import { VOUCHER_MAX_MICROS } from '../../domain/vouchers/voucher-money.rules.ts'
import type { Voucher } from '../../generated/prisma/client.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import type { Field } from '../kit/field.ts'
import { type Form, textAnswer } from '../kit/form.ts'
import { bold, money, type Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { duration, hint } from '../views/parts.ts'
import { refusalWords } from '../views/refusal-view.ts'
import { confirmCancelView, voucherMadeView, vouchersView, voucherView } from '../views/voucher-views.ts'
import { instead, insteadIfFrozen, pageOf, refused, shown, viewer } from './answering.ts'
import { reasonField } from './contest-desk.ts'

const CHIPS: readonly Micros[] = [5_000_000n, 10_000_000n, 25_000_000n, 50_000_000n]

/** Make a voucher: how much, out of which balance, one button; the code is shown once. */
export const voucher: Command = {
  ...entries.voucher,
  menu: { name: 'voucher', platforms: BOTH },
  async form(ctx) {
    const frozen = await insteadIfFrozen(ctx, 'vouchers')
    if (frozen) return frozen
    const purse = await readPurse(ctx.domain.store, ctx.me.memberId)
    const { minVoucherMicros, voucherValidMs } = ctx.domain.policy
    const mostMicros = purse.cashMicros > purse.walletMicros ? purse.cashMicros : purse.walletMicros
    if (mostMicros < minVoucherMicros) {
      return instead(
        refused(ctx, { code: 'not-enough-money', neededMicros: minVoucherMicros, haveMicros: mostMicros }),
      )
    }
    return {
      form: {
        title: ctx.say('voucher-title'),
        intro: ctx.say('voucher-intro', { time: duration(viewer(ctx), voucherValidMs) }),
        fields: [amountField(ctx, minVoucherMicros, mostMicros), sourceField(ctx, purse)],
        preview: async () => [hint(ctx.say('voucher-preview'))],
        send: (answers) => ({
          label: words(ctx.say('voucher-send', { amount: money(amountOf(answers)) })),
          tone: 'primary',
        }),
      },
    }
  },
  async run(ctx, _args, answers) {
    const source = textAnswer(answers, 'source') === 'cash' ? 'cash' : 'wallet'
    const input = { amountMicros: amountOf(answers), source } as const
    const outcome = await makeVoucher(ctx.domain, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const made = await readOwnVoucher(ctx.domain.store, outcome.answer.voucherId, ctx.me.memberId)
    if (!made) return refused(ctx, { code: 'not-found', what: 'voucher' })
    return { view: voucherMadeView(viewer(ctx), made, outcome.answer.code, ctx.botLink) }
  },
}

/** The vouchers I made, newest first, by their last symbols. */
export const vouchers: Command = {
  ...entries.vouchers,
  async run(ctx, { page }) {
    return {
      view: vouchersView(viewer(ctx), await listVouchers(ctx.domain.store, ctx.me.memberId, pageOf(page))),
    }
  },
}

/** One of my vouchers as it stands. */
export const voucherState: Command = {
  ...entries.voucherState,
  run: (ctx, { voucher: id = '' }) => voucherResult(ctx, id),
}

/** Cancel: says where the amount returns to, of a top-up asks why, then returns it. */
export const voucherCancel: Command = {
  ...entries.voucherCancel,
  async form(ctx, { voucher: id = '', sure }) {
    const mine = await readOwnVoucher(ctx.domain.store, id, ctx.me.memberId)
    if (!mine) return instead(refused(ctx, { code: 'not-found', what: 'voucher' }))
    if (mine.state !== 'ACTIVE') return instead(await cancelResult(ctx, mine, {}))
    if (mine.source === 'outside') return { form: cancelTopUpForm(ctx, mine) }
    if (sure !== 'y') return instead({ view: confirmCancelView(viewer(ctx), mine) })
    return instead(await cancelResult(ctx, mine, {}))
  },
  async run(ctx, { voucher: id = '' }, answers) {
    const mine = await readOwnVoucher(ctx.domain.store, id, ctx.me.memberId)
    if (!mine) return refused(ctx, { code: 'not-found', what: 'voucher' })
    return cancelResult(ctx, mine, { reason: textAnswer(answers, 'reason') })
  },
}

/** What an operator does has a reason in the audit log. */
function cancelTopUpForm(ctx: Ctx, mine: Voucher): Form {
  const amount = money(mine.amountMicros)
  return {
    title: ctx.say('voucher-cancel-title', { amount: bold(amount) }),
    intro: ctx.say('voucher-cancel-what', { amount, source: mine.source }),
    fields: [reasonField(words(ctx.say('top-up-cancel-reason')))],
    send: () => ({ label: words(ctx.say('button-cancel-voucher-sure', { amount })), tone: 'bad' }),
  }
}

async function cancelResult(ctx: Ctx, mine: Voucher, why: { reason?: string }): Promise<Result> {
  const input = { voucher: mine.id, ...why }
  const outcome = await perform(ctx.domain, cancelVoucher, { input, actor: ctx.actor, key: ctx.key })
  const cancelled = ctx.say('voucher-cancelled-toast', { amount: money(mine.amountMicros) })
  const today = await voucherResult(ctx, mine.id, outcome.ok ? cancelled : undefined)
  return outcome.ok ? today : { ...today, toast: refusalWords(viewer(ctx), outcome.refusal) }
}

async function voucherResult(ctx: Ctx, id: string, toast?: Text): Promise<Result> {
  const mine = await readOwnVoucher(ctx.domain.store, id, ctx.me.memberId)
  if (!mine) return refused(ctx, { code: 'not-found', what: 'voucher' })
  return shown(voucherView(viewer(ctx), mine), toast)
}

function amountField(ctx: Ctx, minMicros: Micros, mostMicros: Micros): Field {
  const maxMicros = mostMicros < VOUCHER_MAX_MICROS ? mostMicros : VOUCHER_MAX_MICROS
  const chips = CHIPS.filter((micros) => micros >= minMicros && micros < maxMicros)
  return {
    name: 'amount',
    kind: 'money',
    label: words(ctx.say('voucher-amount')),
    minMicros,
    maxMicros,
    chips: [...chips, maxMicros],
  }
}

function sourceField(ctx: Ctx, purse: Purse): Field {
  const option = (value: 'wallet' | 'cash', micros: Micros) => ({
    value,
    label: words(ctx.say('voucher-source', { account: value, have: money(micros) })),
  })
  return {
    name: 'source',
    kind: 'choice',
    label: words(ctx.say('voucher-from')),
    options: [option('wallet', purse.walletMicros), option('cash', purse.cashMicros)],
  }
}

function amountOf(answers: Parameters<typeof textAnswer>[0]): Micros {
  return BigInt(textAnswer(answers, 'amount', '0'))
}
