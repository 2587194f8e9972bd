import type { Ctx, Result } from '../kit/command.ts'
import type { View } from '../kit/view.ts'
import { welcomeCountryView } from '../views/skills-views.ts'
import { viewer } from './answering.ts'
import { skillsScreen } from './skills.ts'

/**
 * What the first Find work asks: the country, then skills. `null` when both are known. Nothing of it is needed,
 * and each is offered again beside the list of jobs.
 */
export async function welcomeStep(ctx: Ctx): Promise<Result | null> {
  const { store } = ctx.domain
  const { memberId, country } = ctx.me
  if (country === null) return { view: welcomeCountryView(viewer(ctx)) }
  const skills = await store.db.memberSkill.count({ where: { memberId } })
  return skills === 0 ? skillsScreen(ctx, { group: '', isFirst: true }) : null
}

/** Its second step, once the country is set. */
export async function welcomeSkills(ctx: Ctx): Promise<View> {
  return (await skillsScreen(ctx, { group: '', isFirst: true })).view
}
