import { readRequirements } from '../../domain/campaigns/requirement.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { latestProof, readSubmissionFor } from '../../domain/submissions/read-submission.ts'
import { resubmitProof, standByProof } from '../../domain/submissions/resubmit-proof.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { plain, type Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { refusalWords } from '../views/refusal-view.ts'
import { submissionView } from '../views/work-views.ts'
import { instead, refused, shown, shownOf, viewer } from './answering.ts'
import { proofAnswers, proofAsAnswers, proofFields } from './proof-form.ts'

/** My own submission as it stands. */
export async function submissionResult(ctx: Ctx, id: string, picture = 0, toast?: Text): Promise<Result> {
  const found = await readMine(ctx, id)
  if (!found) return refused(ctx, { code: 'not-found', what: 'submission' })
  return shown(submissionView(viewer(ctx), found, picture), toast)
}

export const submission: Command = {
  ...entries.submission,
  run: (ctx, { submission: id = '', shown: picture }) => submissionResult(ctx, id, shownOf(picture)),
}

/** "Fix now": the proof as it was sent, to change what is to be changed. */
export const fix: Command = {
  ...entries.fix,
  async form(ctx, { submission: id = '' }) {
    const found = await readMine(ctx, id)
    if (found?.state !== 'CORRECTION_ASKED') return instead(await submissionResult(ctx, id))
    return {
      form: {
        title: ctx.say('fix-title', { title: found.campaign.title }),
        intro: [
          ...(found.campaign.frozenAt ? [...ctx.say('freeze-prepare-hint'), plain(' ')] : []),
          ...ctx.say('submission-reason'),
          { t: 'plain', text: ' ' },
          { t: 'user', text: found.correctionReason ?? '' },
        ],
        fields: proofFields(ctx, readRequirements(found.campaign.requirements)),
        initial: proofAsAnswers(latestProof(found)),
        send: () => ({ label: words(ctx.say('fix-send')), tone: 'good' }),
      },
    }
  },
  async run(ctx, { submission: id = '' }, answers) {
    const found = await readMine(ctx, id)
    if (!found) return refused(ctx, { code: 'not-found', what: 'submission' })
    const proof = proofAnswers(readRequirements(found.campaign.requirements), answers)
    const input = { submission: id, answers: proof }
    const outcome = await perform(ctx.domain, resubmitProof, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return submissionResult(ctx, id, 0, ctx.say('submitted'))
  },
}

/** "My proof stands": sends it again unchanged, in one tap. */
export const stand: Command = {
  ...entries.stand,
  async run(ctx, { submission: id = '' }) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'submission' })
    const outcome = await perform(ctx.domain, standByProof, {
      input: { submission: id },
      actor: ctx.actor,
      key: ctx.key,
    })
    if (outcome.ok) return submissionResult(ctx, id, 0, ctx.say('stood'))
    const result = await submissionResult(ctx, id)
    return { ...result, toast: refusalWords(viewer(ctx), outcome.refusal) }
  },
}

async function readMine(ctx: Ctx, id: string) {
  const found = await readSubmissionFor(ctx.domain.store, id, ctx.me.memberId)
  return found?.workerId === ctx.me.memberId ? found : null
}
