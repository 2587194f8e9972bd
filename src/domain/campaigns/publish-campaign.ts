import { z } from 'zod'
import { DAY_MS, MINUTE_MS } from '../kit/clock.ts'
import type { Choice, Insert } from '../kit/decision.ts'
import { memberUrl } from '../kit/member-url.ts'
import type { Micros } from '../kit/money.ts'
import { decide, type Refusal, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { idSchema, type Moment, useCase } from '../kit/use-case.ts'
import { campaignEscrow } from '../ledger/accounts.ts'
import { readPurse } from '../ledger/read-purse.ts'
import { payInto } from '../ledger/spend.rules.ts'
import { lintListing } from '../lint/lint.rules.ts'
import { isCountry } from '../members/countries.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import type { Policy } from '../policy.ts'
import { campaignCost } from './cost.rules.ts'
import { hasOnlySafeLinks } from './link-safety.rules.ts'
import { requirementsSchema } from './requirement.ts'

export const TITLE_MAX = 80
export const INSTRUCTIONS_MAX = 2000
export const SLOTS_MAX = 10_000
export const REWARD_MAX_MICROS = 1_000_000_000n
/** How long an employer may give for one slot. */
export const TIME_LIMIT_MIN_MS = 10 * MINUTE_MS
export const TIME_LIMIT_MAX_MS = 14 * DAY_MS
/** How many workers one job can invite when it is published. */
export const HIRED_MAX = 200

export const titleSchema = z.string().trim().min(5).max(TITLE_MAX)
export const instructionsSchema = z.string().trim().min(10).max(INSTRUCTIONS_MAX)

const common = {
  categoryId: z.string().max(40),
  title: titleSchema,
  instructions: instructionsSchema,
  rewardMicros: z.bigint().positive().max(REWARD_MAX_MICROS),
  slots: z.number().int().min(1).max(SLOTS_MAX),
  /** Only members whose country a platform vouched for. */
  verifiedOnly: z.boolean().optional(),
}
const work = {
  ...common,
  requirements: requirementsSchema,
  /** How long a slot is held; the platform's own time limit where it is left out. */
  reservationMs: z.number().int().min(TIME_LIMIT_MIN_MS).max(TIME_LIMIT_MAX_MS).optional(),
}

/** What each mode needs to know, and nothing else. */
const inputSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('TIER1'), ...work }),
  z.object({ mode: z.literal('INTERNATIONAL'), ...work }),
  z.object({ mode: z.literal('LIMITED_COUNTRIES'), ...work, countries: z.array(z.string()).min(1).max(249) }),
  z.object({ mode: z.literal('HIRED_GROUP'), ...work, workerIds: z.array(idSchema).min(1).max(HIRED_MAX) }),
  z.object({ mode: z.literal('PAID_TO_CLICK'), ...common, targetUrl: z.string() }),
])

export type NewCampaign = z.infer<typeof inputSchema>

/**
 * Publishes a campaign: slots × (reward + fee) moves into its escrow, from the wallet first, then from cash,
 * and it is live. Its terms are fixed now; hired workers are invited in the same moment. Refuses a frozen member, a reward below
 * the mode's minimum, an unknown category, country or worker, a link that leads to no public site (the page to
 * visit, or one written into a text), a text that asks for what no job may ask for (with the clause and the words),
 * and too little money (with how much is missing).
 */
export const publishCampaign = useCase({
  name: 'publish-campaign',
  input: inputSchema,
  async read(store, input, actor) {
    if (actor.kind !== 'member') return null
    const [purse, category, hired, frozen] = await Promise.all([
      readPurse(store, actor.memberId),
      store.db.category.findUnique({ where: { id: input.categoryId } }),
      readHired(store, input, actor.memberId),
      whyFrozen(store, actor.memberId, 'posting'),
    ])
    return { purse, category, hired, frozen }
  },
  decide(facts, { input, now, policy, id }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    if (facts.frozen) return refuse(facts.frozen)
    if (!facts.category) return refuse({ code: 'not-found', what: 'category' })
    const wrong = whyNotPublished(input, facts.hired, policy)
    if (wrong) return refuse(wrong)
    const campaignId = id()
    const cost = campaignCost(input.rewardMicros, input.slots, policy.platformFeePpm)
    const moves = payInto(campaignEscrow(campaignId), facts.purse, cost.totalMicros)
    if (!moves) {
      const haveMicros = facts.purse.walletMicros + facts.purse.cashMicros
      return refuse({ code: 'not-enough-money', neededMicros: cost.totalMicros, haveMicros })
    }
    const { memberId: employerId } = facts.purse
    const invitations = facts.hired.map((workerId) => ({ id: id(), workerId }))
    return decide({
      absences: [
        notFrozen(employerId, 'posting'),
        ...facts.hired.map(
          (workerId): Choice => ({ table: 'blocked_worker', row: { employerId, workerId } }),
        ),
      ],
      inserts: [
        campaignRow(input, {
          campaignId,
          employerId,
          feeMicros: cost.feeMicros,
          now,
          policy,
        }),
        {
          table: 'campaign_version',
          row: { campaignId, version: 1, title: input.title, instructions: input.instructions, at: now },
        },
        ...invitations.map(
          (invited): Insert => ({
            table: 'invitation',
            row: { ...invited, campaignId, state: 'INVITED', invitedAt: now },
          }),
        ),
      ],
      postings: [{ key: `campaign-funded:${campaignId}`, kind: 'campaign-funded', about: campaignId, moves }],
      events: [
        { kind: 'campaign-published', campaignId },
        ...invitations.map((invited) => ({
          kind: 'worker-invited' as const,
          campaignId,
          invitationId: invited.id,
        })),
      ],
      answer: { campaignId },
    })
  },
})

/** The members among those named who can be hired: neither the employer nor somebody they blocked. */
async function readHired(store: Store, input: NewCampaign, employerId: string): Promise<string[]> {
  if (input.mode !== 'HIRED_GROUP') return []
  const [members, blocked] = await Promise.all([
    store.db.member.findMany({ where: { id: { in: input.workerIds } }, select: { id: true } }),
    store.db.blockedWorker.findMany({ where: { employerId, workerId: { in: input.workerIds } } }),
  ])
  return members
    .map((member) => member.id)
    .filter((id) => id !== employerId && !blocked.some(({ workerId }) => workerId === id))
}

function whyNotPublished(input: NewCampaign, hired: readonly string[], policy: Policy): Refusal | null {
  const minMicros = input.mode === 'PAID_TO_CLICK' ? policy.minRewardPtcMicros : policy.minRewardMicros
  if (input.rewardMicros < minMicros) return { code: 'reward-too-small', minMicros }
  if (input.mode === 'LIMITED_COUNTRIES' && !input.countries.every(isCountry))
    return { code: 'country-unknown' }
  if (input.mode === 'PAID_TO_CLICK' && memberUrl(input.targetUrl) === null) return { code: 'link-refused' }
  const texts = textsOf(input)
  if (!texts.every(hasOnlySafeLinks)) return { code: 'link-refused' }
  const findings = lintListing(texts)
  if (findings.length > 0) return { code: 'listing-refused', findings }
  if (input.mode === 'HIRED_GROUP' && hired.length === 0) return { code: 'not-found', what: 'worker' }
  return null
}

/** Everything the employer wrote that workers will read. */
function textsOf(input: NewCampaign): string[] {
  const asks = input.mode === 'PAID_TO_CLICK' ? [] : input.requirements.map(({ ask }) => ask)
  return [input.title, input.instructions, ...asks]
}

type RowFacts = Pick<Moment, 'now' | 'policy'> & { campaignId: string; employerId: string; feeMicros: Micros }

function campaignRow(input: NewCampaign, facts: RowFacts): Insert {
  const { campaignId, employerId, feeMicros, now, policy } = facts
  const { mode, categoryId, title, instructions, rewardMicros, slots, verifiedOnly = false } = input
  const isClick = input.mode === 'PAID_TO_CLICK'
  return {
    table: 'campaign',
    row: {
      id: campaignId,
      employerId,
      mode,
      state: 'ACTIVE',
      categoryId,
      title,
      instructions,
      requirements: isClick ? [] : input.requirements,
      rewardMicros,
      feeMicros,
      slots,
      freeSlots: slots,
      countries: input.mode === 'LIMITED_COUNTRIES' ? [...new Set(input.countries)] : [],
      verifiedOnly,
      targetUrl: isClick ? (memberUrl(input.targetUrl)?.href ?? null) : null,
      version: 1,
      reservationMs: (isClick ? undefined : input.reservationMs) ?? policy.reservationMs,
      autoApproveMs: BigInt(policy.autoApproveMs),
      reviewReminderMs: BigInt(policy.reviewReminderMs),
      revisionMs: BigInt(policy.revisionMs),
      contestMs: BigInt(policy.contestMs),
      finalRejection: policy.finalRejection,
      publishedAt: now,
    },
  }
}
