import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillProof, jobAnswers, screenshots, voucherCode } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
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
    await operator.tap('Issue a top-up voucher')
    await operator.answer({ Amount: '$25.00', Reason: 'Bank transfer 4711' })
    await operator.tap('Issue $25.00')
    expect(operator.screen()).toContain('Top-up voucher: $25.00')
    const code = voucherCode(operator.screen())

    await employer.command('redeem')
    await employer.answer({ 'Voucher code': code.toLowerCase().replaceAll('-', ' ') })
    expect(employer.screen()).toContain('$25.00 is in your wallet.')
    expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 25_000_000n })

    await worker.command('redeem', code)
    expect(worker.screen()).toContain('This code cannot be redeemed')
    expect(await world.balances(worker)).toEqual({ cash: 0n, wallet: 0n })
  })

  it('a job is posted after its whole cost was shown', async () => {
    await employer.command('post')
    await employer.answer(jobAnswers())
    const preview = employer.screen()
    expect(preview).toContain('One slot: $0.25 + fee $0.025')
    expect(preview).toContain('All 5 slots: $1.375')
    expect(preview).toContain('Paid from: wallet $1.375 · cash $0.00')
    expect(preview).toContain('What is not spent returns to your wallet.')
    expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 25_000_000n })

    await employer.tap('Fund $1.375 and publish')
    expect(employer.screen()).toContain('Your job is live.')
    expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 23_625_000n })
    expect(await world.audit()).toEqual([])
  })

  it('a worker finds it by its category, takes a slot and sends text, link and screenshots', async () => {
    await worker.command('jobs')
    await worker.tap('Surveys')
    expect(worker.screen()).toContain('No open job fits right now')
    await worker.tap('Sign-ups')
    await worker.tap('Try our app')
    expect(worker.screen()).toContain('Install the app, look around')
    expect(worker.screen()).toContain('5 of 5 left')
    await worker.tap('Start')
    expect(worker.screen()).toContain('The slot is yours.')

    await fillProof(worker, {
      'The finished sign-up page': await screenshots(3),
      'Link to your profile': 'https://example.com/wale',
      'What did you like?': 'The colours.',
    })
    expect(worker.screen()).toContain('3 pictures')
    expect(worker.screen()).toContain('The colours.')
    await worker.tap('Submit')
    expect(worker.screen()).toContain('Your proof is sent.')
    expect(worker.screen()).toContain('Waiting for review')
  })

  it('the employer gets the card, and one press pays in that instant', async () => {
    await world.settle()
    const [card] = employer.notices()
    expect(card).toContain('New proof for "Try our app"')
    expect(card).toContain('Wale')
    expect(card).toContain('The colours.')
    expect(card).toContain('example.com')
    expect(card).toMatch(/\(photo\)|\(\d pictures\)/)
    expect(employer.notices()).toHaveLength(1)

    await employer.tap('Approve & pay $0.25', 'New proof')
    expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    expect(employer.screen()).toContain('Paid $0.25.')
    await world.settle()
    expect(worker.notices()).toEqual([expect.stringContaining('$0.25 is yours: "Try our app" was approved.')])
  })

  it('stars and feedback reach the worker', async () => {
    await employer.tap('★5')
    expect(employer.screen()).toContain('Thank you, 5 of 5 stars.')
    await employer.tap('Write feedback')
    await employer.answer({ 'What would you like to tell the worker?': 'Quick and careful.' })
    expect(employer.screen()).toContain('Your feedback is saved.')
    await world.settle()
    expect(worker.notices().join('\n')).toContain('Quick and careful.')
    await worker.tap('See where it stands', 'Quick and careful.')
    expect(worker.screen()).toContain('You received 5 of 5 stars.')
    expect(worker.screen()).toContain('Satisfied, $0.25 paid')
  })

  it('wallet, history and profile say what happened', async () => {
    await worker.command('wallet')
    expect(worker.screen()).toContain('Cash: $0.25')
    await worker.tap('All movements')
    expect(worker.screen()).toMatch(/\+\$0\.25 cash · paid for Try our app/)
    await worker.command('profile')
    expect(worker.screen()).toContain('Jobs done: 1')
    expect(worker.screen()).toContain('Success rate: 100 %')
    await employer.command('history')
    expect(employer.screen()).toContain('voucher redeemed')
    expect(employer.screen()).toContain('job funded Try our app')
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
