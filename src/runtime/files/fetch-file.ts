import { request } from 'undici'

/** Why a file could not be fetched. Every one of them is an expected outcome. */
export type FetchRefusal = 'too-large' | 'timeout' | 'host-not-allowed' | 'not-found' | 'failed'

export type FetchResult = { ok: true; bytes: Uint8Array } | { ok: false; reason: FetchRefusal }

export type FetchLimits = {
  /** `api.telegram.org` allows https on its usual port; `127.0.0.1:3000` allows https and http on that port. */
  allowedHosts: readonly string[]
  maxBytes: number
  /** For the whole way: redirects, headers and body together. */
  timeoutMs: number
  maxRedirects: number
}

type Answer =
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'redirect'; to: URL }
  | { kind: 'refused'; reason: FetchRefusal }

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const goneStatuses: ReadonlySet<number> = new Set([404, 410])

/**
 * Fetches a file a chat platform holds for us (a Telegram file path, a Discord attachment).
 *
 * Only hosts on the list are ever contacted, also after a redirect, and the size is counted while the
 * bytes arrive. It never throws, and neither its result nor any log carries the address: a Telegram file
 * address contains the bot token (https://core.telegram.org/bots/api#getfile).
 */
export async function fetchPlatformFile(url: string, limits: FetchLimits): Promise<FetchResult> {
  const signal = AbortSignal.timeout(limits.timeoutMs)
  try {
    let address = URL.canParse(url) ? new URL(url) : undefined
    for (let redirects = 0; address !== undefined && redirects <= limits.maxRedirects; redirects++) {
      if (!isAllowed(address, limits.allowedHosts)) return { ok: false, reason: 'host-not-allowed' }
      const answer = await ask(address, limits.maxBytes, signal)
      if (answer.kind === 'bytes') return { ok: true, bytes: answer.bytes }
      if (answer.kind === 'refused') return { ok: false, reason: answer.reason }
      address = answer.to
    }
    return { ok: false, reason: 'failed' }
  } catch {
    return { ok: false, reason: signal.aborted ? 'timeout' : 'failed' }
  }
}

async function ask(address: URL, maxBytes: number, signal: AbortSignal): Promise<Answer> {
  const { statusCode, headers, body } = await request(address, {
    signal,
    // The bytes are counted and sniffed as they are, so nobody may compress them on the way.
    headers: { 'accept-encoding': 'identity' },
  })
  // A body that is thrown away early reports its own abort, which nobody needs to hear.
  body.on('error', () => {})
  if (redirectStatuses.has(statusCode)) {
    body.destroy()
    const location = Array.isArray(headers.location) ? headers.location[0] : headers.location
    if (location === undefined || !URL.canParse(location, address.href)) {
      return { kind: 'refused', reason: 'failed' }
    }
    return { kind: 'redirect', to: new URL(location, address) }
  }
  if (statusCode !== 200) {
    body.destroy()
    return { kind: 'refused', reason: goneStatuses.has(statusCode) ? 'not-found' : 'failed' }
  }
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    body.destroy()
    return { kind: 'refused', reason: 'too-large' }
  }
  return readWithin(body, maxBytes)
}

async function readWithin(body: AsyncIterable<Buffer>, maxBytes: number): Promise<Answer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBytes) return { kind: 'refused', reason: 'too-large' }
    chunks.push(chunk)
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks, size) }
}

function isAllowed(address: URL, allowedHosts: readonly string[]): boolean {
  if (address.username !== '' || address.password !== '') return false
  const secure = address.protocol === 'https:'
  if (!secure && address.protocol !== 'http:') return false
  const port = address.port === '' ? (secure ? '443' : '80') : address.port
  if (allowedHosts.includes(`${address.hostname}:${port}`)) return true
  return secure && port === '443' && allowedHosts.includes(address.hostname)
}
