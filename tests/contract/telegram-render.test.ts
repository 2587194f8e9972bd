import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Press } from '../../src/bots/kit/entry.ts'
import { bold, code, italic, link, money, plain, time, user } from '../../src/bots/kit/span.ts'
import { act, type Block, open } from '../../src/bots/kit/view.ts'
import { limits } from '../../src/bots/telegram/limits.ts'
import { renderAsk } from '../../src/bots/telegram/render-ask.ts'
import { type Rendered, renderView } from '../../src/bots/telegram/render-view.ts'
import { readFormatted } from '../../src/sandbox/telegram/entities.ts'
import { readMarkup } from '../../src/sandbox/telegram/keyboards.ts'
import { anyAsk, anyView } from './telegram-views.ts'

const press = (id: string) => ({ code: 'jb', args: [id] })
const turn = (page: number) => ({ code: 'tp', args: [String(page)] })
const draw = (...blocks: Block[]) => renderView({ blocks })

/** The formats of a message as `type:covered text`. */
function formats({ text, entities }: Pick<Rendered, 'text' | 'entities'>): string[] {
  return entities.map(
    (entity) => `${entity.type}:${text.slice(entity.offset, entity.offset + entity.length)}`,
  )
}

function labels(rendered: Rendered): string[][] {
  return rendered.keyboard.map((row) => row.map((button) => button.text))
}

/** Everything Telegram would refuse or silently change. The sandbox is the judge, and so are the bare numbers. */
function expectAcceptable(rendered: Rendered): void {
  const { text, entities, keyboard, photo } = rendered
  expect(text.length).toBeLessThanOrEqual(photo ? limits.caption : limits.text)
  expect(text).toBe(text.trim())
  expect(text).not.toMatch(/\p{Cs}/u)
  if (photo) expect(photo.pictures).not.toEqual([])
  else expect(text).toMatch(/[^\s\p{Cf}\p{Cc}]/u)
  expect(entities.length).toBeLessThanOrEqual(100)
  const judged = readFormatted({ text, parseMode: undefined, entities })
  expect(judged.text).toBe(text)
  for (const entity of entities) expect(judged.entities).toContainEqual(entity)
  expectNoForbiddenNesting(entities)
  readMarkup({ inline_keyboard: keyboard })
  for (const button of keyboard.flat()) expect(button.text.length).toBeLessThanOrEqual(limits.buttonLabel)
}

function expectNoForbiddenNesting(entities: Rendered['entities']): void {
  for (const [index, one] of entities.entries()) {
    for (const other of entities.slice(index + 1)) {
      const overlaps = one.offset < other.offset + other.length && other.offset < one.offset + one.length
      if (!overlaps) continue
      const types = [one.type, other.type].sort().join(' ')
      expect(one.type).not.toBe(other.type)
      if (types.includes('code')) expect(['blockquote code', 'code expandable_blockquote']).toContain(types)
      const inside = (a: typeof one, b: typeof one) =>
        a.offset >= b.offset && a.offset + a.length <= b.offset + b.length
      expect(inside(one, other) || inside(other, one)).toBe(true)
    }
  }
}

describe('whatever people write', () => {
  it('every view is a message Telegram accepts', () => {
    fc.assert(
      fc.property(anyView, (view) => expectAcceptable(renderView(view))),
      { numRuns: 400 },
    )
  })

  it('every view fits under a photo that stays', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const rendered = renderView(view, 'caption')
        expectAcceptable(rendered)
        expect(rendered.text.length).toBeLessThanOrEqual(limits.caption)
      }),
      { numRuns: 100 },
    )
  })

  it('every question is a message Telegram accepts, and can be left', () => {
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const rendered = renderAsk(ask)
        expectAcceptable(rendered)
        expect(rendered.keyboard.flat()).toContainEqual(expect.objectContaining({ callback_data: 'cn~d1' }))
      }),
      { numRuns: 300 },
    )
  })

  it('stays text: it cannot format, and cannot write a line of ours', () => {
    const evil = '<b>@everyone</b> *x* [y](http://z.example)\nReward: $500'
    const rendered = draw(
      { kind: 'heading', text: [user(evil)] },
      {
        kind: 'entries',
        entries: [{ title: [user(evil)], lines: [[user(evil)]], open: act('View', press('1')) }],
      },
    )
    expect(rendered.text).toContain('<b>@everyone</b> *x* [y](http://z.example) Reward: $500')
    expect(rendered.text.split('\n').some((line) => line.startsWith('Reward'))).toBe(false)
    expect(new Set(rendered.entities.map((entity) => entity.type))).toEqual(new Set(['bold']))
  })

  it('cannot turn the direction of what stands behind it', () => {
    expect(draw({ kind: 'text', text: [user('a\u202eb'), plain(' $5')] }).text).toBe('ab $5')
  })
})

describe('each kind of block', () => {
  it('heading and text, with every kind of span', () => {
    const at = new Date('2026-11-29T10:05:00Z')
    const rendered = draw(
      { kind: 'heading', text: [plain('Job '), user('👍 Taste')] },
      {
        kind: 'text',
        text: [
          bold(plain('B '), italic(plain('BI')), code('C'), plain(' b')),
          plain(' pays '),
          money(250_000n),
          plain(' until '),
          time(at, 'moment'),
          plain(', '),
          link('https://example.com/a', 'here'),
        ],
      },
    )
    expect(rendered.text).toBe('Job 👍 Taste\n\nB BIC b pays $0.25 until 2026-11-29 10:05 UTC, here')
    expect(formats(rendered)).toEqual([
      'bold:Job 👍 Taste',
      'bold:B BI',
      'italic:BI',
      'code:C',
      'bold:b',
      'date_time:2026-11-29 10:05 UTC',
      'text_link:here',
    ])
    expect(rendered.entities.at(-2)).toMatchObject({ unix_time: at.getTime() / 1000, date_time_format: 'Dt' })
    expect(rendered.entities.at(-1)).toMatchObject({ url: 'https://example.com/a' })
  })

  it('accent is a sign before the heading', () => {
    const blocks: Block[] = [{ kind: 'heading', text: [plain('Sent back')] }]
    expect(renderView({ accent: 'warn', blocks }).text).toBe('⚠️ Sent back')
    expect(renderView({ accent: 'neutral', blocks }).text).toBe('Sent back')
  })

  it('quote, hint and facts', () => {
    const rendered = draw(
      { kind: 'quote', text: [user('my proof\nline two')] },
      {
        kind: 'facts',
        rows: [
          { label: [plain('Reward')], value: [money(1_000_000n)] },
          { label: [plain('Answer')], value: [user('one\nFee: $0.00')] },
        ],
      },
      { kind: 'hint', text: [plain('Paid at once')] },
    )
    expect(rendered.text).toBe(
      'my proof\nline two\n\nReward: $1.00\nAnswer: \none\nFee: $0.00\n\nPaid at once',
    )
    expect(formats(rendered)).toEqual([
      'blockquote:my proof\nline two',
      'blockquote:one\nFee: $0.00',
      'italic:Paid at once',
    ])
  })

  it('only a long quote is folded', () => {
    const quoted = (text: string) => formats(draw({ kind: 'quote', text: [user(text)] }))[0]?.split(':')[0]
    expect(quoted('one\ntwo\nthree\nfour')).toBe('blockquote')
    expect(quoted('step\n'.repeat(12))).toBe('expandable_blockquote')
    expect(quoted('word '.repeat(100))).toBe('expandable_blockquote')
  })

  it('entries have numbers, five buttons in a row', () => {
    const entries = Array.from({ length: 7 }, (_, index) => ({
      title: [user(`Job ${index}`)],
      lines: [[plain('pays '), money(10_000n)]],
      open: act('View', press(`${index}`)),
    }))
    const rendered = draw({ kind: 'entries', entries })
    expect(rendered.text.split('\n').slice(0, 3)).toEqual(['1. Job 0', 'pays $0.01', '2. Job 1'])
    expect(labels(rendered)).toEqual([
      ['1', '2', '3', '4', '5'],
      ['6', '7'],
    ])
    expect(rendered.keyboard[1]?.[1]).toMatchObject({ callback_data: 'jb~6' })
  })

  it('pictures are one photo with turning buttons; the contact sheet is first', () => {
    const pictures = ['a', 'b', 'c'].map((fileId) => ({ fileId, alt: fileId }))
    const sheet = draw({ kind: 'pictures', pictures, shown: 0, turn }, { kind: 'text', text: [plain('Hi')] })
    expect(sheet).toMatchObject({ photo: { pictures, shown: 0 }, text: 'Hi' })
    expect(sheet.keyboard).toEqual([
      [
        { text: '‹', callback_data: 'tp~3' },
        { text: '▦ 3', callback_data: 'tp~0' },
        { text: '›', callback_data: 'tp~1' },
      ],
    ])
    const third = draw({ kind: 'pictures', pictures, shown: 3, turn })
    expect(third.keyboard[0]).toMatchObject([
      { callback_data: 'tp~2' },
      { text: '3/3', callback_data: 'tp~0' },
      { callback_data: 'tp~0' },
    ])
    expect(draw({ kind: 'pictures', pictures: pictures.slice(0, 1), shown: 0, turn }).keyboard).toEqual([])
  })

  it('a second block of pictures is told in words', () => {
    const block = (alt: string): Block => ({
      kind: 'pictures',
      pictures: [{ fileId: alt, alt }],
      shown: 0,
      turn,
    })
    expect(draw(block('first'), block('second')).text).toBe('🖼 second')
  })

  it('copy is a button, and the words are there to see once', () => {
    const copy: Block = { kind: 'copy', label: 'Copy code', text: 'ABCD-1234' }
    const alone = draw(copy)
    expect(formats(alone)).toEqual(['code:ABCD-1234'])
    expect(alone.keyboard).toEqual([[{ text: 'Copy code', copy_text: { text: 'ABCD-1234' } }]])
    expect(draw({ kind: 'text', text: [code('ABCD-1234')] }, copy).text).toBe('ABCD-1234')
    const long = draw({ ...copy, text: 'x'.repeat(257) })
    expect(long.text).toBe('x'.repeat(257))
    expect(long.keyboard).toEqual([])
  })

  it('buttons have tones, wrap where labels are long, and a refused link becomes text', () => {
    const rendered = draw({
      kind: 'buttons',
      buttons: [
        act('Approve & pay $0.25', press('1'), 'good'),
        act('Ask for a correction', press('2'), 'bad'),
        act('Next', press('3'), 'primary'),
        open('Site', 'https://example.com'),
        open('Bad', 'javascript:alert(1)'),
      ],
    })
    expect(labels(rendered)).toEqual([['Approve & pay $0.25'], ['Ask for a correction'], ['Next', 'Site']])
    expect(rendered.keyboard.flat().map((button) => button.style)).toEqual([
      'success',
      'danger',
      'primary',
      undefined,
    ])
    expect(rendered.text).toBe('Bad: javascript:alert(1)')
    const stars = ['★1', '★2', '★3', '★4', '★5'].map((label) => act(label, press(label.slice(1))))
    expect(labels(draw({ kind: 'buttons', buttons: stars }))).toEqual([['★1', '★2', '★3', '★4', '★5']])
  })

  it('select marks what is chosen, two in a row', () => {
    const options = ['All', 'Writing', 'Testing'].map((label, index) => ({
      label,
      press: press(String(index)),
      chosen: index === 1,
    }))
    expect(labels(draw({ kind: 'select', placeholder: 'Category', options }))).toEqual([
      ['All', '• Writing'],
      ['Testing'],
    ])
  })

  it('toggles say what is on, and what a tap makes of it', () => {
    const options = [
      { value: 'writing', label: 'Writing', on: true },
      { value: 'testing', label: 'Testing', on: false },
    ]
    const rendered = draw({ kind: 'toggles', placeholder: 'Skills', options, set: press('7') })
    expect(labels(rendered)).toEqual([['☑ Writing', '☐ Testing']])
    expect(
      rendered.keyboard.flat().map((button) => 'callback_data' in button && button.callback_data),
    ).toEqual(['jb~7!0writing', 'jb~7!1testing'])
  })

  it('too many choices give way to the buttons around them', () => {
    const options = Array.from({ length: 120 }, (_, index) => ({
      label: `Country ${index}`,
      press: press(String(index)),
      chosen: false,
    }))
    const rendered = draw(
      { kind: 'select', placeholder: 'Country', options },
      { kind: 'buttons', buttons: [act('Back', press('b'))] },
    )
    expect(rendered.keyboard.flat()).toHaveLength(99)
    expect(labels(rendered).at(-1)).toEqual(['Back'])
  })

  it('pager', () => {
    const pager = (page: number, pages: number) => labels(draw({ kind: 'pager', page, pages, turn }))
    expect(pager(2, 9)).toEqual([['‹', '2/9', '›']])
    expect(pager(1, 9)).toEqual([['1/9', '›']])
    expect(pager(9, 9)).toEqual([['‹', '9/9']])
    expect(pager(1, 1)).toEqual([])
  })

  it('turns of a list that nobody counted', () => {
    const [back, here, on] = [press('1'), press('2'), press('3')]
    const turns = (block: { back: Press | null; on: Press | null }) =>
      labels(draw({ kind: 'turns', page: 2, here, ...block }))
    expect(turns({ back, on })).toEqual([['‹', '· 2 ·', '›']])
    expect(turns({ back: null, on })).toEqual([['· 2 ·', '›']])
    expect(turns({ back: null, on: null })).toEqual([])
  })

  it('filters are a button each, until one is open: then its choices stand alone', () => {
    const filter = (label: string, isOpen: boolean) => ({
      label,
      placeholder: label,
      isOpen,
      turn: press(label),
      options: [
        { label: `${label} a`, press: press('1'), chosen: true },
        { label: `${label} b`, press: press('2'), chosen: false },
      ],
    })
    expect(
      labels(draw({ kind: 'filters', filters: [filter('Where', false), filter('Pay', false)] })),
    ).toEqual([['Where ▾', 'Pay ▾']])
    expect(labels(draw({ kind: 'filters', filters: [filter('Where', false), filter('Pay', true)] }))).toEqual(
      [['• Pay a', 'Pay b'], ['‹ Pay']],
    )
  })

  it('a view without words still is a message', () => {
    expect(draw({ kind: 'buttons', buttons: [act('Go', press('1'))] }).text).toBe('•')
  })
})

describe('what is too long', () => {
  it('shortens quotations first, and keeps our words and the buttons', () => {
    const rendered = draw(
      { kind: 'heading', text: [plain('Review')] },
      { kind: 'text', text: [user('n'.repeat(500))] },
      { kind: 'quote', text: [user('q'.repeat(9000))] },
      { kind: 'hint', text: [plain('The end')] },
      { kind: 'buttons', buttons: [act('Pay', press('1'))] },
    )
    expect(rendered.text.length).toBe(4096)
    expect(rendered.text).toContain('n'.repeat(500))
    expect(rendered.text).toMatch(/q…\n\nThe end$/)
    expect(formats(rendered).at(-1)).toBe('italic:The end')
    expect(labels(rendered)).toEqual([['Pay']])
  })

  it('a caption is shortened the same way, between whole characters', () => {
    const pictures = [{ fileId: 'a', alt: 'a' }]
    const rendered = draw(
      { kind: 'pictures', pictures, shown: 0, turn },
      { kind: 'quote', text: [user('🙂'.repeat(2000))] },
      { kind: 'text', text: [plain('Approve?')] },
    )
    expect(rendered.text.length).toBeLessThanOrEqual(1024)
    expect(rendered.text).toMatch(/^(🙂)+…\n\nApprove\?$/u)
  })

  it('our own words go last, from the end', () => {
    const rendered = draw({ kind: 'text', text: [plain('x'.repeat(5000))] })
    expect(rendered.text).toBe(`${'x'.repeat(4095)}…`)
  })
})
