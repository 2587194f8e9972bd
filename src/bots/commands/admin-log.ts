import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { LOG_KINDS, readLog } from '../../domain/operators/read-log.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { operatorLogView } from '../views/operator-views.ts'
import { pageOf, refused, viewer } from './answering.ts'

/** The audit log, newest first: an admin reads all of it, any other operator what they did themselves. */
export const operatorLog: Command = {
  ...entries.operatorLog,
  async run(ctx, { by, kind, about, page, open = '' }) {
    const log = await readLog(ctx.domain.store, ctx.actor, {
      by: idOf(by),
      kind: LOG_KINDS.find((one) => one === kind) ?? null,
      about: idOf(about),
      page: pageOf(page),
    })
    if (!log) return refused(ctx, { code: 'not-allowed' })
    return { view: operatorLogView(viewer(ctx), log, open) }
  },
}

function idOf(value: string | undefined): string | null {
  return value !== undefined && ID_PATTERN.test(value) ? value : null
}
