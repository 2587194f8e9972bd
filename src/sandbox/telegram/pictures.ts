import sharp from 'sharp'
import type { Upload } from './read-request.ts'
import { badRequest } from './refusal.ts'
import type { Storage, StoredFile } from './state.ts'

const MAX_PHOTO_BYTES = 10 * 1024 * 1024
const MAX_PHOTO_SIDES = 10_000
const MAX_PHOTO_RATIO = 20
/** The longest sides of the sizes Telegram keeps of a photo. */
const EDGES = [90, 320, 800, 1280]
const TYPES_BY_ENDING: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  heic: 'image/heic',
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
}

/**
 * Keeps a picture as Telegram keeps a photo: JPEG without metadata, in several sizes.
 * @returns the largest size.
 * @throws BotApiError 400 for what Telegram does not take as a photo.
 */
export async function keepPhoto(storage: Storage, upload: Upload): Promise<StoredFile> {
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty')
  if (upload.bytes.length > MAX_PHOTO_BYTES) {
    throw badRequest(
      `file of size ${upload.bytes.length} bytes is too big for a photo; the maximum size is ${MAX_PHOTO_BYTES} bytes`,
    )
  }
  const meta = await sharp(upload.bytes)
    .metadata()
    .catch(() => {
      throw badRequest('IMAGE_PROCESS_FAILED')
    })
  if (meta.format === 'svg') throw badRequest('IMAGE_PROCESS_FAILED')
  const [width, height] = [meta.width, meta.height]
  if (width + height > MAX_PHOTO_SIDES || Math.max(width / height, height / width) > MAX_PHOTO_RATIO) {
    throw badRequest('PHOTO_INVALID_DIMENSIONS')
  }
  const longest = Math.max(width, height)
  const edges = EDGES.filter((edge, index) => index === 0 || (EDGES[index - 1] as number) < longest)
  const kept: StoredFile[] = []
  for (const edge of edges) kept.push(await keepSize(storage, upload.bytes, edge))
  const sizes = kept.map((file) => file.fileId)
  for (const file of kept) file.sizes = sizes
  return kept.at(-1) as StoredFile
}

async function keepSize(storage: Storage, bytes: Uint8Array, edge: number): Promise<StoredFile> {
  const { data, info } = await sharp(bytes)
    .rotate()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 87 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw badRequest('IMAGE_PROCESS_FAILED')
    })
  return keep(storage, data, {
    kind: 'photo',
    mimeType: 'image/jpeg',
    width: info.width,
    height: info.height,
  })
}

/** Keeps a file as it is, byte by byte. */
export function keepDocument(storage: Storage, upload: Upload): StoredFile {
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty')
  // Libraries send every file as a stream of bytes; Telegram goes by its name.
  const byName = TYPES_BY_ENDING[/\.(\w+)$/.exec(upload.name)?.[1]?.toLowerCase() ?? '']
  return keep(storage, upload.bytes, { kind: 'document', mimeType: byName ?? upload.type, name: upload.name })
}

function keep(
  storage: Storage,
  bytes: Uint8Array,
  about: Pick<StoredFile, 'kind' | 'mimeType' | 'name' | 'width' | 'height'>,
): StoredFile {
  const number = storage.state.counters.file++
  const fileId = `${about.kind === 'photo' ? 'AgACAgIAAxkB' : 'BQACAgIAAxkB'}${String(number).padStart(8, '0')}`
  const file: StoredFile = {
    ...about,
    fileId,
    uniqueId: `AQAD${String(number).padStart(6, '0')}`,
    size: bytes.length,
  }
  storage.state.files[fileId] = file
  storage.putBytes(fileId, bytes)
  return file
}
