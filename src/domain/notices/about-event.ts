import type { DomainEvent } from '../events.ts'
import type { Store } from '../kit/store.ts'
import { readSightings } from '../submissions/picture-hints.ts'
import { workersHeldUp, workHeldUp } from './held-up.ts'
import { changedObjects, type Sides } from './notices-for.ts'
import { membersInRole, type OperatorName } from './operators-of.ts'

/** The people of an event, and the objects whose cards may show something else after it. */
export type AboutEvent = { sides: Sides; changed: string[] }

const NOBODY: Sides = {
  workerId: null,
  employerId: null,
  buyerId: null,
  sellerId: null,
  heldUp: [],
  payers: [],
}

/**
 * Reads what an event is about. Whether a card really shows something else is seen when it is rendered; named here
 * is what can be different, and nothing that cannot: stars are on the two sides' cards, not on the job's.
 */
export async function readAboutEvent(
  store: Store,
  event: DomainEvent,
  operators: readonly OperatorName[],
): Promise<AboutEvent> {
  const named = changedObjects(event)
  if ('submissionId' in event) {
    const found = await store.db.submission.findUnique({ where: { id: event.submissionId } })
    if (!found) return { sides: NOBODY, changed: named }
    const { workerId, employerId, campaignId, reservationId } = found
    const changed = [...named, ...(await besides(store, event, { campaignId, reservationId }))]
    return { sides: { ...NOBODY, workerId, employerId }, changed }
  }
  if ('orderId' in event) {
    const found = await store.db.order.findUnique({ where: { id: event.orderId } })
    const sides = { ...NOBODY, buyerId: found?.buyerId ?? null, sellerId: found?.sellerId ?? null }
    return { sides, changed: named }
  }
  if (event.kind === 'block-changed') {
    const { workerId, employerId } = event
    const where = { workerId, campaign: { employerId } }
    const rows = await store.db.invitation.findMany({ where, select: { id: true } })
    return { sides: NOBODY, changed: rows.map(({ id }) => id) }
  }
  if (event.kind === 'withdrawal-overdue') {
    const payers = await payersOf(store, event.withdrawalId, operators)
    return { sides: { ...NOBODY, payers }, changed: named }
  }
  if ('invitationId' in event) {
    const { invitationId } = event
    const found = await store.db.invitation.findUnique({
      where: { id: invitationId },
      include: { campaign: true },
    })
    if (!found) return { sides: NOBODY, changed: named }
    const { workerId, campaign } = found
    // Who muted an employer hears nothing of their invitations either.
    const muted = { memberId: workerId, employerId: campaign.employerId }
    const isMuted = (await store.db.mutedEmployer.count({ where: muted })) > 0
    const sides = { ...NOBODY, workerId: isMuted ? null : workerId, employerId: campaign.employerId }
    return { sides, changed: named }
  }
  if ('reservationId' in event) {
    const { reservationId } = event
    const found = await store.db.reservation.findUnique({
      where: { id: reservationId },
      include: { campaign: true },
    })
    const sides = {
      ...NOBODY,
      workerId: found?.memberId ?? null,
      employerId: found?.campaign.employerId ?? null,
    }
    return { sides, changed: named }
  }
  if ('campaignId' in event) {
    const found = await store.db.campaign.findUnique({ where: { id: event.campaignId } })
    const changed = [...named, ...(await ofCampaign(store, event))]
    const isHeldUp = event.kind === 'campaign-frozen' || event.kind === 'campaign-unfrozen'
    const heldUp = isHeldUp ? await workersHeldUp(store, event.campaignId) : []
    return { sides: { ...NOBODY, employerId: found?.employerId ?? null, heldUp }, changed }
  }
  return { sides: NOBODY, changed: named }
}

/** Who may pay this withdrawal: not its member, nor whom it mostly came from. */
async function payersOf(
  store: Store,
  withdrawalId: string,
  operators: readonly OperatorName[],
): Promise<string[]> {
  const [withdrawal, members] = await Promise.all([
    store.db.withdrawal.findUnique({ where: { id: withdrawalId } }),
    membersInRole(store, operators, ['finance', 'admin']),
  ])
  return members.filter((id) => id !== withdrawal?.memberId && id !== withdrawal?.topSourceId)
}

type SubmissionEvent = Extract<DomainEvent, { submissionId: string }>

/** What changes besides the submission itself: its job's progress, the slot it came from, proofs that look alike. */
async function besides(
  store: Store,
  event: SubmissionEvent,
  { campaignId, reservationId }: { campaignId: string; reservationId: string },
): Promise<string[]> {
  switch (event.kind) {
    case 'proof-submitted':
      return [campaignId, reservationId, ...(await lookalikes(store, event.submissionId))]
    case 'proof-resubmitted':
      return [campaignId, ...(event.unchanged ? [] : await lookalikes(store, event.submissionId))]
    case 'submission-satisfied':
    case 'correction-asked':
    case 'correction-lapsed':
    case 'submission-not-satisfied':
    case 'held-reward-returned':
    case 'contest-decided':
    case 'verdict-held':
    case 'held-verdict-decided':
      return [campaignId]
    case 'submission-rated':
    case 'employer-rated':
    case 'review-due-soon':
    case 'contest-opened':
    case 'contest-statement':
      return []
    default:
      return event satisfies never
  }
}

/** Proofs that wait for a review and share a picture with this one: their cards show it from now on. */
async function lookalikes(store: Store, submissionId: string): Promise<string[]> {
  const seen = await readSightings(store, submissionId)
  const waiting = seen.filter(({ state }) => state === 'SUBMITTED' || state === 'RESUBMITTED')
  return [...new Set(waiting.map((one) => one.submissionId))]
}

type CampaignEvent = Exclude<
  Extract<DomainEvent, { campaignId: string }>,
  { invitationId: string } | { reservationId: string }
>

/**
 * What shows a job besides its own card: an invitation says whether it runs and what it asks for, work under way
 * says which version of its text it was taken under.
 */
async function ofCampaign(store: Store, event: CampaignEvent): Promise<string[]> {
  switch (event.kind) {
    case 'campaign-paused':
    case 'campaign-resumed':
    case 'campaign-stopped':
    case 'breaker-tripped':
      return invitationsOf(store, event.campaignId)
    case 'campaign-edited': {
      const both = [invitationsOf(store, event.campaignId), workOf(store, event.campaignId)]
      return (await Promise.all(both)).flat()
    }
    case 'campaign-frozen':
    case 'campaign-unfrozen': {
      const both = [invitationsOf(store, event.campaignId), workHeldUp(store, event.campaignId)]
      return (await Promise.all(both)).flat()
    }
    case 'campaign-published':
    case 'campaign-taken-down':
    case 'slots-added':
    case 'campaign-nearly-full':
    case 'campaign-finished':
    case 'breaker-closed':
    case 'visit-started':
    case 'visit-paid':
    case 'visit-lapsed':
      return []
    default:
      return event satisfies never
  }
}

async function invitationsOf(store: Store, campaignId: string): Promise<string[]> {
  const rows = await store.db.invitation.findMany({ where: { campaignId }, select: { id: true } })
  return rows.map(({ id }) => id)
}

async function workOf(store: Store, campaignId: string): Promise<string[]> {
  const [held, open] = await Promise.all([
    store.db.reservation.findMany({ where: { campaignId, state: 'HELD' }, select: { id: true } }),
    store.db.submission.findMany({
      where: { campaignId, state: { in: ['SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED'] } },
      select: { id: true },
    }),
  ])
  return [...held, ...open].map(({ id }) => id)
}
