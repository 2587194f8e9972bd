import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FileStore, type FileStoreConfig, openFileStore } from '../../src/runtime/files/file-store.ts'

type Stored = { bytes: Buffer; contentType: string | undefined }

/** The three calls of the S3 protocol the store makes, path style, kept in memory. */
async function serveS3(objects: Map<string, Stored>): Promise<Server> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://s3').pathname
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const there = objects.get(path)
    if (request.method === 'PUT') {
      objects.set(path, { bytes: Buffer.concat(chunks), contentType: request.headers['content-type'] })
      response.writeHead(200, { etag: '"1"' }).end()
    } else if (request.method === 'DELETE') {
      objects.delete(path)
      response.writeHead(204).end()
    } else if (there === undefined) {
      response.writeHead(404, { 'content-type': 'application/xml' })
      response.end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>no</Message></Error>')
    } else {
      response.writeHead(200, { 'content-length': there.bytes.length }).end(there.bytes)
    }
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

let folder: string
let s3: Server
const objects = new Map<string, Stored>()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
  s3 = await serveS3(objects)
})
afterAll(async () => {
  s3.closeAllConnections()
  s3.close()
  await rm(folder, { recursive: true })
})

const configs: Record<FileStoreConfig['kind'], () => FileStoreConfig> = {
  local: () => ({ kind: 'local', folder }),
  s3: () => ({
    kind: 's3',
    bucket: 'proofs',
    region: 'auto',
    endpoint: `http://127.0.0.1:${(s3.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    pathStyle: true,
  }),
}

describe.each(['local', 's3'] as const)('the %s file store', (kind) => {
  let store: FileStore
  beforeAll(async () => {
    store = await openFileStore(configs[kind]())
  })

  test('gives back exactly what was put, and what was put last', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 128])
    await store.put('proofs/ab/one.jpg', bytes, 'image/jpeg')
    expect(Buffer.from((await store.get('proofs/ab/one.jpg'))!)).toEqual(bytes)
    const large = Buffer.alloc(300_000, 'x')
    await store.put('proofs/ab/one.jpg', large, 'image/jpeg')
    expect(Buffer.from((await store.get('proofs/ab/one.jpg'))!)).toEqual(large)
  })

  test('what is not there is undefined, and removing it is no error', async () => {
    await store.put('two.jpg', Buffer.from('2'), 'image/jpeg')
    await store.remove('two.jpg')
    expect(await store.get('two.jpg')).toBeUndefined()
    expect(await store.get('no/such/file.jpg')).toBeUndefined()
    await store.remove('two.jpg')
  })

  test.each([
    '../secret',
    'a/../../b',
    '/etc/passwd',
    'a//b',
    '.hidden',
    'a\\b',
    'a b',
    '',
    'a/./b',
    '..%2fb',
  ])('the key %j is refused', async (key) => {
    await expect(async () => store.put(key, Buffer.from('x'), 'image/jpeg')).rejects.toThrow('not a file key')
    await expect(async () => store.get(key)).rejects.toThrow('not a file key')
    await expect(async () => store.remove(key)).rejects.toThrow('not a file key')
  })
})

test('S3 learns the content type', () => {
  expect(objects.get('/proofs/proofs/ab/one.jpg')?.contentType).toBe('image/jpeg')
})

test('an S3 that is down is an error, not an absent file', async () => {
  const config = { ...configs.s3(), endpoint: 'http://127.0.0.1:9' } as FileStoreConfig
  const store = await openFileStore(config)
  await expect(store.get('one.jpg')).rejects.toThrow()
})

test('a reader sees a whole file at any moment, and no rest stays', async () => {
  const store = await openFileStore(configs.local())
  await store.put('same.jpg', Buffer.alloc(900_000, 255), 'image/jpeg')
  let writing = true
  const writes = Array.from({ length: 30 }, (_, n) =>
    store.put('same.jpg', Buffer.alloc(900_000, n), 'image/jpeg'),
  )
  const reading = (async () => {
    while (writing) {
      const seen = (await store.get('same.jpg'))!
      expect(seen.byteLength).toBe(900_000)
      expect(Buffer.alloc(900_000, seen[0]).equals(seen)).toBe(true)
    }
  })()
  await Promise.all(writes)
  writing = false
  await reading
  expect(await readdir(join(folder, '.half-written'))).toEqual([])
})

test('what a killed process left is removed later, what another process writes now is not', async () => {
  const rests = join(folder, '.half-written')
  await writeFile(join(rests, 'old'), 'x')
  await utimes(join(rests, 'old'), new Date(0), new Date(0))
  await writeFile(join(rests, 'fresh'), 'x')
  await openFileStore(configs.local())
  expect(await readdir(rests)).toEqual(['fresh'])
})
