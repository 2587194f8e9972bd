import { nameOfRailReason } from '../../domain/crypto-pay/crypto-pay.ts'
import type { Micros } from '../../domain/kit/money.ts'
import type { Policy } from '../../domain/policy.ts'
import { METHODS, type MethodName, methodNamed } from '../../domain/withdrawals/methods.ts'
import { isUnderWay, leastMicros, percentText, type Quote } from '../../domain/withdrawals/quote.rules.ts'
import type { Withdrawal } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, code, money, plain, type Text, time, user } from '../kit/span.ts'
import { act, type Block, type Button, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, duration, heading, hint, text } from './parts.ts'
import { supportButton } from './support-button.ts'
import type { Viewer } from './view-context.ts'

/** Which ways there are to be paid, what each costs, and what there is to withdraw. */
export function withdrawMethodsView(v: Viewer, cashMicros: Micros, policy: Policy): View {
  const blocks: Block[] = [
    heading(v.say('withdraw-title')),
    text(...v.say('withdraw-have', { cash: bold(money(cashMicros)) })),
  ]
  if (policy.payoutMethods.length === 0) blocks.push(text(...v.say('withdraw-off')))
  else {
    blocks.push(
      {
        kind: 'facts',
        rows: policy.payoutMethods.map((method) => ({
          label: methodName(v, method),
          value: feeWords(v, method, policy),
        })),
      },
      {
        kind: 'select',
        placeholder: words(v.say('withdraw-choose')),
        options: policy.payoutMethods.map((method) => ({
          label: words(methodName(v, method)),
          hint: words(feeWords(v, method, policy)),
          press: press('withdraw', { method }),
          chosen: false,
        })),
      },
    )
  }
  blocks.push(
    buttons(
      button(v, 'button-my-withdrawals', 'withdrawals'),
      button(v, 'button-wallet', 'wallet'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

/** A method's name; one that is no more shows its id. */
export function methodName(v: Viewer, method: string): Text {
  const known = methodNamed(method)
  return known ? v.say('payout-method', { method: known }) : [plain(method)]
}

/** What a method costs, and from which amount it pays. */
export function feeWords(v: Viewer, method: MethodName, policy: Policy): Text {
  const { feeRatePpm, feeAtLeastMicros, feeAtMostMicros } = METHODS[method]
  const min = money(leastMicros(method, policy))
  if (feeAtLeastMicros === feeAtMostMicros) {
    return v.say('payout-fee-fixed', { fee: money(feeAtLeastMicros), min })
  }
  return v.say('payout-fee-rate', {
    rate: percentText(feeRatePpm),
    least: money(feeAtLeastMicros),
    most: money(feeAtMostMicros),
    min,
  })
}

/** Before the last button: what it costs, what arrives, and until when. A destination that is new waits. */
export function quoteBlocks(
  v: Viewer,
  { feeMicros, netMicros }: Quote,
  clocks: { payableAt: Date; dueAt: Date; coolingMs: number; goesTo: 'typed' | 'telegram' },
): Block[] {
  const blocks: Block[] = [
    {
      kind: 'facts',
      rows: [
        { label: v.say('withdraw-fee'), value: [money(feeMicros)] },
        { label: v.say('withdraw-net'), value: [bold(money(netMicros))] },
        { label: v.say('withdraw-promise'), value: [time(clocks.dueAt, 'date')] },
        // What was typed is among the answers above; this was not.
        ...(clocks.goesTo === 'telegram'
          ? [
              {
                label: destinationLabel(v, 'crypto-pay'),
                value: [bold(...v.say('crypto-pay-account'))],
              },
            ]
          : []),
      ],
    },
  ]
  if (clocks.payableAt > v.now) {
    blocks.push(hint(v.say('withdraw-cooling', { time: duration(v, clocks.coolingMs) })))
  }
  return blocks
}

/** One withdrawal as it stands, its own receipt once it is over. `news` is its heading while something new is told. */
export function withdrawalView(v: Viewer, withdrawal: Withdrawal, news?: Text): View {
  const { id, amountMicros } = withdrawal
  const blocks: Block[] = [
    heading(news ?? v.say('withdrawal-one', { amount: money(amountMicros) })),
    { kind: 'facts', rows: facts(v, withdrawal) },
    ...whatNow(v, withdrawal),
    buttons(
      ...(isOverdue(v, withdrawal)
        ? [button(v, 'button-ask-overdue', 'newTicket', { kind: 'withdrawal', about: id }, 'primary')]
        : [supportButton(v, 'withdrawal', id)]),
      button(v, 'button-my-withdrawals', 'withdrawals'),
      button(v, 'button-wallet', 'wallet'),
      button(v, 'button-home', 'home'),
    ),
  ]
  return { accent: accentOf(withdrawal), card: { kind: 'withdrawal', objectId: id }, blocks }
}

function facts(v: Viewer, withdrawal: Withdrawal): { label: Text; value: Text }[] {
  const { amountMicros, feeMicros, payableAt, dueAt, reference, reason, holder, state } = withdrawal
  const rows = [
    { label: v.say('label-state'), value: [bold(...v.say('withdrawal-state', { state }))] },
    { label: v.say('withdraw-amount'), value: [money(amountMicros)] },
    { label: v.say('withdraw-fee'), value: [money(feeMicros)] },
    { label: v.say('withdraw-net'), value: [bold(money(amountMicros - feeMicros))] },
    { label: v.say('withdrawal-method'), value: methodName(v, withdrawal.method) },
    {
      label: destinationLabel(v, withdrawal.method),
      value: destinationText(withdrawal, v.say('crypto-pay-account')),
    },
  ]
  if (holder) rows.push({ label: v.say('payout-holder'), value: [user(holder)] })
  if (isUnderWay(state)) {
    if (payableAt > v.now)
      rows.push({ label: v.say('withdraw-earliest'), value: [time(payableAt, 'moment')] })
    rows.push({ label: v.say('withdraw-promise'), value: [time(dueAt, 'date')] })
  }
  if (reference) rows.push({ label: v.say('withdrawal-reference'), value: [user(reference)] })
  // Why an operator checked it is their own note; the member reads why it did not go through.
  if (reason && (state === 'REJECTED' || state === 'RETURNED')) {
    rows.push({ label: v.say('withdrawal-reason'), value: reasonText(v, reason) })
  }
  return rows
}

/** Where to. A Telegram account is named, not numbered: nobody has use for its number. */
export function destinationText(
  { method, destination }: Pick<Withdrawal, 'method' | 'destination'>,
  account: Text,
): Text {
  const known = methodNamed(method)
  return known && METHODS[known].goesTo === 'telegram' ? account : [code(destination)]
}

/** Why, in the words of the operator who wrote it, or in ours for what a rail said. */
export function reasonText(v: Viewer, reason: string): Text {
  const name = nameOfRailReason(reason)
  if (name === null) return [user(reason)]
  return EXPLAINED.has(name)
    ? v.say('crypto-pay-reason', { name })
    : v.say('crypto-pay-other-reason', { code: name })
}

/** What Crypto Pay says that we have better words for. */
const EXPLAINED = new Set([
  'USER_NOT_FOUND',
  'INSUFFICIENT_FUNDS',
  'METHOD_DISABLED',
  'AMOUNT_TOO_SMALL',
  'AMOUNT_TOO_BIG',
  'NO_ANSWER',
  'INTERRUPTED',
])

/** What a destination of this method is called. */
export function destinationLabel(v: Viewer, method: string): Text {
  const known = methodNamed(method)
  return known ? v.say('payout-destination', { method: known }) : [plain(method)]
}

/** What the state means for the member, and what they can do about it. */
function whatNow(v: Viewer, withdrawal: Withdrawal): Block[] {
  const { state } = withdrawal
  switch (state) {
    case 'REQUESTED':
      return [
        ...overdue(v, withdrawal),
        buttons(
          button(v, 'button-cancel-withdrawal', 'withdrawalCancel', { withdrawal: withdrawal.id }, 'bad'),
        ),
      ]
    case 'PAYING':
      return overdue(v, withdrawal)
    case 'HELD':
      return [hint(v.say('withdrawal-held-hint')), ...overdue(v, withdrawal)]
    case 'COMPLETED':
      return receipt(v, withdrawal)
    case 'REJECTED':
    case 'CANCELLED':
    case 'RETURNED':
      return [hint(v.say('withdrawal-back-hint', { amount: money(withdrawal.amountMicros) }))]
    default:
      return state satisfies never
  }
}

function isOverdue(v: Viewer, { state, dueAt }: Withdrawal): boolean {
  return isUnderWay(state) && dueAt < v.now
}

/** It takes longer than promised: until when it was promised, and that the money is safe. */
function overdue(v: Viewer, withdrawal: Withdrawal): Block[] {
  if (!isOverdue(v, withdrawal)) return []
  return [
    text(bold(...v.say('withdrawal-overdue', { due: time(withdrawal.dueAt, 'date') }))),
    hint(v.say('withdrawal-overdue-hint', { told: withdrawal.overdueToldAt === null ? 'no' : 'yes' })),
  ]
}

function receipt(v: Viewer, { id, received }: Withdrawal): Block[] {
  if (received) return [hint(v.say('withdrawal-received'))]
  const answer = (label: 'button-received' | 'button-not-received', value: 'y' | 'n'): Button =>
    button(
      v,
      label,
      'withdrawalReceipt',
      { withdrawal: id, received: value },
      value === 'y' ? 'good' : 'plain',
    )
  return received === null
    ? [
        text(...v.say('withdrawal-ask-received')),
        buttons(answer('button-received', 'y'), answer('button-not-received', 'n')),
      ]
    : [hint(v.say('withdrawal-not-received')), buttons(answer('button-received', 'y'))]
}

function accentOf({ state }: Withdrawal): NonNullable<View['accent']> {
  switch (state) {
    case 'REQUESTED':
    case 'PAYING':
      return 'active'
    case 'HELD':
    case 'REJECTED':
    case 'RETURNED':
      return 'warn'
    case 'COMPLETED':
      return 'good'
    case 'CANCELLED':
      return 'neutral'
    default:
      return state satisfies never
  }
}

/** My withdrawals, newest first. */
export function withdrawalsView(
  v: Viewer,
  found: { withdrawals: readonly Withdrawal[]; page: number; pages: number },
): View {
  const blocks: Block[] = [heading(v.say('withdrawals-title'))]
  if (found.withdrawals.length === 0) blocks.push(text(...v.say('withdrawals-none')))
  else {
    blocks.push({
      kind: 'entries',
      entries: found.withdrawals.map((one) => ({
        title: [money(one.amountMicros), plain(' · '), ...methodName(v, one.method)],
        lines: [
          [...v.say('withdrawal-state', { state: one.state }), plain(' · '), time(one.requestedAt, 'date')],
          ...(isOverdue(v, one) ? [v.say('withdrawal-overdue', { due: time(one.dueAt, 'date') })] : []),
        ],
        open: button(v, 'button-view', 'withdrawal', { withdrawal: one.id }),
      })),
    })
  }
  if (found.pages > 1) {
    blocks.push({
      kind: 'pager',
      page: found.page,
      pages: found.pages,
      turn: (page) => press('withdrawals', { page }),
    })
  }
  blocks.push(
    buttons(
      button(v, 'button-withdraw', 'withdraw', {}, 'primary'),
      button(v, 'button-wallet', 'wallet'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

/** Before cancelling: what returns, and where to. */
export function confirmCancelWithdrawalView(v: Viewer, { id, amountMicros }: Withdrawal): View {
  const amount = money(amountMicros)
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('withdrawal-cancel-title', { amount })),
      text(...v.say('withdrawal-cancel-what', { amount })),
      buttons(
        act(
          words(v.say('button-cancel-withdrawal-sure', { amount })),
          press('withdrawalCancel', { withdrawal: id, sure: 'y' }),
          'bad',
        ),
        button(v, 'button-back', 'withdrawal', { withdrawal: id }),
      ),
    ],
  }
}

/** What became of a withdrawal: the card, under the news. */
export function withdrawalNotice(
  v: Viewer,
  kind: 'withdrawal-completed' | 'withdrawal-rejected' | 'withdrawal-held' | 'withdrawal-returned',
  withdrawal: Withdrawal,
): View {
  return withdrawalView(v, withdrawal, newsOf(v, kind, withdrawal))
}

function newsOf(
  v: Viewer,
  kind: Parameters<typeof withdrawalNotice>[1],
  { amountMicros, feeMicros }: Withdrawal,
): Text {
  const amount = money(amountMicros)
  switch (kind) {
    case 'withdrawal-completed':
      return v.say('notice-withdrawal-completed', { net: money(amountMicros - feeMicros) })
    case 'withdrawal-rejected':
      return v.say('notice-withdrawal-rejected', { amount })
    case 'withdrawal-held':
      return v.say('notice-withdrawal-held', { amount })
    case 'withdrawal-returned':
      return v.say('notice-withdrawal-returned', { amount })
    default:
      return kind satisfies never
  }
}
