import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { HOUR_MS } from '../../src/domain/kit/clock.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { freezeMember } from '../../src/domain/members/freeze-member.ts'
import { agreeWithdrawal } from '../../src/domain/withdrawals/agree-withdrawal.ts'
import { cancelWithdrawal } from '../../src/domain/withdrawals/cancel-withdrawal.ts'
import { claimWithdrawal, giveBackWithdrawal } from '../../src/domain/withdrawals/claim-withdrawal.ts'
import {
  markCompleted,
  markHeld,
  markRejected,
  markReturned,
} from '../../src/domain/withdrawals/mark-withdrawal.ts'
import { listPayouts, readPayoutFor } from '../../src/domain/withdrawals/read-payouts.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import { createTestDomain } from '../support/domain.ts'
import { earn, earner, PAYPAL, requested } from '../support/withdrawals.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const fina = await t.member('Fina', ['finance'])
const finn = await t.member('Finn', ['finance'])
const ada = await t.member('Ada', ['admin'])

const row = (id: string) => t.store.db.withdrawal.findUniqueOrThrow({ where: { id } })
const claim = (withdrawal: string, actor: Actor = fina) => t.run(claimWithdrawal, { withdrawal }, actor)
const agree = (withdrawal: string, actor: Actor) => t.run(agreeWithdrawal, { withdrawal }, actor)
const complete = (withdrawal: string, actor: Actor = fina, reference = 'PP-1') =>
  t.run(markCompleted, { withdrawal, reference }, actor)
const because = { reason: 'The account is closed.' }

async function asked(usd = 12): Promise<{ worker: Awaited<ReturnType<typeof earner>>; id: string }> {
  const worker = await t.member('Wale')
  // From several, so that nobody at the desk is a source of it.
  for (let part = 0; part < 3; part++) await earn(t, worker, usd / 3)
  return { worker, id: await requested(t, worker, BigInt(usd) * 1_000_000n) }
}

async function claimed(usd = 12) {
  const made = await asked(usd)
  await t.must(claim(made.id))
  return made
}

async function actions(objectId: string): Promise<string[]> {
  const all = await t.store.db.operatorAction.findMany({ where: { objectId }, orderBy: { seq: 'asc' } })
  return all.map(({ action, reason }) => `${action}: ${reason}`)
}

describe('the desk of withdrawals', () => {
  test('is for finance and admins only', async () => {
    const { id } = await asked()
    const moderator = await t.member('Mona', ['moderator'])
    for (const nobody of [moderator, await t.member('Sam'), { kind: 'system', name: 'test' } as const]) {
      for (const refused of [claim(id, nobody), agree(id, nobody), complete(id, nobody)]) {
        expect(await t.refusal<unknown>(refused)).toEqual({ code: 'not-allowed' })
      }
      expect((await listPayouts(t.store, nobody, 'waiting', 1)).payouts).toEqual([])
      expect(await readPayoutFor(t.store, id, nobody)).toBeNull()
    }
  })

  test('never hands an operator their own withdrawal, nor one that was mostly earned from them', async () => {
    const payer = await t.member('Paula', ['admin'])
    const source = await earn(t, payer, 12)
    const id = await requested(t, payer, 12_000_000n)
    const boss = { ...source, roles: ['finance' as const] }
    for (const one of [payer, boss]) {
      for (const refused of [
        claim(id, one),
        agree(id, one),
        complete(id, one),
        t.run(markReturned, { withdrawal: id, ...because }, one),
      ]) {
        expect(await t.refusal<unknown>(refused)).toEqual({ code: 'own-case' })
      }
      const { payouts } = await listPayouts(t.store, one, 'waiting', 1)
      expect(payouts.map((each) => each.id)).not.toContain(id)
    }
    await t.must(claim(id))
  })

  test('lists what was promised first before the rest', async () => {
    const first = await asked()
    t.clock.advance(HOUR_MS)
    const second = await asked()
    const ids: string[] = []
    for (let page = 1; ; page++) {
      const found = await listPayouts(t.store, fina, 'waiting', page)
      ids.push(...found.payouts.map(({ id }) => id))
      if (page === found.pages) break
    }
    expect(ids.indexOf(first.id)).toBeLessThan(ids.indexOf(second.id))
  })

  test('knows what is not there', async () => {
    expect(await t.refusal(claim(t.newId()))).toEqual({ code: 'not-found', what: 'withdrawal' })
  })
})

describe('claiming', () => {
  test('takes it from colleagues and from its member; the same operator again changes nothing', async () => {
    const { worker, id } = await claimed()
    await t.must(claim(id))
    const busy = { code: 'withdrawal-moved-on', withdrawalId: id, state: 'PAYING' }
    expect(await t.refusal(claim(id, finn))).toEqual(busy)
    expect(await t.refusal(t.run(cancelWithdrawal, { withdrawal: id }, worker))).toEqual(busy)
    expect(await row(id)).toMatchObject({ claimedById: fina.memberId, agreedById: fina.memberId })
    expect(await actions(id)).toEqual(['claim-withdrawal: '])
  })

  test('waits until a changed destination has cooled', async () => {
    const { worker } = await asked(24)
    await earn(t, worker, 5)
    const changed = { ...PAYPAL, destination: 'new@example.com', amountMicros: 5_000_000n }
    const { withdrawalId } = await t.must(t.run(requestWithdrawal, changed, worker))
    const { payableAt } = await row(withdrawalId)
    expect(await t.refusal(claim(withdrawalId))).toEqual({
      code: 'payout-too-early',
      withdrawalId,
      payableAt,
    })
    t.clock.advance(24 * HOUR_MS)
    await t.must(claim(withdrawalId))
  })

  test('waits while the member’s withdrawals are frozen; what was taken before is settled', async () => {
    const before = await claimed()
    const { worker, id } = await asked()
    for (const { memberId } of [worker, before.worker]) {
      const freeze = { member: memberId, parts: ['withdrawing' as const], reason: 'A stolen card.', days: 1 }
      await t.must(t.run(freezeMember, freeze, ada))
    }
    expect(await t.refusal(claim(id))).toEqual({ code: 'payee-frozen', withdrawalId: id })
    await t.must(complete(before.id))
  })

  test('is undone by giving it back with a reason, by its holder or an admin', async () => {
    const { worker, id } = await claimed()
    const back = (actor: Actor, reason: string) =>
      t.run(giveBackWithdrawal, { withdrawal: id, reason }, actor)
    expect(await t.refusal(back(finn, 'Mine is faster.'))).toEqual({
      code: 'payout-not-yours',
      withdrawalId: id,
    })
    expect(await t.refusal(back(fina, ' '))).toEqual({ code: 'reason-missing' })
    await t.must(back(ada, 'Fina is on holiday.'))
    expect(await row(id)).toMatchObject({ state: 'REQUESTED', claimedById: null, agreedById: null })
    await t.must(t.run(cancelWithdrawal, { withdrawal: id }, worker))
  })
})

describe('settling', () => {
  test('completed pays out less the fee, with the reference and who did it', async () => {
    const { worker, id } = await claimed()
    expect(await t.refusal(complete(id, fina, ' '))).toEqual({
      code: 'reference-missing',
      withdrawalId: id,
    })
    expect(await t.refusal(complete(id, finn))).toEqual({ code: 'payout-not-yours', withdrawalId: id })
    await t.must(complete(id))
    expect(await row(id)).toMatchObject({ state: 'COMPLETED', reference: 'PP-1' })
    expect((await t.balances(worker)).cash).toBe(0n)
    expect(await actions(id)).toEqual(['claim-withdrawal: ', 'complete-withdrawal: PP-1'])
  })

  test('rejected gives the whole amount back, with a reason', async () => {
    const { worker, id } = await claimed()
    const reject = (reason: string) => t.run(markRejected, { withdrawal: id, reason }, fina)
    expect(await t.refusal(reject('no'))).toEqual({ code: 'reason-missing' })
    await t.must(reject(because.reason))
    expect((await t.balances(worker)).cash).toBe(12_000_000n)
    expect((await row(id)).reason).toBe(because.reason)
    expect(await actions(id)).toContain(`reject-withdrawal: ${because.reason}`)
  })

  test('held moves no money until somebody found out, who may be anybody at the desk', async () => {
    const paid = await claimed()
    const unpaid = await claimed()
    for (const { id, worker } of [paid, unpaid]) {
      const hold = (reason: string, actor: Actor = fina) => t.run(markHeld, { withdrawal: id, reason }, actor)
      expect(await t.refusal(hold('no'))).toEqual({ code: 'reason-missing' })
      expect(await t.refusal(hold('No answer.', finn))).toMatchObject({ code: 'payout-not-yours' })
      await t.must(hold('No answer.'))
      expect((await t.balances(worker)).cash).toBe(0n)
      const back = t.run(giveBackWithdrawal, { withdrawal: id, reason: 'Pay it again.' }, ada)
      expect(await t.refusal(back)).toMatchObject({ code: 'withdrawal-moved-on', state: 'HELD' })
    }
    await t.must(complete(paid.id, finn, 'found it'))
    await t.must(t.run(markRejected, { withdrawal: unpaid.id, ...because }, finn))
    expect((await t.balances(paid.worker)).cash).toBe(0n)
    expect((await t.balances(unpaid.worker)).cash).toBe(12_000_000n)
  })

  test('returned gives the whole amount back after completing, and only then', async () => {
    const { worker, id } = await claimed()
    const bounce = (reason: string) => t.run(markReturned, { withdrawal: id, reason }, finn)
    expect(await t.refusal(bounce(because.reason))).toMatchObject({ code: 'withdrawal-moved-on' })
    await t.must(complete(id))
    expect(await t.refusal(bounce(' '))).toEqual({ code: 'reason-missing' })
    await t.must(bounce(because.reason))
    expect((await t.balances(worker)).cash).toBe(12_000_000n)
    expect(await actions(id)).toContain(`return-withdrawal: ${because.reason}`)
  })

  test('what a rail pays by itself is in nobody’s hands', async () => {
    const { id } = await claimed()
    await t.pool.query('UPDATE withdrawal SET claimed_by_id = NULL WHERE id = $1', [id])
    for (const actor of [fina, ada]) {
      expect(await t.refusal(complete(id, actor))).toEqual({ code: 'payout-not-yours', withdrawalId: id })
    }
  })
})

describe('two operators', () => {
  test('must agree before a large one is completed, and they are two', async () => {
    const { id } = await claimed(600)
    expect(await t.refusal(complete(id))).toEqual({ code: 'second-missing', withdrawalId: id })
    const over = (why: string) => ({ code: 'agreement-over', withdrawalId: id, why })
    expect(await t.refusal(agree(id, fina))).toEqual(over('you-agreed'))
    await t.must(agree(id, finn))
    expect(await t.refusal(agree(id, ada))).toEqual(over('both-agreed'))
    await t.must(complete(id))
    expect(await row(id)).toMatchObject({ agreedById: fina.memberId, approvedById: finn.memberId })
    expect(await actions(id)).toContain('agree-withdrawal: ')
    expect(await t.refusal(agree(id, ada))).toMatchObject({ code: 'withdrawal-moved-on' })
  })

  test('can agree before it is claimed: whoever claims it is the second', async () => {
    const { id } = await asked(600)
    await t.must(agree(id, finn))
    await t.must(claim(id))
    expect(await row(id)).toMatchObject({ agreedById: finn.memberId, approvedById: fina.memberId })
    await t.must(complete(id))
  })

  test('agree anew after it was given back', async () => {
    const { id } = await claimed(600)
    await t.must(agree(id, finn))
    await t.must(t.run(giveBackWithdrawal, { withdrawal: id, reason: 'Another day.' }, fina))
    await t.must(claim(id, finn))
    expect(await t.refusal(complete(id, finn))).toMatchObject({ code: 'second-missing' })
    await t.must(agree(id, ada))
    await t.must(complete(id, finn))
  })

  test('are not asked for a small one', async () => {
    const { id } = await claimed()
    expect(await t.refusal(agree(id, finn))).toMatchObject({ code: 'agreement-over', why: 'one-is-enough' })
  })

  test('are two for the database as well, and neither is the member', async () => {
    const { id, worker } = await claimed(600)
    const set = (column: string, who: string) =>
      t.pool.query(`UPDATE withdrawal SET ${column} = $2 WHERE id = $1`, [id, who])
    await expect(set('approved_by_id', fina.memberId)).rejects.toThrow('withdrawal_two')
    await expect(set('approved_by_id', worker.memberId)).rejects.toThrow('withdrawal_not_own')
    await expect(
      t.pool.query(
        `UPDATE withdrawal SET state = 'COMPLETED', reference = 'x', ended_at = now() WHERE id = $1`,
        [id],
      ),
    ).rejects.toThrow('withdrawal_agreed')
  })
})
