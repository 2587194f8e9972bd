import type { VisitCard } from '../../domain/visits/read-visit.ts'
import { isOpen, LINKS_AGAIN_MAX, VISIT_MS } from '../../domain/visits/visit.rules.ts'
import { bold, money, plain, time, user } from '../kit/span.ts'
import { type Entry, open, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { deadline, frozenBlocks } from './freeze-campaign-views.ts'
import { button, buttons, duration, heading, text, title } from './parts.ts'
import type { Viewer } from './view-context.ts'

/**
 * A personal link of a paid-to-click job, from the moment it holds a slot until it is a receipt. `link` is its
 * address, a secret of whoever asked for it.
 */
export function visitView(v: Viewer, visit: VisitCard, link: string): View {
  if (visit.state === 'PAID') return paidView(v, visit)
  // While the job is frozen its minutes stand still.
  const now = visit.campaign.frozenAt ?? v.now
  return isOpen(visit, now) ? openView(v, visit, link) : overView(v, visit)
}

function openView(v: Viewer, visit: VisitCard, link: string): View {
  const { campaign } = visit
  const host = hostOf(visit)
  return {
    accent: campaign.frozenAt ? 'warn' : 'active',
    card: cardOf(visit),
    blocks: [
      heading(v.say('visit-title', { title: campaign.title })),
      {
        kind: 'facts',
        rows: [
          { label: v.say('label-reward'), value: [bold(money(visit.rewardMicros))] },
          { label: v.say('label-leads-to'), value: [bold(user(host))] },
          { label: v.say('label-link-ends'), value: deadline(v, campaign, visit.dueAt) },
        ],
      },
      { kind: 'quote', text: [user(campaign.instructions)] },
      ...(campaign.frozenAt
        ? frozenBlocks(v, campaign, 'visit')
        : [
            text(...v.say('visit-what', { reward: money(visit.rewardMicros) })),
            buttons(open(words(v.say('button-visit-open', { host })), link)),
          ]),
      buttons(
        button(v, 'button-visit-state', 'visitState', { visit: visit.id }),
        button(v, 'button-to-job', 'job', { campaign: visit.campaignId }),
        button(v, 'button-other-jobs', 'jobs'),
      ),
    ],
  }
}

function paidView(v: Viewer, visit: VisitCard): View {
  return {
    accent: 'good',
    card: cardOf(visit),
    blocks: [
      heading(v.say('visit-paid-title', { reward: money(visit.rewardMicros) })),
      {
        kind: 'facts',
        rows: [
          { label: v.say('label-reward'), value: [bold(money(visit.rewardMicros))] },
          { label: v.say('label-job'), value: title(visit.campaign.title) },
        ],
      },
      text(...v.say('visit-paid', { host: user(hostOf(visit)) })),
      buttons(
        button(v, 'button-other-jobs', 'jobs', {}, 'primary'),
        button(v, 'button-wallet', 'wallet'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}

function overView(v: Viewer, visit: VisitCard): View {
  const again =
    visit.turn <= LINKS_AGAIN_MAX
      ? [button(v, 'button-visit-again', 'visit', { campaign: visit.campaignId }, 'primary')]
      : []
  return {
    accent: 'warn',
    card: cardOf(visit),
    blocks: [
      heading(v.say('visit-lapsed-title')),
      text(...v.say('visit-lapsed', { host: user(hostOf(visit)), time: duration(v, VISIT_MS) })),
      buttons(...again, button(v, 'button-other-jobs', 'jobs'), button(v, 'button-home', 'home')),
    ],
  }
}

/** A link that is held, among my work. */
export function visitEntry(v: Viewer, visit: VisitCard): Entry {
  return {
    title: [money(visit.rewardMicros), plain(' · '), user(visit.campaign.title)],
    lines: [
      visit.campaign.frozenAt
        ? v.say('work-line-frozen')
        : v.say('visit-line-held', { due: time(visit.dueAt) }),
    ],
    open: button(v, 'button-view', 'visitState', { visit: visit.id }),
  }
}

const cardOf = (visit: VisitCard) => ({ kind: 'visit', objectId: visit.id }) as const

function hostOf({ campaign }: VisitCard): string {
  return new URL(campaign.targetUrl ?? '').host
}
