import { countWork, listWork, WORK_PER_PAGE, type WorkTab } from '../../domain/submissions/read-submission.ts'
import { readHeldVisits } from '../../domain/visits/read-visit.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx } from '../kit/command.ts'
import { visitEntry } from '../views/visit-views.ts'
import { reservationEntry, submissionEntry, workView } from '../views/work-views.ts'
import { pageOf, viewer } from './answering.ts'

const TABS: readonly WorkTab[] = ['progress', 'waiting', 'fix', 'done']

/** My work in four tabs. Opens where something is to be done. */
export const work: Command = {
  ...entries.work,
  menu: { name: 'work', platforms: BOTH },
  async run(ctx, { tab: wanted, page: wantedPage }) {
    const counts = await countWork(ctx.domain.store, ctx.me.memberId)
    const tab = TABS.find((name) => name === wanted) ?? TABS.find((name) => counts[name] > 0) ?? 'progress'
    const pages = Math.max(1, Math.ceil(counts[tab] / WORK_PER_PAGE))
    const page = Math.min(pageOf(wantedPage), pages)
    const shownEntries = tab === 'progress' ? await held(ctx, page) : await submissions(ctx, tab, page)
    return { view: workView(viewer(ctx), tab, counts, shownEntries, page, pages) }
  },
}

/** Slots and personal links, what ends first on top. A member holds few, so that all are read. */
async function held(ctx: Ctx, page: number) {
  const { store } = ctx.domain
  const v = viewer(ctx)
  const [reservations, visits] = await Promise.all([
    store.db.reservation.findMany({
      where: { memberId: ctx.me.memberId, state: 'HELD' },
      include: { campaign: true },
    }),
    readHeldVisits(store, ctx.me.memberId),
  ])
  return [
    ...reservations.map((row) => ({ dueAt: row.dueAt, entry: reservationEntry(v, row) })),
    ...visits.map((row) => ({ dueAt: row.dueAt, entry: visitEntry(v, row) })),
  ]
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
    .slice((page - 1) * WORK_PER_PAGE, page * WORK_PER_PAGE)
    .map(({ entry }) => entry)
}

async function submissions(ctx: Ctx, tab: Exclude<WorkTab, 'progress'>, page: number) {
  const rows = await listWork(ctx.domain.store, ctx.me.memberId, tab, page)
  return rows.map((row) => submissionEntry(viewer(ctx), row))
}
