import { perform } from '../../domain/kit/use-case.ts'
import { unlinkIdentity, whyNotUnlinked } from '../../domain/members/unlink-identity.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import type { PlatformName } from '../kit/incoming.ts'
import { leftView, unlinkedView, unlinkView } from '../views/erase-views.ts'
import { refused, viewer } from './answering.ts'

/** What unlinking one of my two identities means. */
export const unlink: Command = {
  ...entries.unlink,
  async run(ctx, { platform = '' }) {
    const which = platformOf(platform)
    const why = which ? await whyNotUnlinked(ctx.domain.store, ctx.me.memberId, which) : 'only-one'
    if (!which || why) return refused(ctx, { code: 'cannot-unlink', why: why ?? 'only-one' })
    return { view: unlinkView(viewer(ctx), which) }
  },
}

/** Yes, unlink it. Whoever unlinks where they are sees what everybody sees who left. */
export const confirmUnlink: Command = {
  ...entries.confirmUnlink,
  async run(ctx, { platform = '' }) {
    const which = platformOf(platform)
    if (!which) return refused(ctx, { code: 'cannot-unlink', why: 'only-one' })
    const here = ctx.person.platform
    const input = { platform: which, here }
    const outcome = await perform(ctx.domain, unlinkIdentity, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const v = viewer(ctx)
    return { view: which === here ? leftView(v, { how: 'unlinked', at: v.now }) : unlinkedView(v, which) }
  },
}

function platformOf(value: string): PlatformName | null {
  return value === 'telegram' || value === 'discord' ? value : null
}
