import {
  CAMPAIGN_TABS,
  CAMPAIGN_WORK_PER_PAGE,
  countTabs,
  listCampaignWork,
  readOwnCampaign,
} from '../../domain/campaigns/read-own-campaign.ts'
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../domain/campaigns/steer-campaign.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { type Outcome, perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { money, type Text } from '../kit/span.ts'
import { campaignsView, campaignView, campaignWorkView, confirmStopView } from '../views/campaign-views.ts'
import { refusalWords } from '../views/refusal-view.ts'
import { pageOf, refused, shown, viewer } from './answering.ts'

const PER_PAGE = 5

/** My jobs, newest first. */
export const campaigns: Command = {
  ...entries.campaigns,
  menu: { name: 'campaigns', platforms: BOTH },
  async run(ctx, { page: wanted }) {
    const { db } = ctx.domain.store
    const where = { employerId: ctx.me.memberId }
    const pages = Math.max(1, Math.ceil((await db.campaign.count({ where })) / PER_PAGE))
    const page = Math.min(pageOf(wanted), pages)
    const rows = await db.campaign.findMany({
      where,
      orderBy: { publishedAt: 'desc' },
      skip: (page - 1) * PER_PAGE,
      take: PER_PAGE,
    })
    return { view: campaignsView(viewer(ctx), rows, page, pages) }
  },
}

/** One of my jobs. */
export const campaign: Command = {
  ...entries.campaign,
  run: (ctx, { campaign: id = '' }) => campaignResult(ctx, id),
}

export const pause: Command = {
  ...entries.pause,
  run: (ctx, { campaign: id = '' }) =>
    steer(
      ctx,
      id,
      () => perform(ctx.domain, pauseCampaign, callOf(ctx, id)),
      () => ctx.say('campaign-paused'),
    ),
}

export const resume: Command = {
  ...entries.resume,
  run: (ctx, { campaign: id = '' }) =>
    steer(
      ctx,
      id,
      () => perform(ctx.domain, resumeCampaign, callOf(ctx, id)),
      () => ctx.say('campaign-resumed'),
    ),
}

/** Stop: shows what returns and what is honoured, then stops for good. */
export const stop: Command = {
  ...entries.stop,
  async run(ctx, { campaign: id = '', sure }) {
    const found = await readOwn(ctx, id)
    if (!found) return refused(ctx, { code: 'not-found', what: 'job' })
    if (sure !== 'y' && found.campaign.state !== 'STOPPED' && !found.campaign.frozenAt) {
      return { view: confirmStopView(viewer(ctx), found) }
    }
    return steer(
      ctx,
      id,
      () => perform(ctx.domain, stopCampaign, callOf(ctx, id)),
      ({ returnedMicros }) => ctx.say('campaign-stopped', { amount: money(BigInt(returnedMicros)) }),
    )
  },
}

/** Every submission of one of my jobs, by what is to be done about it. Begins where there is something. */
export const campaignWork: Command = {
  ...entries.campaignWork,
  async run(ctx, { campaign: id = '', tab: wanted, page: asked }) {
    const own = await readOwn(ctx, id)
    if (!own) return refused(ctx, { code: 'not-found', what: 'job' })
    const counts = countTabs(own.progress)
    const tab =
      CAMPAIGN_TABS.find((one) => one === wanted) ?? CAMPAIGN_TABS.find((one) => counts[one] > 0) ?? 'waiting'
    const pages = Math.max(1, Math.ceil(counts[tab] / CAMPAIGN_WORK_PER_PAGE))
    const page = Math.min(pageOf(asked), pages)
    const work = await listCampaignWork(ctx.domain.store, id, tab, page)
    return { view: campaignWorkView(viewer(ctx), own, tab, work, page, pages) }
  },
}

/** A job of mine as it stands, with a short word above it. */
export async function campaignResult(ctx: Ctx, id: string, toast?: Text): Promise<Result> {
  const found = await readOwn(ctx, id)
  if (!found) return refused(ctx, { code: 'not-found', what: 'job' })
  return shown(campaignView(viewer(ctx), found, ctx.botLink), toast)
}

async function steer<A>(
  ctx: Ctx,
  id: string,
  act: () => Promise<Outcome<A>>,
  done: (answer: A) => Text,
): Promise<Result> {
  if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'job' })
  const outcome = await act()
  if (outcome.ok) return campaignResult(ctx, id, done(outcome.answer))
  const today = await campaignResult(ctx, id)
  return { ...today, toast: refusalWords(viewer(ctx), outcome.refusal) }
}

function callOf(ctx: Ctx, campaignId: string) {
  return { input: { campaign: campaignId }, actor: ctx.actor, key: ctx.key }
}

function readOwn(ctx: Ctx, id: string) {
  return readOwnCampaign(ctx.domain.store, id, ctx.me.memberId)
}
