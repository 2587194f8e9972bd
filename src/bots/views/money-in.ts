import type { Block } from '../kit/view.ts'
import { button, buttons } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** Where the money comes from that is missing: paid in where that is on (`mayAdd`), or a voucher. */
export function moneyInButtons(v: Viewer, mayAdd: boolean): Block {
  return buttons(
    ...(mayAdd ? [button(v, 'button-add-money', 'topUp', {}, 'primary')] : []),
    button(v, 'button-redeem', 'redeem', {}, mayAdd ? 'plain' : 'primary'),
  )
}
