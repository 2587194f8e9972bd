import { addSlots } from '../../src/domain/campaigns/add-slots.ts'
import { extendReservation, giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import type { Outcome } from '../../src/domain/kit/use-case.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { rateSubmission } from '../../src/domain/submissions/rate-submission.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { resubmitProof, standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import * as model from './platform-model.ts'
import { at } from './platform-model.ts'
import { choose, keeping, POLICY, type Press, type Step, type Town } from './town.ts'

export const JOB_KINDS = [
  ...(['take', 'take', 'take', 'take', 'submit', 'submit', 'submit', 'submit', 'approve', 'ask'] as const),
  ...(['ask', 'ask', 'resubmit', 'resubmit', 'stand', 'stand', 'reject', 'reject', 'reject'] as const),
  ...(['giveUp', 'approve', 'extend', 'rate', 'pause', 'resume', 'stop', 'publish', 'addSlots'] as const),
]
export type JobKind = (typeof JOB_KINDS)[number]

const FITTING: Partial<Record<JobKind, readonly string[]>> = {
  approve: ['SUBMITTED', 'RESUBMITTED'],
  ask: ['SUBMITTED'],
  resubmit: ['CORRECTION_ASKED'],
  stand: ['CORRECTION_ASKED'],
  reject: ['RESUBMITTED'],
  rate: ['SATISFIED'],
}
const answers = [{ kind: 'text' as const, text: 'Done.' }]
const JOB = {
  categoryId: 'other',
  title: 'A job of the model',
  instructions: 'Do what the model says.',
}

/** Terms that differ from job to job: fee rate, reward, slots, what a final verdict does with the money. */
export function termsOf(on: number) {
  const PLATFORM_FEE = at(['10', '0', '3.3333'], on % 3)
  const rate = at([100_000n, 0n, 33_333n], on % 3)
  const reward = 10_000n + BigInt(on) * 2_997n
  const exact = reward * rate
  const fee = exact % 1_000_000n === 0n ? exact / 1_000_000n : exact / 1_000_000n + 1n
  const refund = on % 2 === 0
  const policy = policySchema.parse({ ...POLICY, PLATFORM_FEE, FINAL_REJECTION: refund ? 'refund' : 'pay' })
  return { job: JOB, policy, terms: { reward, fee, refund, slots: 2 + (on % 3) } }
}

/** What a step means in this world; `null` when there is nothing it could be about. */
export function jobPress(w: Town, { kind, who, on, byAnybody }: Step<JobKind>): Press | null {
  const { t, m, ids, actor } = w
  const campaign = choose(m.campaigns, on, !byAnybody, (c) =>
    kind === 'take' ? c.state === 'ACTIVE' && c.free > 0 && c.employer !== who : c.state !== 'STOPPED',
  )
  const reservation = choose(m.reservations, on, !byAnybody, (r) => r.state === 'HELD')
  const submission = choose(m.submissions, on, !byAnybody, (s) => FITTING[kind]?.includes(s.state) ?? false)

  switch (kind) {
    case 'publish': {
      const { job, policy, terms } = termsOf(on)
      const input = {
        ...job,
        mode: 'INTERNATIONAL' as const,
        requirements: [{ kind: 'text' as const, ask: 'Say it' }],
        rewardMicros: terms.reward,
        slots: terms.slots,
      }
      return {
        predict: () => model.publish(m, who, terms),
        press: (key) => {
          t.domain.policy = policy
          return keeping(t.run(publishCampaign, input, actor(who), key), [ids.campaigns, (a) => a.campaignId])
        },
      }
    }
    case 'take':
      if (m.campaigns.length === 0) return null
      return {
        predict: () => model.take(m, who, campaign),
        press: (key) =>
          keeping(t.run(takeSlot, { campaign: at(ids.campaigns, campaign) }, actor(who), key), [
            ids.reservations,
            (a) => a.reservationId,
          ]),
      }
    case 'giveUp':
    case 'extend':
    case 'submit': {
      if (m.reservations.length === 0) return null
      const by = byAnybody ? who : at(m.reservations, reservation).member
      const input = { reservation: at(ids.reservations, reservation), answers }
      if (kind === 'submit') {
        return {
          predict: () => model.submit(m, by, reservation),
          press: (key) =>
            keeping(t.run(submitProof, input, actor(by), key), [ids.submissions, (a) => a.submissionId]),
        }
      }
      const use = kind === 'giveUp' ? giveUpReservation : extendReservation
      return {
        predict: () => model[kind](m, by, reservation),
        press: (key) => t.run(use as typeof giveUpReservation, input, actor(by), key),
      }
    }
    case 'approve':
    case 'ask':
    case 'reject':
    case 'rate':
    case 'resubmit':
    case 'stand': {
      const s = m.submissions[submission]
      if (!s) return null
      const isWorkers = kind === 'resubmit' || kind === 'stand'
      const by = byAnybody ? who : isWorkers ? s.worker : at(m.campaigns, s.campaign).employer
      const id = at(ids.submissions, submission)
      const reason = 'Because of the model.'
      const rating = { stars: 1 + (on % 5) }
      const press: Record<typeof kind, (key: string) => Promise<Outcome<object>>> = {
        approve: (key) => t.run(approveSubmission, { submission: id }, actor(by), key),
        ask: (key) => t.run(askCorrection, { submission: id, reason }, actor(by), key),
        reject: (key) => t.run(rejectFinally, { submission: id, reason }, actor(by), key),
        rate: (key) => t.run(rateSubmission, { submission: id, rating }, actor(by), key),
        resubmit: (key) => t.run(resubmitProof, { submission: id, answers }, actor(by), key),
        stand: (key) => t.run(standByProof, { submission: id }, actor(by), key),
      }
      const rule = kind === 'stand' ? model.resubmit : model[kind]
      return { predict: () => rule(m, by, submission), press: press[kind] }
    }
    case 'pause':
    case 'resume':
    case 'stop': {
      if (m.campaigns.length === 0 || (kind === 'stop' && on % 3 > 0)) return null
      const by = byAnybody ? who : at(m.campaigns, campaign).employer
      const [use, to] = (
        {
          pause: [pauseCampaign, 'PAUSED'],
          resume: [resumeCampaign, 'ACTIVE'],
          stop: [stopCampaign, 'STOPPED'],
        } as const
      )[kind]
      return {
        predict: () => model.steer(m, by, at(m.campaigns, campaign), to),
        press: (key) => t.run(use, { campaign: at(ids.campaigns, campaign) }, actor(by), key),
      }
    }
    case 'addSlots': {
      if (m.campaigns.length === 0) return null
      const by = byAnybody ? who : at(m.campaigns, campaign).employer
      const slots = 1 + (on % 2)
      return {
        predict: () => model.addSlots(m, by, at(m.campaigns, campaign), slots),
        press: (key) => t.run(addSlots, { campaign: at(ids.campaigns, campaign), slots }, actor(by), key),
      }
    }
    default:
      return kind satisfies never
  }
}
