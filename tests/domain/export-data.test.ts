import { readFileSync } from 'node:fs'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { exportData } from '../../src/domain/members/export-data.ts'
import { approveAdjustment, proposeAdjustment } from '../../src/domain/operators/adjust-balance.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { rateEmployer } from '../../src/domain/submissions/rate-employer.ts'
import { rateSubmission } from '../../src/domain/submissions/rate-submission.ts'
import { makeVoucher } from '../../src/domain/vouchers/make-voucher.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { contested } from '../support/contests.ts'
import { createTestDomain } from '../support/domain.ts'
import { hiredJob } from '../support/hiring.ts'
import type { Person } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const sectionOf = async (person: Person, about: string) =>
  (await exportData(t.store, person.memberId)).filter((row) => row['about'] === about)

/** Every column that names a member, and under what its rows are in the file of that member; or why they are not. */
const NAMES_A_MEMBER: Readonly<Record<string, string>> = {
  'account.member_id': 'balance',
  'adjustment.decided_by_id': 'of the operator: their acts are the platform’s',
  'adjustment.member_id': 'adjustment',
  'adjustment.proposed_by_id': 'of the operator',
  'blocked_worker.employer_id': 'blocked-worker',
  'blocked_worker.worker_id': 'of whoever blocked: nobody is told who does',
  'campaign.employer_id': 'job-posted',
  'campaign_breaker.closed_by_id': 'of the operator',
  'campaign_freeze.by_id': 'of the operator',
  'card.member_id': 'where messages stand in their own chat',
  'contest.claimed_by_id': 'of the operator',
  'contest.decided_by_id': 'of the operator',
  'contest.employer_id': 'contest',
  'contest.worker_id': 'contest',
  'dispute.buyer_id': 'order-placed',
  'dispute.claimed_by_id': 'of the operator',
  'dispute.decided_by_id': 'of the operator',
  'dispute.seller_id': 'order-received',
  'draft.member_id': 'draft',
  'former_identity.member_id': 'a hash of what stands under identity',
  'frozen_part.member_id': 'freeze',
  'group_member.worker_id': 'of whoever saved the group: nobody is told who does',
  'held_verdict.claimed_by_id': 'of the operator',
  'held_verdict.decided_by_id': 'of the operator',
  'held_verdict.employer_id': 'held-verdict',
  'held_verdict.worker_id': 'held-verdict',
  'hidden_job.member_id': 'hidden-job',
  'identity.member_id': 'identity',
  'invitation.worker_id': 'invitation',
  'job_listing.employer_id': 'a copy of what stands under job-posted',
  'job_report.claimed_by_id': 'of the operator',
  'job_report.reporter_id': 'job-report',
  'link_code.member_id': 'worthless after ten minutes',
  'member_freeze.by_id': 'of the operator',
  'member_freeze.member_id': 'freeze',
  'member_skill.member_id': 'skill',
  'muted_employer.employer_id': 'of whoever muted: nobody is told who does',
  'muted_employer.member_id': 'muted-employer',
  'muted_topic.member_id': 'muted-topic',
  'notice.member_id': 'what they were told stands in their chat',
  'offer.seller_id': 'offer',
  'offer_order.buyer_id': 'order-placed',
  'offer_order.seller_id': 'order-received',
  'operator_action.operator_id': 'of the operator',
  'order_message.author_id': 'order-placed',
  'payout_destination.member_id': 'payout-destination',
  'reservation.member_id': 'slot',
  'stored_document.owner_id': 'document',
  'stored_file.owner_id': 'picture',
  'submission.employer_id': 'review',
  'submission.worker_id': 'submission',
  'ticket.claimed_by_id': 'of the operator',
  'ticket.member_id': 'ticket',
  'ticket_message.author_id': 'ticket',
  'top_up.closed_by_id': 'of the operator',
  'top_up.member_id': 'top-up',
  'verified_contact.member_id': 'verified-country',
  'visit.member_id': 'visit',
  'voucher.issuer_id': 'voucher',
  'voucher.redeemed_by_id': 'voucher-redeemed',
  'withdrawal.agreed_by_id': 'of the operator',
  'withdrawal.approved_by_id': 'of the operator',
  'withdrawal.claimed_by_id': 'of the operator',
  'withdrawal.member_id': 'withdrawal',
  'withdrawal.top_source_id': 'of whoever withdraws',
  'worker_group.employer_id': 'group',
}

describe('the file of a member', () => {
  test('leaves out no column that names one, but for a reason', async () => {
    const { rows } = await t.pool.query<{ column: string }>(`
      SELECT c.table_name || '.' || c.column_name AS "column" FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
        AND c.column_name ~ '(^|_)(member|employer|worker|seller|buyer|reporter|issuer|owner|author|operator|source|by)_id$'`)
    expect(rows.map(({ column }) => column).toSorted()).toEqual(Object.keys(NAMES_A_MEMBER).toSorted())
    const sections = readFileSync('src/domain/members/export-data.ts', 'utf8')
    for (const why of Object.values(NAMES_A_MEMBER)) {
      if (!why.includes(' ')) expect(sections).toContain(`'${why}',`)
    }
  })

  test('holds what an employer wrote of work, and not who did it', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const submission = await t.submission(await t.campaign(employer), worker)
    await t.must(t.run(approveSubmission, { submission }, employer))
    const feedback = 'Neatly done.'
    await t.must(t.run(rateSubmission, { submission, rating: { stars: 4 } }, employer))
    await t.must(t.run(rateSubmission, { submission, rating: { feedback } }, employer))
    await t.must(t.run(rateEmployer, { submission, rating: { stars: 2 } }, worker))
    const found = await sectionOf(employer, 'review')
    expect(found).toMatchObject([{ id: submission, state: 'SATISFIED', stars: 4, feedback, workerStars: 2 }])
    expect(found[0]).not.toHaveProperty('workerId')
    expect(await sectionOf(worker, 'review')).toEqual([])
  })

  test('holds a contest for both of its sides, and who decided it for neither', async () => {
    const { employer, worker, contest } = await contested(t, 'pay')
    for (const side of [employer, worker]) {
      const [row] = await sectionOf(side, 'contest')
      expect(row).toMatchObject({ id: contest, state: 'OPEN' })
      expect(row).not.toHaveProperty('decidedById')
    }
  })

  test('holds a balance that was put right, and nothing that was only proposed', async () => {
    const [fin, ada] = [await t.member('Fin', ['finance']), await t.member('Ada', ['admin'])]
    const member = await t.member('Mia')
    const reason = 'Paid twice by mistake.'
    const terms = {
      member: member.memberId,
      account: 'wallet' as const,
      adds: true,
      amountMicros: 2_000_000n,
    }
    const first = await t.must(t.run(proposeAdjustment, { ...terms, reason }, fin))
    await t.must(t.run(proposeAdjustment, { ...terms, reason: 'Perhaps once more.' }, fin))
    expect(await sectionOf(member, 'adjustment')).toEqual([])
    await t.must(t.run(approveAdjustment, { adjustment: first.adjustmentId }, ada))
    const found = await sectionOf(member, 'adjustment')
    expect(found).toMatchObject([{ id: first.adjustmentId, reason, amountMicros: 2_000_000n }])
    expect(found[0]).not.toHaveProperty('proposedById')
  })

  test('holds a voucher for who made it and for who redeemed it, without each other', async () => {
    const [gia, tom] = [await t.member('Gia'), await t.member('Tom')]
    await t.fund(gia, 10)
    const input = { amountMicros: 3_000_000n, source: 'wallet' as const }
    const { code, voucherId } = await t.must(makeVoucher(t.domain, { input, actor: gia, key: t.key() }))
    await t.must(redeemVoucher(t.domain, { code, actor: tom, key: t.key() }))
    const redeemed = await sectionOf(tom, 'voucher-redeemed')
    expect(redeemed).toMatchObject([{ id: voucherId, amountMicros: 3_000_000n }])
    expect(redeemed[0]).not.toHaveProperty('issuerId')
    const [made] = await sectionOf(gia, 'voucher')
    expect(made).toMatchObject({ id: voucherId, state: 'REDEEMED' })
    expect(made).not.toHaveProperty('redeemedById')
  })

  test('holds whom an employer invited', async () => {
    const { employer, worker } = await t.employerAndWorker(10)
    const campaign = await hiredJob(t, employer, [worker])
    expect(await sectionOf(employer, 'invitation-sent')).toMatchObject([
      { campaignId: campaign, workerId: worker.memberId },
    ])
    expect(await sectionOf(worker, 'invitation')).toMatchObject([{ campaignId: campaign }])
  })
})
