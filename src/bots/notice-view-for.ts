import { readProgress } from '../domain/campaigns/read-job.ts'
import type { NoticeKind } from '../domain/notices/notices-for.ts'
import { readSubmissionFor } from '../domain/submissions/read-submission.ts'
import { readVisitOf } from '../domain/visits/read-visit.ts'
import { viewer } from './commands/answering.ts'
import type { Ctx } from './kit/command.ts'
import type { View } from './kit/view.ts'
import { campaignView } from './views/campaign-views.ts'
import { correctionNotice, plainNotice, reviewNotice, slotLapsedNotice } from './views/notice-views.ts'
import { readReviewFacts } from './views/read-review-facts.ts'
import { reviewView } from './views/review-view.ts'
import { visitView } from './views/visit-views.ts'
import { reservationView, submissionView } from './views/work-views.ts'

/** What a notice shows, from the facts of this moment; `null` when what it was about is gone. */
export async function noticeView(ctx: Ctx, kind: NoticeKind, about: string): Promise<View | null> {
  const v = viewer(ctx)
  const { store } = ctx.domain
  if (kind === 'slot-lapsed') {
    const reservation = await store.db.reservation.findUnique({
      where: { id: about },
      include: { campaign: true },
    })
    return reservation && slotLapsedNotice(v, reservation)
  }
  if (kind === 'new-proof' || kind === 'proof-again' || kind === 'review-due') {
    const facts = await readReviewFacts(store, about, ctx.me.memberId)
    return facts && reviewNotice(v, kind, facts)
  }
  const submission = await readSubmissionFor(store, about, ctx.me.memberId)
  if (!submission) return null
  return kind === 'correction-asked' ? correctionNotice(v, submission) : plainNotice(v, kind, submission)
}

/** What a card shows today; `null` when its object is gone or of no kind we know. */
export async function cardView(ctx: Ctx, kind: string, objectId: string): Promise<View | null> {
  const v = viewer(ctx)
  const { store } = ctx.domain
  switch (kind) {
    case 'review': {
      const facts = await readReviewFacts(store, objectId, ctx.me.memberId)
      return facts && reviewView(v, facts, 0)
    }
    case 'campaign': {
      const campaign = await store.db.campaign.findFirst({
        where: { id: objectId, employerId: ctx.me.memberId },
      })
      return campaign && campaignView(v, campaign, await readProgress(store, objectId), ctx.botLink)
    }
    case 'visit': {
      const visit = await readVisitOf(store, objectId, ctx.me.memberId)
      return visit && visitView(v, visit, ctx.visitLink(visit.id))
    }
    case 'work': {
      const submission = await readSubmissionFor(store, objectId, ctx.me.memberId)
      if (submission) return submissionView(v, submission, 0)
      const where = { id: objectId, memberId: ctx.me.memberId }
      const reservation = await store.db.reservation.findFirst({ where, include: { campaign: true } })
      return reservation && reservationView(v, reservation)
    }
    default:
      return null
  }
}
