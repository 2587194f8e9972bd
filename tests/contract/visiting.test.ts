import * as visitViews from '../../src/bots/views/visit-views.ts'
import type { VisitCard } from '../../src/domain/visits/read-visit.ts'
import { campaign, id } from '../support/world-extremes.ts'
import { HUGE, testViews, viewer } from './view-checks.ts'

/** A host as long as hosts can be, and a link to go with it. */
const HOST = `${'a-label-of-sixty-three-characters-which-is-the-most-there-can-b.'.repeat(3)}example`
const LINK = `https://${'gigs.'.repeat(20)}example/v/${'x'.repeat(48)}`

function visit(change: Partial<VisitCard> = {}): VisitCard {
  return {
    id: id('V'),
    revision: 999_999_999,
    campaignId: id('C'),
    memberId: id('W'),
    state: 'HELD',
    turn: 1,
    rewardMicros: HUGE,
    feeMicros: HUGE,
    takenAt: viewer.now,
    dueAt: new Date(viewer.now.getTime() + 600_000),
    paidAt: null,
    campaign: campaign({
      mode: 'PAID_TO_CLICK',
      targetUrl: `https://${HOST}/${'long-path/'.repeat(170)}`,
      requirements: [],
    }),
    ...change,
  }
}

const over = { dueAt: viewer.now }

testViews([visitViews], {
  visitView: () =>
    [
      visit(),
      visit({ state: 'PAID', paidAt: viewer.now }),
      visit(over),
      visit({ state: 'LAPSED', ...over }),
      visit({ state: 'LAPSED', ...over, turn: 4 }),
    ].map((one) => visitViews.visitView(viewer, one, LINK)),
})
