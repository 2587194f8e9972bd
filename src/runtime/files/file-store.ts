import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Disk, errors } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Where pictures and other files are kept. Keys are our own ids, such as `proofs/3f2a….jpg`. */
export type FileStore = {
  /** Stores the bytes under the key, replacing what was there. When it resolves, they survive a crash. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  /** The bytes, or undefined when there is no such file. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Removes the file. One that is not there is no error. */
  remove(key: string): Promise<void>
}

export type FileStoreConfig =
  | { kind: 'local'; folder: string }
  | {
      kind: 's3'
      bucket: string
      region: string
      /** For stores other than Amazon's own (MinIO, R2, …). */
      endpoint?: string
      /** Left out: the SDK's own sources (environment, instance role). */
      credentials?: { accessKeyId: string; secretAccessKey: string }
      /** The bucket in the path instead of the host name; what most self-hosted stores need. */
      pathStyle?: boolean
    }

const HALF_WRITTEN_MAX_AGE_MS = 60 * 60 * 1000
const halfWrittenFolder = '.half-written'
const keyShape = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9][A-Za-z0-9_-]*)*(?:\.[a-z0-9]+)?$/

/** Opens the store: a local folder (made when missing), or an S3-compatible bucket. */
export async function openFileStore(config: FileStoreConfig): Promise<FileStore> {
  switch (config.kind) {
    case 'local':
      return openLocal(resolve(config.folder))
    case 's3':
      return openS3(config)
    default:
      throw new Error(`unknown kind of file store: ${JSON.stringify(config satisfies never)}`)
  }
}

async function openLocal(folder: string): Promise<FileStore> {
  await mkdir(join(folder, halfWrittenFolder), { recursive: true })
  await removeHalfWritten(join(folder, halfWrittenFolder))
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }))
  return {
    put: (key, bytes) => writeWhole(folder, checkedKey(key), bytes),
    get: (key) => readIfThere(disk, checkedKey(key)),
    remove: (key) => disk.delete(checkedKey(key)),
  }
}

async function openS3(config: Extract<FileStoreConfig, { kind: 's3' }>): Promise<FileStore> {
  // Most installations never need the S3 client, which costs a noticeable part of the start.
  const { S3Driver } = await import('flydrive/drivers/s3')
  const driver = new S3Driver({
    bucket: config.bucket,
    region: config.region,
    visibility: 'private',
    supportsACL: false,
    forcePathStyle: config.pathStyle ?? false,
    // The checksums Amazon's client adds by default are refused by several compatible stores.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(config.endpoint === undefined ? {} : { endpoint: config.endpoint }),
    ...(config.credentials === undefined ? {} : { credentials: config.credentials }),
  })
  const disk = new Disk(driver)
  return {
    put: (key, bytes, contentType) =>
      disk.put(checkedKey(key), bytes, { contentType, contentLength: bytes.byteLength }),
    get: (key) => readIfThere(disk, checkedKey(key)),
    remove: (key) => disk.delete(checkedKey(key)),
  }
}

function checkedKey(key: string): string {
  if (key.length > 200 || !keyShape.test(key)) throw new Error(`not a file key: ${JSON.stringify(key)}`)
  return key
}

async function readIfThere(disk: Disk, key: string): Promise<Uint8Array | undefined> {
  try {
    return await disk.getBytes(key)
  } catch (error) {
    if (error instanceof errors.E_CANNOT_READ_FILE && isMissing(error.cause)) return undefined
    throw error
  }
}

function isMissing(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false
  if ('code' in cause && cause.code === 'ENOENT') return true
  return 'name' in cause && (cause.name === 'NoSuchKey' || cause.name === 'NotFound')
}

/**
 * flydrive writes straight into the final file, so a crash would leave half a picture under the name of
 * a whole one. Writing aside, flushing and renaming leaves the old state or the new one.
 */
async function writeWhole(folder: string, key: string, bytes: Uint8Array): Promise<void> {
  const target = join(folder, key)
  const aside = join(folder, halfWrittenFolder, randomUUID())
  const firstMade = await mkdir(dirname(target), { recursive: true })
  try {
    const file = await open(aside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, target)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
  const topChanged = firstMade === undefined ? dirname(target) : dirname(firstMade)
  for (let changed = dirname(target); ; changed = dirname(changed)) {
    await flushFolder(changed)
    if (changed === topChanged) return
  }
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What a killed process left behind. The age keeps clear of files another process is writing now. */
async function removeHalfWritten(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const written = await stat(path).catch(() => undefined)
    if (written !== undefined && Date.now() - written.mtimeMs > HALF_WRITTEN_MAX_AGE_MS) {
      await rm(path, { force: true })
    }
  }
}
