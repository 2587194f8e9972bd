import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Ask } from '../../src/bots/kit/reply.ts'
import { plain } from '../../src/bots/kit/span.ts'
import { act, type View } from '../../src/bots/kit/view.ts'
import { screenshotPng } from '../support/pictures.ts'
import { at, said, town, WALE } from './telegram-town.ts'

const go = (id: string) => act(id, { code: 'go', args: [id] })
const pictures = [
  { fileId: 'a', alt: 'first' },
  { fileId: 'b', alt: 'second' },
]
const textView = (text: string, ...more: View['blocks']): View => ({
  blocks: [
    { kind: 'text', text: [plain(text)] },
    ...more,
    { kind: 'buttons', buttons: [go('next'), go('other')] },
  ],
})
const photoView = (text: string, shown = 0): View =>
  textView(text, {
    kind: 'pictures',
    pictures,
    shown,
    turn: (n) => ({ code: 'tp', args: [String(n)] }),
  })
const ask: Ask = {
  draftId: 'd1',
  title: [plain('Submit proof')],
  intro: [],
  fields: [{ field: { name: 'a', label: 'Your name there', kind: 'link' }, current: null, problem: null }],
  step: 1,
  steps: 2,
  presses: { options: [], done: null, skip: null, clear: null, back: null, cancel: 'cn~d1', resume: 'rs~d1' },
  words: {
    done: 'Done',
    skip: 'Skip',
    clear: 'Other pictures',
    back: 'Back',
    cancel: 'Cancel',
    resume: 'Go on',
    step: 'Step 1 of 2',
    placeholder: '',
  },
}

describe('what a person does reaches the product', () => {
  it('as commands with their options, words, presses and other things', async () => {
    const { sandbox, listen, entrances, last } = await town(() => ({
      kind: 'screen',
      view: textView('Hello'),
    }))
    await listen()
    await sandbox.start(WALE, 'job_0001')
    await sandbox.say(WALE, '/redeem  ABCD-1234 ')
    await sandbox.say(WALE, '/Jobs@sandbox_bot')
    await sandbox.say(WALE, '/nonsense at all')
    await sandbox.say(WALE, '/home/wale/file')
    await sandbox.say(WALE, 'my words')
    await sandbox.shareContact(WALE, '+4912345')
    await sandbox.press(WALE, last()?.id ?? 0, 'next')
    expect(entrances.map((entrance) => entrance.incoming)).toEqual([
      { kind: 'command', name: 'start', options: { payload: 'job_0001' } },
      { kind: 'command', name: 'redeem', options: { code: 'ABCD-1234' } },
      { kind: 'command', name: 'jobs', options: {} },
      { kind: 'command', name: 'nonsense', options: {} },
      { kind: 'text', text: '/home/wale/file' },
      { kind: 'text', text: 'my words' },
      { kind: 'contact', phone: '+4912345' },
      { kind: 'press', data: 'go~next' },
    ])
    expect(entrances[0]).toMatchObject({
      person: { platform: 'telegram', platformUserId: '5101', displayName: 'Wale', locale: 'de' },
      place: null,
    })
    expect(entrances.at(-1)?.place).toEqual({ chatId: '5101', messageId: String(last()?.id) })
    expect(new Set(entrances.map((entrance) => entrance.key)).size).toBe(8)
    expect(entrances[5]?.key).toMatch(/^tg:\d+:\d+$/)
  })

  it('as pictures: downloaded in their largest size, taken in, and marked as seen', async () => {
    const { sandbox, listen, entrances, taken, logged, token } = await town(() => said('1 of 3'))
    await listen()
    await sandbox.start(WALE)
    const bytes = await screenshotPng('proof')
    await sandbox.sendPhotos(WALE, [{ name: 'a.png', bytes }], { caption: 'not an answer' })
    await sandbox.sendPhotos(WALE, [{ name: 'b.png', bytes, type: 'image/png' }], { asDocument: true })
    await sandbox.sendPhotos(WALE, [{ name: 'c.pdf', bytes, type: 'application/pdf' }], { asDocument: true })
    expect(entrances.slice(1).map((entrance) => entrance.incoming)).toEqual([
      { kind: 'pictures', taken: [{ ok: true, fileId: 'f1' }] },
      { kind: 'pictures', taken: [{ ok: true, fileId: 'f2' }] },
      { kind: 'other' },
    ])
    expect(await sharp(taken[0]).metadata()).toMatchObject({ width: 360, height: 640 })
    expect(Buffer.from(taken[1] ?? []).equals(bytes)).toBe(true)
    const fromPerson = sandbox.chat(WALE).filter((message) => message.from === 'person')
    expect(fromPerson.map((message) => message.reactions)).toEqual([[], ['👀'], ['👀'], []])
    expect(logged.join()).not.toContain(token)
  })

  it('as a refusal where a picture cannot be fetched', async () => {
    const { sandbox, listen, entrances, telegram } = await town(() => said('Sorry'))
    await listen()
    await sandbox.start(WALE)
    sandbox.failNext('getFile', { error_code: 400, description: 'Bad Request: file is too big' })
    const bytes = await screenshotPng('proof')
    await sandbox.sendPhotos(WALE, [{ name: 'a.png', bytes }])
    await telegram.handleUpdate({
      update_id: 7,
      message: {
        message_id: 70,
        date: 1,
        chat: { id: WALE, type: 'private', first_name: 'Wale' },
        from: { id: WALE, is_bot: false, first_name: 'Wale' },
        document: { file_id: 'x', file_unique_id: 'x', mime_type: 'image/png', file_size: 21 * 1024 * 1024 },
      },
    })
    for (const entrance of entrances.slice(1)) {
      expect(entrance.incoming).toEqual({ kind: 'pictures', taken: [{ ok: false, refusal: 'too-large' }] })
    }
    expect(entrances).toHaveLength(3)
  })

  it('only from private chats; a group is told where we are', async () => {
    const { telegram, entrances, sandbox } = await town(() => said('Hello'))
    const inGroup = (text: string, id: number) =>
      telegram.handleUpdate({
        update_id: id,
        message: {
          message_id: id,
          date: 1,
          chat: { id: -100, type: 'group', title: 'Friends' },
          from: { id: WALE, is_bot: false, first_name: 'Wale' },
          text,
        },
      })
    await inGroup('hello there', 1)
    await inGroup('/jobs', 2)
    await inGroup('/jobs@other_bot', 3)
    expect(sandbox.calls.filter((call) => call.method === 'sendMessage')).toEqual([])
    await inGroup('/jobs@sandbox_bot', 4)
    await inGroup('/start', 5)
    const sent = sandbox.calls.filter((call) => call.method === 'sendMessage')
    expect(sent.map((call) => call.params.text)).toEqual(Array(2).fill('➡️ https://t.me/sandbox_bot?start=hi'))
    expect(entrances).toEqual([])
  })

  it('not at all where an update is edited, from a bot, or not as it should be', async () => {
    const { telegram, entrances } = await town(() => said('Hello'))
    const message = {
      message_id: 1,
      date: 1,
      chat: { id: WALE, type: 'private', first_name: 'W' },
      from: { id: WALE, is_bot: false, first_name: 'W' },
      text: 'hi',
    }
    const updates = [
      { update_id: 1, edited_message: message },
      { update_id: 2, message: { ...message, from: { ...message.from, is_bot: true } } },
      { update_id: 3, message: { ...message, chat: 'garbage' } },
      { update_id: 4, message: { ...message, text: undefined, pinned_message: message } },
      { update_id: 5, callback_query: { id: 5 } },
      { update_id: 6 },
    ]
    for (const update of updates) await telegram.handleUpdate(update as never)
    expect(entrances).toEqual([])
  })
})

describe('an answer', () => {
  it('to a press edits the message in place and tells the toast, once', async () => {
    const { sandbox, listen, botMessages, stood, methods, forgetCalls } = await town(({ incoming, place }) =>
      incoming.kind === 'press'
        ? { reply: { kind: 'screen', view: textView('After'), toast: 'Saved' }, at: at(place) }
        : { kind: 'screen', view: textView('Before') },
    )
    await listen()
    await sandbox.start(WALE)
    const id = botMessages()[0]?.id ?? 0
    forgetCalls()
    await sandbox.press(WALE, id, 'next')
    expect(botMessages()).toMatchObject([{ id, text: 'After', edited: true }])
    expect(sandbox.toasts(WALE).map((toast) => toast.text)).toEqual(['Saved'])
    expect(methods().sort()).toEqual(['answerCallbackQuery', 'editMessageText'])
    // The same screen again is a success of its own kind.
    await sandbox.press(WALE, id, 'next')
    expect(botMessages()).toHaveLength(1)
    expect(stood.at(-1)).toEqual({
      place: { chatId: '5101', messageId: String(id) },
      what: { card: null, draftId: null },
    })
  })

  it('that is only a word is a toast for a press, and a message for words', async () => {
    const { sandbox, listen, botMessages } = await town(({ incoming }) =>
      incoming.kind === 'command'
        ? { kind: 'screen', view: textView('Menu') }
        : { kind: 'toast', text: 'n'.repeat(300) },
    )
    await listen()
    await sandbox.start(WALE)
    await sandbox.press(WALE, botMessages()[0]?.id ?? 0, 'next')
    expect(sandbox.toasts(WALE)[0]?.text).toBe(`${'n'.repeat(199)}…`)
    expect(botMessages().map((message) => message.text)).toEqual(['Menu'])
    await sandbox.say(WALE, 'words')
    expect(botMessages().map((message) => message.text)).toEqual(['Menu', 'n'.repeat(300)])
  })

  it('keeps the words of a toast where nobody pressed', async () => {
    const { sandbox, listen, last } = await town(() => ({
      kind: 'screen',
      view: textView('Menu'),
      toast: 'Kept',
    }))
    await listen()
    await sandbox.start(WALE)
    expect(last()?.text).toBe('Kept\n\nMenu')
  })

  it('to typed words moves the question to the bottom', async () => {
    const { sandbox, listen, botMessages, stood } = await town(({ incoming }) => {
      const question = stood.at(-1)?.place
      return {
        reply: { kind: 'ask', ask },
        at: incoming.kind === 'text' && question ? { kind: 'move', place: question } : { kind: 'new' },
      }
    })
    await listen()
    await sandbox.start(WALE)
    const first = String(botMessages()[0]?.id)
    await sandbox.say(WALE, 'an answer')
    const second = String(botMessages()[0]?.id)
    expect(botMessages()).toHaveLength(1)
    expect(Number(second)).toBeGreaterThan(Number(first))
    expect(stood.slice(1)).toEqual([
      { place: { chatId: '5101', messageId: first }, what: { card: null, draftId: null } },
      { place: { chatId: '5101', messageId: second }, what: { card: null, draftId: 'd1' } },
    ])
  })

  it('turns a text into a photo in place, and a photo into a text by a new message', async () => {
    const views = [textView('One'), photoView('Two'), photoView('Three', 2), textView('Four')]
    const { sandbox, listen, last, botMessages, methods } = await town(({ place }) => ({
      reply: { kind: 'screen', view: views.shift() ?? textView('End') },
      at: at(place),
    }))
    await listen()
    await sandbox.start(WALE)
    const id = last()?.id ?? 0
    await sandbox.press(WALE, id, 'next')
    expect(last()).toMatchObject({ id, text: 'Two' })
    expect(last()?.photo).toBeDefined()
    await sandbox.press(WALE, id, 'next')
    expect(last()).toMatchObject({ id, text: 'Three' })
    await sandbox.press(WALE, id, 'next')
    expect(botMessages()).toHaveLength(1)
    expect(last()).toMatchObject({ text: 'Four' })
    expect(last()?.id).not.toBe(id)
    expect(last()?.photo).toBeUndefined()
    expect(methods().filter((method) => method === 'editMessageMedia')).toHaveLength(2)
  })

  it('takes the buttons from a message that is too old to be deleted', async () => {
    const views = [photoView('One'), textView('Two')]
    const { sandbox, listen, last, botMessages, time } = await town(({ place }) => ({
      reply: { kind: 'screen', view: views.shift() ?? textView('End') },
      at: at(place),
    }))
    await listen()
    await sandbox.start(WALE)
    time.now += 49 * 60 * 60 * 1000
    await sandbox.press(WALE, last()?.id ?? 0, 'next')
    expect(botMessages().map((message) => [message.text, message.buttons.length])).toEqual([
      ['One', 0],
      ['Two', 1],
    ])
  })

  it('that must be protected does not stay in an open message', async () => {
    const views = [
      textView('Menu'),
      { ...textView('Secret'), protect: true },
      { ...textView('More'), protect: true },
    ]
    const { sandbox, listen, last, botMessages } = await town(({ place }) => ({
      reply: { kind: 'screen', view: views.shift() ?? textView('End') },
      at: at(place),
    }))
    await listen()
    await sandbox.start(WALE)
    const menu = last()?.id ?? 0
    await sandbox.press(WALE, menu, 'next')
    expect(botMessages()).toMatchObject([{ text: 'Secret', protected: true }])
    const secret = last()?.id ?? 0
    expect(secret).not.toBe(menu)
    await sandbox.press(WALE, secret, 'next')
    expect(botMessages()).toMatchObject([{ id: secret, text: 'More', protected: true }])
  })

  it('never shows previews of links', async () => {
    const { sandbox, listen } = await town(() => said('https://example.com'))
    await listen()
    await sandbox.start(WALE)
    const sent = sandbox.calls.find((call) => call.method === 'sendMessage')
    expect(sent?.params.link_preview_options).toEqual({ is_disabled: true })
  })

  it('remembers which card stands where', async () => {
    const card = { kind: 'review' as const, objectId: 'abc' }
    const { sandbox, listen, stood } = await town(() => ({
      kind: 'screen',
      view: { ...textView('x'), card },
    }))
    await listen()
    await sandbox.start(WALE)
    expect(stood).toMatchObject([{ what: { card, draftId: null } }])
  })
})

describe('a file', () => {
  const csv = (text: () => string | Promise<string>): View =>
    textView('Your export', { kind: 'file', name: 'jöbs 1.csv', mime: 'text/csv', text })

  it('comes as a document below the screen it belongs to, which keeps its buttons', async () => {
    const { sandbox, listen, botMessages } = await town(() => ({
      kind: 'screen',
      view: csv(async () => 'title,ü\n'),
    }))
    await listen()
    await sandbox.start(WALE)
    const [screen, below] = botMessages()
    expect(screen?.buttons.flat().map((button) => button.text)).toEqual(['next', 'other'])
    expect(below).toMatchObject({ buttons: [], silent: true, document: { name: 'j_bs_1.csv' } })
    const kept = sandbox.file(below?.document?.fileId ?? '')
    expect(kept?.type).toBe('text/csv')
    expect(new TextDecoder().decode(kept?.bytes)).toBe('title,ü\n')
  })

  it('that is empty is one line end, which Telegram takes', async () => {
    const { sandbox, listen, botMessages } = await town(() => ({ kind: 'screen', view: csv(() => '') }))
    await listen()
    await sandbox.start(WALE)
    expect(botMessages().at(-1)?.document?.size).toBe(1)
  })

  it('that cannot be sent is told', async () => {
    const { sandbox, listen, last, logged } = await town(() => ({ kind: 'screen', view: csv(() => 'a') }))
    await listen()
    sandbox.failNext('sendDocument', { error_code: 400, description: 'Bad Request: no' })
    await sandbox.start(WALE)
    expect(last()?.text).toContain('K7Q2')
    expect(logged.join()).toContain('What belongs below a message was not sent')
  })
})
