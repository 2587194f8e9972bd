import { perform } from '../domain/kit/use-case.ts'
import { relinkIdentity } from '../domain/members/former-relink.ts'
import { returnMember } from '../domain/members/former-return.ts'
import { readIdentities } from '../domain/members/link-identities.ts'
import { refused, viewer } from './commands/answering.ts'
import { fittingPerson } from './context.ts'
import { entries } from './entries.ts'
import type { Answered } from './kit/bot.ts'
import type { Ctx, Left } from './kit/command.ts'
import { decodePress } from './kit/entry.ts'
import type { Entrance } from './kit/incoming.ts'
import type { View } from './kit/view.ts'
import { backView, leftView } from './views/erase-views.ts'
import { linkedNotice } from './views/link-views.ts'
import { refusalWords } from './views/refusal-view.ts'

/**
 * Answers somebody who left: there is one screen for them, whatever they do. An old button must not bring anybody back
 * (the press that erased them may be delivered twice), so it takes the one that says so; whose account was unlinked
 * needs a code of the account it belonged to, as a message, with /link, or as a link.
 */
export async function answerLeft(ctx: Ctx, left: Left, { incoming, place }: Entrance): Promise<Answered> {
  const isPress = incoming.kind === 'press' && place !== null
  const at: Answered['at'] = isPress ? { kind: 'edit', place } : { kind: 'new' }
  const view = (shown: View): Answered => ({ reply: { kind: 'screen', view: shown }, at })
  const v = viewer(ctx)
  if (left.how === 'erased') {
    if (incoming.kind !== 'press' || decodePress(incoming.data)?.code !== entries.comeBack.code) {
      return view(leftView(v, left))
    }
    const call = {
      input: fittingPerson(ctx.person),
      actor: { kind: 'system' as const, name: 'return' },
      key: ctx.key,
    }
    const outcome = await perform(ctx.domain, returnMember, call)
    return view(outcome.ok ? backView(v) : refused(ctx, outcome.refusal).view)
  }
  const code = codeIn(incoming)
  if (code === null) return view(leftView(v, left))
  const outcome = await relinkIdentity(ctx.domain, { person: fittingPerson(ctx.person), code, key: ctx.key })
  if (!outcome.ok) {
    const why = [{ t: 'plain' as const, text: refusalWords(v, outcome.refusal) }]
    return view(leftView(v, left, why))
  }
  return view(linkedNotice(v, await readIdentities(ctx.domain.store, outcome.answer.memberId)))
}

/** What may be a code in what they did; `null`: nothing. */
function codeIn(incoming: Entrance['incoming']): string | null {
  if (incoming.kind === 'text') return incoming.text
  if (incoming.kind !== 'command') return null
  const typed = incoming.options['link-code'] ?? ''
  const followed = /^link_(.+)$/.exec(incoming.options['payload'] ?? '')?.[1] ?? ''
  return typed || followed || null
}
