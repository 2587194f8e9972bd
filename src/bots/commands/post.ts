import { campaignCost } from '../../domain/campaigns/cost.rules.ts'
import { publishCampaign } from '../../domain/campaigns/publish-campaign.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { memberUrl } from '../../domain/kit/member-url.ts'
import { perform } from '../../domain/kit/use-case.ts'
import type { Campaign, CampaignMode } from '../../generated/prisma/client.ts'
import { entries } from '../entries.ts'
import { type Args, BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import type { Answers } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'
import { money, user } from '../kit/span.ts'
import type { Block } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { MODES, postCategoriesView, postModesView, postNoGroupsView } from '../views/post-views.ts'
import { instead, insteadIfFrozen, refused, viewer } from './answering.ts'
import { campaignResult } from './campaigns.ts'
import { cashFor } from './cash-for.ts'
import { checkPost, checkText, newCampaign, type PostSubject, postFields, postInitial } from './post-form.ts'
import { type Groups, readGroups } from './post-groups.ts'
import { costBlocks } from './post-money.ts'
import { unfinishedForm } from './unfinished-form.ts'

/**
 * Post a job: whom it is for, what kind of work, then guided questions that fit, a preview with the full cost,
 * one button that funds and publishes. `from`: a job of mine to begin from, whose mode and category it takes.
 */
export const post: Command = {
  ...entries.post,
  menu: { name: 'post', platforms: BOTH },
  async form(ctx, args) {
    const frozen = await insteadIfFrozen(ctx, 'posting')
    if (frozen) return frozen
    const subject = await readSubject(ctx, args)
    if (subject.kind !== 'ready') return instead(await screenBefore(ctx, args, subject))
    return {
      form: {
        title: ctx.say('post-form-title', { mode: words(ctx.say('post-mode', { mode: subject.mode })) }),
        intro: ctx.say('post-intro'),
        fields: postFields(ctx, subject),
        initial: postInitial(ctx, subject, groupArg(args)),
        checkOne: (name, answers) => checkText(ctx, name, answers),
        check: (answers) => checkPost(ctx, subject, answers),
        cash: (answers) => cashFor(ctx, costOf(ctx, answers).totalMicros),
        preview: (answers) => previewBlocks(ctx, subject, answers),
        send: (answers) => ({
          label: words(ctx.say('post-send', { total: money(costOf(ctx, answers).totalMicros) })),
          tone: 'good',
        }),
      },
    }
  },
  async run(ctx, args, answers) {
    const subject = await readSubject(ctx, args)
    if (subject.kind !== 'ready') return { ...(await screenBefore(ctx, args, subject)), form: 'kept' }
    const workerIds = await subject.groups.workersOf(textAnswer(answers, 'group'))
    if (subject.mode === 'HIRED_GROUP' && workerIds.length === 0) {
      return refused(ctx, { code: 'not-found', what: 'worker' })
    }
    const input = newCampaign(ctx, subject.mode, answers, workerIds)
    const outcome = await perform(ctx.domain, publishCampaign, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return campaignResult(ctx, outcome.answer.campaignId, ctx.say('published'))
  },
}

/** What stands before the form: whom the job is for, what kind of work, or why there is no form. */
async function screenBefore(ctx: Ctx, args: Args, found: Exclude<Found, { kind: 'ready' }>): Promise<Result> {
  const v = viewer(ctx)
  switch (found.kind) {
    case 'no-mode':
      return { view: postModesView(v, await unfinishedForm(ctx, 'post')) }
    case 'no-groups':
      return { view: postNoGroupsView(v) }
    case 'no-category':
      return { view: postCategoriesView(v, found.mode, groupArg(args), found.categories) }
    case 'not-found':
      return refused(ctx, { code: 'not-found', what: 'job' })
    default:
      return found satisfies never
  }
}

type Found =
  | { kind: 'no-mode' | 'no-groups' | 'not-found' }
  | { kind: 'no-category'; mode: CampaignMode; categories: string[] }
  | ({ kind: 'ready'; groups: Groups } & PostSubject)

/** What the button's bytes name, looked up: whom the job is for, its kind of work, the job it begins from. */
async function readSubject(ctx: Ctx, args: Args): Promise<Found> {
  const from = args['from'] ?? ''
  const copied = from === '' ? null : await readOwn(ctx, from)
  if (from !== '' && !copied) return { kind: 'not-found' }
  const mode = MODES.find((each) => each === (args['mode'] || copied?.mode))
  if (!mode) return { kind: 'no-mode' }
  const groups = await readGroups(ctx, mode, groupArg(args), copied)
  if (mode === 'HIRED_GROUP' && groups.options.length === 0) return { kind: 'no-groups' }
  const all = await ctx.domain.store.db.category.findMany({ orderBy: { position: 'asc' } })
  const begun = all.find(({ id }) => id === copied?.categoryId)
  const wanted = args['category'] || (begun?.parentId ?? begun?.id)
  const root = all.find(({ id, parentId }) => id === wanted && parentId === null)
  if (!root) {
    const roots = all.filter(({ parentId }) => parentId === null)
    return { kind: 'no-category', mode, categories: roots.map(({ id }) => id) }
  }
  const kinds = all.filter(({ parentId }) => parentId === root.id).map(({ id }) => id)
  return { kind: 'ready', mode, root: root.id, kinds, groups, groupOptions: groups.options, copied }
}

function readOwn(ctx: Ctx, id: string): Promise<Campaign | null> {
  return ctx.domain.store.db.campaign.findFirst({ where: { id, employerId: ctx.me.memberId } })
}

function groupArg(args: Args): string {
  return ID_PATTERN.test(args['group'] ?? '') ? (args['group'] ?? '') : ''
}

function costOf(ctx: Ctx, answers: Answers) {
  const slots = Number(textAnswer(answers, 'slots', '0'))
  return {
    slots,
    ...campaignCost(BigInt(textAnswer(answers, 'reward', '0')), slots, ctx.domain.policy.platformFeePpm),
  }
}

/** Where visitors go and who is invited, then the money. */
async function previewBlocks(ctx: Ctx, subject: PostSubject, answers: Answers): Promise<Block[]> {
  const cost = costOf(ctx, answers)
  const rows = []
  const url = subject.mode === 'PAID_TO_CLICK' ? memberUrl(textAnswer(answers, 'url')) : null
  if (url) rows.push({ label: ctx.say('label-leads-to'), value: [user(url.host)] })
  const group = subject.groupOptions.find(({ id }) => id === textAnswer(answers, 'group'))
  if (group) {
    const value = ctx.say('post-invited-value', { count: group.count })
    rows.push({ label: ctx.say('post-invited'), value })
  }
  return costBlocks(ctx, cost, cost.slots, rows)
}
