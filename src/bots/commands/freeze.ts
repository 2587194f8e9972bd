import { moderates } from '../../domain/cases/case.rules.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { FrozenPartName, Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { FREEZE_DAYS, FROZEN_PARTS } from '../../domain/members/freeze.rules.ts'
import { freezeMember, liftFreeze } from '../../domain/members/freeze-member.ts'
import { readMemberCard } from '../../domain/operators/read-member-card.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import { memberResult } from './admin-members.ts'
import { instead, refused, refusedAbove } from './answering.ts'
import { reasonField } from './contest-desk.ts'

/** What can be chosen to be frozen, in one tap. */
const SCOPES: Readonly<Record<string, readonly FrozenPartName[]>> = {
  all: FROZEN_PARTS,
  money: ['vouchers', 'withdrawing'],
  ...Object.fromEntries(FROZEN_PARTS.map((part) => [part, [part]])),
}

/** Freezes a member: what, how long, why. The member reads the reason. */
export const freeze: Command = {
  ...entries.freezeMember,
  async form(ctx, { member = '' }) {
    const card = await readCard(ctx, member)
    if (!card?.mayFreeze || card.freeze) return instead(await memberResult(ctx, member))
    return {
      form: {
        title: ctx.say('freeze-title', { name: card.name }),
        intro: ctx.say('freeze-intro'),
        fields: [
          scopeField(ctx),
          daysField(ctx),
          { ...reasonField(words(ctx.say('freeze-reason'))), hint: words(ctx.say('freeze-reason-hint')) },
        ],
        send: () => ({ label: words(ctx.say('freeze-send')), tone: 'bad' }),
      },
    }
  },
  async run(ctx, { member = '' }, answers) {
    if (!ID_PATTERN.test(member)) return refused(ctx, { code: 'not-found', what: 'member' })
    const parts = [...(SCOPES[textAnswer(answers, 'scope')] ?? FROZEN_PARTS)]
    const input = { member, parts, days: daysOf(answers), reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, freezeMember, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? memberResult(ctx, member, ctx.say('freeze-done'))
      : freezeRefused(ctx, member, outcome.refusal)
  },
}

/** Lifts the freeze of a member, with a reason. */
export const lift: Command = {
  ...entries.liftFreeze,
  async form(ctx, { member = '' }) {
    const card = await readCard(ctx, member)
    if (!card?.mayFreeze || !card.freeze) return instead(await memberResult(ctx, member))
    return {
      form: {
        title: ctx.say('lift-title', { name: card.name }),
        intro: [],
        fields: [reasonField(words(ctx.say('lift-reason')))],
        send: () => ({ label: words(ctx.say('lift-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, { member = '' }, answers) {
    if (!ID_PATTERN.test(member)) return refused(ctx, { code: 'not-found', what: 'member' })
    const input = { member, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, liftFreeze, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? memberResult(ctx, member, ctx.say('lift-done'))
      : freezeRefused(ctx, member, outcome.refusal)
  },
}

function readCard(ctx: Ctx, member: string) {
  if (!moderates(ctx.actor) || !ID_PATTERN.test(member)) return null
  return readMemberCard(ctx.domain.store, member, ctx.actor)
}

/** The member as they are now, under what was refused. */
async function freezeRefused(ctx: Ctx, member: string, refusal: Refusal): Promise<Result> {
  return refusedAbove(ctx, await memberResult(ctx, member), refusal)
}

function scopeField(ctx: Ctx): Field {
  return {
    name: 'scope',
    kind: 'choice',
    label: words(ctx.say('freeze-scope')),
    options: Object.keys(SCOPES).map((scope) => ({
      value: scope,
      label: words(ctx.say('freeze-scope-option', { scope })),
    })),
  }
}

function daysField(ctx: Ctx): Field {
  return {
    name: 'days',
    kind: 'choice',
    label: words(ctx.say('freeze-how-long')),
    options: FREEZE_DAYS.map((days) => ({
      value: String(days),
      label: words(days === 0 ? ctx.say('freeze-open-end') : ctx.say('freeze-days', { days })),
    })),
  }
}

function daysOf(answers: Answers): number | null {
  const days = Number(textAnswer(answers, 'days', '0'))
  return days === 0 ? null : days
}
