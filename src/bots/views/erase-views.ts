import type { OpenMatter } from '../../domain/members/erase-open-matters.ts'
import type { Balances } from '../../domain/members/erase-remainder.rules.ts'
import { press } from '../entries.ts'
import type { PlatformName } from '../kit/incoming.ts'
import { money, plain, type Text, time, user } from '../kit/span.ts'
import { act, type Block, type Button, type Entry, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { PLATFORM_NAMES } from './link-views.ts'
import { button, buttons, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** What the first screen of erasing says. `tooMuch`: which balances are too large to be given up. */
export type ErasureFacts = {
  open: readonly OpenMatter[]
  offers: number
  purse: Balances
  tooMuch: readonly ('cash' | 'wallet')[]
  isOperator: boolean
}

/** So many open things are named; the others are counted. */
const NAMED_MAX = 8

/** What goes, what stays, and what must end first, each with its button. */
export function eraseView(v: Viewer, facts: ErasureFacts): View {
  const { open, offers, tooMuch, isOperator } = facts
  const blocks: Block[] = [
    heading(v.say('erase-title')),
    text(...v.say('erase-goes')),
    text(...v.say('erase-stays')),
  ]
  if (isOperator) blocks.push(text(...v.say('erase-operator')))
  const count = open.length + tooMuch.length
  if (count > 0) blocks.push(...openBlocks(v, facts, count))
  if (count === 0 && !isOperator) {
    if (offers > 0) blocks.push(text(...v.say('erase-offers', { count: offers })))
    if (leftOver(facts.purse) > 0n) blocks.push(remainder(v, facts.purse))
    blocks.push(buttons(button(v, 'button-erase-go', 'erase', { sure: 1 }, 'bad')))
  }
  blocks.push(ways(v))
  return { accent: 'warn', blocks }
}

/** The last question. Its button says what is given up, and gives up no other amount. */
export function eraseSureView(v: Viewer, purse: Balances): View {
  const amount = leftOver(purse)
  const label =
    amount > 0n ? v.say('button-erase-give-up', { amount: money(amount) }) : v.say('button-erase-sure')
  const confirm = press('confirmErase', {
    cash: String(purse.cashMicros),
    wallet: String(purse.walletMicros),
  })
  return {
    accent: 'bad',
    blocks: [
      heading(v.say('erase-sure-title')),
      text(...v.say('erase-sure-what')),
      ...(amount > 0n ? [remainder(v, purse)] : []),
      buttons(act(words(label), confirm, 'bad'), button(v, 'button-my-data', 'exportData')),
      ways(v),
    ],
  }
}

/** It is done. There is nobody here any more: one button only, which begins anew. */
export function erasedView(v: Viewer): View {
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('erased-title')),
      text(...v.say('erased-what')),
      buttons(button(v, 'button-come-back', 'comeBack')),
    ],
  }
}

/** What somebody sees who left: of themselves they come back with a press, unlinked only with a code. */
export function leftView(v: Viewer, left: { how: 'erased' | 'unlinked'; at: Date }, news: Text = []): View {
  const date = time(left.at, 'date')
  const blocks: Block[] =
    left.how === 'erased'
      ? [
          heading(v.say('left-title')),
          text(...v.say('left-erased-when', { date })),
          buttons(button(v, 'button-come-back', 'comeBack', {}, 'primary')),
        ]
      : [heading(v.say('left-unlinked-title')), text(...v.say('left-unlinked-when', { date }))]
  return { accent: 'warn', blocks: news.length > 0 ? [text(...news), ...blocks] : blocks }
}

/** They are back, as who they were. */
export function backView(v: Viewer): View {
  return {
    accent: 'good',
    blocks: [
      heading(v.say('back-title')),
      text(...v.say('back-what')),
      buttons(button(v, 'button-find-work', 'jobs', {}, 'primary'), button(v, 'button-profile', 'profile')),
      buttons(button(v, 'button-home', 'home')),
    ],
  }
}

/** What unlinking means, before it is done. */
export function unlinkView(v: Viewer, which: PlatformName): View {
  const platform = PLATFORM_NAMES[which]
  const sure = act(
    words(v.say('button-unlink-sure', { platform })),
    press('confirmUnlink', { platform: which }),
    'bad',
  )
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('unlink-title', { platform })),
      text(...v.say('unlink-what', { platform })),
      buttons(sure, button(v, 'button-link', 'link')),
      buttons(button(v, 'button-home', 'home')),
    ],
  }
}

/** One identity is off; the other one is told. */
export function unlinkedView(v: Viewer, which: PlatformName): View {
  return {
    accent: 'good',
    blocks: [
      heading(v.say('unlinked-title')),
      text(...v.say('unlinked-what', { platform: PLATFORM_NAMES[which] })),
      buttons(
        button(v, 'button-link', 'link'),
        button(v, 'button-support', 'support'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}

const leftOver = ({ cashMicros, walletMicros }: Balances) => cashMicros + walletMicros

const remainder = (v: Viewer, purse: Balances): Block =>
  text(...v.say('erase-remainder', { amount: money(leftOver(purse)) }))

const ways = (v: Viewer) =>
  buttons(button(v, 'button-settings', 'settings'), button(v, 'button-home', 'home'))

function openBlocks(v: Viewer, { open, purse, tooMuch }: ErasureFacts, count: number): Block[] {
  const amounts = tooMuch.map((which) => {
    const line =
      which === 'cash'
        ? v.say('erase-cash', { amount: money(purse.cashMicros) })
        : v.say('erase-wallet', { amount: money(purse.walletMicros) })
    return entry(line, button(v, 'button-wallet', 'wallet'))
  })
  const named = open.slice(0, NAMED_MAX - amounts.length)
  const blocks: Block[] = [
    text(...v.say('erase-open', { count })),
    { kind: 'entries', entries: [...amounts, ...named.map((matter) => matterEntry(v, matter))] },
  ]
  const more = open.length - named.length
  return more > 0 ? [...blocks, hint(v.say('erase-more', { count: more }))] : blocks
}

const entry = (title: Text, open: Button): Entry => ({ title, lines: [], open })

function matterEntry(v: Viewer, matter: OpenMatter): Entry {
  const { kind, title } = matter
  const called = title === null ? [] : [plain(': '), user(kind === 'voucher' ? `…${title}` : title)]
  return entry([...v.say('erase-matter', { kind }), ...called], matterButton(v, matter))
}

function matterButton(v: Viewer, { kind, id }: OpenMatter): Button {
  switch (kind) {
    case 'job':
      return button(v, 'button-view', 'campaign', { campaign: id })
    case 'slot':
      return button(v, 'button-view', 'reservation', { reservation: id })
    case 'visit':
      return button(v, 'button-view', 'visitState', { visit: id })
    case 'work':
      return button(v, 'button-view', 'submission', { submission: id })
    case 'review':
      return button(v, 'button-view', 'reviewCard', { submission: id })
    case 'contest':
      return button(v, 'button-view', 'contestCase', { contest: id })
    case 'order':
      return button(v, 'button-view', 'order', { order: id })
    case 'voucher':
      return button(v, 'button-view', 'voucherState', { voucher: id })
    case 'withdrawal':
      return button(v, 'button-view', 'withdrawal', { withdrawal: id })
    case 'top-up':
      return button(v, 'button-view', 'topUpState', { topUp: id })
    case 'ticket':
      return button(v, 'button-view', 'ticket', { ticket: id })
    case 'adjustment':
      return button(v, 'button-support', 'support')
    default:
      return kind satisfies never
  }
}
