import { campaignCost } from '../../domain/campaigns/cost.rules.ts'
import {
  INSTRUCTIONS_MAX,
  publishCampaign,
  REWARD_MAX_MICROS,
  SLOTS_MAX,
  TITLE_MAX,
} from '../../domain/campaigns/publish-campaign.ts'
import { MAX_SCREENSHOT_REQUIREMENTS, type ProofRequirement } from '../../domain/campaigns/requirement.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { readPurse } from '../../domain/ledger/read-purse.ts'
import { splitPayment } from '../../domain/ledger/spend.rules.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { listAnswer, textAnswer } from '../kit/form.ts'
import { bold, money } from '../kit/span.ts'
import type { Block } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, categoryName, hint } from '../views/parts.ts'
import { refused, viewer } from './answering.ts'
import { campaignResult } from './campaigns.ts'

const REQUIREMENT_MAX = 200

/** Post a job: guided questions, a preview with the full cost, one button that funds and publishes. */
export const post: Command = {
  ...entries.post,
  menu: { name: 'post', platforms: BOTH },
  form: async (ctx) => ({
    form: {
      title: ctx.say('post-title'),
      intro: ctx.say('post-intro'),
      fields: await fields(ctx),
      check: (answers) =>
        requirementsOf(answers).length > 0
          ? null
          : { field: 'screenshots', problem: ctx.say('post-needs-proof') },
      preview: (answers) => costBlocks(ctx, answers),
      send: (answers) => ({
        label: words(ctx.say('post-send', { total: money(costOf(ctx, answers).totalMicros) })),
        tone: 'good',
      }),
    },
  }),
  async run(ctx, _args, answers) {
    const input = {
      mode: 'INTERNATIONAL' as const,
      categoryId: textAnswer(answers, 'category'),
      title: textAnswer(answers, 'title'),
      instructions: textAnswer(answers, 'instructions'),
      requirements: requirementsOf(answers),
      rewardMicros: BigInt(textAnswer(answers, 'reward', '0')),
      slots: Number(textAnswer(answers, 'slots', '0')),
    }
    const outcome = await perform(ctx.domain, publishCampaign, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return campaignResult(ctx, outcome.answer.campaignId, ctx.say('published'))
  },
}

async function fields(ctx: Ctx): Promise<Field[]> {
  const v = viewer(ctx)
  const label = (key: Parameters<typeof ctx.say>[0]) => words(ctx.say(key as 'post-name'))
  const categories = await ctx.domain.store.db.category.findMany({
    where: { parentId: null },
    orderBy: { position: 'asc' },
  })
  return [
    {
      name: 'category',
      kind: 'choice',
      label: label('post-category'),
      options: categories.map(({ id }) => ({ value: id, label: categoryName(v, id) })),
    },
    {
      name: 'title',
      kind: 'text',
      label: label('post-name'),
      hint: label('post-name-hint'),
      minLength: 5,
      maxLength: TITLE_MAX,
      long: false,
    },
    {
      name: 'instructions',
      kind: 'text',
      label: label('post-instructions'),
      hint: label('post-instructions-hint'),
      minLength: 10,
      maxLength: INSTRUCTIONS_MAX,
      long: true,
    },
    {
      name: 'screenshots',
      kind: 'lines',
      optional: true,
      label: label('post-screenshots'),
      hint: words(ctx.say('post-screenshots-hint', { max: MAX_SCREENSHOT_REQUIREMENTS })),
      maxLines: MAX_SCREENSHOT_REQUIREMENTS,
      maxLength: REQUIREMENT_MAX,
    },
    {
      name: 'links',
      kind: 'lines',
      optional: true,
      label: label('post-links'),
      hint: label('post-links-hint'),
      maxLines: 3,
      maxLength: REQUIREMENT_MAX,
    },
    {
      name: 'texts',
      kind: 'lines',
      optional: true,
      label: label('post-texts'),
      hint: label('post-texts-hint'),
      maxLines: 3,
      maxLength: REQUIREMENT_MAX,
    },
    {
      name: 'reward',
      kind: 'money',
      label: label('post-reward'),
      hint: label('post-reward-hint'),
      minMicros: ctx.domain.policy.minRewardMicros,
      maxMicros: REWARD_MAX_MICROS,
      chips: [100_000n, 250_000n, 500_000n, 1_000_000n],
    },
    {
      name: 'slots',
      kind: 'number',
      label: label('post-slots'),
      hint: label('post-slots-hint'),
      min: 1,
      max: SLOTS_MAX,
      chips: [5, 10, 25, 50],
    },
  ]
}

/** The three lists of lines as one list of requirements: screenshots, then links, then questions. */
function requirementsOf(answers: Answers): ProofRequirement[] {
  const of = (kind: ProofRequirement['kind'], name: string) =>
    listAnswer(answers, name).map((ask) => ({ kind, ask }))
  return [...of('screenshot', 'screenshots'), ...of('link', 'links'), ...of('text', 'texts')]
}

function costOf(ctx: Ctx, answers: Answers) {
  const slots = Number(textAnswer(answers, 'slots', '0'))
  return {
    slots,
    ...campaignCost(BigInt(textAnswer(answers, 'reward', '0')), slots, ctx.domain.policy.platformFeePpm),
  }
}

/** What it costs, which balance pays, and where refunds go: all said before the button is pressed. */
async function costBlocks(ctx: Ctx, answers: Answers): Promise<Block[]> {
  const cost = costOf(ctx, answers)
  const purse = await readPurse(ctx.domain.store, ctx.me.memberId)
  const split = splitPayment(purse, cost.totalMicros)
  const rows = [
    {
      label: ctx.say('post-cost-slot'),
      value: ctx.say('post-cost-slot-value', {
        reward: money(cost.rewardMicros),
        fee: money(cost.feeMicros),
      }),
    },
    { label: ctx.say('post-cost-total', { slots: cost.slots }), value: [bold(money(cost.totalMicros))] },
  ]
  if (!split) {
    const have = purse.walletMicros + purse.cashMicros
    return [
      { kind: 'facts', rows },
      hint(ctx.say('post-cost-short', { have: money(have), short: money(cost.totalMicros - have) })),
      buttons(button(viewer(ctx), 'button-redeem', 'redeem', {}, 'primary')),
    ]
  }
  const from =
    split.cashMicros === 0n
      ? ctx.say('post-cost-from-wallet', { have: money(purse.walletMicros) })
      : ctx.say('post-cost-from-value', {
          wallet: money(split.walletMicros),
          cash: money(split.cashMicros),
        })
  rows.push({ label: ctx.say('post-cost-from'), value: from })
  return [
    { kind: 'facts', rows },
    hint(ctx.say(split.cashMicros > 0n ? 'post-cost-cash' : 'post-cost-returns')),
  ]
}
