import type { View } from '../../src/bots/kit/view.ts'
import * as reviewListViews from '../../src/bots/views/review-list-views.ts'
import * as summaryNotices from '../../src/bots/views/summary-notice.ts'
import type { NoticeKind } from '../../src/domain/notices/notices-for.ts'
import { mannerOf } from '../../src/domain/notices/topics.ts'
import { emoji, id, wild } from '../support/world-extremes.ts'
import { HUGE, testViews, viewer as v } from './view-checks.ts'

const campaign = { id: id('C'), title: emoji(80) }
const proofs = Array.from({ length: 5 }, (_, n) => ({
  id: id(String(n)),
  title: emoji(80),
  workerName: wild(256),
  rewardMicros: HUGE,
  dueAt: v.now,
  state: 'RESUBMITTED' as const,
  isHinted: true,
}))
const bulk = { count: 200, totalMicros: HUGE, hinted: 99_999, later: 99_999, digest: 'abcdefghij-_klmn' }
const page = { waiting: 99_999, page: 9_998, pages: 9_999 }

/** Every screen of the review queue, and every summary, each with the most its facts can hold. */
const views: Record<string, () => View[]> = {
  reviewListView: () => [
    reviewListViews.reviewListView(v, { campaign, proofs, bulk, ...page }),
    reviewListViews.reviewListView(v, { campaign: null, proofs, bulk: null, ...page }),
    reviewListViews.reviewListView(v, { campaign, proofs: [], bulk: null, waiting: 0, page: 1, pages: 1 }),
  ],
  bulkConfirmView: () => [reviewListViews.bulkConfirmView(v, campaign, bulk)],
  summaryNotice: () =>
    Object.keys(mannerOf).map((kind) => summaryNotices.summaryNotice(v, kind as NoticeKind, 99_999)),
}

testViews([reviewListViews, summaryNotices], views)
