import type { Prisma } from '../../generated/prisma/client.ts'
import type { Micros } from '../kit/money.ts'
import type { Store } from '../kit/store.ts'
import type { ProofAnswer } from '../submissions/proof.ts'
import { latestProof, type SubmissionCard } from '../submissions/read-submission.ts'

/** Who did it, as the employer may see them: never an id of a platform. */
export type ExportedWorker = { name: string; country: string | null; countryVerified: boolean }

export type ExportedSubmission = {
  worker: ExportedWorker
  submission: Omit<SubmissionCard, 'campaign' | 'proofs' | 'contest' | 'heldVerdicts'>
  answers: ProofAnswer[]
}

export type ExportedVisit = {
  worker: ExportedWorker
  visit: { id: string; paidAt: Date | null; rewardMicros: Micros; feeMicros: Micros }
}

const WORKER = {
  select: {
    country: true,
    countryVerifiedAt: true,
    identities: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { displayName: true } },
  },
} as const satisfies Prisma.MemberDefaultArgs

type WorkerRow = Prisma.MemberGetPayload<typeof WORKER>

/**
 * The next `take` submissions of a campaign behind the one with the id `after`, in the order they were sent,
 * each with the proof as it stands. The campaign must be the asker's own.
 */
export async function exportSubmissions(
  store: Store,
  campaignId: string,
  after: string,
  take: number,
): Promise<ExportedSubmission[]> {
  const rows = await store.db.submission.findMany({
    where: { campaignId, id: { gt: after } },
    include: { worker: WORKER, proofs: { orderBy: { round: 'asc' } } },
    orderBy: { id: 'asc' },
    take,
  })
  return rows.map(({ worker, proofs, ...submission }) => ({
    worker: workerOf(worker),
    submission,
    answers: latestProof({ proofs }),
  }))
}

/** The next `take` paid visits of a paid-to-click campaign behind the one with the id `after`. */
export async function exportVisits(
  store: Store,
  campaignId: string,
  after: string,
  take: number,
): Promise<ExportedVisit[]> {
  const visits = await store.db.visit.findMany({
    where: { campaignId, state: 'PAID', id: { gt: after } },
    select: { id: true, memberId: true, paidAt: true, rewardMicros: true, feeMicros: true },
    orderBy: { id: 'asc' },
    take,
  })
  const members = await store.db.member.findMany({
    where: { id: { in: visits.map(({ memberId }) => memberId) } },
    select: { id: true, ...WORKER.select },
  })
  const byId = new Map(members.map((member) => [member.id, workerOf(member)]))
  return visits.map(({ memberId, ...visit }) => ({
    visit,
    worker: byId.get(memberId) ?? { name: '', country: null, countryVerified: false },
  }))
}

function workerOf({ country, countryVerifiedAt, identities }: WorkerRow): ExportedWorker {
  return { name: identities[0]?.displayName ?? '', country, countryVerified: countryVerifiedAt !== null }
}
