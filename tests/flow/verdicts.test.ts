import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import { doJob, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
import { createWorld, type World } from '../support/world.ts'

/** Asks for a correction on the card that is newest, with this reason. */
async function sendBack(employer: ChatPerson, reason: string): Promise<void> {
  await employer.tap('Ask for a correction', 'New proof for')
  await employer.answer({ 'What should be corrected?': reason })
}

async function rejectFinally(employer: ChatPerson, reason: string): Promise<void> {
  await employer.tap('Not satisfied, final', 'Sent again after your correction')
  await employer.answer({ 'Why are you not satisfied?': reason })
  await employer.tap('Not satisfied, final')
}

describe.each(PAIRS)('verdicts: employer on $employer, worker on $worker', (pair) => {
  let world: World
  let employer: ChatPerson
  const worker = (name: string) => world.join(pair.worker, name)

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(pair.employer, 'Emma')
    await world.fund(employer, 20)
    await postJob(employer, { ...WORDS_ONLY, slots: '10' })
  })
  afterAll(() => world.close())

  it('a correction with a reason, fixed, is sent again and approved', async () => {
    const wendy = await worker('Wendy')
    await doJob(wendy, undefined, 'Nice.')
    await world.settle()
    await sendBack(employer, 'Please say which part you liked.')
    expect(employer.screen()).toContain('The worker is told and can correct it.')
    await world.settle()
    const notice = wendy.notices().at(-1)
    expect(notice).toContain('was sent back for a correction')
    expect(notice).toContain('Please say which part you liked.')

    await wendy.tap('Fix now', 'was sent back')
    expect(wendy.screen()).toContain('Nice.')
    await wendy.tap('Change: What did you like?')
    await wendy.answer({ 'What did you like?': 'The search, above all.' })
    await wendy.tap('Send the correction')
    expect(wendy.screen()).toContain('Sent again, waiting for review')
    await world.settle()
    const again = employer.notices().at(-1)
    expect(again).toContain('Sent again after your correction')
    expect(again).toContain('The search, above all.')

    await employer.tap('Approve & pay $0.25', 'Sent again after your correction')
    expect(await world.balances(wendy)).toEqual({ cash: 250_000n, wallet: 0n })
  })

  it('"My proof stands", then a final "not satisfied": paid all the same, marked, never again', async () => {
    const victor = await worker('Victor')
    await doJob(victor, undefined, 'All of it.')
    await world.settle()
    await sendBack(employer, 'Too short.')
    await world.settle()
    await victor.tap('My proof stands', 'was sent back')
    expect(victor.screen()).toContain('Your proof is sent again, unchanged.')
    await world.settle()
    expect(employer.notices().at(-1)).toContain('my proof stands')

    await rejectFinally(employer, 'It says nothing about the app.')
    expect(employer.screen()).toContain('Your verdict is recorded.')
    expect(await world.balances(victor)).toEqual({ cash: 250_000n, wallet: 0n })
    await world.settle()
    const notice = victor.notices().at(-1)
    expect(notice).toContain('You were paid $0.25 all the same')
    expect(notice).toContain('It says nothing about the app.')
    await victor.command('profile')
    expect(victor.screen()).toContain('Success rate: 0 %')
    await victor.command('jobs')
    expect(victor.canTap('Try our app')).toBe(false)
  })

  it('nobody looks: a reminder, and after seven days the system pays', async () => {
    const silas = await worker('Silas')
    await doJob(silas, undefined, 'The quiet.')
    await world.settle()
    const told = employer.notices().length
    await world.pass(6 * DAY_MS - HOUR_MS)
    expect(employer.notices()).toHaveLength(told)
    await world.pass(HOUR_MS)
    expect(employer.notices().at(-1)).toContain('is paid by itself')
    expect(employer.notices()).toHaveLength(told + 1)
    await world.pass(DAY_MS - HOUR_MS)
    expect(await world.balances(silas)).toEqual({ cash: 0n, wallet: 0n })
    await world.pass(HOUR_MS)
    expect(await world.balances(silas)).toEqual({ cash: 250_000n, wallet: 0n })
    expect(silas.notices().at(-1)).toContain('was approved by silence')
    expect(employer.notices().at(-1)).toContain('Approved and paid by silence')
    await silas.command('work')
    await silas.tap('Done')
    await silas.tap('Try our app')
    expect(silas.screen()).toContain('paid by silence')
  })

  it('a correction that nobody answers frees the slot, and counts in no rate', async () => {
    const lars = await worker('Lars')
    await doJob(lars, undefined, 'Hm.')
    await world.settle()
    await sendBack(employer, 'Please write more.')
    await world.settle()
    await world.pass(7 * DAY_MS)
    expect(lars.notices().at(-1)).toContain('the slot was freed unpaid')
    expect(await world.balances(lars)).toEqual({ cash: 0n, wallet: 0n })
    expect(lars.canTap('My proof stands', 'Sent back and not answered')).toBe(false)
    await lars.command('profile')
    expect(lars.screen()).toContain('Success rate: no record yet')
    await employer.command('campaigns')
    await employer.tap('Try our app')
    expect(employer.screen()).toContain('7 of 10 left')
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})

describe.each(PAIRS)(
  'final "not satisfied" under refund: employer on $employer, worker on $worker',
  (pair) => {
    it('holds the money for the time to contest, then returns it to the wallet', async () => {
      const world = await createWorld({ policy: { FINAL_REJECTION: 'refund', CONTEST_DAYS: '3' } })
      try {
        const employer = await world.join(pair.employer, 'Emma')
        const worker = await world.join(pair.worker, 'Wale')
        await world.fund(employer, 2)
        await postJob(employer, { ...WORDS_ONLY, slots: '1', reward: '1' })
        await doJob(worker)
        await world.settle()
        await sendBack(employer, 'Which colours?')
        await world.settle()
        await worker.tap('My proof stands', 'was sent back')
        await world.settle()
        expect(employer.notices().at(-1)).toContain('holds the money for the time to contest')
        await rejectFinally(employer, 'No answer to my question.')
        expect(await world.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
        expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 900_000n })
        await world.settle()
        expect(worker.notices().at(-1)).toContain('The money is held until')

        await world.pass(3 * DAY_MS)
        expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 2_000_000n })
        expect(await world.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
        expect(employer.notices().at(-1)).toContain('returned to your wallet')
        expect(await world.audit()).toEqual([])
        expect(world.faults()).toEqual([])
      } finally {
        await world.close()
      }
    })
  },
)
