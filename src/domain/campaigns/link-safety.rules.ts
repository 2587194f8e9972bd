import { memberUrl } from '../kit/member-url.ts'

const SCHEME = '[a-z][a-z0-9+.-]*://'
/** Wherever a scheme stands, a link begins: chat apps look for one behind a comma or an underscore, too. */
const LINK = new RegExp(`${SCHEME}(?:(?!${SCHEME})[^\\s<>"])+`, 'gi')

/**
 * True when every link written out in a text could be opened by anybody without harm: http(s), no credentials,
 * no IP literal, no local name. Chat apps make such text clickable by themselves.
 */
export function hasOnlySafeLinks(text: string): boolean {
  return (text.match(LINK) ?? []).every((link) => memberUrl(link.replace(/[).,;:!?'’»\]]+$/, '')) !== null)
}
