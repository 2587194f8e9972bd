import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { act } from '../../src/bots/kit/view.ts'
import {
  asksForProof,
  DANA,
  filled,
  gate,
  MENU,
  screen,
  shot,
  startTown,
  type Town,
  textBlock,
  viewOf,
} from './discord-town.ts'

let town: Town
beforeAll(async () => {
  town = await startTown({ menu: MENU })
  await town.app.register()
})
afterAll(() => town.stop())
beforeEach(() => town.reset())

const last = () => {
  const message = town.sandbox.chat(DANA).at(-1)
  if (!message) throw new Error('Dana sees nothing')
  return message
}
const incoming = () => town.bot.entrances.map((entrance) => entrance.incoming)

/** Shows a view to Dana as the answer to a command. */
async function show(...blocks: Parameters<typeof viewOf>) {
  town.says((entrance) => screen(entrance, viewOf(...blocks)))
  await town.sandbox.slash(DANA, 'jobs')
  const id = last().id
  town.reset()
  return id
}
const save = { kind: 'buttons' as const, buttons: [act('Save', { code: 'sv', args: ['1'] })] }

describe('a slash command', () => {
  it('is answered with an ephemeral screen', async () => {
    town.says((entrance) => screen(entrance, viewOf(textBlock('3 jobs'))))
    const done = await town.sandbox.slash(DANA, 'jobs')
    expect(done).toMatchObject({ status: 200, error: null, response: { type: 4 } })
    expect(last()).toMatchObject({ text: '3 jobs', ephemeral: true, usedCommand: '/jobs' })
    expect(town.bot.entrances).toEqual([
      {
        person: { platform: 'discord', platformUserId: DANA, displayName: 'Dana', locale: 'es-ES' },
        key: `dc:${done.interactionId}`,
        place: null,
        incoming: { kind: 'command', name: 'jobs', options: {} },
      },
    ])
  })

  it('brings its options, and the person of a server message', async () => {
    town.says((entrance) => screen(entrance, viewOf(textBlock('A job'))))
    await town.sandbox.slash(DANA, 'job', { job: 'j1' }, { in: 'server' })
    expect(incoming()).toEqual([{ kind: 'command', name: 'job', options: { job: 'j1' } }])
    expect(town.bot.entrances[0]?.person.displayName).toBe('Dana')
  })

  it('completes options while a person types', async () => {
    town.bot.suggest = async (_person, command, option, typed) =>
      Array.from({ length: 30 }, (_, i) => ({
        label: `${command} ${option} ${typed}${i} ${'x'.repeat(100)}`,
        value: `j${i}`,
      }))
    const choices = await town.sandbox.autocomplete(DANA, 'job', 'job', 'si')
    expect(choices).toHaveLength(25)
    expect(choices[0]).toMatchObject({ value: 'j0' })
  })
})

describe('a press', () => {
  it('changes the message it stands on', async () => {
    const id = await show(textBlock('A job'), save)
    town.says((entrance) => screen(entrance, viewOf(textBlock('Saved'))))
    const done = await town.sandbox.press(DANA, id, 'Save')
    expect(done.response).toMatchObject({ type: 7 })
    expect(town.sandbox.chat(DANA).find((one) => one.id === id)?.text).toBe('Saved')
    expect(incoming()).toEqual([{ kind: 'press', data: 'sv~1' }])
    expect(town.bot.entrances[0]?.place?.messageId).toBe(id)
  })

  it('carries the same bytes from both of two equal buttons and from a select', async () => {
    const options = [{ label: 'All', press: { code: 'sv', args: ['1'] }, chosen: false }]
    const id = await show(save, save, { kind: 'select', placeholder: 'Pick', options })
    town.says((entrance) => ({
      reply: { kind: 'nothing' },
      at: { kind: 'edit', place: entrance.place ?? { chatId: '', messageId: '' } },
    }))
    for (const nth of [0, 1]) await town.sandbox.press(DANA, id, { label: 'Save', nth })
    const chosen = await town.sandbox.select(DANA, id, 'Pick', ['All'])
    expect(incoming()).toEqual([1, 2, 3].map(() => ({ kind: 'press', data: 'sv~1' })))
    expect(chosen).toMatchObject({ error: null, response: { type: 6 } })
  })

  it('of a select of toggles says what is on and what is off now', async () => {
    const options = ['writing', 'testing', 'video'].map((value) => ({
      value,
      label: value,
      on: value === 'writing',
    }))
    const set = { code: 'sk', args: ['tech'] }
    const id = await show({ kind: 'toggles', placeholder: 'Skills', options, set })
    town.says((entrance) => screen(entrance, viewOf(textBlock('Saved'))))
    await town.sandbox.select(DANA, id, 'Skills', ['testing', 'video'])
    expect(incoming()).toEqual([
      { kind: 'press', data: 'sk~tech', toggled: { on: ['testing', 'video'], off: ['writing'] } },
    ])
  })

  it('that takes everything off a select of toggles leaves nothing on', async () => {
    const options = [{ value: 'writing', label: 'Writing', on: true }]
    const id = await show({ kind: 'toggles', placeholder: 'Skills', options, set: { code: 'sk', args: [] } })
    await town.sandbox.select(DANA, id, 'Skills', [])
    expect(incoming()).toEqual([{ kind: 'press', data: 'sk', toggled: { on: [], off: ['writing'] } }])
  })

  it('shows a toast to this person alone and leaves the message', async () => {
    const id = await show(textBlock('A job'), save)
    town.says(() => ({ reply: { kind: 'toast', text: 'Already approved' }, at: { kind: 'new' } }))
    const done = await town.sandbox.press(DANA, id, 'Save')
    expect(done.response).toMatchObject({ type: 4 })
    expect(last()).toMatchObject({ text: 'Already approved', ephemeral: true })
    expect(town.sandbox.chat(DANA).find((one) => one.id === id)?.text).toContain('A job')
  })

  it('remembers which card stands at a message that can be edited later', async () => {
    const view = { ...viewOf(textBlock('Your work'), save), card: { kind: 'work' as const, objectId: 's1' } }
    const sent = await town.app.messenger.send(DANA, view, { quiet: false, nonce: 'n-card' })
    const place = sent.kind === 'sent' ? sent.place : null
    town.says((entrance) => screen(entrance, view))
    await town.sandbox.press(DANA, place?.messageId ?? '', 'Save')
    expect(town.bot.standing).toEqual([{ place, what: { card: view.card, draftId: null } }])
    const id = await show(textBlock('Ephemeral'), save)
    town.says((entrance) => screen(entrance, view))
    await town.sandbox.press(DANA, id, 'Save')
    expect(town.bot.standing).toHaveLength(0)
  })

  it('uploads pictures after a stored deferral, because an HTTP body cannot carry them', async () => {
    const id = await show(textBlock('A job'), save)
    const pictures = [1, 2, 3].map((n) => ({ fileId: `f${n}`, alt: `Proof ${n}` }))
    town.says((entrance) =>
      screen(
        entrance,
        viewOf({ kind: 'pictures', pictures, shown: 0, turn: () => ({ code: 'x', args: [] }) }),
      ),
    )
    const done = await town.sandbox.press(DANA, id, 'Save')
    expect(done.response).toMatchObject({ type: 6 })
    await done.finished
    const message = town.sandbox.chat(DANA).find((one) => one.id === id)
    expect(message?.attachments.map((file) => [file.filename, file.description])).toEqual([
      ['picture-1-1.jpg', 'Proof 1'],
      ['picture-1-2.jpg', 'Proof 2'],
      ['picture-1-3.jpg', 'Proof 3'],
    ])
    expect(town.bot.entrances).toHaveLength(1)
  })

  it('passes on forged and stale bytes as they are', async () => {
    const id = await show(save)
    town.says((entrance) => screen(entrance, viewOf(textBlock('Today'))))
    await town.sandbox.press(DANA, id, 'Save')
    const real = town.sandbox.lastInteraction(DANA) as unknown as Record<string, unknown>
    for (const data of ['ap~someoneElses', '../../etc', 'x'.repeat(100), 'select:0']) {
      const forged = {
        ...real,
        id: `99${Math.abs(hash(data))}`,
        data: { component_type: 2, custom_id: data },
      }
      expect(await town.sandbox.rawInteraction(forged)).toMatchObject({ status: 200 })
      expect(incoming().at(-1)).toEqual({ kind: 'press', data })
    }
  })
})

const hash = (text: string) => [...text].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 1_000_003, 7)

describe('a form', () => {
  it('opens as a modal, and is read back field by field with its pictures', async () => {
    const id = await show(textBlock('Work'), save)
    asksForProof(town)
    expect((await town.sandbox.press(DANA, id, 'Save')).response).toMatchObject({ type: 9 })
    expect(town.sandbox.modal(DANA)).toMatchObject({
      title: 'Submit proof',
      customId: 'form:draft00000000001',
    })
    town.says((entrance) => screen(entrance, viewOf(textBlock('Check and send'))))
    const done = await town.sandbox.submitModal(DANA, { ...filled, shots: [shot, shot] })
    expect(done.response).toMatchObject({ type: 6 })
    await done.finished
    expect(incoming().at(-1)).toEqual({
      kind: 'form',
      draftId: 'draft00000000001',
      raw: {
        mail: { kind: 'text', text: 'a@b.c' },
        note: { kind: 'skip' },
        how: { kind: 'picks', values: ['h'] },
        sure: { kind: 'picks', values: ['own'] },
        shots: { kind: 'pictures', fileIds: ['file1', 'file2'] },
      },
      refused: [],
    })
    expect(town.sandbox.chat(DANA).find((one) => one.id === id)?.text).toBe('Check and send')
  })

  it('keeps pictures given before when none is added', async () => {
    asksForProof(town, ['old1'])
    await town.sandbox.slash(DANA, 'jobs')
    town.says((entrance) => screen(entrance, viewOf(textBlock('Sent'))))
    const done = await town.sandbox.submitModal(DANA, filled)
    expect(done.response).toMatchObject({ type: 4 })
    const form = incoming().at(-1)
    expect(form?.kind === 'form' && Object.keys(form.raw)).toEqual(['mail', 'note', 'how', 'sure'])
  })

  it('names pictures that were not taken, and asks for them again', async () => {
    asksForProof(town)
    await town.sandbox.slash(DANA, 'jobs')
    town.bot.takePicture = async () => ({ ok: false, refusal: 'not-a-picture' })
    town.says((entrance) => screen(entrance, viewOf(textBlock('Once more'))))
    await (await town.sandbox.submitModal(DANA, { ...filled, shots: [shot] })).finished
    const form = incoming().at(-1)
    expect(form).toMatchObject({ kind: 'form', refused: ['not-a-picture'] })
    expect(form?.kind === 'form' && form.raw.shots).toBeUndefined()
  })

  it('goes on from a screen with a button, because a modal cannot answer a modal', async () => {
    asksForProof(town, ['old1'])
    await town.sandbox.slash(DANA, 'jobs')
    asksForProof(town, ['old1'], 'This is no address')
    const done = await town.sandbox.submitModal(DANA, filled)
    expect(done).toMatchObject({ error: null, response: { type: 4 } })
    expect(last().text).toContain('**Your e-mail**: This is no address')
    await town.sandbox.press(DANA, last().id, 'Continue')
    expect(incoming().at(-1)).toEqual({ kind: 'press', data: 'fr~1' })
    expect(town.sandbox.modal(DANA)).not.toBeNull()
    town.sandbox.closeModal(DANA)
  })
})

describe('a file', () => {
  const csv = (name: string, text: string) => ({
    kind: 'file' as const,
    name,
    mime: 'text/csv',
    text: async () => text,
  })

  it('stands in the message that brings it, and goes away with it', async () => {
    town.says((entrance) =>
      screen(entrance, viewOf(textBlock('Export'), csv('jobs.csv', 'a,ü'), csv('jobs.csv', ''), save)),
    )
    const done = await town.sandbox.slash(DANA, 'jobs')
    expect(done).toMatchObject({ error: null, response: { type: 5 } })
    await done.finished
    const shown = last()
    expect(shown.attachments).toMatchObject([
      { filename: 'jobs.csv', contentType: 'text/csv' },
      { filename: '2-jobs.csv', size: 1 },
    ])
    expect(new TextDecoder().decode(shown.attachments[0]?.bytes)).toBe('a,ü')
    town.says((entrance) => screen(entrance, viewOf(textBlock('Saved'))))
    await town.sandbox.press(DANA, shown.id, 'Save')
    expect(last()).toMatchObject({ text: 'Saved', attachments: [] })
  })
})

describe('an answer that takes long', () => {
  it('is stored before it is put off, and filled in when it is ready', async () => {
    const work = gate()
    town.says(async (entrance) => {
      await work.passed
      return screen(entrance, viewOf(textBlock('Done at last')))
    })
    const gesture = town.sandbox.slash(DANA, 'jobs')
    await town.time.pass(town.time.answerTime)
    const done = await gesture
    expect(done.response).toMatchObject({ type: 5, data: { flags: 64 } })
    const row = await town.db.deferredInteraction.findUniqueOrThrow({ where: { id: done.interactionId } })
    expect(row).toMatchObject({ doneAt: null, attempts: 0, body: { id: done.interactionId } })
    work.open()
    await done.finished
    expect(last()).toMatchObject({ text: 'Done at last', thinking: false, ephemeral: true })
    await town.app.stop()
    const after = await town.db.deferredInteraction.findUniqueOrThrow({ where: { id: done.interactionId } })
    expect(after.doneAt).not.toBeNull()
  })

  it('becomes a message of its own where the used one has to stay', async () => {
    const id = await show(textBlock('A job'), save)
    const work = gate()
    town.says(async () => {
      await work.passed
      return { reply: { kind: 'toast', text: 'Nothing changed' }, at: { kind: 'new' } }
    })
    const gesture = town.sandbox.press(DANA, id, 'Save')
    await town.time.pass(town.time.answerTime)
    expect((await gesture).response).toMatchObject({ type: 6 })
    work.open()
    await town.app.stop()
    expect(last()).toMatchObject({ text: 'Nothing changed', ephemeral: true })
    expect(town.sandbox.chat(DANA).find((one) => one.id === id)?.text).toContain('A job')
  })

  it('is continued from a screen when it turns out to be a question', async () => {
    const work = gate()
    asksForProof(town, ['old1'])
    const ask = town.bot.answer
    town.bot.answer = async (entrance) => {
      await work.passed
      return ask(entrance)
    }
    const gesture = town.sandbox.slash(DANA, 'jobs')
    await town.time.pass(town.time.answerTime)
    await gesture
    work.open()
    await town.app.stop()
    town.bot.answer = ask
    expect(last().buttons.map((button) => button.label)).toEqual(['Continue', 'Cancel'])
  })
})
