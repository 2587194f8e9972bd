import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { addSlots } from '../../src/domain/campaigns/add-slots.ts'
import { editCampaign } from '../../src/domain/campaigns/edit-campaign.ts'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { type Domain, type Outcome, perform } from '../../src/domain/kit/use-case.ts'
import { relayEvents } from '../../src/domain/notices/relay-events.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { createTestDomain } from '../support/domain.ts'
import { interrupted } from '../support/interrupted.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type Member = Awaited<ReturnType<typeof t.member>>

const text = (n: number) => ({
  title: `Try our app, text ${n}`,
  instructions: `Install the app and write what you think, text ${n}.`,
})
const edit = (campaign: string, by: Member, n = 2, domain: Domain = t.domain) =>
  perform(domain, editCampaign, { input: { campaign, ...text(n) }, actor: by, key: t.key() })
const add = (campaign: string, by: Member, slots = 1, domain: Domain = t.domain) =>
  perform(domain, addSlots, { input: { campaign, slots }, actor: by, key: t.key() })
const take = (campaign: string, by: Member, domain: Domain = t.domain, version?: number) => {
  const input = version === undefined ? { campaign } : { campaign, version }
  return perform(domain, takeSlot, { input, actor: by, key: t.key() })
}
const members = (count: number) => Promise.all(Array.from({ length: count }, (_, n) => t.member(`W${n}`)))
const done = (outcomes: Outcome<object>[]) => outcomes.filter(({ ok }) => ok).length

describe('edit against take', () => {
  test('the text changes while somebody takes the job: they get the new one, and hold a slot under it', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const during = interrupted(t.domain, () => edit(campaign, employer))
    const outcome = await take(campaign, worker, during)
    expect(outcome.ok).toBe(true)
    expect(await t.store.db.reservation.findFirstOrThrow({ where: { campaignId: campaign } })).toMatchObject({
      version: 2,
    })
  })

  test('who has read the old text is told that it changed, and holds nothing', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const during = interrupted(t.domain, () => edit(campaign, employer))
    expect(await take(campaign, worker, during, 1)).toMatchObject({ refusal: { code: 'job-changed' } })
    expect(await t.freeSlots(campaign)).toBe(5)
  })

  test('somebody takes the job while its text changes: both happen, each under the text of its moment', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const during = interrupted(t.domain, () => take(campaign, worker))
    expect(await edit(campaign, employer, 2, during)).toMatchObject({ ok: true, answer: { version: 2 } })
    expect(await t.freeSlots(campaign)).toBe(4)
    expect(await t.store.db.reservation.findFirstOrThrow({ where: { campaignId: campaign } })).toMatchObject({
      version: 1,
    })
  })

  test('thirty takes and four edits at once: nobody holds a slot under a text that was gone when they took it', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 50 })
    const workers = await members(30)
    await Promise.all([
      ...workers.map((worker) => take(campaign, worker)),
      ...[2, 3, 4, 5].map((n) => edit(campaign, employer, n)),
    ])
    const rows = await t.store.db.reservation.findMany({ where: { campaignId: campaign } })
    const { version, freeSlots } = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
    expect(rows.length + freeSlots).toBe(50)
    const versions = await t.store.db.campaignVersion.findMany({ where: { campaignId: campaign } })
    expect(versions.map((row) => row.version).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: version }, (_, n) => n + 1),
    )
    // Whoever locks the job's row writes their event before the next one does: events stand in the order of commits.
    const events = await t.store.db.event.findMany({
      where: { payload: { path: ['campaignId'], equals: campaign } },
      orderBy: { seq: 'asc' },
    })
    let current = 1
    for (const { kind, payload } of events) {
      if (kind === 'campaign-edited') current += 1
      const { reservationId } = payload as { reservationId?: string }
      const taken = rows.find(({ id }) => id === reservationId)
      if (taken) expect(taken.version).toBe(current)
    }
  })
})

describe('edit against edit', () => {
  test('of two at once the second becomes the version after the first; no text is lost', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const during = interrupted(t.domain, () => edit(campaign, employer, 2))
    expect(await edit(campaign, employer, 3, during)).toMatchObject({ ok: true, answer: { version: 3 } })
    const versions = await t.store.db.campaignVersion.findMany({
      where: { campaignId: campaign },
      orderBy: { version: 'asc' },
    })
    expect(versions.map(({ title }) => title)).toEqual(['Try our app', text(2).title, text(3).title])
  })

  test('an edit of a job that is stopped in the same moment is refused', async () => {
    const { employer } = await t.employerAndWorker()
    const campaign = await t.campaign(employer)
    const stop = () => t.must(t.run(stopCampaign, { campaign }, employer))
    expect(await edit(campaign, employer, 2, interrupted(t.domain, stop))).toMatchObject({
      refusal: { code: 'campaign-moved-on', state: 'STOPPED' },
    })
  })
})

describe('adding slots', () => {
  test('against the last take: the slot that was free is taken once, those that were added are free', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 1 })
    expect(
      await add(
        campaign,
        employer,
        3,
        interrupted(t.domain, () => take(campaign, worker)),
      ),
    ).toMatchObject({ ok: true })
    expect(await t.freeSlots(campaign)).toBe(3)
    expect(await t.held(campaign)).toBe(4n * 275_000n)
  })

  test('while somebody takes: the take goes on', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 1 })
    const during = interrupted(t.domain, () => add(campaign, employer, 3))
    expect(await take(campaign, worker, during)).toMatchObject({ ok: true })
    expect(await t.freeSlots(campaign)).toBe(3)
  })

  test('while somebody gives their slot back: that one is free, too', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 1 })
    const reservation = await t.take(campaign, worker)
    const during = interrupted(t.domain, () => add(campaign, employer, 3))
    const input = { reservation }
    expect(await perform(during, giveUpReservation, { input, actor: worker, key: t.key() })).toMatchObject({
      ok: true,
    })
    expect(await t.freeSlots(campaign)).toBe(4)
  })

  test('twenty times at once, among twenty takes, from money for ten: each is paid once, no slot is lost', async () => {
    const { employer } = await t.employerAndWorker(3)
    const campaign = await t.campaign(employer, { slots: 1 })
    // 2.725 are left, which pays for nine more slots.
    const workers = await members(20)
    const [added, taken] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, () => add(campaign, employer))),
      Promise.all(workers.map((worker) => take(campaign, worker))),
    ])
    expect(done(added)).toBe(9)
    const row = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
    expect(row.slots).toBe(10)
    expect(row.freeSlots).toBe(10 - done(taken))
    expect(await t.balances(employer)).toEqual({ cash: 0n, wallet: 250_000n })
  })

  test('against a stop: refused, and nothing is taken', async () => {
    const { employer } = await t.employerAndWorker(2)
    const campaign = await t.campaign(employer, { slots: 1 })
    const stop = () => t.must(t.run(stopCampaign, { campaign }, employer))
    expect(await add(campaign, employer, 1, interrupted(t.domain, stop))).toMatchObject({
      refusal: { code: 'campaign-moved-on' },
    })
    expect(await t.balances(employer)).toEqual({ cash: 0n, wallet: 2_000_000n })
  })
})

describe('what a job has come to', () => {
  const kinds = async (campaignId: string) => {
    const where = { kind: { startsWith: 'campaign-' }, payload: { path: ['campaignId'], equals: campaignId } }
    const events = await t.store.db.event.findMany({ where, orderBy: { seq: 'asc' } })
    return events.map(({ kind }) => kind).filter((kind) => /full|finished/.test(kind))
  }

  async function finished() {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 1 })
    const submission = await t.submission(campaign, worker)
    await t.must(t.run(approveSubmission, { submission }, employer))
    return { employer, campaign }
  }

  test('is told once, however many sweep at once', async () => {
    const { campaign } = await finished()
    await Promise.all(Array.from({ length: 10 }, () => sweepDue(t.domain)))
    expect(await kinds(campaign)).toEqual(['campaign-finished'])
  })

  test('is not told when slots are added in the same moment', async () => {
    const { employer, campaign } = await finished()
    await sweepDue(interrupted(t.domain, () => add(campaign, employer), 'claim_finished'))
    expect(await kinds(campaign)).toEqual([])
    expect(await t.freeSlots(campaign)).toBe(1)
  })

  test('is told after a crash between the sweep and the relay, once', async () => {
    const { employer, campaign } = await finished()
    await sweepDue(t.domain)
    const crash = interrupted(t.domain, () => Promise.reject(new Error('killed')), 'mark_relayed')
    await expect(relayEvents(crash)).rejects.toThrow('killed')
    const notices = () =>
      t.store.db.notice.count({ where: { memberId: employer.memberId, kind: 'finished' } })
    expect(await notices()).toBe(0)
    await sweepDue(t.domain)
    await relayEvents(t.domain)
    await relayEvents(t.domain)
    expect(await notices()).toBe(1)
    expect(await kinds(campaign)).toEqual(['campaign-finished'])
  })
})

describe('stop against the last take', () => {
  test('who takes the last slot while the job is being stopped keeps it open: its end is told when they end', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const campaign = await t.campaign(employer, { slots: 1 })
    const during = takenBetweenReads(() => t.must(take(campaign, worker)))
    const stopped = await perform(during, stopCampaign, {
      input: { campaign },
      actor: employer,
      key: t.key(),
    })
    expect(stopped).toMatchObject({ ok: true, answer: { returnedMicros: '0' } })
    const { id } = await t.store.db.reservation.findFirstOrThrow({ where: { campaignId: campaign } })
    await t.must(t.run(giveUpReservation, { reservation: id }, worker))
    await sweepDue(t.domain)
    const payload = { path: ['campaignId'], equals: campaign }
    expect(await t.store.db.event.count({ where: { kind: 'campaign-finished', payload } })).toBe(1)
  })
})

/** Whoever counts the open slots before they read the job reads it only after somebody has taken one. */
function takenBetweenReads(hook: () => Promise<unknown>): Domain {
  const { store } = t.domain
  let taken: Promise<unknown> | null = null
  const run: typeof store.run = async (statement) => {
    if (statement.name !== 'read_open_slots') return store.run(statement)
    const rows = store.run(statement)
    taken ??= rows.then(hook)
    await taken
    return rows
  }
  const findUnique = async (query: { where: { id: string } }) => {
    await Promise.resolve()
    await taken
    return store.db.campaign.findUnique(query)
  }
  const db = new Proxy(store.db, {
    get: (target, name) => (name === 'campaign' ? { findUnique } : Reflect.get(target, name)),
  })
  return { ...t.domain, store: { ...store, db, run } }
}
