import type { PictureHint } from '../../domain/submissions/picture-hints.rules.ts'
import { press } from '../entries.ts'
import { plain, type Text, time } from '../kit/span.ts'
import { act, type Block } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** More lines than this would push the proof itself off a phone's screen. */
const NAMED_MAX = 3

/** Which pictures were seen elsewhere, and a button to each proof that the reviewer may open. */
export function pictureHintBlocks(v: Viewer, hints: readonly PictureHint[]): Block[] {
  if (hints.length === 0) return []
  const named = hints.slice(0, NAMED_MAX)
  const rest = hints.length - named.length
  const lines: Text[] = [
    v.say('picture-hints-title'),
    ...named.map((hint) => hintLine(v, hint)),
    ...(rest > 0 ? [v.say('picture-hints-others', { count: rest })] : []),
  ]
  const blocks: Block[] = [text(...lines.flatMap((line, place) => [plain(place === 0 ? '' : '\n'), ...line]))]
  const compare = named.flatMap((hint) =>
    hint.where === 'elsewhere'
      ? []
      : [
          act(
            words(v.say('button-compare', { n: plain(String(hint.n)) })),
            press('reviewCard', { submission: hint.submissionId }),
          ),
        ],
  )
  if (compare.length > 0) blocks.push({ kind: 'buttons', buttons: compare })
  return blocks
}

function hintLine(v: Viewer, hint: PictureHint): Text {
  const more =
    hint.sightings > 1 ? [plain(' '), ...v.say('picture-hint-more', { count: hint.sightings })] : []
  return [plain('• '), ...sighting(v, hint), ...more]
}

function sighting(v: Viewer, hint: PictureHint): Text {
  const vars = {
    how: hint.isSame ? 'same' : 'near',
    n: plain(String(hint.n)),
    date: time(hint.sentAt, 'date'),
  }
  switch (hint.where) {
    case 'this-job':
      return v.say('picture-hint-this-job', vars)
    case 'my-job':
      return v.say('picture-hint-my-job', { ...vars, title: hint.title })
    case 'same-worker':
      return v.say('picture-hint-same-worker', { ...vars, title: hint.title })
    case 'elsewhere':
      return v.say('picture-hint-elsewhere', vars)
    default:
      return hint satisfies never
  }
}
