import { readFigures } from '../../domain/operators/read-figures.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { figuresView } from '../views/figures-view.ts'
import { refused, viewer } from './answering.ts'

/** The platform in figures, for operators. */
export const figures: Command = {
  ...entries.figures,
  async run(ctx) {
    const found = await readFigures(ctx.domain.store, ctx.actor, ctx.domain.clock.now())
    if (!found) return refused(ctx, { code: 'not-allowed' })
    return { view: figuresView(viewer(ctx), found) }
  },
}
