import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Domain } from '../domain/kit/use-case.ts'

/** Prometheus figures: the process's own, and what waits in the database at the moment of asking. */
export function createMetrics({ store, clock }: Domain): { text(): Promise<string>; contentType: string } {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  gauge(registry, 'microgig_events_unrelayed', 'Events of the outbox not yet relayed', () =>
    store.db.event.count({ where: { relayedAt: null } }),
  )
  gauge(registry, 'microgig_notices_waiting', 'Notices not yet delivered', () =>
    store.db.notice.count({ where: { state: 'WAITING' } }),
  )
  gauge(
    registry,
    'microgig_submissions_overdue',
    'Submissions whose deadline passed and is not settled',
    () => store.db.submission.count({ where: { dueAt: { lt: clock.now() }, campaign: { frozenAt: null } } }),
  )
  gauge(registry, 'microgig_jobs_open', 'Campaigns that people can take now', () =>
    store.db.campaign.count({ where: { state: 'ACTIVE', freeSlots: { gt: 0 }, frozenAt: null } }),
  )
  return { text: () => registry.metrics(), contentType: registry.contentType }
}

function gauge(registry: Registry, name: string, help: string, read: () => Promise<number>): void {
  registry.registerMetric(
    new Gauge({
      name,
      help,
      registers: [],
      async collect() {
        this.set(await read())
      },
    }),
  )
}
