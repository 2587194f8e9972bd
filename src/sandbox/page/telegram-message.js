import { h, showLarge } from './dom.js'
import { renderText } from './telegram-text.js'

const file = (fileId) => `/sandbox/api/telegram/file/${fileId}`

/** Parts of one album, one after the other, are shown as one. */
export function grouped(messages) {
  const groups = []
  for (const message of messages) {
    const last = groups.at(-1)
    const joins =
      message.mediaGroupId && last?.[0].mediaGroupId === message.mediaGroupId && last[0].from === message.from
    if (joins) last.push(message)
    else groups.push([message])
  }
  return groups
}

/**
 * One bubble, with the buttons below it.
 * @param parts the message, or the parts of an album
 * @param replied the message it answers, when it is still there
 * @param on what the reader can do: `press(message, button, element)` and what renderText takes
 */
export function renderMessage(parts, replied, on) {
  const [first] = parts
  const words = parts.find((part) => part.text !== '') ?? first
  const pictures = parts.filter((part) => part.photo)
  const documents = parts.filter((part) => part.document)
  const bubble = h(
    'div',
    { class: 'tg-bubble' },
    first.viaBot && h('div', { class: 'tg-via' }, 'via the bot'),
    replied && h('div', { class: 'tg-reply' }, summary(replied)),
    pictures.length > 0 &&
      h('div', { class: `tg-photos n${Math.min(pictures.length, 4)}` }, pictures.map(picture)),
    documents.map(documentLink),
    first.contact &&
      h(
        'div',
        { class: 'tg-contact' },
        h('span', {}, '☎'),
        h('div', {}, h('b', {}, first.contact.first_name), h('br'), first.contact.phone_number),
      ),
    h('div', { class: 'tg-text' }, renderText(words.text, words.entities, on), meta(parts)),
    reactions(parts),
  )
  return h(
    'div',
    { class: `tg-message ${first.from === 'bot' ? 'in' : 'out'}${pictures.length > 0 ? ' with-photo' : ''}` },
    bubble,
    keyboard(parts.at(-1), on),
  )
}

/** A message in a few words. */
export function summary(message) {
  const words = message.text.replaceAll('\n', ' ').slice(0, 90)
  return words || (message.photo ? 'Photo' : message.document ? message.document.name : 'Message')
}

function picture(part) {
  const { fileId, width, height } = part.photo
  const image = h('img', { src: file(fileId), alt: part.text || 'Picture', loading: 'lazy', width, height })
  return h(
    'button',
    { type: 'button', class: 'tg-photo', onclick: () => showLarge(file(fileId), part.text || 'Picture') },
    image,
  )
}

function documentLink(part) {
  const { fileId, name, size } = part.document
  const kilobytes = size < 1024 ? `${size} B` : `${Math.round(size / 1024)} KB`
  return h(
    'a',
    { class: 'tg-document', href: file(fileId), download: name },
    h('i', {}, '↓'),
    h('span', {}, h('b', {}, name), h('small', {}, kilobytes)),
  )
}

function meta(parts) {
  const [first] = parts
  const date = new Date(first.date)
  const time = date.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
  return h(
    'span',
    { class: 'tg-meta', title: date.toLocaleString() },
    first.silent && h('i', { title: 'Sent without a sound' }, '🔕 '),
    first.protected && h('i', { title: 'Cannot be saved or forwarded' }, '🔒 '),
    parts.some((part) => part.edited) && 'edited ',
    time,
    first.from === 'person' && h('i', { class: 'tick' }, ' ✓✓'),
  )
}

function reactions(parts) {
  const all = parts.flatMap((part) => part.reactions)
  return (
    all.length > 0 &&
    h(
      'div',
      { class: 'tg-reactions' },
      [...new Set(all)].map((emoji) => h('span', {}, emoji)),
    )
  )
}

const SIGN = { url: '↗', copy: 'copy', inline: '@', callback: '', other: '' }

function keyboard(message, on) {
  if (message.buttons.length === 0) return null
  return h(
    'div',
    { class: 'tg-keyboard' },
    message.buttons.map((row) =>
      h(
        'div',
        {},
        row.map((button) => {
          const title =
            button.kind === 'url' ? button.value : button.kind === 'copy' ? `Copies: ${button.value}` : ''
          const element = h(
            'button',
            { type: 'button', title, class: button.style ?? '' },
            h('span', {}, button.text),
            h('i', {}, SIGN[button.kind]),
          )
          element.addEventListener('click', () => on.press(message, button, element))
          return element
        }),
      ),
    ),
  )
}
