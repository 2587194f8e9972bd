import { describe, expect, it } from 'vitest'
import { plain } from '../../src/bots/kit/span.ts'
import { act, type View } from '../../src/bots/kit/view.ts'
import { at, Outage, said, town, WALE } from './telegram-town.ts'

const textView = (text: string, ...more: View['blocks']): View => ({
  blocks: [
    { kind: 'text', text: [plain(text)] },
    ...more,
    {
      kind: 'buttons',
      buttons: [act('next', { code: 'go', args: ['next'] }), act('other', { code: 'go', args: ['other'] })],
    },
  ],
})
const photoView = (text: string): View =>
  textView(text, { kind: 'pictures', pictures: [{ fileId: 'a', alt: 'first' }], shown: 0, turn: null })

describe('when something goes wrong', () => {
  it('a fault is told with its reference, and the update does not come again', async () => {
    const { sandbox, listen, botMessages, logged } = await town(({ incoming }) => {
      if (incoming.kind === 'press') throw new TypeError('a bug')
      return { kind: 'screen', view: textView('Menu') }
    })
    await listen()
    await sandbox.start(WALE)
    const pressed = await sandbox.press(WALE, botMessages()[0]?.id ?? 0, 'next')
    expect(pressed.status).toBe(200)
    expect(botMessages().map((message) => message.text)).toEqual([
      'Menu',
      'Something broke on our side (ref K7Q2)',
    ])
    expect(sandbox.calls.filter((call) => call.method === 'answerCallbackQuery')).toHaveLength(1)
    expect(logged.find((line) => line.includes('K7Q2'))).toContain('a bug')
  })

  it('an outage shows nothing and lets the update come again, which then works', async () => {
    const health = { down: true }
    const { sandbox, listen, botMessages, entrances } = await town(() => {
      if (health.down) throw new Outage('no database')
      return said('Hello')
    })
    await listen()
    const first = await sandbox.start(WALE)
    expect(first.status).toBe(503)
    expect(botMessages()).toEqual([])
    health.down = false
    sandbox.retryNow()
    await sandbox.idle()
    expect(botMessages().map((message) => message.text)).toEqual(['Hello'])
    expect(new Set(entrances.map((entrance) => entrance.key)).size).toBe(1)
  })

  it('a press that is too old, a blocked bot and a deleted message are ordinary', async () => {
    const { sandbox, listen, last, botMessages, logged, telegram } = await town(({ place }) => ({
      reply: { kind: 'screen', view: textView(place ? 'After' : 'Before') },
      at: at(place),
    }))
    await listen()
    await sandbox.start(WALE)
    sandbox.failNext('answerCallbackQuery', {
      error_code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    })
    sandbox.failNext('editMessageText', {
      error_code: 400,
      description: 'Bad Request: message to edit not found',
    })
    expect((await sandbox.press(WALE, last()?.id ?? 0, 'next')).status).toBe(200)
    expect(botMessages().map((message) => message.text)).toEqual(['Before', 'After'])
    await sandbox.block(WALE)
    await telegram.handleUpdate({
      update_id: 9,
      message: {
        message_id: 90,
        date: 1,
        chat: { id: WALE, type: 'private', first_name: 'W' },
        from: { id: WALE, is_bot: false, first_name: 'W' },
        text: 'hi',
      },
    })
    expect(logged.filter((line) => line.includes('was not shown'))).toEqual([])
  })

  it('a message Telegram refuses is sent again in its plainest form', async () => {
    const { sandbox, listen, botMessages, logged } = await town(() => ({
      kind: 'screen',
      view: photoView('Look'),
    }))
    await listen()
    sandbox.failNext('sendPhoto', { error_code: 400, description: 'Bad Request: IMAGE_PROCESS_FAILED' })
    expect((await sandbox.start(WALE)).status).toBe(200)
    expect(botMessages()).toMatchObject([{ text: 'Look' }])
    expect(
      botMessages()[0]
        ?.buttons.flat()
        .map((button) => button.text),
    ).toContain('next')
    expect(logged.join()).toContain('IMAGE_PROCESS_FAILED')
  })

  it('a limit of Telegram is waited for, within bounds', async () => {
    const { sandbox, listen, botMessages } = await town(() => said('Hello'))
    await listen()
    sandbox.failNext('sendMessage', { error_code: 429, description: 'Too Many Requests', retry_after: 1 })
    await sandbox.start(WALE)
    expect(botMessages().map((message) => message.text)).toEqual(['Hello'])
  })
})
