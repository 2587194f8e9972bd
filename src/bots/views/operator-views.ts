import type { FoundMember } from '../../domain/operators/find-members.ts'
import { LOG_KINDS, type LogFilter, type LogLine, type LogPage } from '../../domain/operators/read-log.ts'
import type { MemberCard } from '../../domain/operators/read-member-card.ts'
import { press } from '../entries.ts'
import type { Press } from '../kit/entry.ts'
import { bold, code, money, plain, type Text, time, user } from '../kit/span.ts'
import type { Block, Filter, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { freezeEnd, frozenParts } from './freeze-views.ts'
import { countryText, employerRecord } from './job-views.ts'
import { operatorActWords } from './operator-act-words.ts'
import { button, buttons, excerpt, heading, hint, nameOf, percent, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** Members to pick from: those seen last, or those a search found. */
export function membersView(v: Viewer, members: readonly FoundMember[], isSearch: boolean): View {
  const list = members.map((member) => ({
    title: nameOf(v, member.name),
    lines: [
      v.say('members-line', {
        platforms: member.platforms.join(', ') || '–',
        seen: time(member.seenAt),
        frozen: member.isFrozen ? 'yes' : 'no',
      }),
    ],
    open: button(v, 'button-view', 'memberCard', { member: member.id }),
  }))
  const blocks: Block[] = [heading(v.say('members-title'))]
  if (list.length === 0) blocks.push(text(...v.say('members-none')))
  else
    blocks.push(text(...v.say(isSearch ? 'members-found' : 'members-recent')), {
      kind: 'entries',
      entries: list,
    })
  blocks.push(
    buttons(
      button(v, 'button-find-member', 'findMember', {}, 'primary'),
      ...(isSearch ? [button(v, 'button-to-members', 'adminMembers')] : []),
      button(v, 'button-admin', 'admin'),
    ),
  )
  return { accent: 'neutral', blocks }
}

/** A member as operators see them. */
export function memberCardView(v: Viewer, card: MemberCard): View {
  const { member, freeze } = card
  const id = { member: member.id }
  const blocks: Block[] = [
    heading(nameOf(v, card.name)),
    { kind: 'facts', rows: [...whoRows(v, card), ...moneyRows(v, card)] },
  ]
  if (card.notes.length > 0)
    blocks.push(text(bold(...v.say('member-notes'))), { kind: 'quote', text: logText(v, card.notes, 120) })
  const freezing = freeze
    ? button(v, 'button-lift-freeze', 'liftFreeze', id, 'good')
    : button(v, 'button-freeze', 'freezeMember', id, 'bad')
  const acts = [
    ...(card.mayFreeze ? [freezing] : []),
    ...(card.mayAdjust ? [button(v, 'button-adjust', 'adjust', id)] : []),
  ]
  if (acts.length > 0) blocks.push(buttons(...acts))
  blocks.push(
    buttons(
      button(v, 'button-member-log', 'operatorLog', { about: member.id }),
      button(v, 'button-to-members', 'adminMembers'),
      button(v, 'button-admin', 'admin'),
    ),
  )
  return { accent: freeze ? 'warn' : 'neutral', blocks, protect: true }
}

type Row = { label: Text; value: Text }

function whoRows(v: Viewer, { member, identities, worker, employer, open, freeze }: MemberCard): Row[] {
  const past = open.freezes > 0 ? v.say('member-freeze-past', { count: open.freezes }) : null
  return [
    member.erasedAt
      ? { label: v.say('label-erased'), value: [time(member.erasedAt, 'date')] }
      : { label: v.say('label-identities'), value: identityLines(v, identities) },
    {
      label: v.say('label-country'),
      value: countryText(v, member.country, member.countryVerifiedAt !== null),
    },
    { label: v.say('label-since'), value: [time(member.createdAt, 'date')] },
    {
      label: v.say('label-as-worker'),
      value: v.say('member-verdicts', {
        satisfied: String(worker.satisfied),
        notSatisfied: String(worker.notSatisfied),
        rate: percent(v, worker.percent),
      }),
    },
    { label: v.say('label-as-employer'), value: employerRecord(v, employer) },
    {
      label: v.say('label-freeze'),
      value: freeze
        ? v.say('member-freeze-now', {
            parts: frozenParts(v, freeze.parts),
            end: freezeEnd(v, freeze.endsAt),
            by: freeze.by,
            reason: freeze.reason,
          })
        : (past ?? v.say('member-freeze-none')),
    },
  ]
}

function moneyRows(v: Viewer, { holdings, open }: MemberCard): Row[] {
  return [
    { label: v.say('wallet-cash'), value: [bold(money(holdings.cashMicros))] },
    { label: v.say('wallet-wallet'), value: [bold(money(holdings.walletMicros))] },
    { label: v.say('member-escrow'), value: [money(holdings.escrowMicros)] },
    {
      label: v.say('label-withdrawing'),
      value: v.say('member-withdrawing', {
        count: String(open.withdrawals),
        amount: money(holdings.payoutsMicros),
      }),
    },
    {
      label: v.say('label-active-vouchers'),
      value: v.say('member-vouchers', {
        count: String(open.vouchers),
        amount: money(holdings.vouchersMicros),
      }),
    },
    {
      label: v.say('label-open'),
      value: v.say('member-open', {
        slots: String(open.slots),
        waiting: String(open.waiting),
        jobs: String(open.jobs),
        orders: String(open.orders),
        contests: String(open.contests),
        disputes: String(open.disputes),
      }),
    },
  ]
}

function identityLines(v: Viewer, identities: MemberCard['identities']): Text {
  return identities.flatMap((one, place) => [
    plain(place === 0 ? '' : '\n'),
    ...v.say('member-identity', {
      platform: one.platform,
      id: code(one.platformUserId),
      seen: time(one.lastSeenAt),
    }),
    ...(one.reachable ? [] : [plain(' · '), ...v.say('member-unreachable')]),
  ])
}

/** The audit log, newest first, with what narrows it. `open`: whose choices are open (Telegram). */
export function operatorLogView(v: Viewer, page: LogPage, isOpen: string): View {
  const { filter, lines } = page
  const blocks: Block[] = [heading(v.say(page.operators.length > 0 ? 'log-title' : 'log-title-own'))]
  if (page.aboutName !== null) blocks.push(hint(v.say('log-about', { name: page.aboutName })))
  blocks.push(
    lines.length === 0
      ? text(...v.say('log-none'))
      : { kind: 'quote', text: logText(v, lines, Number.POSITIVE_INFINITY) },
  )
  blocks.push({ kind: 'filters', filters: logFilters(v, page, isOpen) })
  if (filter.page > 1 || page.hasMore)
    blocks.push({
      kind: 'turns',
      page: filter.page,
      back: filter.page > 1 ? logPress({ ...filter, page: filter.page - 1 }) : null,
      here: logPress(filter),
      on: page.hasMore ? logPress({ ...filter, page: filter.page + 1 }) : null,
    })
  const everything = button(v, 'log-about-all', 'operatorLog')
  blocks.push(buttons(...(filter.about === null ? [] : [everything]), button(v, 'button-admin', 'admin')))
  return { accent: 'neutral', blocks, protect: true }
}

function logFilters(v: Viewer, { filter, operators }: LogPage, isOpen: string): Filter[] {
  const kindLabel = (kind: string | null) => words(v.say('log-kind', { kind: kind ?? 'all' }))
  const turn = (name: string): Press => logPress(filter, isOpen === name ? '' : name)
  const kinds: Filter = {
    label: kindLabel(filter.kind),
    placeholder: kindLabel(filter.kind),
    options: [null, ...LOG_KINDS].map((kind) => ({
      label: kindLabel(kind),
      press: logPress({ ...filter, kind, page: 1 }),
      chosen: kind === filter.kind,
    })),
    isOpen: isOpen === 'kind',
    turn: turn('kind'),
  }
  if (operators.length === 0) return [kinds]
  const byName = operators.find(({ id }) => id === filter.by)?.name ?? null
  const label = byName === null ? words(v.say('log-by-all')) : words(v.say('log-by', { name: byName }))
  const options = [{ id: null, name: words(v.say('log-by-all')) }, ...operators].map(({ id, name }) => ({
    label: name,
    press: logPress({ ...filter, by: id, page: 1 }),
    chosen: id === filter.by,
  }))
  return [kinds, { label, placeholder: label, options, isOpen: isOpen === 'by', turn: turn('by') }]
}

function logPress({ by, kind, about, page }: LogFilter, isOpen = ''): Press {
  return press('operatorLog', {
    by: by ?? '',
    kind: kind ?? '',
    about: about ?? '',
    page: page === 1 ? '' : page,
    open: isOpen,
  })
}

/** Rows of the audit log as lines; a reason is cut after so many characters. Taking a case needs none. */
function logText(v: Viewer, lines: readonly LogLine[], reasonMax: number): Text {
  return lines.flatMap(({ at, operator, action, about, micros, reason }, place) => [
    plain(place === 0 ? '' : '\n'),
    time(at, 'moment'),
    plain(' · '),
    user(operator),
    plain(' · '),
    ...operatorActWords(v, action),
    ...(about === null ? [] : [plain(' · '), user(about)]),
    ...(micros === null ? [] : [plain(' · '), money(micros)]),
    ...(reason === '' ? [] : [plain(': '), user(excerpt(reason, reasonMax))]),
  ])
}
