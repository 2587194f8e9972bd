/** Makes an element: properties by name, `on…` as listeners, children as text or nodes. */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value)
    else if (name === 'class') node.className = value
    else if (name in node && name !== 'list') node[name] = value
    else node.setAttribute(name, value === true ? '' : String(value))
  }
  node.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false))
  return node
}

/** Shows a picture large; a click or Escape closes it. */
export function showLarge(url, description) {
  const close = () => {
    dialog.close()
    dialog.remove()
  }
  const picture = el('img', { src: url, alt: description ?? '' })
  const words = description ? el('p', {}, description) : null
  const dialog = el(
    'dialog',
    { class: 'dc-lightbox', onclick: close, onclose: () => dialog.remove() },
    picture,
    words,
  )
  document.body.append(dialog)
  dialog.showModal()
}
