import { usd } from '../../domain/kit/money.ts'
import type { Figures, PaidOnDay } from '../../domain/operators/read-figures.ts'
import { bold, money, plain, type Text } from '../kit/span.ts'
import type { Block, View } from '../kit/view.ts'
import { busiestDay, type DayAmount, dayChart } from './day-chart.ts'
import { button, buttons, duration, heading, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** The platform in figures, with what was paid to workers in the last days as a chart. */
export function figuresView(v: Viewer, found: Figures): View {
  const { solvency, days } = found
  const gapMicros = solvency.owedMicros - solvency.thereMicros
  const blocks: Block[] = [
    heading(v.say('figures-title')),
    dayChart(amounts(days), usd, chartWords(v, days)),
    { kind: 'facts', rows: [...moneyRows(v, found), ...workRows(v, found)] },
  ]
  if (gapMicros !== 0n)
    blocks.push(text(bold(...v.say('figures-gap', { gap: money(gapMicros < 0n ? -gapMicros : gapMicros) }))))
  blocks.push(text(...chartWords(v, days)), buttons(button(v, 'button-admin', 'admin')))
  return { accent: gapMicros === 0n ? 'neutral' : 'bad', blocks, protect: true }
}

type Row = { label: Text; value: Text }

function moneyRows(v: Viewer, { solvency, paidInMicros, issuedMicros, paidOutMicros }: Figures): Row[] {
  const { owed } = solvency
  const parts = v.say('figures-owed-parts', {
    cash: money(owed.cashMicros),
    wallet: money(owed.walletMicros),
    vouchers: money(owed.vouchersMicros),
    payouts: money(owed.payoutsMicros),
  })
  const owedMicros = owed.cashMicros + owed.walletMicros + owed.vouchersMicros + owed.payoutsMicros
  return [
    { label: v.say('figures-paid-in'), value: [money(paidInMicros)] },
    { label: v.say('figures-issued'), value: [money(issuedMicros)] },
    { label: v.say('figures-paid-out'), value: [money(paidOutMicros)] },
    { label: v.say('figures-fees'), value: [money(solvency.feesMicros)] },
    { label: v.say('figures-held'), value: [money(owed.escrowMicros)] },
    { label: v.say('figures-owed'), value: [bold(money(owedMicros)), plain(' · '), ...parts] },
  ]
}

function workRows(v: Viewer, { openJobs, medianVerdictMs, overduePayouts }: Figures): Row[] {
  return [
    { label: v.say('figures-open-jobs'), value: [plain(String(openJobs))] },
    {
      label: v.say('figures-median'),
      value: medianVerdictMs === null ? v.say('no-record') : duration(v, medianVerdictMs),
    },
    { label: v.say('figures-overdue'), value: [bold(plain(String(overduePayouts)))] },
  ]
}

/** What the chart shows, in words. */
function chartWords(v: Viewer, days: readonly PaidOnDay[]): Text {
  const most = busiestDay(amounts(days))
  const first = days[0]?.day ?? ''
  const last = days.at(-1)?.day ?? ''
  if (!most || most.amount === 0n) return v.say('figures-chart-none', { first, last })
  return v.say('figures-chart', {
    first,
    last,
    total: money(days.reduce((sum, { micros }) => sum + micros, 0n)),
    most: money(most.amount),
    day: most.day,
    today: money(days.at(-1)?.micros ?? 0n),
  })
}

function amounts(days: readonly PaidOnDay[]): DayAmount[] {
  return days.map(({ day, micros }) => ({ day, amount: micros }))
}
