import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { words } from '../text/say.ts'
import { viewOfNotice } from '../view-of-notice.ts'
import { homeScreen } from './home.ts'

/** What could not be delivered (closed DMs, a blocked bot), one by one, oldest first. */
export const inbox: Command = {
  ...entries.inbox,
  async run(ctx) {
    const { db } = ctx.domain.store
    const notice = await db.notice.findFirst({
      where: { memberId: ctx.me.memberId, state: 'INBOX' },
      orderBy: { id: 'asc' },
    })
    if (!notice) return { view: await homeScreen(ctx), toast: words(ctx.say('inbox-empty')) }
    const view = await viewOfNotice(ctx, notice)
    await db.notice.update({ where: { id: notice.id }, data: { state: 'READ' } })
    return { view: view ?? (await homeScreen(ctx)) }
  },
}
