import { readRequirements } from '../../domain/campaigns/requirement.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { submitProof } from '../../domain/submissions/submit-proof.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { words } from '../text/say.ts'
import { hint } from '../views/parts.ts'
import { instead, refused } from './answering.ts'
import { proofAnswers, proofFields } from './proof-form.ts'
import { reservationResult } from './reservation.ts'
import { submissionResult } from './submission.ts'
import { work } from './work.ts'

/**
 * Submit proof, requirement by requirement, then look it over, then send. The form belongs to the job, not to
 * the slot, so what was entered is still there when the job is taken once more.
 */
export const submitJob: Command = {
  ...entries.submitJob,
  menu: {
    name: 'submit',
    platforms: BOTH,
    options: [
      { name: 'job', arg: 'campaign', required: false, suggest: (ctx, typed) => suggestHeld(ctx, typed) },
    ],
  },
  async form(ctx, { campaign = '' }) {
    const held = await readHeld(ctx, campaign)
    if (!held) return instead(await notHeld(ctx, campaign))
    return {
      form: {
        title: ctx.say('submit-title', { title: held.campaign.title }),
        intro: ctx.say(held.campaign.frozenAt ? 'freeze-prepare-hint' : 'submit-intro'),
        fields: proofFields(ctx, readRequirements(held.campaign.requirements)),
        preview: async () => [hint(ctx.say('submit-declare'))],
        send: () => ({ label: words(ctx.say('submit-send')), tone: 'good' }),
      },
    }
  },
  async run(ctx, { campaign = '' }, answers) {
    const held = await readHeld(ctx, campaign)
    if (!held) return notHeld(ctx, campaign)
    const input = {
      reservation: held.id,
      answers: proofAnswers(readRequirements(held.campaign.requirements), answers),
    }
    const outcome = await perform(ctx.domain, submitProof, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return submissionResult(ctx, outcome.answer.submissionId, 0, ctx.say('submitted'))
  },
}

/** Nothing to send proof for: what became of the slot they held, else what they have in hand. */
async function notHeld(ctx: Ctx, campaignId: string): Promise<Result> {
  const last = await ctx.domain.store.db.reservation.findFirst({
    where: { memberId: ctx.me.memberId, campaignId },
    orderBy: { turn: 'desc' },
  })
  return last ? reservationResult(ctx, last.id) : work.run(ctx, { tab: 'progress' }, {})
}

/** The slot this is about; without a job named, the only one they hold. */
async function readHeld(ctx: Ctx, campaignId: string) {
  const held = await ctx.domain.store.db.reservation.findMany({
    where: { memberId: ctx.me.memberId, state: 'HELD', ...(campaignId ? { campaignId } : {}) },
    include: { campaign: true },
    take: 2,
  })
  return held.length === 1 ? held[0] : undefined
}

async function suggestHeld(ctx: Ctx, typed: string) {
  const held = await ctx.domain.store.db.reservation.findMany({
    where: { memberId: ctx.me.memberId, state: 'HELD' },
    include: { campaign: true },
  })
  return held
    .filter(({ campaign }) => campaign.title.toLowerCase().includes(typed.toLowerCase()))
    .map(({ campaign }) => ({ label: campaign.title, value: campaign.id }))
}
