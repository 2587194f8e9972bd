import type { Voucher } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, code, money, plain, type Text, time } from '../kit/span.ts'
import { act, type Block, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, hint, text } from './parts.ts'
import { supportButton } from './support-button.ts'
import type { Viewer } from './view-context.ts'

/** The code as its issuer may see it later: only its last symbols were kept. */
export function maskedCode({ codeTail }: Pick<Voucher, 'codeTail'>): Text {
  return [code(`····-····-····-··${codeTail}`)]
}

type FreshVoucher = Pick<Voucher, 'amountMicros' | 'expiresAt'>

/** A fresh voucher of a member's own: the code is shown now and never again. */
export function voucherMadeView(
  v: Viewer,
  voucher: FreshVoucher,
  voucherCode: string,
  botLink: string | null,
): View {
  const ways = buttons(
    button(v, 'button-my-vouchers', 'vouchers'),
    button(v, 'button-wallet', 'wallet'),
    button(v, 'button-home', 'home'),
  )
  const title = heading(v.say('voucher-made', { amount: money(voucher.amountMicros) }))
  return codeShownOnce([title, ...codeBlocks(v, voucher, voucherCode, botLink), ways])
}

/** A fresh top-up voucher, for the operator who issued it. */
export function voucherIssuedView(
  v: Viewer,
  voucher: FreshVoucher,
  voucherCode: string,
  botLink: string | null,
): View {
  const ways = buttons(button(v, 'button-issue-another', 'issueTopUp'), button(v, 'button-admin', 'admin'))
  const title = heading(v.say('voucher-issued', { amount: money(voucher.amountMicros) }))
  return codeShownOnce([title, ...codeBlocks(v, voucher, voucherCode, botLink), ways])
}

const codeShownOnce = (blocks: Block[]): View => ({ accent: 'good', blocks, protect: true })

function codeBlocks(v: Viewer, voucher: FreshVoucher, voucherCode: string, botLink: string | null): Block[] {
  const blocks: Block[] = [
    text(code(voucherCode)),
    hint(v.say('voucher-once', { expires: time(voucher.expiresAt, 'date') })),
    { kind: 'copy', label: words(v.say('button-copy-code')), text: voucherCode },
  ]
  if (botLink) {
    const link = `${botLink}?start=vch_${voucherCode}`
    blocks.push({ kind: 'copy', label: words(v.say('button-share')), text: link })
  }
  return blocks
}

/** My vouchers, five a page. */
export function vouchersView(
  v: Viewer,
  found: { vouchers: readonly Voucher[]; page: number; pages: number },
): View {
  const blocks: Block[] = [heading(v.say('vouchers-title'))]
  if (found.vouchers.length === 0) blocks.push(text(...v.say('vouchers-none')))
  else {
    blocks.push({
      kind: 'entries',
      entries: found.vouchers.map((voucher) => ({
        title: [money(voucher.amountMicros), plain(' · '), ...maskedCode(voucher)],
        lines: [voucherStateLine(v, voucher)],
        open: button(v, 'button-view', 'voucherState', { voucher: voucher.id }),
      })),
    })
  }
  if (found.pages > 1) {
    blocks.push({
      kind: 'pager',
      page: found.page,
      pages: found.pages,
      turn: (page) => press('vouchers', { page }),
    })
  }
  blocks.push(
    buttons(
      button(v, 'button-make-voucher', 'voucher', {}, 'primary'),
      button(v, 'button-wallet', 'wallet'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

/** One of my vouchers. `news` is its heading while something new is told. */
export function voucherView(v: Viewer, voucher: Voucher, news?: Text): View {
  const blocks: Block[] = [
    heading(news ?? v.say('voucher-one', { amount: money(voucher.amountMicros) })),
    {
      kind: 'facts',
      rows: [
        { label: v.say('voucher-code'), value: maskedCode(voucher) },
        { label: v.say('label-state'), value: voucherStateLine(v, voucher) },
        { label: v.say('voucher-came-from'), value: v.say('voucher-origin', { source: voucher.source }) },
      ],
    },
  ]
  if (voucher.state === 'ACTIVE') {
    blocks.push(
      hint(v.say('voucher-lost-hint')),
      buttons(button(v, 'button-cancel-voucher', 'voucherCancel', { voucher: voucher.id }, 'bad')),
    )
  }
  blocks.push(
    buttons(
      supportButton(v, 'voucher', voucher.id),
      button(v, 'button-my-vouchers', 'vouchers'),
      button(v, 'button-wallet', 'wallet'),
    ),
  )
  return { accent: voucher.state === 'ACTIVE' ? 'active' : 'neutral', blocks }
}

/** Before cancelling: what returns, and where to. */
export function confirmCancelView(v: Viewer, voucher: Voucher): View {
  const amount = money(voucher.amountMicros)
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('voucher-cancel-title', { amount: bold(amount) })),
      text(...v.say('voucher-cancel-what', { amount, source: voucher.source })),
      buttons(
        act(
          words(v.say('button-cancel-voucher-sure', { amount })),
          press('voucherCancel', { voucher: voucher.id, sure: 'y' }),
          'bad',
        ),
        button(v, 'button-back', 'voucherState', { voucher: voucher.id }),
      ),
    ],
  }
}

/** "Your voucher will expire", "it has expired": the voucher as it stands, under the news. */
export function voucherNotice(
  v: Viewer,
  kind: 'voucher-expiring' | 'voucher-expired',
  voucher: Voucher,
): View {
  const amount = money(voucher.amountMicros)
  return voucherView(
    v,
    voucher,
    kind === 'voucher-expiring'
      ? v.say('notice-voucher-expiring', { amount, expires: time(voucher.expiresAt, 'date') })
      : v.say('notice-voucher-expired', { amount }),
  )
}

/** Where a voucher stands, in words. */
export function voucherStateLine(v: Viewer, voucher: Voucher): Text {
  switch (voucher.state) {
    case 'ACTIVE':
      return v.say('voucher-state-active', { expires: time(voucher.expiresAt, 'date') })
    case 'REDEEMED':
      return v.say('voucher-state-redeemed', { at: time(voucher.redeemedAt ?? voucher.createdAt, 'date') })
    case 'CANCELLED':
      return v.say('voucher-state-cancelled')
    case 'EXPIRED':
      return v.say('voucher-state-expired')
    default:
      return voucher.state satisfies never
  }
}
