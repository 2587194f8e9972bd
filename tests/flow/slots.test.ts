import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { doJob, fillProof, NEW_PROOF, PAY, postJob, takeJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const TWO_QUESTIONS = { ...WORDS_ONLY, texts: 'What did you like?\nWhat is missing?' }

describe.each(PAIRS)('slots: employer on $employer, worker on $worker', (pair) => {
  let world: World
  let employer: ChatPerson
  const worker = (name: string) => world.join(pair.worker, name)

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(pair.employer, 'Emma')
    await world.fund(employer, 20)
    await postJob(employer, { ...TWO_QUESTIONS, slots: '4' })
  })
  afterAll(() => world.close())

  it('a lapsed slot is free again; the second turn starts with what was entered', async () => {
    const wale = await worker('Wale')
    await takeJob(wale)
    await fillProof(wale, { 'What did you like?': 'The colours.', 'What is missing?': 'A search.' })
    await world.pass(60 * MINUTE_MS)
    expect(wale.notices().at(-1)).toContain(w('notice-slot-lapsed', { title: ANY }))
    await wale.tap(w('submit-send'))
    expect(wale.screen()).toContain(w('reservation-over', { state: 'LAPSED' }))
    expect(await submissions()).toBe(0)

    await wale.tap(w('button-to-job'), w('notice-slot-lapsed', { title: ANY }))
    expect(wale.screen()).toContain(w('slots-left', { left: 4, slots: 4 }))
    await wale.tap(w('button-start-job'))
    await wale.tap(w('button-submit-proof'))
    expect(wale.screen()).toContain('The colours.')
    expect(wale.screen()).toContain('A search.')
    await wale.tap(w('submit-send'))
    expect(wale.screen()).toContain(w('submitted'))
    expect(await submissions()).toBe(1)
  })

  it('a second lapse promises nothing: the job goes to others, and its card says so instead of Start', async () => {
    const abe = await worker('Abe')
    await takeJob(abe)
    await world.pass(60 * MINUTE_MS)
    await abe.tap(w('button-to-job'), w('notice-slot-lapsed', { title: ANY }))
    await abe.tap(w('button-start-job'))
    await world.pass(60 * MINUTE_MS)
    expect(abe.notices().at(-1)).toContain(w('notice-slot-lapsed-last', { title: ANY }))
    await abe.tap(w('button-to-job'), w('reservation-over', { state: 'LAST' }))
    expect(abe.screen()).toContain(w('refused-no-more-turns'))
    expect(abe.canTap(w('button-start-job'))).toBe(false)
  })

  it('more time once, and only once', async () => {
    const ewa = await worker('Ewa')
    await takeJob(ewa)
    await ewa.tap(w('button-extend'))
    expect(ewa.screen()).toContain(w('extended'))
    expect(ewa.canTap(w('button-extend'))).toBe(false)
    await world.pass(110 * MINUTE_MS)
    expect(ewa.notices()).toEqual([])
    await world.pass(10 * MINUTE_MS)
    expect(ewa.notices().at(-1)).toContain(w('notice-slot-lapsed', { title: ANY }))
  })

  it('"I can\'t do this job" asks once, frees the slot, and leaves one more turn', async () => {
    const gwen = await worker('Gwen')
    await takeJob(gwen)
    await gwen.tap(w('button-give-up'))
    await gwen.tap(w('button-keep-slot'))
    expect(gwen.canTap(w('button-submit-proof'))).toBe(true)
    await gwen.tap(w('button-give-up'))
    await gwen.tap(w('button-give-up-sure'))
    expect(gwen.screen()).toContain(w('given-up'))
    await takeJob(gwen)
    expect(gwen.canTap(w('button-submit-proof'))).toBe(true)
    await gwen.tap(w('button-give-up'))
    await gwen.tap(w('button-give-up-sure'))
    await gwen.command('jobs')
    expect(gwen.canTap('Try our app')).toBe(false)
  })

  it('pause keeps new people out, resume lets them in, stop returns what is free', async () => {
    const pam = await worker('Pam')
    const late = await worker('Late')
    await late.command('jobs')
    await late.tap('Try our app')
    await takeJob(pam)
    await employer.command('campaigns')
    await employer.tap('Try our app')
    await employer.tap(w('button-pause'))
    expect(employer.screen()).toContain(w('campaign-state', { state: 'PAUSED' }))
    await late.tap(w('button-start-job'))
    expect(late.screen()).toContain(w('refused-job-not-open'))
    expect(late.screen()).toContain(w('nothing-charged'))

    await employer.tap(w('button-resume'))
    await employer.tap(w('button-stop'))
    // Four slots: one submitted, one held, two free at $0.275 each.
    expect(employer.screen()).toContain('$0.55')
    const before = (await world.balances(employer)).wallet
    await employer.tap(w('button-stop-sure', { amount: '$0.55' }))
    expect(employer.screen()).toContain(w('campaign-stopped', { amount: '$0.55' }))
    expect((await world.balances(employer)).wallet).toBe(before + 550_000n)

    await fillProof(pam, { 'What did you like?': 'The icons.', 'What is missing?': 'Nothing.' })
    await pam.tap(w('submit-send'))
    await world.settle()
    await employer.tap(PAY, NEW_PROOF)
    expect(await world.balances(pam)).toEqual({ cash: 250_000n, wallet: 0n })
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })

  async function submissions(): Promise<number> {
    return world.store.db.submission.count()
  }
})

describe.each(PAIRS)('the review queue: employer on $employer, worker on $worker', (pair) => {
  it('goes from proof to proof with Next, oldest first', async () => {
    const world = await createWorld()
    try {
      const employer = await world.join(pair.employer, 'Emma')
      await world.fund(employer, 5)
      await postJob(employer, WORDS_ONLY)
      for (const name of ['Ann', 'Bob', 'Cid']) {
        await doJob(await world.join(pair.worker, name), undefined, `Says ${name}.`)
      }
      await employer.command('review')
      expect(employer.screen()).toContain('Says Ann.')
      await employer.tap(w('button-next-review', { count: '2' }))
      expect(employer.screen()).toContain('Says Bob.')
      await employer.tap(PAY)
      expect(employer.screen()).toContain(w('approved', { amount: '$0.25' }))
      await employer.tap(w('button-next-review', { count: '2' }))
      expect(employer.screen()).toContain('Says Cid.')
      await employer.tap(w('button-approve', { amount: ANY }))
      await employer.tap(w('button-next-review', { count: '1' }))
      expect(employer.screen()).toContain('Says Ann.')
      await employer.tap(w('button-approve', { amount: ANY }))
      expect(employer.canTap(w('button-next-review', { count: ANY }))).toBe(false)
      await employer.command('review')
      expect(employer.screen()).toContain(w('review-none'))
      expect(await world.store.db.submission.count({ where: { state: 'SATISFIED' } })).toBe(3)
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
