import fc from 'fast-check'
import type { TakerFacts } from '../../src/domain/campaigns/eligibility.rules.ts'
import { newId } from '../../src/domain/kit/ids.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import type { CampaignMode, InvitationState } from '../../src/generated/prisma/client.ts'
import type { TestDomain } from '../support/domain.ts'

/** Groups and categories within them, as the migrations made them. */
export const CATEGORIES = ['signup', 'signup-simple', 'signup-trial', 'data', 'data-entry'] as const
const COUNTRIES = ['US', 'CA', 'DE', 'NG'] as const
/** Three people who post jobs; the fourth is whoever browses. */
const EMPLOYERS = 4

/** What I had to do with a job before. */
const PASTS = [
  'nothing',
  'held',
  'submitted',
  'given up',
  'given up twice',
  'held again',
  'visiting',
  'visited',
  'visit lapsed',
  'four visits lapsed',
] as const

const job = fc.record({
  mode: fc.constantFrom<CampaignMode>(
    'INTERNATIONAL',
    'INTERNATIONAL',
    'TIER1',
    'LIMITED_COUNTRIES',
    'HIRED_GROUP',
    'PAID_TO_CLICK',
  ),
  countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1, maxLength: 3 }),
  verifiedOnly: fc.boolean(),
  state: fc.constantFrom('ACTIVE' as const, 'ACTIVE' as const, 'ACTIVE' as const, 'PAUSED' as const),
  freeSlots: fc.constantFrom(0, 1, 2, 3),
  category: fc.constantFrom(...CATEGORIES),
  reward: fc.constantFrom(10_000n, 100_000n, 500_000n),
  employer: fc.nat({ max: EMPLOYERS - 1 }),
  invitation: fc.option(fc.constantFrom<InvitationState>('INVITED', 'ACCEPTED', 'DECLINED')),
  past: fc.oneof({ weight: 3, arbitrary: fc.constant('nothing' as const) }, fc.constantFrom(...PASTS)),
  hidden: fc.constantFrom(false, false, false, true),
  /** Comes into its state by changes, as in life, instead of being born in it. */
  changed: fc.boolean(),
})

export const town = fc.record({
  country: fc.option(fc.constantFrom(...COUNTRIES)),
  verified: fc.boolean(),
  skills: fc.uniqueArray(fc.constantFrom(...CATEGORIES), { maxLength: 3 }),
  blockedBy: fc.uniqueArray(fc.nat({ max: EMPLOYERS - 2 }), { maxLength: 1 }),
  muted: fc.uniqueArray(fc.nat({ max: EMPLOYERS - 2 }), { maxLength: 1 }),
  jobs: fc.array(job, { minLength: 1, maxLength: 24 }),
})
export type Town = typeof town extends fc.Arbitrary<infer T> ? T : never
type Job = Town['jobs'][number]

export type Built = { taker: TakerFacts; actor: Actor; jobs: { id: string; facts: Job; groupId: string }[] }

/** Writes a town into the database; whatever another one left there is removed first. */
export async function build(t: TestDomain, wanted: Town): Promise<Built> {
  await clear(t)
  const people = await Promise.all(Array.from({ length: EMPLOYERS }, (_, n) => t.member(`Person ${n}`)))
  const me = people.at(-1)?.memberId ?? ''
  const idOf = (n: number) => people[n]?.memberId ?? ''
  const at = t.clock.now()
  await t.store.db.member.update({
    where: { id: me },
    data: { country: wanted.country, countryVerifiedAt: wanted.verified ? at : null },
  })
  await t.store.db.memberSkill.createMany({
    data: wanted.skills.map((categoryId) => ({ memberId: me, categoryId })),
  })
  await t.store.db.blockedWorker.createMany({
    data: wanted.blockedBy.map((n) => ({ employerId: idOf(n), workerId: me, at })),
  })
  await t.store.db.mutedEmployer.createMany({
    data: wanted.muted.map((n) => ({ employerId: idOf(n), memberId: me, at })),
  })
  const jobs = wanted.jobs.map((facts) => ({
    id: newId(at),
    facts,
    groupId: facts.category.split('-')[0] ?? '',
  }))
  for (const each of jobs) await writeJob(t, each, { me, employer: idOf(each.facts.employer) })
  return {
    taker: { memberId: me, country: wanted.country, countryVerified: wanted.verified },
    actor: { kind: 'member', memberId: me, roles: [] },
    jobs,
  }
}

async function clear(t: TestDomain) {
  for (const table of [
    'visit',
    'submission',
    'reservation',
    'invitation',
    'hidden_job',
    'muted_employer',
    'blocked_worker',
    'member_skill',
    'campaign',
  ]) {
    await t.pool.query(`DELETE FROM ${table}`)
  }
}

async function writeJob(
  t: TestDomain,
  { id, facts }: { id: string; facts: Job },
  { me, employer }: { me: string; employer: string },
) {
  const at = t.clock.now()
  const end = { state: facts.state, freeSlots: facts.freeSlots, verifiedOnly: facts.verifiedOnly }
  const begin = facts.changed ? { state: 'PAUSED' as const, freeSlots: 5, verifiedOnly: true } : end
  await t.store.db.campaign.create({
    data: {
      id,
      employerId: employer,
      mode: facts.mode,
      categoryId: facts.category,
      ...begin,
      title: 'Try our app',
      instructions: 'Install it.',
      requirements: [],
      slots: 5,
      rewardMicros: facts.reward,
      feeMicros: 0n,
      reservationMs: 1,
      autoApproveMs: 1,
      finalRejection: 'pay',
      reviewReminderMs: 1,
      revisionMs: 1,
      contestMs: 1,
      publishedAt: at,
      countries: facts.mode === 'LIMITED_COUNTRIES' ? facts.countries : [],
      targetUrl: facts.mode === 'PAID_TO_CLICK' ? 'https://shop.example/' : null,
    },
  })
  if (facts.invitation) {
    const state = facts.changed ? 'INVITED' : facts.invitation
    await t.store.db.invitation.create({ data: { id, campaignId: id, workerId: me, state, invitedAt: at } })
  }
  if (facts.changed) {
    await t.store.db.campaign.update({ where: { id }, data: end })
    if (facts.invitation) {
      await t.store.db.invitation.update({ where: { id }, data: { state: facts.invitation } })
    }
  }
  if (facts.hidden) await t.store.db.hiddenJob.create({ data: { memberId: me, campaignId: id, at } })
  await writePast(t, id, me, facts)
}

async function writePast(t: TestDomain, campaignId: string, memberId: string, { past, mode, reward }: Job) {
  const at = t.clock.now()
  const span = { takenAt: at, dueAt: new Date(at.getTime() + 60_000) }
  const turn = (n: number, state: 'HELD' | 'SUBMITTED' | 'GIVEN_UP') =>
    t.store.db.reservation.create({ data: { id: t.newId(), campaignId, memberId, state, turn: n, ...span } })
  const visit = (n: number, state: 'HELD' | 'PAID' | 'LAPSED') =>
    t.store.db.visit.create({
      data: {
        id: t.newId(),
        campaignId,
        memberId,
        state,
        turn: n,
        ...span,
        rewardMicros: reward,
        feeMicros: 0n,
        paidAt: state === 'PAID' ? at : null,
      },
    })
  if (mode === 'PAID_TO_CLICK') {
    if (past === 'visiting') await visit(1, 'HELD')
    if (past === 'visited') await visit(1, 'PAID')
    if (past === 'visit lapsed') await visit(1, 'LAPSED')
    if (past === 'four visits lapsed') for (const n of [1, 2, 3, 4]) await visit(n, 'LAPSED')
    return
  }
  if (past === 'held') await turn(1, 'HELD')
  if (past === 'submitted') {
    const { id } = await turn(1, 'SUBMITTED')
    const { employerId } = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaignId } })
    // Nobody sends a proof of their own job.
    if (employerId === memberId) return
    await t.store.db.submission.create({
      data: {
        id,
        campaignId,
        reservationId: id,
        workerId: memberId,
        employerId,
        state: 'LAPSED',
        rewardMicros: reward,
        feeMicros: 0n,
        submittedAt: at,
      },
    })
  }
  if (past.startsWith('given up') || past === 'held again') await turn(1, 'GIVEN_UP')
  if (past === 'given up twice') await turn(2, 'GIVEN_UP')
  if (past === 'held again') await turn(2, 'HELD')
}
