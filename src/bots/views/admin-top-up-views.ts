import type { TopUpCase, TopUpPage } from '../../domain/top-ups/read-top-ups.ts'
import { press } from '../entries.ts'
import { bold, code, money, type Text, time, user } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { button, buttons, heading, hint, nameOf, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** Payments that do not match what was asked for, newest first. */
export function mismatchedView(v: Viewer, { topUps, page, pages }: TopUpPage): View {
  const entries = topUps.map((one) => ({
    title: [money(one.amountMicros)],
    lines: [v.say('mismatched-what', { problem: one.problem ?? '' }), [time(one.endedAt ?? v.now, 'date')]],
    open: button(v, 'button-view', 'mismatchedCase', { topUp: one.id }),
  }))
  const blocks: Block[] = [
    heading(v.say('mismatched-title')),
    entries.length === 0 ? text(...v.say('mismatched-none')) : { kind: 'entries', entries },
  ]
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('mismatched', { page: to }) })
  blocks.push(buttons(button(v, 'button-admin', 'admin'), button(v, 'button-home', 'home')))
  return { accent: 'neutral', blocks }
}

/** One of them: what was asked for, what came, and what to do about it. */
export function mismatchedCaseView(v: Viewer, { topUp, name, what }: TopUpCase): View {
  const { id, memberId, amountMicros, invoiceId, problem, finding, state } = topUp
  const rows: { label: Text; value: Text }[] = [
    { label: v.say('label-state'), value: [bold(...v.say('top-up-state', { state }))] },
    { label: v.say('mismatched-asked'), value: [money(amountMicros)] },
    { label: v.say('mismatched-problem'), value: v.say('mismatched-what', { problem: problem ?? '' }) },
    { label: v.say('mismatched-member'), value: nameOf(v, name) },
  ]
  if (invoiceId) rows.push({ label: v.say('top-up-invoice-number'), value: [code(invoiceId)] })
  if (what) rows.push({ label: v.say('mismatched-paid'), value: [user(what)] })
  if (finding) rows.push({ label: v.say('mismatched-finding'), value: [user(finding)] })
  const isOpen = state === 'MISMATCHED'
  return {
    accent: isOpen ? 'warn' : 'neutral',
    blocks: [
      heading(v.say('mismatched-card')),
      { kind: 'facts', rows },
      ...(isOpen
        ? [
            hint(v.say('mismatched-hint')),
            buttons(button(v, 'button-close-top-up', 'closeTopUp', { topUp: id }, 'primary')),
          ]
        : []),
      buttons(
        button(v, 'button-payee', 'memberCard', { member: memberId }),
        button(v, 'button-to-mismatched', 'mismatched'),
        button(v, 'button-admin', 'admin'),
      ),
    ],
  }
}
