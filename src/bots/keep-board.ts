import { newestJobs } from '../domain/campaigns/newest-jobs.ts'
import { after, MINUTE_MS } from '../domain/kit/clock.ts'
import { newId } from '../domain/kit/ids.ts'
import type { Domain } from '../domain/kit/use-case.ts'
import type { BoardCard, Campaign } from '../generated/prisma/client.ts'
import type { EditOutcome, PublicChannel, RemoveOutcome, SendOutcome } from './kit/messenger.ts'
import type { View } from './kit/view.ts'
import { viewDigest } from './kit/view-digest.ts'
import { speak } from './text/say.ts'
import { boardCardView } from './views/board-card-view.ts'

export type BoardParts = {
  domain: Domain
  channel: PublicChannel
  channelId: string
  log: { warn(fields: object, message: string): void }
}

/** How many open jobs have a card. */
const CARDS_MAX = 50
/** Discord takes about as many messages into one channel in this time. */
const POSTS_PER_RUN = 5
const RUN_PAUSE_MS = 5_000
/** A process that died over a card leaves it to others after this time. */
const LEASE_MS = 30_000
const CLOSED_PAUSE_MS = 10 * MINUTE_MS
const REJECTED_PAUSE_MS = 60 * MINUTE_MS
/** Sees what everybody may take, and nothing else. */
const NOBODY = { memberId: '', country: null, countryVerified: false }

type Wanted = { job: Campaign; view: View; shown: string }
type Outcome = SendOutcome | EditOutcome | RemoveOutcome

/**
 * Keeps one card in the channel for each of the newest jobs that everybody may take. The function it gives does
 * what there is to do now, and says when to look again, if something must wait. Any number of processes may run
 * it: each takes a card for itself before it touches it. A channel that is gone or closed to us is told once.
 */
export function createBoard(parts: BoardParts): () => Promise<Date | null> {
  // Every relay wakes the board, so what has to wait must also wait when somebody looks again at once.
  let restUntil: Date | null = null
  let isTold = false
  return async function keepBoard() {
    const now = parts.domain.clock.now()
    if (restUntil && restUntil > now) return restUntil
    const { steps, more } = await stepsOf(parts)
    restUntil = more ? after(now, RUN_PAUSE_MS) : null
    for (const step of steps) {
      const outcome = await step()
      if (outcome?.kind === 'later' || outcome?.kind === 'unreachable') {
        restUntil = after(now, pauseMs(outcome))
        if (outcome.kind === 'later') break
        if (!isTold) parts.log.warn({ channel: parts.channelId }, 'the board’s channel is closed to us')
        isTold = true
        break
      }
      if (outcome && outcome.kind !== 'gone' && outcome.kind !== 'rejected') isTold = false
    }
    return restUntil
  }
}

type Step = () => Promise<Outcome | null>

/** What stands there and should not, what shows something else than it should, and what is missing. */
async function stepsOf(parts: BoardParts): Promise<{ steps: Step[]; more: boolean }> {
  const cards = await parts.domain.store.db.boardCard.findMany()
  const wanted = await wantedOf(parts)
  const isKept = (card: BoardCard) => wanted.has(card.campaignId) && card.channelId === parts.channelId
  const kept = new Map(cards.filter(isKept).map((card) => [card.campaignId, card]))
  const free = ({ leaseUntil }: BoardCard) => leaseUntil <= parts.domain.clock.now()
  const changed = [...kept.values()].flatMap((card) => {
    const now = wanted.get(card.campaignId)
    return now && card.messageId !== null && card.shown !== now.shown && free(card) ? [{ card, now }] : []
  })
  // The newest job comes last, so that it stands at the bottom of the channel.
  const missing = [...wanted.values()].toReversed().filter(({ job }) => {
    const card = kept.get(job.id)
    return !card || (card.messageId === null && free(card))
  })
  return {
    steps: [
      ...cards.filter((card) => !isKept(card) && free(card)).map((card) => () => remove(parts, card)),
      ...changed.map(
        ({ card, now }) =>
          () =>
            edit(parts, card, now),
      ),
      ...missing.slice(0, POSTS_PER_RUN).map((one) => () => post(parts, one)),
    ],
    more: missing.length > POSTS_PER_RUN,
  }
}

/** In English: nobody knows which language the readers of a channel share. */
async function wantedOf({ domain }: BoardParts): Promise<Map<string, Wanted>> {
  const jobs = await newestJobs(domain.store, NOBODY, CARDS_MAX)
  const v = { say: speak('en'), locale: 'en', now: domain.clock.now() }
  return new Map(
    jobs.map((job) => {
      const view = boardCardView(v, job)
      return [job.id, { job, view, shown: viewDigest(view) }]
    }),
  )
}

/** The row comes before the message: whoever has the row posts, with the nonce of whoever began. */
async function post(parts: BoardParts, { job, view, shown }: Wanted): Promise<Outcome | null> {
  const { domain, channelId, channel } = parts
  const now = domain.clock.now()
  const [claimed] = await domain.store.run({
    name: 'board_claim_new',
    text: `INSERT INTO board_card (campaign_id, channel_id, nonce, lease_until) VALUES ($1, $2, $3, $4)
      ON CONFLICT (campaign_id) DO UPDATE SET lease_until = excluded.lease_until
        WHERE board_card.message_id IS NULL AND board_card.channel_id = $2 AND board_card.lease_until <= $5
      RETURNING nonce`,
    values: [job.id, channelId, newId(now), after(now, LEASE_MS), now],
  })
  if (!claimed) return null
  const outcome = await channel.post(channelId, view, `board:${String(claimed.nonce)}`)
  const place = outcome.kind === 'sent' ? { messageId: outcome.place.messageId, shown } : {}
  if (outcome.kind === 'unreachable') await forget(parts, job.id)
  else await release(parts, job.id, outcome, place)
  return outcome
}

/** `shown` is empty while it is not certain what stands there, so that a crash is made good by the next edit. */
async function edit(parts: BoardParts, card: BoardCard, { view, shown }: Wanted): Promise<Outcome | null> {
  if (!(await claim(parts, card))) return null
  const place = { chatId: card.channelId, messageId: card.messageId ?? '' }
  const outcome = await parts.channel.edit(place, view)
  if (outcome.kind === 'gone') {
    // Discord also says so of a message it only lets nobody edit any more: two cards of one job must not stay.
    await parts.channel.remove(place)
    await forget(parts, card.campaignId)
  } else await release(parts, card.campaignId, outcome, outcome.kind === 'edited' ? { shown } : {})
  return outcome
}

async function remove(parts: BoardParts, card: BoardCard): Promise<Outcome | null> {
  if (!(await claim(parts, card))) return null
  const { campaignId, channelId, messageId } = card
  const outcome: RemoveOutcome =
    messageId === null ? { kind: 'removed' } : await parts.channel.remove({ chatId: channelId, messageId })
  const isElsewhere = channelId !== parts.channelId
  const isOver = outcome.kind === 'removed' || outcome.kind === 'gone'
  // A channel that was ours once may be closed by now; what stands there is out of our hands.
  if (isOver || (isElsewhere && outcome.kind === 'unreachable')) {
    await forget(parts, campaignId)
    return { kind: 'removed' }
  }
  await release(parts, campaignId, outcome, {})
  return outcome
}

/** Takes a card that still is as it was read. False when somebody else has it, or has changed it since. */
async function claim({ domain }: BoardParts, card: BoardCard): Promise<boolean> {
  const now = domain.clock.now()
  const { campaignId, messageId, shown } = card
  const claimed = await domain.store.db.boardCard.updateMany({
    where: { campaignId, messageId, shown, leaseUntil: { lte: now } },
    data: { shown: '', leaseUntil: after(now, LEASE_MS) },
  })
  return claimed.count === 1
}

async function forget({ domain }: BoardParts, campaignId: string): Promise<void> {
  await domain.store.db.boardCard.deleteMany({ where: { campaignId } })
}

/** Leaves a card to whoever comes next, at once or when it makes sense to try again. */
async function release(
  { domain, log }: BoardParts,
  campaignId: string,
  outcome: Outcome,
  data: { messageId?: string; shown?: string },
): Promise<void> {
  if (outcome.kind === 'rejected')
    log.warn({ campaign: campaignId, reason: outcome.reason }, 'a card of the board was refused')
  const leaseUntil = after(domain.clock.now(), pauseMs(outcome))
  await domain.store.db.boardCard.updateMany({ where: { campaignId }, data: { ...data, leaseUntil } })
}

function pauseMs(outcome: Outcome): number {
  switch (outcome.kind) {
    case 'sent':
    case 'edited':
    case 'removed':
    case 'gone':
      return 0
    case 'later':
      return outcome.retryAfterMs
    case 'unreachable':
      return CLOSED_PAUSE_MS
    case 'rejected':
      return REJECTED_PAUSE_MS
    default:
      return outcome satisfies never
  }
}
