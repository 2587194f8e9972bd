import type { TicketObject } from '../../generated/prisma/client.ts'
import type { Button } from '../kit/view.ts'
import { button } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** "Support" on the card of an object: asks about that object. */
export function supportButton(v: Viewer, kind: TicketObject, about: string): Button {
  return button(v, 'button-support', 'newTicket', { kind, about })
}
