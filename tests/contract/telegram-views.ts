import fc from 'fast-check'
import type { Field, FieldIntent } from '../../src/bots/kit/field.ts'
import type { Ask, AskedField } from '../../src/bots/kit/reply.ts'
import type { Span, Text } from '../../src/bots/kit/span.ts'
import type { Block, Button, View } from '../../src/bots/kit/view.ts'

/** What members write to break a screen, and what they write in all innocence. */
const nasty = fc.constantFrom(
  '<b>@everyone</b>',
  '*bold* _it_ [x](http://evil.example) `c` ||s||',
  '👩‍👩‍👧‍👦🇳🇬👍🏽',
  '\ud83d',
  '\udc4d x',
  '\u202etxt.exe',
  '\u200b\u200b',
  ' \n\n ',
  '',
  '\r\nReward: $500\r\n',
  '/withdraw all',
  '\0\u0007\u2028',
  '漢字かな',
  'https://example.com/?q=1&w=2',
)
const words = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(nasty, { minLength: 1, maxLength: 400 }).map((parts) => parts.join(' ')),
  fc.integer({ min: 1, max: 6000 }).map((length) => '🙂a'.repeat(length).slice(0, length)),
)

const leaf: fc.Arbitrary<Span> = fc.oneof(
  words.map((text): Span => ({ t: 'user', text })),
  words.map((text): Span => ({ t: 'plain', text })),
  words.map((text): Span => ({ t: 'code', text })),
  fc.bigInt({ min: -(10n ** 12n), max: 10n ** 15n }).map((micros): Span => ({ t: 'money', micros })),
  fc.record({
    t: fc.constant('time' as const),
    at: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
    style: fc.constantFrom('relative' as const, 'date' as const, 'moment' as const),
  }),
  fc.record({
    t: fc.constant('link' as const),
    url: fc.constantFrom('https://example.com/a', 'javascript:alert(1)', 'nonsense', ''),
    label: words,
  }),
)
const span: fc.Arbitrary<Span> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  fc
    .tuple(fc.constantFrom('bold' as const, 'italic' as const), fc.array(leaf, { maxLength: 3 }))
    .map(([t, spans]): Span => ({ t, spans: [...spans, { t: 'bold', spans }] })),
)
const text: fc.Arbitrary<Text> = fc.array(span, { maxLength: 4 })

const press = fc.stringMatching(/^[0-9A-Za-z]{0,16}$/).map((id) => ({ code: 'ab', args: [id] }))
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({
    kind: fc.constant('press' as const),
    label: words,
    press,
    tone: fc.constantFrom('plain' as const, 'primary' as const, 'good' as const, 'bad' as const),
  }),
  fc.record({
    kind: fc.constant('url' as const),
    label: words,
    url: fc.constantFrom('https://example.com/x', 'javascript:alert(1)', 'not a url'),
  }),
)
const picture = fc.record({ fileId: fc.constant('f1'), alt: words })
const press0 = { code: 'tg', args: ['A'.repeat(16)] }
const turn = (page: number) => ({ code: 'tp', args: [String(page)] })

const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((t): Block => ({ kind: 'heading', text: t })),
  text.map((t): Block => ({ kind: 'text', text: t })),
  text.map((t): Block => ({ kind: 'quote', text: t })),
  text.map((t): Block => ({ kind: 'hint', text: t })),
  fc
    .array(fc.record({ label: text, value: text }), { maxLength: 8 })
    .map((rows): Block => ({ kind: 'facts', rows })),
  fc
    .array(fc.record({ title: text, lines: fc.array(text, { maxLength: 3 }), open: button }), {
      maxLength: 10,
    })
    .map((entries): Block => ({ kind: 'entries', entries })),
  fc
    .tuple(fc.array(picture, { maxLength: 6 }), fc.integer({ min: 0, max: 9 }))
    .map(([pictures, shown]): Block => ({ kind: 'pictures', pictures, shown, turn })),
  fc.tuple(words, words).map(([label, t]): Block => ({ kind: 'copy', label, text: t })),
  fc.array(button, { maxLength: 12 }).map((buttons): Block => ({ kind: 'buttons', buttons })),
  fc
    .array(fc.record({ label: words, press, chosen: fc.boolean() }), { maxLength: 60 })
    .map((options): Block => ({ kind: 'select', placeholder: 'Pick', options })),
  fc
    .constantFrom('jobs.csv', 'A b/ü.csv', '…', '..')
    .map((name): Block => ({ kind: 'file', name, mime: 'text/csv', text: () => 'a,b' })),
  fc.array(fc.record({ label: words, on: fc.boolean() }), { maxLength: 60 }).map(
    (all): Block => ({
      kind: 'toggles',
      placeholder: 'Pick',
      options: all.map((one, index) => ({ ...one, value: `v${index}` })),
      set: press0,
    }),
  ),
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }))
    .map(([page, more]): Block => ({ kind: 'pager', page, pages: page + more, turn })),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.option(press), fc.option(press))
    .map(([page, back, on]): Block => ({ kind: 'turns', page, back, here: press0, on })),
  fc
    .array(fc.record({ label: words, isOpen: fc.boolean() }), { maxLength: 8 })
    .chain((all) =>
      fc
        .array(fc.record({ label: words, press, chosen: fc.boolean() }), { maxLength: 25 })
        .map((options) => all.map((one) => ({ ...one, placeholder: 'Pick', options, turn: press0 }))),
    )
    .map((filters): Block => ({ kind: 'filters', filters })),
)

/** Any view at all, with user text of every kind in every place. */
export const anyView: fc.Arbitrary<View> = fc.record(
  {
    blocks: fc.array(block, { maxLength: 10 }),
    accent: fc.constantFrom(
      'neutral' as const,
      'active' as const,
      'good' as const,
      'warn' as const,
      'bad' as const,
    ),
    protect: fc.boolean(),
  },
  { requiredKeys: ['blocks'] },
)

const option = fc.record({ value: fc.constant('v'), label: words })
const field: fc.Arbitrary<Field> = fc
  .tuple(
    fc.record({ name: fc.constant('answer'), label: words, hint: words }),
    fc.oneof(
      fc.constant<FieldIntent>({ kind: 'text', minLength: 1, maxLength: 2000, long: true }),
      fc.constant<FieldIntent>({ kind: 'link' }),
      fc.constant<FieldIntent>({ kind: 'lines', maxLines: 5, maxLength: 200 }),
      fc.constant<FieldIntent>({ kind: 'countries', locale: 'en' }),
      fc.constant<FieldIntent>({ kind: 'money', minMicros: 1n, maxMicros: 9n, chips: [5n] }),
      fc.constant<FieldIntent>({ kind: 'number', min: 1, max: 9, chips: [5] }),
      fc.array(option, { maxLength: 25 }).map((options): FieldIntent => ({ kind: 'choice', options })),
      fc
        .array(option, { maxLength: 25 })
        .map((options): FieldIntent => ({ kind: 'many', options, min: 0, max: 9 })),
      fc.constant<FieldIntent>({ kind: 'pictures', min: 1, max: 5 }),
    ),
  )
  .map(([common, intent]): Field => ({ ...common, ...intent }))
const asked: fc.Arbitrary<AskedField> = fc.record({
  field,
  current: fc.oneof(fc.constant(null), words, fc.array(words, { maxLength: 5 })),
  problem: fc.oneof(fc.constant(null), text),
})

/** Any question at all. */
export const anyAsk: fc.Arbitrary<Ask> = fc.record({
  draftId: fc.constant('d1'),
  title: text,
  intro: text,
  fields: fc.array(asked, { minLength: 1, maxLength: 1 }),
  step: fc.constant(2),
  steps: fc.integer({ min: 1, max: 9 }),
  presses: fc.record({
    options: fc.array(fc.record({ label: words, data: fc.constant('op~1'), chosen: fc.boolean() }), {
      maxLength: 30,
    }),
    done: fc.constantFrom(null, 'dn~d1'),
    skip: fc.constantFrom(null, 'sk~d1'),
    clear: fc.constantFrom(null, 'cl~d1'),
    back: fc.constantFrom(null, 'bk~d1'),
    cancel: fc.constant('cn~d1'),
    resume: fc.constant('rs~d1'),
  }),
  words: fc.record({
    done: words,
    skip: words,
    clear: words,
    back: words,
    cancel: words,
    resume: words,
    step: words,
    placeholder: words,
  }),
})
