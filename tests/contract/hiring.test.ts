import type { View } from '../../src/bots/kit/view.ts'
import * as groupViews from '../../src/bots/views/group-views.ts'
import * as hiringViews from '../../src/bots/views/hiring-views.ts'
import * as invitationViews from '../../src/bots/views/invitation-views.ts'
import { writeList, writeReview } from '../../src/bots/views/worker-list-bytes.ts'
import * as workerViews from '../../src/bots/views/worker-views.ts'
import type { ListedWorker, WorkerFilter } from '../../src/domain/hiring/list-workers.ts'
import { campaign, emoji, employerRecord, id, wild } from '../support/world-extremes.ts'
import { testViews, viewer as v } from './view-checks.ts'

const five = <T>(one: (n: number) => T) => [1, 2, 3, 4, 5].map(one)
const roots = 'social signup review survey search apps content data other'.split(' ')
const skills = 'content-translate content-text content-photo content-voice data-entry data-label'.split(' ')

const filters: WorkerFilter[] = (['past', 'all', 'blocked'] as const).map((source) => ({
  source,
  country: 'CF',
  skill: 'content-translate',
  minPercent: 90,
  minStars: 4.5,
}))
const filter = filters[1] as WorkerFilter

const worker = (n: number): ListedWorker => ({
  workerId: id(String(n)),
  name: wild(256),
  country: 'CF',
  countryVerified: n % 2 === 0,
  record: { satisfied: 99_999, notSatisfied: 99_999, percent: 50, stars: 4.9 },
  doneForMe: 99_999,
  isBlocked: false,
  skills,
})
const workers = five(worker)
const card = {
  ...worker(1),
  groups: five((n) => ({ id: id(String(n)), name: emoji(40) })),
  invitations: five((n) => ({
    campaignId: id(String(n)),
    title: emoji(80),
    state: 'DECLINED' as const,
    campaignState: 'STOPPED' as const,
  })),
}
const groups = five((n) => ({ id: id(String(n)), name: emoji(40), count: 200 }))
const pages = { page: 9_998, pages: 9_999 }
const jobs = { jobs: five(() => campaign({ mode: 'HIRED_GROUP' })), ...pages }

const invitationFacts = (
  state: 'INVITED' | 'ACCEPTED' | 'DECLINED',
  change: Parameters<typeof campaign>[0] = {},
  isLeft = false,
) => ({
  workerName: wild(256),
  isBlocked: isLeft,
  waysOut: { isHidden: isLeft, isMuted: isLeft, isReported: isLeft },
  invitation: {
    id: id('I'),
    revision: 1,
    campaignId: id('C'),
    workerId: id('W'),
    state,
    invitedAt: v.now,
    answeredAt: null,
    campaign: campaign({ mode: 'HIRED_GROUP', ...change }),
  },
})

/** Every view of hiring, with the most its facts can hold, in each of its forms. */
const views: Record<string, () => View[]> = {
  hireView: () =>
    filters.flatMap((one) => [
      hiringViews.hireView(v, one, {
        workers,
        before: { side: 'before', workerId: id('1') },
        after: { side: 'after', workerId: id('5') },
      }),
      hiringViews.hireView(v, one, {
        workers: [],
        before: null,
        after: { side: 'after', workerId: id('5') },
      }),
      hiringViews.hireView(v, one, { workers: [], before: null, after: null }),
    ]),
  hireSearchView: () => [
    hiringViews.hireSearchView(v, filter, null),
    hiringViews.hireSearchView(v, filter, { kind: 'rate' }),
    hiringViews.hireSearchView(v, filter, { kind: 'stars' }),
    hiringViews.hireSearchView(v, filter, { kind: 'groups', roots }),
    hiringViews.hireSearchView(v, filter, { kind: 'skills', root: 'content', skills }),
  ],
  hireCountriesView: () => [
    hiringViews.hireCountriesView(v, filter, wild(60), []),
    hiringViews.hireCountriesView(
      v,
      filter,
      wild(60),
      Array.from({ length: 10 }, () => ({ code: 'CF', name: wild(80) })),
    ),
  ],
  nobodyToHireView: () => (['stranger', 'self'] as const).map((why) => hiringViews.nobodyToHireView(v, why)),
  workerView: () => [
    workerViews.workerView(v, card, writeList(filter)),
    workerViews.workerView(v, { ...card, isBlocked: true }, writeReview(id('S'))),
  ],
  confirmBlockView: () => [workerViews.confirmBlockView(v, card)],
  pickJobView: () =>
    [
      { worker: id('W'), name: wild(256) },
      { group: id('G'), name: emoji(40) },
    ].flatMap((whom) => [
      workerViews.pickJobView(v, whom, jobs),
      workerViews.pickJobView(v, whom, { jobs: [], page: 1, pages: 1 }),
    ]),
  groupsView: () => [
    groupViews.groupsView(v, { groups, ...pages }),
    groupViews.groupsView(v, { groups: [], page: 1, pages: 1 }),
  ],
  groupView: () => [
    groupViews.groupView(v, { id: id('G'), name: emoji(40), count: 200, workers, page: 39, pages: 40 }),
    groupViews.groupView(v, { id: id('G'), name: 'x', count: 0, workers: [], page: 1, pages: 1 }),
  ],
  confirmDeleteGroupView: () => [groupViews.confirmDeleteGroupView(v, { id: id('G'), name: emoji(40) })],
  pickGroupView: () =>
    [
      { kind: 'keep' as const, worker: id('W'), name: wild(256) },
      { kind: 'invite' as const, campaign: id('C'), name: emoji(80) },
    ].flatMap((what) => [
      groupViews.pickGroupView(v, what, { groups, ...pages }),
      groupViews.pickGroupView(v, what, { groups: [], page: 1, pages: 1 }),
    ]),
  invitationView: () =>
    (['INVITED', 'ACCEPTED', 'DECLINED'] as const).flatMap((state) =>
      [{}, { state: 'PAUSED' as const }, { freeSlots: 0 }, { state: 'STOPPED' as const }].flatMap((change) =>
        [false, true].map((isLeft) =>
          invitationViews.invitationView(v, invitationFacts(state, change, isLeft), employerRecord),
        ),
      ),
    ),
  confirmDeclineView: () => [invitationViews.confirmDeclineView(v, invitationFacts('INVITED'))],
  invitationNotice: () =>
    (['invitation-accepted', 'invitation-declined'] as const).map((kind) =>
      invitationViews.invitationNotice(v, kind, invitationFacts('ACCEPTED')),
    ),
  invitationsView: () =>
    ['ACTIVE', 'STOPPED'].flatMap((state) => [
      invitationViews.invitationsView(
        v,
        { id: id('C'), title: emoji(80), state },
        {
          invitations: five((n) => ({
            id: id(String(n)),
            workerId: id(String(n)),
            state: 'INVITED' as const,
            name: wild(256),
          })),
          ...pages,
        },
      ),
      invitationViews.invitationsView(
        v,
        { id: id('C'), title: 'x', state },
        {
          invitations: [],
          page: 1,
          pages: 1,
        },
      ),
    ]),
}

testViews([groupViews, hiringViews, invitationViews, workerViews], views)
