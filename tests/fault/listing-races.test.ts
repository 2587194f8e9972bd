import type { PoolClient } from 'pg'
import { afterAll, afterEach, expect, test } from 'vitest'
import { browseJobs } from '../../src/domain/campaigns/browse-jobs.ts'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { pauseCampaign, resumeCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type Person = Actor & { memberId: string }

async function hiredJob() {
  const { employer, worker } = await t.employerAndWorker()
  const input = {
    mode: 'HIRED_GROUP' as const,
    categoryId: 'signup',
    title: 'Try our app',
    slots: 2,
    instructions: 'Install it and look.',
    requirements: [
      {
        kind: 'text' as const,
        ask: 'And?',
      },
    ],
    rewardMicros: 250000n,
    workerIds: [(await t.member('First')).memberId],
  }
  return { employer, worker, campaign: (await t.must(t.run(publishCampaign, input, employer))).campaignId }
}

async function shown({ memberId }: Person) {
  const taker = { memberId, country: null, countryVerified: false }
  const filter = { categoryId: null, mode: null, place: 'any', order: 'newest' } as const
  const page = await browseJobs(t.store, taker, { ...filter, minRewardMicros: null, mySkills: false }, null)
  return page.jobs.map(({ id }) => id)
}

/** Runs `work` within a transaction that is still open when `meanwhile` begins. */
async function whileOpen(work: (client: PoolClient) => Promise<unknown>, meanwhile: () => Promise<unknown>) {
  const client = await t.pool.connect()
  try {
    await client.query('BEGIN')
    await work(client)
    const other = meanwhile()
    await Promise.race([other, somebodyWaits()])
    await client.query('COMMIT')
    await other
  } finally {
    client.release()
  }
}

/** Until a statement of this database waits for a lock: the server says so, nothing is guessed from the time. */
async function somebodyWaits() {
  for (;;) {
    const { rows } = await t.pool.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    if (rows.length > 0) return
  }
}

function invite(client: Pick<PoolClient, 'query'>, campaign: string, worker: Person) {
  return client.query(
    `INSERT INTO invitation (id, campaign_id, worker_id, state, invited_at) VALUES ($1, $2, $3, 'INVITED', now())`,
    [t.newId(), campaign, worker.memberId],
  )
}

test('a job that is paused while somebody is being invited to it stands on no shelf', async () => {
  const { employer, worker, campaign } = await hiredJob()
  await whileOpen(
    (client) => invite(client, campaign, worker),
    () => t.must(t.run(pauseCampaign, { campaign }, employer)),
  )
  expect(await shown(worker)).toEqual([])
  await t.must(t.run(resumeCampaign, { campaign }, employer))
  expect(await shown(worker)).toEqual([campaign])
})

test('somebody who is invited while the job is being resumed finds it', async () => {
  const { employer, worker, campaign } = await hiredJob()
  await t.must(t.run(pauseCampaign, { campaign }, employer))
  await whileOpen(
    async (client) => {
      await client.query("UPDATE campaign SET state = 'ACTIVE', revision = revision + 1 WHERE id = $1", [
        campaign,
      ])
      await client.query(
        `INSERT INTO transition (machine, object_id, from_state, to_state, revision, actor, at)
         SELECT 'campaign', id, 'PAUSED', 'ACTIVE', revision, 'test', now() FROM campaign WHERE id = $1`,
        [campaign],
      )
    },
    () => invite(t.pool, campaign, worker),
  )
  expect(await shown(worker)).toEqual([campaign])
})

test('twenty take, give up and pause at once: a job stands on its shelves exactly while it is open', async () => {
  const { employer } = await t.employerAndWorker()
  const watcher = await t.member('Watcher')
  const campaign = await t.campaign(employer, { slots: 2 })
  const workers = await Promise.all(Array.from({ length: 20 }, (_, n) => t.member(`Worker ${n}`)))
  await Promise.all([
    ...workers.map(async (worker) => {
      for (let turn = 0; turn < 2; turn++) {
        const taken = await t.run(takeSlot, { campaign }, worker)
        if (taken.ok) await t.run(giveUpReservation, { reservation: taken.answer.reservationId }, worker)
      }
    }),
    ...[pauseCampaign, resumeCampaign, pauseCampaign, resumeCampaign].map((use) =>
      t.run(use, { campaign }, employer),
    ),
  ])
  const { state, freeSlots } = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
  expect(await shown(watcher)).toEqual(state === 'ACTIVE' && freeSlots > 0 ? [campaign] : [])
})
