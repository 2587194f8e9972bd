import { readSummary, SUMMARY_CARD } from '../domain/notices/decide-telling.ts'
import type { NoticeKind } from '../domain/notices/notices-for.ts'
import type { Notice } from '../generated/prisma/client.ts'
import { viewer } from './commands/answering.ts'
import type { Ctx } from './kit/command.ts'
import type { View } from './kit/view.ts'
import { noticeView } from './notice-view-for.ts'
import { summaryNotice } from './views/summary-notice.ts'

/** What a stored notice shows, from the facts of this moment; `null` when what it was about is gone. */
export async function viewOfNotice(ctx: Ctx, notice: Notice): Promise<View | null> {
  const summary = readSummary(notice)
  if (summary) {
    const card = { kind: SUMMARY_CARD, objectId: notice.id } as const
    return { ...summaryNotice(viewer(ctx), summary.of, summary.count), card }
  }
  const { about } = notice.payload as { about: string }
  return noticeView(ctx, notice.kind as NoticeKind, about)
}
