import { z } from 'zod'
import type { RunStatement } from '../kit/store.ts'

/** Kinds of what somebody has open, as the database names them (open_matters). */
export const OPEN_KINDS = [
  'job',
  'slot',
  'visit',
  'work',
  'review',
  'contest',
  'order',
  'voucher',
  'withdrawal',
  'top-up',
  'adjustment',
  'ticket',
] as const

const matterRow = z.object({
  kind: z.enum([...OPEN_KINDS, 'offer']),
  id: z.string(),
  /** What it is called, where it has a name; of a voucher the last symbols. */
  title: z.string().nullable(),
})

/** Something that must end before its member can be erased. */
export type OpenMatter = { kind: (typeof OPEN_KINDS)[number]; id: string; title: string | null }

/**
 * What a member still has open, the oldest first, and which offers of theirs stand on the market: those are withdrawn
 * by erasing. The same list as the database asks for once more when somebody is erased.
 */
export async function readOpenMatters(
  run: RunStatement,
  memberId: string,
): Promise<{ open: OpenMatter[]; offers: string[] }> {
  const text = 'SELECT kind, id, title FROM open_matters($1) ORDER BY id, kind'
  const rows = await run({ name: 'open_matters', text, values: [memberId] })
  const open: OpenMatter[] = []
  const offers: string[] = []
  for (const row of rows) {
    const { kind, ...matter } = matterRow.parse(row)
    if (kind === 'offer') offers.push(matter.id)
    else open.push({ kind, ...matter })
  }
  return { open, offers }
}
