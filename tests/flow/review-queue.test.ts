import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import {
  doJob,
  fillProof,
  NEW_PROOF,
  PAY,
  postJob,
  screenshots,
  takeJob,
  WORDS_ONLY,
} from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const APPROVE_ALL = w('button-approve-all-sure', { amount: ANY, count: 0 }).split(' ')[0] ?? ''
const proofs = (count: number) => `${count} new proofs came in.`

describe.each(PLATFORMS)('reviewing many proofs on %s', (platform) => {
  let world: World
  let employer: ChatPerson
  const workers: ChatPerson[] = []

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(platform, 'Emma')
    await world.fund(employer, 20)
    await postJob(employer, { ...WORDS_ONLY, slots: '10' })
    for (const name of ['Wale', 'Wendy', 'Wim', 'Wolf']) workers.push(await world.join(platform, name))
  })
  afterAll(() => world.close())

  it('two proofs come as cards; from the third on one message stands and counts', async () => {
    for (const worker of workers) {
      await doJob(worker)
      await world.settle()
    }
    const told = employer.notices()
    expect(told).toHaveLength(3)
    expect(told[0]).toContain(NEW_PROOF)
    expect(told[1]).toContain(NEW_PROOF)
    expect(told[2]).toContain(proofs(4))
  })

  it('the summary leads to the queue: who waits until when, the nearest deadline first', async () => {
    await employer.tap(w('button-review'), proofs(4))
    const queue = employer.screen()
    expect(queue).toContain(w('review-list-title', { count: 4 }))
    expect(queue).toContain(w('review-list-due', { due: ANY }))
    expect(queue.indexOf('Wale')).toBeLessThan(queue.indexOf('Wolf'))
    await employer.tap('Wendy')
    expect(employer.screen()).toContain(w('button-next-review', { count: 3 }))
    await employer.tap(w('button-next-review', { count: 3 }))
    expect(employer.screen()).toContain('Wim')
    await employer.tap(w('button-review-list'))
    expect(employer.screen()).toContain(w('review-list-title', { count: 4 }))
  })

  it('of one job all can be approved at once, after it was said how many and how much', async () => {
    await employer.command('campaigns')
    await employer.tap('Try our app')
    await employer.tap(w('button-review-count', { count: 4 }))
    expect(employer.screen()).toContain(w('review-list-of', { title: 'Try our app', count: 4 }))
    await employer.tap(w('button-approve-all', { count: 4, amount: '$1.00' }))
    expect(employer.screen()).toContain(w('bulk-title', { count: 4, title: 'Try our app' }))
    expect(await world.balances(workers[0]!)).toEqual({ cash: 0n, wallet: 0n })

    const late = await world.join(platform, 'Late')
    await doJob(late)
    workers.push(late)
    await employer.tap(w('button-approve-all-sure', { amount: '$1.00', count: 4 }))
    expect(employer.screen()).toContain(w('refused-review-changed'))
    expect(employer.screen()).toContain(w('bulk-title', { count: 5, title: 'Try our app' }))
    expect(await world.balances(workers[0]!)).toEqual({ cash: 0n, wallet: 0n })

    world.deliverTimes(5)
    await employer.tap(w('button-approve-all-sure', { amount: '$1.25', count: 5 }))
    world.deliverTimes(1)
    for (const worker of workers) expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    expect(employer.screen()).toContain(w('review-none'))
    expect(employer.canTap(APPROVE_ALL)).toBe(false)
  })

  it('every card that stands becomes its receipt, and each worker is told', async () => {
    await world.settle()
    const receipt = w('state-satisfied', { by: 'EMPLOYER', amount: '$0.25' })
    for (const card of employer.notices().slice(0, 2)) expect(card).toContain(receipt)
    expect(employer.canTap(PAY)).toBe(false)
    for (const worker of workers) {
      expect(worker.notices()).toEqual([
        expect.stringContaining(w('notice-paid', { amount: '$0.25', title: 'Try our app' })),
      ])
    }
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})

describe.each(PLATFORMS)('pictures seen elsewhere on %s', (platform) => {
  let world: World
  let employer: ChatPerson

  const PICTURES_ONLY = { links: null, texts: null, slots: '5' }
  const PICTURE = 'The finished sign-up page'

  async function sendPicture(name: string, title: string, label: string): Promise<ChatPerson> {
    const worker = await world.join(platform, name)
    await takeJob(worker, title)
    await fillProof(worker, { [PICTURE]: await screenshots(1, label) })
    await worker.tap(w('submit-send'))
    return worker
  }

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(platform, 'Emma')
    const other = await world.join(platform, 'Otto')
    for (const person of [employer, other]) await world.fund(person, 20)
    await postJob(employer, { ...PICTURES_ONLY, title: 'First job' })
    await postJob(employer, { ...PICTURES_ONLY, title: 'Second job' })
    await postJob(other, { ...PICTURES_ONLY, title: 'A secret job' })
  })
  afterAll(() => world.close())

  it('the card says so and leads to the other proof; the other card, which stands already, says it as well', async () => {
    await sendPicture('Wale', 'First job', 'copied')
    await world.settle()
    expect(employer.card('Wale')).not.toContain(w('picture-hints-title'))
    await sendPicture('Wendy', 'First job', 'copied')
    await world.settle()
    const hint = w('picture-hint-this-job', { how: 'same', n: '1', date: ANY })
    expect(employer.card('Wendy')).toContain(hint)
    expect(employer.card('Wale')).toContain(hint)
    await employer.tap(w('button-compare', { n: '1' }), 'Wendy')
    expect(employer.screen()).toContain('Wale')
    expect(employer.canTap(PAY)).toBe(true)
  })

  it('of somebody else’s job only the day is said', async () => {
    await sendPicture('Wim', 'A secret job', 'everywhere')
    await world.pass(HOUR_MS)
    await sendPicture('Wolf', 'Second job', 'everywhere')
    await world.settle()
    const card = employer.card('Wolf')
    expect(card).toContain(w('picture-hint-elsewhere', { how: 'same', n: '1', date: ANY }))
    expect(card).not.toContain('A secret job')
    expect(card).not.toContain('Wim')
    expect(employer.canTap(w('button-compare', { n: '1' }), 'Wolf')).toBe(false)
  })

  it('those stay out when all are approved, and the screen says how many', async () => {
    const honest = [
      await sendPicture('Anna', 'First job', 'anna'),
      await sendPicture('Ben', 'First job', 'ben'),
    ]
    await world.pass(15 * MINUTE_MS)
    await employer.command('campaigns')
    await employer.tap('First job')
    await employer.tap(w('button-review-count', { count: 4 }))
    expect(employer.screen()).toContain(w('review-list-hinted'))
    await employer.tap(w('button-approve-all', { count: 2, amount: '$0.50' }))
    expect(employer.screen()).toContain(w('bulk-hinted', { count: 2 }))
    await employer.tap(w('button-approve-all-sure', { amount: '$0.50', count: 2 }))
    expect(employer.screen()).toContain(w('bulk-done', { amount: '$0.50', count: 2 }))
    for (const worker of honest) expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    expect(employer.screen()).toContain(w('review-list-of', { title: 'First job', count: 2 }))
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
