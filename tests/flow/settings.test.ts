import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../../src/domain/kit/clock.ts'
import { MERGE_WITHIN_MS } from '../../src/domain/notices/merge.rules.ts'
import { timeOfDay } from '../../src/domain/notices/quiet-hours.rules.ts'
import { doJob, PAY, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

describe.each(PLATFORMS)('settings on %s', (platform) => {
  let world: World
  let employer: ChatPerson
  let count = 0

  /** Somebody new does the job, and whatever is told is told. */
  async function proof(): Promise<ChatPerson> {
    count += 1
    const worker = await world.join(platform, `Worker ${count}`)
    await doJob(worker)
    await world.settle()
    return worker
  }

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(platform, 'Emma')
    await world.fund(employer, 20)
    await postJob(employer, { ...WORDS_ONLY, slots: '20' })
  })
  afterAll(() => world.close())

  it('show how everything stands, and lead to it and back', async () => {
    await employer.command('settings')
    expect(employer.screen()).toContain(fact('label-notices', w('settings-notices-all')))
    expect(employer.screen()).toContain(fact('label-quiet-hours', w('settings-quiet-off')))
    const ways = [
      'button-language',
      'button-set-country',
      'button-skills',
      'button-alerts',
      'button-muted',
    ] as const
    for (const way of ways) {
      await employer.command('settings')
      await employer.tap(w(way))
      const hasWayBack = employer.canTap(w('button-home')) || employer.canTap(w('form-cancel'))
      expect(hasWayBack, way).toBe(true)
    }
  })

  it('a topic that is off is not told, also not in the inbox; its cards stay true', async () => {
    await employer.command('settings')
    await employer.tap(w('button-topics'))
    await employer.tap(w('topic-proofs'))
    expect(employer.screen()).toContain(w('topics-saved'))
    const before = employer.notices().length
    const worker = await proof()
    expect(employer.notices()).toHaveLength(before)
    await employer.command('review')
    await employer.tap(PAY)
    expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    await employer.tap(w('button-to-campaign'))
    await employer.tap(w('button-home'))
    expect(employer.canTap(w('button-inbox'))).toBe(false)

    await employer.command('settings')
    expect(employer.screen()).toContain(w('settings-notices-some', { off: 1 }))
    await employer.tap(w('button-topics'))
    await employer.tap(w('topic-proofs'))
    await employer.tap(w('button-settings'))
    expect(employer.screen()).toContain(fact('label-notices', w('settings-notices-all')))
    await proof()
    expect(employer.notices()).toHaveLength(before + 1)
  })

  it('quiet hours first ask what time it is, and say again what cannot be read', async () => {
    await employer.command('settings')
    await employer.tap(w('button-quiet-hours'))
    expect(employer.screen()).toContain(w('quiet-no-clock'))
    await employer.tap(w('button-local-time'))
    await employer.answer({ [w('local-time-ask')]: 'noon' })
    expect(employer.screen()).toContain(w('time-not-read'))
    await employer.tap(w('button-try-again'))
    const now = world.clock.now()
    const [hour, minute] = [(now.getUTCHours() + 3) % 24, now.getUTCMinutes()]
    await employer.answer({ [w('local-time-ask')]: timeOfDay(hour * 60 + minute) })
    expect(employer.screen()).toContain(w('quiet-clock', { time: timeOfDay(hour * 60 + minute) }))
    await employer.tap('22:00 to 07:00')
    expect(employer.screen()).toContain(w('quiet-saved', { hours: '22:00 to 07:00' }))
  })

  it('own hours need a beginning and another end', async () => {
    await employer.tap(w('button-own-quiet-hours'))
    await employer.answer({ [w('quiet-from')]: '9', [w('quiet-to')]: '09:00' })
    expect(employer.screen()).toContain(w('time-same'))
    await employer.tap(w('button-try-again'))
    // Emma's clock is three hours ahead: these hours hold the whole of the next test.
    const hour = (world.clock.now().getUTCHours() + 3) % 24
    const [from, to] = [timeOfDay(hour * 60), timeOfDay(((hour + 5) % 24) * 60)]
    await employer.answer({ [w('quiet-from')]: from, [w('quiet-to')]: to })
    expect(employer.screen()).toContain(w('quiet-saved', { hours: `${from} to ${to}` }))
  })

  it('in quiet hours nothing arrives, cards are true all the same, and at their end it comes as one', async () => {
    const before = employer.notices()
    for (let n = 0; n < 3; n++) await proof()
    await world.pass(2 * HOUR_MS)
    expect(employer.notices()).toHaveLength(before.length)
    await employer.command('review')
    await employer.tap(PAY)
    await world.settle()
    const receipt = w('state-satisfied', { by: 'EMPLOYER', amount: '$0.25' })
    expect(employer.notices().filter((card) => card.includes(receipt))).toHaveLength(1)
    await world.pass(4 * HOUR_MS)
    const told = employer.notices()
    expect(told).toHaveLength(before.length + 1)
    expect(told.at(-1)).toContain('3 new proofs came in.')
  })

  it('switched off, what waited arrives at once', async () => {
    // The summary that came last gathers no more.
    await world.pass(MERGE_WITHIN_MS)
    await employer.command('settings')
    await employer.tap(w('button-quiet-hours'))
    await employer.tap(w('button-own-quiet-hours'))
    const hour = (world.clock.now().getUTCHours() + 3) % 24
    const [from, to] = [timeOfDay(hour * 60), timeOfDay(((hour + 5) % 24) * 60)]
    await employer.answer({ [w('quiet-from')]: from, [w('quiet-to')]: to })
    const before = employer.notices().length
    await proof()
    expect(employer.notices()).toHaveLength(before)
    await employer.command('settings')
    await employer.tap(w('button-quiet-hours'))
    await employer.tap(w('quiet-off'))
    expect(employer.screen()).toContain(w('quiet-switched-off'))
    await world.settle()
    expect(employer.notices()).toHaveLength(before + 1)
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
