import { z } from 'zod'
import type { Freeze, Identity, Member } from '../../generated/prisma/client.ts'
import { type EmployerRecord, readEmployerRecord } from '../campaigns/employer-record.ts'
import { moderates } from '../cases/case.rules.ts'
import type { Store } from '../kit/store.ts'
import type { Actor } from '../kit/use-case.ts'
import { readPurse } from '../ledger/read-purse.ts'
import type { Purse } from '../ledger/spend.rules.ts'
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
  vouchers: z.number(),
  voucherMicros: z.bigint(),
  withdrawals: z.number(),
  withdrawalMicros: z.bigint(),
  escrowMicros: z.bigint(),
  freezes: z.number(),
})

/** What a member has open: counts, and micro-dollars that are set aside or on their way out. */
export type OpenThings = z.infer<typeof openRow>

/** A member as operators see them. */
export type MemberCard = {
  member: Pick<Member, 'id' | 'country' | 'countryVerifiedAt' | 'createdAt' | 'erasedAt'>
  name: string
  identities: Identity[]
  worker: WorkerRecord
  employer: EmployerRecord
  purse: Purse
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
  const [worker, employer, purse, open, freeze, log] = await Promise.all([
    readWorkerRecord(store, memberId),
    readEmployerRecord(store, memberId),
    readPurse(store, memberId),
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
    purse,
    open,
    freeze: freeze && by && { ...freeze, by: by.name },
    notes: log?.lines.slice(0, NOTES) ?? [],
    mayFreeze: moderates(actor) && actor.memberId !== memberId,
    mayAdjust: adjusts(actor) && actor.memberId !== memberId,
  }
}

async function readOpenThings(store: Store, memberId: string): Promise<OpenThings> {
  const [row] = await store.run({ name: 'open_things', text: OPEN_THINGS, values: [memberId] })
  return openRow.parse({
    ...row,
    voucherMicros: BigInt(String(row?.['voucherMicros'])),
    withdrawalMicros: BigInt(String(row?.['withdrawalMicros'])),
    escrowMicros: BigInt(String(row?.['escrowMicros'])),
  })
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
    (SELECT count(*)::int FROM voucher
      WHERE issuer_id = $1 AND source <> 'outside' AND state = 'ACTIVE') AS vouchers,
    (SELECT coalesce(sum(amount_micros), 0)::text FROM voucher
      WHERE issuer_id = $1 AND source <> 'outside' AND state = 'ACTIVE') AS "voucherMicros",
    (SELECT count(*)::int FROM withdrawal
      WHERE member_id = $1 AND state IN ('REQUESTED', 'PAYING', 'HELD')) AS withdrawals,
    (SELECT coalesce(sum(amount_micros), 0)::text FROM withdrawal
      WHERE member_id = $1 AND state IN ('REQUESTED', 'PAYING', 'HELD')) AS "withdrawalMicros",
    (SELECT coalesce(sum(CASE WHEN m.to_account = a.id THEN m.amount_micros ELSE -m.amount_micros END), 0)::text
      FROM (SELECT 'escrow:campaign:' || id AS id FROM campaign WHERE employer_id = $1) a
      JOIN ledger_move m ON m.to_account = a.id OR m.from_account = a.id) AS "escrowMicros",
    (SELECT count(*)::int FROM member_freeze WHERE member_id = $1) AS freezes`
