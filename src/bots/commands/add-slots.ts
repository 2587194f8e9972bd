import { addSlots as addUseCase } from '../../domain/campaigns/add-slots.ts'
import { SLOTS_MAX } from '../../domain/campaigns/publish-campaign.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import type { Campaign } from '../../generated/prisma/client.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx } from '../kit/command.ts'
import type { Answers } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'
import { money } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { instead, insteadIfFrozen, refused } from './answering.ts'
import { campaignResult } from './campaigns.ts'
import { cashFor } from './cash-for.ts'
import { costBlocks } from './post-money.ts'

/** Add slots: how many, what that costs on the job's own terms, one button that funds and adds. */
export const addSlots: Command = {
  ...entries.addSlots,
  async form(ctx, { campaign: id = '' }) {
    const campaign = await readOpen(ctx, id)
    // A stopped or frozen job gets no slots; its own screen says what it is.
    if (!campaign) return instead(await campaignResult(ctx, id))
    const room = SLOTS_MAX - campaign.slots
    const frozen = await insteadIfFrozen(ctx, 'posting')
    if (frozen) return frozen
    if (room < 1) return instead(refused(ctx, { code: 'too-many-slots', campaignId: id, most: SLOTS_MAX }))
    return {
      form: {
        title: ctx.say('add-slots-title', { title: campaign.title }),
        intro: ctx.say('add-slots-intro'),
        fields: [
          {
            name: 'slots',
            kind: 'number',
            label: words(ctx.say('add-slots-ask')),
            min: 1,
            max: room,
            chips: [5, 10, 25, 50].filter((chip) => chip <= room),
          },
        ],
        cash: (answers) => cashFor(ctx, costOf(campaign, answers).totalMicros),
        preview: (answers) => costBlocks(ctx, costOf(campaign, answers), slotsOf(answers)),
        send: (answers) => ({
          label: words(ctx.say('add-slots-send', { total: money(costOf(campaign, answers).totalMicros) })),
          tone: 'good',
        }),
      },
    }
  },
  async run(ctx, { campaign: id = '' }, answers) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'job' })
    const input = { campaign: id, slots: slotsOf(answers) }
    const outcome = await perform(ctx.domain, addUseCase, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return campaignResult(ctx, id, ctx.say('slots-added', { count: outcome.answer.slots }))
  },
}

function slotsOf(answers: Answers): number {
  return Number(textAnswer(answers, 'slots', '1'))
}

/** What slots cost on the terms the job was published under. */
function costOf({ rewardMicros, feeMicros }: Campaign, answers: Answers) {
  const perSlotMicros = rewardMicros + feeMicros
  return { rewardMicros, feeMicros, perSlotMicros, totalMicros: perSlotMicros * BigInt(slotsOf(answers)) }
}

function readOpen(ctx: Ctx, id: string) {
  const where = { id, employerId: ctx.me.memberId, state: { not: 'STOPPED' as const }, frozenAt: null }
  return ctx.domain.store.db.campaign.findFirst({ where })
}
