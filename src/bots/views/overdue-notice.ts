import type { Withdrawal } from '../../generated/prisma/client.ts'
import { money, time } from '../kit/span.ts'
import type { View } from '../kit/view.ts'
import { button, buttons, heading, text } from './parts.ts'
import type { Viewer } from './view-context.ts'
import { methodName } from './withdrawal-views.ts'

/** Finance hears that a withdrawal takes longer than promised. */
export function overdueNotice(v: Viewer, { id, amountMicros, feeMicros, method, dueAt }: Withdrawal): View {
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('notice-withdrawal-overdue')),
      text(
        ...v.say('notice-withdrawal-overdue-what', {
          net: money(amountMicros - feeMicros),
          method: methodName(v, method),
          due: time(dueAt, 'date'),
        }),
      ),
      buttons(
        button(v, 'button-view', 'payout', { withdrawal: id }, 'primary'),
        button(v, 'button-payouts', 'payouts'),
      ),
    ],
  }
}
