import type { NamedLine } from '../../domain/ledger/name-lines.ts'
import { STATEMENT_TOPICS } from '../../domain/ledger/statement.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, time, user } from '../kit/span.ts'
import { type Block, type Filter, type SelectOption, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import {
  type HistoryFilter,
  type HistoryPlace,
  writeHistoryFilter,
  writeHistoryPlace,
} from './history-bytes.ts'
import { button, buttons, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

export type HistoryFacts = {
  lines: NamedLine[]
  hasNewer: boolean
  hasOlder: boolean
  filter: HistoryFilter
  place: HistoryPlace
  /** The months there can be movements in, newest first, as `2026-11`. */
  months: readonly string[]
  /** Which filter's choices are open, where they need opening. */
  open: string
}

/** `nextAt`: where the next file begins, while one would have been too large. */
export type HistoryFile = { csv: string; rows: number; name: string; nextAt: string | null }

/** Movements, ten a page, with filters; each with what it was for. */
export function historyView(v: Viewer, facts: HistoryFacts): View {
  const { lines, filter } = facts
  const isFiltered = writeHistoryFilter(filter) !== ''
  const none = text(...v.say(isFiltered ? 'history-none-such' : 'history-none'))
  const blocks: Block[] = [
    heading(v.say('history-title')),
    lines.length === 0 ? none : { kind: 'quote', text: statementText(v, lines) },
  ]
  if (lines.length > 0) blocks.push(turns(facts))
  if (lines.length > 0 || isFiltered) {
    const file = button(v, 'button-history-file', 'exportHistory', { filter: writeHistoryFilter(filter) })
    blocks.push({ kind: 'filters', filters: filtersOf(v, facts) }, buttons(file))
  }
  blocks.push(buttons(button(v, 'button-wallet', 'wallet'), button(v, 'button-home', 'home')))
  return { accent: 'neutral', blocks }
}

/** Movements as lines: how much, what for, on which balance, when. */
export function statementText(v: Viewer, lines: readonly NamedLine[]): Text {
  return lines.flatMap((line, place) => [
    plain(place === 0 ? '' : '\n'),
    bold(plain(line.micros > 0n ? '+' : ''), money(line.micros)),
    plain(' '),
    ...v.say('statement-kind', { kind: line.kind }),
    ...subjectText(line),
    plain(' · '),
    ...v.say('statement-account', { account: line.account }),
    plain(' · '),
    time(line.at, 'date'),
  ])
}

function subjectText({ subject }: NamedLine): Text {
  switch (subject?.kind) {
    case undefined:
      return []
    case 'job':
    case 'order':
      return [plain(' '), user(subject.title)]
    case 'adjustment':
      return [plain(' '), user(subject.reason)]
    case 'voucher':
      return [plain(` ··${subject.codeTail}`)]
    case 'top-up':
      return subject.invoiceId === null ? [] : [plain(` ${subject.invoiceId}`)]
    case 'withdrawal':
      return subject.reference === null ? [] : [plain(' '), user(subject.reference)]
    default:
      return subject satisfies never
  }
}

/** A file of movements, below a word about it; `null`: there are none. */
export function historyFileView(v: Viewer, filter: HistoryFilter, file: HistoryFile | null): View {
  const chosen = { filter: writeHistoryFilter(filter) }
  const blocks: Block[] = [heading(v.say('history-file-title'))]
  if (file === null) blocks.push(text(...v.say('history-none-such')))
  else {
    const { csv, rows, name, nextAt } = file
    blocks.push(text(...v.say('export-what', { count: rows, part: nextAt === null ? 'all' : 'some' })))
    blocks.push(hint(v.say('history-file-hint')), { kind: 'file', name, mime: 'text/csv', text: () => csv })
    if (nextAt !== null) {
      const next = { ...chosen, at: nextAt }
      blocks.push(buttons(button(v, 'button-export-more', 'exportHistory', next, 'primary')))
    }
  }
  blocks.push(buttons(button(v, 'button-history', 'history', chosen), button(v, 'button-home', 'home')))
  return { accent: 'neutral', blocks }
}

function turns({ lines, hasNewer, hasOlder, filter, place }: HistoryFacts): Block {
  const page = hasNewer ? Math.max(2, place.page) : 1
  const chosen = writeHistoryFilter(filter)
  const to = (side: 'older' | 'newer', line: NamedLine | undefined, number: number) =>
    line
      ? press('history', {
          filter: chosen,
          at: writeHistoryPlace({ cursor: { side, seq: line.seq }, page: number }),
        })
      : null
  return {
    kind: 'turns',
    page,
    back: hasNewer ? to('newer', lines[0], page - 1) : null,
    here: press('history', { filter: chosen, at: writeHistoryPlace(place) }),
    on: hasOlder ? to('older', lines.at(-1), page + 1) : null,
  }
}

type Choice = { label: string; filter: HistoryFilter; chosen: boolean }

function filtersOf(v: Viewer, { filter, months, open }: HistoryFacts): Filter[] {
  const one = (name: string, placeholder: string, choices: Choice[]): Filter => {
    const isOpen = open === name
    const options: SelectOption[] = choices.map((choice) => ({
      label: choice.label,
      press: press('history', { filter: writeHistoryFilter(choice.filter) }),
      chosen: choice.chosen,
    }))
    const chosen = choices.find((choice, place) => place > 0 && choice.chosen)
    const turn = press('history', { filter: writeHistoryFilter(filter), open: isOpen ? '' : name })
    return { label: chosen?.label ?? placeholder, placeholder, options, isOpen, turn }
  }
  return [
    one('topic', words(v.say('history-pick-topic')), topicChoices(v, filter)),
    one('account', words(v.say('history-pick-account')), accountChoices(v, filter)),
    one('month', words(v.say('history-pick-month')), monthChoices(v, filter, months)),
  ]
}

function topicChoices(v: Viewer, filter: HistoryFilter): Choice[] {
  return [null, ...STATEMENT_TOPICS].map((topic) => ({
    label: words(v.say('history-topic', { topic: topic ?? 'all' })),
    filter: { ...filter, topic },
    chosen: topic === filter.topic,
  }))
}

function accountChoices(v: Viewer, filter: HistoryFilter): Choice[] {
  return ([null, 'cash', 'wallet'] as const).map((account) => ({
    label: words(v.say('history-account', { account: account ?? 'all' })),
    filter: { ...filter, account },
    chosen: account === filter.account,
  }))
}

function monthChoices(v: Viewer, filter: HistoryFilter, months: readonly string[]): Choice[] {
  return [null, ...months].map((month) => ({
    label: month === null ? words(v.say('history-all-months')) : monthName(v, month),
    filter: { ...filter, month },
    chosen: month === filter.month,
  }))
}

function monthName(v: Viewer, month: string): string {
  const format = new Intl.DateTimeFormat(v.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}
