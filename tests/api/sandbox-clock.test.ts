import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { doJob, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { createWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const move = (body: unknown) =>
  fetch(`${world.base}/sandbox/clock`, { method: 'POST', body: JSON.stringify(body) })

describe('POST /sandbox/clock', () => {
  it('moves the clock of the product, and what fell due is settled before the answer', async () => {
    const employer = await world.join('telegram', 'Emma')
    const worker = await world.join('telegram', 'Wale')
    await world.fund(employer, 5)
    await postJob(employer, WORDS_ONLY)
    await doJob(worker)
    const before = world.clock.now().getTime()
    expect((await world.balances(worker)).cash).toBe(0n)

    const answer = await move({ advanceMs: 7 * DAY_MS })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ now: new Date(before + 7 * DAY_MS).toISOString() })
    expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    expect(worker.notices().join('\n')).toContain('$0.25')
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })

  it.each([{}, { advanceMs: 0 }, { advanceMs: -1 }, { advanceMs: 1.5 }, { advanceMs: '1' }, null, 'x'])(
    'refuses %j, and the clock stays',
    async (body) => {
      const before = world.clock.now()
      expect((await move(body)).status).toBe(400)
      expect(world.clock.now()).toEqual(before)
    },
  )
})
