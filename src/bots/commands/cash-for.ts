import type { Micros } from '../../domain/kit/money.ts'
import { readPurse } from '../../domain/ledger/read-purse.ts'
import { splitPayment } from '../../domain/ledger/spend.rules.ts'
import type { Ctx } from '../kit/command.ts'

/** How much of a price a member's cash would pay now: what their wallet does not; nothing where both are too little. */
export async function cashFor(ctx: Ctx, priceMicros: Micros): Promise<Micros> {
  const purse = await readPurse(ctx.domain.store, ctx.me.memberId)
  return splitPayment(purse, priceMicros)?.cashMicros ?? 0n
}
