import { memberUrl } from '../kit/member-url.ts'
import { WRITTEN_LINK, withoutTail } from './link-safety.rules.ts'

/** An IPv4 address by itself: chat apps open it without a scheme, too. */
const ADDRESS = String.raw`(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)(?:[:/][^\s<>"]*)?`
const PRESSABLE = new RegExp(`${WRITTEN_LINK}|${ADDRESS}`, 'gi')
/** Nobody sees it, and no chat app finds a link across it. */
const SEAM = '\u200b'

/**
 * A text as it is shown to others: what would be a link that is not http(s), carries credentials, or leads to an IP
 * literal or a local name reads the same and cannot be pressed. `hasUnsafe`: it held such a link; an address alone,
 * which may as well be the number of a version, is none.
 */
export function inertLinks(text: string): { text: string; hasUnsafe: boolean } {
  let hasUnsafe = false
  const shown = text.replace(PRESSABLE, (found) => {
    if (memberUrl(withoutTail(found)) !== null) return found
    hasUnsafe ||= /[:/]/.test(withoutTail(found))
    return found.replace(/[:/.@]/g, (sign) => sign + SEAM)
  })
  return { text: shown, hasUnsafe }
}
