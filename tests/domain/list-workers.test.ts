import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { blockWorker } from '../../src/domain/hiring/block-worker.ts'
import {
  LOOKED_AT_MAX,
  listWorkers,
  type WorkerCursor,
  type WorkerFilter,
} from '../../src/domain/hiring/list-workers.ts'
import { readWorker } from '../../src/domain/hiring/read-worker.ts'
import { createGroup } from '../../src/domain/hiring/save-group.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import type { Statement } from '../../src/domain/kit/store.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { rateSubmission } from '../../src/domain/submissions/rate-submission.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { readWorkerRecord } from '../../src/domain/submissions/success-rate.ts'
import { createTestDomain } from '../support/domain.ts'
import { hiredJob } from '../support/hiring.ts'

const t = await createTestDomain()
afterAll(() => t.close())

type Person = Awaited<ReturnType<typeof t.member>>
let employer: Person

beforeEach(async () => {
  await t.pool.query('DELETE FROM member_skill')
  await t.pool.query('DELETE FROM blocked_worker')
  // Whoever worked in an earlier test is out of reach of this one's filters.
  await t.pool.query('UPDATE member SET country = NULL')
  employer = (await t.employerAndWorker()).employer
})

const everybody: WorkerFilter = {
  source: 'all',
  country: null,
  skill: null,
  minPercent: null,
  minStars: null,
}

async function names(filter: Partial<WorkerFilter>, cursor: WorkerCursor | null = null): Promise<string[]> {
  const page = await listWorkers(t.store, employer.memberId, { ...everybody, ...filter }, cursor)
  return page.workers.map(({ name }) => name)
}

async function worker(name: string, about: { country?: string; verified?: boolean; skills?: string[] } = {}) {
  t.clock.advance(1_000)
  const person = await t.member(name)
  const { country = null, verified = false, skills = [] } = about
  const data = { country, countryVerifiedAt: verified ? t.clock.now() : null }
  await t.store.db.member.update({ where: { id: person.memberId }, data })
  const rows = skills.map((categoryId) => ({ memberId: person.memberId, categoryId }))
  await t.store.db.memberSkill.createMany({ data: rows })
  return person
}

/** Lets somebody do one job for this employer, with stars or to a final "not satisfied". */
async function works(person: Person, how: { stars?: number; bad?: boolean } = {}) {
  const campaign = await t.campaign(employer, { slots: 1 })
  if (how.bad) {
    const submission = await t.resubmitted(campaign, person, employer)
    await t.must(t.run(rejectFinally, { submission, reason: 'Still not what was asked.' }, employer))
    return
  }
  const submission = await t.submission(campaign, person)
  await t.must(t.run(approveSubmission, { submission }, employer))
  const { stars } = how
  if (stars) await t.must(t.run(rateSubmission, { submission, rating: { stars } }, employer))
}

describe('past work', () => {
  test('lists everybody who worked for me, latest work first, with what they did for me', async () => {
    const [ann, bob] = [
      await worker('Ann', { country: 'KE', verified: true, skills: ['data-entry'] }),
      await worker('Bob'),
    ]
    await works(ann, { stars: 4 })
    t.clock.advance(DAY_MS)
    await works(bob, { bad: true })
    t.clock.advance(DAY_MS)
    await works(ann, { stars: 5 })
    const { workers } = await listWorkers(t.store, employer.memberId, { ...everybody, source: 'past' }, null)
    expect(workers).toEqual([
      {
        workerId: ann.memberId,
        name: 'Ann',
        country: 'KE',
        countryVerified: true,
        record: { satisfied: 2, notSatisfied: 0, percent: 100, stars: 4.5 },
        doneForMe: 2,
        isBlocked: false,
        skills: ['data-entry'],
      },
      expect.objectContaining({ name: 'Bob', doneForMe: 0, record: expect.objectContaining({ percent: 0 }) }),
    ])
  })

  test('shows the same record as everywhere else', async () => {
    const ann = await worker('Ann')
    await works(ann, { stars: 4 })
    await works(ann, { bad: true })
    await works(ann, { stars: 5 })
    const { workers } = await listWorkers(t.store, employer.memberId, { ...everybody, source: 'past' }, null)
    expect(workers[0]?.record).toEqual(await readWorkerRecord(t.store, ann.memberId))
  })

  test('is nobody else’s', async () => {
    await works(await worker('Ann'))
    employer = (await t.employerAndWorker()).employer
    expect(await names({ source: 'past' })).toEqual([])
  })

  test('is paged both ways, with nobody twice and nobody missing', async () => {
    const people = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
    for (const name of people) {
      await works(await worker(name))
      t.clock.advance(DAY_MS)
    }
    const filter: WorkerFilter = { ...everybody, source: 'past' }
    const first = await listWorkers(t.store, employer.memberId, filter, null)
    const second = await listWorkers(t.store, employer.memberId, filter, first.after)
    const back = await listWorkers(t.store, employer.memberId, filter, second.before)
    const shown = (page: typeof first) => page.workers.map(({ name }) => name)
    expect([shown(first), shown(second)]).toEqual([
      ['G', 'F', 'E', 'D', 'C'],
      ['B', 'A'],
    ])
    expect(back).toEqual({ ...first, before: null })
    expect([first.before, second.after]).toEqual([null, null])
    const gone: WorkerCursor = { side: 'after', workerId: t.newId() }
    expect(await names(filter, gone)).toEqual(shown(first))
  })
})

describe('searching', () => {
  test('finds only who finished a job or chose a skill, never me and nobody I blocked', async () => {
    await worker('Newcomer', { country: 'FJ' })
    const skilled = await worker('Skilled', { country: 'FJ', skills: ['data-entry'] })
    const done = await worker('Done', { country: 'FJ' })
    await works(done)
    await t.store.db.member.update({ where: { id: employer.memberId }, data: { country: 'FJ' } })
    await t.store.db.memberSkill.create({ data: { memberId: employer.memberId, categoryId: 'data-entry' } })
    expect(await names({ country: 'FJ' })).toEqual(['Done', 'Skilled'])
    await t.must(t.run(blockWorker, { worker: skilled.memberId }, employer))
    expect(await names({ country: 'FJ' })).toEqual(['Done'])
    expect(await names({ source: 'past' })).toEqual(['Done'])
    expect(await names({ source: 'blocked' })).toEqual(['Skilled'])
    expect(await names({ skill: 'data-entry' })).toEqual([])
  })

  test('by country and by skill, one or both', async () => {
    await worker('Ann', { country: 'KE', skills: ['data-entry', 'survey-short'] })
    await worker('Bob', { country: 'KE', skills: ['survey-short'] })
    await worker('Cid', { country: 'NG', skills: ['data-entry'] })
    expect(await names({ country: 'KE' })).toEqual(['Bob', 'Ann'])
    expect(await names({ skill: 'data-entry' })).toEqual(['Cid', 'Ann'])
    expect(await names({ country: 'KE', skill: 'data-entry' })).toEqual(['Ann'])
    expect(await names({ country: 'DE' })).toEqual([])
  })

  test('by success rate and by stars; who has none is not among them', async () => {
    const [ann, bob] = [await worker('Ann', { country: 'TO' }), await worker('Bob', { country: 'TO' })]
    await worker('Cid', { country: 'TO', skills: ['data-entry'] })
    await works(ann, { stars: 5 })
    await works(bob, { stars: 3 })
    await works(bob, { bad: true })
    const search = (rest: Partial<WorkerFilter>) => names({ country: 'TO', ...rest })
    expect(await search({ minPercent: 50 })).toEqual(['Bob', 'Ann'])
    expect(await search({ minPercent: 75 })).toEqual(['Ann'])
    expect(await search({ minStars: 3 })).toEqual(['Bob', 'Ann'])
    expect(await search({ minStars: 4.5 })).toEqual(['Ann'])
    expect(await search({ minPercent: 90, minStars: 4 })).toEqual(['Ann'])
    expect(await names({ source: 'past', minStars: 4 })).toEqual(['Ann'])
  })

  test('looks at a bounded number of members a page, and goes on behind them', async () => {
    await worker('Far away', { country: 'PW', skills: ['data-entry'] })
    await t.pool.query(
      `INSERT INTO member (id, country, created_at)
        SELECT 'zzzzzzzzzzz' || lpad(n::text, 5, '0'), 'PW', now() FROM generate_series(1, ${LOOKED_AT_MAX}) n`,
    )
    try {
      const filter: WorkerFilter = { ...everybody, country: 'PW' }
      const first = await listWorkers(t.store, employer.memberId, filter, null)
      expect([first.workers, first.before]).toEqual([[], null])
      const second = await listWorkers(t.store, employer.memberId, filter, first.after)
      expect(second.workers.map(({ name }) => name)).toEqual(['Far away'])
      expect(second.after).toBeNull()
    } finally {
      await t.pool.query(`DELETE FROM member WHERE id LIKE 'zzzzzzzzzzz%'`)
    }
  })

  test.each([
    [{}, 'member_pkey'],
    [{ country: 'KE' }, 'member_country_id_idx'],
    [{ skill: 'data-entry', country: 'KE' }, 'member_skill_category_id_member_id_idx'],
    [{ source: 'blocked' }, 'blocked_worker_pkey'],
    [{ source: 'past' }, 'submission_employer_id_state_submitted_at_idx'],
  ] as const)('walks an index: %o', async (filter, index) => {
    const asked: Statement[] = []
    const run = (statement: Statement) => {
      asked.push(statement)
      return t.store.run(statement)
    }
    await listWorkers({ ...t.store, run }, employer.memberId, { ...everybody, ...filter }, null)
    const found = asked.find(({ name }) => name.startsWith('workers_'))
    const plan = await explain(found)
    expect(plan).toContain(index)
    expect(plan).not.toMatch(/Seq Scan on (member|submission|blocked_worker)/)
  })
})

async function explain(statement: Statement | undefined): Promise<string> {
  const client = await t.pool.connect()
  try {
    // A handful of rows would be read whole; the question is which index serves a large table.
    await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off')
    const { rows } = await client.query(`EXPLAIN ${statement?.text}`, statement?.values)
    return rows.map((row) => String(row['QUERY PLAN'])).join('\n')
  } finally {
    client.release(true)
  }
}

describe('one worker', () => {
  test('shows the groups I keep them in and what I invited them to; nobody else’s', async () => {
    const ann = await worker('Ann')
    const other = (await t.employerAndWorker()).employer
    await t.must(t.run(createGroup, { name: 'Testers', worker: ann.memberId }, employer))
    await t.must(t.run(createGroup, { name: 'Secret', worker: ann.memberId }, other))
    const campaignId = await hiredJob(t, employer, [ann])
    await hiredJob(t, other, [ann])
    expect(await readWorker(t.store, employer.memberId, ann.memberId)).toMatchObject({
      name: 'Ann',
      groups: [{ name: 'Testers' }],
      invitations: [{ campaignId, title: 'For people I trust', state: 'INVITED', campaignState: 'ACTIVE' }],
    })
  })

  test('is not me, and not nobody', async () => {
    expect(await readWorker(t.store, employer.memberId, employer.memberId)).toBeNull()
    expect(await readWorker(t.store, employer.memberId, t.newId())).toBeNull()
  })
})
