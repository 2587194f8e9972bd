import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { CryptoPayDown } from '../../src/domain/crypto-pay/crypto-pay.ts'
import { DAY_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { agreeWithdrawal } from '../../src/domain/withdrawals/agree-withdrawal.ts'
import { claimWithdrawal, giveBackWithdrawal } from '../../src/domain/withdrawals/claim-withdrawal.ts'
import { PAUSE_MS } from '../../src/domain/withdrawals/crypto-pay.rules.ts'
import { claimForRail, noteLook, settleRailPayout } from '../../src/domain/withdrawals/crypto-pay-claims.ts'
import { reconcilePayouts, sendPayouts } from '../../src/domain/withdrawals/crypto-pay-payouts.ts'
import { exportBatch, listExportable } from '../../src/domain/withdrawals/export-batch.ts'
import { markCompleted, markRejected } from '../../src/domain/withdrawals/mark-withdrawal.ts'
import { countPayouts } from '../../src/domain/withdrawals/read-payouts.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import { openCryptoPay, requestedByRail } from '../support/crypto-pay.ts'
import { createTestDomain } from '../support/domain.ts'
import { earn, requested } from '../support/withdrawals.ts'

const t = await createTestDomain({ DUAL_CONTROL_ABOVE: '20' })
const pay = await openCryptoPay(t.clock, { timeoutMs: 300 })
const [fay, ada] = [await t.member('Fay', ['finance']), await t.member('Ada', ['admin'])]
const rail: Actor = { kind: 'system', name: 'test' }

afterEach(async () => {
  t.clock.advance(PAUSE_MS)
  pay.standIn.setManner('works')
  pay.standIn.setBalance('1000.00')
  expect(await t.audit()).toEqual([])
})
afterAll(async () => {
  await pay.close()
  await t.close()
})

/** Somebody who earned that much, from two members: no one of them stands out. */
async function earner(usd: number) {
  const worker = await t.member('Wale')
  await earn(t, worker, usd / 2)
  await earn(t, worker, usd / 2)
  return worker
}

const send = () => sendPayouts(t.domain, pay.rail)
const reconcile = () => reconcilePayouts(t.domain, pay.rail)
const row = (id: string) => t.store.db.withdrawal.findUniqueOrThrow({ where: { id } })
const sentFor = (id: string) => pay.standIn.transfers().filter(({ spend_id }) => spend_id === id)
const telegramOf = async ({ memberId }: { memberId: string }) =>
  (await t.store.db.identity.findFirstOrThrow({ where: { memberId } })).platformUserId

/** One that is held, of a transfer that was or was not made. */
async function held(manner: 'breaks-before' | 'breaks-after' = 'breaks-before') {
  const id = await requestedByRail(t, await earner(10))
  t.clock.advance(PAUSE_MS)
  pay.standIn.setManner(manner)
  const silent = { ...pay.rail, findTransfer: () => Promise.reject(new CryptoPayDown('NO_ANSWER')) }
  await sendPayouts(t.domain, silent)
  pay.standIn.setManner('works')
  expect(await row(id)).toMatchObject({ state: 'HELD', reason: 'crypto-pay:HTTP_502', railTries: 0 })
  return id
}

describe('asking for it', () => {
  test('goes to the member’s own Telegram account, whatever was typed', async () => {
    const worker = await earner(10)
    const input = {
      method: 'crypto-pay' as const,
      amountMicros: 10_000_000n,
      destination: '999',
      holder: 'X',
    }
    const { withdrawalId } = await t.must(t.run(requestWithdrawal, input, worker))
    expect(await row(withdrawalId)).toMatchObject({
      destination: await telegramOf(worker),
      holder: null,
      feeMicros: 100_000n,
    })
    await send()
  })

  test('is refused to who has no Telegram account', async () => {
    const person = { platform: 'discord' as const, platformUserId: '42', displayName: 'Dana', locale: 'en' }
    const { memberId } = await t.must(t.run(enterMember, person, { kind: 'system', name: 'test' }))
    const dana = { kind: 'member' as const, memberId, roles: [] }
    await earn(t, dana, 10)
    const input = { method: 'crypto-pay' as const, amountMicros: 5_000_000n, destination: '1', holder: null }
    expect(await t.refusal(t.run(requestWithdrawal, input, dana))).toEqual({
      code: 'telegram-needed',
      method: 'crypto-pay',
    })
  })
})

describe('sending', () => {
  test('pays the net amount once, under the withdrawal’s own id, and completes it', async () => {
    const worker = await earner(10)
    const id = await requestedByRail(t, worker)
    expect(await send()).toEqual([])
    expect(sentFor(id)).toMatchObject([
      { user_id: Number(await telegramOf(worker)), asset: 'USDT', amount: '9.90', spend_id: id },
    ])
    const transferId = String(sentFor(id)[0]?.transfer_id)
    expect(await row(id)).toMatchObject({ state: 'COMPLETED', reference: transferId, claimedById: null })
    expect(await send()).toEqual([])
    expect(sentFor(id)).toHaveLength(1)
  })

  test('leaves alone what operators pay, what cools, and who is frozen', async () => {
    const [byHand, cooling, frozen] = [await earner(10), await earner(20), await earner(10)]
    const other = await requested(t, byHand)
    await requested(t, cooling)
    const cools = await requestedByRail(t, cooling)
    const stays = await requestedByRail(t, frozen)
    const freeze = {
      member: frozen.memberId,
      parts: ['withdrawing' as const],
      days: null,
      reason: 'looked at',
    }
    await t.must(t.run(freezeMember, freeze, ada))
    await send()
    for (const id of [other, cools, stays]) expect((await row(id)).state).toBe('REQUESTED')
    const claim = (withdrawal: string) => t.refusal(t.run(claimForRail, { withdrawal }, rail))
    expect(await claim(other)).toEqual({ code: 'not-found', what: 'withdrawal' })
    expect(await claim(cools)).toMatchObject({ code: 'payout-too-early' })
    expect(await claim(stays)).toEqual({ code: 'payee-frozen', withdrawalId: stays })
    t.clock.advance(DAY_MS)
    await send()
    expect((await row(cools)).state).toBe('COMPLETED')
    expect((await row(stays)).state).toBe('REQUESTED')
  })

  test('large amounts wait for two operators, and go then', async () => {
    const id = await requestedByRail(t, await earner(40), 30_000_000n)
    const claim = () => t.refusal(t.run(claimForRail, { withdrawal: id }, rail))
    await send()
    expect(await claim()).toEqual({ code: 'second-missing', withdrawalId: id })
    await t.must(t.run(agreeWithdrawal, { withdrawal: id }, fay))
    await send()
    expect((await row(id)).state).toBe('REQUESTED')
    await t.must(t.run(agreeWithdrawal, { withdrawal: id }, ada))
    await send()
    expect(await row(id)).toMatchObject({ state: 'COMPLETED', agreedById: fay.memberId })
  })

  test('what comes mostly from one member waits for one operator, and is among what waits for them', async () => {
    const worker = await t.member('Wale')
    await earn(t, worker, 10)
    const id = await requestedByRail(t, worker)
    const waiting = (await countPayouts(t.store, fay)) ?? 0
    await send()
    expect((await row(id)).state).toBe('REQUESTED')
    await t.must(t.run(agreeWithdrawal, { withdrawal: id }, fay))
    expect(await countPayouts(t.store, fay)).toBe(waiting - 1)
    expect(await t.refusal(t.run(agreeWithdrawal, { withdrawal: id }, ada))).toMatchObject({
      code: 'agreement-over',
    })
    await send()
    expect((await row(id)).state).toBe('COMPLETED')
  })

  test('what Crypto Pay surely refuses is rejected, and the whole amount is cash again', async () => {
    const worker = await earner(10)
    const id = await requestedByRail(t, worker)
    pay.standIn.setManner('unknown-user')
    await send()
    expect(await row(id)).toMatchObject({ state: 'REJECTED', reason: 'crypto-pay:USER_NOT_FOUND' })
    expect((await t.balances(worker)).cash).toBe(10_000_000n)
  })

  test('what cannot be paid because of us waits, and is tried again later and later', async () => {
    const id = await requestedByRail(t, await earner(10))
    pay.standIn.setManner('no-funds')
    expect(await send()).toEqual([{ kind: 'not-now', withdrawalId: id, name: 'INSUFFICIENT_FUNDS' }])
    expect(await row(id)).toMatchObject({ state: 'REQUESTED', railTries: 1, claimedAt: null })
    expect(await send()).toEqual([])
    expect(await t.refusal(t.run(claimForRail, { withdrawal: id }, rail))).toMatchObject({
      code: 'payout-too-early',
    })
    t.clock.advance(MINUTE_MS)
    expect(await send()).toHaveLength(1)
    t.clock.advance(MINUTE_MS)
    expect(await send()).toEqual([])
    t.clock.advance(MINUTE_MS)
    pay.standIn.setManner('works')
    expect(await send()).toEqual([])
    expect((await row(id)).state).toBe('COMPLETED')
  })

  test('claims nothing while there is too little to pay from, nor while that is not even known', async () => {
    const id = await requestedByRail(t, await earner(10))
    pay.standIn.setBalance('9.89')
    const trouble = { kind: 'no-funds', withdrawalId: id, neededMicros: 9_900_000n, haveMicros: 9_890_000n }
    expect(await send()).toEqual([trouble])
    await expect(sendPayouts(t.domain, pay.connect('1:wrong'))).rejects.toThrow(CryptoPayDown)
    expect(await row(id)).toMatchObject({ state: 'REQUESTED', revision: 0 })
    pay.standIn.setBalance('9.90')
    await send()
    expect((await row(id)).state).toBe('COMPLETED')
  })
})

describe('when nobody knows', () => {
  test.each(['breaks-after', 'hangs'] as const)(
    'a transfer that was made (%s) is found at once',
    async (manner) => {
      const id = await requestedByRail(t, await earner(10))
      pay.standIn.setManner(manner)
      expect(await send()).toEqual([])
      expect((await row(id)).state).toBe('COMPLETED')
      expect(sentFor(id)).toHaveLength(1)
    },
  )

  test('it is held, and completed once the transfer is found', async () => {
    const id = await held('breaks-after')
    await reconcile()
    expect((await row(id)).state).toBe('COMPLETED')
    expect(sentFor(id)).toHaveLength(1)
  })

  test('after one of which nobody knows nothing is sent for some minutes', async () => {
    await held()
    const next = await requestedByRail(t, await earner(10))
    expect(await send()).toEqual([])
    expect((await row(next)).state).toBe('REQUESTED')
    t.clock.advance(PAUSE_MS)
    await send()
    expect((await row(next)).state).toBe('COMPLETED')
  })

  test('where two wait and the first answer gets lost, the second is not tried', async () => {
    const first = await requestedByRail(t, await earner(10))
    t.clock.advance(1_000)
    const second = await requestedByRail(t, await earner(10))
    pay.standIn.setManner('breaks-before')
    expect(await send()).toEqual([{ kind: 'held', withdrawalId: first, name: 'HTTP_502' }])
    expect((await row(second)).state).toBe('REQUESTED')
    pay.standIn.setManner('works')
    t.clock.advance(PAUSE_MS)
    await send()
    expect((await row(second)).state).toBe('COMPLETED')
  })

  test('what is not found is looked for less and less often, never sent again and never given back', async () => {
    const id = await held()
    for (let look = 1; look <= 4; look++) {
      await reconcile()
      await reconcile()
      expect(await row(id)).toMatchObject({ state: 'HELD', railTries: look })
      t.clock.advance(2 ** look * MINUTE_MS)
    }
    await send()
    expect(sentFor(id)).toEqual([])
  })

  test('operators reject it only when it surely was not sent, or nobody answers for a day', async () => {
    const [looked, silent] = [await held(), await held()]
    const reject = (withdrawal: string) =>
      t.run(markRejected, { withdrawal, reason: 'There is no such transfer.' }, fay)
    expect(await t.refusal(reject(looked))).toEqual({ code: 'rail-looking', withdrawalId: looked })
    await t.must(
      t.run(settleRailPayout, { withdrawal: silent, result: { kind: 'paid', transferId: '1' } }, rail),
    )
    for (let look = 0; look < 3; look++) {
      await reconcile()
      t.clock.advance(10 * MINUTE_MS)
    }
    await t.must(reject(looked))
    const later = await held()
    t.clock.advance(DAY_MS)
    await t.must(reject(later))
  })

  test('an operator who found the payment completes it, though nobody had to agree to it', async () => {
    const id = await held()
    await t.must(t.run(markCompleted, { withdrawal: id, reference: 'seen in the app' }, fay))
    expect((await row(id)).state).toBe('COMPLETED')
  })

  test('what a process left behind while paying is looked for: found, or held', async () => {
    const [sent, lost] = [
      await requestedByRail(t, await earner(10)),
      await requestedByRail(t, await earner(10)),
    ]
    for (const withdrawal of [sent, lost]) await t.must(t.run(claimForRail, { withdrawal }, rail))
    const worker = await telegramOf({ memberId: (await row(sent)).memberId })
    await pay.rail.transfer({ spendId: sent, telegramUserId: worker, amountMicros: 9_900_000n })
    expect(await reconcile()).toEqual([])
    t.clock.advance(5 * MINUTE_MS)
    expect(await reconcile()).toEqual([{ kind: 'held', withdrawalId: lost, name: 'INTERRUPTED' }])
    expect((await row(sent)).state).toBe('COMPLETED')
    expect(await row(lost)).toMatchObject({ state: 'HELD', reason: 'crypto-pay:INTERRUPTED' })
    expect(sentFor(sent)).toHaveLength(1)
    expect(sentFor(lost)).toEqual([])
  })

  test('a transfer of another amount under its id is for people to look at', async () => {
    const id = await held()
    await pay.rail.transfer({ spendId: id, telegramUserId: '5', amountMicros: 2_000_000n })
    const transferId = String(sentFor(id)[0]?.transfer_id)
    expect(await reconcile()).toEqual([{ kind: 'other-transfer', withdrawalId: id, transferId }])
    expect((await row(id)).state).toBe('HELD')
  })
})

describe('the desk', () => {
  test('does not pay by hand what the rail pays', async () => {
    const id = await requestedByRail(t, await earner(10))
    expect(await t.refusal(t.run(claimWithdrawal, { withdrawal: id }, fay))).toEqual({
      code: 'paid-by-rail',
      withdrawalId: id,
    })
    expect(await t.refusal(t.run(exportBatch, { method: 'crypto-pay' }, fay))).toEqual({
      code: 'nothing-to-export',
      method: 'crypto-pay',
    })
    const methods = (await listExportable(t.store, fay, t.clock.now())).map(({ method }) => method)
    expect(methods).not.toContain('crypto-pay')
    await t.must(t.run(claimForRail, { withdrawal: id }, rail))
    const mine = { withdrawal: id, reason: 'not mine' }
    expect(await t.refusal(t.run(giveBackWithdrawal, mine, ada))).toMatchObject({ code: 'payout-not-yours' })
    await t.must(t.run(settleRailPayout, { withdrawal: id, result: { kind: 'unclear', name: 'X' } }, rail))
  })

  test('and the database lets nothing out that operators have to agree to, nor into anybody’s hands', async () => {
    const worker = await t.member('Wale')
    await earn(t, worker, 30)
    const [id, plain] = [
      await requestedByRail(t, worker, 25_000_000n),
      await requestedByRail(t, await earner(10)),
    ]
    const set = (withdrawal: string, change: string) =>
      t.pool.query(`UPDATE withdrawal SET ${change} WHERE id = $1`, [withdrawal])
    for (const change of [
      `state = 'PAYING'`,
      `state = 'PAYING', agreed_by_id = '${fay.memberId}'`,
      `needs_two = false, state = 'PAYING'`,
      `state = 'HELD', reason = 'x', agreed_by_id = '${fay.memberId}'`,
    ]) {
      await expect(set(id, change)).rejects.toThrow('withdrawal_by_rail')
    }
    const claimed = `state = 'PAYING', claimed_by_id = '${fay.memberId}'`
    await expect(set(plain, claimed)).rejects.toThrow('withdrawal_by_rail')
    await send()
    expect((await row(id)).state).toBe('REQUESTED')
  })

  test('and nobody plays the rail', async () => {
    const id = await held()
    const paid = { withdrawal: id, result: { kind: 'paid' as const, transferId: '1' } }
    const nextAt = t.clock.now()
    for (const actor of [fay, ada]) {
      expect(await t.refusal(t.run(claimForRail, { withdrawal: id }, actor))).toEqual({ code: 'not-allowed' })
      expect(await t.refusal(t.run(settleRailPayout, paid, actor))).toEqual({ code: 'not-allowed' })
      expect(await t.refusal(t.run(noteLook, { withdrawal: id, nextAt }, actor))).toEqual({
        code: 'not-allowed',
      })
    }
    const unclear = { withdrawal: id, result: { kind: 'not-now' as const, name: 'X' } }
    expect(await t.refusal(t.run(settleRailPayout, unclear, rail))).toMatchObject({
      code: 'withdrawal-moved-on',
    })
  })
})
