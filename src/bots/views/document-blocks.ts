import type { FilePlace } from '../../domain/files/hand-on.ts'
import type { DocumentFacts } from '../../domain/files/read-documents.ts'
import { press } from '../entries.ts'
import { act, type Block } from '../kit/view.ts'
import { fileSize } from '../text/file-size.ts'
import { words } from '../text/say.ts'
import { buttons, hint } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** How much of a name stands on a button, so that its ending and the size stay in sight on both platforms. */
const NAME_SHOWN = 40

/**
 * Documents to get, each a button that sends it below: on a card as on a screen, which stay as they are. `at` is where
 * they were attached; whoever presses is asked for there (domain/files/hand-on.ts). Nothing where there are none.
 */
export function documentBlocks(
  v: Viewer,
  documents: readonly DocumentFacts[],
  { place, object }: { place: FilePlace; object: string },
): Block[] {
  if (documents.length === 0) return []
  const gets = documents.map(({ id, name, bytes }) =>
    act(
      `📎 ${shortened(name)} · ${fileSize(v.locale, bytes)}`,
      press('getFile', { place, object, file: id }),
    ),
  )
  return [buttons(...gets), hint(v.say('files-unchecked'))]
}

/** Where the documents of several messages stand one below the other, the caution stands once, below the last. */
export function cautionOnce(v: Viewer, blocks: readonly Block[]): Block[] {
  const caution = words(v.say('files-unchecked'))
  const isCaution = (block: Block) => block.kind === 'hint' && words(block.text) === caution
  const last = blocks.findLastIndex(isCaution)
  return blocks.filter((block, place) => place === last || !isCaution(block))
}

/** Cut in the middle: how a name begins and ends is what it is known by. */
function shortened(name: string): string {
  const signs = [...name]
  if (signs.length <= NAME_SHOWN) return name
  const half = (NAME_SHOWN - 1) / 2
  return `${signs.slice(0, Math.ceil(half)).join('')}…${signs.slice(-Math.floor(half)).join('')}`
}
