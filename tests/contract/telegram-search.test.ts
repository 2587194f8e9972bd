import { describe, expect, it } from 'vitest'
import type { Found } from '../../src/bots/kit/bot.ts'
import { plain } from '../../src/bots/kit/span.ts'
import { open, type View } from '../../src/bots/kit/view.ts'
import { said, town, WALE } from './telegram-town.ts'

const link = 'https://t.me/our_bot?start=job_1'
const foundJob = (id: string, title = 'Try our app'): Found => ({
  id,
  title,
  hint: '$0.25 · Sign up',
  view: {
    blocks: [
      { kind: 'heading', text: [plain(title)] },
      { kind: 'buttons', buttons: [open('Open this job', link)] },
    ],
  },
})
const card: View = {
  blocks: [{ kind: 'copy', label: 'Share', text: link, search: 'job_1' }],
}

describe('a search in any chat', () => {
  it('is answered for this person alone, and not kept for long', async () => {
    const { sandbox, listen, bot, entrances } = await town(() => said('Hello'))
    await listen()
    const asked: unknown[] = []
    bot.search = async (person, typed) => {
      asked.push([person.platformUserId, typed])
      return { found: [foundJob('1'), foundJob('2', 'x'.repeat(500))], more: 'Open the bot' }
    }
    const { results } = await sandbox.inlineQuery(WALE, 'try')
    expect(asked).toEqual([['5101', 'try']])
    expect(results).toMatchObject([
      {
        type: 'article',
        id: '1',
        title: 'Try our app',
        description: '$0.25 · Sign up',
        input_message_content: { message_text: 'Try our app', entities: [{ type: 'bold' }] },
        reply_markup: { inline_keyboard: [[{ text: 'Open this job', url: link }]] },
      },
      { id: '2' },
    ])
    const call = sandbox.calls.findLast(({ method }) => method === 'answerInlineQuery')
    expect(call?.params).toMatchObject({ cache_time: 5, is_personal: true })
    expect(entrances).toEqual([])
  })

  it('that fails is in the log, and the next one is answered', async () => {
    const { sandbox, listen, bot, logged } = await town(() => said('Hello'))
    await listen()
    const { search } = bot
    bot.search = async () => Promise.reject(new Error('broken'))
    expect((await sandbox.inlineQuery(WALE, 't')).status).toBe(200)
    expect(logged.join()).toContain('A search was not answered')
    bot.search = search
    expect((await sandbox.inlineQuery(WALE, 'tr')).results).toEqual([])
    expect(sandbox.calls.at(-1)).toMatchObject({ method: 'answerInlineQuery', result: true })
  })

  it('puts the chosen card into the chat, which is no answer to anything we asked', async () => {
    const { sandbox, listen, bot, entrances } = await town(() => said('Hello'))
    await listen()
    await sandbox.start(WALE)
    bot.search = async () => ({ found: [foundJob('1')], more: 'Open the bot' })
    const { queryId } = await sandbox.inlineQuery(WALE, '')
    await sandbox.chooseResult(WALE, queryId, '1')
    const shown = sandbox.chat(WALE).at(-1)
    expect(shown).toMatchObject({ from: 'person', viaBot: true, text: 'Try our app' })
    expect(shown?.buttons.flat()).toMatchObject([{ text: 'Open this job', kind: 'url', value: link }])
    expect(entrances).toHaveLength(1)
  })

  it('is begun by a button of a card where the bot may be searched', async () => {
    const { sandbox, listen, bot, last } = await town(() => ({ kind: 'screen', view: card }))
    await listen()
    await sandbox.start(WALE)
    expect(last()?.text).toContain(link)
    const asked: string[] = []
    bot.search = async (_person, typed) => {
      asked.push(typed)
      return { found: [foundJob('1')], more: 'Open the bot' }
    }
    expect(await sandbox.press(WALE, last()?.id ?? 0, 'Share')).toMatchObject({
      did: 'inline',
      value: 'job_1',
    })
    expect(asked).toEqual(['job_1'])
  })
})
