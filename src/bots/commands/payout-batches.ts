import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import {
  BATCH_MAX,
  type Batch,
  exportBatch,
  listBatches,
  listExportable,
  readBatch,
} from '../../domain/withdrawals/export-batch.ts'
import {
  importResults,
  type LineOutcome,
  previewResults,
  type ResultLine,
  readOutcomes,
} from '../../domain/withdrawals/import-results.ts'
import { methodNamed } from '../../domain/withdrawals/methods.ts'
import { paysOut } from '../../domain/withdrawals/payout-desk.rules.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Form } from '../kit/form.ts'
import { words } from '../text/say.ts'
import {
  confirmExportView,
  importPreviewBlocks,
  payoutBatchesView,
  payoutBatchView,
  resultsImportedView,
} from '../views/payout-batch-views.ts'
import { methodName } from '../views/withdrawal-views.ts'
import { instead, pageOf, refused, viewer } from './answering.ts'
import { PASTED_MAX, type ResultsFrom, readResults, resultsField } from './payout-results.ts'

/** Batches with something left to pay, and what could be exported now. */
export const payoutBatches: Command = {
  ...entries.payoutBatches,
  async run(ctx, { page }) {
    const { actor, domain } = ctx
    if (!paysOut(actor)) return refused(ctx, { code: 'not-allowed' })
    const [found, exportable] = await Promise.all([
      listBatches(domain.store, actor, pageOf(page)),
      listExportable(domain.store, actor, domain.clock.now()),
    ])
    return { view: payoutBatchesView(viewer(ctx), found, exportable) }
  },
}

/** Says what a batch would hold, then takes it and gives the file to pay from. */
export const exportPayouts: Command = {
  ...entries.exportPayouts,
  async run(ctx, { method: wanted = '', sure }) {
    const { actor, domain } = ctx
    if (!paysOut(actor)) return refused(ctx, { code: 'not-allowed' })
    const method = methodNamed(wanted)
    if (!method) return refused(ctx, { code: 'nothing-to-export', method: wanted })
    if (sure !== 'y') {
      const exportable = await listExportable(domain.store, actor, domain.clock.now())
      const now = exportable.find((one) => one.method === method)
      return now
        ? { view: confirmExportView(viewer(ctx), now) }
        : refused(ctx, { code: 'nothing-to-export', method })
    }
    const outcome = await perform(domain, exportBatch, { input: { method }, actor, key: ctx.key })
    return outcome.ok ? batchResult(ctx, outcome.answer.batchId, true) : refused(ctx, outcome.refusal)
  },
}

/** One batch: what is left of it; the file again. */
export const payoutBatch: Command = {
  ...entries.payoutBatch,
  run: (ctx, { batch = '', file }) => batchResult(ctx, batch, file === 'y'),
}

/**
 * Takes in the filled table of a batch, pasted or as the file; says first what each line would do, and then what it did.
 */
export const importPayouts: Command = {
  ...entries.importPayouts,
  async form(ctx, { batch = '', from }) {
    const found = await readMyBatch(ctx, batch)
    return found
      ? { form: importForm(ctx, found, fromOf(from)) }
      : instead(await batchResult(ctx, batch, false))
  },
  async run(ctx, { batch = '', from }, answers) {
    if (!ID_PATTERN.test(batch)) return refused(ctx, { code: 'not-found', what: 'withdrawal' })
    const results = await readResults(ctx, fromOf(from), answers)
    if (!results.ok) return refused(ctx, { code: 'not-found', what: 'file' })
    const { lines } = results
    const input = { batch, lines }
    const outcome = await perform(ctx.domain, importResults, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const told = withOutcomes(lines, readOutcomes(outcome.answer.outcomes))
    return { view: resultsImportedView(viewer(ctx), batch, told) }
  },
}

function fromOf(value: string | undefined): ResultsFrom {
  return value === 'file' ? 'file' : 'chat'
}

function importForm(ctx: Ctx, batch: Batch, from: ResultsFrom): Form {
  const field = resultsField(ctx, from)
  const limits = { lines: BATCH_MAX, signs: PASTED_MAX }
  return {
    title: ctx.say('import-title', { method: words(methodName(viewer(ctx), batch.method)) }),
    intro: from === 'file' ? ctx.say('import-file-intro', limits) : ctx.say('import-intro', limits),
    fields: [field],
    async check(answers) {
      const results = await readResults(ctx, from, answers)
      return results.ok ? null : { field: field.name, problem: results.problem }
    },
    async preview(answers) {
      const results = await readResults(ctx, from, answers)
      const lines = results.ok ? results.lines : []
      const outcomes = await previewResults(ctx.domain.store, { batch: batch.id, lines }, ctx.actor)
      return importPreviewBlocks(viewer(ctx), withOutcomes(lines, outcomes ?? []))
    },
    send: () => ({ label: words(ctx.say('import-send')), tone: 'primary' }),
  }
}

function withOutcomes(lines: readonly ResultLine[], outcomes: readonly LineOutcome[]) {
  return lines.map((line, place) => ({ line, outcome: outcomes[place] ?? 'unknown' }))
}

async function batchResult(ctx: Ctx, batch: string, withFile: boolean): Promise<Result> {
  if (!paysOut(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
  const found = await readMyBatch(ctx, batch)
  if (!found) return refused(ctx, { code: 'not-found', what: 'withdrawal' })
  return { view: payoutBatchView(viewer(ctx), found, withFile) }
}

async function readMyBatch(ctx: Ctx, batch: string): Promise<Batch | null> {
  return ID_PATTERN.test(batch) ? readBatch(ctx.domain.store, batch, ctx.actor) : null
}
