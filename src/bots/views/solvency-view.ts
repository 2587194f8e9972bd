import type { Micros } from '../../domain/kit/money.ts'
import { type Holdings, type Solvency, sumOf } from '../../domain/ledger/solvency.ts'
import { bold, money, type Text } from '../kit/span.ts'
import type { View } from '../kit/view.ts'
import { button, buttons, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** What the platform owes its members, what of it is mine, and what must be there for it by the books. */
export function solvencyView(v: Viewer, { all, mine }: { all: Solvency; mine: Holdings }): View {
  const { owed } = all
  const row = (label: Text, micros: Micros) => ({ label, value: [money(micros)] })
  const total = (label: Text, micros: Micros) => ({ label, value: [bold(money(micros))] })
  const gapMicros = all.owedMicros - all.thereMicros
  const verdict =
    gapMicros === 0n
      ? v.say('solvency-holds', { owed: money(all.owedMicros) })
      : v.say('solvency-broken', { gap: money(gapMicros < 0n ? -gapMicros : gapMicros) })
  return {
    accent: gapMicros === 0n ? 'good' : 'bad',
    blocks: [
      heading(v.say('solvency-title')),
      text(...v.say('solvency-mine', { mine: money(sumOf(mine)), owed: money(all.owedMicros) })),
      {
        kind: 'facts',
        rows: [
          row(v.say('wallet-cash'), owed.cashMicros),
          row(v.say('wallet-wallet'), owed.walletMicros),
          row(v.say('solvency-escrow'), owed.escrowMicros),
          row(v.say('solvency-vouchers'), owed.vouchersMicros),
          row(v.say('wallet-payouts'), owed.payoutsMicros),
          total(v.say('solvency-owed'), all.owedMicros),
        ],
      },
      {
        kind: 'facts',
        rows: [
          row(v.say('solvency-came-in'), all.cameInMicros),
          row(v.say('solvency-went-out'), all.wentOutMicros),
          row(v.say('solvency-fees'), all.feesMicros),
          total(v.say('solvency-there'), all.thereMicros),
        ],
      },
      text(bold(...verdict)),
      hint(v.say('solvency-hint')),
      buttons(button(v, 'button-wallet', 'wallet'), button(v, 'button-home', 'home')),
    ],
  }
}
