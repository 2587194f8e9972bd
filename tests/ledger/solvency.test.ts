import { afterAll, describe, expect, test } from 'vitest'
import { readHoldings, readShare, readSolvency, sumOf } from '../../src/domain/ledger/solvency.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { cancelVoucher } from '../../src/domain/vouchers/cancel-voucher.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterAll(() => t.close())

describe('what is owed', () => {
  test('of an empty platform is nothing', async () => {
    const { owedMicros, thereMicros, cameInMicros } = await readSolvency(t.store)
    expect([owedMicros, thereMicros, cameInMicros]).toEqual([0n, 0n, 0n])
  })

  test('is what came in, less what went out, less fees, wherever it lies', async () => {
    const { employer, worker } = await t.employerAndWorker(100)
    const campaign = await t.campaign(employer, { rewardMicros: 1_000_000n, slots: 5 })
    const paid = await t.submission(campaign, worker)
    await t.must(t.run(approveSubmission, { submission: paid }, employer))
    await t.submission(campaign, await t.member('Waits'))
    await t.take(campaign, await t.member('Holds'))
    await t.visit(await t.clickJob(employer, { rewardMicros: 1_000n, slots: 2 }), worker)
    const made = {
      input: { amountMicros: 10_000_000n, source: 'wallet' as const },
      actor: employer,
      key: t.key(),
    }
    await t.must(makeVoucher(t.domain, made))
    const cashier = await t.member('Op', ['finance'])
    const topUp = { input: { amountMicros: 7_000_000n, reason: 'test money' }, actor: cashier, key: t.key() }
    const { voucherId } = await t.must(issueTopUp(t.domain, topUp))
    const before = await readSolvency(t.store)
    await t.must(t.run(cancelVoucher, { voucher: voucherId, reason: 'Not needed.' }, cashier))

    const books = await readSolvency(t.store)
    expect(books).toEqual({
      owed: {
        cashMicros: 1_000_000n,
        walletMicros: 100_000_000n - 5_500_000n - 2_200n - 10_000_000n,
        escrowMicros: 4_400_000n + 2_200n,
        vouchersMicros: 10_000_000n,
        payoutsMicros: 0n,
      },
      owedMicros: 99_900_000n,
      cameInMicros: 107_000_000n,
      wentOutMicros: 7_000_000n,
      feesMicros: 100_000n,
      thereMicros: 99_900_000n,
    })
    expect(before.owedMicros).toBe(before.thereMicros)
    expect(sumOf(books.owed)).toBe(books.owedMicros)
    expect(await t.audit()).toEqual([])
  })

  test('is, added up over all members, what each of them holds', async () => {
    const members = await t.store.db.member.findMany()
    const held = await Promise.all(members.map(async ({ id }) => sumOf(await readHoldings(t.store, id))))
    const { owedMicros } = await readSolvency(t.store)
    expect(held.reduce((sum, micros) => sum + micros, 0n)).toBe(owedMicros)
    const [first = { id: '' }] = members
    const share = await readShare(t.store, first.id)
    expect([share.all.owedMicros, sumOf(share.mine)]).toEqual([owedMicros, held[0]])
  })

  test('a top-up counts for nobody until it is redeemed, not for the operator who issued it', async () => {
    const cashier = await t.member('Op', ['finance'])
    const topUp = { input: { amountMicros: 7_000_000n, reason: 'test money' }, actor: cashier, key: t.key() }
    await t.must(issueTopUp(t.domain, topUp))
    expect(sumOf(await readHoldings(t.store, cashier.memberId))).toBe(0n)
    expect((await readSolvency(t.store)).owed.vouchersMicros).toBe(17_000_000n)
  })
})
