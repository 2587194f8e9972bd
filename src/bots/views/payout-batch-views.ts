import type { Micros } from '../../domain/kit/money.ts'
import type { Batch, Exportable } from '../../domain/withdrawals/export-batch.ts'
import type { LineOutcome, ResultLine } from '../../domain/withdrawals/import-results.ts'
import { press } from '../entries.ts'
import { bold, money, plain, type Text, time, user } from '../kit/span.ts'
import { act, type Block, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, hint, text } from './parts.ts'
import { payoutCsv } from './payout-csv.ts'
import type { Viewer } from './view-context.ts'
import { methodName } from './withdrawal-views.ts'

/** Batches that have something left to pay, and what could be exported now. */
export function payoutBatchesView(
  v: Viewer,
  { batches, page, pages }: { batches: readonly Batch[]; page: number; pages: number },
  exportable: readonly Exportable[],
): View {
  const entries = batches.map((batch) => ({
    title: [money(batch.openMicros), plain(' · '), ...methodName(v, batch.method)],
    lines: [
      v.say('batch-line', {
        open: batch.open.length,
        all: batch.open.length + batch.settled,
        name: batch.holder?.name ?? '',
        at: time(batch.at),
      }),
    ],
    open: button(v, 'button-view', 'payoutBatch', { batch: batch.id }),
  }))
  const blocks: Block[] = [
    heading(v.say('batches-title')),
    text(...v.say('batches-what')),
    entries.length === 0 ? text(...v.say('batches-none')) : { kind: 'entries', entries },
  ]
  if (pages > 1)
    blocks.push({ kind: 'pager', page, pages, turn: (to) => press('payoutBatches', { page: to }) })
  blocks.push(exportable.length === 0 ? hint(v.say('batches-nothing')) : exportSelect(v, exportable))
  blocks.push(buttons(button(v, 'button-payouts', 'payouts'), button(v, 'button-admin', 'admin')))
  return { accent: 'neutral', blocks }
}

function exportSelect(v: Viewer, exportable: readonly Exportable[]): Block {
  return {
    kind: 'select',
    placeholder: words(v.say('batches-export')),
    options: exportable.map(({ method, count }) => ({
      label: words(v.say('batches-exportable', { method: words(methodName(v, method)), count })),
      press: press('exportPayouts', { method }),
      chosen: false,
    })),
  }
}

/** Before a batch is taken: how many, how much, and what that means. */
export function confirmExportView(v: Viewer, { method, count, netMicros }: Exportable): View {
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('batch-confirm', { count, method: words(methodName(v, method)) })),
      text(...v.say('batch-confirm-what', { net: money(netMicros) })),
      buttons(
        act(
          words(v.say('button-export-batch', { count })),
          press('exportPayouts', { method, sure: 'y' }),
          'primary',
        ),
        button(v, 'button-to-batches', 'payoutBatches'),
      ),
    ],
  }
}

/** A batch: what is left, how it goes on, and with `withFile` the file to pay from. */
export function payoutBatchView(v: Viewer, batch: Batch, withFile: boolean): View {
  const id = { batch: batch.id }
  const blocks: Block[] = [
    heading(v.say('payout-batch-title', { method: words(methodName(v, batch.method)) })),
    { kind: 'facts', rows: batchRows(v, batch) },
  ]
  if (batch.open.length === 0) blocks.push(text(...v.say('payout-batch-over')))
  else {
    blocks.push(hint(v.say('payout-batch-how')))
    if (withFile)
      blocks.push({
        kind: 'file',
        name: `payouts-${batch.id}.csv`,
        mime: 'text/csv',
        text: () => payoutCsv(batch.open),
      })
    blocks.push(
      buttons(
        button(v, 'button-import-file', 'importPayouts', { ...id, from: 'file' }, 'primary'),
        button(v, 'button-import-results', 'importPayouts', id),
        button(v, 'button-batch-file', 'payoutBatch', { ...id, file: 'y' }),
      ),
    )
  }
  blocks.push(
    buttons(
      button(v, 'button-to-batches', 'payoutBatches'),
      button(v, 'button-payouts', 'payouts'),
      button(v, 'button-admin', 'admin'),
    ),
  )
  return { accent: batch.open.length === 0 ? 'good' : 'active', blocks }
}

function batchRows(v: Viewer, batch: Batch): { label: Text; value: Text }[] {
  const rows = [
    {
      label: v.say('payout-batch-open'),
      value: [plain(`${batch.open.length} · `), bold(money(batch.openMicros))],
    },
    { label: v.say('payout-batch-settled'), value: [plain(String(batch.settled))] },
  ]
  if (batch.holder) rows.push({ label: v.say('payout-with'), value: [user(batch.holder.name)] })
  return rows
}

/** A pasted line, the place where it stands, and what became of it. */
type Told = { line: ResultLine; outcome: LineOutcome }

/** What the pasted lines would do, before the last button. */
export function importPreviewBlocks(v: Viewer, told: readonly Told[]): Block[] {
  const { completed, rejected, others, netMicros } = countsOf(told)
  return [text(...v.say('import-counts', { completed, rejected, others, net: money(netMicros) }))]
}

/** What became of each line. */
export function resultsImportedView(v: Viewer, batchId: string, told: readonly Told[]): View {
  const { completed, rejected, others, netMicros } = countsOf(told)
  return {
    accent: others > 0 ? 'warn' : 'good',
    blocks: [
      heading(v.say('import-done')),
      {
        kind: 'facts',
        rows: [
          {
            label: v.say('import-completed'),
            value: [plain(`${completed} · `), bold(money(netMicros))],
          },
          { label: v.say('import-rejected'), value: [plain(String(rejected))] },
          { label: v.say('import-others'), value: [plain(String(others))] },
        ],
      },
      {
        kind: 'quote',
        text: told.flatMap(({ line: { id }, outcome }, place) => [
          ...(place === 0 ? [] : [plain('\n')]),
          ...v.say('import-line', { line: place + 1, id: id.slice(0, ID_SHOWN), outcome }),
        ]),
      },
      buttons(
        button(v, 'button-to-batch', 'payoutBatch', { batch: batchId }, 'primary'),
        button(v, 'button-to-batches', 'payoutBatches'),
        button(v, 'button-admin', 'admin'),
      ),
    ],
  }
}

/** An id of ours; of what else stands in that column this much is enough to find it. */
const ID_SHOWN = 16

function countsOf(told: readonly Told[]): {
  completed: number
  rejected: number
  others: number
  netMicros: Micros
} {
  const paid = told.filter(({ outcome }) => outcome === 'completed')
  const rejected = told.filter(({ outcome }) => outcome === 'rejected').length
  return {
    completed: paid.length,
    rejected,
    others: told.length - paid.length - rejected,
    netMicros: paid.reduce((sum, { line }) => sum + (line.netMicros ?? 0n), 0n),
  }
}
