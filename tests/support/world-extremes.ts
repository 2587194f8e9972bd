import type { EmployerRecord } from '../../src/domain/campaigns/employer-record.ts'
import { INSTRUCTIONS_MAX, TITLE_MAX } from '../../src/domain/campaigns/publish-campaign.ts'
import type { ProofRequirement } from '../../src/domain/campaigns/requirement.ts'
import { REASON_MAX } from '../../src/domain/submissions/ask-correction.ts'
import type { PictureHint } from '../../src/domain/submissions/picture-hints.rules.ts'
import { PROOF_TEXT_MAX, type ProofAnswer } from '../../src/domain/submissions/proof.ts'
import type { SubmissionCard } from '../../src/domain/submissions/read-submission.ts'
import type {
  Campaign,
  CampaignBreaker,
  Contest,
  HeldVerdict,
  Reservation,
} from '../../src/generated/prisma/client.ts'

/** The most that people can put into every field: emoji of several code units, markup, lines without a blank. */
const now = new Date('2026-11-01T12:00:00Z')
const ID = 'zzzzzzzzzzzzzzz'
const WILD = '👩‍👩‍👧‍👦 **@everyone** <b>x</b> [a](http://evil.example) `c` ||s|| _i_ 🇳🇬\n> q\n# h\n'

export const id = (last: string) => `${ID}${last}`
/** Exactly that many UTF-16 units, full of what formats. */
export const wild = (length: number) => WILD.repeat(Math.ceil(length / WILD.length)).slice(0, length)
export const emoji = (length: number) => '🙂'.repeat(Math.ceil(length / 2)).slice(0, length)

export const requirements: ProofRequirement[] = (['screenshot', 'link', 'text'] as const).flatMap((kind) =>
  [1, 2, 3].map(() => ({ kind, ask: wild(200) })),
)

export const answers: ProofAnswer[] = requirements.map(({ kind }, place) => {
  switch (kind) {
    case 'screenshot':
      return { kind, files: [1, 2, 3].map((n) => id(String((place * 3 + n) % 10))) }
    case 'link':
      return { kind, url: `https://example.com/${'long-path/'.repeat(180)}` }
    case 'text':
      return { kind, text: wild(PROOF_TEXT_MAX) }
    default:
      return kind satisfies never
  }
})

export function campaign(change: Partial<Campaign> = {}): Campaign {
  return {
    id: id('C'),
    revision: 999_999_999,
    employerId: id('E'),
    mode: 'INTERNATIONAL',
    state: 'ACTIVE',
    categoryId: 'search',
    title: emoji(TITLE_MAX),
    instructions: wild(INSTRUCTIONS_MAX),
    requirements,
    rewardMicros: 999_999_999n,
    feeMicros: 99_999_999n,
    slots: 10_000,
    freeSlots: 9_999,
    refusals: 10_000,
    trippedAt: null,
    reservationMs: 2_147_483_647,
    autoApproveMs: 604_800_000n,
    reviewReminderMs: 86_400_000n,
    revisionMs: 604_800_000n,
    contestMs: 259_200_000n,
    finalRejection: 'refund',
    publishedAt: now,
    stoppedAt: null,
    countries: [],
    verifiedOnly: false,
    targetUrl: null,
    version: 99,
    nearlyFullAt: null,
    finishedAt: null,
    frozenAt: null,
    frozenUntil: null,
    frozenReason: null,
    fewLeft: false,
    noneLeft: false,
    ...change,
  }
}

export function reservation(change: Partial<Reservation> = {}): Reservation & { campaign: Campaign } {
  return {
    id: id('R'),
    revision: 1,
    campaignId: id('C'),
    memberId: id('W'),
    state: 'HELD',
    turn: 2,
    version: 98,
    extended: false,
    takenAt: now,
    dueAt: now,
    campaign: campaign(),
    ...change,
  }
}

export const employerRecord: EmployerRecord = {
  verdicts: 99_999,
  approvalPercent: 100,
  medianVerdictMs: 9_999_999_999,
  silencePercent: 100,
  sentBackUnpaidPercent: 100,
  stars: 4.9,
  ratings: 500,
}

export const breaker: CampaignBreaker = {
  id: id('B'),
  revision: 9,
  campaignId: id('C'),
  state: 'TRIPPED',
  verdicts: 19_999,
  refusals: 10_000,
  refusalsTotal: 10_000,
  trippedAt: now,
  closedAt: null,
  closedById: null,
  outcome: null,
}

export function heldVerdict(change: Partial<HeldVerdict> = {}): HeldVerdict {
  return {
    id: id('H'),
    revision: 9,
    submissionId: id('S'),
    workerId: id('W'),
    employerId: id('E'),
    kind: 'FINAL',
    state: 'WAITING',
    reason: wild(REASON_MAX),
    heldAt: now,
    claimedById: null,
    endedAt: null,
    decidedById: null,
    outcome: null,
    ...change,
  }
}

export function contest(change: Partial<Contest> = {}): Contest {
  return {
    id: id('K'),
    revision: 99,
    submissionId: id('S'),
    workerId: id('W'),
    employerId: id('E'),
    state: 'CLAIMED',
    openedAt: now,
    dueAt: now,
    claimedById: id('M'),
    decidedById: null,
    decidedAt: null,
    reason: null,
    ...change,
  }
}

export function submission(change: Partial<SubmissionCard> = {}): SubmissionCard {
  return {
    id: id('S'),
    revision: 1,
    campaignId: id('C'),
    reservationId: id('R'),
    workerId: id('W'),
    employerId: id('E'),
    state: 'RESUBMITTED',
    rewardMicros: 999_999_999n,
    feeMicros: 99_999_999n,
    dueAt: now,
    remindAt: null,
    submittedAt: now,
    resubmittedAt: now,
    stoodByProof: true,
    correctionReason: wild(REASON_MAX),
    correctionAt: now,
    finalReason: wild(REASON_MAX),
    verdictAt: now,
    verdictBy: 'SILENCE',
    stars: 5,
    feedback: wild(1000),
    version: 98,
    frozenMs: 0n,
    heldVerdictId: null,
    heldVerdicts: [],
    contested: false,
    workerStars: 5,
    workerFeedback: wild(1000),
    contest: contest(),
    campaign: campaign(),
    proofs: [{ submissionId: id('S'), round: 2, answers, sentAt: now }],
    ...change,
  }
}

/** As many pictures seen elsewhere as a proof can hold, in every way. */
export const pictureHints: PictureHint[] = Array.from({ length: 9 }, (_, place) => {
  const seen = { n: place + 1, isSame: place % 2 === 0, sightings: 99_999, sentAt: now }
  const where = (['this-job', 'my-job', 'same-worker'] as const)[place]
  return where
    ? { ...seen, where, submissionId: id(String(place)), title: emoji(TITLE_MAX) }
    : { ...seen, where: 'elsewhere' }
})
