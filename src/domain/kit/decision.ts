import type {
  Adjustment,
  Campaign,
  CampaignBreaker,
  CampaignFreeze,
  Contest,
  Dispute,
  Draft,
  FormerIdentity,
  Freeze,
  HeldVerdict,
  Identity,
  Invitation,
  JobAlert,
  JobReport,
  LinkCode,
  Member,
  Offer,
  Order,
  PayoutDestination,
  Prisma,
  Reservation,
  Submission,
  Ticket,
  TopUp,
  VerifiedContact,
  Visit,
  Voucher,
  Withdrawal,
  WorkerGroup,
} from '../../generated/prisma/client.ts'
import type { DomainEvent } from '../events.ts'
import type { OperatorAct } from '../operator-acts.ts'
import { type Machine, mayFollow } from './machine.ts'
import type { Micros } from './money.ts'

/**
 * What a use case decided, as data. The commit door applies all of it in one statement, or none of it.
 * `answer` holds ids and small facts only; views read the rest, so a replay can answer from the stored row.
 */
export type Decision<A extends Answer = Answer> = {
  transitions?: Transition[]
  patches?: Patch[]
  counters?: Counter[]
  inserts?: Insert[]
  deletes?: Delete[]
  absences?: Absence[]
  /** Campaigns that must not be frozen: their clocks run, and what is decided may happen. */
  unfrozen?: string[]
  postponements?: Postponement[]
  postings?: Posting[]
  events?: DomainEvent[]
  answer: A
}

export type Answer = Readonly<Record<string, string | number | boolean | null>>

/** The tables a decision may insert into, with the shape of their rows. */
export type Rows = {
  member: Prisma.MemberUncheckedCreateInput
  identity: Prisma.IdentityUncheckedCreateInput
  account: Prisma.AccountUncheckedCreateInput
  campaign: Prisma.CampaignUncheckedCreateInput
  reservation: Prisma.ReservationUncheckedCreateInput
  submission: Prisma.SubmissionUncheckedCreateInput
  proof: Prisma.ProofUncheckedCreateInput
  proof_picture: Prisma.ProofPictureUncheckedCreateInput
  stored_file: Prisma.StoredFileUncheckedCreateInput
  stored_document: Prisma.StoredDocumentUncheckedCreateInput
  voucher: Prisma.VoucherUncheckedCreateInput
  withdrawal: Prisma.WithdrawalUncheckedCreateInput
  top_up: Prisma.TopUpUncheckedCreateInput
  payout_destination: Prisma.PayoutDestinationUncheckedCreateInput
  operator_action: Prisma.OperatorActionUncheckedCreateInput & { action: OperatorAct }
  draft: Prisma.DraftUncheckedCreateInput
  campaign_version: Prisma.CampaignVersionUncheckedCreateInput
  visit: Prisma.VisitUncheckedCreateInput
  invitation: Prisma.InvitationUncheckedCreateInput
  worker_group: Prisma.WorkerGroupUncheckedCreateInput
  job_alert: Prisma.JobAlertUncheckedCreateInput
  job_report: Prisma.JobReportUncheckedCreateInput
  contest: Prisma.ContestUncheckedCreateInput
  contest_evidence: Prisma.ContestEvidenceUncheckedCreateInput
  ticket: Prisma.TicketUncheckedCreateInput
  ticket_message: Prisma.TicketMessageUncheckedCreateInput
  verified_contact: Prisma.VerifiedContactUncheckedCreateInput
  link_code: Prisma.LinkCodeUncheckedCreateInput
  former_identity: Prisma.FormerIdentityUncheckedCreateInput
  last_word: Prisma.LastWordUncheckedCreateInput
  member_freeze: Prisma.FreezeUncheckedCreateInput
  adjustment: Prisma.AdjustmentUncheckedCreateInput
  campaign_freeze: Prisma.CampaignFreezeUncheckedCreateInput
  campaign_breaker: Prisma.CampaignBreakerUncheckedCreateInput
  held_verdict: Prisma.HeldVerdictUncheckedCreateInput
  offer: Prisma.OfferUncheckedCreateInput
  offer_version: Prisma.OfferVersionUncheckedCreateInput
  offer_order: Prisma.OrderUncheckedCreateInput
  order_message: Prisma.OrderMessageUncheckedCreateInput
  dispute: Prisma.DisputeUncheckedCreateInput
} & { [T in keyof Choices]: Choices[T] & { at?: Date } }

/** Rows that only say "yes", made by inserting and taken back by deleting: members' own choices, and what is frozen. */
export type Choices = {
  member_skill: { memberId: string; categoryId: string }
  muted_topic: { memberId: string; topic: string }
  hidden_job: { memberId: string; campaignId: string }
  muted_employer: { memberId: string; employerId: string }
  blocked_worker: { employerId: string; workerId: string }
  group_member: { groupId: string; workerId: string }
  frozen_part: { memberId: string; part: string }
}

/** One such choice. */
export type Choice = { [T in keyof Choices]: { table: T; row: Choices[T] } }[keyof Choices]

/** What nobody may have done for the decision to hold: such a choice, or a report of that job. */
export type Absence = Choice | { table: 'job_report'; row: Pick<JobReport, 'campaignId' | 'reporterId'> }

/** Takes a choice back, or a saved group as it was read. A row that is not there any more is a conflict: read again. */
export type Delete =
  | Choice
  | { table: 'worker_group' | 'member'; row: Seen }
  | { table: 'identity'; row: Pick<Identity, 'platform' | 'platformUserId' | 'memberId'> }
  | { table: 'verified_contact'; row: Pick<VerifiedContact, 'contactHash' | 'memberId'> }
  | { table: 'link_code'; row: Pick<LinkCode, 'memberId' | 'codeHash'> }
  | { table: 'former_identity'; row: Pick<FormerIdentity, 'platform' | 'userHash' | 'memberId'> }

export type Insert = { [T in keyof Rows]: { table: T; row: Rows[T] } }[keyof Rows]

/** The tables whose rows change, each with a `revision` that every change raises by one. */
type Changing = {
  member: Member
  campaign: Campaign
  reservation: Reservation
  submission: Submission
  voucher: Voucher
  withdrawal: Withdrawal
  top_up: TopUp
  payout_destination: PayoutDestination
  draft: Draft
  visit: Visit
  invitation: Invitation
  worker_group: WorkerGroup
  job_alert: JobAlert
  job_report: JobReport
  contest: Contest
  ticket: Ticket
  member_freeze: Freeze
  adjustment: Adjustment
  campaign_freeze: CampaignFreeze
  campaign_breaker: CampaignBreaker
  held_verdict: HeldVerdict
  offer: Offer
  offer_order: Order
  dispute: Dispute
}

/** A row as it was read: the change holds only while its revision is still this one. */
export type Seen = { id: string; revision: number }

/** A change of columns that are not the state. */
export type Patch = {
  [T in keyof Changing]: { table: T; row: Seen; set: Values<Changing[T]> }
}[keyof Changing]

/** A change of state, with whatever columns change along. Leaves a history row. */
export type Transition = {
  machine: Machine
  row: Seen & { state: string }
  to: string
  set: Record<string, Scalar>
  reason: string | null
}

/**
 * A guarded counter: adds while the result stays within the limits, while the row is in one of the states, and
 * while a campaign or an offer still says what it said when it was read.
 */
export type Counter = {
  id: string
  add: number
  atLeast: number
  atMost: number
} & (
  | { table: 'member'; column: MemberCount }
  | {
      table: 'campaign'
      column: 'freeSlots'
      whileState?: readonly string[]
      whileVersion?: number
      whileUnfrozen?: true
    }
  /** Counts a "not satisfied", which counts only while no breaker is open. */
  | { table: 'campaign'; column: 'refusals'; whileUntripped: true }
  | { table: 'offer'; column: 'available'; whileState?: readonly string[]; whileVersion?: number }
)

/** What of a member is counted while it is open, so that nobody has too much at once. */
export type MemberCount =
  | 'openReservations'
  | 'openVisits'
  | 'openTickets'
  | 'openOffers'
  | 'openPurchases'
  | 'openSales'

/** Moves every deadline of a campaign's open work by the same time, however many there are: it stood still so long. */
export type Postponement = { campaignId: string; byMs: number }

/** A named list of moves under a unique key: what is settled under one key is settled once. */
export type Posting = { key: string; kind: PostingKind; about: string; moves: Move[] }
export type Move = { from: string; to: string; amountMicros: Micros }

export type PostingKind =
  | 'voucher-issued'
  | 'voucher-made'
  | 'voucher-redeemed'
  | 'voucher-cancelled'
  | 'voucher-expired'
  | 'campaign-funded'
  | 'slots-added'
  | 'slot-paid'
  | 'slot-returned'
  | 'slots-returned'
  | 'withdrawal-requested'
  | 'withdrawal-completed'
  | 'withdrawal-rejected'
  | 'withdrawal-cancelled'
  | 'withdrawal-returned'
  | 'adjusted'
  | 'topped-up'
  | 'order-funded'
  | 'order-paid'
  | 'order-refunded'
  | 'order-split'
  | 'given-up'

export type Scalar = string | number | bigint | boolean | Date | null | readonly string[] | object
type Values<Row> = { [K in keyof Row as K extends 'id' | 'revision' | 'state' ? never : K]?: Row[K] }

type StateChange<Table extends keyof Changing> = Values<Changing[Table]>

/**
 * States a transition. The machine's table decides whether `to` may follow.
 * @throws when the table does not allow it: a decision that asks for it is a bug, never a person's doing.
 */
export function transition<Table extends keyof Changing, S extends string>(
  of: Machine<Table, S>,
  row: Seen & { state: S },
  to: NoInfer<S>,
  set: StateChange<Table> = {},
  reason: string | null = null,
): Transition {
  if (!mayFollow(of, row.state, to)) throw new Error(`${of.name}: ${to} cannot follow ${row.state}`)
  return {
    machine: of,
    row: { id: row.id, revision: row.revision, state: row.state },
    to,
    set: set as Record<string, Scalar>,
    reason,
  }
}

/** Joins decisions that were made one by one into one, to be committed set-wise. Their answers are dropped. */
export function mergeDecisions(decisions: readonly Decision[]): Decision {
  return {
    transitions: decisions.flatMap((d) => d.transitions ?? []),
    patches: decisions.flatMap((d) => d.patches ?? []),
    counters: decisions.flatMap((d) => d.counters ?? []),
    inserts: decisions.flatMap((d) => d.inserts ?? []),
    deletes: decisions.flatMap((d) => d.deletes ?? []),
    absences: decisions.flatMap((d) => d.absences ?? []),
    unfrozen: [...new Set(decisions.flatMap((d) => d.unfrozen ?? []))],
    postponements: decisions.flatMap((d) => d.postponements ?? []),
    postings: decisions.flatMap((d) => d.postings ?? []),
    events: decisions.flatMap((d) => d.events ?? []),
    answer: { count: decisions.length },
  }
}
