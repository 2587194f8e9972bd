import type { JobFilter } from '../../domain/campaigns/browse-jobs.ts'
import type { NoticeKind } from '../../domain/notices/notices-for.ts'
import { bold } from '../kit/span.ts'
import type { Button, View } from '../kit/view.ts'
import { NO_FILTER, writeFilter } from './job-filter-bytes.ts'
import { button, buttons, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** Several notices of one kind as one message. It leads to the list where each of them has its buttons. */
export function summaryNotice(v: Viewer, kind: NoticeKind, count: number): View {
  return {
    accent: 'neutral',
    blocks: [
      text(bold(...v.say('notice-summary', { kind, count }))),
      buttons(leadOf(v, kind), button(v, 'button-settings', 'settings')),
    ],
  }
}

/** Jobs for hired people that I may take: those I am invited to. */
const INVITED_TO: JobFilter = { ...NO_FILTER, mode: 'HIRED_GROUP' }

function leadOf(v: Viewer, kind: NoticeKind): Button {
  switch (kind) {
    case 'new-proof':
    case 'proof-again':
    case 'review-due':
      return button(v, 'button-review', 'reviewList', {}, 'primary')
    case 'paid':
    case 'paid-by-silence':
    case 'rated':
    case 'not-satisfied':
    case 'correction-lapsed':
      return button(v, 'button-my-work', 'work', { tab: 'done' }, 'primary')
    case 'correction-asked':
      return button(v, 'button-fix-now', 'work', { tab: 'fix' }, 'primary')
    case 'invited':
      return button(v, 'button-find-work', 'jobs', { filter: writeFilter(INVITED_TO) }, 'primary')
    case 'slot-lapsed':
    case 'jobs-found':
      return button(v, 'button-find-work', 'jobs', {}, 'primary')
    case 'verdict-decided':
    case 'approved-for-you':
    case 'correction-lapsed-employer':
    case 'held-returned':
    case 'nearly-full':
    case 'finished':
    case 'employer-rated':
    case 'invitation-accepted':
    case 'invitation-declined':
      return button(v, 'button-my-campaigns', 'campaigns', {}, 'primary')
    case 'order-placed':
    case 'order-accepted':
    case 'order-delivered':
    case 'order-revision':
    case 'order-stood':
    case 'order-content':
    case 'order-completed':
    case 'order-cancelled':
    case 'order-due-soon':
    case 'order-late':
    case 'order-rated':
    case 'order-message':
      return button(v, 'button-my-orders', 'orders', {}, 'primary')
    case 'withdrawal-overdue':
      return button(v, 'button-payouts', 'payouts', {}, 'primary')
    case 'breaker-tripped':
    case 'breaker-closed':
    case 'contest-opened':
    case 'contest-statement':
    case 'contest-decided':
    case 'dispute-opened':
    case 'dispute-statement':
    case 'dispute-decided':
    case 'dispute-conceded':
    case 'report-closed':
    case 'linked':
    case 'unlinked':
    case 'frozen':
    case 'unfrozen':
    case 'adjusted':
    case 'taken-down':
    case 'offer-taken-down':
    case 'job-frozen':
    case 'work-frozen':
    case 'job-unfrozen':
    case 'work-unfrozen':
    case 'ticket-message':
    case 'ticket-answer':
    case 'ticket-closed':
    case 'ticket-reopened':
    case 'withdrawal-completed':
    case 'withdrawal-rejected':
    case 'withdrawal-held':
    case 'withdrawal-returned':
    case 'topped-up':
    case 'top-up-mismatched':
    case 'voucher-expiring':
    case 'voucher-expired':
      return button(v, 'button-home', 'home', {}, 'primary')
    default:
      return kind satisfies never
  }
}
