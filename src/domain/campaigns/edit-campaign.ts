import { z } from 'zod'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { lintListing } from '../lint/lint.rules.ts'
import { whyCampaignFrozen } from './freeze-campaign.rules.ts'
import { hasOnlySafeLinks } from './link-safety.rules.ts'
import { instructionsSchema, titleSchema } from './publish-campaign.ts'

/**
 * Changes what a campaign says: title and instructions become its next version, and nothing else about it can
 * change. Work that was taken before keeps the version it was taken under. The same text again makes no version.
 * Refuses anybody but the employer, a frozen or stopped campaign, a link that leads to no public site, and a text
 * that asks for what no job may ask for (with the clause and the words).
 */
export const editCampaign = useCase({
  name: 'edit-campaign',
  input: z.object({ campaign: idSchema, title: titleSchema, instructions: instructionsSchema }),
  read: (store, { campaign }) => store.db.campaign.findUnique({ where: { id: campaign } }),
  decide(campaign, { input: { title, instructions }, actor, now }) {
    if (!campaign || !isMember(actor, campaign.employerId)) return refuse({ code: 'not-found', what: 'job' })
    const { id, state } = campaign
    const frozen = whyCampaignFrozen(campaign)
    if (frozen) return refuse(frozen)
    if (state === 'STOPPED') return refuse({ code: 'campaign-moved-on', campaignId: id, state })
    if (![title, instructions].every(hasOnlySafeLinks)) return refuse({ code: 'link-refused' })
    const findings = lintListing([title, instructions])
    if (findings.length > 0) return refuse({ code: 'listing-refused', findings })
    const changed = title !== campaign.title || instructions !== campaign.instructions
    const version = campaign.version + (changed ? 1 : 0)
    const answer = { campaignId: id, version, changed }
    if (!changed) return decide({ answer })
    return decide({
      // Guarded by the revision: of two edits at once the second is made from the first.
      patches: [{ table: 'campaign', row: campaign, set: { title, instructions, version } }],
      inserts: [
        { table: 'campaign_version', row: { campaignId: id, version, title, instructions, at: now } },
      ],
      events: [{ kind: 'campaign-edited', campaignId: id }],
      answer,
    })
  },
})
