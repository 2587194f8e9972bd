import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import { doJob, postJob, screenshots, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS, type PersonFile, PLATFORMS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const category = w('ticket-category', { category: 'account' })
const ANSWERED = w('notice-ticket-answer', { category })
const WROTE = w('notice-ticket-message', { category })

const message = (words: string, pictures: PersonFile[] | null = null, label = w('ticket-reply-words')) => ({
  [label]: words,
  [w('support-files')]: pictures,
})

/** Asks about the own account, from the menu. */
async function ask(member: ChatPerson, words: string, pictures: PersonFile[] | null = null): Promise<void> {
  await member.command('support')
  await member.tap(category)
  await member.answer(message(words, pictures, w('support-words')))
  await member.tap(w('support-send'))
}

/** An operator opens a question of the queue, by a part of its words, and takes it. */
async function take(operator: ChatPerson, words: string): Promise<void> {
  await operator.command('admin')
  await operator.tap(w('button-tickets', { count: 1 }))
  await operator.tap(words)
  await operator.tap(w('button-take-ticket'))
}

describe.each(PAIRS)(
  'questions to Support: member on $employer, operator on $worker',
  { timeout: 60_000 },
  (pair) => {
    let world: World
    let member: ChatPerson
    let operator: ChatPerson

    beforeAll(async () => {
      world = await createWorld()
      member = await world.join(pair.employer, 'Mia')
      operator = await world.join(pair.worker, 'Olga', { operator: true })
    })
    afterAll(() => world.close())

    it('both sides talk in chat, with pictures, until it is closed; the member never reads a name', async () => {
      await ask(member, 'I cannot change my country.', await screenshots(1, 'broken'))
      expect(member.screen()).toContain(w('support-sent'))
      expect(member.screen()).toContain(w('ticket-state', { state: 'waiting' }))
      await world.pass(2 * HOUR_MS)

      await take(operator, 'I cannot change')
      expect(operator.screen()).toContain(w('ticket-claimed'))
      expect(operator.screen()).toContain('I cannot change my country.')
      expect(operator.screen()).toContain(fact('label-first-answer', w('ticket-none-yet')))
      await operator.tap(w('button-answer-ticket'))
      await operator.answer(message('Press here, as in the picture.', await screenshots(2, 'help')))
      await operator.tap(w('ticket-reply-send'))
      expect(operator.screen()).toContain(fact('label-first-answer', '2 hours'))
      await world.settle()

      const told = member.notices().at(-1) ?? ''
      expect(told).toContain(ANSWERED)
      expect(told).toContain('Press here, as in the picture.')
      expect(told).not.toContain('Olga')
      await member.tap(w('button-reply'), ANSWERED)
      await member.answer(message('Thank you, it still fails.', await screenshots(1, 'again')))
      await member.tap(w('ticket-reply-send'))
      await world.settle()
      // In Telegram what was said stays in the chat; in Discord a modal gives its answer where it was opened.
      if (member.platform === 'telegram')
        expect(member.card(ANSWERED)).toContain('Press here, as in the picture.')
      expect(operator.notices().at(-1)).toContain(WROTE)
      expect(operator.notices().at(-1)).toContain('Thank you, it still fails.')

      await operator.tap(w('button-close-ticket'), WROTE)
      await operator.answer(message('It is repaired now.', null, w('ticket-close-words')))
      await operator.tap(w('ticket-close-send'))
      await world.settle()
      const closed = w('notice-ticket-closed', { category })
      expect(member.notices().at(-1)).toContain(closed)
      expect(member.notices().at(-1)).toContain('It is repaired now.')
      expect(member.notices().join('\n')).not.toContain('Olga')

      await world.pass(13 * DAY_MS)
      await member.tap(w('button-open-again'), closed)
      await member.answer(message('It came back.'))
      await member.tap(w('ticket-reply-send'))
      expect(member.screen()).toContain(w('ticket-said-again'))
      await world.settle()
      expect(operator.notices().at(-1)).toContain('It came back.')
      await member.tap(w('button-solved'))
      expect(member.screen()).toContain(w('ticket-state', { state: 'closed' }))
    })

    it('Support opens a closed question again, and what is taken can be given back', async () => {
      await operator.command('admin')
      await operator.tap(w('button-tickets', { count: 0 }))
      expect(operator.screen()).toContain(w('tickets-median', { time: ANY }))
      await operator.tap(w('tickets-tab', { tab: 'closed' }))
      await operator.tap('It came back.')
      await operator.tap(w('button-open-again'))
      await operator.answer(message('We found the reason.', null, w('ticket-reopen-words')))
      await operator.tap(w('ticket-reopen-send'))
      await world.settle()
      expect(member.notices().at(-1)).toContain(w('notice-ticket-reopened', { side: 'member', category }))
      expect(member.notices().at(-1)).toContain('We found the reason.')
      await operator.tap(w('button-take-ticket'))
      await operator.tap(w('button-give-back'))
      await operator.answer({ [w('give-back-reason')]: 'Another one knows better.' })
      await operator.tap(w('give-back-send'))
      expect(operator.screen()).toContain(w('ticket-given-back'))
      await member.command('support')
      await member.tap('We found the reason.')
      await member.tap(w('button-solved'))
      expect(member.screen()).toContain(w('ticket-solved'))
    })

    it('leaves the books and the logs clean', async () => {
      expect(await world.audit()).toEqual([])
      // A photo cannot be edited into a text, so Telegram is asked for a new message instead.
      world.expectFault(/there is no text in the message to edit/)
      expect(world.faults()).toEqual([])
    })
  },
)

describe.each(PLATFORMS)('what a question is about, on %s', { timeout: 60_000 }, (platform) => {
  let world: World
  beforeAll(async () => {
    world = await createWorld()
  })
  afterAll(() => world.close())

  it('Support on a card attaches it; whoever it concerns does not handle it, and nobody else reads it', async () => {
    const boss = await world.join(platform, 'Olga', { operator: true })
    const worker = await world.join(platform, 'Wale')
    await world.fund(boss, 5)
    await postJob(boss, { ...WORDS_ONLY, slots: '2' })
    await doJob(worker)
    await worker.command('work')
    await worker.tap(w('work-tab', { tab: 'waiting', count: 1 }))
    await worker.tap('Try our app')
    await worker.tap(w('button-support'))
    expect(worker.screen()).toContain('Try our app')
    await worker.answer(message('Nobody reviews my proof.', null, w('support-words')))
    await worker.tap(w('support-send'))
    expect(worker.screen()).toContain('Try our app')
    await worker.tap(w('button-see-object'))
    expect(worker.screen()).toContain('The colours.')

    await boss.command('admin')
    await boss.tap(w('button-tickets', { count: 0 }))
    expect(boss.screen()).toContain(w('tickets-none', { tab: 'open' }))
    const { id, aboutId } = await world.store.db.ticket.findFirstOrThrow()
    expect(await boss.forge(`tcl~${id}`)).toContain(w('refused-own-case'))
    const stranger = await world.join(platform, 'Sly')
    for (const who of [boss, stranger])
      expect(await who.forge(`ti~${id}~~`)).toContain(w('refused-not-found', { what: 'ticket' }))
    for (const data of ['tq~~', `tcl~${id}`])
      expect(await stranger.forge(data)).toContain(w('refused-not-allowed'))
    expect(await stranger.forge(`tn~~submission~${aboutId}`)).toContain(
      w('refused-not-found', { what: 'case' }),
    )
  })

  it('a sixth open question is refused before anything is typed', async () => {
    const mia = await world.join(platform, 'Mia')
    for (let n = 1; n <= 5; n++) await ask(mia, `Question ${n}`)
    await mia.command('support')
    await mia.tap(category)
    expect(mia.screen()).toContain(w('refused-too-many-tickets', { limit: 5 }))
    await mia.tap(w('button-my-tickets'))
    await mia.tap('Question 5')
    await mia.tap(w('button-solved'))
    await ask(mia, 'Question 6')
    expect(mia.screen()).toContain(w('support-sent'))
    expect(await world.audit()).toEqual([])
  })
})
