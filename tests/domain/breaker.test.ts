import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { BREAKER_VERDICTS_MIN, tripsAt } from '../../src/domain/breaker/breaker.rules.ts'
import { closeBreaker } from '../../src/domain/breaker/close-breaker.ts'
import { countBreakers, listBreakers, readBreakerFor } from '../../src/domain/breaker/read-breakers.ts'
import { freezeCampaign } from '../../src/domain/campaigns/freeze-campaign.ts'
import { readOwnCampaign } from '../../src/domain/campaigns/read-own-campaign.ts'
import { resumeCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { bigJob, judged, proof, tripped, UNCLEAR } from '../support/breakers.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const reason = 'The instructions were unclear, and are changed.'
const job = (id: string) => t.store.db.campaign.findUniqueOrThrow({ where: { id } })
const heldOf = (campaign: string) =>
  t.store.db.heldVerdict.count({ where: { submission: { campaignId: campaign } } })

describe('when the breaker trips', () => {
  test.each([
    [0, 10],
    [1, 9],
    [4, 6],
    [5, 6],
    [6, 7],
    [100, 101],
  ])('after %i approvals: with the %ith "not satisfied"', (approvals, refusals) => {
    expect(tripsAt(approvals)).toBe(refusals)
    expect(approvals + refusals).toBeGreaterThanOrEqual(BREAKER_VERDICTS_MIN)
    expect(refusals * 2).toBeGreaterThan(approvals + refusals)
  })

  test('half of the verdicts is not too many, and nine verdicts are not enough', async () => {
    const { employer, campaign } = await bigJob(t)
    await judged(t, campaign, employer, { yes: 0, no: 9 })
    expect(await job(campaign)).toMatchObject({ state: 'ACTIVE', trippedAt: null, refusals: 9 })
    const other = await bigJob(t)
    await judged(t, other.campaign, other.employer, { yes: 5, no: 5 })
    expect(await job(other.campaign)).toMatchObject({ state: 'ACTIVE', trippedAt: null, refusals: 5 })
  })

  test('the one too many takes effect, the job is paused, and its employer is told with the numbers', async () => {
    const { employer, campaign } = await bigJob(t)
    await judged(t, campaign, employer, { yes: 4, no: 6 })
    expect(await heldOf(campaign)).toBe(0)
    expect(await job(campaign)).toMatchObject({ state: 'PAUSED', trippedAt: t.clock.now(), refusals: 6 })
    const own = await readOwnCampaign(t.store, campaign, employer.memberId)
    expect(own?.breaker).toMatchObject({ state: 'TRIPPED', refusals: 6, verdicts: 10, refusalsTotal: 6 })
    const told = await t.store.db.event.findMany({ where: { kind: 'breaker-tripped' } })
    expect(told.map(({ payload }) => payload)).toContainEqual({
      campaignId: campaign,
      breakerId: own?.breaker?.id,
    })
    const late = await t.member('Late')
    expect(await t.refusal(t.run(takeSlot, { campaign }, late))).toMatchObject({ code: 'job-not-open' })
  })

  test('a final one counts besides the correction before it, and approval by silence as one of the employer’s', async () => {
    const { employer, campaign } = await bigJob(t)
    const quiet = [await proof(t, campaign), await proof(t, campaign), await proof(t, campaign)]
    t.clock.advance(7 * DAY_MS)
    await t.sweep()
    expect(await t.state(quiet[0]?.submission ?? '')).toBe('SATISFIED')
    for (let n = 0; n < 3; n++) {
      const { worker, submission } = await proof(t, campaign)
      await t.must(t.run(askCorrection, { submission, reason: UNCLEAR }, employer))
      await t.must(t.run(standByProof, { submission }, worker))
      await t.must(t.run(rejectFinally, { submission, reason: UNCLEAR }, employer))
    }
    expect(await job(campaign)).toMatchObject({ trippedAt: null, refusals: 6 })
    await judged(t, campaign, employer, { yes: 0, no: 1 })
    expect(await job(campaign)).toMatchObject({ state: 'PAUSED', refusals: 7 })
  })

  test('on a stopped job nothing is paused, and the next one waits all the same', async () => {
    const { employer, campaign } = await bigJob(t)
    const waiting = [await proof(t, campaign), await proof(t, campaign)]
    await judged(t, campaign, employer, { yes: 4, no: 5 })
    await t.must(t.run(stopCampaign, { campaign }, employer))
    const held = []
    for (const { submission } of waiting)
      held.push(await t.must(t.run(askCorrection, { submission, reason: UNCLEAR }, employer)))
    expect(held).toMatchObject([{ held: false }, { held: true }])
    expect(await job(campaign)).toMatchObject({ state: 'STOPPED', trippedAt: t.clock.now() })
  })
})

describe('an open breaker', () => {
  test('keeps the job paused: its employer cannot resume it, and can stop it', async () => {
    const { employer, campaign } = await tripped(t)
    expect(await t.refusal(t.run(resumeCampaign, { campaign }, employer))).toEqual({
      code: 'breaker-open',
      campaignId: campaign,
    })
    await t.must(t.run(stopCampaign, { campaign }, employer))
    expect((await job(campaign)).state).toBe('STOPPED')
  })

  test('stands on the desk of moderators whose job it is not', async () => {
    const { employer, breaker } = await tripped(t)
    const moderator = await t.member('Mo', ['moderator'])
    const ids = async (by: typeof employer) =>
      (await listBreakers(t.store, by, 1)).breakers.map(({ id }) => id)
    const own = { ...employer, roles: ['admin'] as const }
    expect(await countBreakers(t.store, moderator)).toBeGreaterThan(0)
    expect(await readBreakerFor(t.store, breaker, moderator)).toMatchObject({
      breaker: { refusals: 6, verdicts: 10 },
      held: { WAITING: 0 },
      reasons: [UNCLEAR, UNCLEAR, UNCLEAR, UNCLEAR, UNCLEAR],
    })
    expect(await ids(own)).not.toContain(breaker)
    for (const by of [own, employer, await t.member('Fin', ['finance'])]) {
      expect(await readBreakerFor(t.store, breaker, by)).toBeNull()
    }
    expect(await countBreakers(t.store, await t.member('Nobody'))).toBe(0)
  })
})

describe('closing it', () => {
  test('lets the employer resume, tells them why, and begins to count anew', async () => {
    const { employer, campaign, breaker, early } = await tripped(t)
    const moderator = await t.member('Mo', ['moderator'])
    await t.must(t.run(closeBreaker, { breaker, reason }, moderator))
    expect(await t.store.db.campaignBreaker.findUnique({ where: { id: breaker } })).toMatchObject({
      state: 'CLOSED',
      closedById: moderator.memberId,
      outcome: reason,
    })
    expect(
      await t.store.db.operatorAction.findFirst({ where: { operatorId: moderator.memberId } }),
    ).toMatchObject({ action: 'close-breaker', objectId: campaign, reason })
    expect((await job(campaign)).state).toBe('PAUSED')
    await t.must(t.run(resumeCampaign, { campaign }, employer))
    // What was approved and refused before counts no more: nine further ones take effect, the tenth trips it.
    t.clock.advance(1000)
    await t.must(t.run(askCorrection, { submission: early.submission, reason: UNCLEAR }, employer))
    await judged(t, campaign, employer, { yes: 0, no: 8 })
    expect(await job(campaign)).toMatchObject({ state: 'ACTIVE', refusals: 15 })
    await judged(t, campaign, employer, { yes: 0, no: 1 })
    expect(await job(campaign)).toMatchObject({ state: 'PAUSED', refusals: 16 })
    const again = await t.store.db.campaignBreaker.findFirst({
      where: { campaignId: campaign, state: 'TRIPPED' },
    })
    expect(again).toMatchObject({ refusals: 10, verdicts: 10, refusalsTotal: 16 })
  })

  test('approvals after it count, those before it do not', async () => {
    const { employer, campaign, breaker } = await tripped(t)
    await t.must(t.run(closeBreaker, { breaker, reason }, await t.member('Mo', ['moderator'])))
    await t.must(t.run(resumeCampaign, { campaign }, employer))
    t.clock.advance(1000)
    await judged(t, campaign, employer, { yes: 5, no: 5 })
    expect((await job(campaign)).trippedAt).toBeNull()
    await judged(t, campaign, employer, { yes: 0, no: 1 })
    expect((await job(campaign)).trippedAt).not.toBeNull()
  })

  test('is refused to others, to whoever is part of the job, without a reason, and a second time', async () => {
    const { employer, campaign, breaker, early } = await tripped(t)
    const moderator = await t.member('Mo', ['moderator'])
    const close = (by: typeof moderator, why = reason) => t.run(closeBreaker, { breaker, reason: why }, by)
    expect(await t.refusal(close(await t.member('Fin', ['finance'])))).toEqual({ code: 'not-allowed' })
    expect(await t.refusal(close(employer))).toEqual({ code: 'not-allowed' })
    for (const part of [employer, early.worker]) {
      const own = { ...part, roles: ['moderator'] as const }
      expect(await t.refusal(t.run(closeBreaker, { breaker, reason }, own))).toEqual({ code: 'own-case' })
    }
    expect(await t.refusal(close(moderator, ' '))).toEqual({ code: 'reason-missing' })
    const missing = t.run(closeBreaker, { breaker: t.newId(), reason }, moderator)
    expect(await t.refusal(missing)).toEqual({ code: 'not-found', what: 'case' })
    const ada = await t.member('Ada', ['admin'])
    await t.must(close(moderator))
    expect(await t.refusal(close(ada))).toEqual({ code: 'case-closed', what: 'breaker', id: breaker })
    expect((await job(campaign)).trippedAt).toBeNull()
  })

  test('waits while the job is frozen', async () => {
    const { campaign, breaker } = await tripped(t)
    const moderator = await t.member('Mo', ['moderator'])
    await t.must(t.run(freezeCampaign, { campaign, reason: 'We look into it.' }, moderator))
    expect(await t.refusal(t.run(closeBreaker, { breaker, reason }, moderator))).toMatchObject({
      code: 'campaign-frozen',
    })
  })
})
