import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import { useCase } from '../kit/use-case.ts'
import { campaignEscrow } from '../ledger/accounts.ts'
import { readPurse } from '../ledger/read-purse.ts'
import { payInto } from '../ledger/spend.rules.ts'
import { campaignCost } from './cost.rules.ts'
import { requirementsSchema } from './requirement.ts'

export const TITLE_MAX = 80
export const INSTRUCTIONS_MAX = 2000
export const SLOTS_MAX = 10_000
export const REWARD_MAX_MICROS = 1_000_000_000n

/**
 * Publishes a campaign: slots × (reward + fee) moves into its escrow, from the wallet first, then from cash,
 * and it is live. Its terms are fixed now. Refuses a reward below the minimum, an unknown category, a mode
 * not offered yet, and too little money (with how much is missing).
 */
export const publishCampaign = useCase({
  name: 'publish-campaign',
  input: z.object({
    mode: z.enum(['TIER1', 'INTERNATIONAL', 'LIMITED_COUNTRIES', 'HIRED_GROUP', 'PAID_TO_CLICK']),
    categoryId: z.string().max(40),
    title: z.string().min(5).max(TITLE_MAX),
    instructions: z.string().min(10).max(INSTRUCTIONS_MAX),
    requirements: requirementsSchema,
    rewardMicros: z.bigint().positive().max(REWARD_MAX_MICROS),
    slots: z.number().int().min(1).max(SLOTS_MAX),
  }),
  async read(store, input, actor) {
    if (actor.kind !== 'member') return null
    const [purse, category] = await Promise.all([
      readPurse(store, actor.memberId),
      store.db.category.findUnique({ where: { id: input.categoryId } }),
    ])
    return { purse, category }
  },
  decide(facts, { input, now, policy, id }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    if (!facts.category) return refuse({ code: 'not-found', what: 'category' })
    if (input.mode !== 'INTERNATIONAL') return refuse({ code: 'mode-not-offered', mode: input.mode })
    if (input.rewardMicros < policy.minRewardMicros) {
      return refuse({ code: 'reward-too-small', minMicros: policy.minRewardMicros })
    }
    const campaignId = id()
    const cost = campaignCost(input.rewardMicros, input.slots, policy.platformFeePpm)
    const moves = payInto(campaignEscrow(campaignId), facts.purse, cost.totalMicros)
    if (!moves) {
      const haveMicros = facts.purse.walletMicros + facts.purse.cashMicros
      return refuse({ code: 'not-enough-money', neededMicros: cost.totalMicros, haveMicros })
    }
    const terms = {
      reservationMs: policy.reservationMs,
      autoApproveMs: BigInt(policy.autoApproveMs),
      reviewReminderMs: BigInt(policy.reviewReminderMs),
      revisionMs: BigInt(policy.revisionMs),
      contestMs: BigInt(policy.contestMs),
      finalRejection: policy.finalRejection,
    }
    const { mode, categoryId, title, instructions, requirements, slots } = input
    return decide({
      inserts: [
        {
          table: 'campaign',
          row: {
            id: campaignId,
            employerId: facts.purse.memberId,
            mode,
            state: 'ACTIVE',
            categoryId,
            title,
            instructions,
            requirements,
            rewardMicros: cost.rewardMicros,
            feeMicros: cost.feeMicros,
            slots,
            freeSlots: slots,
            ...terms,
            publishedAt: now,
          },
        },
      ],
      postings: [{ key: `campaign-funded:${campaignId}`, kind: 'campaign-funded', about: campaignId, moves }],
      events: [{ kind: 'campaign-published', campaignId }],
      answer: { campaignId },
    })
  },
})
