import { z } from 'zod'
import type { Campaign } from '../../generated/prisma/client.ts'
import { type Posting, transition } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { campaignEscrow, walletOf } from '../ledger/accounts.ts'
import { campaignMachine } from './campaign.machine.ts'
import { readOpenSlots } from './campaign-milestones.ts'
import { RUNNING, whyCampaignFrozen } from './freeze-campaign.rules.ts'

const input = z.object({ campaign: idSchema })

/** A campaign, and how many of its slots have not ended. */
export async function readCampaign(store: Store, { campaign: id }: { campaign: string }) {
  const campaign = await store.db.campaign.findUnique({ where: { id } })
  // Counted after the job was read: whoever takes a slot of it later raises the revision that is guarded.
  const open = await readOpenSlots(store, [id])
  return { campaign, open: open.get(id) ?? 0 }
}

/** Blocks new takes and nothing else: every clock runs on. Refuses a campaign that is frozen or not running. */
export const pauseCampaign = useCase({
  name: 'pause-campaign',
  input,
  read: readCampaign,
  decide({ campaign }, { actor }) {
    if (!campaign || !isMember(actor, campaign.employerId)) return refuse({ code: 'not-found', what: 'job' })
    const frozen = whyCampaignFrozen(campaign)
    if (frozen) return refuse(frozen)
    if (campaign.state !== 'ACTIVE') return refuse(movedOn(campaign))
    return decide({
      transitions: [transition(campaignMachine, campaign, 'PAUSED')],
      events: [{ kind: 'campaign-paused', campaignId: campaign.id }],
      answer: { campaignId: campaign.id },
    })
  },
})

/** Lets people take it again. Refuses a campaign that is frozen or not paused, and one whose breaker is open. */
export const resumeCampaign = useCase({
  name: 'resume-campaign',
  input,
  read: readCampaign,
  decide({ campaign }, { actor }) {
    if (!campaign || !isMember(actor, campaign.employerId)) return refuse({ code: 'not-found', what: 'job' })
    const frozen = whyCampaignFrozen(campaign)
    if (frozen) return refuse(frozen)
    if (campaign.state !== 'PAUSED') return refuse(movedOn(campaign))
    if (campaign.trippedAt) return refuse({ code: 'breaker-open', campaignId: campaign.id })
    return decide({
      transitions: [transition(campaignMachine, campaign, 'ACTIVE')],
      events: [{ kind: 'campaign-resumed', campaignId: campaign.id }],
      answer: { campaignId: campaign.id },
    })
  },
})

/**
 * Stops a campaign for good. What is free returns to the employer's wallet now, reward and fee; reserved and
 * submitted work is honoured, and returns or pays slot by slot as it ends. The count of free slots it decided
 * on is guarded by the campaign's revision, which every take and every freeze raises. Refuses one that is frozen.
 */
export const stopCampaign = useCase({
  name: 'stop-campaign',
  input,
  read: readCampaign,
  decide({ campaign, open }, { actor, now }) {
    if (!campaign || !isMember(actor, campaign.employerId)) return refuse({ code: 'not-found', what: 'job' })
    const frozen = whyCampaignFrozen(campaign)
    if (frozen) return refuse(frozen)
    if (campaign.state === 'STOPPED') return refuse(movedOn(campaign))
    return decide(stopping(campaign, open, null, now))
  },
})

/**
 * What stopping does, whoever stops it: nothing can be taken any more, and what is free returns to the employer's
 * wallet. `open`: its slots that have not ended.
 */
export function stopping(campaign: Campaign, open: number, reason: string | null, now: Date) {
  // Nothing is left to happen then, and whoever stops it sees what came of it: no message is needed.
  const finishedAt = open === 0 ? (campaign.finishedAt ?? now) : null
  const amountMicros = (campaign.rewardMicros + campaign.feeMicros) * BigInt(campaign.freeSlots)
  const set = { freeSlots: 0, stoppedAt: now, finishedAt, ...RUNNING }
  const returned: Posting = {
    key: `campaign-stopped:${campaign.id}`,
    kind: 'slots-returned',
    about: campaign.id,
    moves: [{ from: campaignEscrow(campaign.id), to: walletOf(campaign.employerId), amountMicros }],
  }
  return {
    transitions: [transition(campaignMachine, campaign, 'STOPPED', set, reason)],
    postings: amountMicros === 0n ? [] : [returned],
    events: [{ kind: 'campaign-stopped' as const, campaignId: campaign.id }],
    answer: { campaignId: campaign.id, returnedMicros: amountMicros.toString() },
  }
}

/** It is no longer in the state that was needed. */
export function movedOn(campaign: { id: string; state: 'ACTIVE' | 'PAUSED' | 'STOPPED' }) {
  return { code: 'campaign-moved-on', campaignId: campaign.id, state: campaign.state } as const
}
