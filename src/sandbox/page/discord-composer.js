import { el } from './discord-dom.js'

const ASK_AFTER_MS = 200

/**
 * The typing line: "/" opens the commands, a chosen command shows its options with autocomplete.
 * `act` = { run(path, options), suggest(path, option, typed, options): Promise<choices>,
 * userCommand(name, targetId), note(words) }.
 */
export function createComposer(act) {
  let state = { commands: [], people: [] }
  let filled = null
  let marked = 0
  const menu = el('div', { class: 'dc-slash', role: 'listbox', hidden: true })
  const line = el('input', {
    type: 'text',
    class: 'dc-line',
    placeholder: 'Type / for commands',
    'aria-label': 'Message, type / for commands',
    autocomplete: 'off',
  })
  const open = el('button', { type: 'button', class: 'dc-plus', 'aria-label': 'Show the commands' }, '/')
  const bar = el('div', { class: 'dc-bar' }, open, line)
  const form = el('form', { class: 'dc-composer' }, menu, bar)

  const entries = () => [...leaves(state.commands), ...peopleCommands(state)]
  const matching = () => {
    const typed = line.value.replace(/^\//, '').trim().toLowerCase()
    const rank = (title) =>
      title === typed ? 0 : title.startsWith(typed) ? 1 : title.includes(typed) ? 2 : 3
    return entries()
      .map((entry) => ({ entry, rank: rank(entry.title.toLowerCase()) }))
      .filter((one) => one.rank < 3)
      .sort((a, b) => a.rank - b.rank)
      .map((one) => one.entry)
  }
  const showMenu = () => {
    const rows = line.value.startsWith('/') && !filled ? matching() : []
    marked = Math.min(marked, Math.max(0, rows.length - 1))
    menu.hidden = rows.length === 0
    menu.replaceChildren(...rows.map((entry, i) => menuRow(entry, i === marked, () => take(entry))))
    menu.children[marked]?.scrollIntoView({ block: 'nearest' })
  }
  const reset = () => {
    filled = null
    line.value = ''
    bar.replaceChildren(open, line)
    menu.hidden = true
  }
  const take = (entry) => {
    if (entry.targetId) {
      reset()
      act.userCommand(entry.name, entry.targetId)
    } else if (entry.options.length === 0) {
      reset()
      act.run(entry.path, {})
    } else fill(entry)
  }
  const fill = (entry) => {
    const fields = entry.options.map((option) => optionField(option, entry, act, menu, () => values(), state))
    const values = () => Object.fromEntries(fields.flatMap((one) => one.entry()))
    const cancel = el(
      'button',
      { type: 'button', class: 'dc-x', 'aria-label': 'Cancel', onclick: reset },
      '✕',
    )
    const send = el('button', { type: 'submit', class: 'dc-button dc-primary' }, 'Send')
    filled = { entry, fields, values }
    menu.hidden = true
    bar.replaceChildren(
      el('b', { class: 'dc-chip' }, `/${entry.path}`),
      ...fields.map((one) => one.node),
      send,
      cancel,
    )
    fields[0].focus()
  }

  line.addEventListener('input', () => {
    marked = 0
    showMenu()
  })
  line.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      marked = Math.max(0, marked + step)
      showMenu()
    }
    if (event.key === 'Escape') reset()
  })
  open.addEventListener('click', () => {
    line.value = menu.hidden ? '/' : ''
    showMenu()
    line.focus()
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && filled) reset()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!filled) {
      const entry = line.value.startsWith('/') ? matching()[marked] : null
      if (entry) take(entry)
      else if (line.value.trim() !== '') act.note('This app answers to commands: type /')
      return
    }
    const missing = filled.fields.find((one) => one.isMissing())
    if (missing) {
      missing.focus()
      return
    }
    const { entry, values } = filled
    const options = values()
    reset()
    act.run(entry.path, options)
  })

  return {
    node: form,
    update(next) {
      state = next
      if (!menu.hidden && !filled) showMenu()
    },
  }
}

function leaves(commands) {
  const below = (path, options, description) => {
    const subs = options.filter((option) => option.type <= 2)
    if (subs.length === 0) return [{ title: path, path, options, description }]
    return subs.flatMap((sub) => below(`${path} ${sub.name}`, sub.options ?? [], sub.description))
  }
  return commands
    .filter((one) => one.type === 1)
    .flatMap((one) => below(one.name, one.options, one.description))
}

function peopleCommands({ commands, people }) {
  return commands
    .filter((one) => one.type === 2)
    .flatMap((command) =>
      people.map((person) => ({
        title: `${command.name} → ${person.name}`,
        name: command.name,
        targetId: person.id,
        options: [],
        description: 'From the menu of a person (Apps)',
      })),
    )
}

function menuRow(entry, isMarked, take) {
  const options = entry.options.map((one) =>
    el('code', { class: one.required ? 'dc-required' : '' }, one.name),
  )
  return el(
    'button',
    { type: 'button', class: 'dc-command', role: 'option', 'aria-selected': String(isMarked), onclick: take },
    el('span', {}, el('b', {}, entry.targetId ? entry.title : `/${entry.path}`), ' ', options),
    el('small', {}, entry.description),
  )
}

function optionField(option, entry, act, menu, values, state) {
  const fixed = fixedChoices(option, state)
  if (fixed) {
    const rows = fixed.map((one) => el('option', { value: String(one.value) }, one.name))
    const node = el(
      'select',
      { 'aria-label': option.name },
      el('option', { value: '' }, option.description),
      rows,
    )
    return wrap(option, node, () => fixed.find((one) => String(one.value) === node.value)?.value)
  }
  let chosen = null
  const node = el('input', {
    type: 'text',
    placeholder: option.description,
    'aria-label': `${option.name}: ${option.description}`,
    autocomplete: 'off',
  })
  if (option.autocomplete) {
    suggestWhileTyping(option, entry, act, menu, node, values, (choice) => {
      chosen = choice
    })
  }
  return wrap(option, node, () => {
    if (chosen && chosen.name === node.value) return chosen.value
    return node.value === '' ? undefined : node.value
  })
}

function fixedChoices(option, { people }) {
  if (option.choices?.length > 0) return option.choices
  if (option.type === 5) {
    return [
      { name: 'True', value: true },
      { name: 'False', value: false },
    ]
  }
  if (option.type === 6 || option.type === 9) return people.map((one) => ({ name: one.name, value: one.id }))
  return null
}

function wrap(option, node, read) {
  return {
    node: el(
      'label',
      { class: `dc-param${option.required ? ' dc-required' : ''}` },
      el('span', {}, option.name),
      node,
    ),
    focus: () => node.focus(),
    isMissing: () => Boolean(option.required) && read() === undefined,
    entry: () => (read() === undefined ? [] : [[option.name, read()]]),
  }
}

function suggestWhileTyping(option, entry, act, menu, node, values, choose) {
  let timer = null
  let asked = 0
  const ask = async () => {
    asked += 1
    const mine = asked
    const { [option.name]: _own, ...others } = values()
    const choices = await act.suggest(entry.path, option.name, node.value, others)
    // An answer to what was typed before must not replace the newer one.
    if (mine !== asked || document.activeElement !== node) return
    menu.hidden = false
    const rows = (choices ?? []).map((choice) => {
      const row = el(
        'button',
        { type: 'button', class: 'dc-command', role: 'option' },
        el('span', {}, choice.name),
      )
      row.addEventListener('click', () => {
        asked += 1
        node.value = choice.name
        choose(choice)
        menu.hidden = true
        node.focus()
      })
      return row
    })
    const empty = choices ? 'No options match your search' : 'Loading options failed'
    menu.replaceChildren(...(rows.length > 0 ? rows : [el('p', { class: 'dc-empty' }, empty)]))
  }
  node.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, ASK_AFTER_MS)
  })
  node.addEventListener('focus', () => {
    if (node.value === '') void ask()
  })
}
