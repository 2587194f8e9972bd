/**
 * Makes an element. Properties that begin with `on` are listeners; `class`, `data-…` and `aria-…` are attributes;
 * everything else is set as a property. Text is always text: nothing here reads HTML.
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name === 'class' || name === 'role' || name.includes('-'))
      element.setAttribute(name, value === true ? '' : value)
    else element[name] = value
  }
  element.append(
    ...children.flat().filter((child) => child !== null && child !== undefined && child !== false),
  )
  return element
}

/** Shows a picture large; a click or Escape closes it. */
export function showLarge(source, alt) {
  const dialog = h('dialog', { class: 'large' }, h('img', { src: source, alt }))
  dialog.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

/** Asks one question; resolves with the answer, or null. */
export function ask(title, label, value = '', choices = null) {
  return new Promise((resolve) => {
    const field = h('input', { value, required: true, maxLength: 200 })
    const select =
      choices &&
      h(
        'select',
        {},
        choices.map(([key, text]) => h('option', { value: key }, text)),
      )
    const form = h(
      'form',
      { method: 'dialog' },
      h('h2', {}, title),
      h('label', {}, label, field),
      select,
      h(
        'menu',
        {},
        h('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel'),
        h('button', { class: 'main' }, 'OK'),
      ),
    )
    const dialog = h('dialog', { class: 'ask' }, form)
    let answer = null
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      answer = { text: field.value, choice: select ? select.value : null }
      dialog.close()
    })
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(answer)
    })
    document.body.append(dialog)
    dialog.showModal()
    field.select()
  })
}
