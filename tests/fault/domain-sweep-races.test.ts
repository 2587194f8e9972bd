import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import { commitOnce } from '../../src/domain/kit/commit.ts'
import { type Domain, perform } from '../../src/domain/kit/use-case.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { openDatabase } from '../../src/runtime/database.ts'
import { createTestDomain } from '../support/domain.ts'
import { manyDue, standOf } from './domain-many-due.ts'

const t = await createTestDomain()
const other = openDatabase(t.database.url)
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(async () => {
  await other.close()
  await t.close()
})

/** Another process on the same database: its own pool, the same clock. */
const otherProcess: Domain = { ...t.domain, store: other.store }

test('two processes sweep five hundred due submissions at once: each is paid once', async () => {
  const campaign = await manyDue(t, 500, t.clock.now())
  t.clock.advance(DAY_MS)
  const settled = await Promise.all([
    sweepDue(t.domain, 40),
    sweepDue(otherProcess, 40),
    sweepDue(t.domain, 60),
    sweepDue(otherProcess, 60),
  ])
  expect(settled.reduce((sum, count) => sum + count, 0) - (await tellings())).toBe(500)
  expect(await standOf(t, campaign)).toEqual({
    SATISFIED: { count: 500, cash: (500n * 25_000n).toString() },
  })
  expect(await t.held(campaign)).toBe(0n)
  expect(await t.store.db.posting.count({ where: { kind: 'slot-paid' } })).toBe(500)
})

test('a press that was taken back has let go of everything when it is told so: a sweep steps over nothing', async () => {
  const { employer } = await t.employerAndWorker()
  const campaign = await t.campaign(employer, { slots: 1 })
  const one = openDatabase(t.database.url, { connections: 1 })
  const backend = async () =>
    (await one.store.run({ name: 'backend', text: 'SELECT pg_backend_pid() AS pid', values: [] }))[0]
  const before = await backend()
  for (let n = 0; n < 50; n++) {
    const { id, revision } = await t.store.db.member.findUniqueOrThrow({ where: { id: employer.memberId } })
    const tooMany = {
      table: 'campaign',
      column: 'freeSlots',
      id: campaign,
      add: 2,
      atLeast: 0,
      atMost: 1,
    } as const
    const decision = {
      patches: [{ table: 'member' as const, row: { id, revision }, set: {} }],
      counters: [tooMany],
      answer: {},
    }
    const facts = { key: t.key(), inputHash: '', actor: 'system:test', now: t.clock.now() }
    expect(await commitOnce(one.store.run, decision, facts)).toBe('count_campaign')
    const free = await other.store.run({
      name: 'free_members',
      text: 'SELECT id FROM member WHERE id = $1 FOR UPDATE SKIP LOCKED',
      values: [id],
    })
    expect(free).toHaveLength(1)
  }
  // It is the same connection, with everything it has prepared.
  expect(await backend()).toEqual(before)
  await one.close()
})

describe('a sweep against a press on one of its rows', () => {
  test('approving: everybody is paid once, by whoever was first', async () => {
    await forgetTellings()
    const campaign = await manyDue(t, 60, t.clock.now())
    const { employerId } = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
    const employer = { kind: 'member', memberId: employerId, roles: [] } as const
    const rows = await t.store.db.submission.findMany({ where: { campaignId: campaign } })
    t.clock.advance(DAY_MS)
    const presses = rows
      .filter((_, n) => n % 3 === 0)
      .map(({ id }) => t.run(approveSubmission, { submission: id }, employer))
    const [first, second, ...outcomes] = await Promise.all([
      sweepDue(t.domain, 20),
      sweepDue(otherProcess, 20),
      ...presses,
    ])
    const approved = outcomes.filter((outcome) => outcome.ok).length
    for (const outcome of outcomes) {
      if (!outcome.ok) expect(outcome.refusal).toMatchObject({ code: 'review-moved-on', state: 'SATISFIED' })
    }
    expect(first + second + approved - (await tellings())).toBe(60)
    expect(await standOf(t, campaign)).toEqual({ SATISFIED: { count: 60, cash: (60n * 25_000n).toString() } })
  })

  test('giving up: the slot is freed once', async () => {
    const { employer } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer, { slots: 12 })
    const held = []
    for (let n = 0; n < 12; n++) {
      const worker = await t.member(`W${n}`)
      held.push({ worker, reservation: await t.take(campaign, worker) })
    }
    t.clock.advance(HOUR_MS)
    await Promise.all([
      sweepDue(t.domain),
      sweepDue(otherProcess),
      ...held.map(({ worker, reservation }) => t.run(giveUpReservation, { reservation }, worker)),
    ])
    await t.sweep()
    expect(await t.freeSlots(campaign)).toBe(12)
    const left = await t.store.db.reservation.count({ where: { campaignId: campaign, state: 'HELD' } })
    expect(left).toBe(0)
  })

  test('stopping between claim and commit: nothing waits, every slot returns once', async () => {
    await forgetTellings()
    const { employer } = await t.employerAndWorker(10)
    const campaign = await t.campaign(employer, { slots: 3 })
    const bystander = await t.campaign(employer, { slots: 1 })
    for (let n = 0; n < 2; n++) await t.take(campaign, await t.member(`W${n}`))
    await t.take(bystander, await t.member('By'))
    t.clock.advance(HOUR_MS)
    const settled = await sweepDue(justBeforeItCommits(() => t.run(stopCampaign, { campaign }, employer)))
    expect(settled - (await tellings())).toBe(3)
    expect(await t.held(campaign)).toBe(0n)
    expect(await t.freeSlots(bystander)).toBe(1)
    expect((await t.balances(employer)).wallet).toBe(10_000_000n - 275_000n)
  })
})

test('a sweep does not wait for a connection that is taken by whoever waits for its rows', async () => {
  const { employer } = await t.employerAndWorker(10)
  const campaign = await t.campaign(employer, { slots: 12 })
  const few = openDatabase(t.database.url, { connections: 2 })
  try {
    const domain: Domain = { ...t.domain, store: few.store }
    for (let round = 0; round < 5; round++) {
      const held = []
      for (let n = 0; n < 2; n++) {
        const worker = await t.member(`W${n}`)
        held.push({ worker, reservation: await t.take(campaign, worker) })
      }
      t.clock.advance(HOUR_MS)
      await Promise.all([
        sweepDue(domain),
        ...held.map(({ worker, reservation }) =>
          perform(domain, giveUpReservation, { input: { reservation }, actor: worker, key: t.key() }),
        ),
      ])
    }
    await t.sweep()
    expect(await t.freeSlots(campaign)).toBe(12)
  } finally {
    await few.close()
  }
})

/** How often a sweep told an employer what their job has come to: it counts what it told beside what it settled. */
function tellings(): Promise<number> {
  return t.store.db.event.count({ where: { kind: { in: ['campaign-finished', 'campaign-nearly-full'] } } })
}

async function forgetTellings(): Promise<void> {
  await t.store.db.event.deleteMany({
    where: { kind: { in: ['campaign-finished', 'campaign-nearly-full'] } },
  })
}

/** A domain whose sweep is overtaken once: `intrude` happens after it decided, before it commits. */
function justBeforeItCommits(intrude: () => Promise<unknown>): Domain {
  let intruded = false
  const within: Domain['store']['within'] = (work) =>
    t.store.within((run) =>
      work(async (statement) => {
        if (statement.name.startsWith('door_') && !intruded) {
          intruded = true
          await intrude()
        }
        return run(statement)
      }),
    )
  return { ...t.domain, store: { ...t.store, within } }
}
