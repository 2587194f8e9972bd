import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchPlatformFile } from '../../src/runtime/files/fetch-file.ts'

type Server = { host: string; asked: string[]; close(): void }

const routes: Record<string, RequestListener> = {
  '/file': (_, response) => response.end('twelve bytes'),
  '/big': (_, response) => response.end(Buffer.alloc(2_000)),
  '/big-without-length': (_, response) => {
    response.write(Buffer.alloc(1_500))
    response.end(Buffer.alloc(1_500))
  },
  '/never': () => {},
  '/stalls': (_, response) => {
    response.write('some')
  },
  '/gone': (_, response) => response.writeHead(404).end('not here'),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/once': (_, response) => response.writeHead(302, { location: '/file' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/nowhere': (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('half', () => response.destroy())
  },
}

async function serve(extra: Record<string, RequestListener> = {}): Promise<Server> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const route = extra[path] ?? routes[path]
    if (route === undefined) response.writeHead(404).end()
    else route(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close }
}

describe('fetching a file a platform holds', () => {
  let platform: Server
  let stranger: Server
  beforeAll(async () => {
    stranger = await serve()
    platform = await serve({
      '/away': (_, response) => response.writeHead(302, { location: `http://${stranger.host}/file` }).end(),
      '/to-file-scheme': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    })
  })
  afterAll(() => {
    platform.close()
    stranger.close()
  })

  const fetchFrom = (path: string, timeoutMs = 5_000) =>
    fetchPlatformFile(`http://${platform.host}${path}`, {
      allowedHosts: [platform.host],
      maxBytes: 1_000,
      timeoutMs,
      maxRedirects: 2,
    })

  test('the bytes arrive, also over a redirect within the host', async () => {
    expect(await fetchFrom('/file')).toEqual({ ok: true, bytes: Buffer.from('twelve bytes') })
    expect(await fetchFrom('/once')).toEqual({ ok: true, bytes: Buffer.from('twelve bytes') })
  })

  test('a redirect to another host is not followed', async () => {
    expect(await fetchFrom('/away')).toEqual({ ok: false, reason: 'host-not-allowed' })
    expect(stranger.asked).toEqual([])
    expect(await fetchFrom('/to-file-scheme')).toEqual({ ok: false, reason: 'host-not-allowed' })
  })

  test.each(['/big', '/big-without-length'])('%s is refused as too large', async (path) => {
    expect(await fetchFrom(path)).toEqual({ ok: false, reason: 'too-large' })
  })

  test.each(['/never', '/stalls'])('%s runs into the time limit', async (path) => {
    expect(await fetchFrom(path, 80)).toEqual({ ok: false, reason: 'timeout' })
  })

  test('what is not there, what breaks, and what runs in circles', async () => {
    expect(await fetchFrom('/gone')).toEqual({ ok: false, reason: 'not-found' })
    for (const path of ['/broken', '/cut', '/nowhere', '/loop']) {
      expect(await fetchFrom(path), path).toEqual({ ok: false, reason: 'failed' })
    }
    expect(platform.asked.filter((path) => path === '/loop')).toHaveLength(3)
  })

  test('a server that is not there', async () => {
    const gone = await serve()
    gone.close()
    const limits = { allowedHosts: [gone.host], maxBytes: 10, timeoutMs: 5_000, maxRedirects: 0 }
    expect(await fetchPlatformFile(`http://${gone.host}/file`, limits)).toEqual({
      ok: false,
      reason: 'failed',
    })
  })
})

describe('which addresses are never contacted', () => {
  const limits = {
    allowedHosts: ['api.telegram.org', '127.0.0.1:3000'],
    maxBytes: 10,
    timeoutMs: 2_000,
    maxRedirects: 0,
  }
  test.each([
    'http://api.telegram.org/file',
    'https://api.telegram.org:8443/file',
    'https://api.telegram.org.evil.example/file',
    'https://evil.example/?api.telegram.org',
    'https://api.telegram.org@evil.example/file',
    'https://user:secret@api.telegram.org/file',
    'http://127.0.0.1:3001/file',
    'http://127.0.0.1/file',
    'file:///etc/passwd',
    'ftp://api.telegram.org/file',
  ])('%s', async (url) => {
    expect(await fetchPlatformFile(url, limits)).toEqual({ ok: false, reason: 'host-not-allowed' })
  })

  test('what is no address at all', async () => {
    expect(await fetchPlatformFile('not an address', limits)).toEqual({ ok: false, reason: 'failed' })
  })
})
