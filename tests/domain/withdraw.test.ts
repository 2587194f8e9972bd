import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { speak } from '../../src/bots/text/say.ts'
import { withdrawMethodsView } from '../../src/bots/views/withdrawal-views.ts'
import { DAY_MS, HOUR_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { payVisit } from '../../src/domain/visits/pay-visit.ts'
import { cancelWithdrawal } from '../../src/domain/withdrawals/cancel-withdrawal.ts'
import { readPayoutFor } from '../../src/domain/withdrawals/read-payouts.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import { createTestDomain } from '../support/domain.ts'
import { earn, earner, IBAN, PAYPAL, requested, TRON } from '../support/withdrawals.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type Input = Parameters<typeof requestWithdrawal.decide>[1]['input']
const ask = (actor: Actor, input: Partial<Input> = {}, key = t.key()) =>
  t.run(requestWithdrawal, { ...PAYPAL, amountMicros: 5_000_000n, ...input }, actor, key)
const asked = async (actor: Actor, input: Partial<Input> = {}) =>
  row((await t.must(ask(actor, input))).withdrawalId)
const row = (id: string) => t.store.db.withdrawal.findUniqueOrThrow({ where: { id } })

describe('a withdrawal', () => {
  test('takes the amount out of cash at once, and leaves the wallet alone', async () => {
    const worker = await earner(t, 12)
    await t.fund(worker, 20)
    const withdrawal = await asked(worker, { amountMicros: 7_500_000n })
    expect(await t.balances(worker)).toEqual({ cash: 4_500_000n, wallet: 20_000_000n })
    expect(withdrawal).toMatchObject({ state: 'REQUESTED', amountMicros: 7_500_000n, feeMicros: 250_000n })
  })

  test('asked for twice by the same press takes the amount once', async () => {
    const worker = await earner(t, 12)
    const key = t.key()
    const first = await t.must(ask(worker, {}, key))
    expect(await ask(worker, {}, key)).toEqual({ ok: true, repeated: true, answer: first })
    expect((await t.balances(worker)).cash).toBe(7_000_000n)
  })

  test('keeps the terms it was asked for under: fee, promise, and whether two must agree', async () => {
    const worker = await earner(t, 600)
    const small = await asked(worker, { amountMicros: 50_000_000n })
    const now = t.clock.now().getTime()
    expect(small).toMatchObject({ feeMicros: 1_000_000n, needsTwo: false })
    expect(small.payableAt.getTime()).toBe(now)
    expect(small.dueAt.getTime()).toBe(now + 3 * DAY_MS)
    expect(await asked(worker, { amountMicros: 499_990_000n })).toMatchObject({ needsTwo: false })
    await earn(t, worker, 500)
    expect(await asked(worker, { amountMicros: 500_000_000n })).toMatchObject({ needsTwo: true })
  })

  test('below the minimum of the platform or of its method is refused, with the minimum', async () => {
    const worker = await earner(t, 30)
    expect(await t.refusal(ask(worker, { amountMicros: 4_990_000n }))).toEqual({
      code: 'withdrawal-too-small',
      minMicros: 5_000_000n,
    })
    const bank = { method: 'bank', destination: IBAN, holder: 'Wale' } as const
    expect(await t.refusal(ask(worker, { ...bank, amountMicros: 9_990_000n }))).toEqual({
      code: 'withdrawal-too-small',
      minMicros: 10_000_000n,
    })
  })

  test('of more than cash, or with too little cash, is refused, with what is missing', async () => {
    const worker = await earner(t, 12)
    await t.fund(worker, 20)
    expect(await t.refusal(ask(worker, { amountMicros: 13_800_000n }))).toEqual({
      code: 'not-enough-cash',
      neededMicros: 13_800_000n,
      missingMicros: 1_800_000n,
    })
    const poor = await earner(t, 3.2)
    expect(await t.refusal(ask(poor))).toEqual({
      code: 'not-enough-cash',
      neededMicros: 5_000_000n,
      missingMicros: 1_800_000n,
    })
  })

  test('of parts of a cent is refused', async () => {
    const worker = await earner(t, 12)
    expect(await t.refusal(ask(worker, { amountMicros: 5_000_001n }))).toEqual({ code: 'whole-cents-only' })
  })

  test('by nobody is refused', async () => {
    expect(await t.refusal(ask({ kind: 'system', name: 'test' }))).toEqual({ code: 'not-allowed' })
  })
})

describe('the success rate', () => {
  async function notSatisfied(worker: Actor, times: number) {
    for (let n = 0; n < times; n++) {
      const { employer } = await t.employerAndWorker(10)
      const submission = await t.resubmitted(await t.campaign(employer), worker, employer)
      await t.must(t.run(rejectFinally, { submission, reason: 'Still without a name.' }, employer))
    }
  }

  test('below the platform’s is refused with both numbers; at it, it passes', async () => {
    const worker = await earner(t, 12)
    await notSatisfied(worker, 1)
    expect(await t.refusal(ask(worker))).toEqual({
      code: 'success-rate-too-low',
      percent: '50',
      neededPercent: '75',
    })
    await earn(t, worker, 1)
    expect(await t.refusal(ask(worker))).toMatchObject({ percent: '66.6' })
    await earn(t, worker, 1)
    await t.must(ask(worker))
  })

  test('of a member without any verdict passes', async () => {
    const employer = await t.member('Emma')
    await t.fund(employer, 20)
    const visitor = await t.member('Vic')
    await t.visit(await t.clickJob(employer, { rewardMicros: 6_000_000n, slots: 1 }), visitor)
    const visit = await t.store.db.visit.findFirstOrThrow({ where: { memberId: visitor.memberId } })

    await t.must(t.run(payVisit, { visit: visit.id }, { kind: 'system', name: 'test' }))
    await t.must(ask(visitor))
  })
})

describe('a destination', () => {
  const bank = { method: 'bank', amountMicros: 10_000_000n, holder: ' Wale  Ade ' } as const
  const tron = { method: 'usdt-tron', amountMicros: 10_000_000n } as const

  test.each([
    ['paypal', { destination: 'not an address' }, 'not-an-email'],
    ['paypal', { destination: 'a@b' }, 'not-an-email'],
    ['bank', { ...bank, destination: 'DE89370400440532013001' }, 'checksum'],
    ['bank', { ...bank, destination: 'XX00 1234' }, 'not-an-iban'],
    ['usdt-tron', { ...tron, destination: `${TRON.slice(0, -1)}u` }, 'checksum'],
    ['usdt-tron', { ...tron, destination: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa' }, 'not-a-tron-address'],
  ] as const)('of %s that is wrong is refused, saying how: %o', async (method, input, problem) => {
    const worker = await earner(t, 12)
    expect(await t.refusal(ask(worker, input))).toEqual({ code: 'destination-wrong', method, problem })
  })

  test('is kept as its method writes it, with the holder where it asks for one', async () => {
    const worker = await earner(t, 40)
    expect(await asked(worker, { ...bank, destination: 'de89 3704 0044 0532 0130 00' })).toMatchObject({
      destination: IBAN,
      holder: 'Wale Ade',
      feeMicros: 1_000_000n,
    })
    expect(await asked(worker, { ...tron, destination: ` ${TRON} ` })).toMatchObject({
      destination: TRON,
      holder: null,
      feeMicros: 1_500_000n,
    })
  })

  test('of a bank without a holder is refused', async () => {
    const worker = await earner(t, 12)
    expect(await t.refusal(ask(worker, { ...bank, destination: IBAN, holder: ' ' }))).toEqual({
      code: 'holder-missing',
      method: 'bank',
    })
  })

  test('that is the first is paid at once; a changed one waits, also when asked for again', async () => {
    const worker = await earner(t, 40)
    const first = await asked(worker)
    expect(first.payableAt).toEqual(t.clock.now())
    t.clock.advance(HOUR_MS)
    const changed = await asked(worker, { destination: 'other@example.com' })
    const payableAt = new Date(t.clock.now().getTime() + 24 * HOUR_MS)
    expect(changed.payableAt).toEqual(payableAt)
    expect(changed.dueAt.getTime()).toBe(payableAt.getTime() + 3 * DAY_MS)
    t.clock.advance(HOUR_MS)
    expect((await asked(worker, { destination: 'other@example.com' })).payableAt).toEqual(payableAt)
    t.clock.advance(24 * HOUR_MS)
    expect((await asked(worker, { destination: 'other@example.com' })).payableAt).toEqual(t.clock.now())
    expect((await row(first.id)).payableAt).toEqual(first.payableAt)
  })

  test('of a method never used before waits too, once there is another', async () => {
    const worker = await earner(t, 40)
    await asked(worker)
    const { payableAt } = await asked(worker, { ...tron, destination: TRON })
    expect(payableAt.getTime()).toBe(t.clock.now().getTime() + 24 * HOUR_MS)
  })
})

describe('a method', () => {
  test('that is switched off is neither offered nor taken', async () => {
    const off = await createTestDomain({ PAYOUT_METHODS: 'bank' })
    const worker = await earner(off, 12)
    const amountMicros = 5_000_000n
    expect(await off.refusal(off.run(requestWithdrawal, { ...PAYPAL, amountMicros }, worker))).toEqual({
      code: 'method-off',
      method: 'paypal',
    })
    const say = speak('en')
    const { blocks } = withdrawMethodsView(
      { say, locale: 'en', now: off.clock.now() },
      amountMicros,
      off.domain.policy,
    )
    expect(blocks.find(({ kind }) => kind === 'select')).toMatchObject({
      options: [{ label: 'Bank transfer' }],
    })
    await off.close()
  })
})

describe('cancelling', () => {
  test('gives the whole amount back to cash, the fee included', async () => {
    const worker = await earner(t, 12)
    const id = await requested(t, worker)
    await t.must(t.run(cancelWithdrawal, { withdrawal: id }, worker))
    expect(await t.balances(worker)).toEqual({ cash: 12_000_000n, wallet: 0n })
    expect((await row(id)).state).toBe('CANCELLED')
    expect(await t.refusal(t.run(cancelWithdrawal, { withdrawal: id }, worker))).toEqual({
      code: 'withdrawal-moved-on',
      withdrawalId: id,
      state: 'CANCELLED',
    })
  })

  test('is for whoever asked for it only', async () => {
    const id = await requested(t, await earner(t, 12))
    const stranger = await t.member('Sam', ['admin', 'finance'])
    expect(await t.refusal(t.run(cancelWithdrawal, { withdrawal: id }, stranger))).toEqual({
      code: 'not-found',
      what: 'withdrawal',
    })
  })
})

describe('where it was earned', () => {
  test('is named when more than half came from one counterparty', async () => {
    const worker = await t.member('Wale')
    const big = await earn(t, worker, 6)
    await earn(t, worker, 6)
    // The oldest six dollars are drawn first, and they are all of one employer.
    const first = await asked(worker, { amountMicros: 6_000_000n })
    expect(first).toMatchObject({ topSourceId: big.memberId, topSourcePercent: 100 })
  })

  test('is shown to finance whole: from whom, and which part of it, as it was when it was asked for', async () => {
    const worker = await t.member('Wale')
    const big = await earn(t, worker, 6)
    await earn(t, worker, 2, await t.member('Small'))
    const { id } = await asked(worker, { amountMicros: 8_000_000n })
    await earn(t, worker, 30)
    const finance = await t.member('Fay', ['finance'])
    const sources = async () => (await readPayoutFor(t.store, id, finance))?.sources
    expect(await sources()).toEqual([
      { name: 'Employer', percent: 75 },
      { name: 'Small', percent: 25 },
    ])
    // Whoever left is still one of them.
    await t.store.db.identity.deleteMany({ where: { memberId: big.memberId } })
    expect((await sources())?.[0]).toEqual({ name: '', percent: 75 })
  })

  test('is not when nobody paid more than half of it', async () => {
    const worker = await t.member('Wale')
    for (const usd of [5, 5, 5]) await earn(t, worker, usd)
    expect(await asked(worker, { amountMicros: 10_000_000n })).toMatchObject({ topSourceId: null })
  })

  test('is not hidden by taking money out and back', async () => {
    const worker = await t.member('Wale')
    const employer = await earn(t, worker, 12)
    const id = await requested(t, worker, 12_000_000n)
    await t.must(t.run(cancelWithdrawal, { withdrawal: id }, worker))
    expect(await asked(worker, { amountMicros: 12_000_000n })).toMatchObject({
      topSourceId: employer.memberId,
      topSourcePercent: 100,
    })
  })
})
