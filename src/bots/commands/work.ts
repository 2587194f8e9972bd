import { countWork, listWork, WORK_PER_PAGE, type WorkTab } from '../../domain/submissions/read-submission.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx } from '../kit/command.ts'
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
    const shownEntries = tab === 'progress' ? await held(ctx) : await submissions(ctx, tab, page)
    return { view: workView(viewer(ctx), tab, counts, shownEntries, page, pages) }
  },
}

async function held(ctx: Ctx) {
  const rows = await ctx.domain.store.db.reservation.findMany({
    where: { memberId: ctx.me.memberId, state: 'HELD' },
    include: { campaign: true },
    orderBy: { dueAt: 'asc' },
    take: WORK_PER_PAGE,
  })
  return rows.map((row) => reservationEntry(viewer(ctx), row))
}

async function submissions(ctx: Ctx, tab: Exclude<WorkTab, 'progress'>, page: number) {
  const rows = await listWork(ctx.domain.store, ctx.me.memberId, tab, page)
  return rows.map((row) => submissionEntry(viewer(ctx), row))
}
