import { readCategories } from '../../domain/campaigns/read-categories.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { chooseSkills, readSkills } from '../../domain/members/choose-skills.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { skillsView } from '../views/skills-views.ts'
import { refused, shown, viewer } from './answering.ts'

/** Skills: toggles by area, saved at each tap. */
export const skills: Command = {
  ...entries.skills,
  menu: { name: 'skills', platforms: BOTH },
  run: (ctx, { group = '', first = '' }) => skillsScreen(ctx, { group, isFirst: first !== '' }),
  async toggle(ctx, { group = '', first = '' }, { on, off }) {
    const outcome = await perform(ctx.domain, chooseSkills, {
      input: { on: [...on], off: [...off] },
      actor: ctx.actor,
      key: ctx.key,
    })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const { view } = await skillsScreen(ctx, { group, isFirst: first !== '' })
    return shown(view, ctx.say('skills-saved'))
  },
}

/** The screen of skills; `isFirst` while it is a step of the first Find work. */
export async function skillsScreen(
  ctx: Ctx,
  { group, isFirst }: { group: string; isFirst: boolean },
): Promise<Result> {
  const { store } = ctx.domain
  const [groups, chosen] = await Promise.all([readCategories(store), readSkills(store, ctx.me.memberId)])
  return { view: skillsView(viewer(ctx), { groups, chosen, group, isFirst }) }
}
