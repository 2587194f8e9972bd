import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screenshots } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS, type PersonFile, PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const category = w('ticket-category', { category: 'account' })
const ANSWERED = w('notice-ticket-answer', { category })
const TO_SUPPORT = w('support-words')
const ANSWER = w('ticket-reply-words')

const file = (name: string, text: string, type = 'application/pdf'): PersonFile => ({
  name,
  type,
  bytes: Buffer.from(text),
})

const message = (label: string, words: string, files: PersonFile[] | null) => ({
  [label]: words,
  [w('support-files')]: files,
})

async function beginAsking(member: ChatPerson): Promise<void> {
  await member.command('support')
  await member.tap(category)
}

describe.each(PAIRS)(
  'files both ways: member on $employer, operator on $worker',
  { timeout: 60_000 },
  (pair) => {
    let world: World
    let member: ChatPerson
    let operator: ChatPerson
    // Discord writes names anew before anybody else sees them.
    const kept = pair.employer === 'discord' ? 'My_receipt_1.pdf' : 'My receipt №1.pdf'

    beforeAll(async () => {
      world = await createWorld()
      member = await world.join(pair.employer, 'Mia')
      operator = await world.join(pair.worker, 'Olga', { operator: true })
    })
    afterAll(() => world.close())

    it('a document and a picture of the member reach the operator, and a document of the operator the member', async () => {
      await beginAsking(member)
      const receipt = file('My receipt №1.pdf', '%PDF-1.7 receipt of Mia')
      await member.answer(
        message(TO_SUPPORT, 'Here is my receipt.', [receipt, ...(await screenshots(1, 'bank'))]),
      )
      expect(member.screen().replaceAll('\\', '')).toContain(`📎 ${kept} · 1 kB`)
      await member.tap(w('support-send'))
      expect(member.screen()).toContain(`[📎 ${kept} · 1 kB]`)

      await operator.command('admin')
      await operator.tap(w('button-tickets', { count: 1 }))
      await operator.tap('Here is my receipt.')
      await operator.tap(w('button-take-ticket'))
      const asked = operator.screen()
      expect(asked).toContain(operator.platform === 'telegram' ? '(photo)' : '(1 pictures)')
      expect(asked).toContain(w('files-unchecked'))
      await operator.tap(`📎 ${kept}`)
      expect(operator.file()).toEqual({ name: 'My_receipt_1.pdf', text: '%PDF-1.7 receipt of Mia' })

      await operator.tap(w('button-answer-ticket'), 'Here is my receipt.')
      await operator.answer(
        message(ANSWER, 'Fill this in, please.', [file('form.csv', 'a;b\n1;2', 'text/csv')]),
      )
      await operator.tap(w('ticket-reply-send'))
      await world.settle()
      expect(member.notices().at(-1)).toContain('[📎 form.csv · 1 kB]')
      const before = member.card(ANSWERED)
      await member.tap('📎 form.csv', ANSWERED)
      expect(member.file()).toEqual({ name: 'form.csv', text: 'a;b\n1;2' })
      // The card with the button stays what and where it is.
      expect(member.card(ANSWERED)).toBe(before)
    })

    it('the document is kept under its name, as it came; the photo is a picture', async () => {
      const documents = await world.store.db.storedDocument.findMany({ orderBy: { id: 'asc' } })
      expect(documents.map(({ name, bytes }) => [name, bytes])).toEqual([
        [kept, 23],
        ['form.csv', 7],
      ])
      expect(await world.store.db.storedFile.count()).toBe(1)
    })

    it('leaves the books and the logs clean', async () => {
      expect(await world.audit()).toEqual([])
      // A photo cannot be edited into a text, so Telegram is asked for a new message instead.
      world.expectFault(/there is no text in the message to edit/)
      expect(world.faults()).toEqual([])
    })
  },
)

describe.each(PLATFORMS)('a file on %s', { timeout: 60_000 }, (platform) => {
  let world: World
  beforeAll(async () => {
    world = await createWorld()
  })
  afterAll(() => world.close())

  it('that would run is not taken; what was sent with it stays', async () => {
    const mia = await world.join(platform, 'Mia')
    await beginAsking(mia)
    const files = [file('plan.pdf', '%PDF-1.7 plan'), file('photo.jpg.exe', 'MZ', 'application/octet-stream')]
    await mia.answer(message(TO_SUPPORT, 'Please look.', files))
    expect(mia.screen()).toContain(w('form-files', { count: 1 }))
    expect(await world.store.db.storedDocument.count()).toBe(1)
    await mia.tap(w('support-send'))
    expect(mia.screen()).toContain('[📎 plan.pdf · 1 kB]')
    expect(mia.screen()).not.toContain('photo')
  })

  it('is taken a hundred times a day from one member, and then not until the day is over', async () => {
    const mia = await world.join(platform, 'Mona')
    const subject = `documents:${await world.memberId(mia)}`
    await world.pool.query('INSERT INTO attempt_budget (subject, since, used) VALUES ($1, $2, 99)', [
      subject,
      world.clock.now(),
    ])
    await beginAsking(mia)
    const files = [file('1.pdf', '%PDF-1.7 one'), file('2.pdf', '%PDF-1.7 two')]
    await mia.answer(message(TO_SUPPORT, 'Two files.', files))
    expect(mia.screen()).toContain(w('form-files', { count: 1 }))
    expect(mia.screen()).toContain('1.pdf')
    await mia.tap(w('form-cancel'))
  })

  it('is given to nobody whom the question does not concern, whatever they press', async () => {
    const eve = await world.join(platform, 'Eve')
    const ticket = await world.store.db.ticket.findFirstOrThrow()
    const { id } = await world.store.db.storedDocument.findFirstOrThrow()
    const nothing = w('refused-not-found', { what: 'file' })
    for (const data of [
      `gf~ticket~${ticket.id}~${id}`,
      `gf~order~${ticket.id}~${id}`,
      `gf~~~${id}`,
      'gf~ticket',
    ]) {
      expect(await eve.forge(data)).toContain(nothing)
    }
    expect(() => eve.file()).toThrow()
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
