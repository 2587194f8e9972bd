import { z } from 'zod'
import type { Campaign, CampaignFreeze } from '../../generated/prisma/client.ts'
import { freezeLeftMs } from '../campaigns/freeze-campaign.rules.ts'
import { isPartOf } from '../campaigns/freeze-campaign.ts'
import { moderates } from '../cases/case.rules.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readLatestIdentity } from '../members/read-identity.ts'

export const FROZEN_PER_PAGE = 5

const frozenRow = z.object({ id: z.string(), title: z.string(), employer: z.string(), until: z.date() })
export type FrozenCampaign = z.infer<typeof frozenRow>
export type FrozenQueue = { jobs: FrozenCampaign[]; page: number; pages: number }

/** How many jobs are frozen, for who moderates; `null` for anybody else. */
export async function countFrozen(store: Store, actor: Actor): Promise<number | null> {
  return moderates(actor) ? store.db.campaign.count({ where: { frozenAt: { not: null } } }) : null
}

/** Jobs that are frozen, the one that lifts by itself first leading; `null` for who does not moderate. */
export async function listFrozen(store: Store, actor: Actor, wanted: number): Promise<FrozenQueue | null> {
  const count = await countFrozen(store, actor)
  if (count === null) return null
  const pages = Math.max(1, Math.ceil(count / FROZEN_PER_PAGE))
  const page = Math.min(wanted, pages)
  const rows = await store.run({
    name: 'list_frozen_campaigns',
    text: `
      SELECT c.id, c.title, c.frozen_until AS until,
        coalesce((SELECT display_name FROM identity i WHERE i.member_id = c.employer_id
          ORDER BY last_seen_at DESC LIMIT 1), '') AS employer
      FROM campaign c WHERE c.frozen_at IS NOT NULL
      ORDER BY c.frozen_until, c.id LIMIT ${FROZEN_PER_PAGE} OFFSET $1`,
    values: [(page - 1) * FROZEN_PER_PAGE],
  })
  return { jobs: rows.map((row) => frozenRow.parse(row)), page, pages }
}

/** What a job's card tells an operator of its freezes, and what they may do about it. */
export type FreezeFacts = {
  /** Who froze it; `null` while it is not frozen. The rest says the job itself. */
  by: string | null
  /** How often it was frozen before, and how much longer it may be. */
  before: number
  leftMs: number
  mayFreeze: boolean
  /** An admin who is no part of it may lift the freeze of a frozen job, or stop it with it. */
  mayDecide: boolean
}

/** Reads them; the operator's part in the job is only looked up where it matters. */
export async function readFreezeFacts(
  store: Store,
  campaign: Campaign & { freezes: CampaignFreeze[] },
  actor: Actor,
): Promise<FreezeFacts> {
  const { freezes, frozenAt } = campaign
  const active = freezes.find(({ state }) => state === 'ACTIVE')
  const over = freezes.filter(({ state }) => state !== 'ACTIVE')
  const leftMs = freezeLeftMs(over)
  const mayAct = moderates(actor) && !(await isPartOf(store, campaign, actor.memberId))
  return {
    by: active ? (await readLatestIdentity(store, active.byId)).name : null,
    before: over.length,
    leftMs,
    // Nothing is left to stand still where every slot has ended.
    mayFreeze: mayAct && frozenAt === null && campaign.finishedAt === null && leftMs > 0,
    mayDecide: mayAct && frozenAt !== null && actor.roles.includes('admin'),
  }
}

/** A freeze with its job, as those whom it concerns are told of it; `null` for anybody else. */
export async function readFreezeFor(store: Store, freezeId: string, memberId: string) {
  const freeze = await store.db.campaignFreeze.findUnique({
    where: { id: freezeId },
    include: { campaign: true },
  })
  return freeze && (await isPartOf(store, freeze.campaign, memberId)) ? freeze : null
}
