import type { PostingKind } from '../kit/decision.ts'
import type { Micros } from '../kit/money.ts'
import type { Store } from '../kit/store.ts'
import { cashOf, walletOf } from './accounts.ts'

/** One movement on a member's balances: positive came in, negative went out. */
export type StatementLine = {
  seq: bigint
  at: Date
  account: 'cash' | 'wallet'
  micros: Micros
  kind: PostingKind
  /** The id of what it was for. */
  about: string
}

const PAGE = 10

/** A member's movements, newest first, ten a page. `before` is the `seq` of the last line seen. */
export async function readStatement(
  store: Store,
  memberId: string,
  before?: bigint,
): Promise<StatementLine[]> {
  const mine = [cashOf(memberId), walletOf(memberId)]
  const older = before === undefined ? {} : { seq: { lt: before } }
  const [out, into] = await Promise.all([
    store.db.ledgerMove.findMany({
      where: { fromAccount: { in: mine }, ...older },
      orderBy: { seq: 'desc' },
      take: PAGE,
    }),
    store.db.ledgerMove.findMany({
      where: { toAccount: { in: mine }, ...older },
      orderBy: { seq: 'desc' },
      take: PAGE,
    }),
  ])
  const moves = [
    ...out.map((move) => ({ ...move, account: move.fromAccount, micros: -move.amountMicros })),
    ...into.map((move) => ({ ...move, account: move.toAccount, micros: move.amountMicros })),
  ]
    .sort((a, b) => (a.seq < b.seq ? 1 : -1))
    .slice(0, PAGE)
  const postings = await store.db.posting.findMany({
    where: { key: { in: moves.map((move) => move.postingKey) } },
  })
  return moves.flatMap((move) => {
    const posting = postings.find((p) => p.key === move.postingKey)
    if (!posting) return []
    const account = move.account === cashOf(memberId) ? 'cash' : 'wallet'
    return [
      {
        seq: move.seq,
        at: posting.at,
        account,
        micros: move.micros,
        kind: posting.kind as PostingKind,
        about: posting.about,
      },
    ]
  })
}
