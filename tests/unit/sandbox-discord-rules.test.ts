import { describe, expect, it } from 'vitest'
import { checkCommands } from '../../src/sandbox/discord/command-rules.ts'
import { checkMessage, type Door } from '../../src/sandbox/discord/message-rules.ts'
import { checkModal } from '../../src/sandbox/discord/modal-rules.ts'
import { isRefusal } from '../../src/sandbox/discord/refusals.ts'

const V2 = 32768
const text = (content = 'x') => ({ type: 10, content })
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...more })
const row = (...components: object[]) => ({ type: 1, components })
const option = (n: number) => ({ label: `o${n}`, value: `v${n}` })
const select = (count: number, more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: Array.from({ length: count }, (_, i) => option(i)),
  ...more,
})
const picture = (url = 'https://example.com/a.png', more: object = {}) => ({ media: { url }, ...more })
const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, i) => make(i))
const v2 = (...components: object[]) => ({ flags: V2, components })

/** The codes by path, or the JSON code where there are no fields; null when nothing is refused. */
function refused(check: () => unknown): Record<string, string> | number | null {
  try {
    check()
    return null
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { code, errors } = error.discord.body
    return errors === undefined ? code : flat(errors as Record<string, unknown>)
  }
}

function flat(errors: Record<string, unknown>, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([key, value]): [string, string][] => {
      if (key === '_errors') return [[path, (value as { code: string }[])[0]?.code ?? '']]
      return Object.entries(flat(value as Record<string, unknown>, path === '' ? key : `${path}.${key}`))
    }),
  )
}

const message = (body: unknown, door: Door = 'create', files: string[] = []) =>
  refused(() => checkMessage(body, door, null, files, []))

describe('messages', () => {
  const good: [string, unknown][] = [
    ['plain text', { content: 'hello' }],
    ['5 buttons in a row', v2(row(...many(5, (n) => button({ custom_id: `b${n}` }))))],
    ['25 options', v2(row(select(25)))],
    ['40 components', v2(...many(40, () => text()))],
    ['4000 characters in all', v2(text('a'.repeat(2000)), text('b'.repeat(2000)))],
    ['10 pictures', v2({ type: 12, items: many(10, () => picture()) })],
    ['emoji without its variation selector', v2(row(button({ emoji: { name: '✔' } })))],
    ['link button', v2(row({ type: 2, style: 5, label: 'Open', url: 'https://example.com' }))],
    ['premium fields at null', { flags: V2, content: null, embeds: [], components: [text()] }],
  ]
  it.each(good)('accepts %s', (_, body) => expect(message(body)).toBeNull())

  const bad: [string, unknown, Record<string, string> | number][] = [
    ['nothing at all', {}, 50006],
    ['V2 without components', { flags: V2 }, 50006],
    ['2001 characters', { content: 'a'.repeat(2001) }, { content: 'BASE_TYPE_MAX_LENGTH' }],
    ['a typing mistake', { contnet: 'x', content: 'x' }, { contnet: 'UNKNOWN_FIELD' }],
    [
      'content beside V2',
      { ...v2(text()), content: 'x' },
      { content: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' },
    ],
    [
      'empty content beside V2',
      { ...v2(text()), content: '' },
      { content: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' },
    ],
    [
      'embeds beside V2',
      { ...v2(text()), embeds: [{ title: 'x' }] },
      { embeds: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' },
    ],
    ['V2 parts without the flag', { components: [text()] }, { 'components.0.type': 'UNION_TYPE_CHOICES' }],
    [
      '41 components',
      v2({ type: 17, components: many(40, () => text()) }),
      { components: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED' },
    ],
    [
      '4001 characters in all',
      v2(text('a'.repeat(2000)), { type: 17, components: [text('b'.repeat(2001))] }),
      { components: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED' },
    ],
    ['an empty text', v2(text('')), { 'components.0.content': 'BASE_TYPE_BAD_LENGTH' }],
    [
      '101 characters of custom_id',
      v2(row(button({ custom_id: 'x'.repeat(101) }))),
      { 'components.0.components.0.custom_id': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'the same custom_id twice',
      v2(row(button()), row(button())),
      { 'components.1.components.0.custom_id': 'COMPONENT_CUSTOM_ID_DUPLICATED' },
    ],
    [
      'a long label',
      v2(row(button({ label: 'x'.repeat(81) }))),
      { 'components.0.components.0.label': 'BASE_TYPE_MAX_LENGTH' },
    ],
    [
      'a button without words',
      v2(row(button({ label: undefined }))),
      { 'components.0.components.0.label': 'BASE_TYPE_REQUIRED' },
    ],
    [
      'no emoji',
      v2(row(button({ emoji: { name: 'tick' } }))),
      { 'components.0.components.0.emoji.name': 'COMPONENT_INVALID_EMOJI' },
    ],
    [
      'a link without address',
      v2(row({ type: 2, style: 5, label: 'Open' })),
      { 'components.0.components.0.url': 'BASE_TYPE_REQUIRED' },
    ],
    [
      'a dangerous link',
      v2(row({ type: 2, style: 5, label: 'Open', url: 'javascript:alert(1)' })),
      { 'components.0.components.0.url': 'URL_TYPE_INVALID_SCHEME' },
    ],
    [
      '6 buttons in a row',
      v2(row(...many(6, (n) => button({ custom_id: `b${n}` })))),
      { 'components.0.components': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'a button beside a select',
      v2(row(select(2), button())),
      { 'components.0.components.1': 'COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
    ],
    ['26 options', v2(row(select(26))), { 'components.0.components.0.options': 'BASE_TYPE_BAD_LENGTH' }],
    [
      'more to choose than there is',
      v2(row(select(2, { max_values: 3 }))),
      { 'components.0.components.0.max_values': 'NUMBER_TYPE_MAX' },
    ],
    [
      'a section without accessory',
      v2({ type: 9, components: [text()] }),
      { 'components.0.accessory': 'BASE_TYPE_CONVERT' },
    ],
    [
      'a section with 4 texts',
      v2({ type: 9, components: many(4, () => text()), accessory: button() }),
      { 'components.0.components': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      '11 pictures',
      v2({ type: 12, items: many(11, () => picture()) }),
      { 'components.0.items': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'a long alt text',
      v2({ type: 12, items: [picture(undefined, { description: 'x'.repeat(1025) })] }),
      { 'components.0.items.0.description': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'a file that was not uploaded',
      v2({ type: 13, file: { url: 'attachment://b.csv' } }),
      { 'components.0.file.url': 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND' },
    ],
    ['an ephemeral DM', { content: 'x', flags: 64 }, { flags: 'MESSAGE_FLAGS_NOT_ALLOWED' }],
  ]
  it.each(bad)('refuses %s', (_, body, codes) => expect(message(body)).toEqual(codes))

  it('knows uploaded files, and lets only answers be ephemeral', () => {
    expect(message(v2({ type: 13, file: { url: 'attachment://a.csv' } }), 'create', ['a.csv'])).toBeNull()
    expect(message({ content: 'x', flags: 64 }, 'answer')).toBeNull()
  })

  it('keeps a message with components V2 what it is', () => {
    const standing = { content: '', flags: V2, components: [text() as never], embeds: [] }
    const edit = (body: unknown) => refused(() => checkMessage(body, 'edit', standing, [], []))
    expect(edit({ components: [text('new')] })).toBeNull()
    expect(edit({ content: 'x' })).toEqual({ content: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' })
    expect(edit({ flags: 0 })).toEqual({ flags: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG' })
    expect(edit({ components: [] })).toBe(50006)
  })
})

describe('modals', () => {
  const label = (component: object, more: object = {}) => ({ type: 18, label: 'L', component, ...more })
  const input = (more: object = {}) => ({ type: 4, custom_id: 'i', style: 1, ...more })
  const modal = (...components: object[]) => ({ custom_id: 'm', title: 'T', components })
  const check = (body: unknown) => refused(() => checkModal(body))

  it('accepts every kind of field', () => {
    const radio = { type: 21, custom_id: 'r', options: many(2, option) }
    const boxes = { type: 22, custom_id: 'c', options: many(1, option) }
    const upload = { type: 19, custom_id: 'f', max_values: 10, file_types: ['image', '.pdf'] }
    expect(check(modal(text(), label(input()), label(radio), label(boxes), label(upload)))).toBeNull()
  })

  const at = 'data.components.0.component'
  const bad: [string, unknown, Record<string, string>][] = [
    [
      'a title of 46',
      { ...modal(label(input())), title: 'x'.repeat(46) },
      { 'data.title': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      '6 parts',
      modal(...many(6, (n) => label(input({ custom_id: `i${n}` })))),
      { 'data.components': 'BASE_TYPE_BAD_LENGTH' },
    ],
    ['a button in it', modal(row(button())), { 'data.components.0.components.0.type': 'BASE_TYPE_CHOICES' }],
    [
      'a label of 46',
      modal(label(input(), { label: 'x'.repeat(46) })),
      { 'data.components.0.label': 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      'a description of 101',
      modal(label(input(), { description: 'x'.repeat(101) })),
      { 'data.components.0.description': 'BASE_TYPE_BAD_LENGTH' },
    ],
    ['4001 to type', modal(label(input({ max_length: 4001 }))), { [`${at}.max_length`]: 'NUMBER_TYPE_MAX' }],
    [
      'a placeholder of 101',
      modal(label(input({ placeholder: 'x'.repeat(101) }))),
      { [`${at}.placeholder`]: 'BASE_TYPE_MAX_LENGTH' },
    ],
    [
      'one radio option',
      modal(label({ type: 21, custom_id: 'r', options: many(1, option) })),
      { [`${at}.options`]: 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      '11 checkboxes',
      modal(label({ type: 22, custom_id: 'c', options: many(11, option) })),
      { [`${at}.options`]: 'BASE_TYPE_BAD_LENGTH' },
    ],
    [
      '11 files',
      modal(label({ type: 19, custom_id: 'f', max_values: 11 })),
      { [`${at}.max_values`]: 'NUMBER_TYPE_MAX' },
    ],
    [
      'a MIME type as file type',
      modal(label({ type: 19, custom_id: 'f', file_types: ['image/png'] })),
      { [`${at}.file_types.0`]: 'FILE_TYPE_INVALID' },
    ],
    [
      'the same field twice',
      modal(label(input()), label(input())),
      { 'data.components.1.component.custom_id': 'COMPONENT_CUSTOM_ID_DUPLICATED' },
    ],
  ]
  it.each(bad)('refuses %s', (_, body, codes) => expect(check(body)).toMatchObject(codes))
})

describe('commands', () => {
  const command = (more: object = {}) => ({ name: 'jobs', description: 'Find work', ...more })
  const string = (more: object = {}) => ({ type: 3, name: 'job', description: 'Which', ...more })
  const check = (...commands: object[]) => refused(() => checkCommands(commands, (i) => [i]))

  it('accepts a command with options, localisations and permissions as discord.js sends them', () => {
    const options = [string({ required: true, autocomplete: true }), string({ name: 'größe' })]
    const localised = {
      name_localizations: { de: 'jobs' },
      description_localizations: { de: 'Arbeit finden' },
    }
    expect(check(command({ options, ...localised, default_member_permissions: '0', nsfw: false }))).toBeNull()
    expect(check({ type: 2, name: 'Hire this person' })).toBeNull()
  })

  const bad: [string, object[], Record<string, string>][] = [
    ['capital letters', [command({ name: 'Jobs' })], { '0.name': 'APPLICATION_COMMAND_INVALID_NAME' }],
    ['blanks', [command({ name: 'my jobs' })], { '0.name': 'APPLICATION_COMMAND_INVALID_NAME' }],
    ['no description', [{ name: 'jobs' }], { '0.description': 'BASE_TYPE_REQUIRED' }],
    [
      'a description of 101',
      [command({ description: 'x'.repeat(101) })],
      { '0.description': 'BASE_TYPE_MAX_LENGTH' },
    ],
    ['the same name twice', [command(), command()], { '1.name': 'APPLICATION_COMMANDS_DUPLICATE_NAME' }],
    [
      '26 options',
      [command({ options: many(26, (n) => string({ name: `o${n}` })) })],
      { '0.options': 'BASE_TYPE_MAX_LENGTH' },
    ],
    [
      '26 choices',
      [command({ options: [string({ choices: many(26, (n) => ({ name: `n${n}`, value: `${n}` })) })] })],
      { '0.options.0.choices': 'BASE_TYPE_MAX_LENGTH' },
    ],
    [
      'a required option after another',
      [command({ options: [string(), string({ name: 'b', required: true })] })],
      { '0.options.1': 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID' },
    ],
    [
      'more than 8000 characters',
      [
        command({
          options: many(25, (n) =>
            string({
              name: `o${n}`,
              description: 'x'.repeat(100),
              choices: many(5, (k) => ({ name: `${k}${'y'.repeat(45)}`, value: `${k}` })),
            }),
          ),
        }),
      ],
      { '0': 'APPLICATION_COMMAND_TOO_LARGE' },
    ],
    [
      'choices beside autocomplete',
      [command({ options: [string({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
      { '0.options.0': 'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE' },
    ],
    [
      'a subcommand beside an option',
      [command({ options: [string(), { type: 1, name: 'sub', description: 'x' }] })],
      { '0.options': 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID' },
    ],
  ]
  it.each(bad)('refuses %s', (_, commands, codes) => expect(check(...commands)).toMatchObject(codes))
})
