import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginJob, jobAnswers, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

describe.each(PLATFORMS)('what no job may ask for, on %s', (platform) => {
  let world: World
  let emma: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    emma = await world.join(platform, 'Emma')
    await world.fund(emma, 20)
  })
  afterAll(() => world.close())

  /** The question as it stands; on Discord it opens again first, because a modal cannot follow a modal. */
  async function asked(): Promise<string> {
    if (emma.canTap(w('form-resume'))) await emma.tap(w('form-resume'))
    return emma.screen()
  }

  it.each([
    [
      'credentials',
      { category: w('category-social'), instructions: 'Sign up, then send us your password.' },
      'send us your password',
      w('post-instructions'),
    ],
    [
      'deposit',
      { category: w('category-review'), title: 'Pay a registration fee of $5' },
      'Pay a registration fee',
      w('post-name'),
    ],
    [
      'off-platform',
      { category: w('category-survey'), texts: 'Your PayPal e-mail' },
      'Your PayPal e-mail',
      w('post-texts'),
    ],
  ] as const)(
    '%s: the clause, the words and what to change, at the question, before anything is paid',
    async (clause, wrong, found, question) => {
      await beginJob(emma, wrong)
      await emma.answer(jobAnswers({ ...WORDS_ONLY, ...wrong }), question)
      for (const said of [
        w('lint-clause', { clause }),
        w('lint-found', { found }),
        w('lint-change', { clause }),
      ])
        expect(emma.screen()).toContain(said)
      expect(emma.canTap(w('post-send', { total: ANY }))).toBe(false)
      // What was typed is there to be changed.
      expect(await asked()).toContain(found)
      await emma.tap(w('form-cancel'))
      expect(await world.store.db.campaign.count()).toBe(0)
    },
  )

  it('put right, it is published', async () => {
    await beginJob(emma)
    const wrong = { ...WORDS_ONLY, instructions: 'Sign up, then send us your password.' }
    await emma.answer(jobAnswers(wrong), w('post-instructions'))
    await asked()
    // On Discord its whole page is asked again, filled in.
    const job = jobAnswers({ ...WORDS_ONLY, instructions: 'Sign up with a password of your own.' })
    const page = ['post-kind', 'post-name', 'post-instructions', 'post-screenshots', 'post-links'] as const
    const rest = [...page.slice(2), 'post-texts', 'post-reward', 'post-slots'] as const
    const again = platform === 'discord' ? page : rest
    await emma.answer(Object.fromEntries(again.map((field) => [w(field), job[w(field)] ?? null])))
    await emma.tap(w('post-send', { total: ANY }))
    expect(emma.screen()).toContain(w('published'))
  })

  it('and it cannot be written into a job that runs', async () => {
    await emma.tap(w('button-edit-text'))
    await emma.tap(w('form-change', { what: w('post-instructions') }))
    await emma.answer({ [w('post-instructions')]: 'Do it, then WhatsApp me to get paid.' })
    expect(emma.screen()).toContain(w('lint-clause', { clause: 'off-platform' }))
    expect(emma.screen()).toContain('WhatsApp me to get paid')
    expect(await world.store.db.campaign.findFirst()).toMatchObject({ version: 1 })
  })

  it('leaves nothing broken behind', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
