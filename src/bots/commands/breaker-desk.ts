import { closeBreaker as closeUseCase } from '../../domain/breaker/close-breaker.ts'
import {
  claimHeldVerdict,
  decideHeldVerdict,
  giveBackHeldVerdict,
} from '../../domain/breaker/handle-held-verdict.ts'
import { countBreakers, listBreakers, readBreakerFor } from '../../domain/breaker/read-breakers.ts'
import {
  listHeldVerdicts,
  readHeldVerdictFor,
  type VerdictCase,
} from '../../domain/breaker/read-held-verdicts.ts'
import { moderates } from '../../domain/cases/case.rules.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import {
  breakersView,
  breakerView,
  heldVerdictPartView,
  heldVerdictsView,
  heldVerdictView,
  VERDICT_PARTS,
} from '../views/breaker-views.ts'
import { instead, pageOf, refused, refusedAbove, shown, shownOf, viewer } from './answering.ts'
import { giveBackForm, reasonField } from './contest-desk.ts'

/** The moderators' queue of verdicts of jobs whose breaker is open. */
export const heldVerdicts: Command = {
  ...entries.heldVerdicts,
  async run(ctx, { page }) {
    if (!moderates(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
    const { store } = ctx.domain
    const queue = await listHeldVerdicts(store, ctx.actor, pageOf(page))
    const jobs = await countBreakers(store, ctx.actor)
    return { view: heldVerdictsView(viewer(ctx), queue, jobs, ctx.me.memberId) }
  },
}

/** One held verdict, or a part of it. */
export const heldVerdict: Command = {
  ...entries.heldVerdict,
  async run(ctx, { verdict = '', part: wanted, shown: picture }) {
    const part = VERDICT_PARTS.find((one) => one === wanted) ?? 'case'
    if (part === 'case') return verdictResult(ctx, verdict)
    const found = await readVerdict(ctx, verdict)
    if (!found) return refused(ctx, { code: 'not-found', what: 'case' })
    return { view: heldVerdictPartView(viewer(ctx), found, part, shownOf(picture)) }
  },
}

/** Takes a held verdict: nobody else decides it from then on. */
export const claimVerdict: Command = {
  ...entries.claimVerdict,
  async run(ctx, { verdict = '' }) {
    if (!ID_PATTERN.test(verdict)) return refused(ctx, { code: 'not-found', what: 'case' })
    const call = { input: { verdict }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, claimHeldVerdict, call)
    return outcome.ok
      ? verdictResult(ctx, verdict, ctx.say('case-claimed'))
      : verdictRefused(ctx, verdict, outcome.refusal)
  },
}

/** Gives a held verdict back to the queue, with a reason. */
export const giveBackVerdict: Command = {
  ...entries.giveBackVerdict,
  async form(ctx, { verdict = '' }) {
    const found = await readVerdict(ctx, verdict)
    return found?.mayGiveBack ? { form: giveBackForm(ctx) } : instead(await verdictResult(ctx, verdict))
  },
  async run(ctx, { verdict = '' }, answers) {
    const input = { verdict, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, giveBackHeldVerdict, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? verdictResult(ctx, verdict, ctx.say('case-given-back'))
      : verdictRefused(ctx, verdict, outcome.refusal)
  },
}

/** Confirmed or not, with a reason that the employer reads. The last button says what it does. */
export const decideVerdict: Command = {
  ...entries.decideVerdict,
  async form(ctx, { verdict = '', outcome = '' }) {
    const found = await readVerdict(ctx, verdict)
    const isOutcome = outcome === 'confirm' || outcome === 'refuse'
    if (!found?.isMine || !isOutcome) return instead(await verdictResult(ctx, verdict))
    const { title } = found.submission.campaign
    return {
      form: {
        title: ctx.say('decide-verdict-title', { outcome, title }),
        intro: ctx.say('decide-verdict-intro', { effect: effectOf(found, outcome) }),
        fields: [reasonField(words(ctx.say('decide-verdict-reason')))],
        send: () => ({
          label: words(ctx.say('decide-verdict-send', { outcome })),
          tone: outcome === 'confirm' ? 'bad' : 'good',
        }),
      },
    }
  },
  async run(ctx, { verdict = '', outcome = '' }, answers) {
    const input = { verdict, confirm: outcome === 'confirm', reason: textAnswer(answers, 'reason') }
    const decided = await perform(ctx.domain, decideHeldVerdict, { input, actor: ctx.actor, key: ctx.key })
    return decided.ok
      ? verdictResult(ctx, verdict, ctx.say('case-decided'))
      : verdictRefused(ctx, verdict, decided.refusal)
  },
}

function effectOf({ verdict, submission }: VerdictCase, outcome: 'confirm' | 'refuse') {
  if (outcome === 'refuse') return 'none'
  if (verdict.kind === 'CORRECTION') return 'correction'
  return submission.campaign.finalRejection === 'pay' ? 'final-pay' : 'final-refund'
}

/** Jobs whose breaker is open, longest first. */
export const breakers: Command = {
  ...entries.breakers,
  async run(ctx, { page }) {
    if (!moderates(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
    return { view: breakersView(viewer(ctx), await listBreakers(ctx.domain.store, ctx.actor, pageOf(page))) }
  },
}

/** One such job. */
export const breaker: Command = {
  ...entries.breaker,
  run: (ctx, { breaker: id = '' }) => breakerResult(ctx, id),
}

/** Closes the breaker of a job, with a reason that its employer reads. */
export const closeBreaker: Command = {
  ...entries.closeBreaker,
  async form(ctx, { breaker: id = '' }) {
    const found = await readBreakerFor(ctx.domain.store, id, ctx.actor)
    if (found?.breaker.state !== 'TRIPPED') return instead(await breakerResult(ctx, id))
    return {
      form: {
        title: ctx.say('breaker-close-title', { title: found.breaker.campaign.title }),
        intro: ctx.say('breaker-close-intro'),
        fields: [reasonField(words(ctx.say('breaker-close-reason')))],
        send: () => ({ label: words(ctx.say('breaker-close-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, { breaker: id = '' }, answers) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'case' })
    const input = { breaker: id, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, closeUseCase, { input, actor: ctx.actor, key: ctx.key })
    if (outcome.ok) return breakerResult(ctx, id, ctx.say('breaker-closed'))
    return refusedAbove(ctx, await breakerResult(ctx, id), outcome.refusal)
  },
}

async function verdictResult(ctx: Ctx, verdict: string, toast?: Text): Promise<Result> {
  const found = await readVerdict(ctx, verdict)
  if (!found) return refused(ctx, { code: 'not-found', what: 'case' })
  return shown(heldVerdictView(viewer(ctx), found), toast)
}

async function verdictRefused(ctx: Ctx, verdict: string, refusal: Refusal): Promise<Result> {
  return refusedAbove(ctx, await verdictResult(ctx, verdict), refusal)
}

async function breakerResult(ctx: Ctx, id: string, toast?: Text): Promise<Result> {
  const found = await readBreakerFor(ctx.domain.store, id, ctx.actor)
  if (!found) return refused(ctx, { code: 'not-found', what: 'case' })
  return shown(breakerView(viewer(ctx), found), toast)
}

function readVerdict(ctx: Ctx, verdictId: string) {
  return readHeldVerdictFor(ctx.domain.store, verdictId, ctx.actor, ctx.domain.clock.now())
}
