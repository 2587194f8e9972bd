import { browseJobs, type JobCursor, type JobFilter } from '../../domain/campaigns/browse-jobs.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command } from '../kit/command.ts'
import { jobsView } from '../views/job-views.ts'
import { viewer } from './answering.ts'

/** Find work: open jobs I may take, by category, newest or best paid. */
export const jobs: Command = {
  ...entries.jobs,
  menu: { name: 'jobs', platforms: BOTH },
  async run(ctx, { category = '', sort, cursor = '' }) {
    const { store } = ctx.domain
    const categories = await store.db.category.findMany({
      where: { parentId: null },
      orderBy: { position: 'asc' },
    })
    const filter: JobFilter = {
      categoryId: categories.some((each) => each.id === category) ? category : null,
      mode: null,
      place: 'any',
      order: sort === 'best-paid' ? 'best-paid' : 'newest',
      minRewardMicros: null,
      mySkills: false,
    }
    const found = await browseJobs(store, ctx.me, filter, cursorOf(cursor))
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

function cursorOf(value: string): JobCursor {
  const campaignId = value.slice(1)
  if (!ID_PATTERN.test(campaignId)) return null
  return { side: value.startsWith('b') ? 'before' : 'after', campaignId }
}
