import { editCampaign as editUseCase } from '../../domain/campaigns/edit-campaign.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import { hint } from '../views/parts.ts'
import { instead, refused } from './answering.ts'
import { campaignResult } from './campaigns.ts'
import { checkText, textFields } from './post-form.ts'

/** Edit text: title and instructions as they are, to change; saved as the job's next version. */
export const editCampaign: Command = {
  ...entries.editCampaign,
  async form(ctx, { campaign: id = '' }) {
    const campaign = await readOpen(ctx, id)
    // A stopped or frozen job cannot be edited; its own screen says what it is.
    if (!campaign) return instead(await campaignResult(ctx, id))
    const version = campaign.version + 1
    const { title, instructions } = campaign
    return {
      form: {
        title: ctx.say('edit-title', { title }),
        intro: ctx.say('edit-intro'),
        fields: textFields(ctx),
        initial: { title, instructions },
        checkOne: (name, answers) => checkText(ctx, name, answers),
        preview: async () => [hint(ctx.say('edit-hint', { version }))],
        send: () => ({ label: words(ctx.say('edit-send', { version })), tone: 'good' }),
      },
    }
  },
  async run(ctx, { campaign: id = '' }, answers) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'job' })
    const input = {
      campaign: id,
      title: textAnswer(answers, 'title'),
      instructions: textAnswer(answers, 'instructions'),
    }
    const outcome = await perform(ctx.domain, editUseCase, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const { version, changed } = outcome.answer
    return campaignResult(ctx, id, changed ? ctx.say('edited', { version }) : ctx.say('edited-nothing'))
  },
}

function readOpen(ctx: Ctx, id: string) {
  const where = { id, employerId: ctx.me.memberId, state: { not: 'STOPPED' as const }, frozenAt: null }
  return ctx.domain.store.db.campaign.findFirst({ where })
}
