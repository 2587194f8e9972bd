import { inertLinks } from '../../domain/campaigns/inert-links.rules.ts'
import { readRequirements } from '../../domain/campaigns/requirement.ts'
import { MAX_TURNS } from '../../domain/campaigns/turns.rules.ts'
import { type ProofAnswer, picturesOf } from '../../domain/submissions/proof.ts'
import { latestProof, type SubmissionCard, type WorkTab } from '../../domain/submissions/read-submission.ts'
import type { Campaign, Reservation } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { bold, link, money, plain, type Text, time, user } from '../kit/span.ts'
import { type Accent, type Block, type Entry, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { contestBlocks } from './contest-blocks.ts'
import { feedbackText } from './feedback-text.ts'
import { deadline, frozenBlocks } from './freeze-campaign-views.ts'
import { requirementLines } from './job-views.ts'
import { button, buttons, heading, hint, pictureBlocks, starSigns, text, title } from './parts.ts'
import { employerRatingBlocks } from './rating-views.ts'
import { supportButton } from './support-button.ts'
import { versionButton, versionQuote, versionRows } from './taken-text-view.ts'
import type { Viewer } from './view-context.ts'

/** The work card: what to do, until when, and how to send it. */
export function reservationView(v: Viewer, reservation: Reservation & { campaign: Campaign }): View {
  const { campaign, state } = reservation
  const card = { kind: 'work', objectId: reservation.id } as const
  if (state !== 'HELD') {
    const isLast = reservation.turn >= MAX_TURNS && state !== 'SUBMITTED'
    return {
      accent: 'neutral',
      card,
      blocks: [
        heading(title(campaign.title)),
        text(...v.say('reservation-over', { state: isLast ? 'LAST' : state })),
        buttons(
          button(v, 'button-to-job', 'job', { campaign: campaign.id }),
          button(v, 'button-my-work', 'work'),
        ),
      ],
    }
  }
  const args = { reservation: reservation.id }
  const row = [button(v, 'button-submit-proof', 'submitJob', { campaign: campaign.id }, 'good')]
  if (!reservation.extended && !campaign.frozenAt) row.push(button(v, 'button-extend', 'extend', args))
  // Leaving a stopped job returns its money, which waits while it is frozen.
  const mayLeave = !campaign.frozenAt || campaign.state !== 'STOPPED'
  return {
    accent: campaign.frozenAt ? 'warn' : 'active',
    card,
    blocks: [
      heading(v.say('work-title', { title: campaign.title })),
      {
        kind: 'facts',
        rows: [
          { label: v.say('label-reward'), value: [bold(money(campaign.rewardMicros))] },
          { label: v.say('label-send-before'), value: deadline(v, campaign, reservation.dueAt) },
          ...versionRows(v, reservation),
        ],
      },
      ...frozenBlocks(v, campaign, 'worker'),
      text(bold(...v.say('job-instructions'))),
      { kind: 'quote', text: [user(campaign.instructions)] },
      text(bold(...v.say('job-proof'))),
      { kind: 'quote', text: requirementLines(v, campaign) },
      buttons(...row),
      buttons(
        ...(mayLeave ? [button(v, 'button-give-up', 'giveUp', args, 'bad')] : []),
        supportButton(v, 'job', campaign.id),
        button(v, 'button-my-work', 'work'),
      ),
    ],
  }
}

/** My work: four tabs with counts. */
export function workView(
  v: Viewer,
  tab: WorkTab,
  counts: Record<WorkTab, number>,
  entries: Entry[],
  page: number,
  pages: number,
): View {
  const tabs: readonly WorkTab[] = ['progress', 'waiting', 'fix', 'done']
  const blocks: Block[] = [
    heading(v.say('work-heading')),
    {
      kind: 'select',
      placeholder: words(v.say('work-pick-tab')),
      options: tabs.map((name) => ({
        label: words(v.say('work-tab', { tab: name, count: counts[name] })),
        press: press('work', { tab: name }),
        chosen: name === tab,
      })),
    },
    entries.length === 0 ? text(...v.say('work-none', { tab })) : { kind: 'entries', entries },
  ]
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('work', { tab, page: to }) })
  blocks.push(buttons(button(v, 'button-find-work', 'jobs', {}, 'primary'), button(v, 'button-home', 'home')))
  return { accent: 'neutral', blocks }
}

export function reservationEntry(v: Viewer, reservation: Reservation & { campaign: Campaign }): Entry {
  const { campaign } = reservation
  return {
    title: [money(campaign.rewardMicros), plain(' · '), user(campaign.title)],
    lines: [
      campaign.frozenAt
        ? v.say('work-line-frozen')
        : v.say('work-line-held', { due: time(reservation.dueAt) }),
    ],
    open: button(v, 'button-view', 'reservation', { reservation: reservation.id }),
  }
}

export function submissionEntry(
  v: Viewer,
  submission: Omit<SubmissionCard, 'proofs' | 'contest' | 'heldVerdicts'>,
): Entry {
  return {
    title: [money(submission.rewardMicros), plain(' · '), user(submission.campaign.title)],
    lines: [stateLine(v, submission)],
    open: button(v, 'button-view', 'submission', { submission: submission.id }),
  }
}

/**
 * One's own submission: where it stands, what comes next by itself, what one can do. `news` is its heading
 * while something new is told.
 */
export function submissionView(v: Viewer, submission: SubmissionCard, shown: number, news?: Text): View {
  const { campaign, state } = submission
  const blocks: Block[] = [
    heading(news ?? title(campaign.title)),
    {
      kind: 'facts',
      rows: [
        { label: v.say('label-reward'), value: [bold(money(submission.rewardMicros))] },
        { label: v.say('label-state'), value: stateLine(v, submission) },
        ...versionRows(v, submission),
      ],
    },
    ...(isUnderWay(submission) ? frozenBlocks(v, campaign, 'worker') : []),
    ...versionQuote(submission),
  ]
  const reason = submission.finalReason ?? submission.correctionReason
  if (reason && state !== 'SATISFIED')
    blocks.push(text(...v.say('submission-reason')), { kind: 'quote', text: [user(reason)] })
  if (submission.stars !== null)
    blocks.push(text(starSigns(submission.stars), ...v.say('submission-stars', { stars: submission.stars })))
  if (submission.feedback) blocks.push({ kind: 'quote', text: feedbackText(v.say, submission.feedback) })
  blocks.push(
    ...proofBlocks(v, submission, shown, (n) => press('submission', { submission: submission.id, shown: n })),
  )
  if (state === 'CORRECTION_ASKED') {
    blocks.push(
      buttons(
        button(v, 'button-fix-now', 'fix', { submission: submission.id }, 'primary'),
        ...(campaign.frozenAt
          ? []
          : [button(v, 'button-proof-stands', 'stand', { submission: submission.id })]),
      ),
      hint(v.say('correction-hint')),
    )
  }
  blocks.push(...contestBlocks(v, submission, 'WORKER'), ...employerRatingBlocks(v, submission))
  blocks.push(
    buttons(
      ...versionButton(v, submission),
      supportButton(v, 'submission', submission.id),
      button(v, 'button-my-work', 'work'),
      button(v, 'button-wallet', 'wallet'),
    ),
  )
  return { accent: accentOf(state), card: { kind: 'work', objectId: submission.id }, blocks }
}

/** What was sent, requirement by requirement: words first, then the pictures. */
export function proofBlocks(
  v: Viewer,
  submission: SubmissionCard,
  shown: number,
  turn: (shown: number) => ReturnType<typeof press>,
): Block[] {
  const answers = latestProof(submission)
  if (answers.length === 0) return [hint(v.say('former-proof'))]
  const requirements = readRequirements(submission.campaign.requirements)
  const lines = answers.flatMap((answer, place): Text => {
    const asked = requirements[place]?.ask ?? ''
    return [
      plain(place === 0 ? '' : '\n'),
      bold(plain(`${place + 1}. `), user(asked)),
      plain('\n'),
      ...answerText(v, answer),
    ]
  })
  const isUnsafe = answers.some((answer) => answer.kind === 'text' && inertLinks(answer.text).hasUnsafe)
  return [
    { kind: 'quote', text: lines },
    ...(isUnsafe ? [hint(v.say('proof-unsafe-link'))] : []),
    ...pictureBlocks(v, picturesOf(answers), shown, turn),
  ]
}

function answerText(v: Viewer, answer: ProofAnswer): Text {
  switch (answer.kind) {
    case 'text':
      return [user(inertLinks(answer.text).text)]
    case 'link':
      return [link(answer.url, `${new URL(answer.url).host} – ${answer.url}`)]
    case 'screenshot':
      return v.say('form-pictures', { count: answer.files.length })
    default:
      return answer satisfies never
  }
}

/** Whether something of it is still to happen: of a finished one nothing stands still. */
export function isUnderWay({ state, contest }: Pick<SubmissionCard, 'state' | 'contest'>): boolean {
  return WAITS.has(state) || contest?.state === 'OPEN' || contest?.state === 'CLAIMED'
}

const WAITS: ReadonlySet<SubmissionCard['state']> = new Set([
  'SUBMITTED',
  'CORRECTION_ASKED',
  'RESUBMITTED',
  'NOT_SATISFIED_HELD',
])

/** The state in words, with the live time of what happens next by itself. */
export function stateLine(
  v: Viewer,
  submission: Omit<SubmissionCard, 'proofs' | 'campaign' | 'contest' | 'heldVerdicts'> & {
    campaign: Pick<Campaign, 'frozenAt'>
  },
): Text {
  if (submission.campaign.frozenAt && WAITS.has(submission.state) && !submission.contested)
    return v.say('state-frozen', { state: submission.state })
  const due = time(submission.dueAt ?? v.now)
  if (submission.heldVerdictId) return v.say('state-verdict-held', { due })
  switch (submission.state) {
    case 'SUBMITTED':
      return v.say('state-submitted', { due })
    case 'RESUBMITTED':
      return v.say('state-resubmitted', { due })
    case 'CORRECTION_ASKED':
      return v.say('state-correction-asked', { due })
    case 'SATISFIED':
      return v.say('state-satisfied', {
        by: submission.verdictBy ?? 'EMPLOYER',
        amount: money(submission.rewardMicros),
      })
    case 'NOT_SATISFIED_PAID':
      return v.say('state-not-satisfied-paid', { amount: money(submission.rewardMicros) })
    case 'NOT_SATISFIED_HELD':
      return submission.contested
        ? v.say('state-not-satisfied-contested')
        : v.say('state-not-satisfied-held', { due })
    case 'NOT_SATISFIED_RETURNED':
      return v.say('state-not-satisfied-returned')
    case 'LAPSED':
      return v.say('state-lapsed')
    default:
      return submission.state satisfies never
  }
}

export function accentOf(state: SubmissionCard['state']): Accent {
  switch (state) {
    case 'SUBMITTED':
    case 'RESUBMITTED':
      return 'active'
    case 'SATISFIED':
      return 'good'
    case 'CORRECTION_ASKED':
    case 'NOT_SATISFIED_HELD':
      return 'warn'
    case 'NOT_SATISFIED_PAID':
    case 'NOT_SATISFIED_RETURNED':
    case 'LAPSED':
      return 'bad'
    default:
      return state satisfies never
  }
}
