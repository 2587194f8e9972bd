import { mountDiscordPane } from './discord-pane.js'
import { ask, h } from './dom.js'
import { mountTelegramPane } from './telegram-pane.js'

/** Each step: who, what they do, and in the words a piece that can be clicked to do it. */
const STEPS = [
  {
    who: 'employer',
    title: (name) => `${name} posts a job`,
    words: [{ command: 'post' }, ', a few questions, then Fund and publish: the wallet holds $50.'],
  },
  {
    who: 'worker',
    title: (name) => `${name} does it`,
    words: [{ command: 'jobs' }, ', open it, Start, Submit proof. The paper clip draws a sample screenshot.'],
  },
  {
    who: 'employer',
    title: (name) => `${name} pays`,
    words: ['The proof is in the chat. Approve & pay: the worker has the money at once.'],
  },
  {
    who: 'worker',
    title: () => 'Or nobody answers',
    words: [
      { other: 'worker' },
      ' sends a proof, too. ',
      { advance: '+7 days' },
      ' later the system has paid it.',
    ],
  },
]
const BOOKS_AFTER_MS = 2000
const SHOWN_KEY = 'sandbox.shown'
const INTRO_KEY = 'sandbox.intro'
const MOUNT = { telegram: mountTelegramPane, discord: mountDiscordPane }

const byId = (id) => document.getElementById(id)
const keyOf = (person) => `${person.platform}:${person.id}`
const listeners = new Map()
const panes = new Map()
const unseen = new Set()
let clockOffset = 0
let people = []
let shown = new Set()

/** Tells the reader something that has no place in a chat. */
function note(text, kind = '') {
  const line = h('p', { class: kind }, text)
  byId('notes').append(line)
  setTimeout(() => line.remove(), 6000)
}

async function call(path, body) {
  const response = await fetch(
    path,
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        },
  )
  const answer = await response
    .json()
    .catch(() => ({ ok: false, problem: `The sandbox answered ${response.status}` }))
  if (!response.ok) throw new Error(answer.problem ?? `The sandbox answered ${response.status}`)
  return answer
}

/** What a pane may use. A path is below the person's own (`say`), or a whole one (`/sandbox/…`). */
function apiFor(person) {
  const own = `/sandbox/api/${person.platform}/${person.id}/`
  return {
    post: (path, body = {}) => call(path.startsWith('/') ? path : own + path, body),
    state: () => call(`${own}state`),
    subscribe: (listener) => {
      const key = keyOf(person)
      listeners.set(key, (listeners.get(key) ?? new Set()).add(listener))
      return () => listeners.get(key)?.delete(listener)
    },
    /** Milliseconds of the sandbox's clock. */
    now: () => Date.now() + clockOffset,
    note,
  }
}

function mount(person) {
  const element = h('section', {
    class: `pane pane-${person.platform}`,
    'aria-label': `${person.name}, ${person.role}`,
  })
  const unmount = MOUNT[person.platform](element, person, apiFor(person))
  panes.set(keyOf(person), { element, unmount })
}

function arrange() {
  for (const person of people) {
    const key = keyOf(person)
    if (shown.has(key) && !panes.has(key)) mount(person)
    if (!shown.has(key) && panes.has(key)) {
      const { element, unmount } = panes.get(key)
      if (typeof unmount === 'function') unmount()
      element.remove()
      panes.delete(key)
      listeners.delete(key)
    }
  }
  const open = people
    .filter((person) => shown.has(keyOf(person)))
    .map((person) => panes.get(keyOf(person)).element)
  const main = byId('panes')
  open.forEach((element, index) => {
    if (main.children[index] !== element) main.insertBefore(element, main.children[index] ?? null)
  })
  main.classList.toggle('empty', open.length === 0)
  drawPeople()
}

function stepItem({ who, title, words }) {
  const person = people.find((one) => one.role === who)
  if (!person) return null
  const parts = words.map((part) => {
    if (typeof part === 'string') return part
    if (part.other) {
      const second = people.filter((one) => one.role === part.other)[1] ?? person
      const show = () => toggle(keyOf(second), true)
      return h('button', { type: 'button', title: 'Opens the chat', onclick: show }, second.name)
    }
    if (part.advance) {
      const button = [...document.querySelectorAll('[data-advance]')].find(
        (one) => one.textContent === part.advance,
      )
      return h('button', { type: 'button', onclick: () => advance(button) }, part.advance)
    }
    const run = () => command(person, part.command)
    return h('button', { type: 'button', title: `${person.name} sends it`, onclick: run }, `/${part.command}`)
  })
  return h('li', {}, h('b', {}, title(person.name)), h('span', {}, parts))
}

/** Lets a person send a command, with their chat in sight. */
async function command(person, name) {
  toggle(keyOf(person), true)
  const root = `/sandbox/api/${person.platform}/${person.id}`
  try {
    if (person.platform === 'telegram') await call(`${root}/say`, { text: `/${name}` })
    else await call(`${root}/slash`, { path: name, options: {}, in: 'dm' })
  } catch (error) {
    note(`${person.name}: ${error.message}`, 'bad')
  }
}

function drawPeople() {
  const chips = people.map((person) => {
    const key = keyOf(person)
    return h(
      'button',
      {
        type: 'button',
        class: `chip ${person.platform}${unseen.has(key) ? ' unseen' : ''}`,
        'aria-pressed': String(shown.has(key)),
        title: `${person.name}, ${person.role} on ${person.platform === 'telegram' ? 'Telegram' : 'Discord'}: show or hide`,
        onclick: () => toggle(key),
      },
      h('i', { class: 'mark' }),
      h('b', {}, person.name),
      h('span', {}, person.role),
    )
  })
  const add = h('button', { type: 'button', class: 'chip add', onclick: addPerson }, '+ Add a person')
  byId('people').replaceChildren(...chips, add)
}

function toggle(key, on = !shown.has(key)) {
  if (on) shown.add(key)
  else shown.delete(key)
  unseen.delete(key)
  localStorage.setItem(SHOWN_KEY, JSON.stringify([...shown]))
  arrange()
  if (on) panes.get(key)?.element.scrollIntoView({ behavior: 'smooth', inline: 'center', block: 'nearest' })
}

async function addPerson() {
  const platforms = [
    ['telegram', 'on Telegram'],
    ['discord', 'on Discord'],
  ]
  const answer = await ask('Add a person', 'First name', '', platforms)
  if (answer === null) return
  try {
    const { person } = await call('/sandbox/people', { platform: answer.choice, name: answer.text })
    people.push(person)
    toggle(keyOf(person), true)
  } catch (error) {
    note(error.message, 'bad')
  }
}

function tell(key, change) {
  for (const listener of listeners.get(key) ?? []) listener(change)
}

let booksTimer
function heard({ platform, id }) {
  clearTimeout(booksTimer)
  booksTimer = setTimeout(() => void checkBooks(), BOOKS_AFTER_MS)
  for (const person of people) {
    if (person.platform !== platform || (id !== null && String(id) !== person.id)) continue
    const key = keyOf(person)
    if (!panes.has(key) && id !== null && !unseen.has(key)) {
      unseen.add(key)
      drawPeople()
    }
    tell(key, { platform, id })
  }
}

function setClock(now) {
  clockOffset = Date.parse(now) - Date.now()
  drawClock()
}

function drawClock() {
  const now = new Date(Date.now() + clockOffset)
  byId('clock').dateTime = now.toISOString()
  const day = now.toLocaleDateString(undefined, { weekday: 'short', day: 'numeric', month: 'short' })
  byId('clock').textContent =
    `${day}, ${now.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })}`
}

async function advance(button) {
  const buttons = [...document.querySelectorAll('[data-advance]')]
  for (const one of buttons) one.disabled = true
  button.classList.add('busy')
  try {
    const { now } = await call('/sandbox/clock', { advanceMs: Number(button.dataset.advance) })
    setClock(now)
    for (const person of people) tell(keyOf(person), { platform: person.platform, id: person.id })
    note(`${button.textContent}: what fell due meanwhile has happened.`)
    void checkBooks()
  } catch (error) {
    note(error.message, 'bad')
  }
  for (const one of buttons) one.disabled = false
  button.classList.remove('busy')
}

async function checkBooks(loud = false) {
  const badge = byId('audit')
  try {
    const { ok, problems } = await call('/sandbox/audit')
    badge.textContent = ok ? 'Books balance ✓' : `Books: ${problems.length} wrong`
    badge.className = `badge ${ok ? 'good' : 'bad'}`
    if (loud && ok) note('Every amount agrees with its history.')
    if (!ok) for (const problem of problems.slice(0, 5)) note(problem, 'bad')
  } catch (error) {
    badge.textContent = 'Books: not checked'
    badge.className = 'badge bad'
    if (loud) note(error.message, 'bad')
  }
}

function listen() {
  const events = new EventSource('/sandbox/events')
  const all = () =>
    people.forEach((person) => tell(keyOf(person), { platform: person.platform, id: person.id }))
  events.addEventListener('change', (event) => heard(JSON.parse(event.data)))
  events.addEventListener('clock', (event) => {
    setClock(JSON.parse(event.data).now)
    // Also the first event after a lost connection: whatever was missed is read again.
    all()
  })
  events.onopen = () => document.body.classList.remove('offline')
  events.onerror = () => document.body.classList.add('offline')
}

function showIntro(open) {
  byId('intro').hidden = !open
  byId('help').setAttribute('aria-expanded', String(open))
  localStorage.setItem(INTRO_KEY, open ? 'open' : 'closed')
}

async function begin() {
  const info = await call('/sandbox/info')
  people = info.people
  document.title = `${info.product} sandbox`
  byId('product').textContent = info.product
  byId('queue').textContent = `Queue: ${info.queue}`
  byId('steps').replaceChildren(...STEPS.map(stepItem).filter((item) => item !== null))
  setClock(info.now)
  const kept = JSON.parse(localStorage.getItem(SHOWN_KEY) ?? 'null')
  shown = new Set(kept ?? people.filter((person) => person.shown).map(keyOf))
  showIntro(localStorage.getItem(INTRO_KEY) !== 'closed')
  byId('help').onclick = () => showIntro(byId('intro').hidden)
  byId('audit').onclick = () => checkBooks(true)
  for (const button of document.querySelectorAll('[data-advance]')) button.onclick = () => advance(button)
  setInterval(drawClock, 1000)
  arrange()
  listen()
  void checkBooks()
}

begin().catch((error) => note(error.message, 'bad'))
