import type { Counter, Posting } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import { campaignEscrow, walletOf } from '../ledger/accounts.ts'

/** The largest value of the counter's column: giving up is never refused for a limit that was lowered. */
const INT_MAX = 2_147_483_647

export type SlotFacts = {
  reservationId: string
  campaign: {
    id: string
    employerId: string
    state: 'ACTIVE' | 'PAUSED' | 'STOPPED'
    slots: number
    rewardMicros: Micros
    feeMicros: Micros
  }
}

/**
 * What becomes of a slot that its holder leaves unpaid: somebody else may take it, or, once the campaign is
 * stopped, reward and fee return to the employer's wallet. The counter is guarded by the campaign still
 * running, so a stop in the same moment makes the decision be taken again.
 */
export function freeSlot(slot: SlotFacts): { counters: Counter[]; postings: Posting[] } {
  if (slot.campaign.state === 'STOPPED') return { counters: [], postings: [returnSlot(slot)] }
  return {
    counters: [
      {
        table: 'campaign',
        id: slot.campaign.id,
        column: 'freeSlots',
        add: 1,
        atLeast: 0,
        atMost: slot.campaign.slots,
        whileState: ['ACTIVE', 'PAUSED'],
      },
    ],
    postings: [],
  }
}

/** The slot ends unpaid: reward and fee go back to the employer's wallet, under the slot's one key. */
export function returnSlot({ reservationId, campaign }: SlotFacts): Posting {
  return {
    key: slotKey(reservationId),
    kind: 'slot-returned',
    about: campaign.id,
    moves: [
      {
        from: campaignEscrow(campaign.id),
        to: walletOf(campaign.employerId),
        amountMicros: campaign.rewardMicros + campaign.feeMicros,
      },
    ],
  }
}

/** Paid or returned, a slot settles under this key: never both, never twice. */
export function slotKey(reservationId: string): string {
  return `slot:${reservationId}`
}

/** The member holds one slot less. */
export function releaseHolder(memberId: string): Counter {
  return {
    table: 'member',
    id: memberId,
    column: 'openReservations',
    add: -1,
    atLeast: 0,
    atMost: INT_MAX,
  }
}
