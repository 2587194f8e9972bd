import { browseJobs, type JobFilter } from '../../domain/campaigns/read-job.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command } from '../kit/command.ts'
import { jobsView } from '../views/job-views.ts'
import { pageOf, viewer } from './answering.ts'

/** Find work: open jobs I may take, by category, newest or best paid. */
export const jobs: Command = {
  ...entries.jobs,
  menu: { name: 'jobs', platforms: BOTH },
  async run(ctx, { category = '', sort, page }) {
    const { store } = ctx.domain
    const categories = await store.db.category.findMany({
      where: { parentId: null },
      orderBy: { position: 'asc' },
    })
    const filter: JobFilter = {
      categoryId: categories.some((each) => each.id === category) ? category : null,
      sort: sort === 'best-paid' ? 'best-paid' : 'newest',
      page: pageOf(page),
    }
    const found = await browseJobs(store, ctx.me, filter)
    return {
      view: jobsView(
        viewer(ctx),
        found,
        filter,
        categories.map((each) => each.id),
        ctx.me.country,
      ),
    }
  },
}
