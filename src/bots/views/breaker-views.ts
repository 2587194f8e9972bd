import type { BreakerCase, BreakerQueue } from '../../domain/breaker/read-breakers.ts'
import type { VerdictCase, VerdictQueue } from '../../domain/breaker/read-held-verdicts.ts'
import { press } from '../entries.ts'
import { bold, plain, type Text, time, user } from '../kit/span.ts'
import { act, type Block, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { employerRecord, requirementLines } from './job-views.ts'
import { button, buttons, heading, hint, nameOf, percent, text } from './parts.ts'
import type { Viewer } from './view-context.ts'
import { proofBlocks } from './work-views.ts'

/** The parts of a held verdict, each a screen of its own: together they would not fit into one message. */
export const VERDICT_PARTS = ['case', 'job', 'first', 'second'] as const
export type VerdictPart = (typeof VERDICT_PARTS)[number]

/** Verdicts that wait for a moderator, those first that silence ends soonest; and the way to the paused jobs. */
export function heldVerdictsView(
  v: Viewer,
  { verdicts, page, pages }: VerdictQueue,
  breakers: number,
  myId: string,
): View {
  const entries = verdicts.map((verdict) => ({
    title: [user(verdict.submission.campaign.title)],
    lines: [
      v.say('held-verdicts-line', {
        kind: verdict.kind,
        holder: v.say('case-holder', { holder: holderOf(verdict, myId) }),
        due: time(verdict.submission.dueAt ?? v.now),
      }),
    ],
    open: button(v, 'button-view', 'heldVerdict', { verdict: verdict.id }),
  }))
  const blocks: Block[] = [
    heading(v.say('held-verdicts-title')),
    entries.length === 0 ? text(...v.say('held-verdicts-none')) : { kind: 'entries', entries },
  ]
  if (pages > 1)
    blocks.push({ kind: 'pager', page, pages, turn: (to) => press('heldVerdicts', { page: to }) })
  const jobs = act(words(v.say('button-to-breakers', { count: breakers })), press('breakers'), 'primary')
  return { accent: 'neutral', blocks: [...blocks, buttons(jobs, button(v, 'button-admin', 'admin'))] }
}

function holderOf({ claimedById }: { claimedById: string | null }, myId: string): string {
  if (claimedById === null) return 'nobody'
  return claimedById === myId ? 'me' : 'other'
}

/** One held verdict as a moderator sees it: what is said, by whom, about whose work. */
export function heldVerdictView(v: Viewer, found: VerdictCase): View {
  const { verdict, submission } = found
  const blocks: Block[] = [
    heading(v.say('held-verdict-title', { title: submission.campaign.title })),
    { kind: 'facts', rows: verdictFacts(v, found) },
    text(bold(...v.say('held-verdict-reason'))),
    { kind: 'quote', text: [user(verdict.reason)] },
  ]
  if (submission.stoodByProof) blocks.push(text(...v.say('review-stands')))
  if (verdict.outcome)
    blocks.push(text(bold(...v.say('held-verdict-outcome'))), {
      kind: 'quote',
      text: [user(verdict.outcome)],
    })
  blocks.push(partsSelect(v, found, 'case'), ...verdictActions(v, found))
  return { accent: verdict.endedAt ? 'neutral' : 'warn', blocks, protect: true }
}

/** The job's text of that time, or a proof. */
export function heldVerdictPartView(
  v: Viewer,
  found: VerdictCase,
  part: Exclude<VerdictPart, 'case'>,
  shown: number,
): View {
  const { verdict, submission } = found
  return {
    accent: verdict.endedAt ? 'neutral' : 'warn',
    blocks: [
      heading(v.say('held-verdict-title', { title: submission.campaign.title })),
      ...(part === 'job' ? jobBlocks(v, found) : roundBlocks(v, found, part, shown)),
      partsSelect(v, found, part),
      buttons(
        button(v, 'button-back', 'heldVerdict', { verdict: verdict.id }),
        button(v, 'button-to-held-verdicts', 'heldVerdicts'),
      ),
    ],
    protect: true,
  }
}

function verdictFacts(v: Viewer, { verdict, submission, worker, employer, holder }: VerdictCase) {
  const verdicts = worker.record.satisfied + worker.record.notSatisfied
  const due = time(submission.dueAt ?? v.now)
  const record: Text =
    verdicts === 0
      ? v.say('worker-new')
      : v.say('worker-record', { rate: percent(v, worker.record.percent), verdicts })
  return [
    { label: v.say('label-state'), value: v.say('held-verdict-state', { state: verdict.state }) },
    { label: v.say('label-verdict'), value: v.say('held-verdict-kind', { kind: verdict.kind }) },
    ...(verdict.endedAt
      ? []
      : [{ label: v.say('label-decides-itself'), value: v.say('held-verdict-due', { due }) }]),
    { label: v.say('label-worker'), value: [...nameOf(v, worker.name), plain(' · '), ...record] },
    {
      label: v.say('label-employer'),
      value: [...nameOf(v, employer.name), plain(' · '), ...employerRecord(v, employer.record)],
    },
    ...(holder ? [{ label: v.say('label-moderator'), value: [user(holder)] }] : []),
  ]
}

function jobBlocks(v: Viewer, { submission }: VerdictCase): Block[] {
  const { campaign } = submission
  return [
    text(bold(user(campaign.title))),
    { kind: 'quote', text: [user(campaign.instructions)] },
    text(bold(...v.say('job-proof'))),
    { kind: 'quote', text: requirementLines(v, campaign) },
  ]
}

function roundBlocks(
  v: Viewer,
  { verdict, submission }: VerdictCase,
  part: 'first' | 'second',
  shown: number,
): Block[] {
  const proofs = submission.proofs.filter(({ round }) => round === (part === 'first' ? 1 : 2))
  const [proof] = proofs
  if (!proof) return []
  const asked: Block[] =
    part === 'second' && submission.correctionReason
      ? [text(...v.say('review-asked-before')), { kind: 'quote', text: [user(submission.correctionReason)] }]
      : []
  return [
    ...asked,
    text(bold(...v.say('held-verdict-part', { part })), plain(' · '), time(proof.sentAt, 'moment')),
    ...proofBlocks(v, { ...submission, proofs }, shown, (n) =>
      press('heldVerdict', { verdict: verdict.id, part, shown: n }),
    ),
  ]
}

function partsSelect(v: Viewer, { verdict, submission }: VerdictCase, chosen: VerdictPart): Block {
  const hasSecond = submission.proofs.some(({ round }) => round === 2)
  return {
    kind: 'select',
    placeholder: words(v.say('held-verdict-pick-part')),
    options: VERDICT_PARTS.filter((part) => part !== 'second' || hasSecond).map((part) => ({
      label: words(v.say('held-verdict-part', { part })),
      press: press('heldVerdict', { verdict: verdict.id, part }),
      chosen: part === chosen,
    })),
  }
}

function verdictActions(v: Viewer, { verdict, isMine, mayGiveBack }: VerdictCase): Block[] {
  const id = { verdict: verdict.id }
  const back = mayGiveBack ? [button(v, 'button-give-back', 'giveBackVerdict', id)] : []
  const blocks: Block[] = []
  if (verdict.state === 'WAITING')
    blocks.push(hint(v.say('case-waits')), buttons(button(v, 'button-take-case', 'claimVerdict', id, 'good')))
  else if (isMine)
    blocks.push(
      buttons(
        button(v, 'button-confirm-verdict', 'decideVerdict', { ...id, outcome: 'confirm' }, 'bad'),
        button(v, 'button-refuse-verdict', 'decideVerdict', { ...id, outcome: 'refuse' }, 'good'),
        ...back,
      ),
    )
  else if (verdict.state === 'CLAIMED') {
    blocks.push(hint(v.say('case-elsewhere')))
    if (back.length > 0) blocks.push(buttons(...back))
  }
  const last = buttons(
    button(v, 'button-to-held-verdicts', 'heldVerdicts'),
    button(v, 'button-admin', 'admin'),
  )
  return [...blocks, last]
}

/** Jobs whose breaker is open, longest first. */
export function breakersView(v: Viewer, { breakers, page, pages }: BreakerQueue): View {
  const entries = breakers.map(({ id, campaign, refusals, verdicts, trippedAt }) => ({
    title: [user(campaign.title)],
    lines: [v.say('breakers-line', { refusals, verdicts, at: time(trippedAt) })],
    open: button(v, 'button-view', 'breaker', { breaker: id }),
  }))
  const blocks: Block[] = [
    heading(v.say('breakers-title')),
    entries.length === 0 ? text(...v.say('breakers-none')) : { kind: 'entries', entries },
  ]
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('breakers', { page: to }) })
  blocks.push(
    buttons(button(v, 'button-to-held-verdicts', 'heldVerdicts'), button(v, 'button-admin', 'admin')),
  )
  return { accent: 'neutral', blocks }
}

/** One such job: what was said about its work, and what moderators made of it. */
export function breakerView(v: Viewer, { breaker, employer, held, reasons }: BreakerCase): View {
  const { campaign, refusals, verdicts } = breaker
  const { WAITING, CLAIMED, CONFIRMED, REFUSED, VOID } = held
  const counts = { waiting: WAITING + CLAIMED, confirmed: CONFIRMED, refused: REFUSED, void: VOID }
  const blocks: Block[] = [
    heading(v.say('breaker-title', { title: campaign.title })),
    {
      kind: 'facts',
      rows: [
        {
          label: v.say('label-verdicts'),
          value: [...v.say('breaker-count', { refusals, verdicts }), plain(' · '), time(breaker.trippedAt)],
        },
        { label: v.say('label-held-verdicts'), value: v.say('breaker-held', counts) },
        {
          label: v.say('label-employer'),
          value: [...nameOf(v, employer.name), plain(' · '), ...employerRecord(v, employer.record)],
        },
      ],
    },
  ]
  if (reasons.length > 0)
    blocks.push(text(bold(...v.say('breaker-reasons'))), {
      kind: 'quote',
      text: reasons.flatMap((reason, at) => [plain(at === 0 ? '• ' : '\n• '), user(reason)]),
    })
  if (breaker.closedAt)
    blocks.push(text(bold(...v.say('breaker-over', { at: time(breaker.closedAt) }))), {
      kind: 'quote',
      text: [user(breaker.outcome ?? '')],
    })
  const close =
    breaker.state === 'TRIPPED'
      ? [button(v, 'button-close-breaker', 'closeBreaker', { breaker: breaker.id }, 'primary')]
      : []
  blocks.push(
    buttons(...close, button(v, 'button-to-breaker', 'campaignCard', { campaign: campaign.id })),
    buttons(button(v, 'button-to-held-verdicts', 'heldVerdicts'), button(v, 'button-admin', 'admin')),
  )
  return { accent: breaker.closedAt ? 'neutral' : 'warn', blocks, protect: true }
}
