import { takeSlot } from '../../domain/campaigns/take-slot.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { refused } from './answering.ts'
import { jobScreen } from './job.ts'
import { reservationResult } from './reservation.ts'

/** Start: takes a slot and shows the work card. */
export const take: Command = {
  ...entries.take,
  async run(ctx, { campaign = '', version = '' }) {
    if (!ID_PATTERN.test(campaign)) return refused(ctx, { code: 'not-found', what: 'job' })
    const outcome = await perform(ctx.domain, takeSlot, {
      input: { campaign, ...(/^[1-9]\d{0,8}$/.test(version) ? { version: Number(version) } : {}) },
      actor: ctx.actor,
      key: ctx.key,
    })
    if (outcome.ok) return reservationResult(ctx, outcome.answer.reservationId, ctx.say('taken'))
    // Pressing Start twice is not a mistake: the slot they hold is what they want to see.
    if (outcome.refusal.code === 'already-holding')
      return reservationResult(ctx, outcome.refusal.reservationId)
    // The text they read is not the one they would be judged by: they are shown today's.
    if (outcome.refusal.code === 'job-changed')
      return jobScreen(ctx, campaign, ctx.say('refused-job-changed'))
    return refused(ctx, outcome.refusal)
  },
}
