import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pressBytes, readPartId } from '../../src/bots/discord/custom-ids.ts'
import { renderModal } from '../../src/bots/discord/modal.ts'
import {
  type Message,
  messageBody,
  renderAsk,
  renderToast,
  renderView,
} from '../../src/bots/discord/render.ts'
import { decodePress } from '../../src/bots/kit/entry.ts'
import { type AskedField } from '../../src/bots/kit/reply.ts'
import { bold, money, plain, time, user } from '../../src/bots/kit/span.ts'
import { act, open, type View } from '../../src/bots/kit/view.ts'
import { checkMessage, type Door } from '../../src/sandbox/discord/message-rules.ts'
import { checkModal } from '../../src/sandbox/discord/modal-rules.ts'
import { allComponents, type Component } from '../../src/sandbox/discord/world.ts'
import { ask as anyAsk, view as anyView, emptyAsk, words } from './discord-views.ts'

const RUNS = { numRuns: 100 }
const DOORS: readonly Door[] = ['create', 'answer', 'followUp']

/** Throws with Discord's own words for whatever Discord would refuse. */
function accept(message: Message, door: Door): Component[] {
  const isPrivate = door === 'answer' || door === 'followUp'
  const body = JSON.parse(JSON.stringify(messageBody(message, { ephemeral: isPrivate })))
  checkMessage(
    body,
    door,
    null,
    [...message.pictures, ...message.files].map((file) => file.name),
    [],
  )
  expect(body.allowed_mentions).toEqual({ parse: [] })
  return body.components
}

const flat = (components: Component[]) => allComponents(components).map(({ component }) => component)
const texts = (shown: View) =>
  flat(accept(renderView(shown), 'create')).flatMap((one) => (one.type === 10 ? [one.content ?? ''] : []))

describe('any view', () => {
  it('is accepted by Discord through every door', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.option(words, { nil: undefined }),
        fc.constantFrom(...DOORS),
        (one, toast, door) => {
          accept(renderView(one, toast), door)
        },
      ),
      RUNS,
    )
  })

  it('keeps every press of its buttons, selects and entries', () => {
    fc.assert(
      fc.property(anyView, (one) => {
        const components = flat(accept(renderView(one), 'create'))
        const shown = components.flatMap((part) => [
          ...(part.type === 2 && part.custom_id ? [pressBytes(part.custom_id)] : []),
          ...(part.options ?? []).map((option) => pressBytes(option.value)),
        ])
        expect(shown.filter((data) => decodePress(data) !== null).sort()).toEqual(pressesOf(one).sort())
      }),
      RUNS,
    )
  })

  it('shows all its files and pictures, or the sheet of all where there are too many', () => {
    fc.assert(
      fc.property(anyView, (one) => {
        const { pictures, files } = renderView(one)
        expect(pictures.length + files.length).toBeLessThanOrEqual(10)
        const names = [...pictures, ...files].map((file) => file.name)
        expect(new Set(names).size).toBe(names.length)
        const own = one.blocks.filter((block) => block.kind === 'file')
        expect(files.map(({ file }) => file)).toEqual(own)
        for (const block of one.blocks) {
          if (block.kind !== 'pictures' || block.pictures.length === 0) continue
          const shown = pictures.filter((file) => file.pictures === block.pictures).map((file) => file.shown)
          expect(shown.includes(0) || shown.length === block.pictures.length).toBe(true)
        }
      }),
      RUNS,
    )
  })
})

function pressesOf(one: View): string[] {
  const bytes = (press: { code: string; args: readonly string[] }) => [press.code, ...press.args].join('~')
  return one.blocks.flatMap((block) => {
    if (block.kind === 'buttons')
      return block.buttons.flatMap((b) => (b.kind === 'press' ? [bytes(b.press)] : []))
    if (block.kind === 'select') return block.options.map((option) => bytes(option.press))
    if (block.kind === 'entries') {
      return block.entries.flatMap(({ open: b }) => (b.kind === 'press' ? [bytes(b.press)] : []))
    }
    if (block.kind === 'turns')
      return [block.back, block.on].flatMap((press) => (press ? [bytes(press)] : []))
    if (block.kind !== 'pager') return []
    return [block.page - 1, block.page + 1]
      .filter((page) => page >= 1 && page <= block.pages)
      .map((page) => bytes(block.turn(page)))
  })
}

describe('each kind of block', () => {
  const example: View = {
    accent: 'good',
    blocks: [
      { kind: 'heading', text: [plain('Sign up and confirm')] },
      { kind: 'facts', rows: [{ label: [plain('Reward')], value: [money(250_000n)] }] },
      { kind: 'quote', text: [user('first line\n# second')] },
      { kind: 'hint', text: [plain('Ends '), time(new Date('2026-11-01T12:00:00Z'))] },
      {
        kind: 'entries',
        entries: [
          {
            title: [user('*Job*')],
            lines: [[money(10_000n)]],
            open: act('View', { code: 'jb', args: ['1'] }),
          },
        ],
      },
      { kind: 'copy', label: 'Your code', text: 'ABCD-EFGH' },
      {
        kind: 'buttons',
        buttons: [act('Approve', { code: 'ap', args: ['1'] }, 'good'), open('Visit', 'https://a.example/x')],
      },
      { kind: 'buttons', buttons: [act('Again', { code: 'ap', args: ['1'] })] },
      {
        kind: 'select',
        placeholder: 'Category',
        options: [{ label: 'All', press: { code: 'jl', args: ['all'] }, chosen: true }],
      },
      { kind: 'pager', page: 2, pages: 9, turn: (page) => ({ code: 'jl', args: [String(page)] }) },
      {
        kind: 'pictures',
        pictures: [{ fileId: 'f', alt: 'Proof 1' }],
        shown: 0,
        turn: () => ({ code: 'x', args: [] }),
      },
    ],
  }

  it('has its native form', () => {
    const parts = flat(accept(renderView(example), 'create'))
    expect(parts[0]).toMatchObject({ type: 17, accent_color: 0x3ba55d })
    expect(texts(example)).toEqual([
      '## Sign up and confirm',
      '**Reward:** $0.25',
      '> first line\n> \\# second',
      '-# Ends <t:1793534400:R>',
      '**\\*Job\\***\n$0.01',
      'Your code\n```\nABCD-EFGH\n```',
    ])
    const buttons = parts.filter((part) => part.type === 2)
    expect(buttons.map((part) => [part.label, part.custom_id ?? part.url, part.style])).toEqual([
      ['View', 'jb~1', 2],
      ['Approve', 'ap~1', 3],
      ['Visit', 'https://a.example/x', 5],
      ['Again', 'ap~1#2', 2],
      ['◀', 'jl~1', 2],
      ['2/9', 'inert:1', 2],
      ['▶', 'jl~3', 2],
    ])
    const select = parts.find((part) => part.type === 3)
    expect(select).toMatchObject({ custom_id: 'select:0', placeholder: 'Category' })
    expect(select?.options).toMatchObject([{ label: 'All', value: 'jl~all', default: true }])
    const gallery = parts.find((part) => part.type === 12)
    expect(gallery?.items).toMatchObject([
      { media: { url: 'attachment://picture-11-0.jpg' }, description: 'Proof 1' },
    ])
  })

  it('toggles are selects of up to 25 that may have any number on', () => {
    const options = Array.from({ length: 30 }, (_, i) => ({
      value: `v${i}`,
      label: `Skill ${i}`,
      on: i < 26,
    }))
    const set = { code: 'sk', args: ['tech'] }
    const parts = flat(
      accept(renderView({ blocks: [{ kind: 'toggles', placeholder: 'Skills', options, set }] }), 'create'),
    )
    const selects = parts.filter((part) => part.type === 3)
    expect(selects).toMatchObject([
      { custom_id: 'toggles:0:sk~tech', placeholder: 'Skills', min_values: 0, max_values: 25 },
      { custom_id: 'toggles:1:sk~tech', placeholder: 'Skills', min_values: 0, max_values: 5 },
    ])
    expect(selects[1]?.options).toMatchObject([
      { value: 'v25', label: 'Skill 25', default: true },
      ...[26, 27, 28, 29].map((i) => ({ value: `v${i}`, default: false })),
    ])
  })

  it('puts entries into a list with a select when sections would be too many', () => {
    const entries = Array.from({ length: 10 }, (_, i) => ({
      title: [user(`Job ${i}`)],
      lines: [[money(10_000n)]],
      open: act('View', { code: 'jb', args: [String(i)] }),
    }))
    const rows = [1, 2, 3, 4].map((row) => ({
      kind: 'buttons' as const,
      buttons: [act('A', { code: 'a', args: [String(row)] }), act('B', { code: 'b', args: [String(row)] })],
    }))
    const parts = flat(accept(renderView({ blocks: [{ kind: 'entries', entries }, ...rows] }), 'create'))
    expect(parts.some((part) => part.type === 9)).toBe(false)
    expect(parts.find((part) => part.type === 3)?.options?.[3]).toMatchObject({
      label: 'View · Job 3',
      value: 'jb~3',
    })
  })

  it('shortens quotations before anything else', () => {
    const own = 'x'.repeat(1200)
    const shown = texts({
      blocks: [
        { kind: 'text', text: [plain(own)] },
        { kind: 'quote', text: [user('q'.repeat(3900))] },
        { kind: 'quote', text: [user('short one')] },
      ],
    })
    expect(shown[0]).toBe(own)
    expect(shown[1]?.endsWith('…')).toBe(true)
    expect(shown[1]?.length).toBeGreaterThan(2500)
    expect(shown[2]).toBe('> short one')
  })

  it("shortens members' words before our own in one text", () => {
    const shown = texts({
      blocks: [{ kind: 'text', text: [user('u'.repeat(9000)), plain(' pays '), money(250_000n)] }],
    })
    expect(shown[0]?.endsWith('… pays $0.25')).toBe(true)
  })

  it('says a toast in a small line above, or alone', () => {
    const parts = flat(accept(renderView({ blocks: [] }, 'Already approved'), 'answer'))
    const first = parts.find((part) => part.type === 10)
    expect(first?.content).toBe('-# Already approved')
    expect(flat(accept(renderToast('Saved'), 'answer')).at(-1)?.content).toBe('Saved')
  })
})

describe('any question', () => {
  it('is a modal that Discord accepts', () => {
    fc.assert(
      fc.property(anyAsk, fc.option(words, { nil: undefined }), (one, toast) => {
        checkModal(JSON.parse(JSON.stringify(renderModal(one, toast))))
      }),
      RUNS,
    )
  })

  it('has a screen to continue from', () => {
    fc.assert(
      fc.property(anyAsk, (one) => {
        const parts = flat(accept(renderAsk(one, 'Not yet'), 'answer'))
        expect(parts.flatMap((part) => part.custom_id ?? [])).toEqual(['fr~1', 'fx~1'])
      }),
      RUNS,
    )
  })
})

describe('a modal', () => {
  const inputs = (fields: AskedField[]) => {
    const modal = checkModal(JSON.parse(JSON.stringify(renderModal({ ...emptyAsk, fields }))))
    return modal.components.filter((part) => part.type === 18)
  }
  const field = (rest: object) => ({ name: 'f', label: 'Label', ...rest }) as AskedField['field']

  it('starts from what is known, in the native control of each field', () => {
    const two = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ]
    const [text, amount, radio, boxes, upload] = inputs([
      {
        field: field({ kind: 'text', minLength: 5, maxLength: 20, long: true }),
        current: 'abc',
        problem: [plain('Too short')],
      },
      {
        field: field({ name: 'm', kind: 'money', minMicros: 10_000n, maxMicros: 5_000_000n, chips: [] }),
        current: '0.25',
        problem: null,
      },
      { field: field({ name: 'c', kind: 'choice', options: two }), current: 'b', problem: null },
      {
        field: field({ name: 'n', kind: 'many', options: two, min: 1, max: 2 }),
        current: ['a'],
        problem: null,
      },
      { field: field({ name: 'p', kind: 'pictures', min: 1, max: 3 }), current: ['f1', 'f2'], problem: null },
    ])
    expect(text).toMatchObject({
      description: '⚠ Too short',
      component: { type: 4, style: 2, value: 'abc', required: true },
    })
    expect(amount).toMatchObject({ component: { type: 4, style: 1, value: '0.25' } })
    expect(radio?.component).toMatchObject({ type: 21, options: [{ default: false }, { default: true }] })
    expect(boxes?.component).toMatchObject({
      type: 22,
      min_values: 1,
      options: [{ default: true }, { default: false }],
    })
    expect(upload).toMatchObject({
      description: '📎 2',
      component: { type: 19, required: false, min_values: 0 },
    })
    expect(readPartId(upload?.component?.custom_id ?? '')).toEqual({ fieldName: 'p', kept: true })
  })

  it('gives back a refused amount as it was typed', () => {
    const amount = field({ kind: 'money', minMicros: 10_000n, maxMicros: 5_000_000n, chips: [] })
    const [typed] = inputs([{ field: amount, current: '700', problem: [plain('Too much')] }])
    expect(typed?.component?.value).toBe('700')
  })

  it('shows the whole of a label that is too long for it', () => {
    const label = `Screenshot of ${'the confirmation page '.repeat(8)}with your name`
    const modal = renderModal({
      ...emptyAsk,
      fields: [{ field: field({ label, kind: 'link' }), current: null, problem: null }],
    })
    expect(JSON.stringify(modal.components[0])).toContain('with your name')
  })

  it('uses a select for more than ten options, and typed words for more than it holds', () => {
    const options = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ value: `v${i}`, label: `Option ${i}` }))
    const kinds = [11, 25, 26].map(
      (count) =>
        inputs([
          { field: field({ kind: 'choice', options: options(count) }), current: 'v3', problem: null },
        ])[0]?.component,
    )
    expect(kinds.map((one) => one?.type)).toEqual([3, 3, 4])
    expect(kinds[2]?.value).toBe('Option 3')
    const many = inputs([
      { field: field({ kind: 'many', options: options(30), min: 1, max: 30 }), current: [], problem: null },
    ])
    expect(many.map((one) => readPartId(one.component?.custom_id ?? '').fieldName)).toEqual(['f', 'f'])
  })

  it('carries the toast and the step', () => {
    const modal = renderModal(
      {
        ...emptyAsk,
        intro: [bold(plain('What is required'))],
        step: 2,
        steps: 3,
        fields: [{ field: field({ kind: 'link' }), current: null, problem: null }],
      },
      'Saved so far',
    )
    expect(modal.title).toBe('Submit proof (2/3)')
    expect(modal.components[0]).toMatchObject({ content: 'Saved so far\n**What is required**' })
  })
})
