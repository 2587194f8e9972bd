const URL_MAX_LENGTH = 2000

/** A name of several parts. Its last begins with a letter: what ends in a digit is read as an address somewhere. */
const HOST_NAME = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?$/
const LOCAL_NAME = /\.(?:local|localhost|internal|lan|home|arpa|test)$/

/**
 * Reads a link that a member wrote: http(s) only, no credentials, no IP literal, no local name, nothing that is no
 * host name (RFC 1123, with the `_` that some use). `null` when refused. Such a link is shown with its host and is
 * never fetched by the server.
 */
export function memberUrl(text: string): URL | null {
  if (text.length > URL_MAX_LENGTH || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  if (url.username !== '' || url.password !== '') return null
  const host = url.hostname.toLowerCase().replace(/\.+$/, '')
  return HOST_NAME.test(host) && !LOCAL_NAME.test(host) ? url : null
}
