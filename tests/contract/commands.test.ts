import { describe, expect, it } from 'vitest'
import { pressBytes } from '../../src/bots/discord/custom-ids.ts'
import { messageBody, renderView as renderForDiscord } from '../../src/bots/discord/render.ts'
import { encodePress, encodeToggle } from '../../src/bots/kit/entry.ts'
import type { View } from '../../src/bots/kit/view.ts'
import { limits } from '../../src/bots/telegram/limits.ts'
import { type Rendered, renderView as renderForTelegram } from '../../src/bots/telegram/render-view.ts'
import { speak } from '../../src/bots/text/say.ts'
import * as campaignViews from '../../src/bots/views/campaign-views.ts'
import * as homeViews from '../../src/bots/views/home-views.ts'
import * as jobViews from '../../src/bots/views/job-views.ts'
import * as noticeViews from '../../src/bots/views/notice-views.ts'
import * as refusalViews from '../../src/bots/views/refusal-view.ts'
import * as reviewViews from '../../src/bots/views/review-view.ts'
import * as walletViews from '../../src/bots/views/wallet-views.ts'
import * as workViews from '../../src/bots/views/work-views.ts'
import type { Refusal, RefusalCode, SubmissionStateName } from '../../src/domain/kit/refusal.ts'
import { checkMessage, type Door } from '../../src/sandbox/discord/message-rules.ts'
import { allComponents } from '../../src/sandbox/discord/world.ts'
import { readFormatted } from '../../src/sandbox/telegram/entities.ts'
import { readMarkup } from '../../src/sandbox/telegram/keyboards.ts'
import { campaign, emoji, id, reservation, submission, wild } from '../support/world-extremes.ts'

const v = { say: speak('en'), locale: 'en', now: new Date('2026-11-01T12:00:00Z') }
const HUGE = 999_999_999_999_999n
const BOT_LINK = 'https://t.me/a_bot_with_the_longest_name_x32'
const purse = { memberId: id('W'), cashMicros: HUGE, walletMicros: HUGE }
const workerRecord = { satisfied: 99_999, notSatisfied: 99_999, percent: 50, stars: 4.9 }
const employerRecord = {
  verdicts: 99_999,
  approvalPercent: 100,
  medianVerdictMs: 9_999_999_999,
  silencePercent: 100,
  sentBackUnpaidPercent: 100,
}
const progress = {
  held: 9_999,
  waiting: 9_999,
  correcting: 9_999,
  satisfied: 9_999,
  notSatisfied: 9_999,
  lapsed: 9_999,
  paidMicros: HUGE,
}
const lines = Array.from({ length: 10 }, (_, n) => ({
  seq: 9_223_372_036_854_775_000n + BigInt(n),
  at: v.now,
  account: 'wallet' as const,
  micros: -HUGE,
  kind: 'slots-returned' as const,
  about: id('C'),
  title: emoji(80),
}))
const STATES: readonly SubmissionStateName[] = [
  'SUBMITTED',
  'CORRECTION_ASKED',
  'RESUBMITTED',
  'SATISFIED',
  'NOT_SATISFIED_PAID',
  'NOT_SATISFIED_HELD',
  'NOT_SATISFIED_RETURNED',
  'LAPSED',
]
const inEachState = STATES.map((state) => submission({ state }))
const factsOf = (one: ReturnType<typeof submission>) => ({
  submission: one,
  worker: { name: wild(64), country: 'CF', record: workerRecord },
  waiting: 99_999,
})
const mine = [
  { kind: 'none' },
  { kind: 'own' },
  { kind: 'holding', reservationId: id('R') },
  { kind: 'submitted', submissionId: id('S') },
] as const

/** Every refusal with its longest facts; total, so that a new code does not compile until it is here. */
const refusals: { [C in RefusalCode]: Extract<Refusal, { code: C }>[] } = {
  'not-found': (['job', 'reservation', 'visit', 'submission', 'category', 'picture', 'worker'] as const).map(
    (what) => ({
      code: 'not-found',
      what,
    }),
  ),
  'not-allowed': [{ code: 'not-allowed' }],
  'own-job': [{ code: 'own-job' }],
  'job-full': [{ code: 'job-full', campaignId: id('C') }],
  'job-not-open': [{ code: 'job-not-open', campaignId: id('C') }],
  'job-not-for-you': (['country', 'no-country', 'not-verified', 'not-invited', 'blocked'] as const).map(
    (why) => ({ code: 'job-not-for-you', campaignId: id('C'), why }),
  ),
  'job-changed': [{ code: 'job-changed', campaignId: id('C') }],
  'already-holding': [{ code: 'already-holding', reservationId: id('R') }],
  'already-submitted': [{ code: 'already-submitted', submissionId: id('S') }],
  'no-more-turns': [{ code: 'no-more-turns', campaignId: id('C') }],
  'too-many-reservations': [{ code: 'too-many-reservations', limit: 100 }],
  'already-reported': [{ code: 'already-reported', campaignId: id('C') }],
  'already-visited': [{ code: 'already-visited', visitId: id('V') }],
  'visit-over': [{ code: 'visit-over', campaignId: id('C') }],
  'no-more-links': [{ code: 'no-more-links', campaignId: id('C') }],
  'too-many-visits': [{ code: 'too-many-visits', limit: 5 }],
  'reservation-over': (['LAPSED', 'GIVEN_UP', 'SUBMITTED'] as const).map((state) => ({
    code: 'reservation-over',
    campaignId: id('C'),
    state,
  })),
  'already-extended': [{ code: 'already-extended', dueAt: v.now }],
  'proof-incomplete': [{ code: 'proof-incomplete', position: 9 }],
  'review-moved-on': STATES.map((state) => ({ code: 'review-moved-on', submissionId: id('S'), state })),
  'correction-over': STATES.map((state) => ({ code: 'correction-over', submissionId: id('S'), state })),
  'reason-missing': [{ code: 'reason-missing' }],
  'feedback-over': [{ code: 'feedback-over', submissionId: id('S') }],
  'not-rateable': [{ code: 'not-rateable', submissionId: id('S') }],
  'not-enough-money': [{ code: 'not-enough-money', neededMicros: HUGE, haveMicros: 1n }],
  'reward-too-small': [{ code: 'reward-too-small', minMicros: HUGE }],
  'campaign-moved-on': (['ACTIVE', 'PAUSED', 'STOPPED'] as const).map((state) => ({
    code: 'campaign-moved-on',
    campaignId: id('C'),
    state,
  })),
  'link-refused': [{ code: 'link-refused' }],
  'country-unknown': [{ code: 'country-unknown' }],
  'voucher-refused': [{ code: 'voucher-refused' }],
  'voucher-too-small': [{ code: 'voucher-too-small', minMicros: HUGE }],
  busy: [{ code: 'busy' }],
}

const plainNotices = [
  'paid',
  'paid-by-silence',
  'approved-for-you',
  'correction-lapsed',
  'correction-lapsed-employer',
  'not-satisfied',
  'held-returned',
  'rated',
] as const

/** Every view there is, each with the most its facts can hold, in each of its forms. */
const views: Record<string, () => View[]> = {
  campaignView: () =>
    (['ACTIVE', 'PAUSED', 'STOPPED'] as const).map((state) =>
      campaignViews.campaignView(v, campaign({ state }), progress, BOT_LINK),
    ),
  confirmStopView: () => [campaignViews.confirmStopView(v, campaign(), progress)],
  campaignsView: () => [
    campaignViews.campaignsView(
      v,
      Array.from({ length: 5 }, () => campaign()),
      9_998,
      9_999,
    ),
    campaignViews.campaignsView(v, [], 1, 1),
  ],
  homeView: () => [homeViews.homeView(v, { purse, waiting: 99_999, unread: 99_999, isOperator: true })],
  helpView: () => [homeViews.helpView(v)],
  profileView: () => [
    homeViews.profileView(v, { name: wild(256), country: 'CF', record: workerRecord, purse, posted: 99_999 }),
  ],
  jobsView: () =>
    (['newest', 'best-paid'] as const).map((sort) =>
      jobViews.jobsView(
        v,
        { jobs: Array.from({ length: 5 }, () => campaign()), hasBefore: true, hasAfter: true },
        {
          categoryId: 'search',
          mode: null,
          place: 'any',
          order: sort,
          minRewardMicros: null,
          mySkills: false,
        },
        'social signup review survey search apps content data other'.split(' '),
        null,
      ),
    ),
  jobView: () =>
    mine.flatMap((own) =>
      (['ACTIVE', 'PAUSED'] as const).map((state) =>
        jobViews.jobView(v, { campaign: campaign({ state }), record: employerRecord, mine: own }, BOT_LINK),
      ),
    ),
  reviewNotice: () =>
    (['new-proof', 'proof-again', 'review-due'] as const).map((kind) =>
      noticeViews.reviewNotice(v, kind, factsOf(submission())),
    ),
  correctionNotice: () => [noticeViews.correctionNotice(v, submission({ state: 'CORRECTION_ASKED' }))],
  plainNotice: () =>
    plainNotices.flatMap((kind) => inEachState.map((one) => noticeViews.plainNotice(v, kind, one))),
  slotLapsedNotice: () => [noticeViews.slotLapsedNotice(v, reservation())],
  refusalView: () =>
    Object.values(refusals).flatMap((all) => all.map((one) => refusalViews.refusalView(v, one))),
  reviewView: () =>
    inEachState.flatMap((one) => [0, 1, 9].map((shown) => reviewViews.reviewView(v, factsOf(one), shown))),
  walletView: () => [walletViews.walletView(v, purse, HUGE, lines)],
  historyView: () => [walletViews.historyView(v, lines, false, lines[0]?.seq ?? null)],
  voucherIssuedView: () => [
    walletViews.voucherIssuedView(
      v,
      { amountMicros: HUGE, expiresAt: v.now },
      '0000-0000-0000-0000-X',
      BOT_LINK,
    ),
  ],
  reservationView: () =>
    (['HELD', 'LAPSED', 'GIVEN_UP', 'SUBMITTED'] as const).map((state) =>
      workViews.reservationView(v, reservation({ state })),
    ),
  workView: () =>
    (['progress', 'waiting', 'fix', 'done'] as const).map((tab) => {
      const counts = { progress: 3, waiting: 99_999, fix: 99_999, done: 99_999 }
      const entry = tab === 'progress' ? workViews.reservationEntry(v, reservation()) : null
      const entries = Array.from({ length: 5 }, () => entry ?? workViews.submissionEntry(v, submission()))
      return workViews.workView(v, tab, counts, entries, 9_998, 9_999)
    }),
  submissionView: () =>
    inEachState.flatMap((one) => [0, 1, 9].map((shown) => workViews.submissionView(v, one, shown))),
}

const modules = [
  campaignViews,
  homeViews,
  jobViews,
  noticeViews,
  refusalViews,
  reviewViews,
  walletViews,
  workViews,
]

it('no view was forgotten', () => {
  const all = modules.flatMap((one) => Object.keys(one)).filter((name) => /(View|Notice)$/.test(name))
  expect(Object.keys(views).sort()).toEqual(all.sort())
})

describe.each(Object.entries(views))('%s, with the most its facts can hold', (_, make) => {
  it('is a message Telegram accepts, with all its buttons, also under a photo that stays', () => {
    for (const view of make()) {
      for (const room of [undefined, 'caption'] as const) {
        const rendered = renderForTelegram(view, room)
        expectTelegramAccepts(rendered)
        expect(telegramPresses(rendered)).toEqual(expect.arrayContaining(pressesOf(view)))
        expectMoney(view, rendered.text)
      }
    }
  })

  it('is a message Discord accepts through every door, with all its buttons', () => {
    for (const view of make()) {
      const message = renderForDiscord(view, wild(200))
      for (const door of ['create', 'answer', 'followUp'] as const) expectDiscordAccepts(message, door)
      expect(discordPresses(message)).toEqual(expect.arrayContaining(pressesOf(view, false)))
      expectMoney(view, JSON.stringify(message.components))
    }
  })
})

function expectTelegramAccepts({ text, entities, keyboard, photo }: Rendered): void {
  expect(text.length).toBeLessThanOrEqual(photo ? limits.caption : limits.text)
  expect(text).not.toMatch(/\p{Cs}/u)
  expect(text.trim()).not.toBe('')
  expect(readFormatted({ text, parseMode: undefined, entities }).text).toBe(text)
  readMarkup({ inline_keyboard: keyboard })
  for (const button of keyboard.flat()) expect(button.text).not.toMatch(/\p{Cs}/u)
}

function expectDiscordAccepts(message: ReturnType<typeof renderForDiscord>, door: Door): void {
  const body = JSON.parse(JSON.stringify(messageBody(message, { ephemeral: door !== 'create' })))
  const names = [...message.pictures, ...message.files].map((file) => file.name)
  checkMessage(body, door, null, names, [])
  expect(body.allowed_mentions).toEqual({ parse: [] })
}

/** What the buttons of a view carry. Pictures are turned on Telegram only; Discord shows them all at once. */
function pressesOf(view: View, turnsPictures = true): string[] {
  return view.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'buttons':
        return block.buttons.flatMap((button) => (button.kind === 'press' ? [encodePress(button.press)] : []))
      case 'entries':
        return block.entries.flatMap(({ open }) => (open.kind === 'press' ? [encodePress(open.press)] : []))
      case 'select':
        return block.options.map((option) => encodePress(option.press))
      case 'toggles':
        // On Discord all of them are one select, which the drawing tests look at.
        return turnsPictures ? block.options.map(({ value, on }) => encodeToggle(block.set, value, !on)) : []
      case 'pictures':
        return turnsPictures && block.turn ? [encodePress(block.turn(0))] : []
      case 'heading':
      case 'text':
      case 'quote':
      case 'facts':
      case 'copy':
      case 'file':
      case 'hint':
      case 'pager':
        return []
      default:
        return block satisfies never
    }
  })
}

/** However much was cut, the amounts among the facts are still there. */
function expectMoney(view: View, shown: string): void {
  const amounts = view.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []))
  const isTold = amounts.some(({ value }) => value.some((span) => span.t === 'money' || span.t === 'bold'))
  if (isTold) expect(shown).toMatch(/\$\d/)
}

function telegramPresses({ keyboard }: Rendered): string[] {
  return keyboard.flat().flatMap((button) => ('callback_data' in button ? [button.callback_data] : []))
}

function discordPresses({ components }: ReturnType<typeof renderForDiscord>): string[] {
  const parts = allComponents(JSON.parse(JSON.stringify(components))).map(({ component }) => component)
  return parts.flatMap((part) => [
    ...(part.type === 2 && part.custom_id ? [pressBytes(part.custom_id)] : []),
    ...(part.options ?? []).map((option) => pressBytes(option.value)),
  ])
}
