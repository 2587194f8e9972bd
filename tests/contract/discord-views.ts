import fc from 'fast-check'
import type { Field } from '../../src/bots/kit/field.ts'
import type { Ask, AskedField } from '../../src/bots/kit/reply.ts'
import { plain, type Span, type Text, user } from '../../src/bots/kit/span.ts'
import type { Block, Button, View } from '../../src/bots/kit/view.ts'

/** What people write to break things, and lengths nobody should have to read. */
const nasty = fc.constantFrom(
  '@everyone @here <@2001> <@&1> <#3> </jobs:1>',
  '**bold** __under__ ~~gone~~ ||spoiler|| `code` ```block```',
  '# heading\n## two\n-# small\n> quote\n>>> all\n- list\n* star\n+ plus\n1. one\n2) two',
  '[free money](https://evil.example) <https://evil.example> https://evil.example/a_b_c',
  'discord.gg/abc discord.com/invite/abc <t:0:R> <:smile:1> :smile:',
  '\u202eesrever\u202c \u0000\u0007 \ud800 half',
  '\n\n\n\n\n',
  '   ',
  '',
  '👩‍👩‍👧‍👦'.repeat(300),
  '*_~`|\\[]<@'.repeat(500),
  'word '.repeat(1500),
  'line\n'.repeat(900),
)
export const words = fc.oneof(
  nasty,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.lorem({ maxCount: 60 }),
)
const short = fc.oneof({ weight: 3, arbitrary: fc.lorem({ maxCount: 3 }) }, nasty)

const leaf: fc.Arbitrary<Span> = fc.oneof(
  words.map((text): Span => ({ t: 'plain', text: text.slice(0, 300) })),
  words.map(user),
  words.map((text): Span => ({ t: 'code', text: text.slice(0, 200) })),
  fc.bigInt({ min: -5_000_000n, max: 9_000_000_000n }).map((micros): Span => ({ t: 'money', micros })),
  fc
    .record({ at: fc.date({ noInvalidDate: true }), style: fc.constantFrom('relative', 'date', 'moment') })
    .map(({ at, style }): Span => ({ t: 'time', at, style: style as 'relative' })),
  fc
    .record({
      url: fc.oneof(fc.webUrl(), fc.constant('javascript:alert(1)'), fc.constant('https://a.example/)x(>')),
      label: short,
    })
    .map(({ url, label }): Span => ({ t: 'link', url, label })),
)
const span: fc.Arbitrary<Span> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  fc.array(leaf, { maxLength: 3 }).map((spans): Span => ({ t: 'bold', spans })),
  fc.array(leaf, { maxLength: 3 }).map((spans): Span => ({ t: 'italic', spans })),
)
export const text: fc.Arbitrary<Text> = fc.array(span, { maxLength: 6 })

const press = fc
  .record({
    code: fc.stringMatching(/^[a-z]{1,4}$/),
    args: fc.array(fc.stringMatching(/^[0-9A-Za-z]{16}$/), { maxLength: 3 }),
  })
  .map(({ code, args }) => ({ code, args }))
// Few different presses, so that the same one stands on several buttons.
const anyPress = fc.oneof(press, fc.constant({ code: 'vw', args: ['1'] }))
const tone = fc.constantFrom('plain', 'primary', 'good', 'bad') as fc.Arbitrary<'plain'>
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ kind: fc.constant('press' as const), label: short, press: anyPress, tone }),
  fc.record({
    kind: fc.constant('url' as const),
    label: short,
    url: fc.oneof(fc.webUrl(), fc.constant(`https://long.example/${'a'.repeat(600)}`), fc.constant('tg://x')),
  }),
)
const picture = fc.record({ fileId: fc.stringMatching(/^[0-9A-Za-z]{16}$/), alt: words })
const turn = (page: number) => ({ code: 'pg', args: [String(page)] })

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('quote' as const), text }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ label: text, value: text }), { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('entries' as const),
    entries: fc.array(fc.record({ title: text, lines: fc.array(text, { maxLength: 3 }), open: button }), {
      maxLength: 10,
    }),
  }),
  fc
    .array(picture, { maxLength: 14 })
    .map((pictures): Block => ({ kind: 'pictures', pictures, shown: 0, turn })),
  fc.record({
    kind: fc.constant('copy' as const),
    label: short,
    text: fc.stringMatching(/^[A-Z0-9-]{1,60}$/),
  }),
  fc.record({ kind: fc.constant('hint' as const), text }),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 12 }) }),
  fc.record({
    kind: fc.constant('select' as const),
    placeholder: short,
    options: fc.array(
      fc
        .record({
          label: short,
          hint: fc.option(short, { nil: undefined }),
          press: anyPress,
          chosen: fc.boolean(),
        })
        .map(({ hint, ...rest }) => (hint === undefined ? rest : { ...rest, hint })),
      { maxLength: 25 },
    ),
  }),
  fc
    .constantFrom('jobs.csv', 'A b/ü.csv', '…', '..')
    .map((name): Block => ({ kind: 'file', name, mime: 'text/csv', text: () => 'a,b' })),
  fc
    .array(fc.record({ label: short, on: fc.boolean() }), { maxLength: 25 })
    .chain((all) => short.map((placeholder) => ({ all, placeholder })))
    .map(
      ({ all, placeholder }): Block => ({
        kind: 'toggles',
        placeholder,
        options: all.map((one, index) => ({ ...one, value: `v${index}` })),
        set: { code: 'tg', args: ['A'.repeat(16)] },
      }),
    ),
  fc
    .record({ page: fc.integer({ min: 1, max: 9 }), more: fc.integer({ min: 0, max: 9 }) })
    .map(({ page, more }): Block => ({ kind: 'pager', page, pages: page + more, turn })),
  fc.record({ page: fc.integer({ min: 1, max: 9999 }), hasBack: fc.boolean(), hasOn: fc.boolean() }).map(
    ({ page, hasBack, hasOn }): Block => ({
      kind: 'turns',
      page,
      back: hasBack ? turn(page - 1) : null,
      here: turn(page),
      on: hasOn ? turn(page + 1) : null,
    }),
  ),
)
export const view: fc.Arbitrary<View> = fc
  .record({
    accent: fc.constantFrom('neutral', 'active', 'good', 'warn', 'bad') as fc.Arbitrary<'neutral'>,
    blocks: fc.array(block, { maxLength: 10 }),
  })
  .filter(({ blocks }) => blocks.filter((one) => one.kind === 'pictures').length <= 10)

const option = (index: number) =>
  fc.record({ label: short, hint: fc.option(short, { nil: undefined }) }).map(({ label, hint }) => ({
    value: `v${index}`,
    label,
    ...(hint === undefined ? {} : { hint }),
  }))
const options = (min: number, max: number) =>
  fc.integer({ min, max }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => option(i))))

const intent = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    minLength: fc.integer({ min: 0, max: 50 }),
    maxLength: fc.integer({ min: 50, max: 4000 }),
    long: fc.boolean(),
  }),
  fc.constant({ kind: 'link' as const }),
  fc.constant({ kind: 'countries' as const, locale: 'en' }),
  fc.record({
    kind: fc.constant('lines' as const),
    maxLines: fc.integer({ min: 1, max: 50 }),
    maxLength: fc.constant(200),
  }),
  fc.constant({ kind: 'money' as const, minMicros: 1_000n, maxMicros: 1_000_000_000n, chips: [250_000n] }),
  fc.constant({ kind: 'number' as const, min: 1, max: 1000, chips: [10, 50] }),
  options(1, 40).map((list) => ({ kind: 'choice' as const, options: list })),
  options(1, 25).chain((list) =>
    fc
      .record({ min: fc.integer({ min: 0, max: list.length }), more: fc.integer({ min: 0, max: 25 }) })
      .map(({ min, more }) => ({ kind: 'many' as const, options: list, min, max: Math.max(1, min + more) })),
  ),
  fc
    .record({ min: fc.integer({ min: 0, max: 10 }), more: fc.integer({ min: 0, max: 5 }) })
    .map(({ min, more }) => ({ kind: 'pictures' as const, min, max: Math.max(1, min + more) })),
)
const current = fc.oneof(
  fc.constant(null),
  words,
  fc.constant('250000'),
  fc.constant('v0'),
  fc.array(fc.constantFrom('v0', 'v1', 'v2', 'file'), { maxLength: 4 }),
)
const asked = (index: number): fc.Arbitrary<AskedField> =>
  fc
    .record({
      intent,
      label: short,
      hint: fc.option(short, { nil: undefined }),
      optional: fc.boolean(),
      current,
      problem: fc.option(text),
    })
    .map((made): AskedField => {
      const named = { name: `field${index}`, label: made.label, optional: made.optional }
      const field = {
        ...named,
        ...(made.hint === undefined ? {} : { hint: made.hint }),
        ...made.intent,
      } as Field
      return { field, current: made.current, problem: made.problem }
    })

export const ask: fc.Arbitrary<Ask> = fc
  .record({
    count: fc.integer({ min: 1, max: 5 }),
    title: text,
    intro: text,
    step: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ count, title, intro, step }) =>
    fc.tuple(...Array.from({ length: count }, (_, i) => asked(i))).map((fields) => ({
      ...emptyAsk,
      title,
      intro,
      step,
      steps: 3,
      fields,
    })),
  )

/** A form page with nothing in it yet. */
export const emptyAsk: Ask = {
  draftId: 'draft00000000001',
  title: [plain('Submit proof')],
  intro: [],
  fields: [],
  step: 1,
  steps: 1,
  presses: { options: [], done: null, skip: null, clear: null, back: null, cancel: 'fx~1', resume: 'fr~1' },
  words: {
    done: 'Done',
    skip: 'Skip',
    clear: 'Other pictures',
    back: 'Back',
    cancel: 'Cancel',
    resume: 'Continue',
    step: 'Step 2 of 3',
    placeholder: 'Answer',
  },
}
