import { redeemVoucher } from '../../domain/vouchers/redeem-voucher.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { money } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { insteadIfFrozen, refused, shown } from './answering.ts'
import { wallet } from './wallet.ts'

/** Redeem a voucher into the wallet: by command, by question, or by deep link. */
export const redeem: Command = {
  ...entries.redeem,
  menu: { name: 'redeem', platforms: BOTH, options: [{ name: 'code', arg: 'code', required: false }] },
  async form(ctx, { code = '' }) {
    const frozen = await insteadIfFrozen(ctx, 'vouchers')
    if (frozen) return frozen
    if (code !== '') return { result: await redeemCode(ctx, code) }
    return {
      form: {
        title: ctx.say('redeem-title'),
        intro: ctx.say('redeem-hint'),
        fields: [
          {
            name: 'code',
            kind: 'text',
            label: words(ctx.say('redeem-ask')),
            minLength: 1,
            maxLength: 100,
            long: false,
          },
        ],
        send: null,
      },
    }
  },
  async run(ctx, _args, answers) {
    const result = await redeemCode(ctx, textAnswer(answers, 'code'))
    return result.form === 'kept' ? { ...result, form: 'asked-again' } : result
  },
}

/** Redeems one code and shows the wallet. */
export async function redeemCode(ctx: Ctx, code: string): Promise<Result> {
  const outcome = await redeemVoucher(ctx.domain, { code, actor: ctx.actor, key: ctx.key })
  if (!outcome.ok) return refused(ctx, outcome.refusal)
  const { amountMicros } = await ctx.domain.store.db.voucher.findUniqueOrThrow({
    where: { id: outcome.answer.voucherId },
  })
  const { view } = await wallet.run(ctx, {}, {})
  return shown(view, ctx.say('redeemed', { amount: money(amountMicros) }))
}
