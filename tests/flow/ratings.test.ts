import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { speak, words } from '../../src/bots/text/say.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { doJob, NEW_PROOF, PAY, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const title = 'Try our app'

describe.each(PLATFORMS)('ratings both ways on %s', (platform) => {
  let world: World
  let employer: ChatPerson
  let worker: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(platform, 'Emma')
    worker = await world.join(platform, 'Wale')
    await world.fund(employer, 5)
    await postJob(employer, { ...WORDS_ONLY, slots: '5' })
    await doJob(worker)
    await world.settle()
    await employer.tap(PAY, NEW_PROOF)
    await world.settle()
  })
  afterAll(() => world.close())

  async function openSubmission(): Promise<void> {
    await worker.command('work')
    await worker.tap(w('work-tab', { tab: 'done', count: 1 }))
    await worker.tap(title)
  }

  it('a worker gives an employer stars and, in one tap, words', async () => {
    await openSubmission()
    expect(worker.screen()).toContain(w('rate-employer-ask'))
    await worker.tap('★4')
    expect(worker.screen()).toContain(w('rate-employer-given', { stars: 4 }))
    await world.settle()
    const before = employer.notices().length
    await worker.tap(w('button-tell-employer'))
    await worker.answer({ [w('rate-employer-words')]: w('chip-employer-clear') })
    expect(worker.screen()).toContain(w('chip-employer-clear'))
    await world.settle()
    expect(employer.notices()).toHaveLength(before + 1)
    expect(employer.notices().at(-1)).toContain(w('notice-employer-rated', { title }))
    expect(employer.notices().at(-1)).toContain(w('chip-employer-clear'))
  })

  it('an employer gives a worker words in one tap, beside the stars', async () => {
    await employer.tap('★5', title)
    await employer.tap(w('button-feedback'))
    await employer.answer({ [w('feedback-ask')]: w('chip-worker-thorough') })
    expect(employer.screen()).toContain(w('chip-worker-thorough'))
    await world.settle()
    expect(worker.notices().at(-1)).toContain(w('chip-worker-thorough'))
    const stored = await world.store.db.submission.findFirstOrThrow()
    expect(stored).toMatchObject({ feedback: 'chip:worker-thorough', workerFeedback: 'chip:employer-clear' })
  })

  it('each reads what the other said in their account, in their own language', async () => {
    await worker.command('language')
    await worker.tap('Deutsch')
    await worker.command('profile')
    await worker.tap(words(speak('de')('button-ratings')))
    expect(worker.screen()).toContain(words(speak('de')('chip-worker-thorough')))
    expect(worker.screen()).toContain(words(speak('de')('stars-average', { stars: 5 })))
    await employer.command('profile')
    const given = w('employer-stars', { stars: 4, count: 1 })
    expect(employer.screen()).toContain(fact('label-as-employer', given))
    await employer.tap(w('button-ratings'))
    expect(employer.screen()).toContain(w('ratings-line', { by: 'WORKER', title }))
    expect(employer.screen()).toContain(w('chip-employer-clear'))
    expect(employer.screen()).not.toContain('Wale')
  })

  it('the card of a job shows what workers gave', async () => {
    const other = await world.join(platform, 'Ola')
    await other.command('jobs')
    await other.tap(title)
    expect(other.screen()).toContain(w('employer-stars', { stars: 4, count: 1 }))
  })

  it('is open for seven days; a button of before says so', async () => {
    const submission = await world.store.db.submission.findFirstOrThrow()
    await world.pass(7 * DAY_MS + 60_000)
    expect(await worker.forge(`ra~${submission.id}~1`)).toContain(words(speak('de')('refused-feedback-over')))
    expect(await world.store.db.submission.findFirstOrThrow()).toMatchObject({ workerStars: 4 })
    expect(await employer.forge(`ra~${submission.id}~5`)).toContain(
      w('refused-not-found', { what: 'submission' }),
    )
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
