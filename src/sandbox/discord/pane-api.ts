import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { SeenMessage } from './chat-view.ts'
import type { DiscordSandbox } from './discord-sandbox.ts'
import { mediaObjects } from './messages.ts'
import type { FieldValue } from './person-modals.ts'
import type { Gesture } from './send-interaction.ts'
import type { Media } from './world.ts'

const place = z.enum(['dm', 'server']).default('dm')
const file = z.object({ name: z.string().min(1).max(200), type: z.string().max(100), base64: z.base64() })
const plain = z.union([z.string(), z.number(), z.boolean()])
const bodies = {
  slash: z.object({ path: z.string(), options: z.record(z.string(), plain).default({}), in: place }),
  autocomplete: z.object({
    path: z.string(),
    option: z.string(),
    typed: z.string(),
    options: z.record(z.string(), plain).default({}),
    in: place,
  }),
  userCommand: z.object({ name: z.string(), targetId: z.string(), in: place }),
  press: z.object({ messageId: z.string(), which: z.string() }),
  select: z.object({ messageId: z.string(), which: z.string(), values: z.array(z.string()) }),
  modal: z.object({
    values: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.union([z.string(), file]))])),
  }),
  dismiss: z.object({ messageId: z.string() }),
  dms: z.object({ closed: z.boolean() }),
}

const MOST_MESSAGES = 100

/**
 * What the pane of the sandbox page calls: `GET /<personId>/state` and `POST /<personId>/<gesture>` with
 * JSON, files as base64. 400 with `problem` for what Discord's client would not let a person do.
 */
export function createDiscordPaneApi(sandbox: DiscordSandbox): Hono {
  const app = new Hono()
  const gesture = <S extends z.ZodType>(
    name: string,
    schema: S,
    run: (personId: string, body: z.output<S>) => unknown,
  ) =>
    app.post(`/:personId/${name}`, async (c) => {
      const body = schema.safeParse(await c.req.json().catch(() => ({})))
      if (!body.success) return problem(c, z.prettifyError(body.error))
      try {
        return c.json({
          ok: true,
          ...((await run(c.req.param('personId'), body.data)) as object | undefined),
        })
      } catch (error) {
        return problem(c, error instanceof Error ? error.message : String(error))
      }
    })

  app.get('/:personId/state', (c) => {
    const personId = c.req.param('personId')
    if (!sandbox.people().some((one) => one.id === personId)) return problem(c, 'No such person', 404)
    return c.json(paneState(sandbox, personId))
  })
  app.get('/:personId/files/:id', (c) => {
    const found = sandbox.attachmentBytes(c.req.param('id'))
    if (!found) return problem(c, 'No such file', 404)
    // Whatever a bot or a person uploaded must not run as a page of this site.
    const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(found.contentType)
    return c.body(Uint8Array.from(found.bytes), 200, {
      'content-type': isPicture ? found.contentType : 'application/octet-stream',
      'content-disposition': isPicture ? 'inline' : 'attachment',
      'cache-control': 'private, max-age=3600',
    })
  })
  gesture('slash', bodies.slash, async (id, body) =>
    outcome(await sandbox.slash(id, body.path, body.options, { in: body.in })),
  )
  gesture('autocomplete', bodies.autocomplete, async (id, { path, option, typed, options, in: where }) => ({
    choices: await sandbox.autocomplete(id, path, option, typed, { options, in: where }),
  }))
  gesture('usercommand', bodies.userCommand, async (id, body) =>
    outcome(await sandbox.userCommand(id, body.name, body.targetId, { in: body.in })),
  )
  gesture('press', bodies.press, async (id, body) =>
    outcome(await sandbox.press(id, body.messageId, body.which)),
  )
  gesture('select', bodies.select, async (id, body) =>
    outcome(await sandbox.select(id, body.messageId, body.which, body.values)),
  )
  gesture('modal', bodies.modal, async (id, body) =>
    outcome(await sandbox.submitModal(id, withBytes(body.values))),
  )
  gesture('closeModal', z.object({}), (id) => sandbox.closeModal(id))
  gesture('dismiss', bodies.dismiss, (id, body) => sandbox.dismiss(id, body.messageId))
  gesture('dms', bodies.dms, (id, body) => (body.closed ? sandbox.closeDms(id) : sandbox.openDms(id)))
  return app
}

function problem(c: Context, words: string, status: 400 | 404 = 400): Response {
  return c.json({ ok: false, problem: words }, status)
}

const outcome = (gesture: Gesture) => ({
  status: gesture.status,
  error: gesture.error,
  answered: gesture.response !== null,
})

type WireValue = z.output<typeof bodies.modal>['values'][string]

function withBytes(values: Record<string, WireValue>): Record<string, FieldValue> {
  const read = (value: WireValue): FieldValue => {
    if (!Array.isArray(value)) return value
    const texts = value.filter((one) => typeof one === 'string')
    if (texts.length === value.length) return texts
    return value.flatMap((one) =>
      typeof one === 'string'
        ? []
        : [{ name: one.name, type: one.type, bytes: new Uint8Array(Buffer.from(one.base64, 'base64')) }],
    )
  }
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, read(value)]))
}

function paneState(sandbox: DiscordSandbox, personId: string) {
  const files = `/sandbox/api/discord/${personId}/files`
  const person = sandbox.people().find((one) => one.id === personId)
  return {
    now: sandbox.clock.now().toISOString(),
    app: { id: sandbox.applicationId, name: 'Microgig' },
    dmsClosed: person?.dmsClosed ?? false,
    people: sandbox.people().map(({ id, username, globalName }) => ({ id, name: globalName ?? username })),
    commands: {
      dm: sandbox.visibleCommands(personId, 'dm').map(shownCommand),
      server: sandbox.visibleCommands(personId, 'server').map(shownCommand),
    },
    messages: sandbox
      .chat(personId)
      .slice(-MOST_MESSAGES)
      .map((message) => shownMessage(message, files)),
    modal: sandbox.modal(personId),
    failures: sandbox.failures(personId).slice(-10),
  }
}

function shownCommand({
  id,
  type,
  name,
  description,
  options,
}: ReturnType<DiscordSandbox['visibleCommands']>[number]) {
  return { id, type, name, description, options }
}

function shownMessage(message: SeenMessage, files: string) {
  const components = structuredClone(message.components)
  for (const media of mediaObjects(components)) localise(media, files)
  return {
    ...message,
    components,
    attachments: message.attachments.map(({ id, filename, description, contentType, size }) => ({
      id,
      filename,
      description,
      contentType,
      size,
      url: `${files}/${id}`,
    })),
    // A file that a component shows is not shown once more below the message.
    shownFiles: mediaObjects(components).flatMap((media) => fileId(media) ?? []),
  }
}

const fileId = (media: Media) => (media as Media & { attachment_id?: string }).attachment_id

// The page may be open under another name of this host than the one in the CDN links.
function localise(media: Media, files: string): void {
  const id = fileId(media)
  if (id) media.url = `${files}/${id}`
}
