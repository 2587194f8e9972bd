import { z } from 'zod'
import { type Campaign, CampaignState } from '../../generated/prisma/client.ts'
import { moderates } from '../cases/case.rules.ts'
import type { Micros } from '../kit/money.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { campaignEscrow } from '../ledger/accounts.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { FOUND_MAX, operates } from './find-members.ts'
import { type FreezeFacts, readFreezeFacts } from './frozen-campaigns.ts'

const foundRow = z.object({
  id: z.string(),
  title: z.string(),
  employer: z.string(),
  state: z.enum([...Object.values(CampaignState), 'FROZEN']),
  publishedAt: z.date(),
})
export type FoundCampaign = z.infer<typeof foundRow>

/** Jobs by a part of their title, by their employer's name or by their id, newest first; without words the newest. */
export async function findCampaigns(
  store: Store,
  actor: Actor,
  words: string | null,
): Promise<FoundCampaign[] | null> {
  if (!operates(actor)) return null
  const rows = await store.run({
    name: words === null ? 'newest_campaigns' : 'find_campaigns',
    text: `
      SELECT c.id, c.title, CASE WHEN c.frozen_at IS NULL THEN c.state::text ELSE 'FROZEN' END AS state, c.published_at AS "publishedAt",
        coalesce((SELECT display_name FROM identity i WHERE i.member_id = c.employer_id
          ORDER BY last_seen_at DESC LIMIT 1), '') AS employer
      FROM campaign c ${words === null ? '' : MATCHES} ORDER BY c.id DESC LIMIT ${FOUND_MAX}`,
    values: words === null ? [] : [words.trim()],
  })
  return rows.map((row) => foundRow.parse(row))
}

const MATCHES = `
  WHERE c.id = $1 OR strpos(lower(c.title), lower($1)) > 0 OR c.employer_id IN
    (SELECT member_id FROM identity WHERE strpos(lower(display_name), lower($1)) > 0)`

/** A job as operators see it, whatever its mode. */
export type CampaignCard = {
  campaign: Campaign
  employer: string
  /** In its escrow now. */
  heldMicros: Micros
  /** Slots that somebody holds, proofs without a verdict, and members who reported it. */
  held: number
  waiting: number
  reports: number
  /** The operator who looks may stop it: a moderator, somebody else's job, and one that is not stopped or frozen. */
  mayTakeDown: boolean
  freeze: FreezeFacts
}

/** Reads a job for an operator; `null` for anybody else, and when there is no such job. */
export async function readCampaignCard(
  store: Store,
  campaignId: string,
  actor: Actor,
): Promise<CampaignCard | null> {
  if (!operates(actor)) return null
  const campaign = await store.db.campaign.findUnique({
    where: { id: campaignId },
    include: { freezes: true },
  })
  if (!campaign) return null
  const { employerId, state } = campaign
  const waitingStates = ['SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED'] as const
  const [employer, held, visits, waiting, reports, heldMicros, freeze] = await Promise.all([
    readLatestIdentity(store, employerId),
    store.db.reservation.count({ where: { campaignId, state: 'HELD' } }),
    store.db.visit.count({ where: { campaignId, state: 'HELD' } }),
    store.db.submission.count({ where: { campaignId, state: { in: [...waitingStates] } } }),
    store.db.jobReport.count({ where: { campaignId } }),
    readEscrow(store, campaignId),
    readFreezeFacts(store, campaign, actor),
  ])
  return {
    campaign,
    employer: employer.name,
    heldMicros,
    held: held + visits,
    waiting,
    reports,
    mayTakeDown:
      moderates(actor) && employerId !== actor.memberId && state !== 'STOPPED' && campaign.frozenAt === null,
    freeze,
  }
}

async function readEscrow(store: Store, campaignId: string): Promise<Micros> {
  const [row] = await store.run({
    name: 'campaign_escrow',
    text: `SELECT coalesce(sum(CASE WHEN to_account = $1 THEN amount_micros ELSE -amount_micros END), 0)::text AS held
      FROM ledger_move WHERE to_account = $1 OR from_account = $1`,
    values: [campaignEscrow(campaignId)],
  })
  return BigInt(String(row?.['held'] ?? 0))
}

/** A job that an operator stopped, as its employer is told of it; `null` for anybody else. */
export async function readTakenDown(store: Store, campaignId: string, employerId: string) {
  const campaign = await store.db.campaign.findFirst({ where: { id: campaignId, employerId } })
  const stop = await store.db.transition.findFirst({
    where: { machine: 'campaign', objectId: campaignId, toState: 'STOPPED' },
  })
  const reason = stop?.reason ?? null
  if (!campaign || reason === null) return null
  return { id: campaign.id, title: campaign.title, reason }
}
