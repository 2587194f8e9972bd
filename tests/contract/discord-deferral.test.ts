import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DAY_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import {
  DANA,
  fakeBot,
  gate,
  Outage,
  screen,
  startTown,
  type Town,
  textBlock,
  viewOf,
} from './discord-town.ts'

let town: Town
beforeAll(async () => {
  town = await startTown({
    menu: [
      {
        name: 'jobs',
        platforms: ['discord'],
        operatorsOnly: false,
        description: { en: 'Find work' },
        options: [],
      },
    ],
  })
  await town.app.register()
})
afterAll(() => town.stop())
beforeEach(() => town.reset())

const last = () => town.sandbox.chat(DANA).at(-1)
const row = (id: string) => town.db.deferredInteraction.findUniqueOrThrow({ where: { id } })
const done = () => town.says((entrance) => screen(entrance, viewOf(textBlock('Done after all'))))

/** A process is killed while it works on what it has put off; returns the interaction. */
async function crash(): Promise<string> {
  const before = town.app
  town.serve(town.makeApp({ bot: fakeBot(() => gate().passed as Promise<never>) }))
  const gesture = town.sandbox.slash(DANA, 'jobs')
  await town.time.pass(town.time.answerTime)
  const { interactionId, response } = await gesture
  expect(response).toMatchObject({ type: 5 })
  town.serve(before)
  return interactionId
}

describe('after a crash', () => {
  it('another process finishes what was put off, once its lease is over', async () => {
    const id = await crash()
    done()
    expect(await town.app.finishDeferred()).toBe(0)
    expect(last()).toMatchObject({ thinking: true })
    town.clock.advance(town.leaseMs)
    expect(await town.app.finishDeferred()).toBe(1)
    expect(last()).toMatchObject({ text: 'Done after all', thinking: false, ephemeral: true })
    expect(town.bot.entrances).toMatchObject([
      { key: `dc:${id}`, incoming: { kind: 'command', name: 'jobs' } },
    ])
    expect((await row(id)).doneAt).toEqual(town.clock.now())
    town.clock.advance(10 * town.leaseMs)
    expect(await town.app.finishDeferred()).toBe(0)
  })

  it('only one of two processes takes it up', async () => {
    const id = await crash()
    done()
    town.clock.advance(town.leaseMs)
    const other = town.makeApp()
    const counts = await Promise.all([town.app.finishDeferred(), other.finishDeferred()])
    expect(counts.sort((a, b) => a - b)).toEqual([0, 1])
    expect(town.bot.entrances).toHaveLength(1)
    expect((await row(id)).attempts).toBe(1)
  })

  it('is done even when nobody can be told any more', async () => {
    const id = await crash()
    done()
    town.clock.advance(16 * MINUTE_MS)
    expect(await town.app.finishDeferred()).toBe(1)
    expect(town.bot.entrances).toHaveLength(1)
    expect((await row(id)).doneAt).not.toBeNull()
  })

  it('an outage leaves it for later, and so does a Discord that is down', async () => {
    const id = await crash()
    town.says(() => {
      throw new Outage('down')
    })
    town.clock.advance(town.leaseMs)
    expect(await town.app.finishDeferred()).toBe(0)
    done()
    town.sandbox.failNext(/PATCH \/webhooks/, { status: 503, times: 2 })
    town.clock.advance(town.leaseMs)
    expect(await town.app.finishDeferred()).toBe(0)
    expect((await row(id)).doneAt).toBeNull()
    town.clock.advance(town.leaseMs)
    expect(await town.app.finishDeferred()).toBe(1)
    expect(last()?.text).toBe('Done after all')
  })

  it('what takes every process down is given up and told as a fault', async () => {
    const id = await crash()
    await town.db.deferredInteraction.update({ where: { id }, data: { attempts: 5 } })
    done()
    town.clock.advance(town.leaseMs)
    expect(await town.app.finishDeferred()).toBe(1)
    expect(town.bot.entrances).toEqual([])
    expect(last()?.text).toContain('ref K7Q2')
  })

  it('what cannot be read is put aside', async () => {
    const now = town.clock.now()
    await town.db.deferredInteraction.create({
      data: { id: '77', body: { old: true }, createdAt: now, leaseUntil: now },
    })
    expect(await town.app.finishDeferred()).toBe(0)
    expect((await row('77')).doneAt).not.toBeNull()
  })

  it('what was finished is forgotten after a day', async () => {
    town.clock.advance(DAY_MS + MINUTE_MS)
    await town.app.finishDeferred()
    expect(await town.db.deferredInteraction.count()).toBe(0)
  })
})

describe('a view that Discord refuses', () => {
  it('is told as a fault and not tried again', async () => {
    const work = gate()
    town.says(async (entrance) => {
      await work.passed
      return screen(entrance, viewOf(textBlock('Refused')))
    })
    town.sandbox.failNext(/PATCH \/webhooks/, { status: 400, code: 50035, message: 'Invalid Form Body' })
    const gesture = town.sandbox.slash(DANA, 'jobs')
    await town.time.pass(town.time.answerTime)
    const { interactionId } = await gesture
    work.open()
    await town.app.stop()
    expect(last()?.text).toContain('ref K7Q2')
    expect((await row(interactionId)).doneAt).not.toBeNull()
  })
})
