import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { press } from '../../src/bots/entries.ts'
import { encodePress } from '../../src/bots/kit/entry.ts'
import { shownBy } from '../support/chat-discord.ts'
import {
  beginJob,
  doJob,
  fillProof,
  jobAnswers,
  NEW_PROOF,
  PAY,
  postJob,
  screenshots,
  takeJob,
  WORDS_ONLY,
} from '../support/chat-job.ts'
import { type ChatPerson, PAIRS, type PersonFile, PLATFORMS } from '../support/chat-script.ts'
import type { TelegramPerson } from '../support/chat-telegram.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { hugePng, svgNamedPng } from '../support/pictures.ts'
import { createWorld, joinDiscord, joinTelegram, type World } from '../support/world.ts'

const png = (bytes: Buffer): PersonFile => ({
  name: 'proof.png',
  bytes: new Uint8Array(bytes),
  type: 'image/png',
})

/** Amounts nobody can mean, with what is said about them. */
const AMOUNTS = [
  ['-5', w('problem-not-an-amount')],
  ['99999999999999999999', 'Please'],
  ['1e5', w('problem-not-an-amount')],
  ['0.0000001', w('problem-not-an-amount')],
  ['free', w('problem-not-an-amount')],
  ['0', w('problem-amount-out-of-range', { min: '$0.01', max: ANY })],
] as const

describe.each(PLATFORMS)('bad input, on %s', (platform) => {
  let world: World
  let employer: ChatPerson
  let worker: ChatPerson
  let stranger: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(platform, 'Emma')
    worker = await world.join(platform, 'Wale')
    stranger = await world.join(platform, 'Sam')
    await world.fund(employer, 10)
    await postJob(employer, { ...WORDS_ONLY, title: 'Say a word' })
    await doJob(worker, 'Say a word')
    await beginJob(employer)
    await employer.answer(jobAnswers(WORDS_ONLY))
  })
  afterAll(() => world.close())

  it.each(AMOUNTS)(
    'a reward of "%s" is asked again; nothing else is lost, nothing charged',
    async (typed, words) => {
      const before = await world.balances(employer)
      await employer.command('post')
      await employer.tap(w('button-continue-post', { title: 'Try our app' }))
      await employer.tap(w('form-change', { what: w('post-reward') }))
      await employer.answer({ [w('post-reward')]: typed })
      expect(employer.screen()).toContain(words)
      expect(await world.balances(employer)).toEqual(before)
      await employer.answer({ [w('post-reward')]: '0.30' })
      expect(employer.screen()).toContain(`${w('post-name')}: Try our app`)
      expect(employer.screen()).toContain(fact('post-reward', '$0.30'))
    },
  )

  it.each(['0', '1.5', '-3', 'many'])('"%s" slots are asked again', async (typed) => {
    await employer.command('post')
    await employer.tap(w('button-continue-post', { title: 'Try our app' }))
    await employer.tap(w('form-change', { what: w('post-slots') }))
    await employer.answer({ [w('post-slots')]: typed })
    expect(employer.screen()).toContain(w('problem-not-a-number', { min: 1, max: ANY }))
    await employer.answer({ [w('post-slots')]: '5' })
    expect(employer.screen()).toContain(fact('post-slots', '5'))
  })

  it('a job that costs more than there is can be kept, but not published', async () => {
    await beginJob(stranger)
    await stranger.answer(jobAnswers(WORDS_ONLY))
    expect(stranger.screen()).toContain(w('post-cost-short', { have: '$0.00', short: '$1.375' }))
    await stranger.tap(w('post-send', { total: '$1.375' }))
    expect(stranger.screen()).toContain(
      w('refused-not-enough-money', { needed: '$1.375', have: '$0.00', short: '$1.375' }),
    )
    expect(stranger.screen()).toContain(w('nothing-charged'))
    expect(stranger.canTap(w('button-redeem'))).toBe(true)
    await stranger.command('post')
    await stranger.tap(w('button-continue-post', { title: 'Try our app' }))
    expect(stranger.screen()).toContain(`${w('post-name')}: Try our app`)
  })

  it('a button of somebody else pays nothing and shows nothing', async () => {
    const { id: submission } = await world.store.db.submission.findFirstOrThrow()
    for (const entry of [
      'approve',
      'correct',
      'reject',
      'reviewCard',
      'submission',
      'stand',
      'fix',
    ] as const) {
      const shown = await stranger.forge(encodePress(press(entry, { submission })))
      expect(shown).toContain(w('refused-not-found', { what: 'submission' }))
      expect(shown).not.toContain('The colours.')
    }
    // Its own worker cannot approve it either.
    expect(await worker.forge(encodePress(press('approve', { submission })))).toContain(
      w('refused-not-found', { what: 'submission' }),
    )
    expect(await world.store.db.submission.findFirstOrThrow()).toMatchObject({ state: 'SUBMITTED' })
  })

  it("somebody else's slot and job cannot be steered", async () => {
    const { id: campaign } = await world.store.db.campaign.findFirstOrThrow({
      where: { title: 'Say a word' },
    })
    for (const entry of ['pause', 'resume', 'stop', 'campaign'] as const) {
      expect(await stranger.forge(encodePress(press(entry, { campaign, sure: 'y' })))).toContain(
        w('refused-not-found', { what: 'job' }),
      )
    }
    const { id: reservation } = await world.store.db.reservation.findFirstOrThrow()
    for (const entry of ['reservation', 'extend', 'giveUp'] as const) {
      const bytes = encodePress(press(entry, { reservation, sure: 'y' }))
      expect(await stranger.forge(bytes)).toContain(w('refused-not-found', { what: 'reservation' }))
    }
    expect(await world.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })).toMatchObject({
      state: 'ACTIVE',
      freeSlots: 4,
    })
  })

  it("somebody else's form cannot be sent, nor its answers seen", async () => {
    const owner = await world.memberId(employer)
    const draft = await world.store.db.draft.findFirstOrThrow({
      where: { memberId: owner, state: 'OPEN', answers: { not: {} } },
    })
    for (const letter of ['g', 'r', 'c', 'x', 'z']) {
      const shown = await worker.forge(
        encodePress({ code: 'd', args: [letter, draft.id, String(draft.revision)] }),
      )
      expect(shown).toContain(w('lost-stale-button'))
      expect(shown).not.toContain('Try our app')
    }
    expect((await world.store.db.draft.findUniqueOrThrow({ where: { id: draft.id } })).state).toBe('OPEN')
  })

  it.each([
    'zz',
    'ap',
    'ap~',
    'ap~../../etc',
    "ap~'; DROP TABLE member; --",
    '\u0000',
    '🙂'.repeat(16),
    'tk~NULL',
  ])('the button bytes %j lead to a sentence and a way on', async (bytes) => {
    expect(await stranger.forge(bytes)).toMatch(/out of date|not there/)
  })

  it('a top-up form is refused before anything is asked', async () => {
    expect(await stranger.forge('it')).toContain(w('refused-not-allowed'))
    expect(await stranger.forge('ad')).toContain(w('refused-not-allowed'))
  })

  it('a button that has had its time says what is true today', async () => {
    await world.settle()
    const approve = encodePress(
      press('approve', { submission: (await world.store.db.submission.findFirstOrThrow()).id }),
    )
    await employer.tap(PAY, NEW_PROOF)
    const paid = await world.balances(worker)
    const shown = await employer.forge(approve)
    expect(shown).toContain(w('refused-review-moved-on', { state: 'SATISFIED' }))
    expect(await world.balances(worker)).toEqual(paid)
  })

  it('leaves the books clean, and no error in the log', async () => {
    world.expectFault(/answerCallbackQuery Bad Request: query is too old/)
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})

describe.each(PLATFORMS)('pictures that are none, on %s', (platform) => {
  let world: World
  let worker: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    const employer = await world.join(platform, 'Emma')
    await world.fund(employer, 10)
    await postJob(employer, { links: null, texts: null })
    worker = await world.join(platform, 'Wale')
    await takeJob(worker)
    await worker.tap(w('button-submit-proof'))
  })
  afterAll(() => world.close())

  it.each([
    ['an SVG named .png', png(svgNamedPng()), w('picture-not-a-picture')],
    ['60 megapixels', png(hugePng(60)), w('picture-too-many-pixels')],
    ['words named .png', png(Buffer.from('just words')), w('picture-not-a-picture')],
  ])('%s is refused with the way forward; the good one before is kept', async (_, file, words) => {
    await send([...(await screenshots(1)), file])
    expect(worker.screen()).toContain(words)
    expect(worker.screen()).toContain('What you sent before is kept.')
    expect(worker.screen()).toMatch(/🖼 \d\/3|: 1 picture/)
  })

  it('what was good can be sent', async () => {
    if (platform === 'telegram') await worker.tap(w('form-done'))
    await worker.tap(w('submit-send'))
    expect(worker.screen()).toContain(w('submitted'))
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })

  async function send(files: PersonFile[]): Promise<void> {
    if ('sendPictures' in worker) {
      await (worker as TelegramPerson).sendPictures(files, { asDocument: true })
      return
    }
    if (worker.canTap(w('form-change', { what: 'The finished' })))
      await worker.tap(w('form-change', { what: 'The finished' }))
    await worker.answer({ 'The finished sign-up page': files })
  }
})

describe('what only Telegram lets people send', () => {
  it('every wrong kind of answer is told what is needed instead', async () => {
    const world = await createWorld()
    try {
      const person = await joinTelegram(world, 'Emma')
      await world.fund(person, 10)
      await person.command('nonsense')
      expect(person.screen()).toContain(w('lost-unknown-command'))
      await person.sendPictures(await screenshots(1))
      expect(person.screen()).toContain(w('lost-unexpected-picture'))

      await beginJob(person)
      await person.say('Nonsense')
      expect(person.screen()).toContain(w('problem-not-an-option'))
      await person.tap(w('category-signup-simple'))
      await person.say('A'.repeat(4000))
      expect(person.screen()).toContain(w('problem-too-long', { length: 4000, max: 80 }))
      expect(person.screen()).toContain('A'.repeat(200))
      await person.sendPictures(await screenshots(1))
      expect(person.screen()).toContain(w('problem-text-expected'))
      await sticker(world, person.id)
      expect(person.messages().at(-1)?.text).toContain(w('problem-text-expected'))
      await person.say('Try our app')
      expect(person.screen()).toContain('Instructions')

      const worker = await joinTelegram(world, 'Wale')
      await postJob(await richFriend(world))
      await takeJob(worker)
      await worker.tap(w('button-submit-proof'))
      await worker.say('I did it, believe me.')
      expect(worker.screen()).toContain(w('problem-picture-expected'))
      await worker.answer({ 'The finished sign-up page': await screenshots(1) })
      await worker.say('javascript:alert(1)')
      expect(worker.screen()).toContain(w('problem-not-a-link'))
      await worker.say('http://127.0.0.1/secret')
      expect(worker.screen()).toContain(w('problem-not-a-link'))
      await worker.answer({ 'Link to your profile': 'https://example.com/me', 'What did you like?': 'It.' })
      await worker.tap(w('submit-send'))
      expect(worker.screen()).toContain(w('submitted'))
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })

  async function richFriend(world: World): Promise<ChatPerson> {
    const friend = await world.join('telegram', 'Frieda')
    await world.fund(friend, 10)
    return friend
  }

  async function sticker(world: World, id: string): Promise<void> {
    const from = { id: Number(id), is_bot: false, first_name: 'Emma' }
    const chat = { id: Number(id), type: 'private' as const, first_name: 'Emma' }
    const message = { message_id: 77_000, date: 1_800_000_000, chat, from, sticker: { file_id: 'x' } }
    await world.telegram.rawUpdate({ update_id: 98_000, message } as never)
  }
})

describe('what only a changed client of Discord could send', () => {
  it('a title beyond the limit, and a command that is none', async () => {
    const world = await createWorld()
    try {
      const person = await joinDiscord(world, 'Emma')
      await beginJob(person)
      await person.answer({
        [w('post-kind')]: w('post-kind-any'),
        [w('post-name')]: 'Try our app',
        [w('post-instructions')]: 'Install it and look around.',
        [w('post-screenshots')]: null,
        [w('post-links')]: null,
      })
      const sent = structuredClone(world.discord.lastInteraction(person.id)) as unknown as {
        id: string
        data: { components: { component?: { custom_id: string; value?: string } }[] }
      }
      for (const { component } of sent.data.components) {
        if (component?.custom_id === 'title') component.value = 'A'.repeat(4000)
      }
      const again = { ...sent, id: `${BigInt(sent.id) + 1n}` }
      const shown = shownBy((await world.discord.rawInteraction(again)).response)
      expect(shown).toContain(w('problem-too-long', { length: 4000, max: 80 }))
      await person.tap(w('form-resume'))
      expect(person.screen()).toContain('A'.repeat(4000))

      const command = { ...sent, id: `${BigInt(sent.id) + 2n}`, type: 2, data: { name: 'nonsense', type: 1 } }
      const answer = await world.discord.rawInteraction(command)
      expect(shownBy(answer.response)).toContain(w('lost-unknown-command'))
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })
})

describe.each(PAIRS)(
  'names and words that try to be more: employer on $employer, worker on $worker',
  (pair) => {
    const NAME = '<b>@everyone</b>'
    const WORDS = '@here **free** [click](https://evil.example) <@1> `x` <b>bold</b>'

    it('are shown literally and ping nobody', async () => {
      const world = await createWorld()
      try {
        const employer = await world.join(pair.employer, 'Emma')
        await world.fund(employer, 10)
        await postJob(employer, { ...WORDS_ONLY, title: NAME, instructions: WORDS })
        const worker = await world.join(pair.worker, NAME)
        await takeJob(worker, NAME)
        await fillProof(worker, { 'What did you like?': WORDS })
        await worker.tap(w('submit-send'))
        await world.settle()
        const card = employer.notices().at(-1)
        expect(card).toContain(`New proof for "${NAME}"`)
        expect(card).toContain(`${NAME} · country not set`)
        expect(card).toContain(pair.employer === 'telegram' ? WORDS : '@here')
        for (const person of [employer, worker]) expect(formatsOf(world, person)).toEqual([])
        expect(world.faults()).toEqual([])
      } finally {
        await world.close()
      }
    })

    /** Pings on Discord; links and mentions that Telegram made of a member's words. */
    function formatsOf(world: World, person: ChatPerson): unknown[] {
      if (person.platform === 'discord') return world.discord.chat(person.id).flatMap(({ pings }) => pings)
      return world.telegram
        .chat(Number(person.id))
        .filter(({ from }) => from === 'bot')
        .flatMap(({ entities }) =>
          entities.filter(({ type }) => ['text_link', 'text_mention'].includes(type)),
        )
    }
  },
)
