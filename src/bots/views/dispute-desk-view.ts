import type { DisputeQueue } from '../../domain/disputes/list-disputes.ts'
import { press } from '../entries.ts'
import { money, plain, time, user } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { button, buttons, heading, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** Disputes that wait, longest first, with what is at stake. */
export function disputesView(v: Viewer, { disputes, page, pages }: DisputeQueue, myId: string): View {
  const entries = disputes.map(({ id, order, state, claimedById, dueAt }) => ({
    title: [money(order.priceMicros), plain(' · '), user(order.text.title)],
    lines: [
      v.say('contests-line', {
        holder: v.say('case-holder', { holder: holderOf({ state, claimedById }, myId) }),
        due: time(dueAt ?? v.now),
      }),
    ],
    open: button(v, 'button-view', 'disputeCase', { dispute: id }),
  }))
  const none = text(...v.say('disputes-none'))
  const blocks: Block[] = [
    heading(v.say('disputes-title')),
    entries.length === 0 ? none : { kind: 'entries', entries },
  ]
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('disputes', { page: to }) })
  return {
    accent: 'neutral',
    blocks: [...blocks, buttons(button(v, 'button-admin', 'admin'), button(v, 'button-home', 'home'))],
  }
}

function holderOf({ state, claimedById }: { state: string; claimedById: string | null }, myId: string) {
  if (state !== 'CLAIMED') return 'nobody'
  return claimedById === myId ? 'me' : 'other'
}
