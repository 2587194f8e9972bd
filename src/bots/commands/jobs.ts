import { browseJobs, type JobFilter } from '../../domain/campaigns/browse-jobs.ts'
import { readCategories } from '../../domain/campaigns/read-categories.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { noteFoundWork } from '../../domain/members/note-found-work.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { readFilter, readPlace } from '../views/job-filter-bytes.ts'
import { jobsView } from '../views/jobs-view.ts'
import { viewer } from './answering.ts'
import { welcomeStep } from './welcome.ts'

/**
 * Find work: open jobs I may take, five a page, by category, place, pay, kind and skills. The first time it asks
 * for country and skills; any button of its own skips that.
 */
export const jobs: Command = {
  ...entries.jobs,
  menu: { name: 'jobs', platforms: BOTH },
  async run(ctx, { filter = '', at = '', open = '' }) {
    const { store } = ctx.domain
    const member = await store.db.member.findUniqueOrThrow({ where: { id: ctx.me.memberId } })
    if (member.foundWorkAt === null) {
      const step = filter === '' ? await welcomeStep(ctx) : null
      if (step) return step
      // A key of its own: this is not what the press was about.
      await perform(ctx.domain, noteFoundWork, { input: {}, actor: ctx.actor, key: `${ctx.key}:found-work` })
    }
    return listJobs(ctx, readFilter(filter), { at, open })
  },
}

async function listJobs(
  ctx: Ctx,
  asked: JobFilter,
  { at, open }: { at: string; open: string },
): Promise<Result> {
  const { store } = ctx.domain
  const [groups, skills] = await Promise.all([
    readCategories(store),
    store.db.memberSkill.count({ where: { memberId: ctx.me.memberId } }),
  ])
  const isKnown = groups.some(({ id, parts }) => [id, ...parts].includes(asked.categoryId ?? ''))
  const filter = isKnown ? asked : { ...asked, categoryId: null }
  const place = readPlace(at)
  const found = await browseJobs(store, ctx.me, filter, place.cursor)
  // Whoever turns on while the last jobs are taken is shown the beginning again.
  const isLost = place.cursor !== null && found.jobs.length === 0
  const facts = isLost
    ? { found: await browseJobs(store, ctx.me, filter, null), place: { cursor: null, page: 1 } }
    : { found, place }
  const { country } = ctx.me
  return { view: jobsView(viewer(ctx), { ...facts, filter, groups, open, country, skills }) }
}
