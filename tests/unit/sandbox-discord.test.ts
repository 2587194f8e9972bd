import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageFlags, type REST, Routes } from 'discord.js'
import { afterEach, describe, expect, it } from 'vitest'
import { createDiscordSandbox } from '../../src/sandbox/discord/discord-sandbox.ts'
import { createDiscordPaneApi } from '../../src/sandbox/discord/pane-api.ts'
import {
  type Answer,
  APPLICATION_ID,
  DANA,
  EMMA,
  EPHEMERAL_V2,
  PIXEL,
  proofModal,
  registerToy,
  showcase,
  startToy,
  TOKEN,
} from './sandbox-discord.toy-bot.ts'

let stop: (() => Promise<void>) | null = null
afterEach(async () => {
  await stop?.()
  stop = null
})

async function toy(answer: Answer, options: { stateFile?: string; firstResponseMs?: number } = {}) {
  const started = await startToy(answer, options)
  stop = started.stop
  await registerToy(started.rest)
  return started
}

const text = (content: string) => ({ type: 10, content })
const say = (content: string, flags: number = EPHEMERAL_V2) => ({
  body: { type: 4, data: { flags, components: [text(content)], allowed_mentions: { parse: [] } } },
})
const dmOf = async (rest: REST, person: string) =>
  ((await rest.post(Routes.userChannels(), { body: { recipient_id: person } })) as { id: string }).id
const v2 = (components: unknown[]) => ({
  flags: MessageFlags.IsComponentsV2,
  components,
  allowed_mentions: { parse: [] },
})

describe('interactions', () => {
  it('answers a slash command with an ephemeral message that only its person sees', async () => {
    const { sandbox } = await toy(() => say('Hello'))
    const done = await sandbox.slash(DANA, 'jobs')
    expect(done).toMatchObject({ status: 200, error: null, response: { type: 4 } })
    expect(sandbox.chat(DANA)).toMatchObject([{ text: 'Hello', ephemeral: true, usedCommand: '/jobs' }])
    expect(sandbox.chat(EMMA)).toEqual([])
  })

  it('sends user in the DM and member in the server, with subcommands nested', async () => {
    const { sandbox } = await toy(() => say('ok'))
    await sandbox.slash(DANA, 'admin queues')
    expect(sandbox.lastInteraction(DANA)).toMatchObject({
      context: 1,
      user: { id: DANA },
      data: { name: 'admin', options: [{ name: 'queues', type: 1, options: [] }] },
    })
    await expect(sandbox.slash(EMMA, 'admin queues', {}, { in: 'server' })).rejects.toThrow('No command')
    await sandbox.slash(EMMA, 'jobs', {}, { in: 'server' })
    expect(sandbox.lastInteraction(EMMA)).toMatchObject({ context: 0, member: { user: { id: EMMA } } })
    expect(sandbox.lastInteraction(EMMA)).not.toHaveProperty('user')
  })

  it('loads autocomplete choices while a person types', async () => {
    const { sandbox } = await toy((interaction) => {
      const typed = interaction.data.options?.[0]?.value ?? ''
      return { body: { type: 8, data: { choices: [{ name: `Job ${typed}`, value: 'j1' }] } } }
    })
    expect(await sandbox.autocomplete(DANA, 'job', 'job', 'si')).toEqual([{ name: 'Job si', value: 'j1' }])
  })

  it('takes a job from press over modal with files to an update of the message', async () => {
    const { sandbox, rest, root } = await toy((interaction) => {
      if (interaction.type === 3) return { body: { type: 9, data: proofModal() } }
      return { body: { type: 7, data: { components: [text('Sent, thank you')] } } }
    })
    const channel = await dmOf(rest, DANA)
    await rest.post(Routes.channelMessages(channel), {
      body: v2([showcase()]),
      files: [{ name: 'proof.png', data: Buffer.from(PIXEL), contentType: 'image/png' }],
    })
    const [card] = sandbox.chat(DANA)
    expect(card?.buttons.map((one) => one.label)).toEqual(['View', 'Submit proof', 'Save', 'Open'])
    expect(card?.attachments[0]).toMatchObject({ filename: 'proof.png', width: 1 })
    await expect(sandbox.press(DANA, card?.id ?? '', 'Save')).rejects.toThrow('disabled')
    await sandbox.press(DANA, card?.id ?? '', 'Submit proof')
    expect(sandbox.modal(DANA)?.title).toBe('Submit proof')
    await expect(sandbox.submitModal(DANA, { 'Your e-mail': 'a@b.c' })).rejects.toThrow('Screenshots')
    const shot = { name: 'shot.png', bytes: PIXEL, type: 'image/png' }
    const exe = { name: 'a.exe', bytes: PIXEL, type: 'application/x-msdownload' }
    const rest1 = { 'Your e-mail': 'a@b.c', 'How was it?': 'Hard', declare: ['own'] }
    await expect(sandbox.submitModal(DANA, { ...rest1, shots: [exe] })).rejects.toThrow('only image')
    await sandbox.submitModal(DANA, { ...rest1, shots: [shot] })
    const sent = sandbox.lastInteraction(DANA) as never as {
      data: {
        components: { type: number; component: { value: string; values: string[] } }[]
        resolved: { attachments: Record<string, { url: string; filename: string }> }
      }
    }
    expect(sent.data.components.map((one) => one.type)).toEqual([10, 18, 18, 18, 18])
    expect(sent.data.components[3]?.component.value).toBe('hard')
    const file = sent.data.resolved.attachments[sent.data.components[2]?.component.values[0] ?? '']
    expect(file?.url.startsWith(root)).toBe(true)
    expect(new Uint8Array(await (await fetch(file?.url ?? '')).arrayBuffer())).toEqual(PIXEL)
    expect(sandbox.chat(DANA)[0]).toMatchObject({ id: card?.id, text: 'Sent, thank you', edited: true })
    expect(sandbox.modal(DANA)).toBeNull()
  })

  it('refuses a modal as the answer to a modal, and keeps the form open', async () => {
    const { sandbox } = await toy(() => ({ body: { type: 9, data: proofModal() } }))
    await sandbox.slash(DANA, 'jobs')
    const shots = [{ name: 'shot.png', bytes: PIXEL, type: 'image/png' }]
    const values = { mail: 'a@b.c', shots, how: 'easy', declare: ['own'] }
    const done = await sandbox.submitModal(DANA, values)
    expect(done.error).toMatchObject({
      code: 50035,
      errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } },
    })
    expect(sandbox.modal(DANA)).not.toBeNull()
    expect(sandbox.failures(DANA)).toMatchObject([{ text: 'Something went wrong. Try again.' }])
  })

  it('accepts a callback by REST, and refuses a second one with 40060', async () => {
    const { sandbox, rest } = await toy(async (interaction, api) => {
      await api.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: say('By REST').body,
        auth: false,
      })
      return null
    })
    await sandbox.slash(DANA, 'jobs')
    expect(sandbox.chat(DANA)).toMatchObject([{ text: 'By REST' }])
    const last = sandbox.lastInteraction(DANA)
    const again = rest.post(Routes.interactionCallback(last?.id ?? '', last?.token ?? ''), {
      body: say('x').body,
    })
    await expect(again).rejects.toMatchObject({ status: 400, code: 40060 })
  })

  it('waits for a deferred answer, and lets its token die after 15 minutes', async () => {
    const { sandbox, rest, clock } = await toy(() => ({
      body: { type: 5, data: { flags: MessageFlags.Ephemeral } },
    }))
    const done = await sandbox.slash(DANA, 'jobs')
    expect(sandbox.chat(DANA)).toMatchObject([{ thinking: true, ephemeral: true }])
    const token = sandbox.lastInteraction(DANA)?.token ?? ''
    await rest.patch(Routes.webhookMessage(APPLICATION_ID, token), {
      body: v2([text('Late but here')]),
      auth: false,
    })
    await done.finished
    expect(sandbox.chat(DANA)).toMatchObject([{ thinking: false, edited: false, text: 'Late but here' }])
    clock.advance(15 * 60_000)
    const late = rest.post(Routes.webhook(APPLICATION_ID, token), {
      body: v2([text('too late')]),
      auth: false,
    })
    await expect(late).rejects.toMatchObject({ status: 401, code: 50027 })
  })

  it('kills the token when the first answer takes too long', async () => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { sandbox, rest } = await toy(
      async () => {
        await held
        return say('too late')
      },
      { firstResponseMs: 50 },
    )
    const done = await sandbox.slash(DANA, 'jobs')
    expect(done).toMatchObject({ status: 0, response: null })
    const last = sandbox.lastInteraction(DANA)
    const late = rest.post(Routes.interactionCallback(last?.id ?? '', last?.token ?? ''), {
      body: say('x').body,
    })
    await expect(late).rejects.toMatchObject({ status: 404, code: 10062 })
    expect(sandbox.failures(DANA)).toMatchObject([{ text: 'The application did not respond' }])
    release()
  })

  it('gets 401 for a forged interaction', async () => {
    const { sandbox } = await toy(() => say('ok'))
    await sandbox.slash(DANA, 'jobs')
    const body = sandbox.lastInteraction(DANA)
    expect(await sandbox.rawInteraction(body, { signature: 'bad' })).toMatchObject({ status: 401 })
    expect(await sandbox.rawInteraction(body, { signature: 'none' })).toMatchObject({ status: 401 })
    expect(await sandbox.rawInteraction(body)).toMatchObject({ status: 200, error: { code: 40060 } })
    expect(sandbox.chat(DANA)).toHaveLength(1)
  })

  it('refuses an endpoint that takes bad signatures', async () => {
    const clock = { now: () => new Date() }
    const sandbox = createDiscordSandbox({
      applicationId: APPLICATION_ID,
      token: TOKEN,
      clock,
      publicRoot: 'http://sandbox',
      deliver: async () => Response.json({ type: 1 }),
    })
    expect(await sandbox.setInteractionsUrl('http://app/hook')).toMatchObject({ ok: false })
    expect(sandbox.interactionsUrl).toBeNull()
  })

  it('chooses in a select by label, and runs a user command', async () => {
    const { sandbox, rest } = await toy(() => ({ body: { type: 6 } }))
    const channel = await dmOf(rest, DANA)
    await rest.post(Routes.channelMessages(channel), {
      body: v2([showcase()]),
      files: [{ name: 'proof.png', data: Buffer.from(PIXEL) }],
    })
    const id = sandbox.chat(DANA)[0]?.id ?? ''
    await sandbox.select(DANA, id, 'Category', ['Surveys'])
    expect(sandbox.lastInteraction(DANA)).toMatchObject({
      data: { custom_id: 'category', values: ['survey'] },
    })
    await expect(sandbox.select(DANA, id, 'Category', ['Nope'])).rejects.toThrow('No option')
    const hired = await sandbox.userCommand(EMMA, 'Hire', DANA)
    // A command has no message to update, so the deferral of an update is refused.
    expect(hired.error).toMatchObject({ code: 50035 })
    expect(sandbox.lastInteraction(EMMA)).toMatchObject({
      data: { target_id: DANA, resolved: { users: { [DANA]: { username: 'dana' } } } },
    })
  })
})

it('edits and deletes what it answered through the token, and returns the message when asked', async () => {
  const { sandbox, rest } = await toy(async (interaction, api) => {
    const route = Routes.interactionCallback(interaction.id, interaction.token)
    const query = new URLSearchParams({ with_response: 'true' })
    const answer = await api.post(route, { body: say('first').body, query, auth: false })
    expect(answer).toMatchObject({ resource: { type: 4, message: { flags: EPHEMERAL_V2 } } })
    return null
  })
  await sandbox.slash(DANA, 'jobs')
  const token = sandbox.lastInteraction(DANA)?.token ?? ''
  await rest.post(Routes.webhook(APPLICATION_ID, token), { body: say('more').body.data, auth: false })
  await rest.patch(Routes.webhookMessage(APPLICATION_ID, token), {
    body: { components: [text('edited')] },
    auth: false,
  })
  expect(sandbox.chat(DANA)).toMatchObject([
    { text: 'edited', edited: true, ephemeral: true },
    { text: 'more', ephemeral: true },
  ])
  await rest.delete(Routes.webhookMessage(APPLICATION_ID, token), { auth: false })
  const gone = rest.patch(Routes.webhookMessage(APPLICATION_ID, token), { body: {}, auth: false })
  await expect(gone).rejects.toMatchObject({ code: 10008 })
})

it('finds only what changed by comparing registered commands', async () => {
  const { sandbox, rest } = await toy(() => say('ok'))
  const versions = () => sandbox.commands().map((one) => [one.id, one.version])
  const before = versions()
  await registerToy(rest)
  expect(versions()).toEqual(before)
  const body = [{ name: 'Jobs', description: 'x' }]
  const bad = rest.put(Routes.applicationCommands(APPLICATION_ID), { body })
  await expect(bad).rejects.toMatchObject({ code: 50035 })
  expect(versions()).toEqual(before)
})

it('lets the page act for a person and shows what they see', async () => {
  const { sandbox } = await toy((interaction) =>
    interaction.type === 2 ? { body: { type: 9, data: proofModal() } } : say('thanks'),
  )
  const pane = createDiscordPaneApi(sandbox)
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await pane.request(`/${DANA}/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return { code: answer.status, body: await answer.json() }
  }
  expect(await post('slash', { path: 'jobs' })).toMatchObject({
    code: 200,
    body: { ok: true, answered: true },
  })
  const shots = [{ name: 'a.png', type: 'image/png', base64: Buffer.from(PIXEL).toString('base64') }]
  expect(await post('modal', { values: { shots } })).toMatchObject({ code: 400, body: { ok: false } })
  const values = { mail: 'a@b.c', how: 'easy', declare: ['own'], shots }
  expect(await post('modal', { values })).toMatchObject({ code: 200, body: { answered: true } })
  expect(await post('press', { messageId: '1', which: 'x' })).toMatchObject({ code: 400 })
  const state = await (await pane.request(`/${DANA}/state`)).json()
  expect(state).toMatchObject({ modal: null, messages: [{ text: 'thanks' }], dmsClosed: false })
  const file = sandbox.lastInteraction(DANA) as never as {
    data: { resolved: { attachments: Record<string, unknown> } }
  }
  const [id] = Object.keys(file.data.resolved.attachments)
  const bytes = await (await pane.request(`/${DANA}/files/${id}`)).arrayBuffer()
  expect(new Uint8Array(bytes)).toEqual(PIXEL)
  expect((await pane.request('/nobody/state')).status).toBe(404)
})

it('keeps chats, commands, files, keys and tokens over a restart', async () => {
  const stateFile = join(mkdtempSync(join(tmpdir(), 'discord-sandbox-')), 'state.json')
  const { sandbox, rest, clock, root } = await toy(() => ({ body: { type: 5 } }), { stateFile })
  await rest.post(Routes.channelMessages(await dmOf(rest, DANA)), {
    body: v2([showcase()]),
    files: [{ name: 'proof.png', data: Buffer.from(PIXEL) }],
  })
  await sandbox.slash(DANA, 'jobs')
  sandbox.close()
  const options = { applicationId: APPLICATION_ID, token: TOKEN, clock, publicRoot: root, stateFile }
  const again = createDiscordSandbox(options)
  expect(again.publicKeyHex).toBe(sandbox.publicKeyHex)
  expect(again.interactionsUrl).toBe(sandbox.interactionsUrl)
  expect(again.commands()).toEqual(sandbox.commands())
  expect(again.chat(DANA)).toEqual(sandbox.chat(DANA))
  expect(again.chat(DANA)[0]?.attachments[0]?.bytes).toEqual(PIXEL)
  const token = sandbox.lastInteraction(DANA)?.token
  const path = `/api/v10/webhooks/${APPLICATION_ID}/${token}/messages/@original`
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(v2([text('finished after the crash')]))
  expect((await again.app.request(path, { method: 'PATCH', headers, body })).status).toBe(200)
  expect(again.chat(DANA)[1]?.text).toBe('finished after the crash')
})
