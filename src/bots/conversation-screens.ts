import { viewer } from './commands/answering.ts'
import { homeScreen } from './commands/home.ts'
import type { Ctx, Result } from './kit/command.ts'
import { decodePress } from './kit/entry.ts'
import { act } from './kit/view.ts'
import { words } from './text/say.ts'
import { button, buttons, text } from './views/parts.ts'

type Why = 'unknown-command' | 'unexpected-text' | 'unexpected-picture' | 'stale-button'

/** Nobody knows what was meant: say so in one line, and show where everything begins. */
export async function lostScreen(ctx: Ctx, why: Why): Promise<Result> {
  return { view: await homeScreen(ctx), toast: words(lostWords(ctx, why)) }
}

function lostWords(ctx: Ctx, why: Why) {
  switch (why) {
    case 'unknown-command':
      return ctx.say('lost-unknown-command')
    case 'unexpected-text':
      return ctx.say('lost-unexpected-text')
    case 'unexpected-picture':
      return ctx.say('lost-unexpected-picture')
    case 'stale-button':
      return ctx.say('lost-stale-button')
    default:
      return why satisfies never
  }
}

/** Left a form: what was entered is kept, and one tap goes on with it. */
export async function leftScreen(ctx: Ctx, subject: string | null): Promise<Result> {
  const v = viewer(ctx)
  const again = subject === null ? null : decodePress(subject)
  const row = again ? [act(words(ctx.say('button-continue-form')), again, 'primary')] : []
  return {
    view: {
      accent: 'neutral',
      blocks: [text(...ctx.say('form-left')), buttons(...row, button(v, 'button-home', 'home'))],
    },
  }
}
