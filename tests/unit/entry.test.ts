import { describe, expect, test } from 'vitest'
import {
  decodePress,
  decodeToggle,
  encodePress,
  encodeToggle,
  PRESS_MAX_BYTES,
} from '../../src/bots/kit/entry.ts'

const id = 'A'.repeat(16)

test('three ids fit into a button', () => {
  const data = encodePress({ code: 'revi', args: [id, id, id] })
  expect(data).toBe(`revi~${id}~${id}~${id}`)
  expect(Buffer.byteLength(data)).toBeLessThanOrEqual(PRESS_MAX_BYTES)
})

test.each([
  ['a separator in an argument', ['a~b']],
  ['words', ['two words']],
  ['a letter of more than one byte', ['é']],
  ['too many bytes', [id, id, id, id]],
])('%s in a button is a mistake of the program', (_, args) => {
  expect(() => encodePress({ code: 'a', args })).toThrow()
})

describe('bytes that we would not have written', () => {
  test.each(['', '~', 'A~1', 'abcde', 'a1', '1', ' a', 'a~b c', 'a~é', `a~${'b'.repeat(63)}`, 'a~b\n'])(
    '%j are no press',
    (data) => expect(decodePress(data)).toBeNull(),
  )
})

describe('a toggle', () => {
  const press = { code: 'sk', args: ['tech', '2'] }

  test.each([
    [true, { on: ['android-1.2'], off: [] }],
    [false, { on: [], off: ['android-1.2'] }],
  ])('turned to %s says so in its bytes', (on, toggled) => {
    expect(decodeToggle(encodeToggle(press, 'android-1.2', on))).toEqual({ press, toggled })
  })

  test('is no press, and a press is no toggle', () => {
    expect(decodePress(encodeToggle(press, 'x', true))).toBeNull()
    expect(decodeToggle(encodePress(press))).toBeNull()
  })

  test.each(['sk~a!2x', 'sk~a!1', '!1x', 'sk~a!1x y', 'sk~a!1x!0y', `sk~${id}${id}!1${id}${id}`])(
    '%j was not written by us',
    (data) => expect(decodeToggle(data)).toBeNull(),
  )

  test.each(['two words', '', 'é', 'a!1', id + id + id + id])('cannot carry the value %j', (value) => {
    expect(() => encodeToggle(press, value, true)).toThrow()
  })
})
