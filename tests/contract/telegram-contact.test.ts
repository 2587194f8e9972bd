import { describe, expect, it } from 'vitest'
import { plain } from '../../src/bots/kit/span.ts'
import { act, type View } from '../../src/bots/kit/view.ts'
import { town, WALE } from './telegram-town.ts'

const PHONE = '+4915112345678'

const asking: View = {
  blocks: [
    { kind: 'text', text: [plain('Your country')] },
    { kind: 'buttons', buttons: [act('Back', { code: 'cy', args: [''] })] },
    { kind: 'contact', ask: [plain('Tap below')], label: 'Share my number' },
  ],
}
const done: View = { blocks: [{ kind: 'text', text: [plain('Germany')] }] }

/** Wale is asked for his number. */
async function asked() {
  const here = await town(({ incoming }) =>
    incoming.kind === 'contact'
      ? { kind: 'screen', view: done, toast: 'Your number was not kept' }
      : { kind: 'screen', view: incoming.kind === 'command' && incoming.name === 'cancel' ? done : asking },
  )
  await here.listen()
  await here.sandbox.start(WALE)
  const keys = () => here.sandbox.input(WALE).keys.flat()
  return { ...here, keys }
}

describe('a phone number', () => {
  it('is asked for by a key below the screen, which keeps its buttons', async () => {
    const { keys, botMessages, sandbox } = await asked()
    expect(keys()).toEqual([
      { text: 'Share my number', asks: 'contact' },
      { text: '/cancel', asks: 'text' },
    ])
    expect(botMessages()).toMatchObject([{ text: 'Your country' }, { text: 'Tap below', buttons: [] }])
    expect(botMessages()[0]?.buttons.flat()).toMatchObject([{ text: 'Back' }])
    const sent = sandbox.calls.findLast((call) => call.method === 'sendMessage')
    expect(sent?.params['reply_markup']).toMatchObject({ one_time_keyboard: true, resize_keyboard: true })
  })

  it('is read when it is their own; the key goes away with the short word, then comes the screen', async () => {
    const { keys, botMessages, sandbox, entrances, logged } = await asked()
    await sandbox.pressKeyboard(WALE, 'Share my number', PHONE)
    expect(entrances.at(-1)).toMatchObject({ incoming: { kind: 'contact', phone: PHONE }, place: null })
    expect(entrances.at(-1)?.key).not.toContain('15112345678')
    expect(keys()).toEqual([])
    expect(botMessages().slice(2)).toMatchObject([{ text: 'Your number was not kept' }, { text: 'Germany' }])
    expect(logged.join()).not.toContain('15112345678')
  })

  it('of somebody else, or of nobody on Telegram, is not even read', async () => {
    const { sandbox, entrances } = await asked()
    await sandbox.shareContact(WALE, PHONE, WALE + 1)
    await sandbox.shareContact(WALE, PHONE, null)
    const shared = entrances.slice(1).map((entrance) => entrance.incoming)
    expect(shared).toEqual([
      { kind: 'contact', phone: null },
      { kind: 'contact', phone: null },
    ])
  })

  it('need not be shared: /cancel takes the key away and leaves nothing behind', async () => {
    const { keys, botMessages, sandbox } = await asked()
    await sandbox.pressKeyboard(WALE, '/cancel')
    expect(keys()).toEqual([])
    expect(botMessages().map((message) => message.text)).toEqual(['Your country', 'Tap below', 'Germany'])
    const methods = sandbox.calls.map((call) => call.method)
    expect(methods.slice(-3)).toEqual(['sendMessage', 'deleteMessage', 'sendMessage'])
  })

  it('is in no log when the answer to it fails', async () => {
    const { sandbox, bot, logged, last } = await asked()
    bot.answer = async () => Promise.reject(new Error('broken'))
    await sandbox.shareContact(WALE, PHONE)
    expect(last()?.text).toContain('K7Q2')
    expect(logged.length).toBeGreaterThan(0)
    expect(logged.join()).not.toContain('15112345678')
  })
})
