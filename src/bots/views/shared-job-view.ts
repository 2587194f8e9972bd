import type { Campaign } from '../../generated/prisma/client.ts'
import { bold, money, plain } from '../kit/span.ts'
import { open, type View } from '../kit/view.ts'
import { audience } from './job-views.ts'
import { buttons, categoryName, heading, title } from './parts.ts'
import type { Viewer } from './view-context.ts'

/**
 * A job's card as it is passed on into any chat: what does not change, and the way to it. Nothing here can be
 * pressed but the link, because whoever sees it is not known yet.
 */
export function sharedJobView(v: Viewer, job: Campaign, label: string, url: string): View {
  return {
    accent: 'neutral',
    blocks: [
      heading(title(job.title)),
      {
        kind: 'facts',
        rows: [
          { label: v.say('label-reward'), value: [bold(money(job.rewardMicros))] },
          { label: v.say('label-category'), value: [plain(categoryName(v, job.categoryId))] },
          { label: v.say('label-open-to'), value: audience(v, job, false) },
        ],
      },
      buttons(open(label, url)),
    ],
  }
}
