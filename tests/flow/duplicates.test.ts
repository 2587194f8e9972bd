import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
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
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

/**
 * What the platforms refuse when an answer comes twice: one toast for a press, one callback for an interaction,
 * one message to take away; and what has gone by the next day.
 */
const SECOND_ANSWERS = [
  /answerCallbackQuery Bad Request/,
  /telegram: (deleteMessage|edit\w+) Bad Request: (message to (delete|edit) not found|there is no text)/,
  /discord: ANSWER .*"code":40060/,
  /discord: (POST|PATCH|DELETE) .*"code":(10015|50027)/,
]

describe.each(PLATFORMS)('delivered more than once, on %s', (platform) => {
  let world: World
  let employer: ChatPerson
  let worker: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    for (const pattern of SECOND_ANSWERS) world.expectFault(pattern)
    employer = await world.join(platform, 'Emma')
    worker = await world.join(platform, 'Wale')
    await world.fund(employer, 20)
  })
  afterAll(() => world.close())

  async function times(count: number, act: () => Promise<void>): Promise<void> {
    world.deliverTimes(count)
    try {
      await act()
    } finally {
      world.deliverTimes(1)
    }
  }

  async function again(body: string): Promise<void> {
    const parsed = JSON.parse(body)
    if (platform === 'telegram') await world.telegram.rawUpdate(parsed)
    else if (parsed.type !== 1) await world.discord.rawInteraction(parsed)
  }

  it('the press that funds a job, 20 times at once, funds one', async () => {
    await beginJob(employer)
    await employer.answer(jobAnswers(WORDS_ONLY))
    await times(20, () => employer.tap(w('post-send', { total: '$1.375' })))
    expect(await world.store.db.campaign.count()).toBe(1)
    expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 18_625_000n })
  })

  it('the press that takes a slot, 20 times at once, takes one', async () => {
    await worker.command('jobs')
    await worker.tap('Try our app')
    await times(20, () => worker.tap(w('button-start-job')))
    expect(await world.store.db.reservation.count()).toBe(1)
    expect(await world.store.db.campaign.findFirstOrThrow()).toMatchObject({ freeSlots: 4 })
  })

  it('the press that sends a proof, 20 times at once, sends one', async () => {
    await fillProof(worker, { 'What did you like?': 'The colours.' })
    await times(20, () => worker.tap(w('submit-send')))
    expect(await world.store.db.submission.count()).toBe(1)
    await world.settle()
    expect(employer.notices()).toHaveLength(1)
  })

  it('the press that pays, 20 times at once, pays once', async () => {
    await times(20, () => employer.tap(PAY, NEW_PROOF))
    expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    await world.settle()
    expect(worker.notices()).toHaveLength(1)
  })

  it('a whole flow of which every update comes twice has one effect, and shows each thing once', async () => {
    const willa = await world.join(platform, 'Willa')
    await times(2, async () => {
      await postJob(employer, { title: 'Two of everything', links: null, texts: 'What did you like?' })
      await takeJob(willa, 'Two of everything')
      await fillProof(willa, {
        'The finished sign-up page': await screenshots(2),
        'What did you like?': 'The colours.',
      })
      await willa.tap(w('submit-send'))
      await world.settle()
      await employer.tap(PAY, w('notice-new-proof', { title: 'Two of everything' }))
      await employer.tap('★5')
      await employer.tap(w('button-feedback'))
      await employer.answer({ [w('feedback-ask')]: 'Good.' })
      await world.settle()
    })
    expect(await world.store.db.campaign.count({ where: { title: 'Two of everything' } })).toBe(1)
    const [submission] = await world.store.db.submission.findMany({
      where: { campaign: { title: 'Two of everything' } },
      include: { proofs: true },
    })
    expect(submission).toMatchObject({ state: 'SATISFIED', stars: 5, feedback: 'Good.' })
    expect(submission?.proofs).toHaveLength(1)
    const [pictures] = (submission?.proofs[0]?.answers ?? []) as { files: string[] }[]
    expect(pictures?.files).toHaveLength(2)
    expect(await world.balances(willa)).toEqual({ cash: 250_000n, wallet: 0n })
    // One for the payment, one for the words; stars show on the card.
    expect(willa.notices()).toHaveLength(2)
  })

  it('the last answer of a form once more, a moment later, leaves what it led to', async () => {
    // Three of a kind within ten minutes are told as one.
    await world.pass(HOUR_MS)
    const wanda = await world.join(platform, 'Wanda')
    await postJob(employer, { ...WORDS_ONLY, title: 'The last answer' })
    await takeJob(wanda, 'The last answer')
    await fillProof(wanda, { 'What did you like?': 'The shapes.' })
    await wanda.tap(w('submit-send'))
    await world.settle()
    await employer.tap(PAY, w('notice-new-proof', { title: 'The last answer' }))
    await employer.tap(w('button-feedback'))
    await employer.answer({ [w('feedback-ask')]: 'Very good.' })
    expect(employer.screen()).toContain('Very good.')
    const shown = () => [employer.screen(), ...employer.notices()]
    const before = shown()
    await again(world.deliveries.at(-1)?.body ?? '')
    expect(shown()).toEqual(before)
  })

  it('everything of the whole story once more, a day later, changes nothing', async () => {
    const rows = async () => ({
      balances: (await world.pool.query('SELECT * FROM v_balances ORDER BY 1, 2')).rows,
      submissions: (await world.pool.query('SELECT * FROM v_submissions ORDER BY 1')).rows,
      moves: await world.store.db.ledgerMove.count(),
      transitions: await world.store.db.transition.count(),
      reservations: await world.store.db.reservation.count(),
      campaigns: await world.store.db.campaign.count(),
    })
    await world.pass(DAY_MS)
    const before = await rows()
    for (const { body } of world.deliveries.slice()) await again(body)
    await world.settle()
    expect(await rows()).toEqual(before)
  })

  it('leaves the books clean, and no error in the log', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})

describe.each(PLATFORMS)('the database is gone for a moment, on %s', (platform) => {
  it('nothing is lost and nothing happens twice', async () => {
    const world = await createWorld()
    try {
      const employer = await world.join(platform, 'Emma')
      const worker = await world.join(platform, 'Wale')
      await world.fund(employer, 5)
      await postJob(employer, WORDS_ONLY)
      await doJob(worker)
      await world.settle()

      await world.line.cut()
      await employer.tap(PAY, NEW_PROOF)
      const answered = world.deliveries.at(-1)?.status
      if (platform === 'discord') {
        expect(answered).toBe(200)
        expect(employer.screen()).toContain(w('nothing-charged'))
      } else {
        expect(answered).toBe(503)
        expect(world.telegram.waiting(Number(employer.id))).toHaveLength(1)
      }
      await world.line.mend()
      if (platform === 'discord') {
        expect(await world.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
        await employer.tap(PAY, NEW_PROOF)
      } else {
        const delivered = world.telegram.idle()
        world.telegram.retryNow()
        await delivered
        expect(employer.card(w('review-title', { title: 'Try our app' }))).toContain(
          w('state-satisfied', { by: 'EMPLOYER', amount: '$0.25' }),
        )
      }
      expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
      await world.settle()
      expect(worker.notices()).toHaveLength(1)
      expect(await world.audit()).toEqual([])
      world.expectFault(/An update failed|answered 503/)
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
