import { describe, expect, test } from 'vitest'
import { decodePress, encodePress, PRESS_MAX_BYTES } from '../../src/bots/kit/entry.ts'

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
