import type { EmployerRecord } from '../../domain/campaigns/employer-record.ts'
import type { Purse } from '../../domain/ledger/spend.rules.ts'
import type { Deals } from '../../domain/orders/read-deals.ts'
import type { WorkerRecord } from '../../domain/submissions/success-rate.ts'
import type { VisitEarnings } from '../../domain/visits/read-visit.ts'
import type { Freeze } from '../../generated/prisma/client.ts'
import { bold, money, plain, type Text, user } from '../kit/span.ts'
import { type Block, type View } from '../kit/view.ts'
import { freezeEnd, frozenParts } from './freeze-views.ts'
import { countryText } from './job-views.ts'
import { ordersButton } from './order-list-views.ts'
import { button, buttons, heading, hint, percent, text } from './parts.ts'
import { employerStars, workerStars } from './rating-views.ts'
import { skillNames } from './skills-views.ts'
import type { Viewer } from './view-context.ts'

export type HomeFacts = {
  purse: Purse
  /** Proofs to review, and orders in which it is their turn. */
  waiting: number
  orders: number
  unread: number
  isOperator: boolean
}

/** Where everybody begins, and every screen leads back to. */
export function homeView(v: Viewer, facts: HomeFacts): View {
  const balance = facts.purse.cashMicros + facts.purse.walletMicros
  const blocks: Block[] = [heading(v.say('home-title')), text(...v.say('home-what'))]
  if (balance > 0n)
    blocks.push(
      text(
        ...v.say('home-balance', {
          cash: money(facts.purse.cashMicros),
          wallet: money(facts.purse.walletMicros),
        }),
      ),
    )
  if (facts.unread > 0) {
    blocks.push(
      hint(v.say('home-unread', { count: facts.unread })),
      buttons(button(v, 'button-inbox', 'inbox', {}, 'primary')),
    )
  }
  if (facts.waiting > 0) {
    blocks.push(
      hint(v.say('home-waiting', { count: facts.waiting })),
      buttons(button(v, 'button-review', 'review', {}, 'good')),
    )
  }
  if (facts.orders > 0) blocks.push(hint(v.say('home-orders', { count: facts.orders })))
  blocks.push(
    buttons(
      button(v, 'button-find-work', 'jobs', {}, 'primary'),
      button(v, 'button-post', 'post', {}, 'primary'),
    ),
    buttons(button(v, 'button-market', 'offers'), ordersButton(v, facts.orders)),
    buttons(
      button(v, 'button-wallet', 'wallet'),
      button(v, 'button-my-work', 'work'),
      button(v, 'button-my-campaigns', 'campaigns'),
    ),
    buttons(
      button(v, 'button-profile', 'profile'),
      button(v, 'button-settings', 'settings'),
      button(v, 'button-help', 'help'),
      ...(facts.isOperator ? [button(v, 'button-admin', 'admin')] : []),
    ),
  )
  return { accent: 'neutral', blocks }
}

export function helpView(v: Viewer): View {
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('help-title')),
      text(...v.say('help-workers')),
      text(...v.say('help-employers')),
      text(...v.say('help-market')),
      text(...v.say('help-money')),
      buttons(
        button(v, 'button-find-work', 'jobs', {}, 'primary'),
        button(v, 'button-post', 'post'),
        button(v, 'button-market', 'offers'),
      ),
      buttons(
        button(v, 'button-support', 'support'),
        button(v, 'button-wallet', 'wallet'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}

export type ProfileFacts = {
  name: string
  country: string | null
  isVerified: boolean
  skills: string[]
  record: WorkerRecord
  employer: EmployerRecord
  purse: Purse
  posted: number
  visits: VisitEarnings
  /** What they sold and bought, and what buyers think of them. */
  deals: Deals & { stars: number | null; ratings: number }
  /** What an operator froze for them; `null`: nothing. */
  freeze: Pick<Freeze, 'parts' | 'reason' | 'endsAt'> | null
}

function visitsText(v: Viewer, { paid, paidMicros }: VisitEarnings): Text {
  return v.say('visits-earned', { count: plain(String(paid)), amount: money(paidMicros) })
}

/** As a seller and as a buyer; nothing for who was neither. */
function dealRows(v: Viewer, { sold, soldMicros, bought, ...rated }: ProfileFacts['deals']) {
  const earned = v.say('profile-sold', { count: plain(String(sold)), amount: money(soldMicros) })
  const asSeller = { label: v.say('label-as-seller'), value: employerStars(v, rated) }
  return [
    ...(sold === 0 ? [] : [{ label: v.say('label-sold'), value: earned }, asSeller]),
    ...(bought === 0 ? [] : [{ label: v.say('label-bought'), value: [plain(String(bought))] }]),
  ]
}

function frozenHint(v: Viewer, { parts, reason, endsAt }: NonNullable<ProfileFacts['freeze']>): Block {
  return hint(v.say('profile-frozen', { parts: frozenParts(v, parts), end: freezeEnd(v, endsAt), reason }))
}

/** My account. */
export function profileView(v: Viewer, facts: ProfileFacts): View {
  const { record } = facts
  return {
    accent: 'neutral',
    blocks: [
      heading([user(facts.name)]),
      ...(facts.freeze ? [frozenHint(v, facts.freeze)] : []),
      {
        kind: 'facts',
        rows: [
          { label: v.say('label-country'), value: countryText(v, facts.country, facts.isVerified) },
          {
            label: v.say('label-skills'),
            value: facts.skills.length === 0 ? v.say('skills-none') : [plain(skillNames(v, facts.skills))],
          },
          { label: v.say('label-jobs-done'), value: [plain(String(record.satisfied))] },
          ...(facts.visits.paid === 0
            ? []
            : [{ label: v.say('label-visits-paid'), value: visitsText(v, facts.visits) }]),
          { label: v.say('label-success-rate'), value: [bold(...percent(v, record.percent))] },
          { label: v.say('label-rating'), value: workerStars(v, record) },
          { label: v.say('label-as-employer'), value: employerStars(v, facts.employer) },
          { label: v.say('label-jobs-posted'), value: [plain(String(facts.posted))] },
          ...dealRows(v, facts.deals),
          { label: v.say('wallet-cash'), value: [money(facts.purse.cashMicros)] },
          { label: v.say('wallet-wallet'), value: [money(facts.purse.walletMicros)] },
        ],
      },
      buttons(
        button(v, facts.skills.length === 0 ? 'button-add-skills' : 'button-skills', 'skills'),
        button(v, 'button-set-country', 'country'),
        button(v, 'button-language', 'language'),
      ),
      buttons(
        button(v, 'button-ratings', 'ratings'),
        button(v, 'button-wallet', 'wallet'),
        button(v, 'button-my-work', 'work'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}
