import { describe, expect, it } from 'vitest'
import { screenshotPng } from '../support/pictures.ts'
import { said, town, WALE } from './telegram-town.ts'

describe('a file that a person sends arrives', () => {
  it('as documents, byte by byte, while files are asked for; a photo stays a picture', async () => {
    const { sandbox, listen, entrances, taken, documents, asked, telegram } = await town(() => said('1 of 3'))
    await listen()
    await sandbox.start(WALE)
    asked.kind = 'files'
    const bytes = await screenshotPng('logo')
    await sandbox.sendPhotos(WALE, [{ name: 'logo.png', bytes, type: 'image/png' }], { asDocument: true })
    await sandbox.sendPhotos(WALE, [{ name: 'plan.pdf', bytes, type: 'application/pdf' }], {
      asDocument: true,
    })
    await sandbox.sendPhotos(WALE, [{ name: 'a.png', bytes }])
    const sends = (content: object) =>
      telegram.handleUpdate({
        update_id: 8,
        message: {
          message_id: 80,
          date: 1,
          chat: { id: WALE, type: 'private', first_name: 'Wale' },
          from: { id: WALE, is_bot: false, first_name: 'Wale' },
          ...content,
        },
      } as never)
    await sends({
      video: { file_id: 'x', file_unique_id: 'x', file_size: 11 * 1024 * 1024, mime_type: 'video/mp4' },
    })
    expect(entrances.slice(1).map((entrance) => entrance.incoming)).toEqual([
      { kind: 'documents', taken: [{ ok: true, fileId: 'd:f1' }] },
      { kind: 'documents', taken: [{ ok: true, fileId: 'd:f2' }] },
      { kind: 'pictures', taken: [{ ok: true, fileId: 'f1' }] },
      { kind: 'documents', taken: [{ ok: false, refusal: 'file-too-large' }] },
    ])
    expect(documents.map(({ name }) => name)).toEqual(['logo.png', 'plan.pdf'])
    expect(documents.every((document) => Buffer.from(document.bytes).equals(bytes))).toBe(true)
    expect(taken).toHaveLength(1)
    const seen = sandbox.chat(WALE).filter((message) => message.from === 'person')
    expect(seen.map((message) => message.reactions)).toEqual([[], ['👀'], ['👀'], ['👀']])
  })

  it('as something else where no files are asked for: it is not even fetched', async () => {
    const { sandbox, listen, entrances, documents } = await town(() => said('Words, please'))
    await listen()
    await sandbox.start(WALE)
    const bytes = await screenshotPng('plan')
    await sandbox.sendPhotos(WALE, [{ name: 'plan.pdf', bytes, type: 'application/pdf' }], {
      asDocument: true,
    })
    expect(entrances.at(-1)?.incoming).toEqual({ kind: 'other' })
    expect(documents).toEqual([])
    expect(sandbox.calls.map(({ method }) => method)).not.toContain('getFile')
  })
})

describe('a file for a person', () => {
  it('alone comes as a document and nothing else', async () => {
    const bytes = async () => Buffer.from('%PDF')
    const { sandbox, listen, botMessages, stood } = await town(() => ({
      reply: {
        kind: 'screen',
        view: { blocks: [{ kind: 'file', name: 'plan.pdf', mime: 'application/pdf', bytes }] },
      },
      at: { kind: 'new' },
    }))
    await listen()
    await sandbox.start(WALE)
    expect(botMessages()).toMatchObject([{ text: '', document: { name: 'plan.pdf', size: 4 } }])
    expect(stood).toEqual([])
  })
})
