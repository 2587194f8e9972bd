import { memberUrl } from '../kit/member-url.ts'

const SCHEME = '[a-z][a-z0-9+.-]*://'
/** Wherever a scheme stands, a link begins: chat apps look for one behind a comma or an underscore, too. */
export const WRITTEN_LINK = `${SCHEME}(?:(?!${SCHEME})[^\\s<>"])+`
const LINK = new RegExp(WRITTEN_LINK, 'gi')

/**
 * True when every link written out in a text could be opened by anybody without harm: http(s), no credentials,
 * no IP literal, no local name. Chat apps make such text clickable by themselves.
 */
export function hasOnlySafeLinks(text: string): boolean {
  return (text.match(LINK) ?? []).every((link) => memberUrl(withoutTail(link)) !== null)
}

/** A link as it was found in a text, without the marks of the sentence around it. */
export function withoutTail(link: string): string {
  return link.replace(/[).,;:!?'’»\]]+$/, '')
}
