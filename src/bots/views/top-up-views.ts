import type { TopUpPage } from '../../domain/top-ups/read-top-ups.ts'
import type { TopUp } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, code, money, plain, type Text, time } from '../kit/span.ts'
import { type Block, open, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, hint } from './parts.ts'
import { supportButton } from './support-button.ts'
import type { Viewer } from './view-context.ts'

/** One payment into the wallet as it stands: something to pay, then its own receipt. `news` is told above it. */
export function topUpView(v: Viewer, topUp: TopUp, news?: Text): View {
  const { id, amountMicros, state } = topUp
  const blocks: Block[] = [
    heading(news ?? v.say('top-up-card', { amount: money(amountMicros) })),
    { kind: 'facts', rows: facts(v, topUp) },
    ...whatNow(v, topUp),
    buttons(
      ...(state === 'OPEN' || state === 'STARTING'
        ? [button(v, 'button-refresh', 'topUpState', { topUp: id })]
        : []),
      supportButton(v, 'top_up', id),
      button(v, 'button-my-top-ups', 'topUps'),
      button(v, 'button-wallet', 'wallet'),
      button(v, 'button-home', 'home'),
    ),
  ]
  return { accent: accentOf(topUp), card: { kind: 'top-up', objectId: id }, blocks }
}

function facts(v: Viewer, topUp: TopUp): { label: Text; value: Text }[] {
  const { amountMicros, state, invoiceId, expiresAt } = topUp
  const rows = [
    { label: v.say('label-state'), value: [bold(...v.say('top-up-state', { state }))] },
    { label: v.say('top-up-how-much'), value: [money(amountMicros)] },
  ]
  if (invoiceId) rows.push({ label: v.say('top-up-invoice-number'), value: [code(invoiceId)] })
  if (state === 'OPEN') rows.push({ label: v.say('top-up-until'), value: [time(expiresAt, 'moment')] })
  return rows
}

function whatNow(v: Viewer, topUp: TopUp): Block[] {
  const { state } = topUp
  switch (state) {
    case 'OPEN':
      return payButton(v, topUp)
    case 'STARTING':
    case 'PAID':
      return []
    case 'EXPIRED':
    case 'FAILED':
      return [buttons(button(v, 'button-top-up-again', 'topUp', {}, 'primary'))]
    case 'MISMATCHED':
      return [hint(v.say('top-up-mismatched-how'))]
    case 'CLOSED':
      return [hint(v.say('top-up-closed-how'))]
    default:
      return state satisfies never
  }
}

function payButton(v: Viewer, { amountMicros, payUrl }: TopUp): Block[] {
  if (payUrl === null) return []
  const label = words(v.say('top-up-pay', { amount: money(amountMicros) }))
  return [hint(v.say('top-up-open-how', { host: plain(new URL(payUrl).host) })), buttons(open(label, payUrl))]
}

function accentOf({ state }: TopUp): NonNullable<View['accent']> {
  switch (state) {
    case 'STARTING':
    case 'OPEN':
      return 'active'
    case 'PAID':
      return 'good'
    case 'EXPIRED':
    case 'FAILED':
    case 'CLOSED':
      return 'neutral'
    case 'MISMATCHED':
      return 'warn'
    default:
      return state satisfies never
  }
}

/** What I paid into my wallet, newest first. */
export function topUpsView(v: Viewer, { topUps, page, pages }: TopUpPage): View {
  const entries = topUps.map((one) => ({
    title: [money(one.amountMicros)],
    lines: [[...v.say('top-up-state', { state: one.state }), plain(' · '), time(one.startedAt, 'date')]],
    open: button(v, 'button-view', 'topUpState', { topUp: one.id }),
  }))
  const none = hint(v.say('top-ups-none'))
  const blocks: Block[] = [
    heading(v.say('top-ups-title')),
    entries.length === 0 ? none : { kind: 'entries', entries },
  ]
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('topUps', { page: to }) })
  blocks.push(
    buttons(
      button(v, 'button-add-money', 'topUp', {}, 'primary'),
      button(v, 'button-wallet', 'wallet'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

/** What became of a payment: the card, under the news. */
export function topUpNotice(v: Viewer, kind: 'topped-up' | 'top-up-mismatched', topUp: TopUp): View {
  const amount = money(topUp.amountMicros)
  const news =
    kind === 'topped-up'
      ? v.say('notice-topped-up', { amount })
      : v.say('notice-top-up-mismatched', { amount })
  return topUpView(v, topUp, news)
}
