import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pickFilter, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

describe.each(PLATFORMS)('where the money is and was, on %s', (platform) => {
  let world: World
  let person: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    person = await world.join(platform, 'Nia')
    await world.fund(person, 20)
    await postJob(person, { ...WORDS_ONLY, title: '=Try our app' })
    await person.command('voucher')
    await person.answer({
      [w('voucher-amount')]: '5',
      [w('voucher-from')]: w('voucher-source', { account: 'wallet', have: '$18.625' }),
    })
    await person.tap(w('voucher-send', { amount: '$5.00' }))
  })
  afterAll(async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
    await world.close()
  })

  it('the wallet says where everything of mine is', async () => {
    await person.command('wallet')
    expect(person.screen()).toContain(fact('wallet-wallet', '$13.625'))
    expect(person.screen()).toContain(fact('wallet-escrow', '$1.375'))
    expect(person.screen()).toContain(fact('wallet-vouchers', '$5.00'))
    expect(person.screen()).not.toContain(w('wallet-payouts'))
    expect(person.screen()).toContain('-$5.00 voucher made ··')
  })

  it('movements are filtered by topic and balance, and each says what it was for', async () => {
    await person.command('history')
    expect(person.screen()).toContain('-$1.375 set aside for =Try our app · wallet')
    await pickFilter(person, w('history-pick-topic'), w('history-topic', { topic: 'vouchers' }))
    expect(person.screen()).toContain('+$20.00 voucher redeemed ··')
    expect(person.screen()).not.toContain('set aside')
    await pickFilter(person, w('history-pick-account'), w('history-account', { account: 'cash' }))
    expect(person.screen()).toContain(w('history-none-such'))
    const topic =
      platform === 'telegram' ? w('history-topic', { topic: 'vouchers' }) : w('history-pick-topic')
    await pickFilter(person, topic, w('history-topic', { topic: 'all' }))
    expect(person.screen()).toContain(w('history-none-such'))
  })

  it('movements of one month can be picked', async () => {
    const now = world.clock.now()
    const month = now.toLocaleString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
    await person.command('history')
    await pickFilter(person, w('history-pick-month'), month)
    expect(person.screen()).toContain('-$5.00 voucher made ··')
    expect(person.screen()).toContain(month)
  })

  it('pages are turned to the oldest movement and back', async () => {
    for (let n = 0; n < 10; n++) await world.fund(person, 1)
    await person.command('history')
    expect(person.screen()).not.toContain('+$20.00')
    await person.tap(platform === 'telegram' ? '›' : '▶')
    expect(person.screen()).toContain('+$20.00')
    await person.tap(platform === 'telegram' ? '‹' : '◀')
    expect(person.screen()).not.toContain('+$20.00')
  })

  it('the movements can be saved as a file', async () => {
    await person.command('history')
    await person.tap(w('button-history-file'))
    expect(person.screen()).toContain(w('history-file-hint'))
    const { name, text } = person.file()
    expect(name).toBe('movements.csv')
    const rows = text.trim().split('\r\n')
    expect(rows).toHaveLength(14)
    expect(rows[0]).toBe('Time (UTC),Balance,What,For,In USD,Out USD,Booking')
    expect(rows.find((row) => row.includes('set aside for'))).toMatch(
      /^[^,]+Z,wallet,set aside for,'=Try our app,,1\.375,campaign-funded:\w+$/,
    )
    expect(rows.at(-1)).toMatch(/,wallet,voucher redeemed,··[\w-]+,20\.00,,voucher-ended:\w+$/)
  })

  it('everybody sees what is owed, what of it is theirs, and that it is there', async () => {
    const other = await world.join(platform, 'Otto')
    await world.fund(other, 7)
    await person.command('wallet')
    await person.tap(w('button-solvency'))
    expect(person.screen()).toContain(w('solvency-mine', { mine: '$30.00', owed: '$37.00' }))
    expect(person.screen()).toContain(fact('solvency-escrow', '$1.375'))
    expect(person.screen()).toContain(fact('solvency-came-in', '$37.00'))
    expect(person.screen()).toContain(w('solvency-holds', { owed: '$37.00' }))
    await person.tap(w('button-wallet'))
    expect(person.screen()).toContain(w('wallet-title'))
  })

  it('operators see it from their desk', async () => {
    const operator = await world.join(platform, 'Olga', { operator: true })
    await operator.command('admin')
    await operator.tap(w('button-solvency'))
    expect(operator.screen()).toContain(w('solvency-mine', { mine: '$0.00', owed: '$37.00' }))
  })

  it('an old or forged button shows the newest movements', async () => {
    for (const data of ['hi~123', 'hi~zz.999999~o999999999999999999', 'hi~~n0.1', 'hx~~n1']) {
      await person.forge(data)
      expect(world.faults()).toEqual([])
    }
  })
})
