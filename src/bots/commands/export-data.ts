import { exportData as readData } from '../../domain/members/export-data.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { FILE_MAX_BYTES } from '../kit/view-files.ts'
import { dataView } from '../views/data-view.ts'
import { pageOf, viewer } from './answering.ts'

/** My data: everything kept about me as a file, in several where one would be too large to send. */
export const exportData: Command = {
  ...entries.exportData,
  async run(ctx, { part }) {
    const rows = await readData(ctx.domain.store, ctx.me.memberId)
    const files = inFiles(rows.map(lineOf))
    const n = Math.min(pageOf(part), files.length)
    return { view: dataView(viewer(ctx), { json: files[n - 1] ?? '[]', part: n, parts: files.length }) }
  },
}

/** Amounts are written as digits: a JSON number could not hold them all. */
function lineOf(row: Record<string, unknown>): string {
  return JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
}

function inFiles(lines: readonly string[]): string[] {
  const files: string[][] = [[]]
  let bytes = 0
  for (const line of lines) {
    const more = Buffer.byteLength(line) + 2
    if (bytes + more > FILE_MAX_BYTES - 1024) {
      files.push([])
      bytes = 0
    }
    files.at(-1)?.push(line)
    bytes += more
  }
  return files.map((file) => `[\n${file.join(',\n')}\n]\n`)
}
