import type { Micros } from '../../domain/kit/money.ts'
import type { Purse, splitPayment } from '../../domain/ledger/spend.rules.ts'
import { ACCEPT_MS, SILENCE_MS } from '../../domain/orders/order.rules.ts'
import type { Offer } from '../../generated/prisma/client.ts'
import { bold, money } from '../kit/span.ts'
import type { Block } from '../kit/view.ts'
import { moneyInButtons } from './money-in.ts'
import { duration, hint } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** What an order costs, which balance pays and where refunds go; `split` is `null` where there is too little. */
export function orderCostBlocks(
  v: Viewer,
  priceMicros: Micros,
  purse: Purse,
  split: ReturnType<typeof splitPayment>,
  mayAdd: boolean,
): Block[] {
  if (priceMicros === 0n) return []
  const price = { label: v.say('label-price'), value: [bold(money(priceMicros))] }
  if (!split) {
    const have = purse.walletMicros + purse.cashMicros
    const short = v.say('order-cost-short', { have: money(have), short: money(priceMicros - have) })
    return [{ kind: 'facts', rows: [price] }, hint(short), moneyInButtons(v, mayAdd)]
  }
  const usesCash = split.cashMicros > 0n
  const from = usesCash
    ? v.say('post-cost-from-value', { wallet: money(split.walletMicros), cash: money(split.cashMicros) })
    : v.say('post-cost-from-wallet', { have: money(purse.walletMicros) })
  return [
    { kind: 'facts', rows: [price, { label: v.say('post-cost-from'), value: from }] },
    hint(v.say(usesCash ? 'order-cost-cash' : 'order-cost-wallet')),
  ]
}

/** What happens when: until when the seller answers, when it is to be delivered, what silence means. */
export function orderPlanBlocks(v: Viewer, { kind, deliveryDays, priceMicros }: Offer): Block[] {
  const time = duration(v, ACCEPT_MS)
  const fate = v.say('order-fate', { to: 'me-buyer', amount: money(priceMicros) })
  const accept =
    priceMicros === 0n
      ? v.say('order-place-accept-free', { time })
      : v.say('order-place-accept', { time, fate })
  const deliver = kind === 'EXCHANGE' ? 'order-place-deliver-both' : 'order-place-deliver'
  return [
    hint(accept),
    hint(v.say(deliver, { days: deliveryDays })),
    hint(v.say('order-place-complete', { time: duration(v, SILENCE_MS) })),
  ]
}
