import type { Block, View } from '../kit/view.ts'
import { button, buttons, heading, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** Everything kept about me, as a file. */
export function dataView(v: Viewer, file: { json: string; part: number; parts: number }): View {
  const { json, part, parts } = file
  const name = parts === 1 ? 'my-data.json' : `my-data-${part}-of-${parts}.json`
  const blocks: Block[] = [
    heading(v.say('data-title')),
    text(...v.say('data-what')),
    { kind: 'file', name, mime: 'application/json', text: () => json },
  ]
  if (part < parts) {
    blocks.push(buttons(button(v, 'button-data-more', 'exportData', { part: part + 1 }, 'primary')))
  }
  blocks.push(buttons(button(v, 'button-settings', 'settings'), button(v, 'button-home', 'home')))
  return { accent: 'neutral', blocks }
}
