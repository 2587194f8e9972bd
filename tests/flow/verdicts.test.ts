import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import { doJob, NEW_PROOF, PAY, postJob, SENT_AGAIN, SENT_BACK, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

/** Asks for a correction on the card that is newest, with this reason. */
async function sendBack(employer: ChatPerson, reason: string): Promise<void> {
  await employer.tap(w('button-ask-correction'), NEW_PROOF)
  await employer.answer({ [w('correction-reason')]: reason })
}

async function rejectFinally(employer: ChatPerson, reason: string): Promise<void> {
  await employer.tap(w('button-reject-finally'), SENT_AGAIN)
  await employer.answer({ [w('reject-reason')]: reason })
  await employer.tap(w('button-reject-finally'))
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
    expect(employer.screen()).toContain(w('correction-asked'))
    await world.settle()
    const notice = wendy.notices().at(-1)
    expect(notice).toContain(w('notice-correction-asked', { title: 'Try our app' }))
    expect(notice).toContain('Please say which part you liked.')

    await wendy.tap(w('button-fix-now'), SENT_BACK)
    expect(wendy.screen()).toContain('Nice.')
    await wendy.tap(w('form-change', { what: 'What did you like?' }))
    await wendy.answer({ 'What did you like?': 'The search, above all.' })
    await wendy.tap(w('fix-send'))
    expect(wendy.screen()).toContain(w('state-resubmitted', { due: ANY }))
    await world.settle()
    const again = employer.notices().at(-1)
    expect(again).toContain(SENT_AGAIN)
    expect(again).toContain('The search, above all.')

    await employer.tap(PAY, SENT_AGAIN)
    expect(await world.balances(wendy)).toEqual({ cash: 250_000n, wallet: 0n })
  })

  it('"My proof stands", then a final "not satisfied": paid all the same, marked, never again', async () => {
    const victor = await worker('Victor')
    await doJob(victor, undefined, 'All of it.')
    await world.settle()
    await sendBack(employer, 'Too short.')
    await world.settle()
    await victor.tap(w('button-proof-stands'), SENT_BACK)
    expect(victor.screen()).toContain(w('stood'))
    await world.settle()
    expect(employer.notices().at(-1)).toContain(w('review-stands'))

    await rejectFinally(employer, 'It says nothing about the app.')
    expect(employer.screen()).toContain(w('rejected'))
    expect(await world.balances(victor)).toEqual({ cash: 250_000n, wallet: 0n })
    await world.settle()
    const notice = victor.notices().at(-1)
    expect(notice).toContain(w('notice-not-satisfied-paid', { title: 'Try our app', amount: '$0.25' }))
    expect(notice).toContain('It says nothing about the app.')
    await victor.command('profile')
    expect(victor.screen()).toContain(fact('label-success-rate', '0 %'))
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
    expect(employer.notices().at(-1)).toContain(w('notice-review-due', { title: 'Try our app', due: ANY }))
    expect(employer.notices()).toHaveLength(told + 1)
    await world.pass(DAY_MS - HOUR_MS)
    expect(await world.balances(silas)).toEqual({ cash: 0n, wallet: 0n })
    await world.pass(HOUR_MS)
    expect(await world.balances(silas)).toEqual({ cash: 250_000n, wallet: 0n })
    expect(silas.notices().at(-1)).toContain(
      w('notice-paid-by-silence', { amount: '$0.25', title: 'Try our app' }),
    )
    expect(employer.notices().at(-1)).toContain(
      w('notice-approved-for-you', { title: 'Try our app', amount: '$0.25' }),
    )
    await silas.command('work')
    await silas.tap(w('form-done'))
    await silas.tap('Try our app')
    expect(silas.screen()).toContain(w('state-satisfied', { by: 'SILENCE', amount: '$0.25' }))
  })

  it('a correction that nobody answers frees the slot, and counts in no rate', async () => {
    const lars = await worker('Lars')
    await doJob(lars, undefined, 'Hm.')
    await world.settle()
    await sendBack(employer, 'Please write more.')
    await world.settle()
    await world.pass(7 * DAY_MS)
    expect(lars.notices().at(-1)).toContain(w('notice-correction-lapsed', { title: 'Try our app' }))
    expect(await world.balances(lars)).toEqual({ cash: 0n, wallet: 0n })
    expect(lars.canTap(w('button-proof-stands'), w('state-lapsed'))).toBe(false)
    await lars.command('profile')
    expect(lars.screen()).toContain(fact('label-success-rate', w('no-record')))
    await employer.command('campaigns')
    await employer.tap('Try our app')
    expect(employer.screen()).toContain(w('slots-left', { left: 7, slots: 10 }))
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
        await worker.tap(w('button-proof-stands'), SENT_BACK)
        await world.settle()
        expect(employer.notices().at(-1)).toContain(w('review-final-refund'))
        await rejectFinally(employer, 'No answer to my question.')
        expect(await world.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
        expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 900_000n })
        await world.settle()
        expect(worker.notices().at(-1)).toContain(
          w('notice-not-satisfied-held', { title: 'Try our app', due: ANY }),
        )

        await world.pass(3 * DAY_MS)
        expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 2_000_000n })
        expect(await world.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
        expect(employer.notices().slice(-2).join('\n')).toContain(
          w('notice-held-returned', { title: 'Try our app', amount: '$1.10' }),
        )
        expect(await world.audit()).toEqual([])
        expect(world.faults()).toEqual([])
      } finally {
        await world.close()
      }
    })
  },
)
