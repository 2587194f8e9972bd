import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { campaignEscrow } from '../ledger/accounts.ts'
import { readPurse } from '../ledger/read-purse.ts'
import { payInto } from '../ledger/spend.rules.ts'
import { notFrozen } from '../members/freeze.rules.ts'
import { whyFrozen } from '../members/read-freeze.ts'
import { whyCampaignFrozen } from './freeze-campaign.rules.ts'
import { SLOTS_MAX } from './publish-campaign.ts'

/**
 * Adds slots to a campaign that runs or is paused, on its own terms: slots × (its reward + its fee) moves into
 * its escrow, from the wallet first, then from cash. What was told about few slots left, or about its end, can
 * be told again. Refuses anybody but the employer, a frozen one, a frozen or stopped campaign, more than `SLOTS_MAX` slots in all, and
 * too little money. The count of free slots it adds to is guarded by the revision, which every take raises.
 */
export const addSlots = useCase({
  name: 'add-slots',
  input: z.object({ campaign: idSchema, slots: z.number().int().min(1).max(SLOTS_MAX) }),
  async read(store, { campaign: id }, actor) {
    if (actor.kind !== 'member') return null
    const [campaign, purse, frozen] = await Promise.all([
      store.db.campaign.findUnique({ where: { id } }),
      readPurse(store, actor.memberId),
      whyFrozen(store, actor.memberId, 'posting'),
    ])
    return { campaign, purse, frozen }
  },
  decide(facts, { input, actor }) {
    if (!facts?.campaign || !isMember(actor, facts.campaign.employerId)) {
      return refuse({ code: 'not-found', what: 'job' })
    }
    const { campaign, purse, frozen } = facts
    if (frozen) return refuse(frozen)
    const { id, state } = campaign
    const stands = whyCampaignFrozen(campaign)
    if (stands) return refuse(stands)
    if (state === 'STOPPED') return refuse({ code: 'campaign-moved-on', campaignId: id, state })
    const slots = campaign.slots + input.slots
    if (slots > SLOTS_MAX) return refuse({ code: 'too-many-slots', campaignId: id, most: SLOTS_MAX })
    const totalMicros = (campaign.rewardMicros + campaign.feeMicros) * BigInt(input.slots)
    const moves = payInto(campaignEscrow(id), purse, totalMicros)
    if (!moves) {
      const haveMicros = purse.walletMicros + purse.cashMicros
      return refuse({ code: 'not-enough-money', neededMicros: totalMicros, haveMicros })
    }
    const freeSlots = campaign.freeSlots + input.slots
    return decide({
      absences: [notFrozen(purse.memberId, 'posting')],
      patches: [
        { table: 'campaign', row: campaign, set: { slots, freeSlots, nearlyFullAt: null, finishedAt: null } },
      ],
      postings: [{ key: `slots-added:${id}:${slots}`, kind: 'slots-added', about: id, moves }],
      events: [{ kind: 'slots-added', campaignId: id }],
      answer: { campaignId: id, slots: input.slots },
    })
  },
})
