import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { findCampaigns, readCampaignCard } from '../../domain/operators/find-campaigns.ts'
import { operates, QUERY_MAX } from '../../domain/operators/find-members.ts'
import { takeDownCampaign } from '../../domain/operators/take-down-campaign.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { adminJobsView, jobCardView } from '../views/admin-campaign-views.ts'
import { instead, refused, refusedAbove, shown, viewer } from './answering.ts'
import { reasonField } from './contest-desk.ts'

/** The newest jobs, to look one up. */
export const adminCampaigns: Command = {
  ...entries.adminCampaigns,
  run: (ctx) => jobsResult(ctx, null),
}

/** Finds jobs by a part of the title, by the employer's name, or by id. */
export const findCampaign: Command = {
  ...entries.findCampaign,
  async form(ctx) {
    if (!operates(ctx.actor)) return instead(refused(ctx, { code: 'not-allowed' }))
    const label = words(ctx.say('find-job-ask'))
    return {
      form: {
        title: ctx.say('find-job-title'),
        intro: [],
        fields: [{ name: 'words', kind: 'text', label, minLength: 1, maxLength: QUERY_MAX, long: false }],
        send: null,
      },
    }
  },
  run: (ctx, _args, answers) => jobsResult(ctx, textAnswer(answers, 'words')),
}

/** One job, whatever its mode. */
export const campaignCard: Command = {
  ...entries.campaignCard,
  run: (ctx, { campaign = '' }) => jobResult(ctx, campaign),
}

/** Stops a job for good, with a reason that its employer reads. */
export const takeDown: Command = {
  ...entries.takeDown,
  async form(ctx, { campaign = '' }) {
    const card = await readCampaignCard(ctx.domain.store, campaign, ctx.actor)
    if (!card?.mayTakeDown) return instead(await jobResult(ctx, campaign))
    return {
      form: {
        title: ctx.say('take-down-title', { title: card.campaign.title }),
        intro: ctx.say('take-down-intro'),
        fields: [reasonField(words(ctx.say('take-down-reason')))],
        send: () => ({ label: words(ctx.say('take-down-send')), tone: 'bad' }),
      },
    }
  },
  async run(ctx, { campaign = '' }, answers) {
    if (!ID_PATTERN.test(campaign)) return refused(ctx, { code: 'not-found', what: 'job' })
    const input = { campaign, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, takeDownCampaign, { input, actor: ctx.actor, key: ctx.key })
    if (outcome.ok) return jobResult(ctx, campaign, ctx.say('take-down-done'))
    return refusedAbove(ctx, await jobResult(ctx, campaign), outcome.refusal)
  },
}

async function jobsResult(ctx: Ctx, query: string | null): Promise<Result> {
  const found = await findCampaigns(ctx.domain.store, ctx.actor, query)
  if (!found) return refused(ctx, { code: 'not-allowed' })
  return { view: adminJobsView(viewer(ctx), found, query !== null) }
}

/** One job as it stands, with a short word above it. */
export async function jobResult(ctx: Ctx, campaign: string, toast?: Text): Promise<Result> {
  if (!operates(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
  const card = await readCampaignCard(ctx.domain.store, campaign, ctx.actor)
  if (!card) return refused(ctx, { code: 'not-found', what: 'job' })
  return shown(jobCardView(viewer(ctx), card), toast)
}
