import { z } from 'zod'
import { releaseHolder } from '../campaigns/free-slot.rules.ts'
import { whyCampaignFrozen } from '../campaigns/freeze-campaign.rules.ts'
import { readRequirements } from '../campaigns/requirement.ts'
import { reservationMachine } from '../campaigns/reservation.machine.ts'
import { transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { reviewDeadline } from './deadline.rules.ts'
import { ownPictures } from './own-pictures.ts'
import { pictureRows } from './picture-rows.rules.ts'
import { firstMissing, proofAnswersSchema } from './proof.ts'

/**
 * Sends the proof of a held slot. The review clock begins now. Refuses a slot that is no longer held, a frozen job, a
 * requirement left open, and pictures that are not the worker's own uploads.
 */
export const submitProof = useCase({
  name: 'submit-proof',
  input: z.object({ reservation: idSchema, answers: proofAnswersSchema }),
  async read(store, { reservation: id, answers }, actor) {
    const [reservation, pictures] = await Promise.all([
      store.db.reservation.findUnique({ where: { id }, include: { campaign: true } }),
      ownPictures(store, answers, actor),
    ])
    return { reservation, pictures }
  },
  decide({ reservation, pictures }, { input, actor, now, id }) {
    if (!reservation || !isMember(actor, reservation.memberId)) {
      return refuse({ code: 'not-found', what: 'reservation' })
    }
    const { campaign, state, campaignId } = reservation
    if (state !== 'HELD') return refuse({ code: 'reservation-over', campaignId, state })
    const frozen = whyCampaignFrozen(campaign)
    if (frozen) return refuse(frozen)
    if (reservation.dueAt <= now) return refuse({ code: 'reservation-over', campaignId, state: 'LAPSED' })
    const missing = firstMissing(readRequirements(campaign.requirements), input.answers)
    if (missing !== null) return refuse({ code: 'proof-incomplete', position: missing })
    if (!pictures) return refuse({ code: 'not-found', what: 'picture' })
    const submissionId = id()
    return decide({
      unfrozen: [campaignId],
      transitions: [transition(reservationMachine, reservation, 'SUBMITTED')],
      counters: [releaseHolder(reservation.memberId)],
      inserts: [
        {
          table: 'submission',
          row: {
            id: submissionId,
            campaignId,
            reservationId: reservation.id,
            workerId: reservation.memberId,
            employerId: campaign.employerId,
            state: 'SUBMITTED',
            rewardMicros: campaign.rewardMicros,
            feeMicros: campaign.feeMicros,
            version: reservation.version,
            submittedAt: now,
            ...reviewDeadline(now, campaign),
          },
        },
        { table: 'proof', row: { submissionId, round: 1, answers: input.answers, sentAt: now } },
        ...pictureRows(submissionId, 1, input.answers),
      ],
      events: [{ kind: 'proof-submitted', submissionId }],
      answer: { submissionId },
    })
  },
})
