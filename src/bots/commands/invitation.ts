import { readEmployerRecord } from '../../domain/campaigns/employer-record.ts'
import { acceptInvitation, declineInvitation } from '../../domain/hiring/answer-invitation.ts'
import { listGroups } from '../../domain/hiring/read-groups.ts'
import { listInvitations, readInvitationFor } from '../../domain/hiring/read-invitation.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Text } from '../kit/span.ts'
import { pickGroupView } from '../views/group-views.ts'
import { confirmDeclineView, invitationsView, invitationView } from '../views/invitation-views.ts'
import { pageOf, refused, refusedAbove, shown, viewer } from './answering.ts'

/** An invitation of mine, as it stands. */
export const invitation: Command = {
  ...entries.invitation,
  run: (ctx, { invitation: id = '' }) => invitationResult(ctx, id),
}

/** Accept: a permission, so the card then leads to the job. */
export const accept: Command = {
  ...entries.acceptInvitation,
  async run(ctx, { invitation: id = '' }) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'invitation' })
    const call = { input: { invitation: id }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, acceptInvitation, call)
    return outcome.ok
      ? invitationResult(ctx, id, ctx.say('invitation-accepted'))
      : invitationRefused(ctx, id, outcome.refusal)
  },
}

/** Decline: for good, so it asks once more. */
export const decline: Command = {
  ...entries.declineInvitation,
  async run(ctx, { invitation: id = '', sure }) {
    const found = await readMine(ctx, id)
    if (!found) return refused(ctx, { code: 'not-found', what: 'invitation' })
    if (sure !== 'y' && found.invitation.state === 'INVITED')
      return { view: confirmDeclineView(viewer(ctx), found) }
    const call = { input: { invitation: id }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, declineInvitation, call)
    return outcome.ok
      ? invitationResult(ctx, id, ctx.say('invitation-declined'))
      : invitationRefused(ctx, id, outcome.refusal)
  },
}

/** Everybody I invited to one of my jobs, and what they said. */
export const invitations: Command = {
  ...entries.invitations,
  run: (ctx, { campaign = '', page }) => invitationsResult(ctx, campaign, pageOf(page)),
}

/** More people for a running job: one of my groups, or workers one by one. */
export const inviteMore: Command = {
  ...entries.inviteMore,
  async run(ctx, { campaign: id = '', page }) {
    const campaign = await readOwnJob(ctx, id)
    if (!campaign) return refused(ctx, { code: 'not-found', what: 'job' })
    if (campaign.state === 'STOPPED' || campaign.frozenAt) return invitationsResult(ctx, id, 1)
    const groups = await listGroups(ctx.domain.store, ctx.me.memberId, pageOf(page))
    const what = { kind: 'invite' as const, campaign: id, name: campaign.title }
    return { view: pickGroupView(viewer(ctx), what, groups) }
  },
}

async function readMine(ctx: Ctx, id: string) {
  const found = await readInvitationFor(ctx.domain.store, id, ctx.me.memberId)
  return found?.invitation.workerId === ctx.me.memberId ? found : null
}

async function invitationResult(ctx: Ctx, id: string, toast?: Text): Promise<Result> {
  const found = await readMine(ctx, id)
  if (!found) return refused(ctx, { code: 'not-found', what: 'invitation' })
  const record = await readEmployerRecord(ctx.domain.store, found.invitation.campaign.employerId)
  return shown(invitationView(viewer(ctx), found, record), toast)
}

async function invitationRefused(ctx: Ctx, id: string, refusal: Refusal): Promise<Result> {
  return refusedAbove(ctx, await invitationResult(ctx, id), refusal)
}

/** The invitations to one of my jobs, with a short word above them. */
export async function invitationsResult(
  ctx: Ctx,
  campaignId: string,
  page: number,
  toast?: Text,
): Promise<Result> {
  const campaign = await readOwnJob(ctx, campaignId)
  if (!campaign) return refused(ctx, { code: 'not-found', what: 'job' })
  const found = await listInvitations(ctx.domain.store, campaignId, page)
  return shown(invitationsView(viewer(ctx), campaign, found), toast)
}

function readOwnJob(ctx: Ctx, id: string) {
  return ctx.domain.store.db.campaign.findFirst({
    where: { id, employerId: ctx.me.memberId, mode: 'HIRED_GROUP' },
  })
}
