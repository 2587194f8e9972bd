import { expect, test } from 'vitest'
import { LOCALES, speak, words } from '../../src/bots/text/say.ts'
import { operatorActWords } from '../../src/bots/views/operator-act-words.ts'
import { operatorLogView } from '../../src/bots/views/operator-views.ts'
import { OPERATOR_ACTS } from '../../src/domain/operator-acts.ts'
import { viewer } from './view-checks.ts'

test.each(LOCALES)('the audit log says in words what was done (%s)', (locale) => {
  const v = { ...viewer, locale, say: speak(locale) }
  const said = OPERATOR_ACTS.map((act) => words(operatorActWords(v, act)))
  expect(said.filter((one, place) => one === OPERATOR_ACTS[place] || !one.includes(' '))).toEqual([])
  expect(new Set(said).size).toBe(said.length)
})

test('a name in the audit log that only a newer process knows is shown as it is', () => {
  const line = {
    operatorId: 'M',
    operator: 'Mia',
    action: 'sing',
    about: null,
    micros: null,
    reason: '',
    at: viewer.now,
  }
  const filter = { by: null, kind: null, about: null, page: 1 }
  const page = { lines: [line], filter, hasMore: false, operators: [], aboutName: null }
  expect(JSON.stringify(operatorLogView(viewer, page, ''))).toContain('{"t":"code","text":"sing"}')
})
