import type { NamedLine } from '../../domain/ledger/name-lines.ts'
import type { Holdings } from '../../domain/ledger/solvency.ts'
import { bold, money, type Text } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { statementText } from './history-view.ts'
import { button, buttons, heading, hint } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** What is mine and where it is, and the last movements. `mayAdd`: money can be paid in from here. */
export function walletView(v: Viewer, mine: Holdings, lines: readonly NamedLine[], mayAdd: boolean): View {
  const blocks: Block[] = [
    heading(v.say('wallet-title')),
    {
      kind: 'facts',
      rows: [
        { label: v.say('wallet-cash'), value: [bold(money(mine.cashMicros))] },
        { label: v.say('wallet-wallet'), value: [bold(money(mine.walletMicros))] },
        ...setAside(v, mine),
      ],
    },
    hint(v.say('wallet-hint')),
  ]
  if (lines.length > 0) blocks.push({ kind: 'quote', text: statementText(v, lines) })
  blocks.push(
    buttons(
      button(v, 'button-withdraw', 'withdraw', {}, 'primary'),
      button(v, 'button-my-withdrawals', 'withdrawals'),
      ...(mayAdd ? [button(v, 'button-add-money', 'topUp')] : []),
    ),
    buttons(
      button(v, 'button-history', 'history'),
      button(v, 'button-redeem', 'redeem'),
      button(v, 'button-my-vouchers', 'vouchers'),
      button(v, 'button-solvency', 'solvency'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

/** What of mine lies neither in cash nor in the wallet; rows of nothing are left out. */
function setAside(v: Viewer, mine: Holdings): { label: Text; value: Text }[] {
  const rows = [
    { label: v.say('wallet-escrow'), micros: mine.escrowMicros },
    { label: v.say('wallet-vouchers'), micros: mine.vouchersMicros },
    { label: v.say('wallet-payouts'), micros: mine.payoutsMicros },
  ]
  return rows
    .filter(({ micros }) => micros > 0n)
    .map(({ label, micros }) => ({ label, value: [bold(money(micros))] }))
}
