import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import { type Domain, type Outcome, perform } from '../../src/domain/kit/use-case.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { isOutage } from '../../src/runtime/database.ts'
import { createTestDomain } from '../support/domain.ts'
import { manyDue, standOf } from './domain-many-due.ts'

const t = await createTestDomain()
const observer = new pg.Client({ connectionString: t.database.url })
await observer.connect()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(async () => {
  await observer.end()
  await t.close()
})

/** Everything the database holds, as one text; but for the count of tries, which outlives them on purpose. */
async function everything(): Promise<string> {
  const { rows } = await observer.query(
    `SELECT string_agg(query_to_xml('SELECT * FROM ' || quote_ident(tablename) || ' t ORDER BY t::text',
       true, false, '')::text, E'\\n' ORDER BY tablename) AS dump
     FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'attempt_budget'`,
  )
  return rows[0].dump
}

/** Holds a row so that whoever wants it waits, at the last step of their statement. */
async function holding<T>(sql: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: t.database.url })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(`${sql} FOR UPDATE`)
    return await work()
  } finally {
    await client.end()
  }
}

/** The backend that waits for a row, once there is one. */
async function waitingBackend(): Promise<number> {
  for (const began = Date.now(); Date.now() - began < 10_000; ) {
    const { rows } = await observer.query(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    if (rows[0]) return rows[0].pid
  }
  throw new Error('nobody came to wait')
}

type Press = (key: string, domain?: Domain) => Promise<Outcome<object>>
type Prepared = { press: Press; lastRow: string }
const account = (id: string) => `SELECT 1 FROM account WHERE id = '${id}'`
const answers = [{ kind: 'text' as const, text: 'Done.' }]

/** For each effect: how to bring it about, and the row that its statement touches last. */
const effects: [string, () => Promise<Prepared>][] = [
  [
    'approving',
    async () => {
      const { employer, worker } = await t.employerAndWorker()
      const submission = await t.submission(await t.campaign(employer), worker)
      return {
        press: (key, domain = t.domain) =>
          perform(domain, approveSubmission, { input: { submission }, actor: employer, key }),
        lastRow: account(`cash:${worker.memberId}`),
      }
    },
  ],
  [
    'a final verdict',
    async () => {
      const { employer, worker } = await t.employerAndWorker()
      const submission = await t.resubmitted(await t.campaign(employer), worker, employer)
      const input = { submission, reason: 'Not done.' }
      return {
        press: (key, domain = t.domain) => perform(domain, rejectFinally, { input, actor: employer, key }),
        lastRow: account(`cash:${worker.memberId}`),
      }
    },
  ],
  [
    'publishing',
    async () => {
      const { employer } = await t.employerAndWorker()
      const input = {
        mode: 'INTERNATIONAL' as const,
        categoryId: 'other',
        title: 'A small job',
        instructions: 'Do what is asked for here.',
        requirements: [{ kind: 'text' as const, ask: 'Say it' }],
        rewardMicros: 250_000n,
        slots: 2,
      }
      return {
        press: (key, domain = t.domain) => perform(domain, publishCampaign, { input, actor: employer, key }),
        lastRow: account(`wallet:${employer.memberId}`),
      }
    },
  ],
  [
    'stopping',
    async () => {
      const { employer } = await t.employerAndWorker()
      const campaign = await t.campaign(employer)
      return {
        press: (key, domain = t.domain) =>
          perform(domain, stopCampaign, { input: { campaign }, actor: employer, key }),
        lastRow: account(`wallet:${employer.memberId}`),
      }
    },
  ],
  [
    'taking',
    async () => {
      const { employer, worker } = await t.employerAndWorker()
      const campaign = await t.campaign(employer)
      return {
        press: (key, domain = t.domain) =>
          perform(domain, takeSlot, { input: { campaign }, actor: worker, key }),
        lastRow: `SELECT 1 FROM member WHERE id = '${worker.memberId}'`,
      }
    },
  ],
  [
    'giving up after a stop',
    async () => {
      const { employer, worker } = await t.employerAndWorker()
      const campaign = await t.campaign(employer)
      const reservation = await t.take(campaign, worker)
      await t.must(t.run(stopCampaign, { campaign }, employer))
      return {
        press: (key, domain = t.domain) =>
          perform(domain, giveUpReservation, { input: { reservation }, actor: worker, key }),
        lastRow: account(`wallet:${employer.memberId}`),
      }
    },
  ],
  [
    'sending a proof',
    async () => {
      const { employer, worker } = await t.employerAndWorker()
      const reservation = await t.take(await t.campaign(employer), worker)
      return {
        press: (key, domain = t.domain) =>
          perform(domain, submitProof, { input: { reservation, answers }, actor: worker, key }),
        lastRow: `SELECT 1 FROM member WHERE id = '${worker.memberId}'`,
      }
    },
  ],
  [
    'redeeming',
    async () => {
      const { worker } = await t.employerAndWorker()
      const actor = await t.member('Op', ['finance'])
      const input = { amountMicros: 5_000_000n, reason: 'Paid by bank transfer' }
      const { code } = await t.must(issueTopUp(t.domain, { input, actor, key: t.key() }))
      return {
        press: (key, domain = t.domain) => redeemVoucher(domain, { code, actor: worker, key }),
        lastRow: account(`wallet:${worker.memberId}`),
      }
    },
  ],
]

describe.each(effects)('%s', (_, prepare) => {
  test('killed in the middle leaves nothing behind, and the same press then does it once', async () => {
    const { press, lastRow } = await prepare()
    const before = await everything()
    const key = t.key()
    await holding(lastRow, async () => {
      const broken = press(key).then(
        () => null,
        (error: unknown) => error,
      )
      await observer.query('SELECT pg_terminate_backend($1)', [await waitingBackend()])
      expect(isOutage(await broken)).toBe(true)
    })
    expect(await everything()).toBe(before)

    expect(await press(key)).toMatchObject({ ok: true, repeated: false })
    expect(await press(key)).toMatchObject({ ok: true, repeated: true })
  })

  test('killed after the commit and before the answer is done once, and the same press gets its answer', async () => {
    const { press } = await prepare()
    const key = t.key()
    await expect(press(key, answerLost())).rejects.toThrow('connection lost')
    const after = await everything()
    expect(await press(key)).toMatchObject({ ok: true, repeated: true })
    expect(await everything()).toBe(after)
  })
})

/** A domain whose connection breaks as soon as its statement was committed. */
function answerLost(): Domain {
  const run: Domain['store']['run'] = async (statement) => {
    const rows = await t.store.run(statement)
    if (statement.name.startsWith('door_'))
      throw Object.assign(new Error('connection lost'), { code: '08006' })
    return rows
  }
  return { ...t.domain, store: { ...t.store, run } }
}

describe('a sweep', () => {
  test('killed before or after any of its statements loses nothing and doubles nothing', async () => {
    let crashes = 0
    for (const when of ['before', 'after'] as const) {
      for (let at = 1; ; at++) {
        const expected = await oneOfEachDue()
        const crashed = await sweepDue(killedAt(at, when)).then(
          () => false,
          () => true,
        )
        expect(await t.audit()).toEqual([])
        await t.sweep()
        await expected()
        if (!crashed) break
        crashes++
      }
    }
    // Five timers, each of which claims and commits.
    expect(crashes).toBeGreaterThanOrEqual(20)
  }, 60_000)

  test('killed with its process in the middle of a batch: what was settled stays, the rest waits for the next', async () => {
    const campaign = await manyDue(t, 250, t.clock.now())
    t.clock.advance(DAY_MS)
    const [victim] = await t.store.db.submission.findMany({
      where: { campaignId: campaign },
      orderBy: { dueAt: 'asc' },
      skip: 120,
      take: 1,
    })
    await holding(account(`cash:${victim?.workerId}`), async () => {
      const script = fileURLToPath(new URL('./domain-killed-sweeper.ts', import.meta.url))
      const args = ['--import', 'tsx', script, t.database.url, t.clock.now().toISOString(), '50']
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      try {
        await waitingBackend()
      } finally {
        child.kill('SIGKILL')
        await ended
      }
    })
    await orphansGone()
    expect(await standOf(t, campaign)).toEqual({
      SATISFIED: { count: 100, cash: (100n * 25_000n).toString() },
      SUBMITTED: { count: 150, cash: '0' },
    })
    expect(await t.audit()).toEqual([])

    // And with the last of them the job is finished, which its employer is told.
    expect(await t.sweep()).toBe(150 + 1)
    expect(await standOf(t, campaign)).toEqual({
      SATISFIED: { count: 250, cash: (250n * 25_000n).toString() },
    })
  })
})

/** One row that is due for each timer; returns the check that each was settled, once. */
async function oneOfEachDue(): Promise<() => Promise<void>> {
  const { employer } = await t.employerAndWorker(10)
  t.domain.policy = policySchema.parse({ FINAL_REJECTION: 'refund' })
  const [lapses, silent, asked, refused, waiting] = [
    await t.member('Lapses'),
    await t.member('Silent'),
    await t.member('Asked'),
    await t.member('Refused'),
    await t.member('Waiting'),
  ]
  const campaign = await t.campaign(employer, { slots: 5 })
  const satisfied = await t.submission(campaign, silent)
  const lapsed = await t.correctionAsked(campaign, asked, employer)
  const returned = await t.resubmitted(campaign, refused, employer)
  t.clock.advance(6 * DAY_MS)
  await t.must(t.run(rejectFinally, { submission: returned, reason: 'Not done.' }, employer))
  await t.store.db.submission.updateMany({ where: { id: satisfied }, data: { remindAt: null } })
  const reminded = await t.submission(campaign, waiting)
  await t.store.db.submission.updateMany({ where: { id: reminded }, data: { remindAt: t.clock.now() } })
  await t.store.db.submission.updateMany({ where: { id: returned }, data: { dueAt: t.clock.now() } })
  t.clock.advance(DAY_MS - HOUR_MS)
  await t.take(campaign, lapses)
  t.clock.advance(HOUR_MS)
  return async () => {
    expect(await t.state(satisfied)).toBe('SATISFIED')
    expect(await t.state(lapsed)).toBe('LAPSED')
    expect(await t.state(returned)).toBe('NOT_SATISFIED_RETURNED')
    const events = await t.store.db.event.findMany({ where: { kind: 'review-due-soon' } })
    const mine = events.filter((event) => JSON.stringify(event.payload).includes(reminded))
    expect(mine).toHaveLength(1)
    expect(await t.balances(silent)).toEqual({ cash: 250_000n, wallet: 0n })
    // The lapsed reservation and the lapsed correction are free again: 5 − (silent, refused, waiting).
    expect(await t.freeSlots(campaign)).toBe(2)
    expect((await t.balances(employer)).wallet).toBe(10_000_000n - 5n * 275_000n + 275_000n)
    await t.must(t.run(approveSubmission, { submission: reminded }, employer))
  }
}

/** A domain whose sweeping connection is terminated at its nth statement. */
function killedAt(nth: number, when: 'before' | 'after'): Domain {
  let count = 0
  const die = { name: 'die', text: 'SELECT pg_terminate_backend(pg_backend_pid())', values: [] }
  const within: Domain['store']['within'] = (work) =>
    t.store.within((run) =>
      work(async (statement) => {
        const mine = ++count === nth
        if (mine && when === 'before') await run(die)
        const rows = await run(statement)
        if (mine && when === 'after') await run(die)
        return rows
      }),
    )
  return { ...t.domain, store: { ...t.store, within } }
}

/** The backends of a killed process end when they next turn to it. */
async function orphansGone(): Promise<void> {
  for (const began = Date.now(); Date.now() - began < 10_000; ) {
    const { rows } = await observer.query(
      `SELECT count(*)::int AS busy FROM pg_stat_activity
       WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()`,
    )
    if (rows[0].busy === 0) return
  }
  throw new Error('a backend of the killed process is still at work')
}
