const URL_MAX_LENGTH = 2000

/**
 * Reads a link that a member wrote: http(s) only, no credentials, no IP literal, no local name. `null` when
 * refused. Such a link is shown with its host and is never fetched by the server.
 */
export function memberUrl(text: string): URL | null {
  if (text.length > URL_MAX_LENGTH || !URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  if (url.username !== '' || url.password !== '') return null
  const host = url.hostname.toLowerCase().replace(/\.+$/, '')
  const isIpLiteral = host.startsWith('[') || /^[\d.]+$/.test(host)
  const isLocalName = !host.includes('.') || /\.(local|localhost|internal|lan|home|arpa|test)$/.test(host)
  return isIpLiteral || isLocalName ? null : url
}
