import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { doJob, fillProof, postJob, takeJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
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
    expect(wale.notices().at(-1)).toContain('the slot was freed')
    await wale.tap('Submit')
    expect(wale.screen()).toContain('That button is out of date.')
    expect(await submissions()).toBe(0)

    await wale.tap('See the job', 'the slot was freed')
    expect(wale.screen()).toContain('4 of 4 left')
    await wale.tap('Start')
    await wale.tap('Submit proof')
    expect(wale.screen()).toContain('The colours.')
    expect(wale.screen()).toContain('A search.')
    await wale.tap('Submit')
    expect(wale.screen()).toContain('Your proof is sent.')
    expect(await submissions()).toBe(1)
  })

  it('more time once, and only once', async () => {
    const ewa = await worker('Ewa')
    await takeJob(ewa)
    await ewa.tap('More time')
    expect(ewa.screen()).toContain('You have more time now.')
    expect(ewa.canTap('More time')).toBe(false)
    await world.pass(110 * MINUTE_MS)
    expect(ewa.notices()).toEqual([])
    await world.pass(10 * MINUTE_MS)
    expect(ewa.notices().at(-1)).toContain('the slot was freed')
  })

  it('"I can\'t do this job" asks once, frees the slot, and leaves one more turn', async () => {
    const gwen = await worker('Gwen')
    await takeJob(gwen)
    await gwen.tap("I can't do this job")
    await gwen.tap('No, keep it')
    expect(gwen.canTap('Submit proof')).toBe(true)
    await gwen.tap("I can't do this job")
    await gwen.tap('Yes, give it back')
    expect(gwen.screen()).toContain('The slot is free again.')
    await takeJob(gwen)
    expect(gwen.canTap('Submit proof')).toBe(true)
    await gwen.tap("I can't do this job")
    await gwen.tap('Yes, give it back')
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
    await employer.tap('Pause')
    expect(employer.screen()).toContain('Paused')
    await late.tap('Start')
    expect(late.screen()).toContain('This job is not open any more.')
    expect(late.screen()).toContain('Nothing was charged.')

    await employer.tap('Resume')
    await employer.tap('Stop')
    // Four slots: one submitted, one held, two free at $0.275 each.
    expect(employer.screen()).toContain('$0.55')
    const before = (await world.balances(employer)).wallet
    await employer.tap('Stop and return $0.55')
    expect(employer.screen()).toContain('Stopped. $0.55 returned to your wallet.')
    expect((await world.balances(employer)).wallet).toBe(before + 550_000n)

    await fillProof(pam, { 'What did you like?': 'The icons.', 'What is missing?': 'Nothing.' })
    await pam.tap('Submit')
    await world.settle()
    await employer.tap('Approve & pay $0.25', 'New proof for')
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
      await employer.tap('Next (2 left)')
      expect(employer.screen()).toContain('Says Bob.')
      await employer.tap('Approve & pay $0.25')
      expect(employer.screen()).toContain('Paid $0.25.')
      await employer.tap('Next (2 left)')
      expect(employer.screen()).toContain('Says Cid.')
      await employer.tap('Approve & pay')
      await employer.tap('Next (1 left)')
      expect(employer.screen()).toContain('Says Ann.')
      await employer.tap('Approve & pay')
      expect(employer.canTap('Next')).toBe(false)
      await employer.command('review')
      expect(employer.screen()).toContain('No proof waits for your review.')
      expect(await world.store.db.submission.count({ where: { state: 'SATISFIED' } })).toBe(3)
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
