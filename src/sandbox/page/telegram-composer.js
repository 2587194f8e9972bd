import { ask, h } from './dom.js'
import { sampleDocument } from './sample-document.js'
import { samplePicture, toBase64 } from './sample-picture.js'

/** A number that can exist: its country is read from it. */
export const SAMPLE_PHONE = '+12025550123'

/**
 * Where a person types: command menu, attachments, keys the bot put there, inline results.
 * @param act `(path, body) => Promise`, which tells the reader when something cannot be done
 */
export function createComposer(act) {
  let state = null
  let asked = ''
  const field = h('textarea', { rows: 1, placeholder: 'Message', 'aria-label': 'Message' })
  const hint = h('div', { class: 'tg-hint', hidden: true })
  const list = h('div', { class: 'tg-list', hidden: true })
  const keys = h('div', { class: 'tg-keys', hidden: true })
  const files = h('input', { type: 'file', accept: 'image/*', multiple: true, hidden: true })
  const documents = h('input', { type: 'file', multiple: true, hidden: true })
  const asFile = h('input', { type: 'checkbox' })
  const attach = h(
    'div',
    { class: 'tg-list attach', hidden: true },
    item('▣', 'Use a sample screenshot', 'Draws one, different each time', () => sendSamples(1)),
    item('▦', 'Use three samples as an album', 'Three pictures in one go', () => sendSamples(3)),
    item('⇪', 'Choose pictures …', 'From this device', () => files.click()),
    item('≡', 'Use a sample document', 'A small PDF, different each time', async () =>
      sendFiles([await sampleDocument()], true),
    ),
    item('⇧', 'Choose files …', 'Of any kind, sent as they are', () => documents.click()),
    item('☎', 'Share my own contact', 'With the number you type', () => shareContact(false)),
    item('☏', "Share somebody else's contact", 'As from the address book', () => shareContact(true)),
    h('label', {}, asFile, ' Send pictures as files, not as photos'),
  )
  const menu = h('button', { type: 'button', class: 'tg-menu', title: 'Commands', hidden: true }, '☰ Menu')
  const clip = h(
    'button',
    { type: 'button', class: 'tg-icon clip', title: 'Attach', 'aria-label': 'Attach' },
    '',
  )
  const send = h('button', { type: 'submit', class: 'tg-icon send', title: 'Send', 'aria-label': 'Send' }, '')
  const form = h('form', {}, menu, clip, field, send, files, documents)
  const begin = h('button', { type: 'button', class: 'tg-begin', hidden: true }, 'Start')
  const element = h('footer', { class: 'tg-composer' }, list, attach, hint, form, keys, begin)

  function item(sign, title, text, run) {
    return h(
      'button',
      {
        type: 'button',
        onclick: () => {
          closeLists()
          run()
        },
      },
      h('i', {}, sign),
      h('span', {}, h('b', {}, title), h('small', {}, text)),
    )
  }

  function closeLists() {
    list.hidden = true
    attach.hidden = true
  }

  function showCommands(filter) {
    const commands = (state?.menu ?? []).filter(({ command }) => command.startsWith(filter))
    list.replaceChildren(
      ...commands.map(({ command, description }) =>
        item('/', command, description, () => say(`/${command}`)),
      ),
    )
    attach.hidden = true
    list.hidden = commands.length === 0
  }

  async function showResults(query) {
    const answer = await act('inline', { query })
    if (asked !== query || !answer?.results) return
    list.replaceChildren(
      ...answer.results.map((result) =>
        item('@', result.title ?? result.id, result.description ?? '', () => {
          field.value = ''
          void act('choose', { queryId: answer.queryId, resultId: result.id })
        }),
      ),
    )
    list.hidden = answer.results.length === 0
  }

  async function say(text) {
    field.value = ''
    grow()
    closeLists()
    if (text.trim() !== '' && (await act('say', { text })) === null) field.value = text
  }

  async function sendFiles(chosen, asDocument) {
    if (chosen.length === 0) return
    const caption = field.value.trim()
    field.value = ''
    await act('photos', {
      files: chosen,
      album: chosen.length > 1,
      asDocument,
      ...(caption === '' ? {} : { caption }),
    })
  }

  async function sendChosen(picker, asDocument) {
    const chosen = [...picker.files].slice(0, 10)
    picker.value = ''
    const read = async (one) => ({ name: one.name, type: one.type, base64: await toBase64(one) })
    await sendFiles(await Promise.all(chosen.map(read)), asDocument)
  }

  async function sendSamples(count) {
    const drawn = []
    for (let index = 0; index < count; index++) drawn.push(await samplePicture())
    await sendFiles(drawn, asFile.checked)
  }

  async function shareContact(foreign) {
    const answer = await ask('Share a contact', 'Number (its country counts)', SAMPLE_PHONE)
    if (answer) await act('contact', { phone: answer.text.trim(), foreign })
  }

  function grow() {
    field.style.height = 'auto'
    field.style.height = `${Math.min(field.scrollHeight, 140)}px`
  }

  function typed() {
    grow()
    const text = field.value
    const inline = state && text.startsWith(`@${state.bot} `)
    if (inline) {
      asked = text.slice(state.bot.length + 2)
      const query = asked
      setTimeout(() => asked === query && void showResults(query), 250)
    } else if (/^\/[a-z0-9_]*$/.test(text)) showCommands(text.slice(1))
    else list.hidden = true
  }

  field.addEventListener('input', typed)
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeLists()
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      void say(field.value)
    }
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void say(field.value)
  })
  menu.addEventListener('click', () => (list.hidden ? showCommands('') : closeLists()))
  clip.addEventListener('click', () => {
    list.hidden = true
    attach.hidden = !attach.hidden
  })
  files.addEventListener('change', () => sendChosen(files, asFile.checked))
  documents.addEventListener('change', () => sendChosen(documents, true))
  begin.addEventListener('click', () => act('start', {}))

  function showKeys(rows, press) {
    keys.hidden = rows.length === 0
    keys.replaceChildren(
      ...rows.map((row) =>
        h(
          'div',
          {},
          row.map((key) =>
            h(
              'button',
              { type: 'button', onclick: () => press(key) },
              key.asks === 'contact' ? `☎ ${key.text}` : key.text,
            ),
          ),
        ),
      ),
    )
  }

  return {
    element,
    /** Puts a text where the person types, as if they had begun it. */
    fill: (text) => {
      field.value = text
      field.focus()
      typed()
    },
    closeLists,
    update: (next, replied, pressKey) => {
      const promptBefore = state?.input.prompt?.messageId
      state = next
      const { prompt } = next.input
      const fresh = next.messages.length === 0
      begin.hidden = !fresh || next.person?.blocked
      form.hidden = fresh || next.person?.blocked
      menu.hidden = next.menu.length === 0
      hint.hidden = prompt === null
      hint.replaceChildren(h('b', {}, 'Reply to the bot'), h('span', {}, replied))
      field.placeholder = prompt?.placeholder || 'Message'
      showKeys(next.input.keys, pressKey)
      // The apps open the keyboard at a force reply; a page may do so only where the person already is.
      if (
        prompt &&
        prompt.messageId !== promptBefore &&
        element.parentElement?.contains(document.activeElement)
      )
        field.focus()
    },
  }
}
