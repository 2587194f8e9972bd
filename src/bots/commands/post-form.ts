import { hasOnlySafeLinks } from '../../domain/campaigns/link-safety.rules.ts'
import {
  INSTRUCTIONS_MAX,
  type NewCampaign,
  REWARD_MAX_MICROS,
  SLOTS_MAX,
  TITLE_MAX,
} from '../../domain/campaigns/publish-campaign.ts'
import {
  MAX_SCREENSHOT_REQUIREMENTS,
  type ProofRequirement,
  readRequirements,
} from '../../domain/campaigns/requirement.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/kit/clock.ts'
import { lintListing } from '../../domain/lint/lint.rules.ts'
import type { Campaign, CampaignMode } from '../../generated/prisma/client.ts'
import type { Ctx } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { listAnswer, textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import type { Messages } from '../text/messages.ts'
import { words } from '../text/say.ts'
import { lintProblem } from '../views/lint-words.ts'
import { categoryName, duration } from '../views/parts.ts'
import { viewer } from './answering.ts'
import { type GroupOption, SAME_PEOPLE } from './post-groups.ts'

/** What a form of a job is about before anything was typed. */
export type PostSubject = {
  mode: CampaignMode
  /** The category of the first level, and those below it. */
  root: string
  kinds: string[]
  groupOptions: GroupOption[]
  copied: Campaign | null
}

const REQUIREMENT_MAX = 200
const TIME_LIMITS_MS = [30 * MINUTE_MS, HOUR_MS, 3 * HOUR_MS, DAY_MS, 3 * DAY_MS]

/**
 * The questions that fit the mode. Their order is also that of Discord's pages of five; what has an answer
 * before it was asked stands last, so that a page of such answers alone is not shown.
 */
export function postFields(ctx: Ctx, subject: PostSubject): Field[] {
  const { mode } = subject
  if (mode === 'PAID_TO_CLICK') {
    const url: Field = { name: 'url', kind: 'link', ...labelled(ctx, 'post-url', 'post-url-hint') }
    return [...aboutFields(ctx, subject), url, rewardField(ctx, mode), slotsField(ctx), verifiedField(ctx)]
  }
  return [
    ...aboutFields(ctx, subject),
    ...proofFields(ctx),
    rewardField(ctx, mode),
    slotsField(ctx),
    ...takerFields(ctx, subject),
    limitField(ctx, subject),
    ...(mode === 'HIRED_GROUP' ? [] : [verifiedField(ctx)]),
  ]
}

type Plain = { [K in keyof Messages]: Messages[K] extends null ? K : never }[keyof Messages]

function labelled(ctx: Ctx, label: Plain, hint: Plain) {
  return { label: words(ctx.say(label)), hint: words(ctx.say(hint)) }
}

function aboutFields(ctx: Ctx, { root, kinds }: PostSubject): Field[] {
  const v = viewer(ctx)
  const kind = kinds.map((id) => ({ value: id, label: categoryName(v, id) }))
  return [
    {
      name: 'kind',
      kind: 'choice',
      label: words(ctx.say('post-kind')),
      options: [...kind, { value: root, label: words(ctx.say('post-kind-any')) }],
    },
    ...textFields(ctx),
  ]
}

/** Title and instructions: what an employer can change later, too. */
export function textFields(ctx: Ctx): Field[] {
  return [
    {
      name: 'title',
      kind: 'text',
      ...labelled(ctx, 'post-name', 'post-name-hint'),
      minLength: 5,
      maxLength: TITLE_MAX,
      long: false,
    },
    {
      name: 'instructions',
      kind: 'text',
      ...labelled(ctx, 'post-instructions', 'post-instructions-hint'),
      minLength: 10,
      maxLength: INSTRUCTIONS_MAX,
      long: true,
    },
  ]
}

function proofFields(ctx: Ctx): Field[] {
  const lines = { kind: 'lines', optional: true, maxLines: 3, maxLength: REQUIREMENT_MAX } as const
  return [
    {
      ...lines,
      name: 'screenshots',
      label: words(ctx.say('post-screenshots')),
      hint: words(ctx.say('post-screenshots-hint', { max: MAX_SCREENSHOT_REQUIREMENTS })),
      maxLines: MAX_SCREENSHOT_REQUIREMENTS,
    },
    { ...lines, name: 'links', ...labelled(ctx, 'post-links', 'post-links-hint') },
    { ...lines, name: 'texts', ...labelled(ctx, 'post-texts', 'post-texts-hint') },
  ]
}

function rewardField(ctx: Ctx, mode: CampaignMode): Field {
  const { policy } = ctx.domain
  const isClick = mode === 'PAID_TO_CLICK'
  const minMicros = isClick ? policy.minRewardPtcMicros : policy.minRewardMicros
  const chips = isClick ? [1_000n, 2_000n, 5_000n, 10_000n] : [100_000n, 250_000n, 500_000n, 1_000_000n]
  return {
    name: 'reward',
    kind: 'money',
    ...labelled(ctx, 'post-reward', isClick ? 'post-reward-hint-click' : 'post-reward-hint'),
    minMicros,
    maxMicros: REWARD_MAX_MICROS,
    chips: chips.filter((chip) => chip >= minMicros),
  }
}

function slotsField(ctx: Ctx): Field {
  return {
    name: 'slots',
    kind: 'number',
    ...labelled(ctx, 'post-slots', 'post-slots-hint'),
    min: 1,
    max: SLOTS_MAX,
    chips: [5, 10, 25, 50],
  }
}

/** Who may take it, where the mode leaves that open. */
function takerFields(ctx: Ctx, { mode, groupOptions }: PostSubject): Field[] {
  if (mode === 'LIMITED_COUNTRIES') {
    const countries = labelled(ctx, 'post-countries', 'post-countries-hint')
    return [{ name: 'countries', kind: 'countries', locale: ctx.locale, ...countries }]
  }
  if (mode !== 'HIRED_GROUP') return []
  const options = groupOptions.map((group) => ({ value: group.id, label: words(groupLabel(ctx, group)) }))
  return [{ name: 'group', kind: 'choice', ...labelled(ctx, 'post-group', 'post-group-hint'), options }]
}

function groupLabel(ctx: Ctx, { name, count }: GroupOption): Text {
  return name === null ? ctx.say('post-group-same', { count }) : ctx.say('post-group-option', { name, count })
}

function limitField(ctx: Ctx, { copied }: PostSubject): Field {
  const mine = [ctx.domain.policy.reservationMs, ...(copied ? [copied.reservationMs] : [])]
  const limits = [...new Set([...TIME_LIMITS_MS, ...mine])].toSorted((a, b) => a - b)
  const v = viewer(ctx)
  return {
    name: 'limit',
    kind: 'choice',
    ...labelled(ctx, 'post-limit', 'post-limit-hint'),
    options: limits.map((ms) => ({ value: String(ms), label: words(duration(v, ms)) })),
  }
}

function verifiedField(ctx: Ctx): Field {
  return {
    name: 'verified',
    kind: 'choice',
    ...labelled(ctx, 'post-verified', 'post-verified-hint'),
    options: [
      { value: 'no', label: words(ctx.say('post-verified-no')) },
      { value: 'yes', label: words(ctx.say('post-verified-yes')) },
    ],
  }
}

/** What is known before anything was typed: the platform's own terms, the group that was asked for, the copied job. */
export function postInitial(ctx: Ctx, { copied, mode, groupOptions }: PostSubject, group: string): Answers {
  const people = groupOptions.find(({ id }) => id === (group || SAME_PEOPLE))
  return {
    limit: String(
      copied && mode !== 'PAID_TO_CLICK' ? copied.reservationMs : ctx.domain.policy.reservationMs,
    ),
    verified: copied?.verifiedOnly ? 'yes' : 'no',
    ...(people ? { group: people.id } : {}),
    ...(copied ? copiedAnswers(copied) : {}),
  }
}

function copiedAnswers(copied: Campaign): Answers {
  const asks = (kind: ProofRequirement['kind']) => {
    const of = readRequirements(copied.requirements).filter((each) => each.kind === kind)
    return of.length > 0 ? of.map(({ ask }) => ask) : null
  }
  return {
    kind: copied.categoryId,
    title: copied.title,
    instructions: copied.instructions,
    screenshots: asks('screenshot'),
    links: asks('link'),
    texts: asks('text'),
    reward: copied.rewardMicros.toString(),
    slots: String(copied.slots),
    ...(copied.countries.length > 0 ? { countries: copied.countries } : {}),
    ...(copied.targetUrl === null ? {} : { url: copied.targetUrl }),
  }
}

/** What no single question can tell: something to see the work by, people to invite. */
export function checkPost(
  ctx: Ctx,
  { mode, groupOptions }: PostSubject,
  answers: Answers,
): { field: string; problem: Text } | null {
  const requirements = requirementsOf(answers)
  if (mode !== 'PAID_TO_CLICK' && requirements.length === 0) {
    return { field: 'screenshots', problem: ctx.say('post-needs-proof') }
  }
  const isGone = !groupOptions.some(({ id }) => id === textAnswer(answers, 'group'))
  return mode === 'HIRED_GROUP' && isGone ? { field: 'group', problem: ctx.say('post-group-gone') } : null
}

/** What workers will read: links that lead somewhere, and nothing that no job may ask for. */
export function checkText(ctx: Ctx, field: string, answers: Answers): Text | null {
  if (!['title', 'instructions', 'screenshots', 'links', 'texts'].includes(field)) return null
  const texts = [textAnswer(answers, field), ...listAnswer(answers, field)]
  if (!texts.every(hasOnlySafeLinks)) return ctx.say('post-link-refused')
  const findings = lintListing(texts)
  return findings.length > 0 ? lintProblem(viewer(ctx), findings) : null
}

/** The answers of a complete form as what is published. */
export function newCampaign(
  ctx: Ctx,
  mode: CampaignMode,
  answers: Answers,
  workerIds: string[],
): NewCampaign {
  const common = {
    categoryId: textAnswer(answers, 'kind'),
    title: textAnswer(answers, 'title'),
    instructions: textAnswer(answers, 'instructions'),
    rewardMicros: BigInt(textAnswer(answers, 'reward', '0')),
    slots: Number(textAnswer(answers, 'slots', '0')),
    verifiedOnly: textAnswer(answers, 'verified') === 'yes',
  }
  if (mode === 'PAID_TO_CLICK') return { mode, ...common, targetUrl: textAnswer(answers, 'url') }
  const limit = Number(textAnswer(answers, 'limit'))
  // The platform's own limit may lie outside what employers may choose.
  const reservationMs = limit === ctx.domain.policy.reservationMs ? undefined : limit
  const work = { ...common, requirements: requirementsOf(answers), reservationMs }
  switch (mode) {
    case 'TIER1':
    case 'INTERNATIONAL':
      return { mode, ...work }
    case 'LIMITED_COUNTRIES':
      return { mode, ...work, countries: listAnswer(answers, 'countries') }
    case 'HIRED_GROUP':
      return { mode, ...work, verifiedOnly: false, workerIds }
    default:
      return mode satisfies never
  }
}

/** The three lists of lines as one list of requirements: screenshots, then links, then questions. */
function requirementsOf(answers: Answers): ProofRequirement[] {
  const of = (kind: ProofRequirement['kind'], name: string) =>
    listAnswer(answers, name).map((ask) => ({ kind, ask }))
  return [...of('screenshot', 'screenshots'), ...of('link', 'links'), ...of('text', 'texts')]
}
