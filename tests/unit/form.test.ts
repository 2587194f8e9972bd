import { describe, expect, test } from 'vitest'
import type { Answers, Field } from '../../src/bots/kit/field.ts'
import { isAnswered, listAnswer, plan, previousField, textAnswer } from '../../src/bots/kit/form.ts'

const field = (name: string): Field => ({
  name,
  label: name,
  kind: 'text',
  minLength: 1,
  maxLength: 10,
  long: false,
})
const fields = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(field)
const answered = (...names: string[]): Answers => Object.fromEntries(names.map((name) => [name, 'x']))
const names = (style: 'one-at-a-time' | 'five-at-once', answers: Answers, asked: string | null = null) => {
  const next = plan(fields, answers, style, asked)
  return next.kind === 'ask' ? [next.fields.map((f) => f.name).join(''), next.step, next.steps] : 'complete'
}

describe('one at a time', () => {
  test('asks the first field without an answer, with its place', () => {
    expect(names('one-at-a-time', {})).toEqual(['a', 1, 7])
    expect(names('one-at-a-time', answered('a', 'c'))).toEqual(['b', 2, 7])
  })

  test('a skipped field counts as answered', () => {
    expect(names('one-at-a-time', { a: null })).toEqual(['b', 2, 7])
    expect(isAnswered({ a: null }, field('a'))).toBe(true)
  })

  test('a field chosen for a change is asked although it has an answer', () => {
    expect(names('one-at-a-time', answered('a', 'b', 'c', 'd', 'e', 'f', 'g'), 'c')).toEqual(['c', 3, 7])
  })

  test('is complete when every field has an answer', () => {
    expect(names('one-at-a-time', answered('a', 'b', 'c', 'd', 'e', 'f', 'g'))).toBe('complete')
    expect(plan([], {}, 'one-at-a-time', null)).toEqual({ kind: 'complete' })
  })
})

describe('five at once', () => {
  test('asks page by page', () => {
    expect(names('five-at-once', {})).toEqual(['abcde', 1, 2])
    expect(names('five-at-once', answered('a', 'b', 'c', 'd', 'e'))).toEqual(['fg', 2, 2])
  })

  test('asks a whole page again when one of its fields is open or chosen', () => {
    expect(names('five-at-once', answered('a', 'b', 'd', 'e', 'f', 'g'))).toEqual(['abcde', 1, 2])
    expect(names('five-at-once', answered('a', 'b', 'c', 'd', 'e', 'f', 'g'), 'g')).toEqual(['fg', 2, 2])
  })
})

test('going back leads to the field before, and nowhere from the first', () => {
  expect(previousField(fields, 'c')?.name).toBe('b')
  expect(previousField(fields, 'a')).toBeNull()
  expect(previousField(fields, 'unknown')).toBeNull()
})

test('answers are read as what they are, with a fallback where they were skipped', () => {
  const answers: Answers = { one: 'x', many: ['y', 'z'], none: null }
  expect([textAnswer(answers, 'one'), textAnswer(answers, 'none', '-'), textAnswer(answers, 'many')]).toEqual(
    ['x', '-', ''],
  )
  expect([listAnswer(answers, 'many'), listAnswer(answers, 'one'), listAnswer(answers, 'none')]).toEqual([
    ['y', 'z'],
    [],
    [],
  ])
})
