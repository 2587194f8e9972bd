import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { attachmentsSchema, documentsAmong, picturesAmong } from '../../src/domain/files/attachment.ts'
import { readDocumentFor } from '../../src/domain/files/hand-on.ts'
import { ownAttachments } from '../../src/domain/files/own-attachments.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { exportData } from '../../src/domain/members/export-data.ts'
import { answerTicket } from '../../src/domain/support/answer-ticket.ts'
import { claimTicket } from '../../src/domain/support/claim-ticket.ts'
import { openTicket } from '../../src/domain/support/open-ticket.ts'
import { tellSupport } from '../../src/domain/support/tell-support.ts'
import { createTestDomain } from '../support/domain.ts'
import { WORDS } from '../support/tickets.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const ask = (files: string[], by: Actor) =>
  t.run(openTicket, { category: 'other', about: null, words: WORDS, files }, by)

describe('what is attached', () => {
  test('pictures and documents are told apart, in their order, each named once', async () => {
    const member = await t.member('Mia')
    const [picture, document] = [await t.picture(member), await t.document(member)]
    expect(picturesAmong([document, picture])).toEqual([picture])
    expect(documentsAmong([document, picture])).toEqual([document.slice(2)])
    const schema = attachmentsSchema(3)
    expect(schema.safeParse([document, picture]).success).toBe(true)
    for (const files of [
      [document, document],
      ['d:'],
      ['x:0123456789abcdef'],
      ['a', 'b'],
      [`${picture}\n`],
    ]) {
      expect(schema.safeParse(files).success, files.join()).toBe(false)
    }
    expect(schema.safeParse([1, 2, 3, 4].map(() => t.newId())).success).toBe(false)
  })

  test('is only what this member sent themselves', async () => {
    const [mia, eve] = [await t.member('Mia'), await t.member('Eve')]
    const own = [await t.picture(mia), await t.document(mia)]
    expect(await ownAttachments(t.store, own, mia)).toBe(true)
    expect(await ownAttachments(t.store, [], eve)).toBe(true)
    expect(await ownAttachments(t.store, own, eve)).toBe(false)
    expect(await ownAttachments(t.store, own, { kind: 'system', name: 'test' })).toBe(false)
    const foreign = await t.document(eve)
    // A picture's id is no document, nor the other way round.
    const swapped = [own[1]?.slice(2) ?? '', `d:${own[0]}`]
    for (const files of [[foreign], [...own, foreign], swapped]) {
      expect(await t.refusal(ask(files, mia))).toEqual({ code: 'not-found', what: 'file' })
    }
    await t.must(ask(own, mia))
  })
})

describe('a document is handed on', () => {
  test('to both sides of the question it was attached in, from there only, and to nobody else', async () => {
    const [mia, eve] = [await t.member('Mia'), await t.member('Eve')]
    const mo = await t.member('Mo', ['moderator'])
    const first = await t.document(mia, 'receipt.pdf')
    const { ticketId } = await t.must(ask([first], mia))
    const other = await t.must(ask([await t.document(mia)], mia))
    await t.must(t.run(claimTicket, { ticket: ticketId }, mo))
    const answered = await t.document(mo, 'help.pdf')
    await t.must(t.run(answerTicket, { ticket: ticketId, words: WORDS, files: [answered] }, mo))

    const get = (attachment: string, by: Actor, objectId = ticketId) => {
      const documentId = attachment.slice(2)
      return readDocumentFor(t.store, { place: 'ticket', objectId, documentId }, by, t.clock.now())
    }
    for (const who of [mia, mo]) {
      expect(await get(first, who)).toMatchObject({ name: 'receipt.pdf', bytes: 1_200_000 })
      expect(await get(answered, who)).toMatchObject({ name: 'help.pdf' })
      expect(await get(first, who, other.ticketId)).toBeNull()
    }
    const finance = await t.member('Fin', ['finance'])
    for (const who of [eve, finance]) expect(await get(first, who)).toBeNull()
    // Sent, but attached nowhere: not even its owner gets it by its id.
    expect(await get(await t.document(mia), mia)).toBeNull()
    expect(await get(await t.picture(mia), mia)).toBeNull()
  })

  test('also when more is said, and when the question is closed', async () => {
    const mia = await t.member('Mia')
    const { ticketId } = await t.must(ask([], mia))
    const later = await t.document(mia)
    await t.must(t.run(tellSupport, { ticket: ticketId, words: WORDS, files: [later] }, mia))
    const at = { place: 'ticket', objectId: ticketId, documentId: later.slice(2) } as const
    expect(await readDocumentFor(t.store, at, mia, t.clock.now())).not.toBeNull()
  })
})

test('who sent a document has a history, and finds it in their data', async () => {
  const mia = await t.member('Mia')
  const history = async () => {
    const { rows } = await t.pool.query('SELECT member_has_history($1) AS has', [mia.memberId])
    return rows[0]?.has
  }
  expect(await history()).toBe(false)
  await t.document(mia, 'receipt.pdf')
  expect(await history()).toBe(true)
  const data = await exportData(t.store, mia.memberId)
  const mine = data.find(({ about }) => about === 'document')
  expect(mine).toMatchObject({ name: 'receipt.pdf' })
  expect(mine).not.toHaveProperty('sha256')
})
