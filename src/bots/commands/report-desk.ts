import { moderates } from '../../domain/cases/case.rules.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { claimReport, closeReport, giveBackReport } from '../../domain/reports/handle-report.ts'
import { listReports, readReportFor } from '../../domain/reports/read-reports.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { reportsView, reportView } from '../views/desk-views.ts'
import { instead, pageOf, refused, refusedAbove, shown, viewer } from './answering.ts'
import { giveBackForm, reasonField } from './contest-desk.ts'

/** The moderators' queue of reported jobs, longest waiting first. */
export const reports: Command = {
  ...entries.reports,
  async run(ctx, { page }) {
    if (!moderates(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
    const queue = await listReports(ctx.domain.store, ctx.actor, pageOf(page))
    return { view: reportsView(viewer(ctx), queue, ctx.me.memberId) }
  },
}

/** One reported job, with what the reporter says. */
export const reportCase: Command = {
  ...entries.reportCase,
  run: (ctx, { report = '' }) => reportResult(ctx, report),
}

/** Takes a report: nobody else closes it from then on. */
export const claimed: Command = {
  ...entries.claimReport,
  async run(ctx, { report = '' }) {
    if (!ID_PATTERN.test(report)) return refused(ctx, { code: 'not-found', what: 'case' })
    const call = { input: { report }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, claimReport, call)
    return outcome.ok
      ? reportResult(ctx, report, ctx.say('case-claimed'))
      : reportRefused(ctx, report, outcome.refusal)
  },
}

/** Gives a report back to the queue, with a reason. */
export const givenBack: Command = {
  ...entries.giveBackReport,
  async form(ctx, { report = '' }) {
    const found = await readCase(ctx, report)
    return found?.mayGiveBack ? { form: giveBackForm(ctx) } : instead(await reportResult(ctx, report))
  },
  async run(ctx, { report = '' }, answers) {
    const input = { report, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, giveBackReport, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? reportResult(ctx, report, ctx.say('case-given-back'))
      : reportRefused(ctx, report, outcome.refusal)
  },
}

/** Closes a report with what came of it, which the reporter is told. */
export const closed: Command = {
  ...entries.closeReport,
  async form(ctx, { report = '' }) {
    const found = await readCase(ctx, report)
    if (!found?.isMine) return instead(await reportResult(ctx, report))
    return {
      form: {
        title: ctx.say('report-close-title', { title: found.report.campaign.title }),
        intro: ctx.say('report-close-intro'),
        fields: [reasonField(words(ctx.say('report-close-ask')))],
        send: () => ({ label: words(ctx.say('report-close-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, { report = '' }, answers) {
    const input = { report, outcome: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, closeReport, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? reportResult(ctx, report, ctx.say('report-closed'))
      : reportRefused(ctx, report, outcome.refusal)
  },
}

async function reportResult(ctx: Ctx, report: string, toast?: Text): Promise<Result> {
  const found = await readCase(ctx, report)
  if (!found) return refused(ctx, { code: 'not-found', what: 'case' })
  return shown(reportView(viewer(ctx), found), toast)
}

async function reportRefused(ctx: Ctx, report: string, refusal: Refusal): Promise<Result> {
  return refusedAbove(ctx, await reportResult(ctx, report), refusal)
}

function readCase(ctx: Ctx, reportId: string) {
  return readReportFor(ctx.domain.store, reportId, ctx.actor, ctx.domain.clock.now())
}
