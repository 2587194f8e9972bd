import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { approveAll as approveAllOf, readBulk } from '../../domain/submissions/approve-all.ts'
import { bulkOf } from '../../domain/submissions/bulk.rules.ts'
import { countWaiting, listWaiting, WAITING_PER_PAGE } from '../../domain/submissions/review-queue.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { money, type Text } from '../kit/span.ts'
import { refusalWords } from '../views/refusal-view.ts'
import { type BulkFacts, bulkConfirmView, reviewListView } from '../views/review-list-views.ts'
import { pageOf, refused, shown, viewer } from './answering.ts'

type Own = { id: string; title: string }

/** What waits for me, of all my jobs or of one, the nearest deadline first. */
export const reviewList: Command = {
  ...entries.reviewList,
  async run(ctx, { campaign: id = '', page }) {
    if (id === '') return reviewListResult(ctx, null, pageOf(page))
    const campaign = await readOwn(ctx, id)
    if (!campaign) return refused(ctx, { code: 'not-found', what: 'job' })
    return reviewListResult(ctx, campaign, pageOf(page))
  },
}

/** "Approve all": shows how many and how much, then pays exactly those. */
export const approveAll: Command = {
  ...entries.approveAll,
  async run(ctx, { campaign: id = '', shown: digest = '' }) {
    const campaign = await readOwn(ctx, id)
    if (!campaign) return refused(ctx, { code: 'not-found', what: 'job' })
    if (digest === '') return confirmed(ctx, campaign)
    const input = { campaign: id, shown: digest }
    const outcome = await perform(ctx.domain, approveAllOf, { input, actor: ctx.actor, key: ctx.key })
    if (outcome.ok) {
      const { paidMicros, count } = outcome.answer
      const done = ctx.say('bulk-done', { amount: money(BigInt(paidMicros)), count })
      return reviewListResult(ctx, campaign, 1, done)
    }
    return { ...(await confirmed(ctx, campaign)), toast: refusalWords(viewer(ctx), outcome.refusal) }
  },
}

/** What would be approved now; where that is nothing, what waits. */
async function confirmed(ctx: Ctx, campaign: Own): Promise<Result> {
  const bulk = await bulkFacts(ctx, campaign.id)
  if (bulk.count === 0) return reviewListResult(ctx, campaign, 1)
  return { view: bulkConfirmView(viewer(ctx), campaign, bulk) }
}

/** The queue as it stands, with a short word above it. */
export async function reviewListResult(
  ctx: Ctx,
  campaign: Own | null,
  wantedPage: number,
  toast?: Text,
): Promise<Result> {
  const { store } = ctx.domain
  const filter = campaign ? { campaignId: campaign.id } : {}
  const waiting = await countWaiting(store, ctx.me.memberId, campaign?.id)
  const pages = Math.max(1, Math.ceil(waiting / WAITING_PER_PAGE))
  const page = Math.min(wantedPage, pages)
  const [proofs, bulk] = await Promise.all([
    listWaiting(store, ctx.me.memberId, { ...filter, page }),
    campaign && waiting > 1 && page === 1 ? bulkFacts(ctx, campaign.id) : null,
  ])
  return shown(reviewListView(viewer(ctx), { campaign, proofs, waiting, page, pages, bulk }), toast)
}

async function bulkFacts(ctx: Ctx, campaignId: string): Promise<BulkFacts> {
  const { waiting, hinted } = await readBulk(ctx.domain.store, campaignId)
  const { approve, ...facts } = bulkOf(waiting, hinted)
  return { count: approve.length, ...facts }
}

/** A job of mine, for which proofs can be waiting. */
export async function readOwn(ctx: Ctx, id: string): Promise<Own | null> {
  if (!ID_PATTERN.test(id)) return null
  return ctx.domain.store.db.campaign.findFirst({
    where: { id, employerId: ctx.me.memberId },
    select: { id: true, title: true },
  })
}
