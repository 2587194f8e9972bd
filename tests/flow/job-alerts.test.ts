import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
import { publish } from '../support/open-jobs.ts'
import { createWorld, type World } from '../support/world.ts'

const QUARTER = 15 * MINUTE_MS
const found = (count: number) => w('notice-jobs-found', { count })

describe.each(PLATFORMS)('job alerts on %s', (platform) => {
  let world: World
  let employer: ChatPerson
  let worker: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(platform, 'Emma')
    await world.fund(employer, 100)
    worker = await world.join(platform, 'Wale')
  })
  afterAll(() => world.close())

  it('are off: new jobs are told to nobody', async () => {
    await publish(world, employer)
    await world.pass(DAY_MS)
    expect(worker.notices()).toEqual([])
    await worker.command('jobs')
    await worker.tap(w('button-alerts'))
    expect(worker.screen()).toContain(w('alerts-off'))
  })

  it('once switched on, one message lists what is new, with buttons that open it', async () => {
    await worker.tap(w('button-alerts-on'))
    expect(worker.screen()).toContain(w('alerts-on', { times: 1 }))
    await worker.tap(w('alerts-reward', { amount: '$0.50' }))
    expect(worker.screen()).toContain(w('alerts-saved'))
    for (let n = 1; n <= 3; n++)
      await publish(world, employer, { title: `Well paid ${n}.`, rewardMicros: 500_000n })
    await publish(world, employer, { title: 'Badly paid.', rewardMicros: 100_000n })
    await world.pass(2 * QUARTER)
    expect(worker.notices()).toHaveLength(1)
    const [notice] = worker.notices()
    expect(notice).toContain(found(3))
    expect(notice).toContain('Well paid 3.')
    expect(notice).not.toContain('Badly paid.')
    await worker.tap('Well paid 2.', found(3))
    expect(worker.canTap(w('button-start-job'))).toBe(true)
  })

  it('no more than asked for in a day, and never the same job twice', async () => {
    await publish(world, employer, { title: 'The day after.', rewardMicros: 500_000n })
    const before = worker.notices().length
    await world.pass(4 * QUARTER)
    expect(worker.notices()).toHaveLength(before)
    await world.pass(DAY_MS)
    expect(worker.notices()).toHaveLength(before + 1)
    expect(worker.notices().at(-1)).toContain(found(1))
    expect(worker.notices().at(-1)).toContain('The day after.')
    await world.pass(2 * DAY_MS)
    expect(worker.notices()).toHaveLength(before + 1)
  })

  it('match my skills once I chose some', async () => {
    await worker.command('skills')
    await worker.tap(w('category-data'))
    await worker.tap('Data entry')
    await worker.tap(w('button-alerts'))
    expect(worker.screen()).toContain(w('alerts-what-skills'))
    expect(worker.screen()).toContain('Data entry')
    await publish(world, employer, { title: 'No data.', rewardMicros: 900_000n })
    await publish(world, employer, { title: 'Type names.', rewardMicros: 900_000n, categoryId: 'data-entry' })
    await world.pass(2 * QUARTER)
    expect(worker.notices().at(-1)).toContain('Type names.')
    expect(worker.notices().at(-1)).not.toContain('No data.')
  })

  it('switched off they are silent again', async () => {
    await worker.tap(w('alerts-times', { times: 8 }))
    await worker.tap(w('button-alerts-off'))
    expect(worker.screen()).toContain(w('alerts-off'))
    const before = worker.notices().length
    await publish(world, employer, { title: 'Unheard.', rewardMicros: 900_000n, categoryId: 'data-entry' })
    await world.pass(2 * DAY_MS)
    expect(worker.notices()).toHaveLength(before)
    expect(await worker.forge('al~reward~123')).toContain(w('alerts-title'))
    expect(await worker.forge('al~times~99')).toContain(w('alerts-off'))
  })

  it('a paid-to-click job is visited from the message', async () => {
    await worker.command('skills')
    await worker.tap(w('category-data'))
    await worker.tap('Data entry')
    await worker.tap(w('button-alerts'))
    await worker.tap(w('alerts-any-reward'))
    await worker.tap(w('button-alerts-on'))
    await publish(world, employer, { title: 'See our shop.', mode: 'PAID_TO_CLICK', rewardMicros: 1_000n })
    await world.pass(DAY_MS)
    await worker.tap('See our shop.', found(1))
    expect(worker.screen()).toContain(w('visit-title', { title: 'See our shop.' }))
    expect(worker.screen()).toContain(w('visit-what', { reward: ANY }))
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
