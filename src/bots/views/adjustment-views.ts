import type { AdjustmentCase, AdjustmentQueue } from '../../domain/operators/read-adjustments.ts'
import type { Adjustment } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, time, user } from '../kit/span.ts'
import { act, type Block, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, hint, nameOf, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

type Terms = Pick<Adjustment, 'account' | 'adds' | 'amountMicros'>

/** "+$5.00 · cash" */
function change(v: Viewer, { account, adds, amountMicros }: Terms): Text {
  const signed = adds ? [plain('+'), money(amountMicros)] : [money(-amountMicros)]
  return [bold(...signed), plain(' · '), ...v.say('statement-account', { account })]
}

/** Proposals that wait for another operator, longest first. */
export function adjustmentsView(v: Viewer, { adjustments, page, pages }: AdjustmentQueue): View {
  const list = adjustments.map((one) => ({
    title: [...nameOf(v, one.member), plain(' · '), ...change(v, one.adjustment)],
    lines: [v.say('adjustment-line', { by: one.proposedBy, at: time(one.adjustment.proposedAt) })],
    open: button(v, 'button-view', 'adjustment', { adjustment: one.adjustment.id }),
  }))
  const blocks: Block[] = [
    heading(v.say('adjustments-title')),
    list.length === 0 ? text(...v.say('adjustments-none')) : { kind: 'entries', entries: list },
  ]
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('adjustments', { page: to }) })
  blocks.push(
    buttons(button(v, 'button-members', 'adminMembers'), button(v, 'button-admin', 'admin')),
    hint(v.say('adjustments-hint')),
  )
  return { accent: 'neutral', blocks }
}

/** One proposal, with what this operator can do about it. */
export function adjustmentView(v: Viewer, found: AdjustmentCase): View {
  const { adjustment } = found
  const rows: { label: Text; value: Text }[] = [
    { label: v.say('adjustment-member'), value: nameOf(v, found.member) },
    { label: v.say('adjustment-change'), value: change(v, adjustment) },
    { label: v.say('label-reason'), value: [user(adjustment.reason)] },
    {
      label: v.say('adjustment-by'),
      value: [...nameOf(v, found.proposedBy), plain(' · '), time(adjustment.proposedAt)],
    },
    { label: v.say('label-state'), value: v.say('adjustment-state', { state: adjustment.state }) },
  ]
  if (found.decidedBy !== null)
    rows.push({ label: v.say('adjustment-decided'), value: nameOf(v, found.decidedBy) })
  if (adjustment.refusal !== null)
    rows.push({ label: v.say('adjustment-refusal'), value: [user(adjustment.refusal)] })
  const blocks: Block[] = [heading(v.say('adjustment-title')), { kind: 'facts', rows }]
  if (adjustment.state === 'PROPOSED') blocks.push(...decideBlocks(v, found))
  blocks.push(
    buttons(
      button(v, 'button-adjustments-all', 'adjustments'),
      button(v, 'button-to-member', 'memberCard', { member: adjustment.memberId }),
      button(v, 'button-admin', 'admin'),
    ),
  )
  return { accent: adjustment.state === 'PROPOSED' ? 'active' : 'neutral', blocks, protect: true }
}

function decideBlocks(v: Viewer, { adjustment, isMine }: AdjustmentCase): Block[] {
  const id = { adjustment: adjustment.id }
  if (isMine)
    return [
      hint(v.say('adjustment-waits')),
      buttons(button(v, 'button-take-proposal-back', 'refuseAdjustment', id, 'bad')),
    ]
  const { adds, amountMicros } = adjustment
  const approve = words(
    v.say('button-approve-adjustment', { adds: adds ? 'yes' : 'no', amount: money(amountMicros) }),
  )
  return [
    buttons(
      act(approve, press('approveAdjustment', id), 'good'),
      button(v, 'button-refuse-adjustment', 'refuseAdjustment', id, 'bad'),
    ),
  ]
}

/** The member hears what was put right, and why. */
export function adjustedNotice(v: Viewer, adjustment: Adjustment): View {
  return {
    accent: adjustment.adds ? 'good' : 'warn',
    blocks: [
      heading(v.say('notice-adjusted')),
      text(...change(v, adjustment)),
      { kind: 'quote', text: [user(adjustment.reason)] },
      buttons(button(v, 'button-wallet', 'wallet'), button(v, 'button-help', 'help')),
    ],
  }
}
