import { z } from 'zod'
import type { CampaignMode } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'

/** How many days the chart covers at most, today included; days are UTC's. */
export const CHART_DAYS = 30

const dayRow = z.object({
  title: z.string(),
  mode: z.custom<CampaignMode>((mode) => typeof mode === 'string'),
  day: z.string(),
  paid: z.number(),
})

/** How many slots were paid on one day (`2026-11-23`). */
export type PaidSlots = { day: string; paid: number }

/** What was paid for one's own job, day by day up to today. A paid-to-click job's slots are visits. */
export type CampaignChart = { campaignId: string; title: string; mode: CampaignMode; days: PaidSlots[] }

/**
 * Reads how many slots of one's own campaign were paid on each of the last `CHART_DAYS` days, or since it was published;
 * `null` for anybody else's. A slot counts on the day its money moved, whatever a contest says of the verdict later.
 * Costs one look at each of the campaign's slots.
 */
export async function readCampaignChart(
  store: Store,
  campaignId: string,
  employerId: string,
  now: Date,
): Promise<CampaignChart | null> {
  const rows = await store.run({
    name: 'campaign_chart',
    text: CHART,
    values: [campaignId, employerId, now.toISOString().slice(0, 10)],
  })
  const days = rows.map((row) => dayRow.parse(row))
  const [first] = days
  if (!first) return null
  const { title, mode } = first
  return { campaignId, title, mode, days: days.map(({ day, paid }) => ({ day, paid })) }
}

/** A contest sets the verdict anew and never earlier than the payment, so the verdict narrows what postings are looked up. */
export const CHART = `
  WITH own AS (
    SELECT id, title, mode, f.first, f.first::timestamp AT TIME ZONE 'UTC' AS since
    FROM campaign, LATERAL (
      SELECT greatest($3::date - ${CHART_DAYS - 1}, least($3::date, (published_at AT TIME ZONE 'UTC')::date)) AS first
    ) f
    WHERE id = $1 AND employer_id = $2
  ), paid AS (
    SELECT (p.at AT TIME ZONE 'UTC')::date AS day
    FROM own JOIN submission s ON s.campaign_id = own.id
    JOIN posting p ON p.key = 'slot:' || s.reservation_id
    WHERE s.state IN ('SATISFIED', 'NOT_SATISFIED_PAID') AND s.verdict_at >= own.since
    UNION ALL
    SELECT (v.paid_at AT TIME ZONE 'UTC')::date
    FROM own JOIN visit v ON v.campaign_id = own.id
    WHERE v.state = 'PAID' AND v.paid_at >= own.since
  )
  SELECT own.title, own.mode::text AS mode, to_char(d.day, 'YYYY-MM-DD') AS day, count(paid.day)::int AS paid
  FROM own CROSS JOIN LATERAL generate_series(own.first, $3::date, '1 day') AS d(day)
  LEFT JOIN paid ON paid.day = d.day::date
  GROUP BY own.title, own.mode, d.day
  ORDER BY d.day`
