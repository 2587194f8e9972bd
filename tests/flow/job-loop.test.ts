import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginJob,
  fillProof,
  jobAnswers,
  NEW_PROOF,
  PAY,
  pickFilter,
  postJob,
  screenshots,
  voucherCode,
  WORDS_ONLY,
} from '../support/chat-job.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

describe.each(PAIRS)('the job loop: employer on $employer, worker on $worker', (pair) => {
  let world: World
  let operator: ChatPerson
  let employer: ChatPerson
  let worker: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    operator = await world.join(pair.worker, 'Olga', { operator: true })
    employer = await world.join(pair.employer, 'Emma')
    worker = await world.join(pair.worker, 'Wale')
  })
  afterAll(() => world.close())

  it('money enters by a voucher', async () => {
    await operator.command('admin')
    await operator.tap(w('button-issue-top-up'))
    await operator.answer({ [w('top-up-amount')]: '$25.00', [w('top-up-reason')]: 'Bank transfer 4711' })
    await operator.tap(w('top-up-send', { amount: '$25.00' }))
    expect(operator.screen()).toContain(w('voucher-issued', { amount: '$25.00' }))
    const code = voucherCode(operator.screen())

    await employer.command('redeem')
    await employer.answer({ [w('redeem-ask')]: code.toLowerCase().replaceAll('-', ' ') })
    expect(employer.screen()).toContain(w('redeemed', { amount: '$25.00' }))
    expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 25_000_000n })

    await worker.command('redeem', code)
    expect(worker.screen()).toContain(w('refused-voucher'))
    expect(await world.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
  })

  it('a job is posted after its whole cost was shown', async () => {
    await beginJob(employer)
    await employer.answer(jobAnswers())
    const preview = employer.screen()
    expect(preview).toContain(
      fact('post-cost-slot', w('post-cost-slot-value', { reward: '$0.25', fee: '$0.025' })),
    )
    expect(preview).toContain(`${w('post-cost-total', { slots: 5 })}: $1.375`)
    expect(preview).toContain(fact('post-cost-from', w('post-cost-from-wallet', { have: '$25.00' })))
    expect(preview).toContain(w('post-cost-returns'))
    expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 25_000_000n })

    await employer.tap(w('post-send', { total: '$1.375' }))
    expect(employer.screen()).toContain(w('published'))
    expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 23_625_000n })
    expect(await world.audit()).toEqual([])
  })

  it('a worker finds it by its category, takes a slot and sends text, link and screenshots', async () => {
    const other = await world.join(pair.worker, 'Otto')
    await world.fund(other, 10)
    for (let n = 1; n <= 5; n++) {
      await postJob(other, { ...WORDS_ONLY, title: `Survey ${n}`, category: w('category-survey') })
    }
    await worker.command('jobs')
    await pickFilter(worker, w('jobs-pick-category'), w('category-survey'))
    expect(worker.screen()).toContain('Survey 5')
    expect(worker.canTap('Try our app')).toBe(false)
    await pickFilter(worker, w('category-survey'), w('category-data'))
    expect(worker.screen()).toContain(w('jobs-none'))
    await pickFilter(worker, w('category-data'), w('category-signup'))
    await worker.tap('Try our app')
    expect(worker.screen()).toContain('Install the app, look around')
    expect(worker.screen()).toContain(w('slots-left', { left: 5, slots: 5 }))
    await worker.tap(w('button-start-job'))
    expect(worker.screen()).toContain(w('taken'))

    await fillProof(worker, {
      'The finished sign-up page': await screenshots(3),
      'Link to your profile': 'https://example.com/wale',
      'What did you like?': 'The colours.',
    })
    expect(worker.screen()).toContain(w('form-pictures', { count: 3 }))
    expect(worker.screen()).toContain('The colours.')
    await worker.tap(w('submit-send'))
    expect(worker.screen()).toContain(w('submitted'))
    expect(worker.screen()).toContain(w('state-submitted', { due: ANY }))
  })

  it('the employer gets the card, and one press pays in that instant', async () => {
    await world.settle()
    const [card] = employer.notices()
    expect(card).toContain(w('notice-new-proof', { title: 'Try our app' }))
    expect(card).toContain('Wale')
    expect(card).toContain('The colours.')
    expect(card).toContain('example.com')
    expect(card).toMatch(/\(photo\)|\(\d pictures\)/)
    expect(employer.notices()).toHaveLength(1)

    await employer.tap(PAY, NEW_PROOF)
    expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    expect(employer.screen()).toContain(w('approved', { amount: '$0.25' }))
    await world.settle()
    expect(worker.notices()).toEqual([
      expect.stringContaining(w('notice-paid', { amount: '$0.25', title: 'Try our app' })),
    ])
  })

  it('stars and feedback reach the worker', async () => {
    await employer.tap('★5')
    expect(employer.screen()).toContain(w('rated', { stars: 5 }))
    await employer.tap(w('button-feedback'))
    await employer.answer({ [w('feedback-ask')]: 'Quick and careful.' })
    expect(employer.screen()).toContain(w('feedback-saved'))
    await world.settle()
    expect(worker.notices().join('\n')).toContain('Quick and careful.')
    await worker.tap(w('button-to-submission'), 'Quick and careful.')
    expect(worker.screen()).toContain(w('submission-stars', { stars: 5 }))
    expect(worker.screen()).toContain(w('state-satisfied', { by: 'EMPLOYER', amount: '$0.25' }))
  })

  it('wallet, history and profile say what happened', async () => {
    await worker.command('wallet')
    expect(worker.screen()).toContain(fact('wallet-cash', '$0.25'))
    await worker.tap(w('button-history'))
    expect(worker.screen()).toMatch(/\+\$0\.25 earned with Try our app · cash/)
    await worker.command('profile')
    expect(worker.screen()).toContain(fact('label-jobs-done', '1'))
    expect(worker.screen()).toContain(fact('label-success-rate', '100 %'))
    await employer.command('history')
    expect(employer.screen()).toContain('voucher redeemed')
    expect(employer.screen()).toContain('set aside for Try our app')
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
