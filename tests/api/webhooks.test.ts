import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const STRANGER = 777
const update = (id: number) => ({
  update_id: id,
  message: {
    message_id: id,
    date: 1,
    chat: { id: STRANGER, type: 'private', first_name: 'Stranger' },
    from: { id: STRANGER, is_bot: false, first_name: 'Stranger' },
    text: '/start',
  },
})

async function members(): Promise<number> {
  return world.store.db.member.count()
}

describe('POST /webhooks/telegram', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${world.base}/webhooks/telegram`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
  const withSecret = (secret: string) => ({ 'x-telegram-bot-api-secret-token': secret })
  const secret = () => world.telegram.bot().webhook?.secret ?? ''

  it('a wrong or missing secret is a 401, and nothing is done', async () => {
    const calls = world.telegram.calls.length
    const forged = [{}, withSecret(''), withSecret('wrong'), withSecret(`${secret()}x`)]
    for (const headers of forged) {
      const answer = await post(JSON.stringify(update(1)), headers)
      expect([answer.status, await answer.text()]).toEqual([401, ''])
    }
    expect(await members()).toBe(0)
    expect(world.telegram.calls).toHaveLength(calls)
  })

  it('the right secret lets the same update in; delivered again, it changes nothing', async () => {
    world.telegram.addPerson({ id: STRANGER, firstName: 'Stranger' }).started = true
    const statuses = []
    for (const id of [1, 1, 1])
      statuses.push((await post(JSON.stringify(update(id)), withSecret(secret()))).status)
    expect(statuses).toEqual([200, 200, 200])
    expect(await members()).toBe(1)
  })

  it('what is no update is taken and thrown away: Telegram would send it for ever', async () => {
    for (const body of ['', '{', '[]', '{"update_id":"x"}']) {
      expect((await post(body, withSecret(secret()))).status).toBe(200)
    }
    expect(await members()).toBe(1)
  })

  it('with the database down it asks Telegram to come again', async () => {
    world.expectFault(/An update failed/)
    await world.line.cut()
    expect((await post(JSON.stringify(update(2)), withSecret(secret()))).status).toBe(503)
    await world.line.mend()
    expect((await post(JSON.stringify(update(2)), withSecret(secret()))).status).toBe(200)
  })

  it('only a POST is a webhook', async () => {
    expect((await fetch(`${world.base}/webhooks/telegram`)).status).toBe(404)
  })
})

describe('POST /webhooks/discord', () => {
  const PING = { id: '1', application_id: '1', type: 1, token: 't', version: 1 }

  it('answers PING with PONG', async () => {
    const answer = await world.discord.rawInteraction(PING)
    expect([answer.status, answer.response]).toEqual([200, { type: 1 }])
  })

  it.each(['bad', 'none'] as const)(
    'with a signature that is %s it is a 401, and nothing is done',
    async (signature) => {
      const dana = await world.join('discord', 'Dana')
      const before = await world.store.db.requestKey.count()
      const last = world.discord.lastInteraction(dana.id)
      const answer = await world.discord.rawInteraction({ ...last, id: '990000000000000001' }, { signature })
      expect(answer.status).toBe(401)
      expect(answer.response).toBeNull()
      expect(await world.store.db.requestKey.count()).toBe(before)
    },
  )

  it('refuses what is signed and no interaction, and what is too large', async () => {
    expect((await world.discord.rawInteraction({ hello: 1 })).status).toBe(400)
    // A connection of its own: the server ends it instead of reading on.
    const large = await fetch(`${world.base}/webhooks/discord`, {
      method: 'POST',
      body: 'x'.repeat(1_100_000),
      headers: { connection: 'close' },
    })
    expect(large.status).toBe(413)
  })

  it('with the database down it says that nothing was charged, to this person only', async () => {
    const dana = await world.join('discord', 'Dana')
    await world.line.cut()
    await dana.command('wallet')
    expect(dana.screen()).toContain('Nothing was charged')
    await world.line.mend()
    await dana.command('wallet')
    expect(dana.screen()).toContain('Cash: $0.00')
  })
})

it('leaves the books clean', async () => {
  expect(await world.audit()).toEqual([])
})
