import { createComposer } from './discord-composer.js'
import { el } from './discord-dom.js'
import { refreshTimes } from './discord-markdown.js'
import { renderMessage } from './discord-message.js'
import { renderModal } from './discord-modal.js'

const TOAST_MS = 6000
/** What people come for, offered while their chat is empty. */
const FIRST_COMMAND = { employer: 'post', worker: 'jobs' }

/**
 * Shows one person's Discord in the element. person = { platform, id, name, role }; api = { post(path,
 * body), state(person), subscribe(listener) } from the page's shell. Returns how to take it down.
 */
export function mountDiscordPane(element, person, api) {
  const root = `/sandbox/api/discord/${person.id}`
  let place = 'dm'
  let state = null
  let offset = 0
  let lastFailure = null
  const drawn = new Map()
  const now = () => new Date(Date.now() + offset)

  const messages = el('div', {
    class: 'dc-messages',
    tabIndex: 0,
    'aria-live': 'polite',
    'aria-label': 'Messages',
  })
  const toasts = el('div', { class: 'dc-toasts', role: 'status' })
  const overlay = el('div', { class: 'dc-overlay', hidden: true })
  const tabs = {
    dm: el('button', { type: 'button', onclick: () => go('dm') }, '@ Microgig'),
    server: el('button', { type: 'button', onclick: () => go('server') }, '# start-here'),
  }
  const dms = el('button', { type: 'button', class: 'dc-dms', onclick: () => toggleDms() })

  const toast = (words, detail) => {
    const node = el('div', { class: 'dc-toast', title: detail ?? '' }, words)
    toasts.append(node)
    setTimeout(() => node.remove(), TOAST_MS)
  }
  const call = async (name, body) => {
    try {
      return await api.post(`${root}/${name}`, body)
    } catch (error) {
      toast(error.message)
      return null
    } finally {
      await refresh().catch(() => undefined)
    }
  }
  const act = {
    press: (message, button) => call('press', { messageId: message.id, which: button.custom_id }),
    select: (message, select, values) =>
      call('select', { messageId: message.id, which: select.custom_id, values }),
    dismiss: (message) => call('dismiss', { messageId: message.id }),
  }
  const composer = createComposer({
    run: (path, options) => call('slash', { path, options, in: place }),
    userCommand: (name, targetId) => call('usercommand', { name, targetId, in: place }),
    suggest: async (path, option, typed, options) => {
      const answer = await api
        .post(`${root}/autocomplete`, { path, option, typed, options, in: place })
        .catch(() => null)
      return answer?.choices ?? null
    },
    note: (words) => toast(words),
  })
  const toggleDms = () => call('dms', { closed: !state?.dmsClosed })

  const pane = el(
    'section',
    { class: 'dc-pane', 'aria-label': `${person.name} on Discord` },
    el(
      'header',
      { class: 'dc-head' },
      el('div', { class: 'dc-avatar dc-person', 'aria-hidden': 'true' }, person.name.slice(0, 1)),
      el('div', { class: 'dc-who' }, el('b', {}, person.name), el('small', {}, `${person.role} · Discord`)),
      dms,
    ),
    el('nav', { class: 'dc-tabs' }, tabs.dm, tabs.server),
    messages,
    composer.node,
    toasts,
    overlay,
  )
  element.replaceChildren(pane)

  const go = (next) => {
    place = next
    drawn.clear()
    messages.replaceChildren()
    draw()
  }

  function draw() {
    if (!state) return
    for (const [name, tab] of Object.entries(tabs)) tab.setAttribute('aria-current', String(name === place))
    dms.textContent = state.dmsClosed ? 'DMs closed' : 'DMs open'
    dms.title = state.dmsClosed
      ? 'The app cannot send messages. Click to open.'
      : 'Click to refuse messages of the app.'
    dms.classList.toggle('dc-closed', state.dmsClosed)
    composer.update({ commands: state.commands[place], people: state.people })
    drawMessages()
    drawModal()
    refreshTimes(pane, now())
  }

  function drawMessages() {
    const isAtEnd = messages.scrollHeight - messages.scrollTop - messages.clientHeight < 80
    const seen = state.messages.filter((one) => one.place === place && !one.deleted)
    const context = { people: state.people, now }
    const nodes = seen.map((message) => {
      const key = JSON.stringify(message)
      const known = drawn.get(message.id)
      if (known?.key === key) return known.node
      const node = renderMessage(message, act, context)
      drawn.set(message.id, { key, node })
      return node
    })
    const isSame =
      nodes.length === messages.children.length && nodes.every((node, i) => messages.children[i] === node)
    if (isSame && nodes.length > 0) return
    messages.replaceChildren(...(nodes.length > 0 ? nodes : [welcome()]))
    if (isAtEnd) scrollToEnd()
  }

  function scrollToEnd() {
    messages.scrollTop = messages.scrollHeight
    // Pictures get their height only when they have loaded.
    for (const image of messages.querySelectorAll('img')) {
      if (!image.complete)
        image.addEventListener('load', () => (messages.scrollTop = messages.scrollHeight), { once: true })
    }
  }

  function welcome() {
    const wanted = new Set([FIRST_COMMAND[person.role], 'help'])
    const first = state.commands[place].filter((one) => wanted.has(one.name))
    const words =
      place === 'dm' ? 'This is the direct chat with Microgig.' : 'This is the beginning of #start-here.'
    const hints = first.map((one) =>
      el(
        'button',
        {
          type: 'button',
          class: 'dc-button dc-primary',
          onclick: () => call('slash', { path: one.name, options: {}, in: place }),
        },
        `/${one.name}`,
      ),
    )
    return el(
      'div',
      { class: 'dc-welcome' },
      el('div', { class: 'dc-avatar dc-big' }, 'M'),
      el('h3', {}, 'Microgig'),
      el('p', {}, words, ' Type / to see what you can do.'),
      el('div', { class: 'dc-row' }, hints),
    )
  }

  let modalKey = ''
  function drawModal() {
    const key = state.modal ? JSON.stringify(state.modal) : ''
    if (key === modalKey) return
    modalKey = key
    overlay.hidden = !state.modal
    if (!state.modal) {
      overlay.replaceChildren()
      return
    }
    const close = () => call('closeModal', {})
    const submit = async (values) => {
      try {
        const { answered } = await api.post(`${root}/modal`, { values })
        return answered ? null : 'Something went wrong. Try again.'
      } catch (error) {
        return error.message
      } finally {
        await refresh().catch(() => undefined)
      }
    }
    overlay.replaceChildren(renderModal(state.modal, { submit, close }, { people: state.people, now }))
    overlay.querySelector('input, textarea, select')?.focus({ preventScroll: true })
  }

  function toastFailures() {
    const fresh = state.failures.filter((one) => lastFailure !== null && BigInt(one.id) > BigInt(lastFailure))
    for (const one of fresh) toast(one.text, one.reason)
    lastFailure = state.failures.at(-1)?.id ?? lastFailure ?? '0'
  }

  let running = null
  let again = false
  function refresh() {
    if (running) {
      again = true
      return running
    }
    running = (async () => {
      do {
        again = false
        state = await api.state(person)
        offset = Date.parse(state.now) - Date.now()
        toastFailures()
        draw()
      } while (again)
    })().finally(() => {
      running = null
    })
    return running
  }

  const stop = api.subscribe(() => refresh().catch(() => undefined))
  const tick = setInterval(() => refreshTimes(pane, now()), 1000)
  refresh().then(scrollToEnd, (error) => toast('The sandbox does not answer', String(error)))
  return () => {
    stop?.()
    clearInterval(tick)
    element.replaceChildren()
  }
}
