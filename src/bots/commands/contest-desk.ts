import { CASE_REASON_MAX, CASE_REASON_MIN, moderates } from '../../domain/cases/case.rules.ts'
import { claimContest, giveBackContest } from '../../domain/contests/claim-contest.ts'
import { decideContest } from '../../domain/contests/decide-contest.ts'
import { listContests } from '../../domain/contests/list-contests.ts'
import { readContestFor } from '../../domain/contests/read-contest.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx } from '../kit/command.ts'
import type { Field } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import { decisionWords } from '../views/contest-views.ts'
import { contestsView } from '../views/desk-views.ts'
import { instead, pageOf, refused, viewer } from './answering.ts'
import { contestRefused, contestResult } from './contest.ts'

/** The moderators' queue of contests, longest waiting first. */
export const contests: Command = {
  ...entries.contests,
  async run(ctx, { page }) {
    if (!moderates(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
    const queue = await listContests(ctx.domain.store, ctx.actor, pageOf(page))
    return { view: contestsView(viewer(ctx), queue, ctx.me.memberId) }
  },
}

/** Takes a case: nobody else decides it from then on. */
export const claim: Command = {
  ...entries.claimContest,
  async run(ctx, { contest = '' }) {
    if (!ID_PATTERN.test(contest)) return refused(ctx, { code: 'not-found', what: 'case' })
    const call = { input: { contest }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, claimContest, call)
    return outcome.ok
      ? contestResult(ctx, contest, ctx.say('case-claimed'))
      : contestRefused(ctx, contest, outcome.refusal)
  },
}

/** Gives a case back to the queue, with a reason. */
export const giveBack: Command = {
  ...entries.giveBackContest,
  async form(ctx, { contest = '' }) {
    const found = await readCase(ctx, contest)
    if (!found?.mayGiveBack) return instead(await contestResult(ctx, contest))
    return { form: giveBackForm(ctx) }
  },
  async run(ctx, { contest = '' }, answers) {
    const input = { contest, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, giveBackContest, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? contestResult(ctx, contest, ctx.say('case-given-back'))
      : contestRefused(ctx, contest, outcome.refusal)
  },
}

/** Won or lost, with a reason that both sides read. The last button says what it does. */
export const decide: Command = {
  ...entries.decideContest,
  async form(ctx, { contest = '', outcome = '' }) {
    const found = await readCase(ctx, contest)
    const isOutcome = outcome === 'won' || outcome === 'lost'
    if (!found?.isMine || !isOutcome) return instead(await contestResult(ctx, contest))
    return {
      form: {
        title: ctx.say('decide-title', { outcome, title: found.submission.campaign.title }),
        intro: decisionWords(viewer(ctx), found, outcome === 'won'),
        fields: [reasonField(words(ctx.say('decide-reason')))],
        send: () => ({
          label: words(ctx.say('decide-send', { outcome })),
          tone: outcome === 'won' ? 'good' : 'bad',
        }),
      },
    }
  },
  async run(ctx, { contest = '', outcome = '' }, answers) {
    const input = { contest, won: outcome === 'won', reason: textAnswer(answers, 'reason') }
    const decided = await perform(ctx.domain, decideContest, { input, actor: ctx.actor, key: ctx.key })
    return decided.ok
      ? contestResult(ctx, contest, ctx.say('case-decided'))
      : contestRefused(ctx, contest, decided.refusal)
  },
}

/** Why a case is given back. */
export function giveBackForm(ctx: Ctx) {
  return {
    title: ctx.say('give-back-title'),
    intro: [],
    fields: [reasonField(words(ctx.say('give-back-reason')))],
    send: () => ({ label: words(ctx.say('give-back-send')), tone: 'primary' as const }),
  }
}

/** A reason, as every action of an operator asks one. */
export function reasonField(label: string): Field {
  return {
    name: 'reason',
    kind: 'text',
    label,
    minLength: CASE_REASON_MIN,
    maxLength: CASE_REASON_MAX,
    long: true,
  }
}

function readCase(ctx: Ctx, contestId: string) {
  return readContestFor(ctx.domain.store, contestId, ctx.actor, ctx.domain.clock.now())
}
