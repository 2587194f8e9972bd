import type { Store } from '../../domain/kit/store.ts'
import { readPurse } from '../../domain/ledger/read-purse.ts'
import { readStatement, type StatementLine } from '../../domain/ledger/statement.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command } from '../kit/command.ts'
import { historyView, type NamedLine, walletView } from '../views/wallet-views.ts'
import { viewer } from './answering.ts'

/** Balances, what is set aside, the last movements. */
export const wallet: Command = {
  ...entries.wallet,
  menu: { name: 'wallet', platforms: BOTH },
  async run(ctx) {
    const { store } = ctx.domain
    const [purse, escrow, lines] = await Promise.all([
      readPurse(store, ctx.me.memberId),
      escrowOf(store, ctx.me.memberId),
      readStatement(store, ctx.me.memberId),
    ])
    return { view: walletView(viewer(ctx), purse, escrow, await named(store, lines)) }
  },
}

/** Every movement, ten a page. */
export const history: Command = {
  ...entries.history,
  menu: { name: 'history', platforms: BOTH },
  async run(ctx, { before = '' }) {
    const { store } = ctx.domain
    const from = /^\d{1,18}$/.test(before) ? BigInt(before) : undefined
    const lines = await readStatement(store, ctx.me.memberId, from)
    const last = lines.at(-1)
    const older = last ? (await readStatement(store, ctx.me.memberId, last.seq)).length > 0 : false
    return {
      view: historyView(
        viewer(ctx),
        await named(store, lines),
        from === undefined,
        older && last ? last.seq : null,
      ),
    }
  },
}

/** Each line names what it was for: the job's title, where it was a job. */
async function named(store: Store, lines: StatementLine[]): Promise<NamedLine[]> {
  const about = lines.map((line) => line.about)
  const [campaigns, submissions, visits] = await Promise.all([
    store.db.campaign.findMany({ where: { id: { in: about } }, select: { id: true, title: true } }),
    store.db.submission.findMany({
      where: { id: { in: about } },
      select: { id: true, campaign: { select: { title: true } } },
    }),
    store.db.visit.findMany({
      where: { id: { in: about } },
      select: { id: true, campaign: { select: { title: true } } },
    }),
  ])
  const titles = new Map([
    ...campaigns.map(({ id, title }) => [id, title] as const),
    ...[...submissions, ...visits].map(({ id, campaign }) => [id, campaign.title] as const),
  ])
  return lines.map((line) => ({ ...line, title: titles.get(line.about) ?? null }))
}

/** What is set aside for this member's own jobs. */
async function escrowOf(store: Store, memberId: string): Promise<bigint> {
  const [row] = await store.run({
    name: 'escrow_of_employer',
    text: `
      SELECT coalesce(sum(CASE WHEN m.to_account = e.account THEN m.amount_micros ELSE -m.amount_micros END), 0)::text AS held
      FROM (SELECT 'escrow:campaign:' || id AS account FROM campaign WHERE employer_id = $1) e
      JOIN ledger_move m ON m.to_account = e.account OR m.from_account = e.account`,
    values: [memberId],
  })
  return BigInt(String(row?.held ?? 0))
}
