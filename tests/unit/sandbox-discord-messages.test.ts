import { MessageFlags, type REST, Routes } from 'discord.js'
import { afterEach, describe, expect, it } from 'vitest'
import { type Answer, DANA, EPHEMERAL_V2, PIXEL, registerToy, startToy } from './sandbox-discord.toy-bot.ts'

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

describe('messages', () => {
  it('refuses closed DMs with 50007 and opens them again', async () => {
    const { sandbox, rest } = await toy(() => say('ok'))
    const channel = await dmOf(rest, DANA)
    sandbox.closeDms(DANA)
    const send = () => rest.post(Routes.channelMessages(channel), { body: v2([text('hi')]) })
    await expect(send()).rejects.toMatchObject({ status: 403, code: 50007 })
    sandbox.openDms(DANA)
    await send()
    expect(sandbox.chat(DANA)).toHaveLength(1)
  })

  it('nobody sees a message between its old files and its new ones', async () => {
    const { sandbox, rest } = await toy(() => say('ok'))
    const channel = await dmOf(rest, DANA)
    const gallery = (edition: string) => {
      const names = ['a', 'b', 'c'].map((letter) => `${edition}-${letter}.png`)
      const items = names.map((name) => ({ media: { url: `attachment://${name}` } }))
      const attachments = names.map((filename, id) => ({ id: String(id), filename }))
      const files = names.map((name) => ({ name, data: Buffer.from(PIXEL), contentType: 'image/png' }))
      return { body: { ...v2([{ type: 12, items }]), attachments }, files }
    }
    const route = Routes.channelMessages(channel)
    const made = (await rest.post(route, gallery('first'))) as { id: string }

    let editing = true
    const edited = rest.patch(Routes.channelMessage(channel, made.id), gallery('second')).finally(() => {
      editing = false
    })
    const bare: string[] = []
    while (editing) {
      const shown = sandbox.chat(DANA)[0]?.components[0]?.items?.map(({ media }) => media.url) ?? []
      bare.push(...shown.filter((url) => url.startsWith('attachment://')))
      await new Promise((resolve) => setImmediate(resolve))
    }
    await edited
    expect(bare).toEqual([])
  })

  it('returns the earlier message for the same nonce', async () => {
    const { sandbox, rest } = await toy(() => say('ok'))
    const route = Routes.channelMessages(await dmOf(rest, DANA))
    const body = { ...v2([text('once')]), nonce: 'n-1', enforce_nonce: true }
    const first = (await rest.post(route, { body })) as { id: string }
    const second = (await rest.post(route, { body })) as { id: string }
    expect(second.id).toBe(first.id)
    expect(sandbox.chat(DANA)).toHaveLength(1)
  })

  it('marks a message that pings because allowed_mentions is missing', async () => {
    const { sandbox, rest } = await toy(() => say('ok'))
    const route = Routes.channelMessages(await dmOf(rest, DANA))
    const body = v2([text(`Hello <@${DANA}> and @everyone`)])
    await rest.post(route, { body })
    const { allowed_mentions: _none, ...careless } = body
    await rest.post(route, { body: careless })
    expect(sandbox.chat(DANA).map((one) => one.pinged)).toEqual([false, true])
    expect(sandbox.chat(DANA)[1]?.pings).toEqual([DANA, 'everyone'])
  })

  it('waits out a 429 and reports planned failures', async () => {
    const { sandbox, rest } = await toy(() => say('ok'))
    const route = Routes.channelMessages(await dmOf(rest, DANA))
    sandbox.failNext(/^POST \/channels\/\d+\/messages$/, { status: 429, retry_after: 0.05 })
    await rest.post(route, { body: v2([text('after the limit')]) })
    expect(sandbox.chat(DANA)).toHaveLength(1)
    expect(sandbox.calls.filter((call) => call.status === 429)).toHaveLength(1)
    sandbox.failNext(/messages$/, { status: 403, code: 50001, message: 'Missing Access' })
    await expect(rest.post(route, { body: v2([text('x')]) })).rejects.toMatchObject({ code: 50001 })
  })

  it('edits and deletes its own messages, but reaches no ephemeral one by channel', async () => {
    const { sandbox, rest } = await toy(() => say('secret'))
    const channel = await dmOf(rest, DANA)
    const sent = (await rest.post(Routes.channelMessages(channel), { body: v2([text('one')]) })) as {
      id: string
    }
    await rest.patch(Routes.channelMessage(channel, sent.id), { body: { components: [text('two')] } })
    expect(sandbox.chat(DANA)[0]).toMatchObject({ text: 'two', edited: true })
    await rest.delete(Routes.channelMessage(channel, sent.id))
    expect(sandbox.chat(DANA)[0]).toMatchObject({ deleted: true })
    await sandbox.slash(DANA, 'jobs')
    const secret = sandbox.chat(DANA)[1]?.id ?? ''
    await expect(rest.get(Routes.channelMessage(channel, secret))).rejects.toMatchObject({ code: 10008 })
    sandbox.dismiss(DANA, secret)
    expect(sandbox.chat(DANA)).toHaveLength(1)
  })

  it('lets CDN links expire after a day and refuses forged ones', async () => {
    const { sandbox, rest, clock } = await toy(() => say('ok'))
    await rest.post(Routes.channelMessages(await dmOf(rest, DANA)), {
      body: { content: 'file', allowed_mentions: { parse: [] } },
      files: [{ name: 'my file.csv', data: 'a;b' }],
    })
    const file = sandbox.chat(DANA)[0]?.attachments[0]
    expect(file).toMatchObject({ filename: 'my_file.csv', contentType: 'text/csv' })
    const link = file?.url ?? ''
    expect((await fetch(link)).status).toBe(200)
    expect((await fetch(link.replace('hm=', 'hm=0'))).status).toBe(404)
    clock.advance(24 * 60 * 60_000)
    expect((await fetch(link)).status).toBe(404)
  })

  it('refuses a wrong token', async () => {
    const { sandbox } = await toy(() => say('ok'))
    const answer = await sandbox.app.request('/api/v10/users/@me', {
      headers: { authorization: 'Bot wrong' },
    })
    expect([answer.status, await answer.json()]).toEqual([401, { message: '401: Unauthorized', code: 0 }])
  })
})
