import { FREEZE_MS_MAX } from '../../domain/campaigns/freeze-campaign.rules.ts'
import { freezeCampaign } from '../../domain/campaigns/freeze-campaign.ts'
import { liftCampaignFreeze, stopFrozenCampaign } from '../../domain/campaigns/lift-campaign-freeze.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { type Outcome, perform } from '../../domain/kit/use-case.ts'
import { readCampaignCard } from '../../domain/operators/find-campaigns.ts'
import { type FreezeFacts, listFrozen } from '../../domain/operators/frozen-campaigns.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Answers } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { frozenJobsView } from '../views/freeze-campaign-views.ts'
import { duration } from '../views/parts.ts'
import { jobResult } from './admin-campaigns.ts'
import { instead, pageOf, refused, refusedAbove, viewer } from './answering.ts'
import { reasonField } from './contest-desk.ts'

/** Freezes a job for fraud, with a reason that everybody concerned reads. */
export const freezeJob: Command = {
  ...entries.freezeJob,
  async form(ctx, { campaign = '' }) {
    const card = await readCard(ctx, campaign, ({ mayFreeze }) => mayFreeze)
    if (!card) return instead(await jobResult(ctx, campaign))
    const time = duration(viewer(ctx), FREEZE_MS_MAX)
    return {
      form: {
        title: ctx.say('freeze-job-title', { title: card.campaign.title }),
        intro: ctx.say('freeze-job-intro', { time }),
        fields: [reasonField(words(ctx.say('freeze-job-reason')))],
        send: () => ({ label: words(ctx.say('freeze-job-send')), tone: 'bad' }),
      },
    }
  },
  run: (ctx, { campaign = '' }, answers) =>
    done(ctx, campaign, ctx.say('freeze-job-done'), () =>
      perform(ctx.domain, freezeCampaign, callOf(ctx, campaign, answers)),
    ),
}

/** An admin lifts the freeze of a job. */
export const unfreezeJob: Command = {
  ...entries.unfreezeJob,
  async form(ctx, { campaign = '' }) {
    const card = await readCard(ctx, campaign, ({ mayDecide }) => mayDecide)
    if (!card) return instead(await jobResult(ctx, campaign))
    return {
      form: {
        title: ctx.say('unfreeze-job-title', { title: card.campaign.title }),
        intro: ctx.say('unfreeze-job-intro'),
        fields: [reasonField(words(ctx.say('unfreeze-job-reason')))],
        send: () => ({ label: words(ctx.say('unfreeze-job-send')), tone: 'primary' }),
      },
    }
  },
  run: (ctx, { campaign = '' }, answers) =>
    done(ctx, campaign, ctx.say('unfreeze-job-done'), () =>
      perform(ctx.domain, liftCampaignFreeze, callOf(ctx, campaign, answers)),
    ),
}

/** An admin stops a frozen job for good. */
export const endFrozenJob: Command = {
  ...entries.endFrozenJob,
  async form(ctx, { campaign = '' }) {
    const card = await readCard(ctx, campaign, ({ mayDecide }) => mayDecide)
    if (!card || card.campaign.state === 'STOPPED') return instead(await jobResult(ctx, campaign))
    return {
      form: {
        title: ctx.say('end-frozen-title', { title: card.campaign.title }),
        intro: ctx.say('end-frozen-intro'),
        fields: [reasonField(words(ctx.say('take-down-reason')))],
        send: () => ({ label: words(ctx.say('button-end-frozen-job')), tone: 'bad' }),
      },
    }
  },
  run: (ctx, { campaign = '' }, answers) =>
    done(ctx, campaign, ctx.say('end-frozen-done'), () =>
      perform(ctx.domain, stopFrozenCampaign, callOf(ctx, campaign, answers)),
    ),
}

/** The jobs that are frozen, the one that lifts by itself first leading. */
export const frozenJobs: Command = {
  ...entries.frozenJobs,
  async run(ctx, { page }) {
    const queue = await listFrozen(ctx.domain.store, ctx.actor, pageOf(page))
    return queue ? { view: frozenJobsView(viewer(ctx), queue) } : refused(ctx, { code: 'not-allowed' })
  },
}

/** The job's card, where this operator may do this; otherwise its own screen says what is true. */
async function readCard(ctx: Ctx, campaign: string, may: (freeze: FreezeFacts) => boolean) {
  if (!ID_PATTERN.test(campaign)) return null
  const card = await readCampaignCard(ctx.domain.store, campaign, ctx.actor)
  return card && may(card.freeze) ? card : null
}

function callOf(ctx: Ctx, campaign: string, answers: Answers) {
  return { input: { campaign, reason: textAnswer(answers, 'reason') }, actor: ctx.actor, key: ctx.key }
}

/** Does it, and shows the job as it is then, with what was refused above it. */
async function done<A>(
  ctx: Ctx,
  campaign: string,
  toast: Text,
  act: () => Promise<Outcome<A>>,
): Promise<Result> {
  if (!ID_PATTERN.test(campaign)) return refused(ctx, { code: 'not-found', what: 'job' })
  const outcome = await act()
  if (outcome.ok) return jobResult(ctx, campaign, toast)
  return refusedAbove(ctx, await jobResult(ctx, campaign), outcome.refusal)
}
