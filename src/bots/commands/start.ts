import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { homeScreen } from './home.ts'
import { job } from './job.ts'
import { link } from './link.ts'
import { offer } from './offers.ts'
import { order } from './order.ts'
import { redeemCode } from './redeem.ts'
import { reviewCard } from './review.ts'

/** `/start`, and deep links straight to their object: `job_…`, `off_…`, `rev_…`, `ord_…`, `vch_…`, `link_…`. */
export const start: Command = {
  ...entries.start,
  menu: {
    name: 'start',
    platforms: ['telegram'],
    options: [{ name: 'payload', arg: 'payload', required: false }],
  },
  async run(ctx, { payload = '' }) {
    const [, kind, value = ''] = /^([a-z]{3,4})_(.+)$/.exec(payload) ?? []
    switch (kind) {
      case 'job':
        return job.run(ctx, { campaign: value }, {})
      case 'off':
        return offer.run(ctx, { offer: value }, {})
      case 'rev':
        return reviewCard.run(ctx, { submission: value, shown: '0' }, {})
      case 'link':
        return link.run(ctx, { code: value }, {})
      case 'ord':
        return order.run(ctx, { order: value }, {})
      case 'vch':
        return redeemCode(ctx, value)
      case undefined:
      default:
        return { view: await homeScreen(ctx) }
    }
  },
}
