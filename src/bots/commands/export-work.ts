import { exportSubmissions, exportVisits } from '../../domain/campaigns/export-submissions.ts'
import { readRequirements } from '../../domain/campaigns/requirement.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Campaign } from '../../generated/prisma/client.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx } from '../kit/command.ts'
import { FILE_MAX_BYTES } from '../kit/view-files.ts'
import { type ExportPart, exportView } from '../views/export-view.ts'
import { csvOf, submissionHeader, submissionLine, visitHeader, visitLine } from '../views/submissions-csv.ts'
import { refused, viewer } from './answering.ts'

/** What is read from the database at once. */
const READ = 500

/** A little below what a platform takes: the last line that fits is not known before it is written. */
const PART_BYTES = FILE_MAX_BYTES - 1024 * 1024

/** Export: what people sent for one of my jobs, as CSV; in several files where one would be too large to send. */
export const exportWork: Command = {
  ...entries.exportWork,
  async run(ctx, { campaign: id = '', after = '' }) {
    const where = { id, employerId: ctx.me.memberId }
    const campaign = await ctx.domain.store.db.campaign.findFirst({ where })
    if (!campaign) return refused(ctx, { code: 'not-found', what: 'job' })
    const part = await makePart(ctx, campaign, ID_PATTERN.test(after) ? after : '')
    return { view: exportView(viewer(ctx), campaign, part) }
  },
}

type Line = { id: string; csv: string }

async function makePart(ctx: Ctx, campaign: Campaign, after: string): Promise<ExportPart | null> {
  const { header, readLines } = tableOf(ctx, campaign)
  const lines: string[] = [header]
  let bytes = Buffer.byteLength(header)
  let last = after
  for (;;) {
    const next = await readLines(last)
    for (const { id, csv } of next) {
      bytes += Buffer.byteLength(csv)
      if (bytes > PART_BYTES) return partOf(campaign, lines, after, last)
      lines.push(csv)
      last = id
    }
    if (next.length < READ) return lines.length === 1 ? null : partOf(campaign, lines, after, null)
  }
}

function partOf(campaign: Campaign, lines: string[], after: string, nextAfter: string | null): ExportPart {
  const name = after === '' ? `job-${campaign.id}.csv` : `job-${campaign.id}-after-${after}.csv`
  return { csv: lines.join(''), rows: lines.length - 1, name, nextAfter }
}

/** A paid-to-click job has visits, every other one submissions. */
function tableOf(
  ctx: Ctx,
  campaign: Campaign,
): { header: string; readLines(after: string): Promise<Line[]> } {
  const v = viewer(ctx)
  const { store } = ctx.domain
  if (campaign.mode === 'PAID_TO_CLICK') {
    return {
      header: csvOf([visitHeader(v)], { isFirst: true }),
      async readLines(after) {
        const rows = await exportVisits(store, campaign.id, after, READ)
        return rows.map((row) => ({ id: row.visit.id, csv: csvOf([visitLine(v, row)], { isFirst: false }) }))
      },
    }
  }
  const requirements = readRequirements(campaign.requirements)
  return {
    header: csvOf([submissionHeader(v, requirements)], { isFirst: true }),
    async readLines(after) {
      const rows = await exportSubmissions(store, campaign.id, after, READ)
      return rows.map((row) => ({
        id: row.submission.id,
        csv: csvOf([submissionLine(v, requirements, row)], { isFirst: false }),
      }))
    },
  }
}
