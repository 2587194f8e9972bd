import { describe, expect, it } from 'vitest'
import { createTelegramWebhook } from '../../src/bots/telegram/webhook.ts'
import { Outage, SECRET, said, town, WALE } from './telegram-town.ts'

const update = (id: number, text = 'hi') => ({
  update_id: id,
  message: {
    message_id: id * 10,
    date: 1,
    chat: { id: WALE, type: 'private', first_name: 'Wale' },
    from: { id: WALE, is_bot: false, first_name: 'Wale' },
    text,
  },
})

async function listening(answer: () => ReturnType<typeof said> = () => said('Hello')) {
  const place = await town(answer)
  const post = async (body: unknown, secret: string | null = SECRET) => {
    const response = await place.webhook.request('/webhooks/telegram', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      },
    })
    return { status: response.status, body: await response.text() }
  }
  return { ...place, post }
}

describe('the Telegram webhook', () => {
  it('does nothing for a wrong or missing secret', async () => {
    const { post, entrances, sandbox } = await listening()
    for (const secret of [null, '', 'wrong', `${SECRET}x`, SECRET.slice(1)]) {
      expect((await post(update(1), secret)).status).toBe(401)
    }
    expect((await post('x'.repeat(3_000_000), 'wrong')).status).toBe(401)
    expect(entrances).toEqual([])
    expect(sandbox.calls).toEqual([])
  })

  it('answers 200 with an empty body after the effect', async () => {
    const { post, entrances } = await listening()
    expect(await post(update(1))).toEqual({ status: 200, body: '' })
    expect(entrances).toHaveLength(1)
  })

  it('gives the same update the same key, however often it comes', async () => {
    const { post, entrances } = await listening()
    await Promise.all([post(update(1)), post(update(1))])
    await post(update(1))
    await post(update(2))
    expect(entrances.map((entrance) => entrance.key).sort()).toEqual([
      'tg:1:10',
      'tg:1:10',
      'tg:1:10',
      'tg:2:20',
    ])
  })

  it('shows nothing for what was answered before', async () => {
    const { post, sandbox, forgetCalls, methods } = await listening(() => ({ kind: 'nothing' }) as never)
    await sandbox.start(WALE)
    await post(update(1))
    forgetCalls()
    expect((await post(update(1))).status).toBe(200)
    expect(methods()).toEqual([])
  })

  it('ignores garbage with 200, because it would come again for ever', async () => {
    const { post, entrances } = await listening()
    const garbage = [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '{"update_id":"1"}',
      '{"update_id":1}',
      '{"update_id":2,"message":{}}',
    ]
    for (const body of garbage) expect(await post(body)).toEqual({ status: 200, body: '' })
    expect((await post({ update_id: 3, message: { ...update(3).message, from: { id: 'x' } } })).status).toBe(
      200,
    )
    expect(entrances).toEqual([])
  })

  it('refuses what is larger than any update', async () => {
    const { post, entrances } = await listening()
    expect((await post(update(1, 'x'.repeat(1_100_000)))).status).toBe(413)
    expect(entrances).toEqual([])
  })

  it('answers 5xx while the database is down', async () => {
    const { post } = await listening(() => {
      throw new Outage('down')
    })
    expect((await post(update(1))).status).toBe(503)
  })

  it('answers 200 to a fault of ours', async () => {
    const { post, logged } = await listening(() => {
      throw new Error('a bug')
    })
    expect((await post(update(1))).status).toBe(200)
    expect(logged.join()).toContain('a bug')
  })

  it('answers 5xx while Telegram cannot say who the bot is: nothing was done yet', async () => {
    const { post, sandbox, entrances } = await listening()
    sandbox.failNext('getMe', { error_code: 401, description: 'Unauthorized' })
    expect((await post(update(1))).status).toBe(503)
    expect(entrances).toEqual([])
    expect((await post(update(1))).status).toBe(200)
  })

  it('does not open without a secret', () => {
    const make = () =>
      createTelegramWebhook({
        secret: '',
        handleUpdate: async () => {},
        isOutage: () => false,
        log: { debug() {}, info() {}, warn() {}, error() {} },
      })
    expect(make).toThrow('needs a secret')
  })
})
