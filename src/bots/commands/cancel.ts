import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { words } from '../text/say.ts'
import { homeScreen } from './home.ts'

/** Leaves whatever form is open. The conversation itself un-asks it; what was entered is kept. */
export const cancel: Command = {
  ...entries.cancel,
  menu: { name: 'cancel', platforms: ['telegram'] },
  run: async (ctx) => ({ view: await homeScreen(ctx), toast: words(ctx.say('form-left')) }),
}
