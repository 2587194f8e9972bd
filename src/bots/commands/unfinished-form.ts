import { entries } from '../entries.ts'
import type { Ctx } from '../kit/command.ts'
import { decodePress, encodePress, type Press } from '../kit/entry.ts'
import type { Answers } from '../kit/field.ts'
import { textAnswer } from '../kit/form.ts'

/** Older ones were left for good. */
const DRAFTS_SEEN = 10

/** The latest form of this command that was begun, got as far as a title, and was not sent; `null`: there is none. */
export async function unfinishedForm(
  ctx: Ctx,
  command: 'post' | 'sell',
): Promise<{ title: string; open: Press } | null> {
  const drafts = await ctx.domain.store.db.draft.findMany({
    where: {
      memberId: ctx.me.memberId,
      state: 'OPEN',
      subject: { startsWith: encodePress({ code: entries[command].code, args: [''] }) },
    },
    orderBy: { askedAt: 'desc' },
    take: DRAFTS_SEEN,
  })
  const titled = drafts.flatMap(({ subject, answers }) => {
    const title = textAnswer(answers as Answers, 'title')
    const open = decodePress(subject)
    return title && open ? [{ title, open }] : []
  })
  return titled[0] ?? null
}
