import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import {
  REPORT_REASONS,
  REPORT_WORDS_MAX,
  readReportable,
  reportJob,
} from '../../domain/reports/report-job.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx } from '../kit/command.ts'
import { type Form, textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import { reportedView } from '../views/ways-out-views.ts'
import { instead, refused, viewer } from './answering.ts'

/** Report: what is wrong with a job, for the operators. */
export const report: Command = {
  ...entries.reportJob,
  async form(ctx, { campaign = '' }) {
    if (!ID_PATTERN.test(campaign)) return instead(refused(ctx, { code: 'not-found', what: 'job' }))
    const found = await readReportable(ctx.domain.store, ctx.me.memberId, campaign)
    return found.ok ? { form: reportForm(ctx, found.title) } : instead(refused(ctx, found.refusal))
  },
  async run(ctx, { campaign = '' }, answers) {
    const reason = REPORT_REASONS.find((one) => one === textAnswer(answers, 'reason')) ?? 'other'
    const input = { campaign, reason, words: textAnswer(answers, 'words') || null }
    const outcome = await perform(ctx.domain, reportJob, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const { title } = await ctx.domain.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
    return { view: reportedView(viewer(ctx), { id: campaign, title }) }
  },
}

function reportForm(ctx: Ctx, title: string): Form {
  const { say } = ctx
  return {
    title: say('report-title'),
    intro: say('report-intro', { title }),
    fields: [
      {
        name: 'reason',
        kind: 'choice',
        label: words(say('report-reason')),
        options: REPORT_REASONS.map((reason) => ({
          value: reason,
          label: words(say('report-reason-option', { reason })),
        })),
      },
      {
        name: 'words',
        kind: 'text',
        label: words(say('report-words')),
        hint: words(say('report-words-hint')),
        optional: true,
        minLength: 0,
        maxLength: REPORT_WORDS_MAX,
        long: true,
      },
    ],
    send: () => ({ label: words(say('report-send')), tone: 'bad' }),
  }
}
