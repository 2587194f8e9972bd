import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Bot, type Context, GrammyError, InlineKeyboard, InputFile, InputMediaBuilder } from 'grammy'
import { Hono } from 'hono'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createTelegramSandbox,
  type TelegramSandboxOptions,
} from '../../src/sandbox/telegram/create-telegram-sandbox.ts'

const TOKEN = '4242:SANDBOX'
const SECRET = 'a-secret'
const WALE = 5101

const closers: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** A toy bot, its webhook, the sandbox over real HTTP, and one person. */
async function town(options: Partial<TelegramSandboxOptions> = {}) {
  const time = { now: Date.parse('2026-11-20T10:00:00Z') }
  const clock = { now: () => new Date(time.now) }
  const web = { status: 200, seen: [] as Record<string, unknown>[], answer: null as unknown }
  const bot = new Bot(TOKEN, { botInfo: { id: 4242, is_bot: true, first_name: 'Toy' } as never })
  const app = new Hono()
  app.post('/hook', async (context) => {
    if (context.req.header('x-telegram-bot-api-secret-token') !== SECRET) return context.body(null, 401)
    if (web.status !== 200) return context.body(null, web.status as 500)
    const update = await context.req.json()
    web.seen.push(update)
    await bot.handleUpdate(update)
    return web.answer === null ? context.body(null, 200) : context.json(web.answer as object)
  })
  const sandbox = createTelegramSandbox({
    token: TOKEN,
    clock,
    deliver: async (url, init) => app.request(new URL(url).pathname, init),
    ...options,
  })
  const server = serve({ fetch: sandbox.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  closers.push(
    () => new Promise((resolve) => server.close(() => resolve())),
    () => sandbox.close(),
  )
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const toy = new Bot(TOKEN, { client: { apiRoot: root }, botInfo: bot.botInfo })
  bot.use((context, next) => {
    Object.assign(context, { api: toy.api })
    return next()
  })
  await toy.api.setWebhook('https://toy.example/hook', { secret_token: SECRET })
  sandbox.addPerson({ id: WALE, firstName: 'Wale', username: 'wale', languageCode: 'en' })
  return { sandbox, bot, api: toy.api, web, time, root }
}

/** What the sandbox refused, in Telegram's words. */
async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call
  } catch (error) {
    if (error instanceof GrammyError) return `${error.error_code} ${error.description}`
    throw error
  }
  return 'not refused'
}

function picture(width = 64, height = 48): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#3366cc' } })
    .png()
    .toBuffer()
}

describe('the Telegram sandbox: a bot and a person', () => {
  it('brings a command, an answer with buttons, a press, an edit and a toast', async () => {
    const { sandbox, bot } = await town()
    bot.command('start', (context: Context) =>
      context.reply('Hello there', { reply_markup: new InlineKeyboard().text('Find work', 'jobs') }),
    )
    bot.callbackQuery('jobs', async (context) => {
      await context.answerCallbackQuery({ text: 'Looking …' })
      await context.editMessageText('No jobs yet')
    })
    expect(await sandbox.start(WALE)).toMatchObject({ status: 200 })
    const [, hello] = sandbox.chat(WALE)
    expect(hello).toMatchObject({ text: 'Hello there', edited: false })
    expect(hello?.buttons).toEqual([[{ text: 'Find work', kind: 'callback', value: 'jobs' }]])
    expect(await sandbox.press(WALE, hello?.id ?? 0, 'Find work')).toMatchObject({
      status: 200,
      did: 'callback',
    })
    expect(sandbox.chat(WALE)[1]).toMatchObject({ text: 'No jobs yet', edited: true, buttons: [] })
    expect(sandbox.toasts(WALE)).toMatchObject([{ text: 'Looking …', alert: false }])
    await expect(sandbox.press(WALE, hello?.id ?? 0, 'Find work')).rejects.toThrow('has no button')
  })

  it('takes pictures both ways: albums as separate updates, files by attach, by id and by edit', async () => {
    const { sandbox, api, web, root } = await town()
    await sandbox.start(WALE)
    const files = [
      { name: 'a.png', bytes: await picture(2000, 1000) },
      { name: 'b.png', bytes: await picture() },
    ]
    expect(await sandbox.sendPhotos(WALE, files, { album: true, caption: 'proof' })).toMatchObject({
      status: 200,
    })
    const parts = web.seen.slice(-2).map((update) => update.message as Record<string, never>)
    expect(parts[0]?.media_group_id).toBe(parts[1]?.media_group_id)
    expect(parts[0]?.caption).toBe('proof')
    const sizes = (parts[0]?.photo ?? []) as { width: number; file_id: string }[]
    expect(sizes.map((size) => size.width)).toEqual([90, 320, 800, 1280])
    const { file_path } = await api.getFile(sizes.at(-1)?.file_id ?? '')
    const fetched = await fetch(`${root}/file/bot${TOKEN}/${file_path}`)
    expect((await sharp(Buffer.from(await fetched.arrayBuffer())).metadata()).width).toBe(1280)

    const sent = await api.sendPhoto(WALE, new InputFile(await picture(), 'c.png'), { caption: 'sheet' })
    const id = sent.photo.at(-1)?.file_id ?? ''
    expect((await api.sendPhoto(WALE, id)).photo.at(-1)?.file_id).toBe(id)
    const text = await api.sendMessage(WALE, 'a text')
    const withPicture = InputMediaBuilder.photo(new InputFile(await picture(), 'd.png'), {
      caption: 'now a photo',
    })
    await api.editMessageMedia(WALE, text.message_id, withPicture)
    expect(sandbox.chat(WALE).at(-1)).toMatchObject({ text: 'now a photo', photo: { width: 64 } })
    expect(await refusal(api.editMessageText(WALE, text.message_id, 'back'))).toBe(
      '400 Bad Request: there is no text in the message to edit',
    )
    const album = [
      InputMediaBuilder.photo(id),
      InputMediaBuilder.photo(new InputFile(await picture(), 'e.png')),
    ]
    expect(await api.sendMediaGroup(WALE, album)).toHaveLength(2)
    const file = await api.sendDocument(WALE, new InputFile(Buffer.from('a,b\n1,2\n'), 'list.csv'))
    expect(Buffer.from(sandbox.file(file.document.file_id)?.bytes ?? []).toString()).toBe('a,b\n1,2\n')
  })

  it('answers a force reply as a reply, and asks for a contact', async () => {
    const { sandbox, api, web } = await town()
    await sandbox.start(WALE)
    const asked = await api.sendMessage(WALE, 'Your answer?', {
      reply_markup: { force_reply: true, input_field_placeholder: 'type here' },
    })
    expect(sandbox.input(WALE).prompt).toEqual({ messageId: asked.message_id, placeholder: 'type here' })
    await sandbox.say(WALE, 'forty two')
    expect(web.seen.at(-1)).toMatchObject({ message: { reply_to_message: { message_id: asked.message_id } } })
    expect(sandbox.input(WALE).prompt).toBeNull()
    expect(await refusal(api.editMessageText(WALE, asked.message_id, 'x'))).toContain(
      "message can't be edited",
    )
    await api.sendMessage(WALE, 'Your country?', {
      reply_markup: {
        keyboard: [[{ text: 'Share phone', request_contact: true }], ['Skip']],
        one_time_keyboard: true,
      },
    })
    await sandbox.pressKeyboard(WALE, 'Share phone', '+2348012345678')
    expect(web.seen.at(-1)).toMatchObject({ message: { contact: { user_id: WALE } } })
    expect(sandbox.input(WALE).keys).toEqual([])
  })

  it('shows each person the commands of their language and scope', async () => {
    const { sandbox, api } = await town()
    await api.setMyCommands([{ command: 'jobs', description: 'Find work' }])
    await api.setMyCommands([{ command: 'jobs', description: 'Arbeit finden' }], { language_code: 'de' })
    sandbox.addPerson({ id: 7, firstName: 'Udo', languageCode: 'de' })
    expect(sandbox.menu(WALE)[0]?.description).toBe('Find work')
    expect(sandbox.menu(7)[0]?.description).toBe('Arbeit finden')
    await sandbox.start(7)
    await api.setMyCommands([{ command: 'admin', description: 'Queues' }], {
      scope: { type: 'chat', chat_id: 7 },
    })
    expect(sandbox.menu(7)[0]?.command).toBe('admin')
    expect(await refusal(api.setMyCommands([{ command: 'Jobs', description: 'x' }]))).toContain(
      'BOT_COMMAND_INVALID',
    )
  })

  it('brings an inline query and sends the chosen result', async () => {
    const { sandbox, bot, web } = await town()
    bot.on('inline_query', (context) =>
      context.answerInlineQuery([
        { type: 'article', id: 'job_1', title: 'A job', input_message_content: { message_text: 'Job one' } },
      ]),
    )
    await sandbox.start(WALE)
    const { queryId, results } = await sandbox.inlineQuery(WALE, 'survey')
    expect(results.map((result) => result.id)).toEqual(['job_1'])
    await sandbox.chooseResult(WALE, queryId, 'job_1')
    expect(web.seen.at(-1)).toMatchObject({ message: { text: 'Job one', via_bot: { id: 4242 } } })
  })
})

describe('the Telegram sandbox: delivery', () => {
  it('sends again after a 5xx, in order per chat, and shows what waits', async () => {
    const { sandbox, web } = await town()
    await sandbox.start(WALE)
    web.status = 503
    expect(await sandbox.say(WALE, 'one')).toMatchObject({ status: 503 })
    await sandbox.say(WALE, 'two')
    expect(sandbox.waiting(WALE)).toHaveLength(2)
    expect(sandbox.waiting(WALE)[0]?.lastError).toContain('503')
    web.status = 200
    const done = sandbox.idle()
    sandbox.retryNow()
    await done
    const texts = web.seen.map((update) => (update.message as { text: string }).text)
    expect(texts).toEqual(['/start', 'one', 'two'])
  })

  it('drops a press that could not be delivered for 150 seconds, and keeps a message', async () => {
    const { sandbox, api, web, time } = await town()
    await sandbox.start(WALE)
    const { message_id } = await api.sendMessage(WALE, 'x', {
      reply_markup: new InlineKeyboard().text('Go', 'go'),
    })
    web.status = 500
    await sandbox.press(WALE, message_id, 'Go')
    await sandbox.say(WALE, 'still here')
    time.now += 151_000
    web.status = 200
    const done = sandbox.idle()
    sandbox.retryNow()
    await done
    expect(web.seen.some((update) => 'callback_query' in update)).toBe(false)
    expect(web.seen.at(-1)).toMatchObject({ message: { text: 'still here' } })
  })

  it('runs a call that stands in the answer of the webhook', async () => {
    const { sandbox, web } = await town()
    web.answer = { method: 'sendMessage', chat_id: WALE, text: 'from the answer' }
    await sandbox.start(WALE)
    expect(sandbox.chat(WALE).at(-1)?.text).toBe('from the answer')
  })

  it('sends an update once more, and shows a forged one to the webhook', async () => {
    const { sandbox, web } = await town()
    await sandbox.start(WALE)
    const first = web.seen[0] as never
    expect(await sandbox.rawUpdate(first)).toMatchObject({ status: 200 })
    expect(web.seen).toHaveLength(2)
    expect(await sandbox.rawUpdate(first, { secret: 'guessed' })).toMatchObject({ status: 401 })
  })

  it('keeps updates for getUpdates when there is no webhook', async () => {
    const { sandbox, api } = await town()
    expect(await refusal(api.getUpdates())).toMatch(/^409 Conflict/)
    await api.deleteWebhook()
    const poll = api.getUpdates({ timeout: 30 })
    await sandbox.start(WALE)
    const [update] = await poll
    expect(update?.message?.text).toBe('/start')
    expect(await api.getUpdates({ offset: (update?.update_id ?? 0) + 1 })).toEqual([])
  })

  it('keeps chats, pictures and waiting updates across a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'telegram-sandbox-'))
    closers.push(() => rmSync(folder, { recursive: true }))
    const stateFile = join(folder, 'telegram.json')
    const first = await town({ stateFile })
    await first.sandbox.start(WALE)
    await first.sandbox.sendPhotos(WALE, [{ name: 'a.png', bytes: await picture() }])
    first.web.status = 500
    await first.sandbox.say(WALE, 'while down')
    first.sandbox.close()
    const second = await town({ stateFile })
    await second.sandbox.idle()
    expect(second.web.seen).toMatchObject([{ message: { text: 'while down' } }])
    expect(second.sandbox.chat(WALE).map((message) => message.text)).toEqual(['/start', '', 'while down'])
    const fileId = second.sandbox.chat(WALE)[1]?.photo?.fileId ?? ''
    expect(second.sandbox.file(fileId)?.bytes.length).toBeGreaterThan(100)
  })
})
