import { el, showLarge } from './discord-dom.js'
import { markdown } from './discord-markdown.js'

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link', 6: 'premium' }

/**
 * A message as Discord's client shows it. `act` = { press(message, button), select(message, select, values),
 * dismiss(message) }; `context` as for markdown.
 */
export function renderMessage(message, act, context) {
  const loose = message.attachments.filter((one) => !message.shownFiles.includes(one.id))
  const body = [
    message.content ? markdown(message.content, context) : null,
    message.embeds.map((embed) => renderEmbed(embed, context)),
    loose.map(renderFile),
    message.components.map((part) => renderPart(part, message, act, context)),
  ]
  const used = message.usedCommand
    ? el('div', { class: 'dc-used' }, '↱ used ', el('span', { class: 'dc-mention' }, message.usedCommand))
    : null
  const marks = [
    message.silent ? el('span', { class: 'dc-mark', title: 'Sent without a notification' }, 'silent') : null,
    message.pinged ? el('span', { class: 'dc-mark', title: 'This message pings' }, '@') : null,
  ]
  const time = new Date(message.createdAt).toLocaleTimeString([], { timeStyle: 'short' })
  return el(
    'article',
    { class: `dc-message${message.ephemeral ? ' dc-ephemeral' : ''}`, 'data-id': message.id },
    el('div', { class: 'dc-avatar', 'aria-hidden': 'true' }, 'M'),
    el(
      'div',
      { class: 'dc-main' },
      used,
      el(
        'header',
        {},
        el('b', {}, 'Microgig'),
        el('span', { class: 'dc-app' }, 'APP'),
        el('time', {}, time),
        marks,
      ),
      message.thinking ? el('div', { class: 'dc-thinking' }, 'Microgig is thinking', el('i', {}, '…')) : body,
      message.edited ? el('div', { class: 'dc-edited' }, '(edited)') : null,
      message.ephemeral ? ephemeralNote(message, act) : null,
    ),
  )
}

function ephemeralNote(message, act) {
  const button = el(
    'button',
    { type: 'button', class: 'dc-textlink', onclick: () => act.dismiss(message) },
    'Dismiss message',
  )
  return el('footer', { class: 'dc-only' }, 'Only you can see this · ', button)
}

function renderPart(part, message, act, context) {
  const inner = (parts) => (parts ?? []).map((one) => renderPart(one, message, act, context))
  switch (part.type) {
    case 1:
      return el('div', { class: 'dc-row' }, inner(part.components))
    case 2:
      return renderButton(part, message, act)
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return renderSelect(part, message, act, context)
    case 9:
      return el(
        'div',
        { class: 'dc-section' },
        el('div', {}, inner(part.components)),
        renderPart(part.accessory, message, act, context),
      )
    case 10:
      return markdown(part.content, context)
    case 11:
      return picture(part.media.url, part.description, 'dc-thumb', part.spoiler)
    case 12:
      return el(
        'div',
        { class: 'dc-gallery', 'data-count': Math.min(part.items.length, 5) },
        part.items.map((item) => picture(item.media.url, item.description, 'dc-shot', item.spoiler)),
      )
    case 13: {
      const stored = message.attachments.find((one) => one.id === part.file.attachment_id)
      return stored ? renderFile(stored) : null
    }
    case 14:
      return el('hr', {
        class: `${part.divider === false ? 'dc-invisible' : ''} ${part.spacing === 2 ? 'dc-wide' : ''}`,
      })
    case 17: {
      const box = el('div', { class: 'dc-container' }, inner(part.components))
      if (typeof part.accent_color === 'number') {
        box.style.borderLeftColor = `#${part.accent_color.toString(16).padStart(6, '0')}`
      }
      return box
    }
    default:
      return el('div', { class: 'dc-unknown' }, `(component type ${part.type})`)
  }
}

/** The emoji of a button or option, before its label. */
export function emojiOf(emoji) {
  return emoji?.name ? el('span', { class: 'dc-emoji' }, emoji.name) : null
}

function renderButton(button, message, act) {
  const words = [emojiOf(button.emoji), button.label ? el('span', {}, button.label) : null]
  const look = `dc-button dc-${STYLES[button.style] ?? 'secondary'}`
  if (button.style === 5) {
    const link = {
      class: look,
      href: button.url,
      target: '_blank',
      rel: 'noopener noreferrer',
      title: button.url,
    }
    return el('a', link, words, el('span', { class: 'dc-out' }, '↗'))
  }
  const node = el('button', { type: 'button', class: look, disabled: Boolean(button.disabled) }, words)
  node.addEventListener('click', () => whileBusy(node, () => act.press(message, button)))
  return node
}

async function whileBusy(node, work) {
  node.disabled = true
  node.classList.add('dc-busy')
  try {
    await work()
  } finally {
    node.disabled = false
    node.classList.remove('dc-busy')
  }
}

function renderSelect(select, message, act, context) {
  const options =
    select.type === 5 || select.type === 7
      ? context.people.map((one) => ({ label: one.name, value: one.id }))
      : (select.options ?? [])
  const least = select.min_values ?? 1
  const most = select.max_values ?? 1
  const chosen = new Set(options.filter((one) => one.default).map((one) => one.value))
  const names = () =>
    options
      .filter((one) => chosen.has(one.value))
      .map((one) => one.label)
      .join(', ')
  const face = el('span', {}, names() || select.placeholder || 'Make a selection')
  const menu = el('details', { class: 'dc-select' }, el('summary', {}, face, el('span', {}, '⌄')))
  const send = () => {
    menu.open = false
    return act.select(message, select, [...chosen])
  }
  const choose = (option, row) => {
    if (most === 1) {
      const isDeselected = chosen.has(option.value) && least === 0
      chosen.clear()
      if (!isDeselected) chosen.add(option.value)
      send()
      return
    }
    if (chosen.has(option.value)) chosen.delete(option.value)
    else if (chosen.size < most) chosen.add(option.value)
    row.setAttribute('aria-selected', String(chosen.has(option.value)))
    face.textContent = names() || select.placeholder || 'Make a selection'
    done.disabled = chosen.size < least
  }
  const done = el(
    'button',
    { type: 'button', class: 'dc-button dc-primary', onclick: send, disabled: chosen.size < least },
    'Done',
  )
  const rows = options.map((option) => optionRow(option, chosen.has(option.value), choose))
  menu.append(el('div', { class: 'dc-options', role: 'listbox' }, rows, most > 1 ? done : null))
  menu.addEventListener('toggle', () => menu.open && menu.scrollIntoView({ block: 'nearest' }))
  if (select.disabled) {
    menu.classList.add('dc-disabled')
    menu.addEventListener('click', (event) => event.preventDefault())
  }
  return menu
}

function optionRow(option, isChosen, choose) {
  const row = el(
    'button',
    { type: 'button', class: 'dc-option', role: 'option', 'aria-selected': String(isChosen) },
    emojiOf(option.emoji),
    el(
      'span',
      {},
      el('b', {}, option.label),
      option.description ? el('small', {}, option.description) : null,
    ),
    el('span', { class: 'dc-tick' }, '✓'),
  )
  row.addEventListener('click', () => choose(option, row))
  return row
}

function picture(url, description, look, isSpoiler) {
  const image = el('img', { src: url, alt: description ?? '', loading: 'lazy' })
  const words = description ? { title: description } : {}
  const button = el(
    'button',
    { type: 'button', class: look, ...words, 'aria-label': description ?? 'Picture' },
    image,
  )
  if (isSpoiler) button.classList.add('dc-hidden')
  button.addEventListener('click', () => {
    if (button.classList.contains('dc-hidden')) button.classList.remove('dc-hidden')
    else showLarge(url, description)
  })
  return button
}

function renderFile(file) {
  if (file.contentType.startsWith('image/'))
    return picture(file.url, file.description, 'dc-shot dc-single', false)
  return el(
    'a',
    { class: 'dc-file', href: file.url, download: file.filename },
    el('span', { class: 'dc-sheet' }),
    el('span', {}, el('b', {}, file.filename), el('small', {}, sizeWords(file.size))),
    el('span', { class: 'dc-out' }, '↓'),
  )
}

function sizeWords(bytes) {
  if (bytes < 1024) return `${bytes} bytes`
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

function renderEmbed(embed, context) {
  const box = el(
    'div',
    { class: 'dc-container' },
    embed.title ? el('b', {}, embed.title) : null,
    embed.description ? markdown(embed.description, context) : null,
    (embed.fields ?? []).map((field) =>
      el('div', {}, el('b', {}, field.name), markdown(field.value, context)),
    ),
    embed.footer ? el('small', {}, embed.footer.text) : null,
  )
  if (typeof embed.color === 'number')
    box.style.borderLeftColor = `#${embed.color.toString(16).padStart(6, '0')}`
  return box
}
