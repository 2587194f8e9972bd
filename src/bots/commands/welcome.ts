import type { Ctx, Result } from '../kit/command.ts'
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

/** A newcomer who has just set their country goes on to skills; `null` for everybody else. */
export async function afterCountry(ctx: Ctx): Promise<Result | null> {
  const where = { id: ctx.me.memberId }
  const member = await ctx.domain.store.db.member.findUniqueOrThrow({ where })
  return member.foundWorkAt === null ? welcomeStep(ctx) : null
}
