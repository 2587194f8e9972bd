/** How long a kept name may be, in UTF-16 units, its ending included. */
export const DOCUMENT_NAME_MAX = 80

const ENDING_MAX = 12

/**
 * The name of a document as it is kept and shown: the last part of a path, in one line, without signs that change how
 * it reads (a turned direction of writing can make `exe.pdf` of `fdp.exe`) or that a file system refuses. Its ending
 * stays when it is too long. Never empty.
 */
export function documentName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(/\p{Cs}/gu, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[\p{C}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
  if (clean === '') return 'file'
  if (clean.length <= DOCUMENT_NAME_MAX) return clean
  const ending = endingOf(clean)
  const kept = ending === '' || ending.length > ENDING_MAX ? '' : `.${ending}`
  const stem = clean.slice(0, DOCUMENT_NAME_MAX - kept.length - 1).replace(/[\ud800-\udbff]$/, '')
  return `${stem.trimEnd()}…${kept}`
}

/** What stands after the last dot, in small letters; empty where there is no dot. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}
