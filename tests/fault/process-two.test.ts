import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { doJob, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { telegramPerson } from '../support/chat-telegram.ts'
import { testRedisUrl } from '../support/redis.ts'
import { createTown, inParallel, type Town, until } from './process-support.ts'
import { prepareRedis, type TestRedis } from './queue-support.ts'

const TIMEOUT_MS = 60_000
/** About five seconds: long enough to see that it is not settled early, short enough to wait for. */
const SILENCE_OF_SECONDS = { AUTO_APPROVE_DAYS: '0.00006' }

let town: Town
let redis: TestRedis

describe.skipIf(testRedisUrl() === null)('two processes on one database and one Redis', () => {
  beforeEach(async () => {
    redis = await prepareRedis()
    await redis.start()
  })
  afterEach(async () => {
    await town.close()
    await redis.remove()
  })

  it(
    'ROLE=all twice behave as one: people reach either, a deadline is settled once, told once',
    async () => {
      town = await createTown(SILENCE_OF_SECONDS)
      const both = await startBoth('all', 'all')
      town.serve(both)
      const { employer, worker } = await people()
      await postJob(employer, WORDS_ONLY)
      await doJob(worker)
      const { id, dueAt } = await town.store.db.submission.findFirstOrThrow()
      expect(await town.state(id)).toBe('SUBMITTED')

      await until('the verdict of silence', async () =>
        (await town.state(id)) === 'SATISFIED' ? true : null,
      )
      expect(Date.now()).toBeGreaterThanOrEqual(dueAt?.getTime() ?? Number.POSITIVE_INFINITY)
      await until('the worker to be told', () => (paidNotices(worker) > 0 ? true : null))
      await quiet()
      expect(paidNotices(worker)).toBe(1)
      const told = employer.notices()
      expect(told.length).toBeGreaterThan(0)
      expect(new Set(told).size).toBe(told.length)
      expect(await town.store.db.posting.count({ where: { kind: 'slot-paid' } })).toBe(1)
      expect(await town.audit()).toEqual([])
      for (const process of both) expect((await process.end('SIGTERM')).code).toBe(0)
    },
    TIMEOUT_MS,
  )

  it(
    'the same press on both at once is one press',
    async () => {
      town = await createTown()
      const { presses, campaign } = await town.submittedProofs(12)
      const [one, two] = await startBoth('all', 'all')
      await inParallel(presses, 4, async ({ update }) => {
        expect(await Promise.all([town.post(one, update), town.post(two, update)])).toEqual([200, 200])
      })
      expect(await town.store.db.posting.count({ where: { kind: 'slot-paid' } })).toBe(presses.length)
      expect(await town.held(campaign)).toBe(0n)
      expect(await town.audit()).toEqual([])
    },
    TIMEOUT_MS,
  )

  it(
    'ROLE=web takes the presses, ROLE=worker sends the notices and keeps the deadlines',
    async () => {
      town = await createTown(SILENCE_OF_SECONDS)
      const [web] = await startBoth('web', 'worker')
      town.serve([web])
      const { employer, worker } = await people()
      await postJob(employer, WORDS_ONLY)
      await doJob(worker)
      await until('the proof to reach the employer', () => (employer.notices().length > 0 ? true : null))
      await until('the worker to be paid by silence and told', () => (paidNotices(worker) > 0 ? true : null))
      expect(await town.audit()).toEqual([])
    },
    TIMEOUT_MS,
  )
})

async function startBoth(one: string, other: string) {
  return Promise.all([
    town.start({ ROLE: one, REDIS_URL: redis.url }),
    town.start({ ROLE: other, REDIS_URL: redis.url }),
  ])
}

/** An employer with money and a worker, who met the bot. */
async function people() {
  const clock = { now: () => new Date(), advance: () => {} }
  const before = async () => {}
  const person = (id: string, name: string) =>
    telegramPerson({ sandbox: town.telegram, clock, id, name, before })
  const employer = person('5001', 'Emma')
  const worker = person('5002', 'Wale')
  for (const one of [employer, worker]) await one.command('help')
  // They have found work before: the first time begins with two questions of its own.
  await town.store.db.member.updateMany({ data: { foundWorkAt: new Date() } })
  const { memberId } = await town.store.db.identity.findFirstOrThrow({ where: { platformUserId: '5001' } })
  await town.fund({ kind: 'member', memberId, roles: [] }, 5)
  return { employer, worker }
}

function paidNotices(worker: { notices(): string[] }): number {
  return worker.notices().filter((notice) => notice.includes('$0.25 is yours')).length
}

/** Until every event has been relayed and every notice sent. */
async function quiet(): Promise<void> {
  await until('all notices to be sent', async () => {
    const [events, notices] = await Promise.all([
      town.store.db.event.count({ where: { relayedAt: null } }),
      town.store.db.notice.count({ where: { state: 'WAITING' } }),
    ])
    return events + notices === 0 ? true : null
  })
}
