import type { Press } from '../kit/entry.ts'
import { act, type Block } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { buttons, pictureBlocks } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** The mark of a whole text, where pictures would stand: a photo's caption holds only so much. */
export const WHOLE_TEXT = 't'

/** Below a picture, a longer text than this may be cut. */
export const TEXT_BELOW_PICTURES = 300

/** The picture that is turned to, or the whole text without any. */
export type Shown = number | typeof WHOLE_TEXT

/**
 * The pictures of a text to turn through, with the way to the whole text where it may be cut below them; in place of
 * the pictures, the way back to them. Nothing where there are none.
 */
export function picturesOrText(
  v: Viewer,
  { pictures, words: said }: { pictures: readonly string[]; words: string },
  shown: Shown,
  turn: (shown: Shown) => Press,
): Block[] {
  if (pictures.length === 0) return []
  if (shown === WHOLE_TEXT) return [buttons(act(words(v.say('button-pictures')), turn(0)))]
  const whole = act(words(v.say('button-whole-text')), turn(WHOLE_TEXT))
  return [
    ...pictureBlocks(v, pictures, shown, turn),
    ...(said.length > TEXT_BELOW_PICTURES ? [buttons(whole)] : []),
  ]
}
