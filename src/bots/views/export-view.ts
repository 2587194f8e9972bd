import type { Campaign } from '../../generated/prisma/client.ts'
import type { Block, View } from '../kit/view.ts'
import { button, buttons, heading, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** `nextAfter`: where the next file begins, while one would have been too large. */
export type ExportPart = { csv: string; rows: number; name: string; nextAfter: string | null }

/** A file of what people sent, below a word about it; `null`: there is nothing yet. */
export function exportView(v: Viewer, campaign: Campaign, part: ExportPart | null): View {
  const id = { campaign: campaign.id }
  const blocks: Block[] = [heading(v.say('export-title', { title: campaign.title }))]
  if (part === null) blocks.push(text(...v.say('export-none')))
  else {
    const { csv, rows, name, nextAfter } = part
    blocks.push(text(...v.say('export-what', { count: rows, part: nextAfter === null ? 'all' : 'some' })))
    blocks.push({ kind: 'file', name, mime: 'text/csv', text: () => csv })
    if (nextAfter !== null) {
      blocks.push(
        buttons(button(v, 'button-export-more', 'exportWork', { ...id, after: nextAfter }, 'primary')),
      )
    }
  }
  blocks.push(buttons(button(v, 'button-to-campaign', 'campaign', id), button(v, 'button-home', 'home')))
  return { accent: 'neutral', blocks }
}
