import { type DeliverySource, deliverNotices } from '../bots/deliver.ts'
import { tellLastWords } from '../bots/tell-last-words.ts'
import { MINUTE_MS } from '../domain/kit/clock.ts'
import { forgetRequestKeys } from '../domain/kit/forget-request-keys.ts'
import { audit } from '../domain/ledger/audit.ts'
import type { OperatorName } from '../domain/notices/operators-of.ts'
import { relayEvents } from '../domain/notices/relay-events.ts'
import { nextDueAt, sweepDue } from '../domain/timers/sweep.ts'
import type { Log } from './log.ts'
import type { JobDeclaration } from './queue/job-types.ts'

export type JobName = 'sweep' | 'crypto-pay' | 'relay' | 'deliver' | 'board' | 'deferred' | 'audit' | 'forget'

export type JobParts = {
  source: DeliverySource
  operators: readonly OperatorName[]
  finishDeferred: () => Promise<number>
  keepBoard: () => Promise<Date | null>
  useCryptoPay: () => Promise<void>
  forgetFiles: () => Promise<void>
  wake: (name: JobName, at?: Date) => void
  log: Log
}

/**
 * What runs by itself. Each job finds its work in the database, so a wake that is lost costs at most
 * `everyMs`; each wakes the next one in the chain sweep → relay → deliver, and a relay also the board
 * and what may be paid by Crypto Pay.
 */
export function jobsOf({
  source,
  operators,
  finishDeferred,
  keepBoard,
  useCryptoPay,
  forgetFiles,
  wake,
  log,
}: JobParts): Record<JobName, JobDeclaration> {
  const { domain } = source
  return {
    sweep: {
      everyMs: 30_000,
      async run() {
        await sweepDue(domain)
        return { nextAt: (await nextDueAt(domain)) ?? undefined }
      },
    },
    'crypto-pay': {
      everyMs: 20_000,
      run: useCryptoPay,
    },
    relay: {
      everyMs: 10_000,
      async run() {
        if ((await relayEvents(domain, operators)) === 0) return
        wake('deliver')
        wake('board')
        wake('crypto-pay')
        const dueAt = await nextDueAt(domain)
        if (dueAt) wake('sweep', dueAt)
      },
    },
    deliver: {
      everyMs: 10_000,
      async run() {
        await tellLastWords(source)
        return { nextAt: (await deliverNotices(source)) ?? undefined }
      },
    },
    board: {
      everyMs: MINUTE_MS,
      async run() {
        return { nextAt: (await keepBoard()) ?? undefined }
      },
    },
    deferred: {
      everyMs: 10_000,
      async run() {
        await finishDeferred()
      },
    },
    audit: {
      everyMs: 60 * MINUTE_MS,
      async run() {
        const problems = await audit(domain.store)
        if (problems.length > 0) log.error({ problems }, 'the books do not add up')
      },
    },
    forget: {
      everyMs: 60 * MINUTE_MS,
      async run() {
        await forgetRequestKeys(domain)
        await forgetFiles()
      },
    },
  }
}
