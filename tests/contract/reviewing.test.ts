import type { View } from '../../src/bots/kit/view.ts'
import * as reviewListViews from '../../src/bots/views/review-list-views.ts'
import * as settingsViews from '../../src/bots/views/settings-views.ts'
import * as summaryNotices from '../../src/bots/views/summary-notice.ts'
import type { NoticeKind } from '../../src/domain/notices/notices-for.ts'
import { mannerOf, TOPICS } from '../../src/domain/notices/topics.ts'
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

const hours = { quietFromMinute: 1439, quietToMinute: 1438, utcOffsetMinutes: 840 }
const noHours = { quietFromMinute: null, quietToMinute: null, utcOffsetMinutes: null }

/** Every screen of the review queue, of the settings, and every summary, each with the most its facts can hold. */
const views: Record<string, () => View[]> = {
  reviewListView: () => [
    reviewListViews.reviewListView(v, { campaign, proofs, bulk, ...page }),
    reviewListViews.reviewListView(v, { campaign: null, proofs, bulk: null, ...page }),
    reviewListViews.reviewListView(v, { campaign, proofs: [], bulk: null, waiting: 0, page: 1, pages: 1 }),
  ],
  bulkConfirmView: () => [reviewListViews.bulkConfirmView(v, campaign, bulk)],
  settingsView: () => [
    settingsViews.settingsView(v, { ...hours, country: 'CF', isVerified: true, muted: TOPICS }),
    settingsViews.settingsView(v, { ...noHours, country: null, isVerified: false, muted: [] }),
  ],
  topicsView: () => [settingsViews.topicsView(v, []), settingsViews.topicsView(v, TOPICS)],
  quietHoursView: () => [hours, noHours].map((one) => settingsViews.quietHoursView(v, one)),
  timeRefusedView: () => [
    settingsViews.timeRefusedView(v, 'not-read', 'localTime'),
    settingsViews.timeRefusedView(v, 'same', 'ownQuietHours'),
  ],
  summaryNotice: () =>
    Object.keys(mannerOf).map((kind) => summaryNotices.summaryNotice(v, kind as NoticeKind, 99_999)),
}

testViews([reviewListViews, settingsViews, summaryNotices], views)
