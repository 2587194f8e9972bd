import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Field } from '../../src/bots/kit/field.ts'
import { act } from '../../src/bots/kit/view.ts'
import { FILE_MAX_BYTES } from '../../src/bots/kit/view-files.ts'
import { DANA, MENU, screen, shot, startTown, type Town, textBlock, viewOf } from './discord-town.ts'
import { emptyAsk } from './discord-views.ts'

let town: Town
beforeAll(async () => {
  town = await startTown({ menu: MENU })
  await town.app.register()
})
afterAll(() => town.stop())
beforeEach(() => town.reset())

const field: Field = { name: 'work', label: 'Files', kind: 'files', min: 1, max: 5 }
const file = (name: string, bytes: Uint8Array) => ({ name, type: 'application/octet-stream', bytes })
const answers = () => town.bot.entrances.map(({ incoming }) => incoming).at(-1)

/** Asks Dana for files in a modal. */
async function asks(kept: string[] = []): Promise<void> {
  town.bot.formFields = async () => [field]
  const current = kept.length > 0 ? kept : null
  town.says(() => ({
    reply: { kind: 'ask', ask: { ...emptyAsk, fields: [{ field, current, problem: null }] } },
    at: { kind: 'new' },
  }))
  await town.sandbox.slash(DANA, 'jobs')
  town.says((entrance) => screen(entrance, viewOf(textBlock('Sent'))))
}

describe('files in a modal', () => {
  it('are of any kind: what can be shown becomes a picture, everything else stays as it came', async () => {
    await asks()
    let takes = 0
    town.bot.takePicture = async (_person, bytes) => {
      takes += 1
      return Buffer.from(bytes).toString('latin1').startsWith('%PDF')
        ? { ok: false, refusal: 'not-a-picture' }
        : { ok: true, fileId: 'p1' }
    }
    const plan = file('plan №1.pdf', Buffer.from('%PDF-1.7'))
    const moving = file('moving.gif', Buffer.from('GIF89a'))
    await (await town.sandbox.submitModal(DANA, { work: [plan, shot, moving] })).finished
    expect(answers()).toMatchObject({
      raw: { work: { kind: 'files', files: ['d:file1', 'p1', 'd:file2'] } },
      refused: [],
    })
    expect(takes).toBe(2)
    expect(town.bot.documents).toEqual(['plan_1.pdf', 'moving.gif'])
  })

  it('that are too large are not even fetched; the good ones beside them stay', async () => {
    await asks()
    town.bot.takePicture = async () => ({ ok: false, refusal: 'not-a-picture' })
    const real = town.sandbox.lastInteraction(DANA) as unknown as Record<string, unknown>
    const attachment = {
      id: '1',
      url: 'http://127.0.0.1:1/never',
      filename: 'film.mp4',
      size: FILE_MAX_BYTES + 1,
    }
    const component = { type: 19, custom_id: 'work', values: ['1'] }
    await town.sandbox.rawInteraction({
      ...real,
      id: '99',
      type: 5,
      data: {
        custom_id: 'form:draft00000000001',
        components: [{ type: 18, component }],
        resolved: { attachments: { 1: attachment } },
      },
    })
    await town.app.stop()
    expect(answers()).toMatchObject({ kind: 'form', refused: ['file-too-large'] })
  })
})

describe('a stored document', () => {
  it('comes as a file of its own, and the message whose button was pressed stays as it is', async () => {
    const get = { kind: 'buttons' as const, buttons: [act('Get it', { code: 'gf', args: ['1'] })] }
    town.says((entrance) => screen(entrance, viewOf(textBlock('A card'), get)))
    await town.sandbox.slash(DANA, 'jobs')
    const card = town.sandbox.chat(DANA).at(-1)
    const bytes = async () => Buffer.from('%PDF')
    const view = { blocks: [{ kind: 'file' as const, name: 'plan.pdf', mime: 'application/pdf', bytes }] }
    town.says(() => ({ reply: { kind: 'screen', view }, at: { kind: 'new' } }))
    await (await town.sandbox.press(DANA, card?.id ?? '', 'Get it')).finished
    const [before, after] = town.sandbox.chat(DANA).slice(-2)
    expect(before).toMatchObject({ id: card?.id, text: card?.text })
    expect(after).toMatchObject({ ephemeral: true, attachments: [{ filename: 'plan.pdf', size: 4 }] })
  })
})
