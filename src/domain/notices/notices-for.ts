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
  | 'contest-opened'
  | 'contest-statement'
  | 'contest-decided'
  | 'report-closed'
  | 'linked'
  | 'frozen'
  | 'unfrozen'
  | 'adjusted'
  | 'taken-down'
  | 'jobs-found'
  | 'voucher-expiring'
  | 'voucher-expired'
  | 'withdrawal-completed'
  | 'withdrawal-rejected'
  | 'withdrawal-held'
  | 'withdrawal-returned'
  | 'ticket-message'
  | 'ticket-answer'
  | 'ticket-closed'
  | 'ticket-reopened'

export type NewNotice = { kind: NoticeKind; memberId: string; about: string }

/** The people an event is about. */
export type Sides = { workerId: string | null; employerId: string | null }

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
  'campaign-edited': nobody,
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
  'withdrawal-moved': nobody,
  'withdrawal-completed': ({ withdrawalId, memberId }) => [
    to(memberId, 'withdrawal-completed', withdrawalId),
  ],
  'withdrawal-rejected': ({ withdrawalId, memberId }) => [to(memberId, 'withdrawal-rejected', withdrawalId)],
  'withdrawal-held': ({ withdrawalId, memberId }) => [to(memberId, 'withdrawal-held', withdrawalId)],
  'withdrawal-returned': ({ withdrawalId, memberId }) => [to(memberId, 'withdrawal-returned', withdrawalId)],
  'identities-linked': ({ memberId, tell }) => [to(memberId, 'linked', tell)],
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
