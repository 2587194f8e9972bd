import { describe, expect, test } from 'vitest'
import { type Field, type FieldIntent, type RawAnswer, readAnswer } from '../../src/bots/kit/field.ts'

const field = (intent: FieldIntent, optional = false): Field => ({
  name: 'f',
  label: 'F',
  optional,
  ...intent,
})
const typed = (text: string): RawAnswer => ({ kind: 'text', text })
const picked = (...values: string[]): RawAnswer => ({ kind: 'picks', values })
const pictures = (...fileIds: string[]): RawAnswer => ({ kind: 'pictures', fileIds })
const good = (answer: unknown) => ({ ok: true, answer })
const bad = (problem: unknown) => ({ ok: false, problem })

const text: FieldIntent = { kind: 'text', minLength: 3, maxLength: 5, long: false }
const link: FieldIntent = { kind: 'link' }
const lines: FieldIntent = { kind: 'lines', maxLines: 2, maxLength: 5 }
const money: FieldIntent = { kind: 'money', minMicros: 10_000n, maxMicros: 5_000_000n, chips: [] }
const number: FieldIntent = { kind: 'number', min: 1, max: 10, chips: [] }
const options = [
  { value: 'x', label: 'Extra' },
  { value: 'y', label: 'Yes' },
]
const choice: FieldIntent = { kind: 'choice', options }
const many: FieldIntent = { kind: 'many', options, min: 1, max: 1 }
const countries: FieldIntent = { kind: 'countries', locale: 'de' }
const shots: FieldIntent = { kind: 'pictures', min: 1, max: 2 }
const sent: FieldIntent = { kind: 'files', min: 1, max: 2 }
const files = (...given: string[]): RawAnswer => ({ kind: 'files', files: given })
const range = { code: 'amount-out-of-range', minMicros: 10_000n, maxMicros: 5_000_000n }

describe('what a person gave is checked against what was asked', () => {
  test.each<[string, FieldIntent, RawAnswer, unknown]>([
    ['text, without the blanks around it', text, typed('  abc '), good('abc')],
    ['text that is too short', text, typed('ab'), bad({ code: 'too-short', minLength: 3 })],
    ['text that is too long', text, typed('abcdef'), bad({ code: 'too-long', maxLength: 5, length: 6 })],
    ['no text', text, typed('   '), bad({ code: 'required' })],
    ['a picture for text', text, pictures('p'), bad({ code: 'text-expected' })],
    ['a link, in its normal form', link, typed(' HTTPS://Example.com '), good('https://example.com/')],
    ['a word for a link', link, typed('example'), bad({ code: 'not-a-link' })],
    ['a local address for a link', link, typed('http://localhost/'), bad({ code: 'not-a-link' })],
    ['lines, without empty ones', lines, typed(' a \n\n b\n'), good(['a', 'b'])],
    ['too many lines', lines, typed('a\nb\nc'), bad({ code: 'too-many-lines', maxLines: 2 })],
    [
      'a line that is too long',
      lines,
      typed('a\nabcdef'),
      bad({ code: 'too-long', maxLength: 5, length: 6 }),
    ],
    ['no line', lines, typed('\n \n'), bad({ code: 'required' })],
    ['an amount, as micro-dollars', money, typed('$0.25'), good('250000')],
    ['an amount from a chip', money, picked('2.50'), good('2500000')],
    ['a word for an amount', money, typed('much'), bad({ code: 'not-an-amount' })],
    ['an amount that is too small', money, typed('0.009999'), bad(range)],
    ['an amount that is too large', money, typed('5.000001'), bad(range)],
    ['the smallest amount', money, typed('0.01'), good('10000')],
    ['the largest amount', money, typed('5'), good('5000000')],
    ['a picture for an amount', money, pictures('p'), bad({ code: 'text-expected' })],
    ['a number', number, typed(' 07 '), good('7')],
    ['a number from a chip', number, picked('10'), good('10')],
    ['a number out of range', number, typed('11'), bad({ code: 'not-a-number', min: 1, max: 10 })],
    ['a half number', number, typed('1.5'), bad({ code: 'not-a-number', min: 1, max: 10 })],
    ['a number in exponents', number, typed('1e1'), bad({ code: 'not-a-number', min: 1, max: 10 })],
    ['a choice', choice, picked('x'), good('x')],
    ['a choice by its label, typed', choice, typed(' YES '), good('y')],
    ['another word', choice, typed('no'), bad({ code: 'not-an-option' })],
    ['a value that was not offered', choice, picked('z'), bad({ code: 'not-an-option' })],
    ['picks, each once', many, picked('x', 'x'), good(['x'])],
    ['too many picks', many, picked('x', 'y'), bad({ code: 'pick-count', min: 1, max: 1 })],
    ['too few picks', many, picked(), bad({ code: 'pick-count', min: 1, max: 1 })],
    ['a pick that was not offered', many, picked('x', 'z'), bad({ code: 'not-an-option' })],
    ['words for picks', many, typed('x'), bad({ code: 'not-an-option' })],
    ['countries, as codes, each once', countries, typed('Deutschland, kenya\nDE'), good(['DE', 'KE'])],
    [
      'what is no country',
      countries,
      typed('Kenya, Atlantis'),
      bad({ code: 'countries-unknown', names: ['Atlantis'] }),
    ],
    ['no country', countries, typed(' , '), bad({ code: 'required' })],
    ['pictures', shots, pictures('p', 'q'), good(['p', 'q'])],
    ['files', sent, files('p', 'd:q'), good(['p', 'd:q'])],
    ['words for files', sent, { kind: 'text', text: 'here' }, bad({ code: 'file-expected' })],
    ['no file', sent, files(), bad({ code: 'file-count', min: 1, max: 2, have: 0 })],
    ['too many files', sent, files('p', 'q', 'd:r'), bad({ code: 'file-count', min: 1, max: 2, have: 3 })],
    [
      'too many pictures',
      shots,
      pictures('p', 'q', 'r'),
      bad({ code: 'picture-count', min: 1, max: 2, have: 3 }),
    ],
    ['no picture', shots, pictures(), bad({ code: 'picture-count', min: 1, max: 2, have: 0 })],
    ['words for a picture', shots, typed('look'), bad({ code: 'picture-expected' })],
  ])('%s', (_, intent, raw, expected) => {
    expect(readAnswer(field(intent), raw)).toEqual(expected)
  })
})

describe('skipping', () => {
  const intents = [text, link, lines, money, number, choice, many, countries, shots]
  test.each(intents)('a $kind is possible only where it is optional', (intent) => {
    expect(readAnswer(field(intent, true), { kind: 'skip' })).toEqual(good(null))
    expect(readAnswer(field(intent, false), { kind: 'skip' })).toEqual(bad({ code: 'required' }))
  })

  test.each([
    ['text', text, typed(' ')],
    ['a link', link, typed('')],
    ['lines', lines, typed('\n')],
    ['countries', countries, typed(',')],
    ['pictures', shots, pictures()],
  ] as const)('%s that stays empty is skipped where it is optional', (_, intent, raw) => {
    expect(readAnswer(field(intent, true), raw)).toEqual(good(null))
  })
})
