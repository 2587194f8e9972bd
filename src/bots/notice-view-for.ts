import { readFoundJobs } from '../domain/alerts/read-found-jobs.ts'
import { readOwnBreaker } from '../domain/breaker/read-breakers.ts'
import { readOwnVerdict } from '../domain/breaker/read-held-verdicts.ts'
import { readEmployerRecord } from '../domain/campaigns/employer-record.ts'
import { readOwnCampaign } from '../domain/campaigns/read-own-campaign.ts'
import { asTaken } from '../domain/campaigns/version-text.ts'
import { readContestFor } from '../domain/contests/read-contest.ts'
import { readDisputeFor } from '../domain/disputes/read-dispute.ts'
import { readDocuments } from '../domain/files/read-documents.ts'
import { readInvitationFor } from '../domain/hiring/read-invitation.ts'
import { readIdentities } from '../domain/members/link-identities.ts'
import { readFreezeOf, readOwnFreeze } from '../domain/members/read-freeze.ts'
import type { NoticeKind } from '../domain/notices/notices-for.ts'
import { readTakenDownOffer } from '../domain/offers/read-offer.ts'
import { readTakenDown } from '../domain/operators/find-campaigns.ts'
import { readFreezeFor } from '../domain/operators/frozen-campaigns.ts'
import { readOwnAdjustment } from '../domain/operators/read-adjustments.ts'
import { readOrderFor } from '../domain/orders/read-order.ts'
import { readOwnReport } from '../domain/reports/read-reports.ts'
import { readSubmissionFor } from '../domain/submissions/read-submission.ts'
import { readTicketFor, ticketOfMessage } from '../domain/support/read-ticket.ts'
import { readOwnTopUp } from '../domain/top-ups/read-top-ups.ts'
import { readVisitOf } from '../domain/visits/read-visit.ts'
import { readOwnVoucher } from '../domain/vouchers/read-vouchers.ts'
import { isUnderWay } from '../domain/withdrawals/quote.rules.ts'
import { readPayoutFor } from '../domain/withdrawals/read-payouts.ts'
import { readOwnWithdrawal } from '../domain/withdrawals/read-withdrawals.ts'
import { viewer } from './commands/answering.ts'
import type { Ctx } from './kit/command.ts'
import type { View } from './kit/view.ts'
import { adjustedNotice } from './views/adjustment-views.ts'
import { takenDownNotice } from './views/admin-campaign-views.ts'
import { jobsFoundNotice } from './views/alert-views.ts'
import { breakerClosedNotice, trippedNotice, verdictDecidedNotice } from './views/breaker-blocks.ts'
import { campaignNotice, campaignView } from './views/campaign-views.ts'
import { contestNotice, contestView } from './views/contest-views.ts'
import { reportClosedNotice } from './views/desk-views.ts'
import { disputeNotice, disputeView } from './views/dispute-views.ts'
import { unlinkedView } from './views/erase-views.ts'
import { frozenJobNotice, unfrozenJobNotice } from './views/freeze-campaign-views.ts'
import { frozenNotice, unfrozenNotice } from './views/freeze-views.ts'
import { invitationNotice, invitationView } from './views/invitation-views.ts'
import { linkedNotice } from './views/link-views.ts'
import { correctionNotice, plainNotice, reviewNotice, slotLapsedNotice } from './views/notice-views.ts'
import { offerTakenDownNotice } from './views/offer-views.ts'
import { orderNotice } from './views/order-notice-views.ts'
import { orderMessageView } from './views/order-talk-views.ts'
import { orderView } from './views/order-views.ts'
import { overdueNotice } from './views/overdue-notice.ts'
import { employerRatedNotice } from './views/rating-views.ts'
import { readReviewFacts } from './views/read-review-facts.ts'
import { reviewView } from './views/review-view.ts'
import { saidView, ticketNotice, ticketView } from './views/ticket-views.ts'
import { topUpNotice, topUpView } from './views/top-up-views.ts'
import { visitView } from './views/visit-views.ts'
import { voucherNotice } from './views/voucher-views.ts'
import { withdrawalNotice, withdrawalView } from './views/withdrawal-views.ts'
import { reservationView, submissionView } from './views/work-views.ts'

/** What a notice shows, from the facts of this moment; `null` when what it was about is gone. */
export async function noticeView(ctx: Ctx, kind: NoticeKind, about: string): Promise<View | null> {
  const v = viewer(ctx)
  const { store } = ctx.domain
  if (kind === 'voucher-expiring' || kind === 'voucher-expired') {
    const voucher = await readOwnVoucher(store, about, ctx.me.memberId)
    return voucher && voucherNotice(v, kind, voucher)
  }
  switch (kind) {
    case 'slot-lapsed': {
      const reservation = await store.db.reservation.findUnique({
        where: { id: about },
        include: { campaign: true },
      })
      return reservation && slotLapsedNotice(v, reservation)
    }
    case 'jobs-found':
      return foundJobs(ctx, about.split(' '))
    case 'new-proof':
    case 'proof-again':
    case 'review-due': {
      const facts = await readReviewFacts(store, about, ctx.me.memberId)
      return facts && reviewNotice(v, kind, facts)
    }
    case 'breaker-tripped':
    case 'breaker-closed': {
      const breaker = await readOwnBreaker(store, about, ctx.me.memberId)
      return (
        breaker && (kind === 'breaker-tripped' ? trippedNotice(v, breaker) : breakerClosedNotice(v, breaker))
      )
    }
    case 'verdict-decided': {
      const verdict = await readOwnVerdict(store, about, ctx.me.memberId)
      return verdict && verdictDecidedNotice(v, verdict)
    }
    case 'contest-opened':
    case 'contest-statement':
    case 'contest-decided': {
      const found = await readContestFor(store, about, ctx.actor, v.now)
      return found && contestNotice(v, kind, found)
    }
    case 'dispute-opened':
    case 'dispute-statement':
    case 'dispute-decided':
    case 'dispute-conceded': {
      const found = await readDisputeFor(store, about, ctx.actor, v.now)
      return found && disputeNotice(v, kind, found)
    }
    case 'withdrawal-overdue': {
      const found = await readPayoutFor(store, about, ctx.actor)
      return found && isUnderWay(found.withdrawal.state) ? overdueNotice(v, found.withdrawal) : null
    }
    case 'withdrawal-completed':
    case 'withdrawal-rejected':
    case 'withdrawal-held':
    case 'withdrawal-returned': {
      const withdrawal = await readOwnWithdrawal(store, about, ctx.me.memberId)
      return withdrawal && withdrawalNotice(v, kind, withdrawal)
    }
    case 'topped-up':
    case 'top-up-mismatched': {
      const topUp = await readOwnTopUp(store, about, ctx.me.memberId)
      return topUp && topUpNotice(v, kind, topUp)
    }
    case 'ticket-message':
    case 'ticket-answer':
    case 'ticket-closed':
    case 'ticket-reopened': {
      const ticket = await ticketOfMessage(store, about)
      const found = ticket && (await readTicketFor(store, ticket, ctx.actor, v.now))
      return found ? ticketNotice(v, kind, found, about) : null
    }
    case 'report-closed': {
      const report = await readOwnReport(store, about, ctx.me.memberId)
      return report && reportClosedNotice(v, report)
    }
    case 'linked':
      return linkedNotice(v, await readIdentities(store, ctx.me.memberId))
    case 'unlinked':
      return about === 'telegram' || about === 'discord' ? unlinkedView(v, about) : null
    case 'frozen': {
      const freeze = await readOwnFreeze(store, about, ctx.me.memberId)
      return freeze?.state === 'ACTIVE' ? frozenNotice(v, freeze) : null
    }
    case 'job-frozen':
    case 'work-frozen': {
      const freeze = await readFreezeFor(store, about, ctx.me.memberId)
      const side = kind === 'job-frozen' ? 'employer' : 'worker'
      return freeze?.state === 'ACTIVE' ? frozenJobNotice(v, side, freeze) : null
    }
    case 'job-unfrozen':
    case 'work-unfrozen': {
      const freeze = await readFreezeFor(store, about, ctx.me.memberId)
      const side = kind === 'job-unfrozen' ? 'employer' : 'worker'
      return freeze && freeze.campaign.frozenAt === null ? unfrozenJobNotice(v, side, freeze) : null
    }
    case 'offer-taken-down': {
      const found = await readTakenDownOffer(store, about, ctx.me.memberId)
      return found && offerTakenDownNotice(v, { id: about, ...found })
    }
    case 'taken-down': {
      const found = await readTakenDown(store, about, ctx.me.memberId)
      return found && takenDownNotice(v, found)
    }
    case 'adjusted': {
      const adjustment = await readOwnAdjustment(store, about, ctx.me.memberId)
      return adjustment && adjustedNotice(v, adjustment)
    }
    case 'unfrozen':
      return (await readFreezeOf(store, ctx.me.memberId)) ? null : unfrozenNotice(v)
    case 'nearly-full':
    case 'finished': {
      const own = await readOwnCampaign(store, about, ctx.me.memberId)
      return own && campaignNotice(v, kind, own)
    }
    case 'employer-rated': {
      const submission = await readSubmissionFor(store, about, ctx.me.memberId)
      return submission && employerRatedNotice(v, submission)
    }
    case 'invited':
      return readInvitationCard(ctx, about)
    case 'invitation-accepted':
    case 'invitation-declined': {
      const found = await readInvitationFor(store, about, ctx.me.memberId)
      return found && invitationNotice(v, kind, found)
    }
    case 'correction-asked': {
      const submission = await readSubmissionFor(store, about, ctx.me.memberId)
      return submission && correctionNotice(v, submission)
    }
    case 'paid':
    case 'paid-by-silence':
    case 'approved-for-you':
    case 'correction-lapsed':
    case 'correction-lapsed-employer':
    case 'not-satisfied':
    case 'held-returned':
    case 'rated': {
      const submission = await readSubmissionFor(store, about, ctx.me.memberId)
      return submission && plainNotice(v, kind, submission)
    }
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
    case 'order-rated': {
      const order = await readOrderFor(store, about, ctx.me.memberId)
      return order && orderNotice(v, kind, order)
    }
    case 'order-message':
      return readOrderMessage(ctx, about)
    default:
      return kind satisfies never
  }
}

async function foundJobs(ctx: Ctx, campaignIds: readonly string[]): Promise<View | null> {
  const { store } = ctx.domain
  const jobs = await readFoundJobs(store, ctx.me, campaignIds)
  const skills = await store.db.memberSkill.count({ where: { memberId: ctx.me.memberId } })
  return jobs.length === 0 ? null : jobsFoundNotice(viewer(ctx), jobs, skills > 0)
}

/** The invited worker's card. */
async function readInvitationCard(ctx: Ctx, invitationId: string): Promise<View | null> {
  const { store } = ctx.domain
  const found = await readInvitationFor(store, invitationId, ctx.me.memberId)
  if (found?.invitation.workerId !== ctx.me.memberId) return null
  const record = await readEmployerRecord(store, found.invitation.campaign.employerId)
  return invitationView(viewer(ctx), found, record)
}

/** One message of an order, for either side. */
async function readOrderMessage(ctx: Ctx, messageId: string): Promise<View | null> {
  const { store } = ctx.domain
  const message = await store.db.orderMessage.findUnique({ where: { id: messageId } })
  const order = message && (await readOrderFor(store, message.orderId, ctx.me.memberId))
  if (!message || !order) return null
  return orderMessageView(viewer(ctx), order, message, await readDocuments(store, message.files), 0)
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
      const own = await readOwnCampaign(store, objectId, ctx.me.memberId)
      return own && campaignView(v, own, ctx.botLink)
    }
    case 'contest': {
      const found = await readContestFor(store, objectId, ctx.actor, v.now)
      return found && contestView(v, found)
    }
    case 'dispute': {
      const found = await readDisputeFor(store, objectId, ctx.actor, v.now)
      return found && disputeView(v, found)
    }
    case 'visit': {
      const visit = await readVisitOf(store, objectId, ctx.me.memberId)
      return visit && visitView(v, visit, ctx.visitLink(visit.id))
    }
    case 'withdrawal': {
      const withdrawal = await readOwnWithdrawal(store, objectId, ctx.me.memberId)
      return withdrawal && withdrawalView(v, withdrawal)
    }
    case 'top-up': {
      const topUp = await readOwnTopUp(store, objectId, ctx.me.memberId)
      return topUp && topUpView(v, topUp)
    }
    case 'ticket-message': {
      const ticket = await ticketOfMessage(store, objectId)
      const found = ticket && (await readTicketFor(store, ticket, ctx.actor, v.now))
      return found ? saidView(v, found, objectId) : null
    }
    case 'ticket': {
      const found = await readTicketFor(store, objectId, ctx.actor, v.now)
      return found && ticketView(v, found)
    }
    case 'order': {
      const order = await readOrderFor(store, objectId, ctx.me.memberId)
      return order && orderView(v, order, 0)
    }
    case 'order-message':
      return readOrderMessage(ctx, objectId)
    case 'invitation':
      return readInvitationCard(ctx, objectId)
    case 'work': {
      const submission = await readSubmissionFor(store, objectId, ctx.me.memberId)
      if (submission) return submissionView(v, submission, 0)
      const where = { id: objectId, memberId: ctx.me.memberId }
      const reservation = await store.db.reservation.findFirst({ where, include: { campaign: true } })
      return reservation && reservationView(v, await asTaken(store, reservation))
    }
    default:
      return null
  }
}
