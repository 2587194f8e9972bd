import type { ContestQueue, QueuedContest } from '../../domain/contests/list-contests.ts'
import type { Role } from '../../domain/kit/use-case.ts'
import type { QueuedReport, ReportCase, ReportQueue } from '../../domain/reports/read-reports.ts'
import { press } from '../entries.ts'
import { bold, link, money, plain, type Text, time, user } from '../kit/span.ts'
import { type Block, open, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { deadline } from './freeze-campaign-views.ts'
import { audience, employerRecord, requirementLines } from './job-views.ts'
import { button, buttons, heading, hint, nameOf, queueButton, text } from './parts.ts'
import { medianHint } from './ticket-views.ts'
import type { Viewer } from './view-context.ts'

export type DeskFacts = {
  roles: readonly Role[]
  mayIssue: boolean
  /** Cases that wait; `null` for operators who do not moderate. */
  waiting: { contests: number; disputes: number; reports: number; refusals: number } | null
  /** Questions to Support that wait for words, and how long first answers took; `null` for who handles none. */
  tickets: { waiting: number; medianMs: number | null } | null
  /** Jobs that are frozen; `null` for operators who do not moderate. */
  frozen: number | null
  /** Withdrawals that wait or are held; `null` for who pays none out. */
  payouts: number | null
  /** Payments in that do not match their invoices; `null` for who handles no money. */
  mismatched: number | null
  /** Adjustments that wait for another operator; `null` for who approves none. */
  adjustments: number | null
  boardLink: string
}

const roleName = (v: Viewer, role: Role) => words(v.say('operator-role', { role }))

/** The operators' desk: what this operator may do, and how much waits. */
export function deskView(
  v: Viewer,
  { roles, mayIssue, waiting, tickets, frozen, payouts, mismatched, adjustments, boardLink }: DeskFacts,
): View {
  const blocks: Block[] = [
    heading(v.say('admin-title')),
    text(...v.say('admin-what', { roles: plain(roles.map((role) => roleName(v, role)).join(', ')) })),
  ]
  if (waiting)
    blocks.push(
      buttons(
        queueButton(v, 'button-contests', 'contests', waiting.contests),
        queueButton(v, 'button-disputes', 'disputes', waiting.disputes),
        queueButton(v, 'button-reports', 'reports', waiting.reports),
        queueButton(v, 'button-held-verdicts', 'heldVerdicts', waiting.refusals),
      ),
    )
  if (frozen) blocks.push(buttons(queueButton(v, 'button-frozen-jobs', 'frozenJobs', frozen)))
  if (tickets)
    blocks.push(
      buttons(queueButton(v, 'button-tickets', 'tickets', tickets.waiting)),
      medianHint(v, tickets.medianMs),
    )
  if (payouts !== null)
    blocks.push(
      buttons(
        queueButton(v, 'button-payouts-waiting', 'payouts', payouts),
        button(v, 'button-to-batches', 'payoutBatches'),
      ),
    )
  if (mismatched) blocks.push(buttons(queueButton(v, 'button-mismatched', 'mismatched', mismatched)))
  if (mayIssue)
    blocks.push(
      buttons(
        button(v, 'button-issue-top-up', 'issueTopUp', {}, 'primary'),
        button(v, 'button-issue-batch', 'issueBatch'),
      ),
    )
  if (adjustments !== null)
    blocks.push(buttons(queueButton(v, 'button-adjustments', 'adjustments', adjustments)))
  blocks.push(
    buttons(
      button(v, 'button-members', 'adminMembers'),
      button(v, 'button-all-jobs', 'adminCampaigns'),
      button(v, 'button-offers', 'adminOffers'),
      button(v, 'button-figures', 'figures'),
      button(v, 'button-operator-log', 'operatorLog'),
    ),
  )
  blocks.push(
    buttons(
      button(v, 'button-solvency', 'solvency'),
      open(words(v.say('button-queue-board')), boardLink),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

/** Contests that wait, longest first. */
export function contestsView(v: Viewer, { contests, page, pages }: ContestQueue, myId: string): View {
  const entries = contests.map((contest) => ({
    title: [money(contest.submission.rewardMicros), plain(' · '), user(contest.submission.campaign.title)],
    lines: [
      v.say('contests-line', {
        holder: holderText(v, contest, myId),
        due: deadline(v, contest.submission.campaign, contest.dueAt ?? v.now),
      }),
    ],
    open: button(v, 'button-view', 'contestCase', { contest: contest.id }),
  }))
  const none = text(...v.say('contests-none'))
  const blocks: Block[] = [
    heading(v.say('contests-title')),
    entries.length === 0 ? none : { kind: 'entries', entries },
  ]
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('contests', { page: to }) })
  return { accent: 'neutral', blocks: [...blocks, deskButtons(v)] }
}

/** Reported jobs that wait, longest first. */
export function reportsView(v: Viewer, { reports, page, pages }: ReportQueue, myId: string): View {
  const entries = reports.map((report) => ({
    title: [user(report.campaign.title)],
    lines: [
      v.say('reports-line', {
        reason: v.say('report-reason-option', { reason: report.reason }),
        holder: holderText(v, report, myId),
        at: time(report.at),
      }),
    ],
    open: button(v, 'button-view', 'reportCase', { report: report.id }),
  }))
  const none = text(...v.say('reports-none'))
  const blocks: Block[] = [
    heading(v.say('reports-title')),
    entries.length === 0 ? none : { kind: 'entries', entries },
  ]
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('reports', { page: to }) })
  return { accent: 'neutral', blocks: [...blocks, deskButtons(v)] }
}

/** A reported job as an operator sees it: all of it, whatever its mode, and what the reporter says. */
export function reportView(v: Viewer, found: ReportCase): View {
  const { report, employer } = found
  const { campaign } = report
  const rows: { label: Text; value: Text }[] = [
    { label: v.say('label-reward'), value: [bold(money(campaign.rewardMicros))] },
    { label: v.say('label-reason'), value: v.say('report-reason-option', { reason: report.reason }) },
    { label: v.say('label-reporter'), value: [...nameOf(v, found.reporter), plain(' · '), time(report.at)] },
    { label: v.say('label-reports'), value: [plain(String(found.reports))] },
    {
      label: v.say('label-employer'),
      value: [...nameOf(v, employer.name), plain(' · '), ...employerRecord(v, employer.record)],
    },
    {
      label: v.say('label-state'),
      value: v.say('campaign-state', { state: campaign.frozenAt ? 'FROZEN' : campaign.state }),
    },
    { label: v.say('label-open-to'), value: audience(v, campaign, false) },
  ]
  if (campaign.targetUrl)
    rows.push({
      label: v.say('label-link'),
      value: [link(campaign.targetUrl, new URL(campaign.targetUrl).host)],
    })
  if (found.holder) rows.push({ label: v.say('label-moderator'), value: [user(found.holder)] })
  const blocks: Block[] = [
    heading(v.say('desk-report-title', { title: campaign.title })),
    { kind: 'facts', rows },
  ]
  if (report.words)
    blocks.push(text(bold(...v.say('desk-report-words'))), { kind: 'quote', text: [user(report.words)] })
  blocks.push(text(bold(...v.say('job-instructions'))), {
    kind: 'quote',
    text: [user(campaign.instructions)],
  })
  const asked = requirementLines(v, campaign)
  if (asked.length > 0) blocks.push(text(bold(...v.say('job-proof'))), { kind: 'quote', text: asked })
  blocks.push(...reportActions(v, found))
  return { accent: report.state === 'CLOSED' ? 'neutral' : 'warn', blocks, protect: true }
}

function reportActions(v: Viewer, { report, isMine, mayGiveBack }: ReportCase): Block[] {
  const id = { report: report.id }
  const back = mayGiveBack ? [button(v, 'button-give-back', 'giveBackReport', id)] : []
  const last = buttons(
    button(v, 'button-to-job', 'campaignCard', { campaign: report.campaignId }),
    button(v, 'button-to-reports', 'reports'),
    button(v, 'button-admin', 'admin'),
  )
  switch (report.state) {
    case 'OPEN':
      return [buttons(button(v, 'button-take-case', 'claimReport', id, 'good')), last]
    case 'CLAIMED':
      return isMine
        ? [buttons(button(v, 'button-close-report', 'closeReport', id, 'primary'), ...back), last]
        : [hint(v.say('case-elsewhere')), ...(back.length > 0 ? [buttons(...back)] : []), last]
    case 'CLOSED':
      return [text(...v.say('desk-report-outcome', { outcome: report.outcome ?? '' })), last]
    default:
      return report.state satisfies never
  }
}

/** The reporter hears what came of it. */
export function reportClosedNotice(
  v: Viewer,
  report: { outcome: string | null; campaign: { title: string } },
): View {
  return {
    accent: 'neutral',
    blocks: [
      text(bold(...v.say('notice-report-closed', { title: report.campaign.title }))),
      { kind: 'quote', text: [user(report.outcome ?? '')] },
      buttons(button(v, 'button-other-jobs', 'jobs'), button(v, 'button-home', 'home')),
    ],
  }
}

type Claimable = Pick<QueuedContest | QueuedReport, 'state' | 'claimedById'>

function holderText(v: Viewer, { state, claimedById }: Claimable, myId: string): Text {
  const holder = state !== 'CLAIMED' ? 'nobody' : claimedById === myId ? 'me' : 'other'
  return v.say('case-holder', { holder })
}

const deskButtons = (v: Viewer): Block =>
  buttons(button(v, 'button-admin', 'admin'), button(v, 'button-home', 'home'))
