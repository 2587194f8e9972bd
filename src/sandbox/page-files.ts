import { readFile } from 'node:fs/promises'
import type { Context, Next } from 'hono'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Headers for everything below `/sandbox`: no foreign or inline script can run in the page, and no other site
 * open in the same browser can act as the people of the sandbox.
 */
export async function securePage(context: Context, next: Next): Promise<Response | undefined> {
  if (context.req.method !== 'GET' && context.req.header('sec-fetch-site') === 'cross-site') {
    return context.json({ ok: false, problem: 'Another site may not act here' }, 403)
  }
  await next()
  context.res.headers.set('x-content-type-options', 'nosniff')
  context.res.headers.set('content-security-policy', POLICY)
  context.res.headers.set('referrer-policy', 'no-referrer')
  return undefined
}

/** A file of the page, by its plain name; 404 for anything else. */
export async function pageFile(context: Context, name: string, folder?: URL): Promise<Response> {
  const type = TYPES[/^[a-z][a-z-]*\.(html|css|js|svg)$/.exec(name)?.[1] ?? '']
  if (type === undefined) return context.notFound()
  const bytes = await readFile(new URL(name, folder ?? new URL('./page/', import.meta.url))).catch(() => null)
  if (bytes === null) return context.notFound()
  return context.body(Uint8Array.from(bytes), 200, { 'content-type': type, 'cache-control': 'no-cache' })
}
