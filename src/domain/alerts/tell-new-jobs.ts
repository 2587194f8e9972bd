import type { JobAlert } from '../../generated/prisma/client.ts'
import { newJobsFor } from '../campaigns/browse-jobs.ts'
import { takerFacts } from '../campaigns/read-ties.ts'
import { after, MINUTE_MS } from '../kit/clock.ts'
import type { Decision } from '../kit/decision.ts'
import { firstIdAt } from '../kit/ids.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { quietUntil } from '../notices/quiet-hours.rules.ts'
import { JOBS_PER_DIGEST, nextLookAt } from './alert.rules.ts'

/**
 * A job gets its id before it is committed, so one that is older by its id may be seen later. What is younger than
 * this is left for the next look; nothing is told twice, and nothing is passed over.
 */
const SETTLED_MS = MINUTE_MS
/** More are read than a digest names, because some of them are left out of it. */
const READ_MAX = 4 * JOBS_PER_DIGEST
/** How many members are looked up at once: a sweep must leave connections to people. */
const AT_ONCE = 4

/** Looks for new jobs for each of these members whose alerts are due; one of them may find nothing. */
export async function decideAlerts(
  store: Store,
  memberIds: readonly string[],
  now: Date,
): Promise<{ id: string; verdict: Verdict<Decision> }[]> {
  const [alerts, members] = await Promise.all([
    store.db.jobAlert.findMany({ where: { id: { in: [...memberIds] } } }),
    store.db.member.findMany({ where: { id: { in: [...memberIds] } } }),
  ])
  const decided: { id: string; verdict: Verdict<Decision> }[] = []
  const waiting = [...alerts]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let alert = waiting.shift(); alert; alert = waiting.shift()) {
        const { id } = alert
        const member = members.find((one) => one.id === id)
        const quiet = member ? quietUntil(now, member) : null
        const found = member && !quiet ? await findNewJobs(store, alert, takerFacts(member), now) : []
        decided.push({ id, verdict: quiet ? lookLater(alert, quiet, now) : decideAlert(alert, found, now) })
      }
    }),
  )
  return decided
}

/** Pure: tells of these jobs, if there are any, and says when to look again. Refuses an alert that is not due. */
export function decideAlert(alert: JobAlert, campaignIds: readonly string[], now: Date): Verdict<Decision> {
  if (alert.dueAt === null || alert.dueAt > now) return refuse({ code: 'not-allowed' })
  const toldAt = campaignIds.length > 0 ? now : alert.toldAt
  const settled = settledId(now)
  return decide({
    patches: [
      {
        table: 'job_alert',
        row: alert,
        set: {
          toldAt,
          seenCampaignId: settled > alert.seenCampaignId ? settled : alert.seenCampaignId,
          dueAt: nextLookAt(now, { perDay: alert.perDay, toldAt }),
        },
      },
    ],
    events: campaignIds.length > 0 ? [{ kind: 'jobs-found', memberId: alert.id, campaignIds }] : [],
    answer: { memberId: alert.id },
  })
}

/** In quiet hours nothing is looked for: at their end one digest tells of them all. Refuses as `decideAlert`. */
function lookLater(alert: JobAlert, until: Date, now: Date): Verdict<Decision> {
  if (alert.dueAt === null || alert.dueAt > now) return refuse({ code: 'not-allowed' })
  return decide({
    patches: [{ table: 'job_alert', row: alert, set: { dueAt: nextLookAt(after(until, -1), alert) } }],
    answer: { memberId: alert.id },
  })
}

/** The newest jobs not told yet. Invited people were told of their job when they were invited. */
async function findNewJobs(
  store: Store,
  alert: JobAlert,
  taker: ReturnType<typeof takerFacts>,
  now: Date,
): Promise<string[]> {
  const { minRewardMicros, seenCampaignId } = alert
  const jobs = await newJobsFor(store, taker, {
    minRewardMicros,
    sinceCampaignId: seenCampaignId,
    limit: READ_MAX,
  })
  return jobs
    .filter(({ id, mode }) => id < settledId(now) && mode !== 'HIRED_GROUP')
    .slice(0, JOBS_PER_DIGEST)
    .map(({ id }) => id)
}

const settledId = (now: Date) => firstIdAt(after(now, -SETTLED_MS))
