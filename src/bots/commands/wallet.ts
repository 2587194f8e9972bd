import { nameLines } from '../../domain/ledger/name-lines.ts'
import { readHoldings, readShare } from '../../domain/ledger/solvency.ts'
import { ALL_MOVEMENTS, readStatement } from '../../domain/ledger/statement.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command } from '../kit/command.ts'
import { solvencyView } from '../views/solvency-view.ts'
import { walletView } from '../views/wallet-views.ts'
import { viewer } from './answering.ts'

/** How many of the last movements the wallet shows. */
const LAST = 5

/** Balances, what is set aside and what is on its way out, the last movements. */
export const wallet: Command = {
  ...entries.wallet,
  menu: { name: 'wallet', platforms: BOTH },
  async run(ctx) {
    const { store } = ctx.domain
    const [mine, { lines }] = await Promise.all([
      readHoldings(store, ctx.me.memberId),
      readStatement(store, ctx.me.memberId, ALL_MOVEMENTS, null, LAST),
    ])
    const named = await nameLines(store, lines)
    return { view: walletView(viewer(ctx), mine, named, ctx.cryptoPay !== null) }
  },
}

/** What the platform owes everybody, what of it is mine, and whether it is all there by the books. */
export const solvency: Command = {
  ...entries.solvency,
  async run(ctx) {
    return { view: solvencyView(viewer(ctx), await readShare(ctx.domain.store, ctx.me.memberId)) }
  },
}
