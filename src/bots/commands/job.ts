import { browseJobs } from '../../domain/campaigns/browse-jobs.ts'
import { readJob } from '../../domain/campaigns/read-job.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { usd } from '../../domain/kit/money.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command } from '../kit/command.ts'
import { jobView } from '../views/job-views.ts'
import { refused, viewer } from './answering.ts'

/** One job, as the member may see it. */
export const job: Command = {
  ...entries.job,
  menu: {
    name: 'job',
    platforms: BOTH,
    options: [
      {
        name: 'job',
        arg: 'campaign',
        required: true,
        async suggest(ctx, typed) {
          const taker = ctx.me
          const { jobs } = await browseJobs(
            ctx.domain.store,
            taker,
            {
              categoryId: null,
              mode: null,
              place: 'any',
              order: 'newest',
              minRewardMicros: null,
              mySkills: false,
            },
            null,
          )
          return jobs
            .filter(({ title }) => title.toLowerCase().includes(typed.toLowerCase()))
            .map(({ id, title, rewardMicros }) => ({ label: `${usd(rewardMicros)} · ${title}`, value: id }))
        },
      },
    ],
  },
  async run(ctx, { campaign = '' }) {
    const found = ID_PATTERN.test(campaign) ? await readJob(ctx.domain.store, campaign, ctx.me) : null
    if (!found) return refused(ctx, { code: 'not-found', what: 'job' })
    return { view: jobView(viewer(ctx), found, ctx.botLink) }
  },
}
