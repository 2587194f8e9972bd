import { Hono } from 'hono'
import { z } from 'zod'
import type { Clock } from '../../domain/kit/clock.ts'
import type { TelegramSandbox } from './create-telegram-sandbox.ts'

const says = z.object({ text: z.string().min(1).max(20_000) })
const presses = z.object({ messageId: z.number().int(), which: z.string() })
const starts = z.object({ param: z.string().max(64).optional() })
const blocks = z.object({ blocked: z.boolean() })
/** `foreign`: the contact of somebody else who is on Telegram. */
const contacts = z.object({ phone: z.string().max(20), foreign: z.boolean().default(false) })
const keys = z.object({ text: z.string(), phone: z.string().max(20).optional() })
const queries = z.object({ query: z.string().max(256) })
const choices = z.object({ queryId: z.string(), resultId: z.string() })
const reacts = z.object({ messageId: z.number().int(), emoji: z.array(z.string()).max(1) })
const users = z.object({ requestId: z.number().int(), userIds: z.array(z.number().int()).min(1).max(10) })
const photos = z.object({
  files: z
    .array(z.object({ name: z.string().max(200), base64: z.string(), type: z.string().max(100).optional() }))
    .min(1)
    .max(10),
  album: z.boolean().optional(),
  caption: z.string().optional(),
  asDocument: z.boolean().optional(),
})

/** What the page needs to be a person's Telegram: `/<personId>/state` and one path for each thing to do. */
export function createTelegramPaneApi(telegram: TelegramSandbox, clock: Clock): Hono {
  const app = new Hono()
  app.get('/file/:fileId', (context) => {
    const file = telegram.file(context.req.param('fileId'))
    if (file === undefined) return context.notFound()
    return context.body(Uint8Array.from(file.bytes), 200, {
      'content-type': file.type.startsWith('image/') ? file.type : 'application/octet-stream',
      // A new sandbox counts its files from the beginning: yesterday's must not be shown for them.
      'cache-control': 'private, no-cache',
    })
  })
  app.get('/:personId/state', (context) => {
    const id = Number(context.req.param('personId'))
    const waiting = telegram.waiting(id)
    return context.json({
      now: clock.now().toISOString(),
      bot: telegram.bot().username,
      person: telegram.people().find((person) => person.id === id),
      messages: telegram.chat(id),
      input: telegram.input(id),
      toasts: telegram.toasts(id),
      menu: telegram.menu(id),
      waiting: { count: waiting.length, problem: waiting.find((one) => one.attempts > 0)?.lastError ?? null },
    })
  })
  const act = <Body>(
    path: string,
    schema: z.ZodType<Body>,
    run: (id: number, body: Body) => Promise<object>,
  ) => {
    app.post(`/:personId/${path}`, async (context) => {
      const body = schema.parse(await context.req.json())
      return context.json({ ok: true, ...(await run(Number(context.req.param('personId')), body)) })
    })
  }
  act('say', says, (id, { text }) => telegram.say(id, text))
  act('press', presses, (id, { messageId, which }) => telegram.press(id, messageId, which))
  act('start', starts, (id, { param }) => telegram.start(id, param))
  act('block', blocks, (id, { blocked }) => (blocked ? telegram.block(id) : telegram.unblock(id)))
  act('contact', contacts, (id, { phone, foreign }) =>
    telegram.shareContact(id, phone, foreign ? id + 1 : id),
  )
  act('key', keys, (id, { text, phone }) => telegram.pressKeyboard(id, text, phone))
  act('users', users, (id, { requestId, userIds }) => telegram.shareUsers(id, requestId, userIds))
  act('inline', queries, (id, { query }) => telegram.inlineQuery(id, query))
  act('choose', choices, (id, { queryId, resultId }) => telegram.chooseResult(id, queryId, resultId))
  act('react', reacts, (id, { messageId, emoji }) => telegram.react(id, messageId, emoji))
  act('photos', photos, (id, { files, album, caption, asDocument }) =>
    telegram.sendPhotos(
      id,
      files.map(({ name, base64, type }) => ({
        name,
        bytes: Buffer.from(base64, 'base64'),
        ...(type === undefined ? {} : { type }),
      })),
      {
        ...(album === undefined ? {} : { album }),
        ...(caption === undefined ? {} : { caption }),
        ...(asDocument === undefined ? {} : { asDocument }),
      },
    ),
  )
  // Whatever cannot be done is told to the person who tried it, on the page.
  app.onError((error, context) => {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : error.message
    return context.json({ ok: false, problem }, 400)
  })
  return app
}
