import { readRequirements } from '../../domain/campaigns/requirement.ts'
import { isOpen, STATEMENTS_PER_SIDE } from '../../domain/contests/contest.rules.ts'
import type { ContestCase } from '../../domain/contests/read-contest.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, time, user } from '../kit/span.ts'
import type { Accent, Block, Button, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { contestState } from './contest-blocks.ts'
import { frozenBlocks } from './freeze-campaign-views.ts'
import { employerRecord, requirementLines } from './job-views.ts'
import { button, buttons, heading, hint, nameOf, percent, pictureBlocks, text } from './parts.ts'
import type { Viewer } from './view-context.ts'
import { proofBlocks } from './work-views.ts'

/** The parts of a case, each a screen of its own: together they would not fit into one message. */
export const CASE_PARTS = ['case', 'job', 'first', 'second', 'said'] as const
export type CasePart = (typeof CASE_PARTS)[number]

type Contest = ContestCase['contest']

/** A contest as one of its sides or a moderator sees it. `news` is its heading while something new is told. */
export function contestView(v: Viewer, found: ContestCase, news?: Text): View {
  const { contest, submission } = found
  const blocks: Block[] = [
    heading(news ?? v.say('contest-title', { title: submission.campaign.title })),
    { kind: 'facts', rows: caseFacts(v, found) },
    ...(isOpen(contest) ? frozenBlocks(v, submission.campaign, 'case') : []),
  ]
  if (submission.correctionReason)
    blocks.push(...quoted(v.say('contest-correction-reason'), submission.correctionReason))
  if (submission.stoodByProof) blocks.push(text(...v.say('review-stands')))
  if (submission.finalReason) blocks.push(...quoted(v.say('contest-verdict-reason'), submission.finalReason))
  for (const side of ['WORKER', 'EMPLOYER'] as const) {
    const latest = contest.evidence.findLast((one) => one.side === side)
    if (latest) blocks.push(...quoted(v.say('contest-said', { side }), latest.words))
  }
  if (contest.reason) blocks.push(...quoted(v.say('contest-decision-reason'), contest.reason))
  if (contest.evidence.length > 1 || contest.evidence.some(({ files }) => files.length > 0))
    blocks.push(hint(v.say('contest-more-said', { tab: partLabel(v, found, 'said') })))
  blocks.push(partsSelect(v, found, 'case'), ...actions(v, found))
  return {
    accent: accentOf(found),
    card: { kind: 'contest', objectId: contest.id },
    blocks,
    protect: found.viewer !== 'WORKER',
  }
}

/** What is new about a contest: the case itself, so that one press answers. */
export function contestNotice(
  v: Viewer,
  kind: 'contest-opened' | 'contest-statement' | 'contest-decided',
  found: ContestCase,
): View {
  const { title } = found.submission.campaign
  switch (kind) {
    case 'contest-opened':
      return contestView(v, found, v.say('notice-contest-opened', { title }))
    case 'contest-statement':
      return contestView(v, found, v.say('notice-contest-statement', { title }))
    case 'contest-decided':
      return contestView(v, found, outcomeWords(v, found))
    default:
      return kind satisfies never
  }
}

/** One part of the case: the job's text of that time, a proof, or one statement after the other. */
export function casePartView(
  v: Viewer,
  found: ContestCase,
  part: Exclude<CasePart, 'case'>,
  page: number,
  shown: number,
): View {
  const { contest, submission } = found
  return {
    accent: accentOf(found),
    blocks: [
      heading(v.say('contest-title', { title: submission.campaign.title })),
      ...partBlocks(v, found, part, page, shown),
      partsSelect(v, found, part),
      buttons(button(v, 'button-to-contest', 'contestCase', { contest: contest.id })),
    ],
    protect: found.viewer !== 'WORKER',
  }
}

function partBlocks(
  v: Viewer,
  found: ContestCase,
  part: Exclude<CasePart, 'case'>,
  page: number,
  shown: number,
): Block[] {
  switch (part) {
    case 'job':
      return jobBlocks(v, found)
    case 'first':
    case 'second':
      return roundBlocks(v, found, part, shown)
    case 'said':
      return statementBlocks(v, found.contest, page, shown)
    default:
      return part satisfies never
  }
}

function caseFacts(v: Viewer, found: ContestCase): { label: Text; value: Text }[] {
  const { contest, submission, worker, employer, viewer, holder } = found
  const amount = money(submission.rewardMicros)
  const back = money(submission.rewardMicros + submission.feeMicros)
  const rows = [
    { label: v.say('label-state'), value: contestState(v, contest) },
    {
      label: v.say('label-at-stake'),
      value:
        submission.campaign.finalRejection === 'pay'
          ? v.say('contest-stake-pay', { amount })
          : v.say('contest-stake-refund', { amount, back }),
    },
  ]
  if (contest.dueAt)
    rows.splice(1, 0, {
      label: v.say('label-decides-itself'),
      value: submission.campaign.frozenAt
        ? v.say('job-stands-still')
        : v.say('contest-due', { due: time(contest.dueAt) }),
    })
  if (viewer !== 'OPERATOR') return rows
  const verdicts = worker.record.satisfied + worker.record.notSatisfied
  rows.push(
    {
      label: v.say('label-worker'),
      value: [
        ...nameOf(v, worker.name),
        plain(' · '),
        ...(verdicts === 0
          ? v.say('worker-new')
          : v.say('worker-record', { rate: percent(v, worker.record.percent), verdicts })),
      ],
    },
    {
      label: v.say('label-employer'),
      value: [...nameOf(v, employer.name), plain(' · '), ...employerRecord(v, employer.record)],
    },
  )
  if (holder) rows.push({ label: v.say('label-moderator'), value: [user(holder)] })
  return rows
}

/** The sentence that tells one side how their contest ended. */
export function outcomeWords(v: Viewer, { contest, submission, viewer }: ContestCase): Text {
  const { title } = submission.campaign
  const amount = money(submission.rewardMicros)
  const back = money(submission.rewardMicros + submission.feeMicros)
  const isWon = contest.state === 'WON'
  const wasHeld = submission.campaign.finalRejection === 'refund'
  if (viewer === 'EMPLOYER') {
    if (isWon)
      return wasHeld
        ? v.say('contest-employer-won-held', { title, amount })
        : v.say('contest-employer-won', { title })
    return wasHeld
      ? v.say('contest-employer-lost-held', { title, back })
      : v.say('contest-employer-lost', { title })
  }
  if (isWon)
    return wasHeld
      ? v.say('contest-worker-won-held', { title, amount })
      : v.say('contest-worker-won', { title })
  return v.say(wasHeld ? 'contest-worker-lost-held' : 'contest-worker-lost', { title })
}

/** What the moderator's word will do, before it is said. */
export function decisionWords(v: Viewer, { submission }: ContestCase, won: boolean): Text {
  const wasHeld = submission.campaign.finalRejection === 'refund'
  const amount = money(won ? submission.rewardMicros : submission.rewardMicros + submission.feeMicros)
  const effect = wasHeld
    ? v.say(won ? 'decide-won-held' : 'decide-lost-held', { amount })
    : v.say(won ? 'decide-won' : 'decide-lost')
  return [...effect, plain(' '), ...v.say('decide-final')]
}

function accentOf({ contest, viewer }: ContestCase): Accent {
  if (isOpen(contest)) return 'warn'
  if (viewer === 'OPERATOR') return 'neutral'
  return (contest.state === 'WON') === (viewer === 'WORKER') ? 'good' : 'bad'
}

function quoted(label: Text, said: string): Block[] {
  return [text(bold(...label)), { kind: 'quote', text: [user(said)] }]
}

function jobBlocks(v: Viewer, { submission }: ContestCase): Block[] {
  const { campaign, version } = submission
  return [
    text(
      ...(version === campaign.version
        ? v.say('contest-version-same', { version })
        : v.say('contest-version-old', { version, current: campaign.version })),
    ),
    text(bold(user(campaign.title))),
    { kind: 'quote', text: [user(campaign.instructions)] },
    text(bold(...v.say('job-proof'))),
    { kind: 'quote', text: requirementLines(v, campaign) },
  ]
}

function roundBlocks(v: Viewer, found: ContestCase, part: 'first' | 'second', shown: number): Block[] {
  const { contest, submission } = found
  const round = part === 'first' ? 1 : 2
  const proofs = submission.proofs.filter((proof) => proof.round === round)
  const [proof] = proofs
  if (!proof || readRequirements(submission.campaign.requirements).length === 0) return []
  return [
    text(bold(plain(partLabel(v, found, part))), plain(' · '), time(proof.sentAt, 'moment')),
    ...proofBlocks(v, { ...submission, proofs }, shown, (n) =>
      press('contestCase', { contest: contest.id, part, shown: n }),
    ),
  ]
}

function statementBlocks(v: Viewer, contest: Contest, page: number, shown: number): Block[] {
  const pages = contest.evidence.length
  const n = Math.min(Math.max(1, page), pages)
  const said = contest.evidence[n - 1]
  if (!said) return []
  const turn = (to: number) => press('contestCase', { contest: contest.id, part: 'said', page: to })
  const blocks: Block[] = [
    text(
      bold(...v.say('contest-statement-of', { side: said.side, n, count: pages })),
      plain(' · '),
      time(said.at, 'moment'),
    ),
    { kind: 'quote', text: [user(said.words)] },
  ]
  blocks.push(
    ...pictureBlocks(v, said.files, shown, (to) =>
      press('contestCase', { contest: contest.id, part: 'said', page: n, shown: to }),
    ),
  )
  if (pages > 1) blocks.push({ kind: 'pager', page: n, pages, turn })
  return blocks
}

function partLabel(v: Viewer, { contest }: ContestCase, part: CasePart): string {
  return words(
    part === 'said'
      ? v.say('contest-part-said', { count: contest.evidence.length })
      : v.say('contest-part', { part }),
  )
}

function partsSelect(v: Viewer, found: ContestCase, chosen: CasePart): Block {
  const { contest, submission } = found
  const hasSecond = submission.proofs.some((proof) => proof.round === 2)
  const parts = CASE_PARTS.filter((part) => part !== 'second' || hasSecond)
  return {
    kind: 'select',
    placeholder: words(v.say('contest-pick-part')),
    options: parts.map((part) => ({
      label: partLabel(v, found, part),
      press: press('contestCase', { contest: contest.id, part }),
      chosen: part === chosen,
    })),
  }
}

function actions(v: Viewer, found: ContestCase): Block[] {
  return found.viewer === 'OPERATOR' ? operatorActions(v, found) : sideActions(v, found)
}

function sideActions(v: Viewer, { contest, submission, viewer }: ContestCase): Block[] {
  const said = contest.evidence.filter((one) => one.side === viewer).length
  const canSay = isOpen(contest) && said < STATEMENTS_PER_SIDE
  const row: Button[] = canSay
    ? [button(v, 'button-add-statement', 'contestStatement', { contest: contest.id }, 'primary')]
    : []
  const id = { submission: submission.id }
  const details =
    viewer === 'WORKER'
      ? button(v, 'button-to-submission', 'submission', id)
      : button(v, 'button-to-submission', 'reviewCard', id)
  return [buttons(...row, details, button(v, 'button-home', 'home'))]
}

const verdictRow = (v: Viewer, id: { contest: string }): Button[] => [
  button(v, 'button-worker-right', 'decideContest', { ...id, outcome: 'won' }, 'good'),
  button(v, 'button-employer-right', 'decideContest', { ...id, outcome: 'lost' }, 'bad'),
]

function operatorActions(v: Viewer, { contest, submission, isMine, mayGiveBack }: ContestCase): Block[] {
  const id = { contest: contest.id }
  const back = mayGiveBack ? [button(v, 'button-give-back', 'giveBackContest', id)] : []
  const blocks: Block[] = []
  const row = submission.campaign.frozenAt ? [] : verdictRow(v, id)
  if (contest.state === 'OPEN')
    blocks.push(hint(v.say('case-waits')), buttons(button(v, 'button-take-case', 'claimContest', id, 'good')))
  else if (isMine) blocks.push(buttons(...row, ...back))
  else if (contest.state === 'CLAIMED') {
    blocks.push(hint(v.say('case-elsewhere')))
    if (back.length > 0) blocks.push(buttons(...back))
  }
  return [...blocks, buttons(button(v, 'button-to-contests', 'contests'), button(v, 'button-admin', 'admin'))]
}
