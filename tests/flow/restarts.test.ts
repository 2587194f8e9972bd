import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginJob,
  fillProof,
  jobAnswers,
  NEW_PROOF,
  PAY,
  postJob,
  screenshots,
  takeJob,
} from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
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
    expect(employer.screen()).toContain(w('published'))
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
    await worker.tap(w('submit-send'))
    expect(worker.screen()).toContain(w('submitted'))
    await world.settle()
    await employer.tap(PAY, NEW_PROOF)
    await employer.tap('★4')
    await employer.tap(w('button-feedback'))
    await employer.answer({ [w('feedback-ask')]: 'Thank you.' })
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
    const {
      [w('post-kind')]: kind,
      [w('post-name')]: title,
      [w('post-instructions')]: instructions,
      ...rest
    } = jobAnswers()
    await beginJob(person)
    const first = {
      [w('post-kind')]: kind ?? '',
      [w('post-name')]: title ?? '',
      [w('post-instructions')]: instructions ?? '',
    }
    if (platform === 'telegram') await person.answer(first)
    else {
      await person.answer({
        ...first,
        [w('post-screenshots')]: 'The finished sign-up page',
        [w('post-links')]: null,
      })
    }
    await person.tap(w('form-cancel'))
    expect(person.screen()).toContain(w('form-left'))
    await person.command('wallet')
    await world.restart()

    await person.command('post')
    await person.tap(w('button-continue-post', { title: title as string }))
    const left = platform === 'telegram' ? rest : withoutFirstPage(rest)
    await person.answer(left)
    expect(person.screen()).toContain(`${w('post-name')}: Try our app`)
    await person.tap(w('post-send', { total: ANY }))
    expect(await world.store.db.campaign.count({ where: { title: 'Try our app' } })).toBe(1)
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})

it('after /cancel, typed words belong to no form', async () => {
  const world = await createWorld()
  try {
    const person = await joinTelegram(world, 'Emma')
    await beginJob(person)
    await person.command('cancel')
    expect(person.screen()).toContain(w('form-left'))
    await person.say(w('category-signup'))
    expect(person.screen()).toContain(w('lost-unexpected-text'))
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
})

it('an answer that comes again, because we died before we said so, is followed by the next question', async () => {
  const world = await createWorld()
  try {
    const person = await joinTelegram(world, 'Emma')
    await beginJob(person)
    await person.tap(w('category-signup-simple'))
    await person.say('Apps!')
    const body = world.deliveries.at(-1)?.body ?? ''
    const before = person.messages()
    await world.restart()
    await world.telegram.rawUpdate(JSON.parse(body))
    const shown = person.messages().at(-1)?.text ?? ''
    expect(shown.split('\n')).toContain(w('post-instructions'))
    expect(shown).not.toContain(w('problem-too-short', { min: 10 }))
    expect(person.messages()).toHaveLength(before.length)
    expect(person.messages().at(-1)?.id).not.toBe(before.at(-1)?.id)
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
})

function withoutFirstPage(answers: ReturnType<typeof jobAnswers>) {
  const { [w('post-screenshots')]: _, [w('post-links')]: __, ...rest } = answers
  return rest
}
