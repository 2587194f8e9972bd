import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { earnCash, quoteByPaypal } from '../support/chat-withdrawals.ts'
import { fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const state = (name: string) => fact('label-state', w('payout-state', { state: name }))
// Whoever joins fourth and fifth handles money, and no more than that.
const FINANCE =
  'telegram:5004=finance,telegram:5005=finance,discord:210000000000005003=finance,discord:210000000000005004=finance'

describe.each(PLATFORMS)('paying out by hand, on %s', (platform) => {
  let world: World
  let worker: ChatPerson
  let employer: ChatPerson
  let other: ChatPerson
  let fina: ChatPerson
  let finn: ChatPerson

  beforeAll(async () => {
    world = await createWorld({ operators: FINANCE, policy: { DUAL_CONTROL_ABOVE: '50' } })
    worker = await world.join(platform, 'Wale')
    employer = await world.join(platform, 'Emma')
    other = await world.join(platform, 'Olga')
    fina = await world.join(platform, 'Fina')
    finn = await world.join(platform, 'Finn')
    await world.fund(employer, 400)
    await earnCash(world, worker, employer, 150)
  })
  afterEach(async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
  afterAll(() => world.close())

  let isFirst = true
  async function withdraw(amount: string): Promise<string> {
    world.clock.advance(1_000)
    await quoteByPaypal(worker, amount, isFirst ? 'wale@example.com' : null)
    isFirst = false
    await worker.tap(w('withdraw-send', { amount }))
    const { id } = await world.store.db.withdrawal.findFirstOrThrow({ orderBy: { id: 'desc' } })
    return id
  }

  it('one is found, taken, given back, taken again and completed, and its member is told', async () => {
    const id = await withdraw('$12.00')
    await fina.command('admin')
    expect(fina.canTap(w('button-contests', { count: 0 }))).toBe(false)
    await fina.tap(w('button-payouts-waiting', { count: 1 }))
    await fina.tap('$11.75')
    expect(fina.screen()).toContain('wale@example.com')
    expect(fina.screen()).toContain(
      fact('payout-source', w('payout-source-percent', { name: 'Emma', percent: '100' })),
    )
    expect(fina.canTap(w('button-complete-payout'))).toBe(false)
    await fina.tap(w('button-claim-payout'))
    expect(fina.screen()).toContain(state('PAYING'))

    await finn.command('admin')
    expect(await finn.forge(`pyc~${id}`)).toContain(
      w('refused-withdrawal-moved-on', { state: 'PAYING' }).slice(0, 20),
    )
    await worker.command('withdrawals')
    await worker.tap('$12.00')
    expect(worker.canTap(w('button-cancel-withdrawal'))).toBe(false)

    await fina.tap(w('button-give-back'))
    await fina.answer({ [w('give-back-reason')]: 'PayPal is down.' })
    await fina.tap(w('give-back-send'))
    expect(fina.screen()).toContain(state('REQUESTED'))
    await fina.tap(w('button-claim-payout'))
    await fina.tap(w('button-complete-payout'))
    await fina.answer({ [w('payout-complete-ask')]: 'PP-4711' })
    await fina.tap(w('payout-complete-send', { net: '$11.75' }))
    expect(fina.screen()).toContain(w('payout-completed-toast'))
    await world.settle()
    expect(worker.notices().at(-1)).toContain(w('notice-withdrawal-completed', { net: '$11.75' }))
    expect(worker.notices().at(-1)).toContain('PP-4711')

    await fina.tap(w('button-return-payout'))
    await fina.answer({ [w('payout-reason-ask')]: 'PayPal sent it back.' })
    await fina.tap(w('payout-return-send', { amount: '$12.00' }))
    expect(fina.screen()).toContain(state('RETURNED'))
    await world.settle()
    expect(worker.notices().at(-1)).toContain('PayPal sent it back.')
  })

  it('a large one needs a second operator before it can be completed', async () => {
    const id = await withdraw('$60.00')
    await fina.command('admin')
    await fina.tap(w('button-payouts-waiting', { count: 1 }))
    expect(fina.screen()).toContain(w('payout-two'))
    await fina.tap('$58.80')
    await fina.tap(w('button-claim-payout'))
    expect(fina.screen()).toContain(w('payout-second-hint'))
    expect(fina.canTap(w('button-complete-payout'))).toBe(false)
    expect(fina.canTap(w('button-agree-payout'))).toBe(false)
    expect(await fina.forge(`pya~${id}`)).toContain(
      w('refused-agreement-over', { why: 'you-agreed' }).slice(0, 20),
    )

    await finn.command('admin')
    await finn.tap(w('button-payouts-waiting', { count: 0 }))
    await finn.tap(w('payouts-tab', { tab: 'paying' }))
    await finn.tap('$58.80')
    expect(finn.canTap(w('button-complete-payout'))).toBe(false)
    await finn.tap(w('button-agree-payout'))
    expect(finn.screen()).toContain('Finn')
    await fina.forge(`pyo~${id}`)
    await fina.command('admin')
    await fina.tap(w('button-payouts-waiting', { count: 0 }))
    await fina.tap(w('payouts-tab', { tab: 'paying' }))
    await fina.tap('$58.80')

    await fina.tap(w('button-hold-payout'))
    await fina.answer({ [w('payout-reason-ask')]: 'The page froze.' })
    await fina.tap(w('payout-hold-send'))
    expect(fina.screen()).toContain(w('payout-held-hint'))
    await world.settle()
    expect(worker.notices().at(-1)).toContain(w('notice-withdrawal-held', { amount: '$60.00' }))
    expect(worker.notices().at(-1)).not.toContain('The page froze.')
    await fina.tap(w('button-reject-payout'))
    await fina.answer({ [w('payout-reason-ask')]: 'It never left.' })
    await fina.tap(w('payout-reject-send', { amount: '$60.00' }))
    await world.settle()
    expect(worker.notices().at(-1)).toContain('It never left.')
  })

  it('a batch goes out as a file and comes back pasted; the same again changes nothing', async () => {
    const ids = [await withdraw('$10.00'), await withdraw('$20.00'), await withdraw('$7.00')]
    await world.pass(4 * DAY_MS)
    await fina.command('admin')
    await fina.tap(w('button-payouts-waiting', { count: 3 }))
    expect(fina.screen()).toContain('overdue')
    await fina.tap(w('button-to-batches'))
    const paypal = w('payout-method', { method: 'paypal' })
    await fina.tap(w('batches-exportable', { method: paypal, count: 3 }))
    expect(fina.screen()).toContain('$36.10')
    await fina.tap(w('button-export-batch', { count: 3 }))
    const { name, text } = fina.file()
    expect(name).toMatch(/^payouts-.*\.csv$/)
    const [header = '', ...rows] = text.trim().split('\r\n')
    expect(header).toContain('id,destination,holder,amount,currency,reference,reject_reason')
    expect(rows).toEqual(
      ['9.75', '19.60', '6.75'].map((net, n) => `${ids[n]},wale@example.com,,${net},USD,,`),
    )

    const filled = [header, rows[0]?.replace('USD,', 'USD,PP-1'), `${rows[1]}Closed.`, rows[2]]
    await paste(filled)
    expect(fina.screen()).toContain(
      w('import-counts', { completed: '1', rejected: '1', others: '1', net: '$9.75' }),
    )
    await fina.tap(w('import-send'))
    const outcomes = ['completed', 'rejected', 'unfilled']
    outcomes.forEach((outcome, n) => expectLine(n, ids[n], outcome))
    await world.settle()
    expect(worker.notices().join('\n')).toContain('PP-1')
    expect(worker.notices().join('\n')).toContain('Closed.')

    const before = await world.balances(worker)
    await fina.tap(w('button-to-batch'))
    await paste(filled)
    await fina.tap(w('import-send'))
    expectLine(0, ids[0], 'already')
    expectLine(1, ids[1], 'already')
    expect(await world.balances(worker)).toEqual(before)
  })

  it('as much as one message holds can be pasted, and no more lines than a batch has', async () => {
    const { batchId } = await world.store.db.withdrawal.findFirstOrThrow({
      where: { state: 'PAYING', batchId: { not: null } },
    })
    await fina.command('admin')
    await fina.tap(w('button-to-batches'))
    await fina.tap('$6.75')
    const strange = (n: number) => `${batchId?.slice(0, 12)}${1000 + n},wale@example.com,,9.75,USD,`
    await paste(Array.from({ length: 41 }, (_, n) => strange(n)))
    expect(fina.screen()).toContain(w('import-too-many', { lines: '40' }))
    const reference = 'R'.repeat(55)
    const full = Array.from({ length: 40 }, (_, n) => strange(n) + reference).join('\n')
    expect(full.length).toBeGreaterThan(3800)
    expect(full.length).toBeLessThanOrEqual(4000)
    await fina.answer({ [w('import-ask')]: full })
    await fina.tap(w('import-send'))
    for (const n of [0, 39]) expectLine(n, `${batchId?.slice(0, 12)}${1000 + n}`, 'unknown')
  })

  it('a batch comes back as the file itself, as spreadsheets write it; what is no table is told', async () => {
    const id = await withdraw('$8.00')
    await fina.command('admin')
    await fina.tap(w('button-payouts-waiting', { count: 1 }))
    await fina.tap(w('button-to-batches'))
    await fina.tap(w('batches-exportable', { method: w('payout-method', { method: 'paypal' }), count: 1 }))
    await fina.tap(w('button-export-batch', { count: 1 }))
    const send = (name: string, bytes: Buffer) =>
      fina.answer({ [w('import-ask')]: [{ name, bytes, type: 'text/csv' }] })
    await fina.tap(w('button-import-file'))
    await send('films.csv', Buffer.from([0xff, 0xfe, 0x00, 0xd8]))
    expect(fina.screen()).toContain(w('import-no-table'))
    await send('empty.csv', Buffer.from('\ufeff\r\n'))
    expect(fina.screen()).toContain(w('import-empty'))
    const filled = `\ufeffid;reference;amount\r\n${id};"PP-9; Ünal";7.75\r\n`
    await send('payouts.csv', Buffer.from(filled))
    expect(fina.screen()).toContain(
      w('import-counts', { completed: '1', rejected: '0', others: '0', net: '$7.75' }),
    )
    await fina.tap(w('import-send'))
    expectLine(0, id, 'completed')
    const paid = await world.store.db.withdrawal.findUniqueOrThrow({ where: { id } })
    expect(paid).toMatchObject({ state: 'COMPLETED', reference: 'PP-9; Ünal' })
  })

  async function paste(lines: readonly unknown[]) {
    await fina.tap(w('button-import-results'))
    await fina.answer({ [w('import-ask')]: lines.join('\n') })
  }

  function expectLine(place: number, id: string | undefined, outcome: string) {
    expect(fina.screen()).toContain(w('import-line', { line: String(place + 1), id: id ?? '', outcome }))
  }

  it('nobody else sees any of it, and nobody pays themselves', async () => {
    const id = await withdraw('$15.00')
    for (const data of ['py~', `pyo~${id}`, `pyc~${id}`, 'pyl~', 'pyx~paypal~y']) {
      expect(await other.forge(data)).toContain(w('refused-not-allowed').slice(0, 20))
    }
    await worker.command('withdrawals')
    expect(await worker.forge(`pyc~${id}`)).toContain(w('refused-not-allowed').slice(0, 20))
  })
})
