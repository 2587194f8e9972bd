import type { CampaignCost } from '../../domain/campaigns/cost.rules.ts'
import { readPurse } from '../../domain/ledger/read-purse.ts'
import { splitPayment } from '../../domain/ledger/spend.rules.ts'
import type { Ctx } from '../kit/command.ts'
import { bold, money } from '../kit/span.ts'
import type { Block } from '../kit/view.ts'
import { moneyInButtons } from '../views/money-in.ts'
import { hint } from '../views/parts.ts'
import { viewer } from './answering.ts'

type Row = Extract<Block, { kind: 'facts' }>['rows'][number]

/**
 * What slots cost, which balance pays, and where refunds go: all said before the button is pressed. `first` are
 * rows that stand above the amounts.
 */
export async function costBlocks(
  ctx: Ctx,
  cost: CampaignCost,
  slots: number,
  first: Row[] = [],
): Promise<Block[]> {
  const purse = await readPurse(ctx.domain.store, ctx.me.memberId)
  const split = splitPayment(purse, cost.totalMicros)
  const rows: Row[] = [
    ...first,
    {
      label: ctx.say('post-cost-slot'),
      value: ctx.say('post-cost-slot-value', {
        reward: money(cost.rewardMicros),
        fee: money(cost.feeMicros),
      }),
    },
    { label: ctx.say('post-cost-total', { slots }), value: [bold(money(cost.totalMicros))] },
  ]
  if (!split) {
    const have = purse.walletMicros + purse.cashMicros
    return [
      { kind: 'facts', rows },
      hint(ctx.say('post-cost-short', { have: money(have), short: money(cost.totalMicros - have) })),
      moneyInButtons(viewer(ctx), ctx.cryptoPay !== null),
    ]
  }
  const from =
    split.cashMicros === 0n
      ? ctx.say('post-cost-from-wallet', { have: money(purse.walletMicros) })
      : ctx.say('post-cost-from-value', {
          wallet: money(split.walletMicros),
          cash: money(split.cashMicros),
        })
  rows.push({ label: ctx.say('post-cost-from'), value: from })
  return [
    { kind: 'facts', rows },
    hint(ctx.say(split.cashMicros > 0n ? 'post-cost-cash' : 'post-cost-returns')),
  ]
}
