import { afterAll, describe, expect, test } from 'vitest'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { nameLines } from '../../src/domain/ledger/name-lines.ts'
import {
  ALL_MOVEMENTS,
  monthBounds,
  readStatement,
  type StatementCursor,
  type StatementFilter,
} from '../../src/domain/ledger/statement.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterAll(() => t.close())

/** A worker who earned two dollars, bought a job with all of it, and was given the job's money back. */
async function busyMember() {
  const { employer, worker } = await t.employerAndWorker(10)
  await t.fund(worker, 1)
  const campaign = await t.campaign(employer, { rewardMicros: 2_000_000n, slots: 1, title: 'Try it' })
  const submission = await t.submission(campaign, worker)
  t.clock.advance(1000)
  await t.must(t.run(approveSubmission, { submission }, employer))
  const own = await t.campaign(worker, { rewardMicros: 1_000_000n, slots: 1, title: 'My own' })
  return { worker, submission, own }
}

describe('the statement', () => {
  test('lists every movement, newest first, each saying what it was for', async () => {
    const { worker, submission, own } = await busyMember()
    const { lines } = await readStatement(t.store, worker.memberId)

    expect(lines.map(({ account, micros, kind, about }) => [account, micros, kind, about])).toEqual([
      ['cash', -100_000n, 'campaign-funded', own],
      ['wallet', -1_000_000n, 'campaign-funded', own],
      ['cash', 2_000_000n, 'slot-paid', submission],
      ['wallet', 1_000_000n, 'voucher-redeemed', expect.any(String)],
    ])
    expect(lines[2]?.at).toEqual(t.clock.now())
    const { cash, wallet } = await t.balances(worker)
    expect(lines.reduce((sum, line) => sum + line.micros, 0n)).toBe((cash ?? 0n) + (wallet ?? 0n))
  })

  test('names the job, and a voucher by its last symbols', async () => {
    const { worker } = await busyMember()
    const made = { input: { amountMicros: 1_500_000n, source: 'cash' as const }, actor: worker, key: t.key() }
    const { voucherId } = await t.must(makeVoucher(t.domain, made))
    const { codeTail } = await t.store.db.voucher.findUniqueOrThrow({ where: { id: voucherId } })
    const lines = await nameLines(t.store, (await readStatement(t.store, worker.memberId)).lines)
    expect(lines.map(({ subject }) => subject)).toEqual([
      { kind: 'voucher', codeTail },
      { kind: 'job', title: 'My own' },
      { kind: 'job', title: 'My own' },
      { kind: 'job', title: 'Try it' },
      { kind: 'voucher', codeTail: expect.any(String) },
    ])
  })

  test('of somebody without movements is empty', async () => {
    const { memberId } = await t.member('New')
    expect(await readStatement(t.store, memberId)).toEqual({ lines: [], hasNewer: false, hasOlder: false })
  })
})

describe('pages', () => {
  test('go on page by page, without a gap or a line twice, and back the same way', async () => {
    const member = await t.member('Mia')
    for (let n = 1; n <= 23; n++) await t.fund(member, n)
    const page = (cursor: StatementCursor) => readStatement(t.store, member.memberId, ALL_MOVEMENTS, cursor)
    const dollars = ({ lines }: Awaited<ReturnType<typeof page>>) =>
      lines.map(({ micros }) => Number(micros / 1_000_000n))
    const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, n) => from - n)

    const first = await page(null)
    const second = await page({ side: 'older', seq: first.lines.at(-1)?.seq ?? 0n })
    const third = await page({ side: 'older', seq: second.lines.at(-1)?.seq ?? 0n })
    expect([first, second, third].map(dollars)).toEqual([down(23, 14), down(13, 4), down(3, 1)])
    expect([first, second, third].map(({ hasNewer, hasOlder }) => [hasNewer, hasOlder])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ])
    const back = await page({ side: 'newer', seq: third.lines[0]?.seq ?? 0n })
    expect(dollars(back)).toEqual(down(13, 4))
    expect(back.hasNewer).toBe(true)
    const begin = await page({ side: 'newer', seq: back.lines[0]?.seq ?? 0n })
    expect(dollars(begin)).toEqual(down(23, 14))
    expect(begin.hasNewer).toBe(false)
  })
})

describe('filters', () => {
  const kinds = async (memberId: string, filter: Partial<StatementFilter>) => {
    const { lines } = await readStatement(t.store, memberId, { ...ALL_MOVEMENTS, ...filter })
    return lines.map(({ kind, account }) => `${kind} ${account}`)
  }

  test('leave one balance, or one topic', async () => {
    const { worker, own } = await busyMember()
    await t.must(t.run(stopCampaign, { campaign: own }, worker))
    const of = (filter: Partial<StatementFilter>) => kinds(worker.memberId, filter)
    expect(await of({ account: 'cash' })).toEqual(['campaign-funded cash', 'slot-paid cash'])
    expect(await of({ account: 'wallet', topic: 'spent' })).toEqual(['campaign-funded wallet'])
    expect(await of({ topic: 'earned' })).toEqual(['slot-paid cash'])
    expect(await of({ topic: 'refunds' })).toEqual(['slots-returned wallet'])
    expect(await of({ topic: 'vouchers' })).toEqual(['voucher-redeemed wallet'])
    expect(await of({ topic: 'withdrawals' })).toEqual([])
  })

  test('leave one month, by the clock of the member', async () => {
    const member = await t.member('Mia')
    await t.fund(member, 1)
    const { at } = (await readStatement(t.store, member.memberId)).lines[0] ?? { at: new Date(0) }
    const month = at.toISOString().slice(0, 7)
    expect(await kinds(member.memberId, { month })).toHaveLength(1)
    expect(await kinds(member.memberId, { month: '2026-01' })).toEqual([])
    expect(monthBounds('2026-12', 330)).toEqual([
      new Date('2026-11-30T18:30:00Z'),
      new Date('2026-12-31T18:30:00Z'),
    ])
  })

  test('nobody reads the movements of another member', async () => {
    const { worker } = await busyMember()
    const other = await t.member('Other')
    const { lines } = await readStatement(t.store, worker.memberId)
    const cursor = { side: 'older' as const, seq: (lines[0]?.seq ?? 0n) + 1n }
    expect((await readStatement(t.store, other.memberId, ALL_MOVEMENTS, cursor)).lines).toEqual([])
  })
})
