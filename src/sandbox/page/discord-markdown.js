import { el } from './discord-dom.js'

/**
 * Discord's markdown as DOM nodes. Everything is text nodes and elements made here, so nothing that was
 * written can become markup of the page. `context` = { people: [{ id, name }], now(): Date }.
 */
export function markdown(text, context) {
  const holder = el('div', { class: 'dc-md' })
  holder.append(...blocks(text.replaceAll('\r', ''), context))
  return holder
}

function blocks(text, context) {
  const nodes = []
  const parts = text.split(/```(?:[a-zA-Z0-9+-]*\n)?([\s\S]*?)```/)
  parts.forEach((part, i) => {
    if (i % 2 === 1) nodes.push(el('pre', {}, el('code', {}, part.replace(/\n$/, ''))))
    else nodes.push(...lines(part, context))
  })
  return nodes
}

function lines(text, context) {
  const nodes = []
  const all = text.split('\n')
  // A block element ends its own line; the newline beside it would be an empty line too many.
  if (all[0] === '') all.shift()
  if (all.at(-1) === '') all.pop()
  for (let i = 0; i < all.length; i += 1) {
    const line = all[i]
    if (line.startsWith('>>> ')) {
      const rest = [line.slice(4), ...all.slice(i + 1)].join('\n')
      nodes.push(el('blockquote', {}, lines(rest, context)))
      break
    }
    const taken = quote(all, i, context) ?? list(all, i, context)
    if (taken) {
      nodes.push(taken.node)
      i += taken.count - 1
    } else nodes.push(oneLine(line, context))
  }
  return nodes
}

function quote(all, start, context) {
  let count = 0
  while (all[start + count]?.startsWith('> ')) count += 1
  if (count === 0) return null
  const inside = all.slice(start, start + count).map((line) => line.slice(2))
  return { count, node: el('blockquote', {}, lines(inside.join('\n'), context)) }
}

const ITEM = /^(\s*)(?:[-*]|(\d+)\.)\s+(.*)$/

function list(all, start, context) {
  const first = ITEM.exec(all[start])
  if (!first) return null
  const root = el(first[2] ? 'ol' : 'ul', first[2] ? { start: Number(first[2]) } : {})
  const stack = [{ indent: first[1].length, node: root }]
  let count = 0
  for (;;) {
    const match = ITEM.exec(all[start + count] ?? '')
    if (!match) break
    // A line of the other kind at the outermost level begins a list of its own.
    if (match[1].length <= first[1].length && Boolean(match[2]) !== Boolean(first[2])) break
    const indent = match[1].length
    while (stack.length > 1 && indent < stack.at(-1).indent) stack.pop()
    const top = stack.at(-1)
    const item = el('li', {}, inline(match[3], context))
    if (indent > top.indent && top.node.lastElementChild) {
      const inner = el(match[2] ? 'ol' : 'ul', {}, item)
      top.node.lastElementChild.append(inner)
      stack.push({ indent, node: inner })
    } else top.node.append(item)
    count += 1
  }
  return { count, node: root }
}

function oneLine(line, context) {
  const heading = /^(#{1,3}) +(.+)$/.exec(line)
  if (heading) return el(`h${heading[1].length + 2}`, {}, inline(heading[2], context))
  if (line.startsWith('-# ')) return el('small', {}, inline(line.slice(3), context))
  return el('div', { class: line === '' ? 'dc-gap' : '' }, inline(line, context))
}

const PAIRS = [
  ['***', () => el('strong', { class: 'dc-em' })],
  ['**', () => el('strong')],
  ['__', () => el('u')],
  ['~~', () => el('s')],
  ['||', () => el('span', { class: 'dc-spoiler', tabIndex: 0, onclick: reveal })],
  ['*', () => el('em')],
  ['_', () => el('em')],
]

function reveal(event) {
  event.currentTarget.classList.add('dc-open')
}

function inline(text, context) {
  const nodes = []
  let plain = ''
  let at = 0
  const flush = () => {
    if (plain !== '') nodes.push(plain)
    plain = ''
  }
  while (at < text.length) {
    const token = escaped(text, at) ?? code(text, at) ?? link(text, at, context) ?? angle(text, at, context)
    const found = token ?? address(text, at) ?? mention(text, at) ?? paired(text, at, context)
    if (found) {
      if (typeof found.node === 'string') plain += found.node
      else {
        flush()
        nodes.push(found.node)
      }
      at = found.end
    } else {
      plain += text[at]
      at += 1
    }
  }
  flush()
  return nodes
}

function escaped(text, at) {
  if (text[at] !== '\\' || !/[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) return null
  return { node: text[at + 1], end: at + 2 }
}

function code(text, at) {
  const match = /^(`{1,2})([^`](?:[\s\S]*?[^`])?)\1(?!`)/.exec(text.slice(at))
  return match && { node: el('code', {}, match[2]), end: at + match[0].length }
}

function link(text, at, context) {
  const match = /^\[((?:\\.|[^\]\\])+)\]\((<?)(https?:\/\/[^\s)>]+)>?(?:\s+"[^"]*")?\)/.exec(text.slice(at))
  return match && { node: anchor(match[3], inline(match[1], context)), end: at + match[0].length }
}

function anchor(url, words) {
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer', title: url }, words)
}

function angle(text, at, context) {
  if (text[at] !== '<') return null
  const rest = text.slice(at)
  const time = /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/.exec(rest)
  if (time) return { node: timestamp(Number(time[1]), time[2] ?? 'f', context), end: at + time[0].length }
  const who = /^<@!?(\d+)>/.exec(rest)
  if (who) {
    const name = context.people.find((one) => one.id === who[1])?.name ?? 'unknown-user'
    return { node: el('span', { class: 'dc-mention' }, `@${name}`), end: at + who[0].length }
  }
  const channel = /^<#(\d+)>/.exec(rest)
  if (channel)
    return { node: el('span', { class: 'dc-mention' }, '#start-here'), end: at + channel[0].length }
  const command = /^<\/([^:>]+):\d+>/.exec(rest)
  if (command) {
    return { node: el('span', { class: 'dc-mention' }, `/${command[1]}`), end: at + command[0].length }
  }
  const url = /^<(https?:\/\/[^\s>]+)>/.exec(rest)
  return url && { node: anchor(url[1], [url[1]]), end: at + url[0].length }
}

function address(text, at) {
  if (text[at] !== 'h') return null
  const match = /^https?:\/\/[^\s<>]+[^\s<>.,:;"')\]]/.exec(text.slice(at))
  return match && { node: anchor(match[0], [match[0]]), end: at + match[0].length }
}

function mention(text, at) {
  const match = /^@(everyone|here)\b/.exec(text.slice(at))
  return match && { node: el('span', { class: 'dc-mention' }, match[0]), end: at + match[0].length }
}

function paired(text, at, context) {
  for (const [mark, make] of PAIRS) {
    if (!text.startsWith(mark, at)) continue
    const isInsideWord = mark === '_' && /\w/.test(text[at - 1] ?? '')
    const end = isInsideWord ? -1 : closing(text, at + mark.length, mark)
    if (end <= at + mark.length) continue
    const node = make()
    node.append(...inline(text.slice(at + mark.length, end), context))
    return { node, end: end + mark.length }
  }
  return null
}

/** Where the mark ends again: not after a backslash, not within code, not as part of a longer mark. */
function closing(text, from, mark) {
  if (/\s/.test(text[from] ?? ' ') && mark.length === 1) return -1
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1
    else if (text[i] === '`') {
      const end = text.indexOf('`', i + 1)
      if (end > 0) i = end
    } else if (text.startsWith(mark, i)) {
      const isDouble = mark.length === 1 && (text[i + 1] === mark || text[i - 1] === mark)
      const isInWord = mark === '_' && /\w/.test(text[i + 1] ?? '')
      if (!isDouble && !isInWord) return i
    }
  }
  return -1
}

function timestamp(seconds, format, context) {
  const date = new Date(seconds * 1000)
  const node = el('time', { class: 'dc-time', title: date.toLocaleString() })
  node.dataset.unix = String(seconds)
  node.dataset.format = format
  node.textContent = formatTime(date, format, context.now())
  return node
}

const FORMATS = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
}
const STEPS = [
  ['year', 31_536_000],
  ['month', 2_628_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]

function formatTime(date, format, now) {
  if (Number.isNaN(date.getTime())) return 'Invalid date'
  if (format !== 'R') return new Intl.DateTimeFormat(undefined, FORMATS[format]).format(date)
  const seconds = Math.round((date.getTime() - now.getTime()) / 1000)
  // Rounded, so that a minute after it began "in 7 days" has not become "in 6 days".
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= 0.995 * length) ?? STEPS.at(-1)
  return new Intl.RelativeTimeFormat('en').format(Math.round(seconds / size), unit)
}

/** Brings every `<t:…:R>` below the element up to date. */
export function refreshTimes(element, now) {
  for (const node of element.querySelectorAll('time[data-format="R"]')) {
    node.textContent = formatTime(new Date(Number(node.dataset.unix) * 1000), 'R', now)
  }
}
