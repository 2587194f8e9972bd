import type { Micros } from '../../domain/kit/money.ts'
import { BULK_MAX } from '../../domain/submissions/bulk.rules.ts'
import type { WaitingProof } from '../../domain/submissions/review-queue.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, time, user } from '../kit/span.ts'
import { act, type Block, type Entry, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, hint, nameOf, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** What one press would approve of a job. */
export type BulkFacts = { count: number; totalMicros: Micros; hinted: number; later: number; digest: string }

export type ReviewListFacts = {
  /** Of one job, or of all of them. */
  campaign: { id: string; title: string } | null
  proofs: WaitingProof[]
  waiting: number
  page: number
  pages: number
  bulk: BulkFacts | null
}

/** What waits for an employer, the nearest deadline first; of one job also all at once. */
export function reviewListView(v: Viewer, facts: ReviewListFacts): View {
  const { campaign, proofs, waiting, page, pages, bulk } = facts
  const id = campaign ? { campaign: campaign.id } : {}
  const blocks: Block[] = [
    heading(
      campaign
        ? v.say('review-list-of', { title: campaign.title, count: waiting })
        : v.say('review-list-title', { count: waiting }),
    ),
  ]
  if (proofs.length === 0) blocks.push(text(...v.say('review-none')))
  else
    blocks.push({ kind: 'entries', entries: proofs.map((proof) => proofEntry(v, proof, campaign === null)) })
  if (pages > 1)
    blocks.push({ kind: 'pager', page, pages, turn: (to) => press('reviewList', { ...id, page: to }) })
  if (campaign && bulk && bulk.count > 1) {
    const label = words(v.say('button-approve-all', { count: bulk.count, amount: money(bulk.totalMicros) }))
    blocks.push(buttons(act(label, press('approveAll', id), 'good')))
  }
  if (bulk && bulk.hinted > 0) blocks.push(hint(v.say('bulk-hinted', { count: bulk.hinted })))
  blocks.push(
    buttons(
      ...(campaign
        ? [button(v, 'button-to-campaign', 'campaign', id), button(v, 'button-review-list', 'reviewList')]
        : [button(v, 'button-my-campaigns', 'campaigns')]),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

function proofEntry(v: Viewer, proof: WaitingProof, showsTitle: boolean): Entry {
  const due: Text[] = proof.dueAt ? [v.say('review-list-due', { due: time(proof.dueAt) })] : []
  const notes: Text[] = [
    ...due,
    ...(proof.state === 'RESUBMITTED' ? [v.say('review-list-again')] : []),
    ...(proof.isHinted ? [v.say('review-list-hinted')] : []),
  ]
  const line = notes.flatMap((note, place): Text => [plain(place === 0 ? '' : ' · '), ...note])
  return {
    title: [money(proof.rewardMicros), plain(' · '), ...nameOf(v, proof.workerName)],
    lines: [...(showsTitle ? [[user(proof.title)]] : []), line],
    open: button(v, 'button-view', 'reviewCard', { submission: proof.id }),
  }
}

/** Before many proofs are paid at once: how many, how much, and which stay out. */
export function bulkConfirmView(v: Viewer, campaign: { id: string; title: string }, bulk: BulkFacts): View {
  const amount = money(bulk.totalMicros)
  const sure = words(v.say('button-approve-all-sure', { amount, count: bulk.count }))
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('bulk-title', { count: bulk.count, title: campaign.title })),
      text(...v.say('bulk-what', { amount: bold(amount) })),
      ...(bulk.hinted > 0 ? [text(...v.say('bulk-hinted', { count: bulk.hinted }))] : []),
      ...(bulk.later > 0 ? [hint(v.say('bulk-later', { count: bulk.later, max: BULK_MAX }))] : []),
      buttons(
        act(sure, press('approveAll', { campaign: campaign.id, shown: bulk.digest }), 'good'),
        button(v, 'button-back', 'reviewList', { campaign: campaign.id }),
      ),
    ],
  }
}
