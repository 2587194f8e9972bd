import { z } from 'zod'
import { after } from '../kit/clock.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { freeSlot, releaseHolder } from './free-slot.rules.ts'
import { whyCampaignFrozen } from './freeze-campaign.rules.ts'
import { reservationMachine } from './reservation.machine.ts'

const input = z.object({ reservation: idSchema })

function readReservation(store: Store, { reservation }: { reservation: string }) {
  return store.db.reservation.findUnique({ where: { id: reservation }, include: { campaign: true } })
}

type Held = NonNullable<Awaited<ReturnType<typeof readReservation>>>

/**
 * "I can't do this job": frees the slot without harm to anybody, also of a frozen job. Of a frozen job that was
 * stopped before, the slot's money would return: that is refused until the freeze is over.
 */
export const giveUpReservation = useCase({
  name: 'give-up-reservation',
  input,
  read: readReservation,
  decide(reservation, { actor }) {
    if (!reservation || !isMember(actor, reservation.memberId)) {
      return refuse({ code: 'not-found', what: 'reservation' })
    }
    const { campaign, state } = reservation
    if (state !== 'HELD') return refuse(over(campaign.id, state))
    if (campaign.state !== 'STOPPED') return decide(leave(reservation, 'GIVEN_UP'))
    const frozen = whyCampaignFrozen(campaign)
    if (frozen) return refuse(frozen)
    return decide({ ...leave(reservation, 'GIVEN_UP'), unfrozen: [campaign.id] })
  },
})

/** Time is up: the slot is freed. The member may take the job once more, with what they had entered kept. */
export const lapseReservation = useCase({
  name: 'lapse-reservation',
  input,
  read: readReservation,
  decide: decideLapse,
})

/** Pure half of `lapseReservation`, shared with the sweep that lapses many at once. */
export function decideLapse(reservation: Held | null, { now }: { now: Date }) {
  if (!reservation) return refuse({ code: 'not-found', what: 'reservation' })
  if (reservation.state !== 'HELD' || reservation.dueAt > now) {
    return refuse({ code: 'already-holding', reservationId: reservation.id })
  }
  const frozen = whyCampaignFrozen(reservation.campaign)
  if (frozen) return refuse(frozen)
  return decide({ ...leave(reservation, 'LAPSED'), unfrozen: [reservation.campaignId] })
}

/** One more time limit, once for each reservation, and only while it is still held and its job not frozen. */
export const extendReservation = useCase({
  name: 'extend-reservation',
  input,
  read: readReservation,
  decide(reservation, { actor, now }) {
    if (!reservation || !isMember(actor, reservation.memberId)) {
      return refuse({ code: 'not-found', what: 'reservation' })
    }
    if (reservation.state !== 'HELD') return refuse(over(reservation.campaignId, reservation.state))
    const frozen = whyCampaignFrozen(reservation.campaign)
    if (frozen) return refuse(frozen)
    if (reservation.dueAt <= now) return refuse(over(reservation.campaignId, 'LAPSED'))
    if (reservation.extended) return refuse({ code: 'already-extended', dueAt: reservation.dueAt })
    const dueAt = after(reservation.dueAt, reservation.campaign.reservationMs)
    return decide({
      patches: [{ table: 'reservation', row: reservation, set: { dueAt, extended: true } }],
      events: [
        { kind: 'reservation-extended', campaignId: reservation.campaignId, reservationId: reservation.id },
      ],
      answer: { reservationId: reservation.id },
    })
  },
})

function leave(reservation: Held, to: 'GIVEN_UP' | 'LAPSED') {
  const freed = freeSlot({ reservationId: reservation.id, campaign: reservation.campaign })
  const kind = to === 'LAPSED' ? ('reservation-lapsed' as const) : ('reservation-given-up' as const)
  return {
    transitions: [transition(reservationMachine, reservation, to)],
    counters: [...freed.counters, releaseHolder(reservation.memberId)],
    postings: freed.postings,
    events: [{ kind, campaignId: reservation.campaignId, reservationId: reservation.id }],
    answer: { reservationId: reservation.id, campaignId: reservation.campaignId },
  }
}

function over(campaignId: string, state: 'LAPSED' | 'GIVEN_UP' | 'SUBMITTED') {
  return { code: 'reservation-over', campaignId, state } as const
}
