import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { CryptoPay, TransferResult } from '../../src/domain/crypto-pay/crypto-pay.ts'
import { HOUR_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { linkIdentities, offerLink } from '../../src/domain/members/link-identities.ts'
import { reconcileTopUps } from '../../src/domain/top-ups/reconcile-top-ups.ts'
import { settleInvoice } from '../../src/domain/top-ups/settle-top-up.ts'
import { startTopUp } from '../../src/domain/top-ups/start-top-up.ts'
import { cancelWithdrawal } from '../../src/domain/withdrawals/cancel-withdrawal.ts'
import { claimForRail } from '../../src/domain/withdrawals/crypto-pay-claims.ts'
import { reconcilePayouts, sendPayouts } from '../../src/domain/withdrawals/crypto-pay-payouts.ts'
import { markRejected } from '../../src/domain/withdrawals/mark-withdrawal.ts'
import { openCryptoPay, requestedByRail } from '../support/crypto-pay.ts'
import { createTestDomain } from '../support/domain.ts'
import { interrupted } from '../support/interrupted.ts'
import { earn } from '../support/withdrawals.ts'

const t = await createTestDomain()
const pay = await openCryptoPay(t.clock)
const rail: Actor = { kind: 'system', name: 'test' }
const ada = await t.member('Ada', ['admin'])
const TEN = 10_000_000n

afterEach(async () => {
  t.clock.advance(5 * MINUTE_MS)
  pay.standIn.setManner('works')
  expect(await t.audit()).toEqual([])
})
afterAll(async () => {
  await pay.close()
  await t.close()
})

const freezing = (who: { memberId: string }, part: 'withdrawing' | 'vouchers') => ({
  member: who.memberId,
  parts: [part],
  days: null,
  reason: 'fraud?',
})
const twenty = <T>(make: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 20 }, (_, n) => make(n)))
const done = (outcomes: readonly { ok: boolean }[]) => outcomes.filter(({ ok }) => ok).length
const row = (id: string) => t.store.db.withdrawal.findUniqueOrThrow({ where: { id } })
const sentFor = (id: string) => pay.standIn.transfers().filter(({ spend_id }) => spend_id === id)

async function waiting(): Promise<{ id: string; worker: Actor & { memberId: string } }> {
  const worker = await t.member('Wale')
  await earn(t, worker, 5)
  await earn(t, worker, 5)
  return { id: await requestedByRail(t, worker), worker }
}

/** The rail as a process sees it that dies at this point. */
function dying(where: 'before' | 'after'): CryptoPay {
  return {
    ...pay.rail,
    async transfer(wanted): Promise<TransferResult> {
      if (where === 'after') await pay.rail.transfer(wanted)
      throw new Error('killed')
    },
  }
}

describe('payouts', () => {
  test('ten processes that send at once pay each withdrawal once', async () => {
    const ids = [(await waiting()).id, (await waiting()).id, (await waiting()).id]
    const calls = pay.called('transfer')
    await Promise.all(Array.from({ length: 10 }, () => sendPayouts(t.domain, pay.rail)))
    for (const id of ids) {
      expect((await row(id)).state).toBe('COMPLETED')
      expect(sentFor(id)).toHaveLength(1)
    }
    // Not only because Crypto Pay knows each id: nobody else called at all.
    expect(pay.called('transfer')).toBe(calls + 3)
  })

  test('killed between the claim and the call: never sent, held, for people to decide', async () => {
    const { id, worker } = await waiting()
    await expect(sendPayouts(t.domain, dying('before'))).rejects.toThrow('killed')
    expect((await row(id)).state).toBe('PAYING')
    await sendPayouts(t.domain, pay.rail)
    t.clock.advance(5 * MINUTE_MS)
    await reconcilePayouts(t.domain, pay.rail)
    expect((await row(id)).state).toBe('HELD')
    await sendPayouts(t.domain, pay.rail)
    expect(sentFor(id)).toEqual([])
    expect((await t.balances(worker)).cash).toBe(0n)
    for (let look = 0; look < 3; look++) {
      await reconcilePayouts(t.domain, pay.rail)
      t.clock.advance(10 * MINUTE_MS)
    }
    await t.must(t.run(markRejected, { withdrawal: id, reason: 'It was never sent.' }, ada))
    expect((await t.balances(worker)).cash).toBe(TEN)
  })

  test('killed between the call and its record: found and completed, paid once', async () => {
    const { id } = await waiting()
    await expect(sendPayouts(t.domain, dying('after'))).rejects.toThrow('killed')
    expect((await row(id)).state).toBe('PAYING')
    await sendPayouts(t.domain, pay.rail)
    t.clock.advance(5 * MINUTE_MS)
    await Promise.all(Array.from({ length: 5 }, () => reconcilePayouts(t.domain, pay.rail)))
    expect((await row(id)).state).toBe('COMPLETED')
    expect(sentFor(id)).toHaveLength(1)
  })

  test('a process that slept after its claim does not send', async () => {
    const { id } = await waiting()
    const before = pay.called('transfer')
    // The claim is committed, and the next thing this process knows is an hour later.
    await sendPayouts({ ...t.domain, onCommitted: () => t.clock.advance(HOUR_MS) }, pay.rail)
    expect(pay.called('transfer')).toBe(before)
    expect((await row(id)).state).toBe('PAYING')
    await reconcilePayouts(t.domain, pay.rail)
    expect((await row(id)).state).toBe('HELD')
  })

  test('cancelling and claiming: one of them, and its money with it', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, worker } = await waiting()
      const outcomes = await twenty((n) =>
        n % 2 === 0
          ? t.run(claimForRail, { withdrawal: id }, rail)
          : t.run(cancelWithdrawal, { withdrawal: id }, worker),
      )
      expect(done(outcomes)).toBe(1)
      const { state } = await row(id)
      expect((await t.balances(worker)).cash).toBe(state === 'CANCELLED' ? TEN : 0n)
    }
    t.clock.advance(5 * MINUTE_MS)
    await reconcilePayouts(t.domain, pay.rail)
  })

  test('frozen between reading and claiming: not sent', async () => {
    const { id, worker } = await waiting()
    const freeze = () => t.must(t.run(freezeMember, freezing(worker, 'withdrawing'), ada))
    await sendPayouts(interrupted(t.domain, freeze), pay.rail)
    expect((await row(id)).state).toBe('REQUESTED')
    expect(sentFor(id)).toEqual([])
  })

  test('freezing and claiming: what is frozen first is not sent', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, worker } = await waiting()
      const input = freezing(worker, 'withdrawing')
      await Promise.all([t.run(freezeMember, input, ada), sendPayouts(t.domain, pay.rail)])
      const { state } = await row(id)
      expect(sentFor(id)).toHaveLength(state === 'COMPLETED' ? 1 : 0)
      expect(['REQUESTED', 'COMPLETED']).toContain(state)
    }
  })

  test('an operator who rejects while it is found: one of them', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, worker } = await waiting()
      await expect(sendPayouts(t.domain, dying('before'))).rejects.toThrow('killed')
      t.clock.advance(5 * MINUTE_MS)
      await reconcilePayouts(t.domain, pay.rail)
      t.clock.advance(25 * HOUR_MS)
      const { destination } = await row(id)
      await pay.rail.transfer({ spendId: id, telegramUserId: destination, amountMicros: 9_900_000n })
      const reject = t.run(markRejected, { withdrawal: id, reason: 'Nobody knows it.' }, ada)
      await Promise.all([reject, reconcilePayouts(t.domain, pay.rail)])
      const { state } = await row(id)
      expect((await t.balances(worker)).cash).toBe(state === 'REJECTED' ? TEN : 0n)
    }
  })
})

describe('top-ups', () => {
  const words = { description: 'Ten', backUrl: null }
  const start = (actor: Actor, key = t.key()) =>
    startTopUp(t.domain, pay.rail, { amountMicros: TEN, words, actor, key })
  const topUp = (id: string) => t.store.db.topUp.findUniqueOrThrow({ where: { id } })

  test('twenty at once: three are made', async () => {
    const member = await t.member('Mia')
    const outcomes = await twenty(() => start(member))
    expect(done(outcomes)).toBe(3)
    for (const outcome of outcomes)
      if (!outcome.ok) expect(outcome.refusal).toEqual({ code: 'too-many-top-ups', limit: 3 })
    expect(await t.store.db.topUp.count({ where: { memberId: member.memberId } })).toBe(3)
  })

  test('the same press twenty times: one is made, and can be paid', async () => {
    const member = await t.member('Mia')
    const key = t.key()
    const outcomes = await twenty(() => start(member, key))
    expect(done(outcomes)).toBe(20)
    const [only, ...others] = await t.store.db.topUp.findMany({ where: { memberId: member.memberId } })
    expect(others).toEqual([])
    await pay.standIn.pay(Number(only?.invoiceId))
    await reconcileTopUps(t.domain, pay.rail)
    expect((await t.balances(member)).wallet).toBe(TEN)
  })

  test('a payment told a hundred times, by whoever, while its time runs out: credited once', async () => {
    const member = await t.member('Mia')
    const { topUpId } = await t.must(start(member))
    const { invoiceId } = await topUp(topUpId)
    await pay.standIn.pay(Number(invoiceId))
    t.clock.advance(2 * HOUR_MS)
    const invoice = {
      invoiceId: invoiceId ?? '',
      status: 'paid' as const,
      payload: topUpId,
      fiat: 'USD',
      amountMicros: TEN,
      paidAsset: 'USDT',
    }
    await Promise.all([
      ...Array.from({ length: 100 }, () => settleInvoice(t.domain, invoice)),
      ...Array.from({ length: 5 }, () => reconcileTopUps(t.domain, pay.rail)),
      t.sweep(),
      t.sweep(),
    ])
    expect((await topUp(topUpId)).state).toBe('PAID')
    expect((await t.balances(member)).wallet).toBe(TEN)
  })

  /** Somebody with a history, and somebody without one who is about to become the same member. */
  async function pair(number: number) {
    const kept = await t.member('Kay')
    await t.fund(kept, 1)
    const person = { platform: 'discord' as const, displayName: 'Kay', locale: 'en' }
    const entering = { ...person, platformUserId: `9${number}` }
    const { memberId } = await t.must(t.run(enterMember, entering, { kind: 'system', name: 'test' }))
    const empty = { kind: 'member' as const, memberId, roles: [] }
    const { code } = await t.must(offerLink(t.domain, { actor: kept, key: t.key() }))
    return { empty, link: () => linkIdentities(t.domain, { code, actor: empty, key: t.key() }) }
  }

  test('linking and starting: whoever has a top-up is there to be credited', async () => {
    for (let round = 0; round < 6; round++) {
      const { empty, link } = await pair(round)
      const [linked, started] = await Promise.all([link(), start(empty)])
      expect([linked.ok, started.ok].filter(Boolean)).toHaveLength(1)
      if (started.ok) expect(await t.refusal(link())).toEqual({ code: 'cannot-link', why: 'history' })
      else expect(await t.store.db.topUp.count({ where: { memberId: empty.memberId } })).toBe(0)
    }
  })

  test('linked between reading and starting: refused, since that member is no more', async () => {
    const { empty, link } = await pair(99)
    const call = { amountMicros: TEN, words, actor: empty, key: t.key() }
    const outcome = startTopUp(
      interrupted(t.domain, () => t.must(link())),
      pay.rail,
      call,
    )
    expect(await t.refusal(outcome)).toEqual({ code: 'not-allowed' })
  })

  test('freezing and starting: none is begun once the member is frozen', async () => {
    for (let round = 0; round < 5; round++) {
      const member = await t.member('Mia')
      await Promise.all([
        t.run(freezeMember, freezing(member, 'vouchers'), ada),
        ...[1, 2, 3].map(() => start(member)),
      ])
      const late = await start(member)
      expect(late).toMatchObject({ ok: false, refusal: { code: 'frozen' } })
    }
    const member = await t.member('Mia')
    const freeze = () => t.must(t.run(freezeMember, freezing(member, 'vouchers'), ada))
    const call = { amountMicros: TEN, words, actor: member, key: t.key() }
    const outcome = startTopUp(interrupted(t.domain, freeze), pay.rail, call)
    expect(await t.refusal(outcome)).toMatchObject({ code: 'frozen' })
  })
})
