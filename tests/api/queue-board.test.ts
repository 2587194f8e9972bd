import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueTicket, useTicket } from '../../src/api/board-pass.ts'
import { MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { testRedisUrl } from '../support/redis.ts'
import { createWorld, type World } from '../support/world.ts'

const BOARD = '/ops/board'

function visitorOf(world: () => World) {
  const go = (path: string, init: RequestInit = {}) =>
    fetch(`${world().base}${path}`, { redirect: 'manual', ...init })
  const enter = (ticket: string) =>
    go(`${BOARD}/enter`, { method: 'POST', body: new URLSearchParams({ ticket }) })
  const passOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { go, enter, passOf, ticket: () => issueTicket(world().product.domain) }
}

describe.skipIf(testRedisUrl() === null)('the queue board over BullMQ', () => {
  let world: World
  beforeAll(async () => {
    world = await createWorld({ redis: true })
  })
  afterAll(() => world.close())
  const { go, enter, passOf, ticket } = visitorOf(() => world)
  const queuesOn = async (cookie: string) => {
    const answer = await go(`${BOARD}/api/queues`, { headers: { cookie } })
    return ((await answer.json()) as { queues: { name: string }[] }).queues
  }

  it.each(['', '/', '/api/queues', '/static/favicon-32x32.png', '?ticket=', '?ticket=<b>'])(
    'without a pass %s is closed',
    async (path) => {
      const answer = await go(`${BOARD}${path}`)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toBe('Open the board from the operators’ desk.')
    },
  )

  it('the desk of an operator has the link', async () => {
    const olga = await world.join('telegram', 'Olga', { operator: true })
    await olga.command('admin')
    expect(olga.screen()).toContain('[Queue board]')
    const link = world.telegram
      .chat(Number(olga.id))
      .flatMap((message) => message.buttons.flat())
      .find((button) => button.kind === 'url')
    expect(link?.value).toMatch(new RegExp(`^${world.base}${BOARD}\\?ticket=`))
  })

  it('looking at the link uses nothing up; its button opens the board, once', async () => {
    const link = ticket()
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) {
      const look = await go(`${BOARD}?ticket=${link}`, { method })
      expect([look.status, look.headers.get('set-cookie')]).toEqual([200, null])
    }
    expect(await (await go(`${BOARD}?ticket=${link}`)).text()).toContain('Open the queue board')

    const entered = await enter(link)
    expect([entered.status, entered.headers.get('location')]).toEqual([303, BOARD])
    expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict$/i)
    const cookie = passOf(entered)
    const board = await go(BOARD, { headers: { cookie } })
    expect([board.status, await board.text()]).toEqual([200, expect.stringContaining('Bull Dashboard')])
    expect((await queuesOn(cookie)).map(({ name }) => name)).toContain('sweep')

    const again = await enter(link)
    expect([again.status, again.headers.get('set-cookie')]).toEqual([403, null])
  })

  it('two presses of the button at once let one in', async () => {
    const link = ticket()
    const answers = await Promise.all(Array.from({ length: 5 }, () => enter(link)))
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 403, 403, 403, 403])
  })

  it('a forged ticket, a pass in its place, a forged pass: closed', async () => {
    const link = ticket()
    const cookie = passOf(await enter(link))
    const pass = cookie.slice(cookie.indexOf('=') + 1)
    const longer = link.replace(/\.(\d+)\./, (_all, end: string) => `.${Number(end) + 1}.`)
    for (const forged of ['', 'x', longer, `${ticket()}x`, pass]) {
      expect((await enter(forged)).status).toBe(403)
    }
    expect((await go(`${BOARD}/enter`, { method: 'POST' })).status).toBe(403)
    for (const forged of ['board-pass=x', `board-pass=${ticket()}`, `${cookie}x`]) {
      expect((await go(BOARD, { headers: { cookie: forged } })).status).toBe(403)
    }
  })

  it('nothing on it can be changed', async () => {
    const cookie = passOf(await enter(ticket()))
    const changes = [
      ['PUT', '/api/queues/sweep/pause'],
      ['PUT', '/api/queues/sweep/empty'],
      ['PUT', '/api/queues/sweep/clean/completed'],
      ['POST', '/api/queues/sweep/add'],
      ['PUT', '/api/queues/sweep/obliterate'],
    ] as const
    for (const [method, path] of changes) {
      const answer = await go(`${BOARD}${path}`, { method, headers: { cookie } })
      expect(`${path} ${answer.status}`).toMatch(/ (403|404|405)$/)
    }
    for (const queue of await queuesOn(cookie)) {
      expect(queue).toMatchObject({ readOnlyMode: true, isPaused: false })
    }
  })

  it('a ticket lives ten minutes, a pass an hour', async () => {
    const early = ticket()
    const late = ticket()
    world.clock.advance(10 * MINUTE_MS - 1)
    const cookie = passOf(await enter(early))
    world.clock.advance(1)
    expect((await enter(late)).status).toBe(403)
    world.clock.advance(60 * MINUTE_MS - 2)
    expect((await go(BOARD, { headers: { cookie } })).status).toBe(200)
    world.clock.advance(1)
    expect((await go(BOARD, { headers: { cookie } })).status).toBe(403)
  })
})

describe('the queue board without a queue', () => {
  it('says so, to those who may know', async () => {
    const world = await createWorld()
    const { go, ticket } = visitorOf(() => world)
    try {
      expect((await go(BOARD)).status).toBe(403)
      const pass = await useTicket(world.product.domain, ticket())
      const answer = await go(BOARD, { headers: { cookie: `board-pass=${pass}` } })
      expect(await answer.text()).toBe('Jobs run in this process: there is no queue to look at.')
    } finally {
      await world.close()
    }
  })
})
