import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createTown,
  dataFolder,
  inParallel,
  launch,
  type ProductProcess,
  startProcess,
  type Town,
  until,
} from './process-support.ts'

const PROOFS = 24
const WIDTH = 8
const TIMEOUT_MS = 60_000

type Presses = Awaited<ReturnType<Town['submittedProofs']>>['presses']

/** Presses on every proof, so many at a time. What was answered 200, and what was under way in the middle of it. */
async function pressAll(
  town: Town,
  to: ProductProcess,
  presses: Presses,
  inTheMiddle: () => void = () => {},
): Promise<{ answered: Set<string>; underWay: Set<string>; statuses: Set<number | null> }> {
  const answered = new Set<string>()
  const statuses = new Set<number | null>()
  const going = new Set<string>()
  let underWay = new Set<string>()
  await inParallel(presses, WIDTH, async ({ submission, update }) => {
    going.add(submission)
    const status = await town.post(to, update)
    going.delete(submission)
    statuses.add(status)
    if (status !== 200) return
    answered.add(submission)
    if (answered.size !== PROOFS / 3) return
    underWay = new Set(going)
    inTheMiddle()
  })
  return { answered, underWay, statuses }
}

/** Another process takes every press once more: what was done is not done again, what was not is. */
async function doAgain(town: Town, presses: Presses, campaign: string): Promise<void> {
  const second = await town.start()
  const again = await pressAll(town, second, presses)
  expect(again.answered.size).toBe(PROOFS)
  expect(await town.held(campaign)).toBe(0n)
  expect(await town.store.db.posting.count({ where: { kind: 'slot-paid' } })).toBe(PROOFS)
  expect(await town.audit()).toEqual([])
  expect((await second.end('SIGTERM')).code).toBe(0)
}

describe('a process that ends in the middle of its work', () => {
  it.each([
    { how: 'SIGTERM', signal: 'SIGTERM', times: 1 },
    { how: 'SIGTERM twice', signal: 'SIGTERM', times: 2 },
    { how: 'kill -9', signal: 'SIGKILL', times: 1 },
  ] as const)(
    '$how: what was answered is in the database',
    async (ending) => {
      const town = await createTown()
      try {
        const { presses, campaign } = await town.submittedProofs(PROOFS)
        const first = await town.start()
        town.serve([first])
        let stoppedAt = 0
        const { answered, underWay, statuses } = await pressAll(town, first, presses, () => {
          stoppedAt = performance.now()
          for (let time = 0; time < ending.times; time++) first.child.kill(ending.signal)
        })
        const end = await first.ended
        expect(performance.now() - stoppedAt).toBeLessThan(10_000)
        expect(end.code).toBe(ending.signal === 'SIGTERM' ? 0 : null)
        // An answer, or none at all: a refusal would be taken as final.
        expect([...statuses].filter((status) => status !== 200 && status !== null && status < 500)).toEqual(
          [],
        )
        expect(underWay.size).toBeGreaterThan(0)
        // A stop that was asked for finishes what runs.
        if (ending.signal === 'SIGTERM') expect([...underWay].filter((one) => !answered.has(one))).toEqual([])
        for (const submission of answered) expect(await town.state(submission)).toBe('SATISFIED')
        expect(await town.audit()).toEqual([])
        if (ending.signal === 'SIGKILL') await doAgain(town, presses, campaign)
      } finally {
        await town.close()
      }
    },
    TIMEOUT_MS,
  )
})

describe('a signal in the middle of the start', () => {
  it.each(['creating a database cluster', 'embedded database started'])(
    'at "%s" it ends with 0 and leaves no server behind',
    async (moment) => {
      const data = dataFolder()
      try {
        const { child, said, ended } = launch({ DATA_DIR: data.path })
        await until(moment, () => (said().includes(moment) ? true : null))
        child.kill('SIGTERM')
        const from = performance.now()
        expect((await ended).code).toBe(0)
        expect(performance.now() - from).toBeLessThan(10_000)
        expect(said()).not.toContain('The sandbox is open')
        expect(existsSync(join(data.path, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false)
        expect(existsSync(join(data.path, 'redis', 'address.json'))).toBe(false)
      } finally {
        data.remove()
      }
    },
    TIMEOUT_MS,
  )
})

describe('a process whose visitors do not leave', () => {
  it(
    'ends all the same, and its database last: an open page, a request that never gets complete, two signals',
    async () => {
      const data = dataFolder()
      try {
        const sandbox = await startProcess({ DATA_DIR: data.path })
        const { port } = new URL(sandbox.base)
        const page = await fetch(`${sandbox.base}/sandbox/events`)
        const slow = connect(Number(port), '127.0.0.1')
        slow.on('error', () => {})
        await once(slow, 'connect')
        slow.write('POST /webhooks/telegram HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n')
        sandbox.child.kill('SIGTERM')
        const { code, tookMs, stdout } = await sandbox.end('SIGTERM')
        expect(code).toBe(0)
        expect(tookMs).toBeLessThan(10_000)
        expect(stdout.trim().split('\n').at(-1)).toContain('the embedded database has stopped')
        expect(existsSync(join(data.path, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false)
        await page.body?.cancel()
        slow.destroy()
      } finally {
        data.remove()
      }
    },
    TIMEOUT_MS,
  )
})
