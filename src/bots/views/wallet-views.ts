import type { Purse } from '../../domain/ledger/spend.rules.ts'
import type { StatementLine } from '../../domain/ledger/statement.ts'
import { press } from '../entries.ts'
import { bold, code, money, plain, type Text, time, user } from '../kit/span.ts'
import { act, type Block, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

export type NamedLine = StatementLine & { title: string | null }

/** Balances, what is set aside, and the last movements. */
export function walletView(v: Viewer, purse: Purse, escrowMicros: bigint, lines: NamedLine[]): View {
  const blocks: Block[] = [
    heading(v.say('wallet-title')),
    {
      kind: 'facts',
      rows: [
        { label: v.say('wallet-cash'), value: [bold(money(purse.cashMicros))] },
        { label: v.say('wallet-wallet'), value: [bold(money(purse.walletMicros))] },
        ...(escrowMicros > 0n ? [{ label: v.say('wallet-escrow'), value: [bold(money(escrowMicros))] }] : []),
      ],
    },
    hint(v.say('wallet-hint')),
  ]
  if (lines.length > 0) blocks.push({ kind: 'quote', text: statementText(v, lines.slice(0, 5)) })
  blocks.push(
    buttons(
      button(v, 'button-history', 'history'),
      button(v, 'button-redeem', 'redeem'),
      button(v, 'button-my-vouchers', 'vouchers'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

/** Every movement with what it was for. */
export function historyView(v: Viewer, lines: NamedLine[], isFirst: boolean, older: bigint | null): View {
  const blocks: Block[] = [
    heading(v.say('history-title')),
    lines.length === 0 ? text(...v.say('history-none')) : { kind: 'quote', text: statementText(v, lines) },
  ]
  const row = []
  if (!isFirst) row.push(button(v, 'button-newest', 'history'))
  if (older !== null)
    row.push(act(words(v.say('button-older')), press('history', { before: older.toString() })))
  blocks.push(buttons(...row, button(v, 'button-wallet', 'wallet'), button(v, 'button-home', 'home')))
  return { accent: 'neutral', blocks }
}

function statementText(v: Viewer, lines: NamedLine[]): Text {
  return lines.flatMap((line, place) => [
    plain(place === 0 ? '' : '\n'),
    bold(plain(line.micros > 0n ? '+' : ''), money(line.micros)),
    plain(' '),
    ...v.say('statement-kind', { kind: line.kind }),
    ...(line.title === null ? [] : [plain(' '), user(line.title)]),
    plain(' · '),
    ...v.say('statement-account', { account: line.account }),
    plain(' · '),
    time(line.at, 'date'),
  ])
}

/** A fresh top-up voucher: the code is shown now and never again. */
export function voucherIssuedView(
  v: Viewer,
  voucher: { amountMicros: bigint; expiresAt: Date },
  voucherCode: string,
  botLink: string | null,
): View {
  const blocks: Block[] = [
    heading(v.say('voucher-issued', { amount: money(voucher.amountMicros) })),
    text(code(voucherCode)),
    hint(v.say('voucher-once', { expires: time(voucher.expiresAt, 'date') })),
    { kind: 'copy', label: words(v.say('button-copy-code')), text: voucherCode },
  ]
  if (botLink)
    blocks.push({
      kind: 'copy',
      label: words(v.say('button-share')),
      text: `${botLink}?start=vch_${voucherCode}`,
    })
  blocks.push(buttons(button(v, 'button-issue-another', 'issueTopUp'), button(v, 'button-admin', 'admin')))
  return { accent: 'good', blocks, protect: true }
}
