import { el, showLarge } from './discord-dom.js'
import { markdown } from './discord-markdown.js'
import { sampleDocument } from './sample-document.js'
import { samplePicture, toBase64 } from './sample-picture.js'

/**
 * The open modal as a form. `act` = { submit(values): Promise<string | null> (words of a failure),
 * close() }; what was typed stays while the form stands.
 */
export function renderModal(modal, act, context) {
  const fields = []
  const parts = modal.components.flatMap((part) => {
    if (part.type === 10) return [markdown(part.content, context)]
    const inputs =
      part.type === 18 ? [[part, part.component]] : (part.components ?? []).map((one) => [one, one])
    return inputs.map(([words, input]) => {
      const field = makeField(input, context)
      fields.push({ input, field })
      return labelled(words, input, field)
    })
  })
  const trouble = el('p', { class: 'dc-trouble', role: 'alert', hidden: true })
  const submit = el('button', { type: 'submit', class: 'dc-button dc-primary' }, 'Submit')
  const say = (words) => {
    trouble.textContent = words ?? ''
    trouble.hidden = !words
  }
  const send = async (event) => {
    event.preventDefault()
    submit.disabled = true
    say(null)
    try {
      const values = {}
      for (const { input, field } of fields) values[input.custom_id] = await field.value()
      say(await act.submit(values))
    } finally {
      submit.disabled = false
    }
  }
  const cancel = el(
    'button',
    { type: 'button', class: 'dc-button dc-secondary', onclick: act.close },
    'Cancel',
  )
  const x = el('button', { type: 'button', class: 'dc-x', 'aria-label': 'Close', onclick: act.close }, '✕')
  const note = `This form goes to Microgig. Do not share passwords.`
  return el(
    'div',
    { class: 'dc-veil' },
    el(
      'form',
      { class: 'dc-modal', onsubmit: send, noValidate: true, 'aria-label': modal.title },
      el('header', {}, el('div', { class: 'dc-avatar' }, 'M'), el('h3', {}, modal.title), x),
      el('p', { class: 'dc-warning' }, note),
      el('div', { class: 'dc-fields' }, parts),
      trouble,
      el('footer', {}, cancel, submit),
    ),
  )
}

function labelled(words, input, field) {
  const star = (input.required ?? true) && input.type !== 23 ? el('span', { class: 'dc-star' }, ' *') : null
  return el(
    'div',
    { class: 'dc-field' },
    el('label', { htmlFor: field.id ?? '' }, words.label ?? '', star),
    words.description ? el('small', {}, words.description) : null,
    field.node,
  )
}

let lastId = 0

function makeField(input, context) {
  switch (input.type) {
    case 4:
      return textField(input)
    case 19:
      return fileField(input)
    case 21:
      return choiceField(input, 'radio', input.options, 1)
    case 22:
      return choiceField(input, 'checkbox', input.options, input.max_values ?? input.options.length)
    case 23:
      return singleCheckbox(input)
    case 5:
    case 7: {
      const wanted = new Set((input.default_values ?? []).map((one) => one.id))
      const people = context.people.map((one) => ({
        label: one.name,
        value: one.id,
        default: wanted.has(one.id),
      }))
      return selectField(input, people)
    }
    default:
      return selectField(input, input.options ?? [])
  }
}

function textField(input) {
  lastId += 1
  const id = `dc-input-${lastId}`
  const isLong = input.style === 2
  const node = el(isLong ? 'textarea' : 'input', {
    id,
    placeholder: input.placeholder ?? '',
    value: input.value ?? '',
    maxLength: input.max_length ?? 4000,
    autocomplete: 'off',
    ...(isLong ? { rows: 4 } : { type: 'text' }),
  })
  const count = el('small', { class: 'dc-count' })
  const update = () => {
    count.textContent = input.max_length ? `${node.value.length} / ${input.max_length}` : ''
  }
  node.addEventListener('input', update)
  update()
  return { id, node: el('div', {}, node, count), value: () => node.value }
}

function selectField(input, options) {
  lastId += 1
  const id = `dc-input-${lastId}`
  const isMultiple = (input.max_values ?? 1) > 1
  if (isMultiple) return choiceField(input, 'checkbox', options, input.max_values)
  const empty = el('option', { value: '' }, input.placeholder ?? 'Make a selection')
  const rows = options.map((one) =>
    el(
      'option',
      { value: one.value, selected: Boolean(one.default) },
      one.label + (one.description ? ` – ${one.description}` : ''),
    ),
  )
  const node = el('select', { id }, empty, rows)
  return { id, node, value: () => (node.value === '' ? [] : [node.value]) }
}

function choiceField(input, kind, options, most) {
  lastId += 1
  const name = `dc-choice-${lastId}`
  const boxes = options.map((option) => ({
    option,
    box: el('input', { type: kind, name, value: option.value, checked: Boolean(option.default) }),
  }))
  const chosen = () => boxes.filter(({ box }) => box.checked).map(({ option }) => option.value)
  const limit = () => {
    for (const { box } of boxes) box.disabled = kind === 'checkbox' && !box.checked && chosen().length >= most
  }
  const rows = boxes.map(({ option, box }) =>
    el(
      'label',
      { class: 'dc-choice' },
      box,
      el(
        'span',
        {},
        el('b', {}, option.label),
        option.description ? el('small', {}, option.description) : null,
      ),
    ),
  )
  const node = el('div', { class: 'dc-choices', onchange: limit }, rows)
  return { id: null, node, value: () => (kind === 'radio' ? (chosen()[0] ?? '') : chosen()) }
}

function singleCheckbox(input) {
  lastId += 1
  const id = `dc-input-${lastId}`
  const box = el('input', { id, type: 'checkbox', checked: Boolean(input.default) })
  return { id, node: box, value: () => box.checked }
}

function fileField(input) {
  const files = []
  const most = input.max_values ?? 1
  const accept = (input.file_types ?? []).map((one) => (one.startsWith('.') ? one : `${one}/*`)).join(',')
  const shown = el('div', { class: 'dc-uploads' })
  const picker = el('input', { type: 'file', accept, multiple: most > 1, hidden: true })
  const redraw = () => {
    browse.disabled = sample.disabled = paper.disabled = files.length >= most
    const remove = (i) => () => {
      files.splice(i, 1)
      redraw()
    }
    shown.replaceChildren(...files.map((one, i) => thumb(one, remove(i))))
  }
  const add = (some) => {
    files.push(...[...some].slice(0, most - files.length))
    redraw()
  }
  const addFiles = async (list) => add(await Promise.all([...list].map(readFile)))
  picker.addEventListener('change', async () => {
    await addFiles(picker.files)
    picker.value = ''
  })
  const browse = el(
    'button',
    { type: 'button', class: 'dc-button dc-secondary', onclick: () => picker.click() },
    'Browse files',
  )
  const sample = el(
    'button',
    { type: 'button', class: 'dc-button dc-secondary', onclick: async () => add([await samplePicture()]) },
    'Use a sample screenshot',
  )
  const paper = el(
    'button',
    { type: 'button', class: 'dc-button dc-secondary', onclick: async () => add([await sampleDocument()]) },
    'Use a sample document',
  )
  const samples = accept === '' ? [sample, paper] : [sample]
  const hint = el(
    'small',
    {},
    `Up to ${most} ${most === 1 ? 'file' : 'files'}${accept ? ` (${accept})` : ''}`,
  )
  const drop = el(
    'div',
    { class: 'dc-drop' },
    shown,
    el('div', { class: 'dc-row' }, browse, samples),
    hint,
    picker,
  )
  drop.addEventListener('dragover', (event) => event.preventDefault())
  drop.addEventListener('drop', (event) => {
    event.preventDefault()
    void addFiles(event.dataTransfer.files)
  })
  return { id: null, node: drop, value: () => files }
}

async function readFile(file) {
  return { name: file.name, type: file.type, base64: await toBase64(file) }
}

function thumb(file, remove) {
  const url = `data:${file.type};base64,${file.base64}`
  const isPicture = file.type.startsWith('image/')
  const face = isPicture
    ? el('img', { src: url, alt: file.name, onclick: () => showLarge(url, file.name) })
    : el('span', { class: 'dc-sheet' })
  const words = `Remove ${file.name}`
  const x = el('button', { type: 'button', class: 'dc-x', 'aria-label': words, onclick: remove }, '✕')
  return el('figure', {}, face, el('figcaption', {}, file.name), x)
}
