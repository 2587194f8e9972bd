import type { CampaignChart } from '../../domain/campaigns/read-campaign-chart.ts'
import type { Text } from '../kit/span.ts'
import type { View } from '../kit/view.ts'
import { busiestDay, dayChart } from './day-chart.ts'
import { button, buttons, heading, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** What was paid for an employer's own job, day by day, as a chart and in words. */
export function campaignChartView(v: Viewer, chart: CampaignChart): View {
  const days = chart.days.map(({ day, paid }) => ({ day, amount: BigInt(paid) }))
  const said = chartWords(v, chart)
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('campaign-chart-title', { title: chart.title })),
      dayChart(days, String, said),
      text(...said),
      buttons(
        button(v, 'button-to-campaign', 'campaign', { campaign: chart.campaignId }),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}

/** What the chart shows, in words. */
function chartWords(v: Viewer, { mode, days }: CampaignChart): Text {
  const what = mode === 'PAID_TO_CLICK' ? 'visits' : 'submissions'
  const span = { what, first: days[0]?.day ?? '', last: days.at(-1)?.day ?? '' }
  const most = busiestDay(days.map(({ day, paid }) => ({ day, amount: BigInt(paid) })))
  if (!most || most.amount === 0n) return v.say('campaign-chart-none', span)
  return v.say('campaign-chart', {
    ...span,
    total: days.reduce((sum, { paid }) => sum + paid, 0),
    most: Number(most.amount),
    day: most.day,
    today: days.at(-1)?.paid ?? 0,
  })
}
