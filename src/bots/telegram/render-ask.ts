import type { InlineKeyboardButton } from 'grammy/types'
import type { Answer, Field } from '../kit/field.ts'
import type { Ask, AskedField } from '../kit/reply.ts'
import { keyboardOf, pressButton, type Row, toggleSign, wrap } from './keyboard.ts'
import { limits } from './limits.ts'
import { composed, type Rendered } from './render-view.ts'
import { ownRun, type Run, runsOf } from './runs.ts'

const OPTIONS_PER_ROW = 4

/**
 * A question as one message that is edited in place. It carries buttons, so it cannot also carry a force_reply
 * with a placeholder (one message has one reply_markup, and a forced reply can never be edited).
 */
export function renderAsk(ask: Ask): Rendered {
  const step = ask.steps > 1 ? [ownRun(ask.words.step, [{ type: 'italic' }])] : []
  const title = runsOf(ask.title, { marks: [{ type: 'bold' }], oneLine: true })
  const passages = [[...step, ...(step.length > 0 ? [ownRun('\n')] : []), ...title], runsOf(ask.intro)]
  return {
    ...composed([...passages, ...ask.fields.flatMap(fieldPassages)], limits.text),
    keyboard: keyboardOf([...optionRows(ask), ...moveRows(ask)]),
    photo: null,
    contact: null,
    files: [],
    protect: false,
  }
}

function fieldPassages({ field, current, problem }: AskedField): Run[][] {
  const label = runsOf([{ t: 'user', text: field.label }], { marks: [{ type: 'bold' }] })
  // A hint may be an employer's own words about a proof, of any length.
  const hint = runsOf([{ t: 'user', text: field.hint ?? '' }], { marks: [{ type: 'italic' }] })
  return [
    field.hint === undefined ? label : [...label, ownRun('\n'), ...hint],
    currentRuns(field, current),
    problem === null ? [] : [ownRun('⚠️ '), ...runsOf(problem)],
  ]
}

function currentRuns(field: Field, current: Answer): Run[] {
  if (current === null || current.length === 0) return []
  switch (field.kind) {
    case 'choice':
    case 'many':
      // Their buttons show what is chosen.
      return []
    case 'files':
      return Array.isArray(current) ? [ownRun(`📎 ${current.length}/${field.max}`)] : []
    case 'pictures':
      return Array.isArray(current) ? [ownRun(`🖼 ${current.length}/${field.max}`)] : []
    case 'money':
    case 'text':
    case 'link':
    case 'lines':
    case 'countries':
    case 'number':
      return quoted(current)
    default:
      return field satisfies never
  }
}

function quoted(current: string | readonly string[]): Run[] {
  const text = typeof current === 'string' ? current : current.join('\n')
  return runsOf([{ t: 'user', text }], { marks: [{ type: 'expandable_blockquote' }], give: 'quote' })
}

function optionRows(ask: Ask): Row[] {
  const toggles = ask.fields[0]?.field.kind === 'many'
  const buttons = ask.presses.options.map((option): InlineKeyboardButton => {
    const sign = toggles ? `${toggleSign(option.chosen)} ` : option.chosen ? '• ' : ''
    return pressButton(`${sign}${option.label}`, option.data)
  })
  return wrap(buttons, OPTIONS_PER_ROW, true)
}

function moveRows({ presses, words }: Ask): Row[] {
  const done = presses.done === null ? [] : [pressButton(words.done, presses.done, 'primary')]
  const skip = presses.skip === null ? [] : [pressButton(words.skip, presses.skip)]
  const back = presses.back === null ? [] : [pressButton(words.back, presses.back)]
  const clear = presses.clear === null ? [] : [pressButton(words.clear, presses.clear)]
  return [
    ...wrap([...done, ...skip, ...clear], 2),
    ...wrap([...back, pressButton(words.cancel, presses.cancel)], 2),
  ]
}
