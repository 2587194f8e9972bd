import { countBreakers } from '../../domain/breaker/read-breakers.ts'
import { countHeldVerdicts } from '../../domain/breaker/read-held-verdicts.ts'
import { moderates } from '../../domain/cases/case.rules.ts'
import { countContests } from '../../domain/contests/list-contests.ts'
import { countDisputes } from '../../domain/disputes/list-disputes.ts'
import { countFrozen } from '../../domain/operators/frozen-campaigns.ts'
import { countAdjustments } from '../../domain/operators/read-adjustments.ts'
import { countReports } from '../../domain/reports/read-reports.ts'
import { countTickets, medianFirstAnswerMs } from '../../domain/support/list-tickets.ts'
import { countMismatched } from '../../domain/top-ups/read-top-ups.ts'
import { countPayouts } from '../../domain/withdrawals/read-payouts.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx } from '../kit/command.ts'
import { type DeskFacts, deskView } from '../views/desk-views.ts'
import { refused, viewer } from './answering.ts'
import { mayIssue } from './top-up.ts'

/** The operators' desk: what this operator may do, and how much waits. */
export const admin: Command = {
  ...entries.admin,
  menu: { name: 'admin', platforms: BOTH, operatorsOnly: true },
  async run(ctx) {
    const { roles } = ctx.me
    if (roles.length === 0) return refused(ctx, { code: 'not-allowed' })
    const facts = {
      roles,
      mayIssue: mayIssue(ctx),
      waiting: await readWaiting(ctx),
      tickets: await readTickets(ctx),
      frozen: await countFrozen(ctx.domain.store, ctx.actor),
      payouts: await countPayouts(ctx.domain.store, ctx.actor),
      mismatched: await countMismatched(ctx.domain.store, ctx.actor),
      adjustments: await countAdjustments(ctx.domain.store, ctx.actor),
      boardLink: ctx.boardLink(),
    }
    return { view: deskView(viewer(ctx), facts) }
  },
}

async function readWaiting({ actor, domain }: Ctx): Promise<DeskFacts['waiting']> {
  if (!moderates(actor)) return null
  const [contests, disputes, reports, verdicts, breakers] = await Promise.all([
    countContests(domain.store, actor),
    countDisputes(domain.store, actor),
    countReports(domain.store, actor),
    countHeldVerdicts(domain.store, actor),
    countBreakers(domain.store, actor),
  ])
  return { contests, disputes, reports, refusals: verdicts + breakers }
}

async function readTickets({ actor, domain }: Ctx): Promise<DeskFacts['tickets']> {
  const waiting = await countTickets(domain.store, actor)
  if (waiting === null) return null
  return { waiting, medianMs: await medianFirstAnswerMs(domain.store, domain.clock.now()) }
}
