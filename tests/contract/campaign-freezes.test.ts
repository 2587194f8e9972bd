import { jobCardView } from '../../src/bots/views/admin-campaign-views.ts'
import { campaignsView, campaignView, campaignWorkView } from '../../src/bots/views/campaign-views.ts'
import { contestView } from '../../src/bots/views/contest-views.ts'
import * as freezeViews from '../../src/bots/views/freeze-campaign-views.ts'
import { invitationView } from '../../src/bots/views/invitation-views.ts'
import { jobView } from '../../src/bots/views/job-views.ts'
import { reviewView } from '../../src/bots/views/review-view.ts'
import { visitView } from '../../src/bots/views/visit-views.ts'
import {
  reservationEntry,
  reservationView,
  submissionView,
  workView,
} from '../../src/bots/views/work-views.ts'
import { FREEZE_MS_MAX } from '../../src/domain/campaigns/freeze-campaign.rules.ts'
import { CASE_REASON_MAX } from '../../src/domain/cases/case.rules.ts'
import { after } from '../../src/domain/kit/clock.ts'
import type { CampaignFreeze } from '../../src/generated/prisma/client.ts'
import {
  campaign,
  contest,
  emoji,
  employerRecord,
  id,
  pictureHints,
  reservation,
  submission,
  wild,
} from '../support/world-extremes.ts'
import { BOT_LINK, HUGE, testViews, viewer as v } from './view-checks.ts'

const until = after(v.now, FREEZE_MS_MAX)
const frozenFor = { frozenAt: v.now, frozenUntil: until, frozenReason: wild(CASE_REASON_MAX) }
const job = campaign(frozenFor)
const STATES = ['SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED', 'NOT_SATISFIED_HELD', 'SATISFIED'] as const
const work = STATES.map((state) => submission({ state, campaign: job }))
const progress = {
  held: 9_999,
  waiting: 9_999,
  withModerator: 999,
  correcting: 9_999,
  satisfied: 9_999,
  notSatisfied: 9_999,
  undecided: 9_999,
  lapsed: 9_999,
  visitsHeld: 9_999,
  visitsPaid: 9_999,
  invited: 9_999,
  accepted: 9_999,
  declined: 9_999,
  paidMicros: HUGE,
}
const own = { campaign: job, progress, next: [], breaker: null }
const record = { satisfied: 99_999, notSatisfied: 99_999, percent: 100, stars: 4.9 }

const ENDS = ['ACTIVE', 'LIFTED', 'STOPPED', 'ENDED'] as const
const freezes = ENDS.map((state): CampaignFreeze & { campaign: typeof job } => ({
  id: id('F'),
  revision: 1,
  campaignId: job.id,
  state,
  reason: wild(CASE_REASON_MAX),
  byId: id('M'),
  at: v.now,
  overAt: until,
  outcome: wild(CASE_REASON_MAX),
  campaign: job,
}))
const SIDES = ['worker', 'employer'] as const

/** Every screen that says something else while the job is frozen. */
const screens = {
  frozenReservationView: () =>
    (['ACTIVE', 'STOPPED'] as const).map((state) =>
      reservationView(v, { ...reservation(), campaign: campaign({ ...frozenFor, state }) }),
    ),
  frozenSubmissionView: () => work.map((one) => submissionView(v, one, 0)),
  frozenReviewView: () =>
    work.map((one) =>
      reviewView(
        v,
        {
          submission: one,
          worker: { name: wild(64), country: 'CF', isVerified: false, record },
          waiting: 99_999,
          hints: pictureHints,
        },
        0,
      ),
    ),
  frozenWorkView: () => [
    workView(
      v,
      'progress',
      { progress: 9_999, waiting: 9_999, fix: 9_999, done: 9_999 },
      Array.from({ length: 5 }, () => reservationEntry(v, { ...reservation(), campaign: job })),
      1,
      1,
    ),
  ],
  frozenCampaignView: () => [
    campaignView(v, own, BOT_LINK),
    campaignsView(v, [job], 1, 1),
    campaignWorkView(
      v,
      own,
      'waiting',
      [{ submission: submission({ campaign: job }), name: wild(64) }],
      1,
      1,
    ),
  ],
  frozenJobView: () => [
    jobView(
      v,
      { campaign: job, record: employerRecord, mine: { kind: 'none' } },
      { isHidden: true, isMuted: true, isReported: true },
      BOT_LINK,
    ),
  ],
  frozenInvitationView: () => [
    invitationView(
      v,
      {
        invitation: {
          id: id('I'),
          revision: 1,
          campaignId: job.id,
          workerId: id('W'),
          state: 'INVITED',
          invitedAt: v.now,
          answeredAt: null,
          campaign: job,
        },
        workerName: wild(64),
        isBlocked: false,
        waysOut: { isHidden: false, isMuted: false, isReported: false },
      },
      employerRecord,
    ),
  ],
  frozenVisitView: () => [
    visitView(
      v,
      {
        id: id('V'),
        revision: 1,
        campaignId: job.id,
        memberId: id('W'),
        state: 'HELD',
        turn: 1,
        rewardMicros: HUGE,
        feeMicros: HUGE,
        takenAt: v.now,
        dueAt: until,
        paidAt: null,
        campaign: campaign({ ...frozenFor, mode: 'PAID_TO_CLICK', targetUrl: 'https://shop.example/' }),
      },
      'https://gigs.example/v/x',
    ),
  ],
  frozenContestView: () =>
    (['WORKER', 'OPERATOR'] as const).map((viewer) =>
      contestView(v, {
        contest: { ...contest(), evidence: [] },
        submission: submission({
          state: 'NOT_SATISFIED_HELD',
          contested: true,
          campaign: job,
          contest: contest(),
        }),
        viewer,
        worker: { name: wild(256), record },
        employer: { name: wild(256), record: employerRecord },
        holder: wild(256),
        isMine: true,
        mayGiveBack: true,
      }),
    ),
  frozenJobCardView: () =>
    (['ACTIVE', 'STOPPED'] as const).map((state) =>
      jobCardView(v, {
        campaign: campaign({ ...frozenFor, state }),
        employer: wild(256),
        heldMicros: HUGE,
        held: 99_999,
        waiting: 99_999,
        reports: 99_999,
        mayTakeDown: false,
        freeze: { by: wild(256), before: 99_999, leftMs: 0, mayFreeze: false, mayDecide: true },
      }),
    ),
}

testViews([freezeViews, screens], {
  ...screens,
  frozenJobNotice: () =>
    SIDES.flatMap((side) => freezes.map((one) => freezeViews.frozenJobNotice(v, side, one))),
  unfrozenJobNotice: () =>
    SIDES.flatMap((side) => freezes.map((one) => freezeViews.unfrozenJobNotice(v, side, one))),
  frozenJobsView: () => [
    freezeViews.frozenJobsView(v, {
      jobs: Array.from({ length: 5 }, () => ({ id: id('C'), title: emoji(80), employer: wild(256), until })),
      page: 998,
      pages: 999,
    }),
    freezeViews.frozenJobsView(v, { jobs: [], page: 1, pages: 1 }),
  ],
})
