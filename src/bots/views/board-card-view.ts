import { VISIT_MS } from '../../domain/visits/visit.rules.ts'
import type { Campaign } from '../../generated/prisma/client.ts'
import { bold, money, plain } from '../kit/span.ts'
import type { View } from '../kit/view.ts'
import { button, buttons, categoryName, duration, heading, title } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** A job's card in a channel everybody reads: what is the same for all of them, and the way to the job itself. */
export function boardCardView(v: Viewer, job: Campaign): View {
  const time = job.mode === 'PAID_TO_CLICK' ? VISIT_MS : job.reservationMs
  return {
    accent: 'good',
    blocks: [
      heading(title(job.title)),
      {
        kind: 'facts',
        rows: [
          { label: v.say('label-reward'), value: [bold(money(job.rewardMicros))] },
          {
            label: v.say('label-slots'),
            value: v.say('slots-left', { left: job.freeSlots, slots: job.slots }),
          },
          { label: v.say('label-time-allowed'), value: duration(v, time) },
          { label: v.say('label-category'), value: [plain(categoryName(v, job.categoryId))] },
        ],
      },
      buttons(button(v, 'button-view', 'job', { campaign: job.id }, 'primary')),
    ],
  }
}
