import { describe, expect, it } from 'vitest'
import type { View } from '../../src/bots/kit/view.ts'
import { words } from '../../src/bots/text/say.ts'
import * as blocks from '../../src/bots/views/breaker-blocks.ts'
import * as views from '../../src/bots/views/breaker-views.ts'
import { lintProblem } from '../../src/bots/views/lint-words.ts'
import { button, buttons, text } from '../../src/bots/views/parts.ts'
import { reviewView } from '../../src/bots/views/review-view.ts'
import { submissionView } from '../../src/bots/views/work-views.ts'
import type { BreakerCase } from '../../src/domain/breaker/read-breakers.ts'
import type { VerdictCase } from '../../src/domain/breaker/read-held-verdicts.ts'
import { CASE_REASON_MAX } from '../../src/domain/cases/case.rules.ts'
import { FOUND_MAX } from '../../src/domain/lint/lint.rules.ts'
import { REASON_MAX } from '../../src/domain/submissions/ask-correction.ts'
import type { HeldVerdict } from '../../src/generated/prisma/client.ts'
import {
  answers,
  breaker,
  campaign,
  employerRecord,
  heldVerdict,
  id,
  pictureHints,
  submission,
  wild,
} from '../support/world-extremes.ts'
import { testViews, viewer as v } from './view-checks.ts'

const outcome = wild(CASE_REASON_MAX)
const ended = { endedAt: v.now, decidedById: id('M'), outcome }
const closed = { ...breaker, state: 'CLOSED' as const, closedAt: v.now, closedById: id('M'), outcome }
const inEachState: HeldVerdict[] = [
  heldVerdict(),
  heldVerdict({ state: 'CLAIMED', claimedById: id('M') }),
  heldVerdict({ state: 'CONFIRMED', ...ended }),
  heldVerdict({ state: 'REFUSED', kind: 'CORRECTION', ...ended }),
  heldVerdict({ state: 'VOID', endedAt: v.now }),
]
const proofs = [1, 2].map((round) => ({ submissionId: id('S'), round, answers, sentAt: v.now }))

function verdictCase(verdict: HeldVerdict, isMine: boolean): VerdictCase {
  return {
    verdict,
    submission: submission({ proofs }),
    worker: { name: wild(256), record: { satisfied: 99_999, notSatisfied: 99_999, percent: 50, stars: 4.9 } },
    employer: { name: wild(256), record: employerRecord },
    holder: wild(256),
    isMine,
    mayGiveBack: true,
  }
}

const cases = inEachState.flatMap((verdict) => [true, false].map((isMine) => verdictCase(verdict, isMine)))

function breakerCase(change: Partial<typeof breaker> = {}): BreakerCase {
  return {
    breaker: { ...breaker, ...change, campaign: campaign() },
    employer: { name: wild(256), record: employerRecord },
    held: { WAITING: 9_999, CLAIMED: 9_999, CONFIRMED: 9_999, REFUSED: 9_999, VOID: 9_999 },
    reasons: Array.from({ length: 5 }, () => wild(REASON_MAX)),
  }
}

const told = (state: 'PAUSED' | 'STOPPED') => ({ ...closed, campaign: campaign({ state }) })
const decided = inEachState.map((one) => ({ ...one, submission: submission() }))
/** The cards of work about which something waits for a moderator, or was not confirmed. */
const held = (['SUBMITTED', 'RESUBMITTED'] as const).flatMap((state) => {
  const kind = state === 'SUBMITTED' ? ('CORRECTION' as const) : ('FINAL' as const)
  return [
    submission({ state, heldVerdictId: id('H'), heldVerdicts: [heldVerdict({ kind })] }),
    submission({ state, heldVerdicts: [heldVerdict({ kind, state: 'REFUSED', ...ended })] }),
  ]
})
const worker = {
  name: wild(64),
  country: 'CF',
  isVerified: false,
  record: { satisfied: 99_999, notSatisfied: 99_999, percent: 50, stars: 4.9 },
}

const everyClause = (['credentials', 'deposit', 'off-platform'] as const).map((clause) => ({
  clause,
  found: wild(FOUND_MAX),
}))
const besides = {
  heldReviewView: () =>
    held.map((one) => reviewView(v, { submission: one, worker, waiting: 99_999, hints: pictureHints }, 0)),
  heldSubmissionView: () => held.map((one) => submissionView(v, one, 0)),
  lintedView: (): View[] => [
    { blocks: [text(...lintProblem(v, everyClause)), buttons(button(v, 'button-home', 'home'))] },
  ],
}

testViews([views, blocks, besides], {
  ...besides,
  heldVerdictsView: () => [
    views.heldVerdictsView(
      v,
      {
        verdicts: inEachState.map((one) => ({ ...one, submission: submission() })),
        page: 998,
        pages: 999,
      },
      99_999,
      id('M'),
    ),
    views.heldVerdictsView(v, { verdicts: [], page: 1, pages: 1 }, 0, id('M')),
  ],
  heldVerdictView: () => cases.map((one) => views.heldVerdictView(v, one)),
  heldVerdictPartView: () =>
    (['job', 'first', 'second'] as const).flatMap((part) =>
      [0, 1, 9].map((shown) => views.heldVerdictPartView(v, verdictCase(heldVerdict(), true), part, shown)),
    ),
  breakersView: () => [
    views.breakersView(v, {
      breakers: Array.from({ length: 5 }, () => ({ ...breaker, campaign: campaign() })),
      page: 998,
      pages: 999,
    }),
    views.breakersView(v, { breakers: [], page: 1, pages: 1 }),
  ],
  breakerView: () => [breakerCase(), breakerCase(closed)].map((one) => views.breakerView(v, one)),
  trippedNotice: () => [told('PAUSED'), told('STOPPED')].map((one) => blocks.trippedNotice(v, one)),
  breakerClosedNotice: () =>
    [told('PAUSED'), told('STOPPED')].map((one) => blocks.breakerClosedNotice(v, one)),
  verdictDecidedNotice: () => decided.map((one) => blocks.verdictDecidedNotice(v, one)),
})

describe('a text that breaks two clauses twice', () => {
  it('shows each clause once, with its first words', () => {
    const found = [...everyClause.slice(0, 2), { clause: 'deposit' as const, found: 'again' }]
    const shown = words(lintProblem(v, found))
    expect(shown).not.toContain('again')
    expect(shown.split(words(v.say('lint-clause', { clause: 'deposit' })))).toHaveLength(2)
  })
})
