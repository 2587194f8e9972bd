import { addStatement, sideOf } from '../../domain/contests/add-statement.ts'
import {
  isOpen,
  STATEMENT_MAX,
  STATEMENT_MIN,
  STATEMENT_PICTURES,
  STATEMENTS_PER_SIDE,
  whyNotContestable,
} from '../../domain/contests/contest.rules.ts'
import { openContest } from '../../domain/contests/open-contest.ts'
import { readContestFor } from '../../domain/contests/read-contest.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { readSubmissionFor } from '../../domain/submissions/read-submission.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { listAnswer, textAnswer } from '../kit/form.ts'
import { money, type Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { CASE_PARTS, type CasePart, casePartView, contestView } from '../views/contest-views.ts'
import { instead, pageOf, refused, refusedAbove, shown, shownOf, viewer } from './answering.ts'

/** The case as it stands, for whoever it concerns, with a short word above it. */
export async function contestResult(ctx: Ctx, contest: string, toast?: Text): Promise<Result> {
  const found = await readCase(ctx, contest)
  if (!found) return refused(ctx, { code: 'not-found', what: 'case' })
  return shown(contestView(viewer(ctx), found), toast)
}

/** Something that came too late or twice: today's case says what is true, the toast says why. */
export async function contestRefused(ctx: Ctx, contest: string, refusal: Refusal): Promise<Result> {
  return refusedAbove(ctx, await contestResult(ctx, contest), refusal)
}

/** A contest, part by part. */
export const contestCase: Command = {
  ...entries.contestCase,
  async run(ctx, { contest = '', part: wanted, page, shown: picture }) {
    const part: CasePart = CASE_PARTS.find((name) => name === wanted) ?? 'case'
    if (part === 'case') return contestResult(ctx, contest)
    const found = await readCase(ctx, contest)
    if (!found) return refused(ctx, { code: 'not-found', what: 'case' })
    return { view: casePartView(viewer(ctx), found, part, pageOf(page), shownOf(picture)) }
  },
}

/** The worker contests a final "not satisfied": words, and pictures where they help. */
export const contest: Command = {
  ...entries.contest,
  async form(ctx, { submission = '' }) {
    const found = await readMine(ctx, submission)
    if (!found) return instead(refused(ctx, { code: 'not-found', what: 'submission' }))
    const why = whyNotContestable(found, ctx.domain.clock.now())
    if (found.contest) return instead(await contestResult(ctx, found.contest.id))
    if (why) return instead(refused(ctx, why))
    const { campaign } = found
    return {
      form: {
        title: ctx.say('contest-form-title', { title: campaign.title }),
        intro:
          campaign.finalRejection === 'pay'
            ? ctx.say('contest-form-pay')
            : ctx.say('contest-form-refund', { amount: money(found.rewardMicros) }),
        fields: statementFields(ctx, words(ctx.say('contest-words'))),
        send: () => ({ label: words(ctx.say('contest-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, { submission = '' }, answers) {
    if (!ID_PATTERN.test(submission)) return refused(ctx, { code: 'not-found', what: 'submission' })
    const input = { submission, ...statementOf(answers) }
    const outcome = await perform(ctx.domain, openContest, { input, actor: ctx.actor, key: ctx.key })
    if (outcome.ok) return contestResult(ctx, outcome.answer.contestId, ctx.say('contest-opened'))
    const { refusal } = outcome
    return refusal.code === 'already-contested'
      ? contestRefused(ctx, refusal.contestId, refusal)
      : refused(ctx, refusal)
  },
}

/** Either side adds words and pictures while the contest is undecided. */
export const contestStatement: Command = {
  ...entries.contestStatement,
  async form(ctx, { contest: id = '' }) {
    const found = await readCase(ctx, id)
    const side = found && sideOf(found.contest, ctx.actor)
    if (!found || !side) return instead(await contestResult(ctx, id))
    const said = found.contest.evidence.filter((one) => one.side === side).length
    const left = STATEMENTS_PER_SIDE - said
    if (!isOpen(found.contest) || left <= 0) return instead(await contestResult(ctx, id))
    return {
      form: {
        title: ctx.say('contest-statement-title'),
        intro: ctx.say('contest-statement-intro', { left }),
        fields: statementFields(ctx, words(ctx.say('contest-statement-words'))),
        send: () => ({ label: words(ctx.say('contest-statement-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, { contest: id = '' }, answers) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'case' })
    const input = { contest: id, ...statementOf(answers) }
    const outcome = await perform(ctx.domain, addStatement, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return contestRefused(ctx, id, outcome.refusal)
    return contestResult(ctx, id, ctx.say('contest-statement-added'))
  },
}

function statementFields(ctx: Ctx, label: string): Field[] {
  return [
    {
      name: 'words',
      kind: 'text',
      label,
      minLength: STATEMENT_MIN,
      maxLength: STATEMENT_MAX,
      long: true,
    },
    {
      name: 'pictures',
      kind: 'pictures',
      label: words(ctx.say('contest-pictures')),
      hint: words(ctx.say('contest-pictures-hint', { max: STATEMENT_PICTURES })),
      optional: true,
      min: 1,
      max: STATEMENT_PICTURES,
    },
  ]
}

function statementOf(answers: Answers) {
  return { words: textAnswer(answers, 'words'), files: listAnswer(answers, 'pictures') }
}

function readCase(ctx: Ctx, contestId: string) {
  return readContestFor(ctx.domain.store, contestId, ctx.actor, ctx.domain.clock.now())
}

async function readMine(ctx: Ctx, id: string) {
  const found = await readSubmissionFor(ctx.domain.store, id, ctx.me.memberId)
  return found?.workerId === ctx.me.memberId ? found : null
}
