import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { closeBreaker } from '../../src/domain/breaker/close-breaker.ts'
import {
  claimHeldVerdict,
  decideHeldVerdict,
  giveBackHeldVerdict,
} from '../../src/domain/breaker/handle-held-verdict.ts'
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { approveAll, readBulk } from '../../src/domain/submissions/approve-all.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { bulkOf } from '../../src/domain/submissions/bulk.rules.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { bigJob, claimedVerdict, heldVerdict, judged, proof, tripped, UNCLEAR } from '../support/breakers.ts'
import { createTestDomain } from '../support/domain.ts'
import { justBefore, overtakenBy, tally } from '../support/races.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'We have looked at it.'
const job = (id: string) => t.store.db.campaign.findUniqueOrThrow({ where: { id } })
const breakersOf = (campaign: string) => t.store.db.campaignBreaker.count({ where: { campaignId: campaign } })
const heldOf = (campaign: string) =>
  t.store.db.heldVerdict.count({ where: { submission: { campaignId: campaign } } })

async function proofs(campaign: string, count: number) {
  const all = []
  for (let n = 0; n < count; n++) all.push(await proof(t, campaign))
  return all
}

describe('tripping', () => {
  test('twenty "not satisfied" at once: as many take effect as may, one trips, the others wait', async () => {
    const { employer, campaign } = await bigJob(t)
    const all = await proofs(campaign, 20)
    await judged(t, campaign, employer, { yes: 4, no: 0 })
    const outcomes = await Promise.all(
      all.map(({ submission }) => t.run(askCorrection, { submission, reason: UNCLEAR }, employer)),
    )
    const held = outcomes.map((one) => one.ok && one.answer.held)
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(held.filter(Boolean)).toHaveLength(14)
    expect(await job(campaign)).toMatchObject({ state: 'PAUSED', refusals: 6 })
    expect(await breakersOf(campaign)).toBe(1)
    expect(await heldOf(campaign)).toBe(14)
  })

  test('two that would each trip it: one does, the other waits', async () => {
    const { employer, campaign } = await bigJob(t)
    const [one, two] = await proofs(campaign, 2)
    await judged(t, campaign, employer, { yes: 4, no: 5 })
    const ask = (submission = '') => ({ submission, reason: UNCLEAR })
    const domain = overtakenBy(t, () => t.must(t.run(askCorrection, ask(two?.submission), employer)))
    const call = { input: ask(one?.submission), actor: employer, key: t.key() }
    expect(await t.must(perform(domain, askCorrection, call))).toMatchObject({ held: true })
    expect(await job(campaign)).toMatchObject({ refusals: 6 })
    expect(await breakersOf(campaign)).toBe(1)
  })

  test('one decided before another tripped it waits, too, even where approvals came between', async () => {
    const { employer, campaign } = await bigJob(t)
    const [one, two] = await proofs(campaign, 2)
    await judged(t, campaign, employer, { yes: 4, no: 5 })
    const more = await proofs(campaign, 3)
    const ask = (submission = '') => ({ submission, reason: UNCLEAR })
    // The slow one read four approvals and trips; before it commits, three more come, and then a second verdict is fine.
    const domain = overtakenBy(t, async () => {
      for (const { submission } of more) await t.must(t.run(approveSubmission, { submission }, employer))
      expect(await t.must(t.run(askCorrection, ask(two?.submission), employer))).toMatchObject({
        held: false,
      })
      expect((await job(campaign)).trippedAt).toBeNull()
    })
    const call = { input: ask(one?.submission), actor: employer, key: t.key() }
    expect(await t.must(perform(domain, askCorrection, call))).toMatchObject({ held: false })
    expect(await job(campaign)).toMatchObject({ state: 'ACTIVE', trippedAt: null, refusals: 7 })
  })

  test('one that was fine when it was read, and is overtaken by the trip, waits', async () => {
    const { employer, campaign } = await bigJob(t)
    const [one, two, three, four] = await proofs(campaign, 4)
    await judged(t, campaign, employer, { yes: 4, no: 3 })
    const ask = (submission = '') => ({ submission, reason: UNCLEAR })
    const domain = overtakenBy(t, async () => {
      for (const other of [two, three, four])
        await t.must(t.run(askCorrection, ask(other?.submission), employer))
    })
    const call = { input: ask(one?.submission), actor: employer, key: t.key() }
    expect(await t.must(perform(domain, askCorrection, call))).toMatchObject({ held: true })
    expect(await job(campaign)).toMatchObject({ state: 'PAUSED', refusals: 6 })
  })

  test('while ten people take the job and its employer stops it: one truth', async () => {
    const { employer, campaign } = await bigJob(t)
    const [one] = await proofs(campaign, 1)
    await judged(t, campaign, employer, { yes: 4, no: 5 })
    const workers = await Promise.all(Array.from({ length: 10 }, (_, n) => t.member(`W${n}`)))
    const [said, stopped] = await Promise.all([
      t.run(askCorrection, { submission: one?.submission ?? '', reason: UNCLEAR }, employer),
      t.run(stopCampaign, { campaign }, employer),
      ...workers.map((by) => t.run(takeSlot, { campaign }, by)),
    ])
    expect(said).toMatchObject({ ok: true, answer: { held: false } })
    expect(stopped?.ok).toBe(true)
    expect(await job(campaign)).toMatchObject({ state: 'STOPPED', refusals: 6 })
    expect((await job(campaign)).trippedAt).not.toBeNull()
  })

  test('one that may, by approvals which the one that trips did not know of, waits once it has tripped', async () => {
    const { employer, campaign } = await bigJob(t)
    const [one, two] = await proofs(campaign, 2)
    await judged(t, campaign, employer, { yes: 4, no: 5 })
    const more = await proofs(campaign, 5)
    const call = (submission = '') => ({
      input: { submission, reason: UNCLEAR },
      actor: employer,
      key: t.key(),
    })
    const decided = signal()
    const committed = signal()
    const knowing = overtakenBy(t, async () => {
      decided.give()
      await committed.given
    })
    let second: Promise<unknown> = Promise.resolve()
    const unknowing = overtakenBy(t, async () => {
      for (const { submission } of more) await t.must(t.run(approveSubmission, { submission }, employer))
      second = t.must(perform(knowing, askCorrection, call(two?.submission)))
      await decided.given
    })
    expect(await t.must(perform(unknowing, askCorrection, call(one?.submission)))).toMatchObject({
      held: false,
    })
    expect((await job(campaign)).trippedAt).not.toBeNull()
    committed.give()
    expect(await second).toMatchObject({ held: true })
    expect((await job(campaign)).refusals).toBe(6)
  })

  test('a resume overtaken by the trip does not open the job', async () => {
    const { employer, campaign, breaker } = await tripped(t)
    await t.must(t.run(closeBreaker, { breaker, reason }, await t.member('Mo', ['moderator'])))
    await t.must(t.run(resumeCampaign, { campaign }, employer))
    t.clock.advance(1000)
    await judged(t, campaign, employer, { yes: 0, no: 9 })
    const { submission } = await proof(t, campaign)
    await t.must(t.run(pauseCampaign, { campaign }, employer))
    const domain = overtakenBy(t, () =>
      t.must(t.run(askCorrection, { submission, reason: UNCLEAR }, employer)),
    )
    const call = { input: { campaign }, actor: employer, key: t.key() }
    const resumed = await perform(domain, resumeCampaign, call)
    expect(resumed).toMatchObject({ ok: false, refusal: { code: 'breaker-open' } })
    expect((await job(campaign)).state).toBe('PAUSED')
  })
})

describe('a held verdict', () => {
  test.each(['CORRECTION', 'FINAL'] as const)(
    '%s, written down while silence approves: one of both',
    async (kind) => {
      const { employer, early, later } = await tripped(t)
      const { submission } = kind === 'CORRECTION' ? early : later
      t.clock.advance(7 * DAY_MS - 1)
      const before = justBefore(t)
      t.clock.advance(1)
      const call = { input: { submission, reason: UNCLEAR }, actor: employer, key: t.key() }
      // The sweep read the work before the verdict was written down: its guard fails, and it decides again.
      const domain = overtakenBy(t, () =>
        t.must(
          kind === 'CORRECTION' ? perform(before, askCorrection, call) : perform(before, rejectFinally, call),
        ),
      )
      await sweepDue(domain)
      await t.sweep()
      expect(await t.state(submission)).toBe('SATISFIED')
      const held = await t.store.db.heldVerdict.findFirst({ where: { submissionId: submission } })
      expect(held?.state).toBe('VOID')
    },
  )

  test('confirmed overtaken by silence does not count; confirmed before it stands', async () => {
    const { worker, submission, verdict, moderator } = await claimedVerdict(t)
    const other = await claimedVerdict(t)
    t.clock.advance(7 * DAY_MS - 1)
    const late = overtakenBy(t, async () => {
      t.clock.advance(1)
      await t.sweep()
    })
    const confirm = (of: string) => ({ verdict: of, confirm: true, reason })
    const call = { input: confirm(verdict), actor: moderator, key: t.key() }
    const before = justBefore(t)
    const outcome = await perform(late, decideHeldVerdict, call)
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'case-closed' } })
    expect(await t.state(submission)).toBe('SATISFIED')
    expect((await t.balances(worker)).cash).toBe(250_000n)
    // The other one was approved by that sweep, too.
    const second = { input: confirm(other.verdict), actor: other.moderator, key: t.key() }
    expect((await perform(before, decideHeldVerdict, second)).ok).toBe(false)
  })

  test('a sweep overtaken by a confirmation pays nobody', async () => {
    const { worker, submission, verdict, moderator } = await claimedVerdict(t)
    t.clock.advance(7 * DAY_MS)
    const before = justBefore(t)
    const call = { input: { verdict, confirm: true, reason }, actor: moderator, key: t.key() }
    await sweepDue(overtakenBy(t, () => t.must(perform(before, decideHeldVerdict, call))))
    expect(await t.state(submission)).toBe('CORRECTION_ASKED')
    expect((await t.balances(worker)).cash).toBe(0n)
  })

  test('a moderator who takes it while silence approves loses it, and the work is paid', async () => {
    const { submission, verdict } = await heldVerdict(t)
    const moderator = await t.member('Mo', ['moderator'])
    t.clock.advance(7 * DAY_MS)
    const before = justBefore(t)
    const call = { input: { verdict }, actor: moderator, key: t.key() }
    await sweepDue(overtakenBy(t, () => t.must(perform(before, claimHeldVerdict, call))))
    await t.sweep()
    expect(await t.state(submission)).toBe('SATISFIED')
    expect(await t.store.db.heldVerdict.findUnique({ where: { id: verdict } })).toMatchObject({
      state: 'VOID',
      claimedById: null,
    })
  })

  test('twenty moderators at once: one has it', async () => {
    const { verdict } = await heldVerdict(t)
    const all = await Promise.all(Array.from({ length: 20 }, (_, n) => t.member(`Mo${n}`, ['moderator'])))
    const counts = await tally(all.map((by) => t.run(claimHeldVerdict, { verdict }, by)))
    expect(counts).toEqual({ done: 1, 'case-taken': 19 })
    expect(await t.store.db.operatorAction.count({ where: { objectId: verdict } })).toBe(1)
  })

  test('confirmed, refused, given back and approved at once: one of them', async () => {
    for (let round = 0; round < 4; round++) {
      const { employer, submission, verdict, moderator } = await claimedVerdict(t)
      const [confirmed, refused, back, approved] = await Promise.all([
        t.run(decideHeldVerdict, { verdict, confirm: true, reason }, moderator),
        t.run(decideHeldVerdict, { verdict, confirm: false, reason }, moderator),
        t.run(giveBackHeldVerdict, { verdict, reason }, moderator),
        t.run(approveSubmission, { submission }, employer),
      ])
      expect([confirmed, refused, back].filter(({ ok }) => ok).length).toBeLessThanOrEqual(1)
      // Approving is possible before and after everything but a confirmation.
      expect(approved.ok).toBe(!confirmed.ok)
      expect(await t.state(submission)).toBe(confirmed.ok ? 'CORRECTION_ASKED' : 'SATISFIED')
    }
  })

  test('twenty presses about one proof write one down', async () => {
    const { employer, early } = await tripped(t)
    const { submission } = early
    const counts = await tally(
      Array.from({ length: 20 }, () => t.run(askCorrection, { submission, reason: UNCLEAR }, employer)),
    )
    expect(counts).toEqual({ done: 1, 'verdict-waits': 19 })
    expect(await t.store.db.heldVerdict.count({ where: { submissionId: submission } })).toBe(1)
  })

  test('written down while everything is approved at once, it is not approved unseen', async () => {
    const { employer, campaign, early, later } = await tripped(t)
    const { waiting, hinted } = await readBulk(t.store, campaign)
    const { digest } = bulkOf(waiting, hinted)
    const domain = overtakenBy(t, () =>
      t.must(t.run(askCorrection, { submission: early.submission, reason: UNCLEAR }, employer)),
    )
    const call = { input: { campaign, shown: digest }, actor: employer, key: t.key() }
    const outcome = await perform(domain, approveAll, call)
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'review-changed' } })
    expect(await t.state(later.submission)).toBe('RESUBMITTED')
  })
})

test('ten moderators close one breaker at once: one does', async () => {
  const { breaker } = await tripped(t)
  const all = await Promise.all(Array.from({ length: 10 }, (_, n) => t.member(`Mo${n}`, ['moderator'])))
  const counts = await tally(all.map((by) => t.run(closeBreaker, { breaker, reason }, by)))
  expect(counts).toEqual({ done: 1, 'case-closed': 9 })
})

/** Something that one side waits for until the other gives it. */
function signal() {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give }
}
