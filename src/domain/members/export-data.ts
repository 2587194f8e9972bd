import type { Store } from '../kit/store.ts'

/**
 * Everything the platform keeps about a member, as lines of `{ about, … }`: profile, identities, what they chose, jobs,
 * slots, proofs with their answers, verdicts they gave, orders, ratings, money, questions. Of others only what the
 * member saw; no hash, no code.
 */
export async function exportData(store: Store, memberId: string): Promise<Record<string, unknown>[]> {
  const { db } = store
  const mine = { memberId }
  const sections: [string, Promise<object[]>][] = [
    ['profile', db.member.findMany({ where: { id: memberId } })],
    ['identity', db.identity.findMany({ where: mine })],
    ['verified-country', db.verifiedContact.findMany({ where: mine, omit: { contactHash: true } })],
    ['skill', db.memberSkill.findMany({ where: mine })],
    ['muted-topic', db.mutedTopic.findMany({ where: mine })],
    ['job-alert', db.jobAlert.findMany({ where: { id: memberId } })],
    ['hidden-job', db.hiddenJob.findMany({ where: mine })],
    ['muted-employer', db.mutedEmployer.findMany({ where: mine })],
    ['blocked-worker', db.blockedWorker.findMany({ where: { employerId: memberId } })],
    ['group', db.workerGroup.findMany({ where: { employerId: memberId }, include: { members: true } })],
    ['job-posted', db.campaign.findMany({ where: { employerId: memberId }, include: { versions: true } })],
    [
      'job-freeze',
      db.campaignFreeze.findMany({ where: { campaign: { employerId: memberId } }, omit: { byId: true } }),
    ],
    [
      'job-breaker',
      db.campaignBreaker.findMany({
        where: { campaign: { employerId: memberId } },
        omit: { closedById: true },
      }),
    ],
    ['invitation-sent', db.invitation.findMany({ where: { campaign: { employerId: memberId } } })],
    ['offer', db.offer.findMany({ where: { sellerId: memberId }, include: { versions: true } })],
    ['invitation', db.invitation.findMany({ where: { workerId: memberId } })],
    ['slot', db.reservation.findMany({ where: mine })],
    ['visit', db.visit.findMany({ where: mine })],
    [
      'submission',
      db.submission.findMany({
        where: { workerId: memberId },
        include: { proofs: true, campaign: { select: { title: true } } },
      }),
    ],
    ['review', readReviews(store, memberId)],
    [
      'picture',
      db.storedFile.findMany({ where: { ownerId: memberId }, omit: { sha256: true, perceptualHash: true } }),
    ],
    ['document', db.storedDocument.findMany({ where: { ownerId: memberId }, omit: { sha256: true } })],
    [
      'contest',
      db.contest.findMany({ where: { workerId: memberId }, omit: { claimedById: true, decidedById: true } }),
    ],
    [
      'contest',
      db.contest.findMany({
        where: { employerId: memberId },
        omit: { workerId: true, claimedById: true, decidedById: true },
      }),
    ],
    [
      'held-verdict',
      db.heldVerdict.findMany({
        where: { employerId: memberId },
        omit: { claimedById: true, decidedById: true },
      }),
    ],
    [
      'held-verdict',
      // What was never confirmed was never said to the worker.
      db.heldVerdict.findMany({
        where: { workerId: memberId },
        omit: { claimedById: true, decidedById: true, reason: true, outcome: true },
      }),
    ],
    [
      'contest-statement',
      db.contestEvidence.findMany({ where: { side: 'WORKER', contest: { workerId: memberId } } }),
    ],
    [
      'contest-statement',
      db.contestEvidence.findMany({ where: { side: 'EMPLOYER', contest: { employerId: memberId } } }),
    ],
    ['order-placed', readOrders(store, { buyerId: memberId }, memberId)],
    ['order-received', readOrders(store, { sellerId: memberId }, memberId)],
    ['job-report', db.jobReport.findMany({ where: { reporterId: memberId }, omit: { claimedById: true } })],
    ['balance', db.account.findMany({ where: mine })],
    ['movement', readMovements(store, memberId)],
    [
      'voucher',
      db.voucher.findMany({ where: { issuerId: memberId }, omit: { codeHash: true, redeemedById: true } }),
    ],
    [
      'voucher-redeemed',
      db.voucher.findMany({
        where: { redeemedById: memberId },
        select: { id: true, codeTail: true, amountMicros: true, redeemedAt: true },
      }),
    ],
    [
      'adjustment',
      // What was only proposed, or refused, was never said to the member.
      db.adjustment.findMany({
        where: { ...mine, state: 'APPLIED' },
        omit: { proposedById: true, decidedById: true },
      }),
    ],
    [
      'withdrawal',
      db.withdrawal.findMany({
        where: mine,
        omit: { claimedById: true, agreedById: true, approvedById: true, topSourceId: true },
      }),
    ],
    ['top-up', db.topUp.findMany({ where: mine, omit: { closedById: true } })],
    ['payout-destination', db.payoutDestination.findMany({ where: mine })],
    [
      'ticket',
      db.ticket.findMany({
        where: mine,
        omit: { parties: true, claimedById: true },
        include: { messages: { omit: { authorId: true } } },
      }),
    ],
    ['freeze', db.freeze.findMany({ where: mine, omit: { byId: true } })],
    ['draft', db.draft.findMany({ where: mine })],
  ]
  const read = await Promise.all(sections.map(async ([about, rows]) => ({ about, rows: await rows })))
  return read.flatMap(({ about, rows }) => rows.map((row) => ({ about, ...row })))
}

/** What an employer said of work done for them, and what workers said of the employer: not who did it, nor the proof. */
function readReviews({ db }: Store, employerId: string): Promise<object[]> {
  return db.submission.findMany({
    where: { employerId },
    select: {
      id: true,
      campaignId: true,
      state: true,
      rewardMicros: true,
      feeMicros: true,
      submittedAt: true,
      correctionReason: true,
      correctionAt: true,
      finalReason: true,
      verdictAt: true,
      verdictBy: true,
      stars: true,
      feedback: true,
      workerStars: true,
      workerFeedback: true,
    },
  })
}

/** Orders of one side, with what was agreed and said; of a dispute only one's own statements. */
function readOrders(
  { db }: Store,
  where: { buyerId: string } | { sellerId: string },
  memberId: string,
): Promise<object[]> {
  return db.order.findMany({
    where,
    omit: { buyerId: true, sellerId: true },
    include: {
      text: true,
      messages: {
        where: { OR: [{ kind: { not: 'STATEMENT' } }, { authorId: memberId }] },
        omit: { authorId: true, flags: true },
      },
      dispute: { omit: { buyerId: true, sellerId: true, claimedById: true, decidedById: true } },
    },
  })
}

function readMovements(store: Store, memberId: string) {
  return store.run({
    name: 'export_movements',
    text: `SELECT p.at, p.kind, p.about AS "aboutId", m.from_account AS "from", m.to_account AS "to",
        m.amount_micros::text AS "amountMicros"
      FROM ledger_move m JOIN posting p ON p.key = m.posting_key
      WHERE m.from_account IN ('cash:' || $1::text, 'wallet:' || $1::text)
        OR m.to_account IN ('cash:' || $1::text, 'wallet:' || $1::text) ORDER BY m.seq`,
    values: [memberId],
  })
}
