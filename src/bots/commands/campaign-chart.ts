import { readCampaignChart } from '../../domain/campaigns/read-campaign-chart.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { campaignChartView } from '../views/campaign-chart-view.ts'
import { refused, viewer } from './answering.ts'

/** Chart: what was paid for one of my jobs, day by day. */
export const campaignChart: Command = {
  ...entries.campaignChart,
  async run(ctx, { campaign: id = '' }) {
    const { store, clock } = ctx.domain
    const chart = await readCampaignChart(store, id, ctx.me.memberId, clock.now())
    if (!chart) return refused(ctx, { code: 'not-found', what: 'job' })
    return { view: campaignChartView(viewer(ctx), chart) }
  },
}
