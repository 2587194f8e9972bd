import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillProof, jobAnswers, postJob, screenshots, takeJob } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { createWorld, joinTelegram, type World } from '../support/world.ts'

describe.each(PLATFORMS)('nothing lives in memory, on %s', (platform) => {
  let world: World
  let employer: ChatPerson
  let restarts = 0

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(platform, 'Emma')
    await world.fund(employer, 10)
    world.beforeGestures(async () => {
      restarts += 1
      await world.restart()
    })
  })
  afterAll(() => world.close())

  it('a restart before every single step of posting loses nothing', async () => {
    await postJob(employer)
    expect(employer.screen()).toContain('Your job is live.')
    const job = await world.store.db.campaign.findFirstOrThrow()
    expect(job).toMatchObject({
      title: 'Try our app',
      rewardMicros: 250_000n,
      slots: 5,
      categoryId: 'signup',
    })
    expect(job.requirements).toHaveLength(3)
  })

  it('nor does one before every step of doing the job and of reviewing it', async () => {
    const worker = await world.join(platform, 'Wale')
    await takeJob(worker)
    await fillProof(worker, {
      'The finished sign-up page': await screenshots(2),
      'Link to your profile': 'https://example.com/wale',
      'What did you like?': 'The colours.',
    })
    await worker.tap('Submit')
    expect(worker.screen()).toContain('Your proof is sent.')
    await world.settle()
    await employer.tap('Approve & pay $0.25', 'New proof for')
    await employer.tap('★4')
    await employer.tap('Write feedback')
    await employer.answer({ 'What would you like to tell the worker?': 'Thank you.' })
    const submission = await world.store.db.submission.findFirstOrThrow({ include: { proofs: true } })
    expect(submission).toMatchObject({ state: 'SATISFIED', stars: 4, feedback: 'Thank you.' })
    expect(submission.proofs[0]?.answers).toEqual([
      { kind: 'screenshot', files: [expect.any(String), expect.any(String)] },
      { kind: 'link', url: 'https://example.com/wale' },
      { kind: 'text', text: 'The colours.' },
    ])
    expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
  })

  it('was really restarted, and leaves the books and the logs clean', async () => {
    // Steps on Discord hold up to five fields, so there are fewer of them.
    expect(restarts).toBeGreaterThan(platform === 'telegram' ? 22 : 14)
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})

describe.each(PLATFORMS)('leaving a form, on %s', (platform) => {
  let world: World
  let person: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    person = await world.join(platform, 'Emma')
    await world.fund(person, 10)
  })
  afterAll(() => world.close())

  it('keeps what was entered, through another command and a restart', async () => {
    const { Category, Title, Instructions, ...rest } = jobAnswers()
    await person.command('post')
    const first = { Category: Category ?? '', Title: Title ?? '', Instructions: Instructions ?? '' }
    if (platform === 'telegram') await person.answer(first)
    else {
      await person.answer({
        ...first,
        'Screenshots to send': 'The finished sign-up page',
        'Links to send': null,
      })
    }
    await person.tap('Cancel')
    expect(person.screen()).toContain('You left the form. What you entered is kept.')
    await person.command('wallet')
    await world.restart()

    await person.command('post')
    const left = platform === 'telegram' ? rest : withoutFirstPage(rest)
    await person.answer(left)
    expect(person.screen()).toContain('Title: Try our app')
    await person.tap('Fund $')
    expect(await world.store.db.campaign.count({ where: { title: 'Try our app' } })).toBe(1)
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})

it('after /cancel, typed words belong to no form', async () => {
  const world = await createWorld()
  try {
    const person = await joinTelegram(world, 'Emma')
    await person.command('post')
    await person.command('cancel')
    expect(person.screen()).toContain('You left the form. What you entered is kept.')
    await person.say('Sign-ups')
    expect(person.screen()).toContain('I was not asking for anything just now.')
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
})

function withoutFirstPage(answers: ReturnType<typeof jobAnswers>) {
  const { 'Screenshots to send': _, 'Links to send': __, ...rest } = answers
  return rest
}
