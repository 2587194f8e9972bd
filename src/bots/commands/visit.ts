import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { readVisitOf } from '../../domain/visits/read-visit.ts'
import { startVisit } from '../../domain/visits/start-visit.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { visitView } from '../views/visit-views.ts'
import { refused, viewer } from './answering.ts'

/** Visit: holds a slot of a paid-to-click job for ten minutes and gives the personal link. */
export const visit: Command = {
  ...entries.visit,
  async run(ctx, { campaign = '' }) {
    if (!ID_PATTERN.test(campaign)) return refused(ctx, { code: 'not-found', what: 'job' })
    const outcome = await perform(ctx.domain, startVisit, {
      input: { campaign },
      actor: ctx.actor,
      key: ctx.key,
    })
    if (outcome.ok) return visitResult(ctx, outcome.answer.visitId)
    // Pressing Visit once more after it paid is not a mistake: the receipt is what they want to see.
    if (outcome.refusal.code === 'already-visited') return visitResult(ctx, outcome.refusal.visitId)
    return refused(ctx, outcome.refusal)
  },
}

/** Where a link of mine stands: open, paid, or over. Changes nothing. */
export const visitState: Command = {
  ...entries.visitState,
  run: (ctx, { visit: id = '' }) => visitResult(ctx, id),
}

async function visitResult(ctx: Ctx, id: string): Promise<Result> {
  const found = ID_PATTERN.test(id) ? await readVisitOf(ctx.domain.store, id, ctx.me.memberId) : null
  if (!found) return refused(ctx, { code: 'not-found', what: 'visit' })
  return { view: visitView(viewer(ctx), found, ctx.visitLink(found.id)) }
}
