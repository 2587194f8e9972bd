import { ask, h } from './dom.js'
import { createComposer, SAMPLE_PHONE } from './telegram-composer.js'
import { grouped, renderMessage, summary } from './telegram-message.js'
import { refreshTimes } from './telegram-text.js'

const TOAST_MS = 3500

/**
 * A person's Telegram: their chat with the bot, and everything they can do in it.
 * @param {HTMLElement} element
 * @param {{ platform: string, id: string, name: string, role: string }} person
 * @param {{ post(path: string, body?: object): Promise<object>, state(): Promise<object>, subscribe(listener: () => void): () => void, now(): number, note(text: string, kind?: string): void }} api
 * @returns how to take it down
 */
export function mountTelegramPane(element, person, api) {
  const nodes = new Map()
  let state = null
  let toastsSeen = null
  let lastSent = 0
  let reading = false
  let again = false

  const composer = createComposer(act)
  const block = h('button', {
    type: 'button',
    class: 'tg-block',
    onclick: () => act('block', { blocked: !state?.person?.blocked }),
  })
  const header = h(
    'header',
    { class: 'tg-header' },
    h('span', { class: 'tg-avatar', 'aria-hidden': 'true' }, person.name.slice(0, 1)),
    h('div', {}, h('b', {}, person.name), h('small', {}, `${person.role} · Telegram`)),
    block,
  )
  const banner = h('div', { class: 'tg-banner', hidden: true })
  const log = h('div', { class: 'tg-log', role: 'log', 'aria-label': `Chat of ${person.name}` })
  const toast = h('div', { class: 'tg-toast', role: 'status', hidden: true })
  element.replaceChildren(header, banner, h('div', { class: 'tg-room' }, log, toast), composer.element)

  /** Does something as this person; null when it could not be done, which is then shown. */
  async function act(path, body) {
    try {
      return await api.post(path, body)
    } catch (error) {
      api.note(`${person.name}: ${error.message}`, 'bad')
      return null
    }
  }

  function copy(text) {
    navigator.clipboard?.writeText(text).then(
      () => showToast('Copied'),
      () => composer.fill(text),
    )
  }

  /** Links to the bot itself open here, as they do in the apps. */
  function link(url) {
    const deep =
      /^(?:https?:\/\/t\.me\/|tg:\/\/resolve\?domain=)([A-Za-z0-9_]+)(?:[?&]start=([A-Za-z0-9_-]+))?/.exec(
        url,
      )
    if (deep && deep[1].toLowerCase() === state.bot.toLowerCase()) {
      void act('start', deep[2] ? { param: deep[2] } : {})
      return
    }
    window.open(/^[a-z]+:/i.test(url) ? url : `https://${url}`, '_blank', 'noopener,noreferrer')
  }

  async function press(message, button, node) {
    if (button.kind === 'url') return link(button.value)
    if (button.kind === 'copy') return copy(button.value)
    if (button.kind === 'inline') return composer.fill(`@${state.bot} ${button.value}`)
    node.classList.add('busy')
    node.disabled = true
    await act('press', {
      messageId: message.id,
      which: button.kind === 'callback' ? button.value : button.text,
    })
    node.classList.remove('busy')
    node.disabled = false
  }

  async function pressKey(key) {
    if (key.asks !== 'contact') return act('key', { text: key.text })
    const answer = await ask('Share your phone number', 'Number (its country counts)', SAMPLE_PHONE)
    return answer && act('key', { text: key.text, phone: answer.text.trim() })
  }

  const on = { press, link, copy, command: (text) => act('say', { text }), now: api.now }

  function drawMessages() {
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 90
    const byId = new Map(state.messages.map((message) => [message.id, message]))
    const wanted = []
    const keep = new Set()
    let day = ''
    for (const parts of grouped(state.messages)) {
      const today = new Date(parts[0].date).toLocaleDateString(undefined, { day: 'numeric', month: 'long' })
      if (today !== day)
        wanted.push(once(`day ${today}`, '', keep, () => h('div', { class: 'tg-day' }, today)))
      day = today
      const replied = byId.get(parts[0].replyTo)
      wanted.push(
        once(parts[0].id, JSON.stringify([parts, replied?.text]), keep, () =>
          renderMessage(parts, replied, on),
        ),
      )
    }
    if (state.messages.length === 0) wanted.push(once('empty', '', keep, welcome))
    for (const key of nodes.keys()) if (!keep.has(key)) nodes.delete(key)
    wanted.forEach((node, index) => {
      if (log.children[index] !== node) log.insertBefore(node, log.children[index] ?? null)
    })
    while (log.children.length > wanted.length) log.lastChild.remove()
    const last = state.messages.at(-1)
    const justSent = last?.from === 'person' && last.id !== lastSent
    if (last?.from === 'person') lastSent = last.id
    if (atEnd || justSent) log.scrollTop = log.scrollHeight
  }

  /** The node of a message, made anew only when the message changed: what the reader opened stays open. */
  function once(key, version, keep, make) {
    keep.add(key)
    const known = nodes.get(key)
    if (known?.version === version) return known.node
    const node = make()
    known?.node.replaceWith(node)
    nodes.set(key, { version, node })
    return node
  }

  function welcome() {
    return h(
      'div',
      { class: 'tg-welcome' },
      h('b', {}, 'No messages here yet'),
      h('span', {}, `Press Start: ${person.name} opens the bot for the first time.`),
    )
  }

  function drawState() {
    const { waiting, person: account } = state
    const blocked = account?.blocked === true
    block.textContent = blocked ? 'Unblock' : 'Block'
    block.title = blocked ? 'The bot can write again' : 'From now on the bot cannot write here'
    banner.hidden = !blocked && waiting.problem === null
    banner.className = `tg-banner${blocked ? ' blocked' : ''}`
    banner.textContent = blocked
      ? `${person.name} blocked the bot.`
      : `The bot did not take ${waiting.count === 1 ? 'a message' : `${waiting.count} messages`}; Telegram is sending again …`
    banner.title = waiting.problem ?? ''
    log.classList.toggle('sending', waiting.count > 0)
    const { prompt } = state.input
    const asked = prompt && state.messages.find((message) => message.id === prompt.messageId)
    composer.update(state, asked ? summary(asked) : '', pressKey)
  }

  let toastTimer
  function showToast(text, alert = false) {
    clearTimeout(toastTimer)
    toast.replaceChildren(h('span', {}, text))
    toast.classList.toggle('alert', alert)
    toast.hidden = false
    if (alert)
      toast.append(
        h(
          'button',
          {
            type: 'button',
            onclick: () => {
              toast.hidden = true
            },
          },
          'OK',
        ),
      )
    else
      toastTimer = setTimeout(() => {
        toast.hidden = true
      }, TOAST_MS)
  }

  function drawToasts() {
    const last = state.toasts.at(-1)
    const mark = JSON.stringify([state.toasts.length, last])
    if (toastsSeen !== null && toastsSeen !== mark && last) showToast(last.text, last.alert)
    toastsSeen = mark
  }

  async function read() {
    if (reading) {
      again = true
      return
    }
    reading = true
    do {
      again = false
      try {
        const first = state === null
        state = await api.state(person)
        drawMessages()
        drawState()
        drawToasts()
        refreshTimes(log, api.now())
        if (first) log.scrollTop = log.scrollHeight
      } catch (error) {
        banner.hidden = false
        banner.textContent = `This chat cannot be shown: ${error.message}`
      }
    } while (again)
    reading = false
  }

  // Pictures that arrive late must not push the last message out of sight.
  log.addEventListener(
    'load',
    () => {
      if (log.scrollHeight - log.scrollTop - log.clientHeight < 400) log.scrollTop = log.scrollHeight
    },
    true,
  )
  log.addEventListener('click', composer.closeLists)
  const ticking = setInterval(() => refreshTimes(log, api.now()), 5000)
  const stop = api.subscribe(() => void read())
  void read()
  return () => {
    clearInterval(ticking)
    stop()
  }
}
