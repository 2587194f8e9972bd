import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { interactionIn, respondTo } from '../../src/bots/discord/gateway.ts'
import { closeRest, createRest } from '../../src/bots/discord/rest.ts'
import type { Entrance } from '../../src/bots/kit/incoming.ts'
import { act } from '../../src/bots/kit/view.ts'
import {
  asksForProof,
  DANA,
  filled,
  MENU,
  OUTAGE_SENTENCE,
  Outage,
  screen,
  shot,
  startTown,
  type Town,
  textBlock,
  viewOf,
} from './discord-town.ts'

let town: Town
beforeAll(async () => {
  town = await startTown({ menu: MENU })
  await town.app.register()
})
afterAll(() => town.stop())
beforeEach(() => town.reset())

const last = () => {
  const message = town.sandbox.chat(DANA).at(-1)
  if (!message) throw new Error('Dana sees nothing')
  return message
}
const save = { kind: 'buttons' as const, buttons: [act('Save', { code: 'sv', args: ['1'] })] }

describe('when something breaks', () => {
  it('says with HTTP 200 that nothing was charged while the database is down', async () => {
    town.says(() => {
      throw new Outage('down')
    })
    const done = await town.sandbox.slash(DANA, 'jobs')
    expect(done).toMatchObject({ status: 200, response: { type: 4 } })
    expect(last()).toMatchObject({ text: OUTAGE_SENTENCE, ephemeral: true })
  })

  it('does not begin what it cannot store', async () => {
    asksForProof(town)
    await town.sandbox.slash(DANA, 'jobs')
    town.reset()
    const broken = {
      ...town.db,
      deferredInteraction: { createMany: async () => Promise.reject(new Outage('down')) },
    }
    const before = town.app
    town.serve(town.makeApp({ db: broken as never }))
    const done = await town.sandbox.submitModal(DANA, { ...filled, shots: [shot] })
    town.serve(before)
    expect(done).toMatchObject({ status: 200, response: { type: 4 } })
    expect(last().text).toBe(OUTAGE_SENTENCE)
    expect(town.bot.entrances).toEqual([])
  })

  it('tells a fault with a reference that stands in the log', async () => {
    town.says(() => {
      throw new TypeError('a bug')
    })
    await town.sandbox.slash(DANA, 'jobs')
    expect(last().text).toContain('ref K7Q2')
    expect(town.logs).toMatchObject([{ level: 'error', facts: { reference: 'K7Q2' } }])
  })

  it('tells a fault for a view that cannot be shown', async () => {
    town.says((entrance) =>
      screen(entrance, viewOf({ kind: 'buttons', buttons: [act('x', { code: 'x', args: ['ä'] })] })),
    )
    await town.sandbox.slash(DANA, 'jobs')
    expect(last().text).toContain('ref K7Q2')
  })

  it('writes no reply token into the log', async () => {
    town.says(() => {
      throw new TypeError('a bug')
    })
    await town.sandbox.slash(DANA, 'jobs')
    const token = town.sandbox.lastInteraction(DANA)?.token ?? ''
    expect(
      JSON.stringify(town.logs, (_, value) => (value instanceof Error ? String(value.stack) : value)),
    ).not.toContain(token)
  })
})

describe('the same interaction twice', () => {
  it('has one effect', async () => {
    const effects = new Set<string>()
    let count = 0
    const once = (entrance: Entrance) => {
      if (effects.has(entrance.key))
        return { reply: { kind: 'nothing' as const }, at: { kind: 'new' as const } }
      effects.add(entrance.key)
      count += 1
      return screen(entrance, viewOf(textBlock('Taken')))
    }
    town.says((entrance) => screen(entrance, viewOf(save)))
    await town.sandbox.slash(DANA, 'jobs')
    const id = last().id
    town.says(once)
    await town.sandbox.press(DANA, id, 'Save')
    const again = town.sandbox.lastInteraction(DANA)
    expect(await town.sandbox.rawInteraction(again)).toMatchObject({ status: 200, error: { code: 40060 } })
    await town.sandbox.slash(DANA, 'jobs')
    const command = town.sandbox.lastInteraction(DANA)
    expect(await town.sandbox.rawInteraction(command)).toMatchObject({ status: 202, response: null })
    expect(count).toBe(2)
  })

  it('is finished once when it was put off', async () => {
    asksForProof(town)
    await town.sandbox.slash(DANA, 'jobs')
    town.says((entrance) => screen(entrance, viewOf(textBlock('Sent'))))
    const done = await town.sandbox.submitModal(DANA, { ...filled, shots: [shot] })
    await done.finished
    await town.sandbox.rawInteraction(town.sandbox.lastInteraction(DANA))
    await town.app.stop()
    expect(town.bot.entrances.filter(({ incoming }) => incoming.kind === 'form')).toHaveLength(1)
  })
})

describe('over the gateway', () => {
  it('the same answer goes out by REST', async () => {
    const rest = createRest(town.apiRoot, 'unused')
    const sentence = { type: 4 as const, data: { flags: 64, content: 'By REST' } }
    const before = town.app
    town.serve({
      ...before,
      // Stands for a packet of the gateway, which carries the same body.
      handle: async (raw) => {
        const body = interactionIn({ t: 'INTERACTION_CREATE', d: JSON.parse(new TextDecoder().decode(raw)) })
        const log = { info: () => {}, warn: () => {}, error: () => {} }
        if (body) await respondTo({ rest, log, respond: async () => sentence }, body)
        return new Response(null, { status: 202 })
      },
    })
    await town.sandbox.slash(DANA, 'jobs')
    town.serve(before)
    closeRest(rest)
    expect(last()).toMatchObject({ content: 'By REST', ephemeral: true })
  })
})
