import { describe, expect, it } from 'vitest'
import type { Ask } from '../../src/bots/kit/reply.ts'
import { plain, user } from '../../src/bots/kit/span.ts'
import { renderAsk } from '../../src/bots/telegram/render-ask.ts'
import type { Rendered } from '../../src/bots/telegram/render-view.ts'

function labels(rendered: Rendered): string[][] {
  return rendered.keyboard.map((row) => row.map((button) => button.text))
}

describe('a question', () => {
  const ask: Ask = {
    draftId: 'd1',
    title: [plain('Submit proof')],
    intro: [plain('For '), user('Taste')],
    fields: [
      {
        field: { name: 'a', label: 'Your link', hint: 'As shown in the address bar', kind: 'link' },
        current: 'nonsense',
        problem: [plain('This is no link')],
      },
    ],
    step: 2,
    steps: 4,
    presses: {
      options: [],
      done: null,
      skip: 'sk~d1',
      clear: null,
      back: 'bk~d1',
      cancel: 'cn~d1',
      resume: 'rs~d1',
    },
    words: {
      done: 'Done',
      skip: 'Skip',
      clear: 'Other pictures',
      back: 'Back',
      cancel: 'Cancel',
      resume: 'Continue',
      step: 'Step 2 of 4',
      placeholder: '',
    },
  }

  it('says step, title, what it is about, the question, what was typed, and what is wrong with it', () => {
    const rendered = renderAsk(ask)
    expect(rendered.text).toBe(
      'Step 2 of 4\nSubmit proof\n\nFor Taste\n\nYour link\nAs shown in the address bar\n\nnonsense\n\n⚠️ This is no link',
    )
    expect(labels(rendered)).toEqual([['Skip'], ['Back', 'Cancel']])
  })

  it('toggles show what is chosen', () => {
    const options = ['Writing', 'Design', 'Testing'].map((label, index) => ({
      label,
      data: `op~${index}`,
      chosen: index === 0,
    }))
    const many = {
      name: 'a',
      label: 'Skills',
      kind: 'many' as const,
      options: options.map(({ label }) => ({ value: label, label })),
      min: 0,
      max: 3,
    }
    const rendered = renderAsk({
      ...ask,
      fields: [{ field: many, current: ['Writing'], problem: null }],
      presses: { ...ask.presses, options, done: 'dn~d1', skip: null, back: null },
    })
    expect(labels(rendered)).toEqual([['☑ Writing', '☐ Design', '☐ Testing'], ['Done'], ['Cancel']])
  })

  it('shows amounts as money, refused ones as typed, pictures as a count', () => {
    const show = (
      field: Ask['fields'][number]['field'],
      current: string | string[],
      problem: Ask['fields'][number]['problem'] = null,
    ) => renderAsk({ ...ask, fields: [{ field, current, problem }] }).text
    const amount = {
      name: 'a',
      label: 'Reward',
      kind: 'money' as const,
      minMicros: 1n,
      maxMicros: 9n,
      chips: [],
    }
    expect(show(amount, '0.25')).toMatch(/0\.25$/)
    expect(show(amount, '5', [plain('Too little')])).toMatch(/\n5\n\n⚠️ Too little$/)
    const pictures = { name: 'a', label: 'Screenshots', kind: 'pictures' as const, min: 1, max: 5 }
    expect(show(pictures, ['f1', 'f2', 'f3'])).toMatch(/🖼 3\/5$/)
  })
})
