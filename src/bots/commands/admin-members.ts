import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { findMembers, operates, QUERY_MAX } from '../../domain/operators/find-members.ts'
import { readMemberCard } from '../../domain/operators/read-member-card.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { memberCardView, membersView } from '../views/operator-views.ts'
import { instead, refused, shown, viewer } from './answering.ts'

/** Members that were seen last, to pick one from. */
export const adminMembers: Command = {
  ...entries.adminMembers,
  run: (ctx) => membersResult(ctx, null),
}

/** Finds members by a part of their name or by their id on a platform. */
export const findMember: Command = {
  ...entries.findMember,
  async form(ctx) {
    if (!operates(ctx.actor)) return instead(refused(ctx, { code: 'not-allowed' }))
    return {
      form: {
        title: ctx.say('find-member-title'),
        intro: [],
        fields: [
          {
            name: 'words',
            kind: 'text',
            label: words(ctx.say('find-member-ask')),
            hint: words(ctx.say('find-member-hint')),
            minLength: 1,
            maxLength: QUERY_MAX,
            long: false,
          },
        ],
        send: null,
      },
    }
  },
  run: (ctx, _args, answers) => membersResult(ctx, textAnswer(answers, 'words')),
}

/** One member, with all that operators may know. */
export const memberCard: Command = {
  ...entries.memberCard,
  run: (ctx, { member = '' }) => memberResult(ctx, member),
}

/** The card of a member as it stands, with a short word above it; refused for anybody but operators. */
export async function memberResult(ctx: Ctx, member: string, toast?: Text): Promise<Result> {
  if (!operates(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
  const card = ID_PATTERN.test(member) ? await readMemberCard(ctx.domain.store, member, ctx.actor) : null
  if (!card) return refused(ctx, { code: 'not-found', what: 'member' })
  return shown(memberCardView(viewer(ctx), card), toast)
}

async function membersResult(ctx: Ctx, query: string | null): Promise<Result> {
  const found = await findMembers(ctx.domain.store, ctx.actor, query)
  if (!found) return refused(ctx, { code: 'not-allowed' })
  return { view: membersView(viewer(ctx), found, query !== null) }
}
