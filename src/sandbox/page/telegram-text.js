import { h } from './dom.js'

const INLINE = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
}

const BLOCKS = new Set(['blockquote', 'expandable_blockquote', 'pre'])

/**
 * A text with its entities, as nodes. `on` is told what the reader clicks: a link, a command, a code to copy.
 * @param {{ link(url: string): void, command(text: string): void, copy(text: string): void, now(): number }} on
 */
export function renderText(text, entities, on) {
  const sorted = entities
    .map((entity) => ({ ...entity, end: entity.offset + entity.length }))
    .sort((a, b) => a.offset - b.offset || b.end - a.end)
  return renderRange(text, 0, text.length, sorted, on)
}

function renderRange(text, from, to, entities, on) {
  const nodes = []
  let at = from
  let rest = entities
  while (rest.length > 0) {
    const [first, ...others] = rest
    const block = BLOCKS.has(first.type)
    // A quote stands on lines of its own: the line breaks around it are not shown as empty lines.
    if (first.offset > at)
      nodes.push(block ? text.slice(at, first.offset).replace(/\n$/, '') : text.slice(at, first.offset))
    const end = Math.min(first.end, to)
    // An entity that reaches beyond the one around it is cut in two.
    const inside = []
    const after = []
    for (const other of others) {
      if (other.offset >= end) after.push(other)
      else {
        inside.push({ ...other, end: Math.min(other.end, end) })
        if (other.end > end) after.push({ ...other, offset: end })
      }
    }
    const raw = text.slice(first.offset, end)
    nodes.push(wrap(first, raw, renderRange(text, first.offset, end, inside, on), on))
    at = block && end < to && text[end] === '\n' ? end + 1 : end
    rest = after
  }
  if (at < to) nodes.push(text.slice(at, to))
  return nodes
}

function wrap(entity, raw, children, on) {
  const link = (url) =>
    h(
      'a',
      {
        href: url,
        target: '_blank',
        rel: 'noopener noreferrer',
        onclick: (event) => {
          event.preventDefault()
          on.link(url)
        },
      },
      children,
    )
  switch (entity.type) {
    case 'text_link':
      return link(entity.url)
    case 'url':
      return link(raw)
    case 'email':
      return link(`mailto:${raw}`)
    case 'bot_command':
      return h('button', { type: 'button', class: 'tg-link', onclick: () => on.command(raw) }, children)
    case 'mention':
    case 'hashtag':
    case 'cashtag':
    case 'text_mention':
    case 'phone_number':
      return h('span', { class: 'tg-link' }, children)
    case 'code':
      return h('code', { title: 'Click to copy', onclick: () => on.copy(raw) }, children)
    case 'pre':
      return h('pre', {}, children)
    case 'spoiler': {
      const spoiler = h('span', { class: 'tg-spoiler', tabIndex: 0 }, children)
      spoiler.addEventListener('click', () => spoiler.classList.add('open'))
      return spoiler
    }
    case 'blockquote':
      return h('blockquote', {}, children)
    case 'expandable_blockquote': {
      const quote = h('blockquote', { class: 'expandable', tabIndex: 0, title: 'Click to expand' }, children)
      quote.addEventListener('click', (event) => {
        if (!event.target.closest('a, button')) quote.classList.toggle('open')
      })
      return quote
    }
    case 'date_time': {
      const time = h('time', { class: 'tg-time', title: raw }, raw)
      time.dataset.unix = entity.unix_time
      time.dataset.format = entity.date_time_format ?? ''
      time.dataset.text = raw
      refreshTime(time, on.now())
      return time
    }
    default:
      return h(INLINE[entity.type] ?? 'span', {}, children)
  }
}

/** Shows every live time below `root` as it is now, by the sandbox's clock. */
export function refreshTimes(root, now) {
  for (const time of root.querySelectorAll('.tg-time')) refreshTime(time, now)
}

function refreshTime(element, now) {
  const { unix, format, text } = element.dataset
  const date = new Date(Number(unix) * 1000)
  if (Number.isNaN(date.getTime())) return
  element.dateTime = date.toISOString()
  element.title = date.toLocaleString()
  element.textContent = format === '' ? text : format === 'r' ? relative(date - now) : absolute(date, format)
}

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]

function relative(ms) {
  const seconds = Math.round(ms / 1000)
  // Rounded, so that a minute after it began "in 7 days" has not become "in 6 days".
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= 0.995 * length) ?? ['second', 1]
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(seconds / size), unit)
}

function absolute(date, format) {
  const options = {}
  if (format.includes('w')) options.weekday = 'long'
  if (format.includes('d')) Object.assign(options, { day: 'numeric', month: 'numeric', year: '2-digit' })
  if (format.includes('D')) Object.assign(options, { day: 'numeric', month: 'long', year: 'numeric' })
  if (/t/i.test(format)) Object.assign(options, { hour: '2-digit', minute: '2-digit' })
  if (format.includes('T')) options.second = '2-digit'
  return new Intl.DateTimeFormat(undefined, options).format(date)
}
