import { breakerMachine } from '../src/domain/breaker/breaker.machine.ts'
import { heldVerdictMachine } from '../src/domain/breaker/held-verdict.machine.ts'
import { campaignMachine } from '../src/domain/campaigns/campaign.machine.ts'
import { campaignFreezeMachine } from '../src/domain/campaigns/campaign-freeze.machine.ts'
import { reservationMachine } from '../src/domain/campaigns/reservation.machine.ts'
import { contestMachine } from '../src/domain/contests/contest.machine.ts'
import { disputeMachine } from '../src/domain/disputes/dispute.machine.ts'
import { invitationMachine } from '../src/domain/hiring/invitation.machine.ts'
import type { Machine } from '../src/domain/kit/machine.ts'
import { freezeMachine } from '../src/domain/members/freeze.machine.ts'
import { offerMachine } from '../src/domain/offers/offer.machine.ts'
import { adjustmentMachine } from '../src/domain/operators/adjustment.machine.ts'
import { orderMachine } from '../src/domain/orders/order.machine.ts'
import { reportMachine } from '../src/domain/reports/report.machine.ts'
import { submissionMachine } from '../src/domain/submissions/submission.machine.ts'
import { ticketMachine } from '../src/domain/support/ticket.machine.ts'
import { topUpMachine } from '../src/domain/top-ups/top-up.machine.ts'
import { visitMachine } from '../src/domain/visits/visit.machine.ts'
import { voucherMachine } from '../src/domain/vouchers/voucher.machine.ts'
import { withdrawalMachine } from '../src/domain/withdrawals/withdrawal.machine.ts'

export type Described = {
  machine: Machine
  what: string
  states: Readonly<Record<string, string>>
  /** What leads from one state to another: use cases and clocks, by `FROM → TO`. */
  moves: Readonly<Record<string, string>>
}

/** Typed so that a state that is added to a table does not compile until it is described. */
function describe<Name extends string, S extends string>(
  machine: Machine<Name, S>,
  words: { what: string; states: Readonly<Record<S, string>>; moves: Readonly<Record<string, string>> },
): Described {
  return { machine: machine, ...words }
}

/** Every machine of the domain, in the order of the page. */
export const DESCRIBED: readonly Described[] = [
  describe(campaignMachine, {
    what: 'A job that an employer funds. It is live from the moment it is paid for.',
    states: {
      ACTIVE: 'People can take its free slots.',
      PAUSED: 'Nobody new can take it; every clock of taken and sent work runs on.',
      STOPPED:
        'Over for good. Work that was taken or sent is honoured, and each slot that ends unpaid returns.',
    },
    moves: {
      'ACTIVE → PAUSED':
        'pause-campaign, ask-correction and reject-finally (one too many: the breaker trips)',
      'PAUSED → ACTIVE': 'resume-campaign',
      'ACTIVE → STOPPED': 'stop-campaign, take-down-campaign, stop-frozen-campaign',
      'PAUSED → STOPPED': 'stop-campaign, take-down-campaign, stop-frozen-campaign',
    },
  }),
  describe(offerMachine, {
    what: 'Something that a member sells or exchanges. Publishing is free, and it is live at once.',
    states: {
      ACTIVE: 'On the market: it can be ordered while there is some of it.',
      PAUSED: 'Nobody new can order it; orders run on.',
      WITHDRAWN: 'Off the market for good; orders run on.',
    },
    moves: {
      'ACTIVE → PAUSED': 'pause-offer',
      'PAUSED → ACTIVE': 'resume-offer',
      'ACTIVE → WITHDRAWN': 'withdraw-offer, take-down-offer',
      'PAUSED → WITHDRAWN': 'withdraw-offer, take-down-offer',
    },
  }),
  describe(orderMachine, {
    what: 'One purchase of an offer, on the terms it was placed under. `ends_at`: when its state ends by itself.',
    states: {
      PLACED: 'Paid for; the seller has three days to accept.',
      IN_PROGRESS:
        'The seller works on it, in an exchange both do. Promised for `due_at`; past it and undelivered, the buyer may cancel.',
      DELIVERED: 'Whoever received has seven days to be content, to ask for a revision, or to dispute.',
      REVISION: 'One side (`revision_of`) delivers again, or lets its delivery stand, within seven days.',
      DISPUTED: 'Its money is held until the dispute ends; the clock is that of the dispute.',
      COMPLETED: 'The seller has what is theirs.',
      CANCELLED: 'The price is back in the buyer’s wallet.',
    },
    moves: {
      'PLACED → IN_PROGRESS': 'accept-order',
      'PLACED → CANCELLED': 'decline-order, withdraw-order, clock order-end',
      'IN_PROGRESS → DELIVERED': 'deliver-order',
      'IN_PROGRESS → DISPUTED': 'open-dispute',
      'IN_PROGRESS → COMPLETED': 'clock order-end (an exchange that only the seller kept)',
      'IN_PROGRESS → CANCELLED': 'cancel-order, clock order-end',
      'DELIVERED → REVISION': 'ask-revision (twice for each side)',
      'DELIVERED → DISPUTED': 'open-dispute',
      'DELIVERED → COMPLETED': 'complete-order, clock order-end',
      'REVISION → DELIVERED': 'deliver-order, stand-by-delivery, complete-order (one side of an exchange)',
      'REVISION → DISPUTED': 'open-dispute',
      'REVISION → COMPLETED': 'complete-order, clock order-end (an exchange whose buyer did not revise)',
      'REVISION → CANCELLED': 'clock order-end',
      'DISPUTED → COMPLETED': 'decide-dispute, concede-order, clock dispute-deadline',
      'DISPUTED → CANCELLED': 'decide-dispute, concede-order, clock dispute-deadline',
    },
  }),
  describe(disputeMachine, {
    what: 'An argument about an order, whose money is held until a moderator who is neither side shares it.',
    states: {
      OPEN: 'Waits for a moderator; at `due_at` what was delivered is paid, what was not is refunded.',
      CLAIMED: 'One moderator has it; `due_at` decides all the same.',
      DECIDED:
        'The price is shared, by a moderator or by the clock; `verdict` says who was right, if one side was.',
      CLOSED: 'One side gave in: everything went to the other.',
    },
    moves: {
      'OPEN → CLAIMED': 'claim-dispute',
      'OPEN → DECIDED': 'clock dispute-deadline',
      'OPEN → CLOSED': 'concede-order',
      'CLAIMED → OPEN': 'give-back-dispute',
      'CLAIMED → DECIDED': 'decide-dispute, clock dispute-deadline',
      'CLAIMED → CLOSED': 'concede-order',
    },
  }),
  describe(reservationMachine, {
    what: 'One slot, held by one member for a limited time.',
    states: {
      HELD: 'The member works on it until `due_at`.',
      SUBMITTED: 'Its proof was sent: from here on the submission tells what becomes of the slot.',
      LAPSED: 'Time was over; the slot is free again.',
      GIVEN_UP: 'The member gave it back; the slot is free again.',
    },
    moves: {
      'HELD → SUBMITTED': 'submit-proof',
      'HELD → LAPSED': 'clock reservation-lapse',
      'HELD → GIVEN_UP': 'give-up-reservation',
    },
  }),
  describe(invitationMachine, {
    what: 'A permission to take one job for hired people; it holds no slot.',
    states: {
      INVITED: 'The worker was told at once, and may take the job already.',
      ACCEPTED: 'The employer knows; the worker may take the job while it runs and a slot is free.',
      DECLINED: 'The job is closed to the worker, who is not asked again.',
    },
    moves: {
      'INVITED → ACCEPTED': 'accept-invitation, take-slot (taking is a yes)',
      'INVITED → DECLINED': 'decline-invitation',
    },
  }),
  describe(visitMachine, {
    what: 'One personal link of a paid-to-click job, which holds one slot.',
    states: {
      HELD: 'Its page pays until `due_at`.',
      PAID: 'Its owner went on: the slot has paid.',
      LAPSED: 'Time was over; the slot is free again, or back with the employer once the job is stopped.',
    },
    moves: {
      'HELD → PAID': 'pay-visit',
      'HELD → LAPSED': 'clock visit-lapse, start-visit (the next link, asked for before the clock)',
    },
  }),
  describe(submissionMachine, {
    what: 'One worker’s work on one slot, from proof to outcome.',
    states: {
      SUBMITTED: 'Waits for the employer; silence until `due_at` pays.',
      CORRECTION_ASKED:
        'Sent back with a reason; the worker has until `due_at`. The clock of silence stands still.',
      RESUBMITTED: 'Corrected, or sent again unchanged; the clock of silence has begun anew.',
      SATISFIED: 'Approved and paid, by the employer, by silence, or after a contest.',
      NOT_SATISFIED_PAID: 'Final verdict under `FINAL_REJECTION=pay`: paid all the same.',
      NOT_SATISFIED_HELD:
        'Final verdict under `FINAL_REJECTION=refund`: reward and fee wait until `due_at`, or for a contest.',
      NOT_SATISFIED_RETURNED: 'Reward and fee are back in the employer’s wallet.',
      LAPSED: 'The correction was not answered; the slot was freed unpaid.',
    },
    moves: {
      'SUBMITTED → SATISFIED': 'approve-submission, clock approval-by-silence',
      'SUBMITTED → CORRECTION_ASKED': 'ask-correction, decide-held-verdict',
      'CORRECTION_ASKED → RESUBMITTED': 'resubmit-proof, stand-by-proof',
      'CORRECTION_ASKED → LAPSED': 'clock correction-lapse',
      'RESUBMITTED → SATISFIED': 'approve-submission, clock approval-by-silence',
      'RESUBMITTED → NOT_SATISFIED_PAID': 'reject-finally, decide-held-verdict (pay)',
      'RESUBMITTED → NOT_SATISFIED_HELD': 'reject-finally, decide-held-verdict (refund)',
      'NOT_SATISFIED_HELD → NOT_SATISFIED_RETURNED': 'clock held-return, decide-contest (lost)',
      'NOT_SATISFIED_HELD → SATISFIED': 'decide-contest (won), clock contest-deadline',
      'NOT_SATISFIED_PAID → SATISFIED': 'decide-contest (won), clock contest-deadline',
    },
  }),
  describe(breakerMachine, {
    what: 'A job on which more than half of at least ten verdicts were “not satisfied”.',
    states: {
      TRIPPED: 'A further “not satisfied” waits for a moderator, and the job cannot be resumed.',
      CLOSED: 'A moderator has looked at it; counting began anew.',
    },
    moves: { 'TRIPPED → CLOSED': 'close-breaker' },
  }),
  describe(heldVerdictMachine, {
    what: 'A “not satisfied” of a job whose breaker has tripped. The deadline of the work runs on.',
    states: {
      WAITING: 'Waits for a moderator.',
      CLAIMED: 'One moderator looks at it.',
      CONFIRMED: 'It took effect, with the employer’s reason.',
      REFUSED: 'It never takes effect: the proof can only be approved.',
      VOID: 'The work was approved before anybody decided.',
    },
    moves: {
      'WAITING → CLAIMED': 'claim-held-verdict',
      'WAITING → VOID': 'approve-submission, clock approval-by-silence',
      'CLAIMED → WAITING': 'give-back-held-verdict',
      'CLAIMED → CONFIRMED': 'decide-held-verdict',
      'CLAIMED → REFUSED': 'decide-held-verdict',
      'CLAIMED → VOID': 'approve-submission, clock approval-by-silence',
    },
  }),
  describe(contestMachine, {
    what: 'A worker’s appeal against a final “not satisfied”, decided all or nothing by a moderator who is neither side.',
    states: {
      OPEN: 'Waits for a moderator; at `due_at` the worker wins.',
      CLAIMED: 'One moderator has it; at `due_at` the worker wins all the same.',
      WON: 'The work counts as satisfied; held money was paid to the worker.',
      LOST: 'The verdict stands; held money went back to the employer.',
    },
    moves: {
      'OPEN → CLAIMED': 'claim-contest',
      'OPEN → WON': 'clock contest-deadline',
      'CLAIMED → OPEN': 'give-back-contest',
      'CLAIMED → WON': 'decide-contest, clock contest-deadline',
      'CLAIMED → LOST': 'decide-contest',
    },
  }),
  describe(reportMachine, {
    what: 'A job that a member reported to the operators.',
    states: {
      OPEN: 'Waits for a moderator.',
      CLAIMED: 'One moderator looks into it.',
      CLOSED: 'The reporter was told what came of it.',
    },
    moves: {
      'OPEN → CLAIMED': 'claim-report',
      'CLAIMED → OPEN': 'give-back-report',
      'CLAIMED → CLOSED': 'close-report',
    },
  }),
  describe(adjustmentMachine, {
    what: 'A balance put right by hand, by two operators of whom neither is the member.',
    states: {
      PROPOSED: 'Waits for another operator; nothing has moved.',
      APPLIED: 'Another operator approved it; the amount has moved.',
      REFUSED: 'Refused by another operator, or taken back; nothing moves.',
    },
    moves: { 'PROPOSED → APPLIED': 'approve-adjustment', 'PROPOSED → REFUSED': 'refuse-adjustment' },
  }),
  describe(freezeMachine, {
    what: 'An operator’s act on a member: what they cannot do, why, and until when.',
    states: {
      ACTIVE: 'What it names is refused, with its reason and its end.',
      LIFTED: 'An operator took it back.',
      ENDED: 'Its time was over at `ends_at`.',
    },
    moves: { 'ACTIVE → LIFTED': 'lift-freeze', 'ACTIVE → ENDED': 'clock freeze-end' },
  }),
  describe(campaignFreezeMachine, {
    what: 'An operator’s act on a job, for fraud: until it is over nothing of it moves, in whatever state it is.',
    states: {
      ACTIVE: 'Every clock of the job stands still; nothing is taken, sent, judged, paid or returned.',
      LIFTED: 'An admin lifted it: every deadline is later by the time it lasted.',
      STOPPED:
        'An admin stopped the job with it: what is free returned, what was begun is honoured, as much later.',
      ENDED: 'Nobody decided until the job’s `frozen_until`: as if it had been lifted.',
    },
    moves: {
      'ACTIVE → LIFTED': 'lift-campaign-freeze',
      'ACTIVE → STOPPED': 'stop-frozen-campaign',
      'ACTIVE → ENDED': 'clock campaign-freeze-end',
    },
  }),
  describe(voucherMachine, {
    what: 'A code worth a fixed amount. From `expires_at` on it can no longer be redeemed.',
    states: {
      ACTIVE: 'Its amount lies in the voucher’s escrow.',
      REDEEMED: 'The amount is in the wallet of whoever redeemed it.',
      CANCELLED: 'Its issuer took it back; the amount is where it came from.',
      EXPIRED: 'Nobody redeemed it in its year; the amount is where it came from.',
    },
    moves: {
      'ACTIVE → REDEEMED': 'redeem-voucher',
      'ACTIVE → CANCELLED': 'cancel-voucher',
      'ACTIVE → EXPIRED': 'clock voucher-expiry',
    },
  }),
  describe(topUpMachine, {
    what: 'Money that a member pays into their wallet by an invoice. From `expires_at` on it can no longer be paid.',
    states: {
      STARTING: 'The invoice is being made.',
      OPEN: 'The invoice waits to be paid.',
      PAID: 'Paid; the amount is in the wallet.',
      EXPIRED: 'Nobody paid in time. A payment that turns up all the same is credited.',
      FAILED: 'No invoice was made, so nothing can be paid.',
      MISMATCHED:
        'Something was paid that is not what was asked for; credited to nobody, finance looks into it.',
      CLOSED: 'Finance has looked into it and said what was found.',
    },
    moves: {
      'STARTING → OPEN': 'open-top-up',
      'STARTING → FAILED': 'fail-top-up, clock top-up-end',
      'STARTING → MISMATCHED': 'settle-top-up',
      'OPEN → PAID': 'settle-top-up',
      'OPEN → EXPIRED': 'settle-top-up, clock top-up-end',
      'OPEN → MISMATCHED': 'settle-top-up',
      'EXPIRED → PAID': 'settle-top-up',
      'EXPIRED → MISMATCHED': 'settle-top-up',
      'FAILED → MISMATCHED': 'settle-top-up',
      'MISMATCHED → CLOSED': 'close-top-up',
    },
  }),
  describe(withdrawalMachine, {
    what: 'Cash on its way out. `payable_at`: not paid before. `due_at`: the promise; later it is overdue.',
    states: {
      REQUESTED: 'The amount has left cash and waits to be paid; the member may still take it back.',
      PAYING: 'An operator, an exported batch or a rail has it in hand.',
      HELD: 'Nobody knows yet whether the money left; somebody has to find out.',
      COMPLETED: 'Paid, with a reference.',
      REJECTED: 'Not paid, with a reason; the whole amount is cash again.',
      CANCELLED: 'The member took it back; the whole amount is cash again.',
      RETURNED: 'It was paid and bounced; the whole amount is cash again.',
    },
    moves: {
      'REQUESTED → PAYING': 'claim-withdrawal, export-batch, claim-for-rail',
      'REQUESTED → CANCELLED': 'cancel-withdrawal',
      'PAYING → COMPLETED': 'complete-withdrawal, import-results, settle-rail-payout',
      'PAYING → REJECTED': 'reject-withdrawal, import-results, settle-rail-payout',
      'PAYING → HELD': 'hold-withdrawal, settle-rail-payout',
      'PAYING → REQUESTED': 'give-back-withdrawal, settle-rail-payout (surely not sent)',
      'HELD → COMPLETED': 'complete-withdrawal, settle-rail-payout (found)',
      'HELD → REJECTED': 'reject-withdrawal, settle-rail-payout (refused after all)',
      'COMPLETED → RETURNED': 'return-withdrawal',
    },
  }),
  describe(ticketMachine, {
    what: 'A question to Support. `waiting_since`: since when its member waits for words.',
    states: {
      OPEN: 'Nobody has it in hand: it stands in the queue of operators.',
      CLAIMED: 'One operator has it in hand and answers it, as Support.',
      CLOSED: 'Solved, said its member; or closed with words by its operator.',
    },
    moves: {
      'OPEN → CLAIMED': 'claim-ticket',
      'OPEN → CLOSED': 'solve-ticket',
      'CLAIMED → OPEN': 'give-back-ticket',
      'CLAIMED → CLOSED': 'close-ticket, solve-ticket',
      'CLOSED → OPEN': 'tell-support (14 days), reopen-ticket',
    },
  }),
]
