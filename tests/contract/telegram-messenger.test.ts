import { describe, expect, it } from 'vitest'
import { plain } from '../../src/bots/kit/span.ts'
import type { View } from '../../src/bots/kit/view.ts'
import { Outage, said, town, WALE } from './telegram-town.ts'

const view = (text: string, withPicture = false): View => ({
  protect: true,
  blocks: [
    { kind: 'text', text: [plain(text)] },
    ...(withPicture
      ? [
          {
            kind: 'pictures' as const,
            pictures: [{ fileId: 'a', alt: 'a' }],
            shown: 0,
            turn: () => ({ code: 'tp', args: [] }),
          },
        ]
      : []),
  ],
})
const quiet = { quiet: true, nonce: 'n1' }

async function started() {
  const place = await town(() => said('Welcome'))
  await place.listen()
  await place.sandbox.start(WALE)
  return place
}

describe('the messenger', () => {
  it('sends quietly where asked, protected where needed, and says where it stands', async () => {
    const { telegram, last } = await started()
    const sent = await telegram.messenger.send(String(WALE), view('Paid'), quiet)
    expect(last()).toMatchObject({ text: 'Paid', silent: true, protected: true })
    expect(sent).toEqual({ kind: 'sent', place: { chatId: String(WALE), messageId: String(last()?.id) } })
    await telegram.messenger.send(String(WALE), view('Loud'), { ...quiet, quiet: false })
    expect(last()).toMatchObject({ text: 'Loud', silent: false })
  })

  it('keeps a card true: text, picture, and a picture that goes', async () => {
    const { telegram, last } = await started()
    const sent = await telegram.messenger.send(String(WALE), view('One'), quiet)
    if (sent.kind !== 'sent') throw new Error('not sent')
    const id = last()?.id
    for (const [text, withPicture] of [
      ['Two', false],
      ['Two', false],
      ['Three', true],
      ['Four', false],
    ] as const) {
      expect(await telegram.messenger.edit(sent.place, view(text, withPicture))).toEqual({ kind: 'edited' })
      expect(last()).toMatchObject({ id, text })
    }
    expect(last()?.photo).toBeDefined()
  })

  it('reports what Telegram says as outcomes', async () => {
    const { telegram, sandbox } = await started()
    const send = () => telegram.messenger.send(String(WALE), view('x'), quiet)
    const edit = () => telegram.messenger.edit({ chatId: String(WALE), messageId: '99999' }, view('x'))
    expect(await edit()).toEqual({ kind: 'gone' })
    sandbox.failNext('sendMessage', { error_code: 429, description: 'Too Many Requests', retry_after: 17 })
    expect(await send()).toEqual({ kind: 'later', retryAfterMs: 17_000 })
    sandbox.failNext('editMessageText', { error_code: 429, description: 'Too Many Requests', retry_after: 3 })
    expect(await edit()).toEqual({ kind: 'later', retryAfterMs: 3_000 })
    sandbox.failNext('sendMessage', { error_code: 502, description: 'Bad Gateway' })
    expect(await send()).toMatchObject({ kind: 'later' })
    sandbox.failNext('sendMessage', { error_code: 400, description: 'Bad Request: BUTTON_DATA_INVALID' })
    expect(await send()).toEqual({
      kind: 'rejected',
      reason: 'sendMessage: 400 Bad Request: BUTTON_DATA_INVALID',
    })
    await sandbox.block(WALE)
    expect(await send()).toEqual({ kind: 'unreachable' })
    expect(await edit()).toEqual({ kind: 'unreachable' })
    expect(await telegram.messenger.send('404404', view('x'), quiet)).toEqual({ kind: 'unreachable' })
  })

  it('calls a broken connection "later"', async () => {
    const { telegram, shutDown } = await started()
    await shutDown()
    const sent = await telegram.messenger.send(String(WALE), view('x'), quiet)
    expect(sent).toMatchObject({ kind: 'later' })
  })
})

describe('registration', () => {
  it('tells Telegram commands per scope and language, once', async () => {
    const { telegram, sandbox, forgetCalls, methods } = await started()
    const webhook = { url: 'https://gigs.example/webhooks/telegram', secret: 'a-secret' }
    expect((await telegram.register({ webhook, operatorIds: [String(WALE), '777'] })).changed).toBe(2)
    const menuOf = sandbox.menu(WALE).map((command) => `${command.command}: ${command.description}`)
    expect(menuOf).toEqual([
      'start: About start',
      'jobs: About jobs',
      'redeem: Gutschein einlösen',
      'admin: About admin',
    ])
    sandbox.addPerson({ id: 6, firstName: 'Eve', languageCode: 'en' })
    expect(sandbox.menu(6).map((command) => command.command)).toEqual(['start', 'jobs', 'redeem'])
    forgetCalls()
    expect((await telegram.register({ webhook, operatorIds: [String(WALE), '777'] })).changed).toBe(0)
    expect(methods()).not.toContain('setMyCommands')
    expect(sandbox.bot().webhook).toMatchObject({
      url: webhook.url,
      secret: 'a-secret',
      allowedUpdates: ['message', 'callback_query', 'inline_query'],
    })
  })
})

describe('polling', () => {
  it('takes the place of the webhook, keeps a chat in order, and loses nothing to an outage', async () => {
    const failures = [new Outage('no database')]
    const { telegram, sandbox, listen, entrances, botMessages } = await town(() => {
      const failure = failures.pop()
      if (failure) throw failure
      return said('Hello')
    })
    await listen()
    await telegram.startPolling()
    expect(sandbox.bot().webhook).toBeNull()
    const answered = new Promise<void>((resolve) => {
      sandbox.onChange(() => {
        if (botMessages().length === 2) resolve()
      })
    })
    void sandbox.start(WALE)
    void sandbox.say(WALE, 'words')
    await answered
    await telegram.stop()
    expect(entrances.slice(-2).map((entrance) => entrance.incoming.kind)).toEqual(['command', 'text'])
    expect(sandbox.waiting()).toEqual([])
  })
})
