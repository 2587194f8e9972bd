import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { cancelWithdrawal } from '../../domain/withdrawals/cancel-withdrawal.ts'
import { confirmReceipt } from '../../domain/withdrawals/confirm-receipt.ts'
import { listWithdrawals, readOwnWithdrawal } from '../../domain/withdrawals/read-withdrawals.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { money, type Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { refusalWords } from '../views/refusal-view.ts'
import {
  confirmCancelWithdrawalView,
  methodName,
  withdrawalsView,
  withdrawalView,
} from '../views/withdrawal-views.ts'
import { pageOf, refused, shown, viewer } from './answering.ts'

/** My withdrawals, newest first. */
export const withdrawals: Command = {
  ...entries.withdrawals,
  menu: { name: 'withdrawals', platforms: BOTH },
  async run(ctx, { page }) {
    const found = await listWithdrawals(ctx.domain.store, ctx.me.memberId, pageOf(page))
    return { view: withdrawalsView(viewer(ctx), found) }
  },
}

/** One of them as it stands. */
export const withdrawal: Command = {
  ...entries.withdrawal,
  run: (ctx, { withdrawal: id = '' }) => withdrawalResult(ctx, id),
}

/** Cancel: says what returns, then returns it. */
export const withdrawalCancel: Command = {
  ...entries.withdrawalCancel,
  async run(ctx, { withdrawal: id = '', sure }) {
    const mine = await readMine(ctx, id)
    if (!mine) return refused(ctx, { code: 'not-found', what: 'withdrawal' })
    if (sure !== 'y' && mine.state === 'REQUESTED') {
      return { view: confirmCancelWithdrawalView(viewer(ctx), mine) }
    }
    const input = { withdrawal: id }
    const outcome = await perform(ctx.domain, cancelWithdrawal, { input, actor: ctx.actor, key: ctx.key })
    const toast = outcome.ok
      ? ctx.say('withdrawal-cancelled-toast', { amount: money(mine.amountMicros) })
      : undefined
    const today = await withdrawalResult(ctx, id, toast)
    return outcome.ok ? today : { ...today, toast: refusalWords(viewer(ctx), outcome.refusal) }
  },
}

/** Received, or not: then a ticket is opened with the withdrawal attached, in the same commit. */
export const withdrawalReceipt: Command = {
  ...entries.withdrawalReceipt,
  async run(ctx, { withdrawal: id = '', received }) {
    const mine = await readMine(ctx, id)
    if (!mine) return refused(ctx, { code: 'not-found', what: 'withdrawal' })
    const hasIt = received === 'y'
    const input = { withdrawal: id, received: hasIt, words: hasIt ? '' : words(ticketWords(ctx, mine)) }
    const outcome = await perform(ctx.domain, confirmReceipt, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok && outcome.refusal.code !== 'withdrawal-moved-on') return refused(ctx, outcome.refusal)
    const toast = ctx.say(hasIt ? 'withdrawal-received-toast' : 'withdrawal-not-received-toast')
    const today = await withdrawalResult(ctx, id, outcome.ok ? toast : undefined)
    return outcome.ok ? today : { ...today, toast: refusalWords(viewer(ctx), outcome.refusal) }
  },
}

function ticketWords(
  ctx: Ctx,
  mine: { amountMicros: bigint; method: string; reference: string | null },
): Text {
  return ctx.say('withdrawal-ticket', {
    amount: money(mine.amountMicros),
    method: words(methodName(viewer(ctx), mine.method)),
    reference: mine.reference ?? '',
  })
}

function readMine(ctx: Ctx, id: string) {
  return ID_PATTERN.test(id) ? readOwnWithdrawal(ctx.domain.store, id, ctx.me.memberId) : null
}

/** One of my withdrawals, with a short word above it. */
export async function withdrawalResult(ctx: Ctx, id: string, toast?: Text): Promise<Result> {
  const mine = await readMine(ctx, id)
  if (!mine) return refused(ctx, { code: 'not-found', what: 'withdrawal' })
  return shown(withdrawalView(viewer(ctx), mine), toast)
}
