import { isStillLooking } from '../../domain/withdrawals/crypto-pay.rules.ts'
import { isReleased } from '../../domain/withdrawals/payout-desk.rules.ts'
import { isByHand } from '../../domain/withdrawals/rail.ts'
import {
  PAYOUT_TABS,
  type PayoutCase,
  type PayoutPage,
  type PayoutTab,
} from '../../domain/withdrawals/read-payouts.ts'
import type { Withdrawal } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, time, user } from '../kit/span.ts'
import type { Accent, Block, Button, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, hint, joined, nameOf, text } from './parts.ts'
import type { Viewer } from './view-context.ts'
import { destinationLabel, destinationText, methodName, reasonText } from './withdrawal-views.ts'

/** The operators' queue of withdrawals: what was promised first comes first. */
export function payoutsView(
  v: Viewer,
  tab: PayoutTab,
  { payouts, page, pages }: PayoutPage,
  myId: string,
): View {
  const entries = payouts.map((one) => ({
    title: [money(one.amountMicros - one.feeMicros), plain(' · '), ...methodName(v, one.method)],
    lines: [joined(flags(v, one, myId))],
    open: button(v, 'button-view', 'payout', { withdrawal: one.id }),
  }))
  const blocks: Block[] = [
    heading(v.say('payouts-title')),
    {
      kind: 'select',
      placeholder: words(v.say('payouts-pick-tab')),
      options: PAYOUT_TABS.map((name) => ({
        label: words(v.say('payouts-tab', { tab: name })),
        press: press('payouts', { tab: name }),
        chosen: name === tab,
      })),
    },
    entries.length === 0 ? text(...v.say('payouts-none', { tab })) : { kind: 'entries', entries },
  ]
  if (pages > 1)
    blocks.push({ kind: 'pager', page, pages, turn: (to) => press('payouts', { tab, page: to }) })
  blocks.push(
    buttons(
      button(v, 'button-to-batches', 'payoutBatches', {}, 'primary'),
      button(v, 'button-admin', 'admin'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

/** What an operator should notice about it: late, too early, needs two, one source, in whose hands. */
function flags(v: Viewer, withdrawal: Withdrawal, myId: string): Text[] {
  const { state, dueAt, payableAt, endedAt, claimedById, needsTwo, topSourceId } = withdrawal
  if (state === 'COMPLETED') return [v.say('payout-paid-at', { at: time(endedAt ?? v.now, 'date') })]
  const all = [
    dueAt < v.now
      ? v.say('payout-overdue', { due: time(dueAt, 'date') })
      : v.say('payout-due', { due: time(dueAt, 'date') }),
  ]
  if (payableAt > v.now) all.push(v.say('payout-cooling', { at: time(payableAt, 'moment') }))
  if (needsTwo) all.push(v.say('payout-two'))
  if (topSourceId) all.push(v.say('payout-one-source'))
  if (claimedById) all.push(v.say('case-holder', { holder: claimedById === myId ? 'me' : 'other' }))
  return all
}

/** One withdrawal as an operator sees it: where to, how much, what to notice, and what they can do. */
export function payoutView(v: Viewer, found: PayoutCase): View {
  const { withdrawal } = found
  const net = money(withdrawal.amountMicros - withdrawal.feeMicros)
  return {
    accent: accentOf(v, withdrawal),
    blocks: [
      heading(v.say('payout-title', { net })),
      { kind: 'facts', rows: [...destinationRows(v, found), ...stateRows(v, found)] },
      ...hints(v, found),
      ...actions(v, found),
      buttons(
        button(v, 'button-payee', 'memberCard', { member: withdrawal.memberId }),
        ...batchButton(v, withdrawal),
        button(v, 'button-payouts', 'payouts'),
        button(v, 'button-admin', 'admin'),
      ),
    ],
  }
}

type Row = { label: Text; value: Text }

function destinationRows(v: Viewer, { withdrawal, payee }: PayoutCase): Row[] {
  const { amountMicros, feeMicros, method, holder } = withdrawal
  const rows = [
    { label: v.say('payout-net'), value: [bold(money(amountMicros - feeMicros))] },
    { label: v.say('withdraw-amount'), value: [money(amountMicros)] },
    { label: v.say('withdraw-fee'), value: [money(feeMicros)] },
    { label: v.say('withdrawal-method'), value: methodName(v, method) },
    {
      label: destinationLabel(v, method),
      value: destinationText(withdrawal, v.say('crypto-pay-account-of-member')),
    },
  ]
  if (holder) rows.push({ label: v.say('payout-holder'), value: [user(holder)] })
  return [...rows, { label: v.say('payout-member'), value: nameOf(v, payee) }]
}

function stateRows(v: Viewer, { withdrawal, holder, agreed, sources }: PayoutCase): Row[] {
  const { state, dueAt, payableAt, needsTwo, reference, reason } = withdrawal
  const rows: Row[] = [{ label: v.say('label-state'), value: [bold(...v.say('payout-state', { state }))] }]
  if (payableAt > v.now) rows.push({ label: v.say('withdraw-earliest'), value: [time(payableAt, 'moment')] })
  rows.push({ label: v.say('withdraw-promise'), value: [time(dueAt, 'date')] })
  if (holder) rows.push({ label: v.say('payout-with'), value: [user(holder)] })
  if (needsTwo)
    rows.push({
      label: v.say('payout-two-needed'),
      value:
        agreed.length === 0
          ? v.say('payout-agreed-nobody')
          : v.say('payout-agreed', { who: agreed.length === 1 ? 'one' : 'both', names: agreed.join(', ') }),
    })
  if (sources.length > 0) rows.push({ label: v.say('payout-source'), value: sourcesText(v, sources) })
  if (reference) rows.push({ label: v.say('withdrawal-reference'), value: [user(reference)] })
  if (reason) rows.push({ label: v.say('withdrawal-reason'), value: reasonText(v, reason) })
  return rows
}

/** From whom, and which part of it, the largest first. */
function sourcesText(v: Viewer, sources: PayoutCase['sources']): Text {
  return joined(
    sources.map(({ name, percent }) =>
      v.say('payout-source-percent', { name: nameOf(v, name), percent: String(percent) }),
    ),
  )
}

function hints(v: Viewer, { withdrawal, isFrozen, isElsewhere, agreed }: PayoutCase): Block[] {
  const { state, needsTwo, dueAt, batchId } = withdrawal
  const isPaying = state === 'PAYING'
  const isOpen = isPaying || state === 'REQUESTED' || state === 'HELD'
  const all: Text[] = []
  if (isOpen && dueAt < v.now) all.push(v.say('payout-overdue', { due: time(dueAt, 'date') }))
  if (isFrozen && state === 'REQUESTED') all.push(v.say('payout-frozen-hint'))
  if (isPaying && isElsewhere) all.push(v.say('payout-elsewhere-hint'))
  if (isOpen && needsTwo && agreed.length < 2) all.push(v.say('payout-second-hint'))
  if (isPaying && batchId) all.push(v.say('payout-batch-hint'))
  if (state === 'HELD') all.push(v.say('payout-held-hint'))
  if (isOpen && !isByHand(withdrawal.method)) all.push(...railHints(v, withdrawal))
  return all.map(hint)
}

/** What the rail does about it by itself, and what it waits for. */
function railHints(v: Viewer, withdrawal: Withdrawal): Text[] {
  const { state, topSourceId, needsTwo, railTries } = withdrawal
  if (state !== 'HELD') {
    const needsOne = topSourceId !== null && !needsTwo && !isReleased(withdrawal)
    return [v.say(needsOne ? 'payout-release-hint' : 'payout-by-rail-hint')]
  }
  const looked = railTries > 0 ? [v.say('payout-looked-hint', { count: railTries })] : []
  return isStillLooking(withdrawal, v.now) ? [...looked, v.say('payout-looking-hint')] : looked
}

function actions(v: Viewer, { withdrawal, isFrozen, mayHandle, mayAgree, agreed }: PayoutCase): Block[] {
  const { state, needsTwo, payableAt } = withdrawal
  const id = { withdrawal: withdrawal.id }
  const agree = mayAgree ? [button(v, 'button-agree-payout', 'agreePayout', id, 'primary')] : []
  const complete =
    needsTwo && agreed.length < 2 ? [] : [button(v, 'button-complete-payout', 'completePayout', id, 'good')]
  const reject = isStillLooking(withdrawal, v.now)
    ? []
    : [button(v, 'button-reject-payout', 'rejectPayout', id, 'bad')]
  const row = (...all: Button[]) => (all.length > 0 ? [buttons(...all)] : [])
  switch (state) {
    case 'REQUESTED': {
      const isPayable = payableAt <= v.now && !isFrozen && isByHand(withdrawal.method)
      const claim = isPayable ? [button(v, 'button-claim-payout', 'claimPayout', id, 'good')] : []
      return row(...claim, ...agree)
    }
    case 'PAYING':
      if (!mayHandle) return row(...agree)
      return row(
        ...complete,
        ...agree,
        ...reject,
        button(v, 'button-hold-payout', 'holdPayout', id),
        button(v, 'button-give-back', 'giveBackPayout', id),
      )
    case 'HELD':
      return row(...complete, ...agree, ...reject)
    case 'COMPLETED':
      return row(button(v, 'button-return-payout', 'returnPayout', id))
    case 'REJECTED':
    case 'CANCELLED':
    case 'RETURNED':
      return []
    default:
      return state satisfies never
  }
}

function batchButton(v: Viewer, { batchId }: Withdrawal): Button[] {
  return batchId ? [button(v, 'button-to-batch', 'payoutBatch', { batch: batchId })] : []
}

function accentOf(v: Viewer, { state, dueAt }: Withdrawal): Accent {
  switch (state) {
    case 'REQUESTED':
    case 'PAYING':
      return dueAt < v.now ? 'warn' : 'active'
    case 'HELD':
      return 'warn'
    case 'COMPLETED':
      return 'good'
    case 'REJECTED':
    case 'CANCELLED':
    case 'RETURNED':
      return 'neutral'
    default:
      return state satisfies never
  }
}
