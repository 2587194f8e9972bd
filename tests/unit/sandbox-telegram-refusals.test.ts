import { Hono } from 'hono'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createTelegramSandbox,
  type TelegramSandbox,
} from '../../src/sandbox/telegram/create-telegram-sandbox.ts'
import { waitBeforeAttempt } from '../../src/sandbox/telegram/deliver-updates.ts'

const TOKEN = '4242:SANDBOX'
const WALE = 5101
const time = { now: 0 }
let sandbox: TelegramSandbox

beforeEach(async () => {
  time.now = Date.parse('2026-11-20T10:00:00Z')
  const webhook = new Hono().post('/hook', (context) => context.body(null, 200))
  sandbox = createTelegramSandbox({
    token: TOKEN,
    clock: { now: () => new Date(time.now) },
    deliver: async (url, init) => webhook.request(new URL(url).pathname, init),
  })
  sandbox.addPerson({ id: WALE, firstName: 'Wale' })
  await call('setWebhook', { url: 'https://toy.example/hook', allowed_updates: [] })
  await sandbox.start(WALE)
})
afterEach(() => sandbox.close())

type Answer = { ok: boolean; error_code?: number; description?: string; parameters?: object; result?: never }

async function call(method: string, parameters: object, token = TOKEN): Promise<Answer> {
  const response = await sandbox.app.request(`/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  })
  return (await response.json()) as Answer
}

async function said(method: string, parameters: object): Promise<string> {
  const answer = await call(method, parameters)
  return answer.ok ? 'ok' : `${answer.error_code} ${answer.description}`
}

async function sent(parameters: object = {}): Promise<number> {
  const answer = await call('sendMessage', { chat_id: WALE, text: 'hello', ...parameters })
  expect(answer).toMatchObject({ ok: true })
  return (answer.result as unknown as { message_id: number }).message_id
}

async function attach(parts: Record<string, Buffer>, method: string, parameters: object): Promise<string> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ chat_id: WALE, ...parameters })) {
    form.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
  }
  for (const [name, bytes] of Object.entries(parts))
    form.set(name, new File([Uint8Array.from(bytes)], `${name}.png`))
  const response = await sandbox.app.request(`/bot${TOKEN}/${method}`, { method: 'POST', body: form })
  const answer = (await response.json()) as Answer
  return answer.ok ? 'ok' : `${answer.error_code} ${answer.description}`
}

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
const inline = (...buttons: object[]) => ({ inline_keyboard: [buttons] })

describe('what the Telegram sandbox refuses in a message', () => {
  const text = { chat_id: WALE, text: 'hello' }
  it.each<[string, object, string]>([
    ['an unknown parameter', { ...text, parsemode: 'HTML' }, 'has no field "parsemode"'],
    [
      'a typing mistake in a nested object',
      { ...text, link_preview_options: { disabled: true } },
      '"disabled"',
    ],
    ['a missing chat', { text: 'x' }, '400 Bad Request: chat_id is empty'],
    ['an unknown chat', { chat_id: 1, text: 'x' }, '400 Bad Request: chat not found'],
    ['an empty text', { chat_id: WALE, text: ' \n ' }, '400 Bad Request: message text is empty'],
    ['4097 characters', { chat_id: WALE, text: 'x'.repeat(4097) }, '400 Bad Request: message is too long'],
    [
      'an entity beyond the end',
      { ...text, entities: [{ type: 'bold', offset: 3, length: 9 }] },
      '400 Bad Request: entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 5',
    ],
    [
      'an entity that cuts an emoji',
      { chat_id: WALE, text: '😀!', entities: [{ type: 'bold', offset: 1, length: 2 }] },
      'begins in a middle of a UTF-16 symbol',
    ],
    [
      'an unknown entity',
      { ...text, entities: [{ type: 'big', offset: 0, length: 1 }] },
      'unsupported MessageEntity',
    ],
    ['broken HTML', { ...text, text: '<b>x', parse_mode: 'HTML' }, "can't parse entities"],
    ['unknown HTML', { ...text, text: '<h1>x</h1>', parse_mode: 'HTML' }, 'Unsupported start tag "h1"'],
    [
      'a bare dot in MarkdownV2',
      { ...text, text: 'x.', parse_mode: 'MarkdownV2' },
      "Character '.' is reserved",
    ],
    [
      'a reply to nothing',
      { ...text, reply_parameters: { message_id: 99 } },
      'message to be replied not found',
    ],
    [
      '65 bytes of data',
      { ...text, reply_markup: inline({ text: 'a', callback_data: 'é'.repeat(33) }) },
      '400 Bad Request: BUTTON_DATA_INVALID',
    ],
    [
      'a button without action',
      { ...text, reply_markup: inline({ text: 'a' }) },
      'text buttons are unallowed',
    ],
    [
      'a button with two actions',
      { ...text, reply_markup: inline({ text: 'a', callback_data: 'a', url: 'https://a.example' }) },
      'exactly one action',
    ],
    [
      'a script as address',
      { ...text, reply_markup: inline({ text: 'a', url: 'javascript:1' }) },
      'is invalid',
    ],
    [
      '257 characters to copy',
      { ...text, reply_markup: inline({ text: 'a', copy_text: { text: 'x'.repeat(257) } }) },
      'BUTTON_COPY_TEXT_INVALID',
    ],
    [
      'an unknown colour',
      { ...text, reply_markup: inline({ text: 'a', callback_data: 'a', style: 'pink' }) },
      'invalid button style',
    ],
    [
      'nine buttons in a row',
      {
        ...text,
        reply_markup: inline(...Array.from({ length: 9 }, () => ({ text: 'a', callback_data: 'a' }))),
      },
      'too many buttons in one row',
    ],
    [
      '101 buttons',
      {
        ...text,
        reply_markup: {
          inline_keyboard: Array.from({ length: 101 }, () => [{ text: 'a', callback_data: 'a' }]),
        },
      },
      'reply markup is too long',
    ],
    [
      'a long placeholder',
      { ...text, reply_markup: { force_reply: true, input_field_placeholder: 'x'.repeat(65) } },
      'placeholder',
    ],
  ])('%s', async (_what, parameters, words) => {
    expect(await said('sendMessage', parameters)).toContain(words)
  })

  it('accepts what lies just within the limits', async () => {
    const button = { text: 'a', callback_data: 'x'.repeat(64) }
    expect(await said('sendMessage', { ...text, reply_markup: inline(button) })).toBe('ok')
    expect(
      await said('sendMessage', { chat_id: WALE, text: `<b>${'x'.repeat(4096)}</b>`, parse_mode: 'HTML' }),
    ).toBe('ok')
  })

  it('reads markup and finds links, commands and mentions', async () => {
    const html =
      'a <b>b &lt;</b> <a href="https://x.example/?a=1&amp;b=2">c</a> <blockquote expandable>d</blockquote>'
    await sent({ text: html, parse_mode: 'HTML' })
    await sent({ text: '*b* _i_ `c` [l](https://x.example) \\.', parse_mode: 'MarkdownV2' })
    await sent({ text: 'see https://a.example/x, or /help and @wale_x' })
    const [first, second, third] = sandbox.chat(WALE).slice(-3)
    expect(first?.text).toBe('a b < c d')
    expect(first?.entities).toEqual([
      { type: 'bold', offset: 2, length: 3 },
      { type: 'text_link', url: 'https://x.example/?a=1&b=2', offset: 6, length: 1 },
      { type: 'expandable_blockquote', offset: 8, length: 1 },
    ])
    expect(second?.text).toBe('b i c l .')
    expect(second?.entities.map((entity) => entity.type)).toEqual(['bold', 'italic', 'code', 'text_link'])
    expect(third?.entities.map((entity) => entity.type)).toEqual(['url', 'bot_command', 'mention'])
  })
})

describe('what the Telegram sandbox refuses in edits, presses and people', () => {
  it('an edit that changes nothing, of nothing, and of a text as a caption', async () => {
    const message_id = await sent({ reply_markup: inline({ text: 'a', callback_data: 'a' }) })
    const at = { chat_id: WALE, message_id }
    const same = { ...at, text: 'hello', reply_markup: inline({ text: 'a', callback_data: 'a' }) }
    expect(await said('editMessageText', same)).toContain('400 Bad Request: message is not modified')
    expect(await said('editMessageText', { ...same, message_id: 999 })).toContain('message to edit not found')
    expect(await said('editMessageCaption', { ...at, caption: 'x' })).toContain('there is no caption')
    expect(await said('editMessageText', { ...same, text: 'x'.repeat(4097) })).toContain('MESSAGE_TOO_LONG')
    expect(await said('editMessageReplyMarkup', at)).toBe('ok')
    expect(sandbox.chat(WALE).at(-1)).toMatchObject({ buttons: [], edited: false })
  })

  it('a deletion after 48 hours, and a second one', async () => {
    const [early, late] = [await sent(), await sent()]
    expect(await said('deleteMessage', { chat_id: WALE, message_id: early })).toBe('ok')
    expect(await said('deleteMessage', { chat_id: WALE, message_id: early })).toContain(
      'message to delete not found',
    )
    time.now += 49 * 3_600_000
    expect(await said('deleteMessage', { chat_id: WALE, message_id: late })).toContain("can't be deleted")
  })

  it('an answer to a press that comes twice, late, or too long', async () => {
    const message_id = await sent({ reply_markup: inline({ text: 'Go', callback_data: 'go' }) })
    const queries: string[] = []
    const press = async () => {
      await sandbox.press(WALE, message_id, 'Go')
      queries.push(String(WALE))
    }
    await press()
    const id = `${WALE}${'1'.padStart(9, '0')}`
    const tooOld = '400 Bad Request: query is too old and response timeout expired or query ID is invalid'
    expect(await said('answerCallbackQuery', { callback_query_id: id, text: 'x'.repeat(201) })).toContain(
      'TOO_LONG',
    )
    expect(await said('answerCallbackQuery', { callback_query_id: id })).toBe('ok')
    expect(await said('answerCallbackQuery', { callback_query_id: id })).toBe(tooOld)
    await press()
    time.now += 61_000
    expect(await said('answerCallbackQuery', { callback_query_id: `${WALE}${'2'.padStart(9, '0')}` })).toBe(
      tooOld,
    )
  })

  it('a message to someone who never wrote, or who blocked the bot', async () => {
    sandbox.addPerson({ id: 9, firstName: 'New' })
    expect(await said('sendMessage', { chat_id: 9, text: 'x' })).toBe(
      "403 Forbidden: bot can't initiate conversation with a user",
    )
    await sandbox.block(WALE)
    expect(await said('sendMessage', { chat_id: WALE, text: 'x' })).toBe(
      '403 Forbidden: bot was blocked by the user',
    )
    await sandbox.start(WALE)
    expect(await said('sendMessage', { chat_id: WALE, text: 'x' })).toBe('ok')
  })

  it('a keyboard without a key, and a key that asks for two things', async () => {
    const keys = (...row: object[]) => ({ chat_id: WALE, text: 'x', reply_markup: { keyboard: [row] } })
    expect(await said('sendMessage', keys())).toContain('at least one button')
    const greedy = { text: 'a', request_contact: true, request_location: true }
    expect(await said('sendMessage', keys(greedy))).toContain('asks for one thing')
    expect(await said('sendMessage', keys({ text: 'a', request_contact: true }))).toBe('ok')
  })

  it('a result of a search that could not be sent as a message', async () => {
    const answerWith = async (content: object, more: object = {}) => {
      const { queryId } = await sandbox.inlineQuery(WALE, 'x')
      const result = { type: 'article', id: '1', title: 'A', input_message_content: content, ...more }
      return said('answerInlineQuery', { inline_query_id: queryId, results: [result] })
    }
    expect(await answerWith({ message_text: ' ' })).toContain('MESSAGE_EMPTY')
    expect(await answerWith({ message_text: 'x'.repeat(4097) })).toContain('MESSAGE_TOO_LONG')
    const bad = { reply_markup: inline({ text: 'a', url: 'javascript:1' }) }
    expect(await answerWith({ message_text: 'x' }, bad)).toContain('Unsupported URL protocol')
    expect(await answerWith({ message_text: 'x' })).toBe('ok')
  })

  it('an album of one, with a keyboard, or of mixed kinds', async () => {
    const picture = await blank(10, 10)
    const photo = { type: 'photo', media: 'attach://p' }
    expect(await attach({ p: picture }, 'sendMediaGroup', { media: [photo] })).toContain('2 to 10')
    const two = { media: [photo, photo], reply_markup: inline({ text: 'a', callback_data: 'a' }) }
    expect(await attach({ p: picture }, 'sendMediaGroup', two)).toContain('no field "reply_markup"')
    const mixed = [photo, { type: 'document', media: 'attach://p' }]
    expect(await attach({ p: picture }, 'sendMediaGroup', { media: mixed })).toContain("can't be mixed")
    expect(await attach({ p: picture }, 'sendMediaGroup', { media: [photo, photo] })).toBe('ok')
  })

  it('a photo that is no picture, too long, or named by a wrong id', async () => {
    expect(await attach({ photo: Buffer.from('no picture') }, 'sendPhoto', {})).toContain(
      'IMAGE_PROCESS_FAILED',
    )
    expect(await attach({ photo: await blank(2100, 100) }, 'sendPhoto', {})).toContain(
      'PHOTO_INVALID_DIMENSIONS',
    )
    expect(await attach({ photo: Buffer.alloc(10_485_761) }, 'sendPhoto', {})).toContain(
      'too big for a photo',
    )
    expect(await said('sendPhoto', { chat_id: WALE, photo: 'AgACxx' })).toContain('wrong file identifier')
    const caption = 'x'.repeat(1025)
    expect(await attach({ photo: await blank(9, 9) }, 'sendPhoto', { caption })).toContain(
      'caption is too long',
    )
    expect(await attach({}, 'sendPhoto', { photo: 'attach://gone' })).toContain(
      'file not found in the request',
    )
  })

  it('an unknown method, a wrong token, a reaction that is not on the list', async () => {
    expect(await said('sendMesage', {})).toContain('404 Not Found')
    expect(await call('getMe', {}, '4242:WRONG')).toMatchObject({
      error_code: 401,
      description: 'Unauthorized',
    })
    const message_id = await sent()
    const reaction = (emoji: string) => ({ chat_id: WALE, message_id, reaction: [{ type: 'emoji', emoji }] })
    expect(await said('setMessageReaction', reaction('🧦'))).toContain('REACTION_INVALID')
    expect(await said('setMessageReaction', reaction('👀'))).toBe('ok')
  })

  it('a file link after an hour', async () => {
    await sandbox.sendPhotos(WALE, [{ name: 'a.png', bytes: await blank(9, 9) }])
    const file_id = sandbox.chat(WALE).at(-1)?.photo?.fileId
    const { result } = await call('getFile', { file_id })
    const path = `/file/bot${TOKEN}/${(result as unknown as { file_path: string }).file_path}`
    expect((await sandbox.app.request(path)).status).toBe(200)
    time.now += 3_600_001
    expect((await sandbox.app.request(path)).status).toBe(404)
  })

  it('what a test told it to refuse, as often as it was told', async () => {
    sandbox.failNext('sendMessage', {
      error_code: 429,
      description: 'Too Many Requests: retry after 3',
      retry_after: 3,
    })
    const answer = await call('sendMessage', { chat_id: WALE, text: 'x' })
    expect(answer).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } })
    expect(await said('sendMessage', { chat_id: WALE, text: 'x' })).toBe('ok')
    expect(sandbox.calls.at(-2)).toMatchObject({ method: 'sendMessage', error: { error_code: 429 } })
  })

  it('a flood, when there is a limit', async () => {
    const clock = { now: () => new Date(time.now) }
    sandbox = createTelegramSandbox({ token: TOKEN, clock, flood: { perChatPerMinute: 2, perMinute: 10 } })
    sandbox.addPerson({ id: WALE, firstName: 'Wale' })
    await sandbox.start(WALE)
    await sent()
    time.now += 20_000
    await sent()
    expect(await said('sendMessage', { chat_id: WALE, text: 'x' })).toBe(
      '429 Too Many Requests: retry after 40',
    )
  })
})

it('a failed update is sent again at once, then after 2, 4, 8 … seconds, at most 60', () => {
  expect([2, 3, 4, 5, 8, 20].map(waitBeforeAttempt)).toEqual([0, 2000, 4000, 8000, 60_000, 60_000])
})
