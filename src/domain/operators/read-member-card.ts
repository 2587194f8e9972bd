import { z } from 'zod'
import type { Freeze, Identity, Member } from '../../generated/prisma/client.ts'
import { type EmployerRecord, readEmployerRecord } from '../campaigns/employer-record.ts'
import { moderates } from '../cases/case.rules.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { type Holdings, readHoldings } from '../ledger/solvency.ts'
import { readFreezeOf } from '../members/read-freeze.ts'
import { readLatestIdentity } from '../members/read-identity.ts'
import { readWorkerRecord, type WorkerRecord } from '../submissions/success-rate.ts'
import { adjusts } from './adjust-balance.ts'
import { operates } from './find-members.ts'
import { type LogLine, readLog } from './read-log.ts'

const openRow = z.object({
  slots: z.number(),
  waiting: z.number(),
  jobs: z.number(),
  contests: z.number(),
  disputes: z.number(),
  orders: z.number(),
  vouchers: z.number(),
  withdrawals: z.number(),
  freezes: z.number(),
})

/** How much of each kind a member has open. */
export type OpenThings = z.infer<typeof openRow>

/** A member as operators see them. */
export type MemberCard = {
  member: Pick<Member, 'id' | 'country' | 'countryVerifiedAt' | 'createdAt' | 'erasedAt'>
  name: string
  identities: Identity[]
  worker: WorkerRecord
  employer: EmployerRecord
  /** What they have, and what of it is set aside or on its way out. */
  holdings: Holdings
  open: OpenThings
  freeze: (Freeze & { by: string }) | null
  /** The last rows of the audit log about them that this operator may read. */
  notes: LogLine[]
  /** The operator who looks may freeze them: a moderator, and somebody else. */
  mayFreeze: boolean
  /** They may propose to put a balance right: finance or an admin, and somebody else's. */
  mayAdjust: boolean
}

const NOTES = 3

/** Reads a member for an operator; `null` for anybody else, and when there is no such member. */
export async function readMemberCard(
  store: Store,
  memberId: string,
  actor: Actor,
): Promise<MemberCard | null> {
  if (!operates(actor)) return null
  const member = await store.db.member.findUnique({
    where: { id: memberId },
    include: { identities: { orderBy: { lastSeenAt: 'desc' } } },
  })
  if (!member) return null
  const [worker, employer, holdings, open, freeze, log] = await Promise.all([
    readWorkerRecord(store, memberId),
    readEmployerRecord(store, memberId),
    readHoldings(store, memberId),
    readOpenThings(store, memberId),
    readFreezeOf(store, memberId),
    readLog(store, actor, { by: null, kind: null, about: memberId, page: 1 }),
  ])
  const by = freeze && (await readLatestIdentity(store, freeze.byId))
  return {
    member,
    name: member.identities[0]?.displayName ?? '',
    identities: member.identities,
    worker,
    employer,
    holdings,
    open,
    freeze: freeze && by && { ...freeze, by: by.name },
    notes: log?.lines.slice(0, NOTES) ?? [],
    mayFreeze: moderates(actor) && actor.memberId !== memberId,
    mayAdjust: adjusts(actor) && actor.memberId !== memberId,
  }
}

async function readOpenThings(store: Store, memberId: string): Promise<OpenThings> {
  const [row] = await store.run({ name: 'open_things', text: OPEN_THINGS, values: [memberId] })
  return openRow.parse(row)
}

const WAITING = "('SUBMITTED', 'CORRECTION_ASKED', 'RESUBMITTED')"
const OPEN_THINGS = `
  SELECT
    (SELECT count(*)::int FROM reservation WHERE member_id = $1 AND state = 'HELD') AS slots,
    (SELECT count(*)::int FROM submission WHERE worker_id = $1 AND state IN ${WAITING}) AS waiting,
    (SELECT count(*)::int FROM campaign WHERE employer_id = $1 AND state <> 'STOPPED') AS jobs,
    (SELECT count(*)::int FROM contest
      WHERE (worker_id = $1 OR employer_id = $1) AND state IN ('OPEN', 'CLAIMED')) AS contests,
    (SELECT count(*)::int FROM dispute
      WHERE (buyer_id = $1 OR seller_id = $1) AND state IN ('OPEN', 'CLAIMED')) AS disputes,
    (SELECT count(*)::int FROM offer_order
      WHERE (buyer_id = $1 OR seller_id = $1) AND state NOT IN ('COMPLETED', 'CANCELLED')) AS orders,
    (SELECT count(*)::int FROM voucher
      WHERE issuer_id = $1 AND source <> 'outside' AND state = 'ACTIVE') AS vouchers,
    (SELECT count(*)::int FROM withdrawal
      WHERE member_id = $1 AND state IN ('REQUESTED', 'PAYING', 'HELD')) AS withdrawals,
    (SELECT count(*)::int FROM member_freeze WHERE member_id = $1) AS freezes`
