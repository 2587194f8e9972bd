import type { DomainEvent, EventKind, EventOf } from '../events.ts'

/** What somebody is told. Ids only: the words are made from the facts at the moment of sending. */
export type NoticeKind =
  | 'new-proof'
  | 'proof-again'
  | 'paid'
  | 'paid-by-silence'
  | 'approved-for-you'
  | 'correction-asked'
  | 'correction-lapsed'
  | 'correction-lapsed-employer'
  | 'not-satisfied'
  | 'held-returned'
  | 'review-due'
  | 'slot-lapsed'
  | 'rated'
  | 'invited'
  | 'invitation-accepted'
  | 'invitation-declined'
  | 'nearly-full'
  | 'finished'
  | 'employer-rated'
  | 'breaker-tripped'
  | 'breaker-closed'
  | 'verdict-decided'
  | 'contest-opened'
  | 'contest-statement'
  | 'contest-decided'
  | 'order-placed'
  | 'order-accepted'
  | 'order-delivered'
  | 'order-revision'
  | 'order-stood'
  | 'order-content'
  | 'order-completed'
  | 'order-cancelled'
  | 'order-due-soon'
  | 'order-late'
  | 'order-rated'
  | 'order-message'
  | 'dispute-opened'
  | 'dispute-statement'
  | 'dispute-decided'
  | 'dispute-conceded'
  | 'report-closed'
  | 'linked'
  | 'unlinked'
  | 'frozen'
  | 'unfrozen'
  | 'adjusted'
  | 'taken-down'
  | 'offer-taken-down'
  | 'job-frozen'
  | 'work-frozen'
  | 'job-unfrozen'
  | 'work-unfrozen'
  | 'jobs-found'
  | 'voucher-expiring'
  | 'voucher-expired'
  | 'withdrawal-overdue'
  | 'withdrawal-completed'
  | 'withdrawal-rejected'
  | 'withdrawal-held'
  | 'withdrawal-returned'
  | 'topped-up'
  | 'top-up-mismatched'
  | 'ticket-message'
  | 'ticket-answer'
  | 'ticket-closed'
  | 'ticket-reopened'

export type NewNotice = { kind: NoticeKind; memberId: string; about: string }

/** The people an event is about. */
export type Sides = {
  workerId: string | null
  employerId: string | null
  buyerId: string | null
  sellerId: string | null
  /** Everybody whom a freeze of a job holds up. */
  heldUp: readonly string[]
  /** Finance and admins who may handle this withdrawal. */
  payers: readonly string[]
}

type Rules = { [K in EventKind]: (event: EventOf<K>, sides: Sides) => (NewNotice | null)[] }

/**
 * Who hears what of an event: few notices, only to people who did not cause it themselves. Total over the
 * events, so a new one does not compile until somebody has decided who is told.
 */
export function noticesFor(event: DomainEvent, sides: Sides): NewNotice[] {
  const rule = rules[event.kind] as (event: DomainEvent, sides: Sides) => (NewNotice | null)[]
  return rule(event, sides).filter((notice) => notice !== null)
}

const nobody = () => []
const opposite = (side: 'BUYER' | 'SELLER', { buyerId, sellerId }: Sides) =>
  side === 'BUYER' ? sellerId : buyerId
const to = (memberId: string | null, kind: NoticeKind, about: string): NewNotice | null =>
  memberId === null ? null : { kind, memberId, about }

const rules: Rules = {
  'voucher-redeemed': nobody,
  'voucher-expiring': ({ voucherId, memberId }) => [to(memberId, 'voucher-expiring', voucherId)],
  'voucher-expired': ({ voucherId, memberId }) => [to(memberId, 'voucher-expired', voucherId)],
  'campaign-published': nobody,
  'campaign-paused': nobody,
  'campaign-resumed': nobody,
  'campaign-stopped': nobody,
  'campaign-taken-down': ({ campaignId }, { employerId }) => [to(employerId, 'taken-down', campaignId)],
  'campaign-frozen': ({ freezeId }, { employerId, heldUp }) => [
    to(employerId, 'job-frozen', freezeId),
    ...heldUp.map((workerId) => to(workerId, 'work-frozen', freezeId)),
  ],
  'campaign-unfrozen': ({ freezeId }, { employerId, heldUp }) => [
    to(employerId, 'job-unfrozen', freezeId),
    ...heldUp.map((workerId) => to(workerId, 'work-unfrozen', freezeId)),
  ],
  'campaign-edited': nobody,
  'offer-taken-down': ({ offerId, memberId }) => [to(memberId, 'offer-taken-down', offerId)],
  'slots-added': nobody,
  'campaign-nearly-full': ({ campaignId }, { employerId }) => [to(employerId, 'nearly-full', campaignId)],
  'campaign-finished': ({ campaignId }, { employerId }) => [to(employerId, 'finished', campaignId)],
  'worker-invited': ({ invitationId }, { workerId }) => [to(workerId, 'invited', invitationId)],
  'invitation-accepted': ({ invitationId }, { employerId }) => [
    to(employerId, 'invitation-accepted', invitationId),
  ],
  'invitation-declined': ({ invitationId }, { employerId }) => [
    to(employerId, 'invitation-declined', invitationId),
  ],
  // Who is blocked is not told: what shows it is rendered anew.
  'block-changed': nobody,
  'slot-taken': nobody,
  'reservation-extended': nobody,
  'reservation-given-up': nobody,
  'reservation-lapsed': ({ reservationId }, { workerId }) => [to(workerId, 'slot-lapsed', reservationId)],
  // The message with the link becomes its receipt; whoever has gone on knows that they did.
  'visit-started': nobody,
  'visit-paid': nobody,
  'visit-lapsed': nobody,
  'proof-submitted': ({ submissionId }, { employerId }) => [to(employerId, 'new-proof', submissionId)],
  'proof-resubmitted': ({ submissionId }, { employerId }) => [to(employerId, 'proof-again', submissionId)],
  'submission-satisfied': ({ submissionId, by }, { workerId, employerId }) =>
    by === 'EMPLOYER'
      ? [to(workerId, 'paid', submissionId)]
      : [to(workerId, 'paid-by-silence', submissionId), to(employerId, 'approved-for-you', submissionId)],
  'correction-asked': ({ submissionId }, { workerId }) => [to(workerId, 'correction-asked', submissionId)],
  'correction-lapsed': ({ submissionId }, { workerId, employerId }) => [
    to(workerId, 'correction-lapsed', submissionId),
    to(employerId, 'correction-lapsed-employer', submissionId),
  ],
  'submission-not-satisfied': ({ submissionId }, { workerId }) => [
    to(workerId, 'not-satisfied', submissionId),
  ],
  'held-reward-returned': ({ submissionId }, { employerId }) => [
    to(employerId, 'held-returned', submissionId),
  ],
  // Stars alone show on the worker's card; only words are worth a message.
  'submission-rated': ({ submissionId, hasWords }, { workerId }) =>
    hasWords ? [to(workerId, 'rated', submissionId)] : [],
  'jobs-found': ({ memberId, campaignIds }) => [to(memberId, 'jobs-found', campaignIds.join(' '))],
  'employer-rated': ({ submissionId, hasWords }, { employerId }) =>
    hasWords ? [to(employerId, 'employer-rated', submissionId)] : [],
  'breaker-tripped': ({ breakerId }, { employerId }) => [to(employerId, 'breaker-tripped', breakerId)],
  'breaker-closed': ({ breakerId }, { employerId }) => [to(employerId, 'breaker-closed', breakerId)],
  // Its employer sees it on the card; its worker hears it when it takes effect. Moderators have their desk.
  'verdict-held': nobody,
  'held-verdict-decided': ({ heldVerdictId }, { employerId }) => [
    to(employerId, 'verdict-decided', heldVerdictId),
  ],
  'contest-opened': ({ contestId }, { employerId }) => [to(employerId, 'contest-opened', contestId)],
  'contest-statement': ({ contestId, side }, { workerId, employerId }) => [
    to(side === 'WORKER' ? employerId : workerId, 'contest-statement', contestId),
  ],
  'contest-claimed': nobody,
  'contest-given-back': nobody,
  'contest-decided': ({ contestId }, { workerId, employerId }) => [
    to(workerId, 'contest-decided', contestId),
    to(employerId, 'contest-decided', contestId),
  ],
  'order-placed': ({ orderId }, { sellerId }) => [to(sellerId, 'order-placed', orderId)],
  'order-accepted': ({ orderId }, { buyerId }) => [to(buyerId, 'order-accepted', orderId)],
  'order-delivered': ({ orderId, by }, sides) => [to(opposite(by, sides), 'order-delivered', orderId)],
  'order-revision-asked': ({ orderId, by }, sides) => [to(opposite(by, sides), 'order-revision', orderId)],
  'order-stood': ({ orderId, by }, sides) => [to(opposite(by, sides), 'order-stood', orderId)],
  'order-content': ({ orderId, by }, sides) => [to(opposite(by, sides), 'order-content', orderId)],
  'order-ended': ({ orderId, by, completed }, sides) => {
    const kind = completed ? 'order-completed' : 'order-cancelled'
    const told = by === null ? [sides.buyerId, sides.sellerId] : [opposite(by, sides)]
    return told.map((memberId) => to(memberId, kind, orderId))
  },
  'order-due-soon': ({ orderId, to: turns }, { buyerId, sellerId }) =>
    turns.map((side) => to(side === 'BUYER' ? buyerId : sellerId, 'order-due-soon', orderId)),
  'order-late': ({ orderId }, { buyerId, sellerId }) => [
    to(buyerId, 'order-late', orderId),
    to(sellerId, 'order-late', orderId),
  ],
  // Stars alone show on the order's card; only words are worth a message.
  'order-rated': ({ orderId, by, hasWords }, sides) =>
    hasWords ? [to(opposite(by, sides), 'order-rated', orderId)] : [],
  'order-said': ({ messageId, by }, sides) => [to(opposite(by, sides), 'order-message', messageId)],
  'dispute-opened': ({ disputeId, side }, sides) => [to(opposite(side, sides), 'dispute-opened', disputeId)],
  'dispute-statement': ({ disputeId, side }, sides) => [
    to(opposite(side, sides), 'dispute-statement', disputeId),
  ],
  'dispute-claimed': nobody,
  'dispute-given-back': nobody,
  'dispute-decided': ({ disputeId }, { buyerId, sellerId }) => [
    to(buyerId, 'dispute-decided', disputeId),
    to(sellerId, 'dispute-decided', disputeId),
  ],
  'dispute-conceded': ({ disputeId, side }, sides) => [
    to(opposite(side, sides), 'dispute-conceded', disputeId),
  ],
  'withdrawal-moved': nobody,
  // Its member has the card, which says so.
  'withdrawal-overdue': ({ withdrawalId }, { payers }) =>
    payers.map((memberId) => to(memberId, 'withdrawal-overdue', withdrawalId)),
  'withdrawal-completed': ({ withdrawalId, memberId }) => [
    to(memberId, 'withdrawal-completed', withdrawalId),
  ],
  'withdrawal-rejected': ({ withdrawalId, memberId }) => [to(memberId, 'withdrawal-rejected', withdrawalId)],
  'withdrawal-held': ({ withdrawalId, memberId }) => [to(memberId, 'withdrawal-held', withdrawalId)],
  'withdrawal-returned': ({ withdrawalId, memberId }) => [to(memberId, 'withdrawal-returned', withdrawalId)],
  'topped-up': ({ topUpId, memberId }) => [to(memberId, 'topped-up', topUpId)],
  // Nothing was paid, or an operator has closed it and wrote to the member: the card says so.
  'top-up-over': nobody,
  'top-up-mismatched': ({ topUpId, memberId }) => [to(memberId, 'top-up-mismatched', topUpId)],
  'identities-linked': ({ memberId, tell }) => [to(memberId, 'linked', tell)],
  'identity-unlinked': ({ memberId, platform, tell }) => (tell ? [to(memberId, 'unlinked', platform)] : []),
  // Nobody is left to be told. The event wakes what says the last word to their other identity.
  'member-erased': nobody,
  'report-closed': ({ reportId, memberId }) => [to(memberId, 'report-closed', reportId)],
  'member-frozen': ({ freezeId, memberId }) => [to(memberId, 'frozen', freezeId)],
  'freeze-over': ({ freezeId, memberId }) => [to(memberId, 'unfrozen', freezeId)],
  'member-adjusted': ({ adjustmentId, memberId }) => [to(memberId, 'adjusted', adjustmentId)],
  // Who handles tickets comes from the configuration: a new one shows on their desk.
  'ticket-opened': nobody,
  'ticket-claimed': nobody,
  'ticket-given-back': nobody,
  'ticket-solved': nobody,
  'ticket-message': ({ messageId, memberId }) => [to(memberId, 'ticket-message', messageId)],
  'ticket-answered': ({ messageId, memberId }) => [to(memberId, 'ticket-answer', messageId)],
  'ticket-closed': ({ messageId, memberId }) => [to(memberId, 'ticket-closed', messageId)],
  'ticket-reopened': ({ messageId, memberId }) => [to(memberId, 'ticket-reopened', messageId)],
  'review-due-soon': ({ submissionId }, { employerId }) => [to(employerId, 'review-due', submissionId)],
}

/** The objects whose cards show something else after this event. */
export function changedObjects(event: DomainEvent): string[] {
  return Object.entries(event).flatMap(([name, value]) =>
    name.endsWith('Id') && name !== 'memberId' && typeof value === 'string' ? [value] : [],
  )
}
