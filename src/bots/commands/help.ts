import { entries } from '../entries.ts'
import { BOTH, type Command } from '../kit/command.ts'
import { helpView } from '../views/home-views.ts'
import { viewer } from './answering.ts'

export const help: Command = {
  ...entries.help,
  menu: { name: 'help', platforms: BOTH },
  run: async (ctx) => ({ view: helpView(viewer(ctx)) }),
}
