import { memberUrl } from '../kit/member-url.ts'

const LINK = /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"]+/gi

/**
 * True when every link written out in a text could be opened by anybody without harm: http(s), no credentials,
 * no IP literal, no local name. Chat apps make such text clickable by themselves.
 */
export function hasOnlySafeLinks(text: string): boolean {
  return (text.match(LINK) ?? []).every((link) => memberUrl(link.replace(/[).,;:!?'’»\]]+$/, '')) !== null)
}
