import { createHash } from 'node:crypto'
import { bmvbhash } from 'blockhash-core'
import { fileTypeFromBuffer } from 'file-type'
import type { Sharp } from 'sharp'
import { withPictureEngine } from './picture-engine.ts'

/** 20 MB: what a Telegram bot may download (https://core.telegram.org/bots/api#getfile). */
export const MAX_PICTURE_BYTES = 20 * 1024 * 1024
/** 40 megapixels, counted from the header before anything is decoded. */
export const MAX_PICTURE_PIXELS = 40_000_000
/** Longest edge of what is stored, in pixels. */
export const MAX_STORED_EDGE = 2560

const JPEG_QUALITY = 85
const HASH_BITS_PER_ROW = 16
const HASH_EDGE = 256

/** Why a file is not taken in as a picture. */
export type PictureRefusal =
  | 'too-large' // more bytes than MAX_PICTURE_BYTES
  | 'too-many-pixels' // more pixels than MAX_PICTURE_PIXELS
  | 'not-a-picture' // its bytes are no picture, whatever its name says
  | 'unsupported-format' // a picture, in a format this server does not decode
  | 'unreadable' // a picture format, but damaged or cut off

/** A picture as it is stored: a JPEG, upright, without metadata. */
export type TakenPicture = {
  bytes: Uint8Array
  contentType: 'image/jpeg'
  /** Hex sha256 of `bytes`. */
  sha256: string
  /** Blockhash of 16 × 16 bits as 64 hex digits; near pictures differ in few bits. */
  perceptualHash: string
  width: number
  height: number
}

export type TakeInResult = { ok: true; picture: TakenPicture } | { ok: false; reason: PictureRefusal }

/** Sniffed type → the name the decoder must report for the same bytes. */
const decoderByType: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/apng', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['image/heic', 'heif'],
  ['image/heif', 'heif'],
  ['image/avif', 'heif'],
])

/**
 * Takes in a picture a member sent: checks what the bytes really are, refuses what is too large before
 * decoding, and re-encodes the rest without metadata (no GPS position, no device name, no colour profile).
 * Of a moving picture the first frame is kept. Refusals are values; it throws only when the machine fails.
 */
export async function takeInPicture(bytes: Uint8Array): Promise<TakeInResult> {
  if (bytes.byteLength > MAX_PICTURE_BYTES) return { ok: false, reason: 'too-large' }
  const sniffed = await fileTypeFromBuffer(bytes)
  if (sniffed === undefined || !sniffed.mime.startsWith('image/') || sniffed.mime.startsWith('image/svg')) {
    return { ok: false, reason: 'not-a-picture' }
  }
  const decoder = decoderByType.get(sniffed.mime)
  if (decoder === undefined) return { ok: false, reason: 'unsupported-format' }
  return withPictureEngine(async (sharp) => {
    const header = await readable(sharp(bytes, { limitInputPixels: false }).metadata())
    if (header === undefined) return { ok: false, reason: unreadableReason(decoder) }
    if (header.format !== decoder) return { ok: false, reason: 'not-a-picture' }
    if (header.width * header.height > MAX_PICTURE_PIXELS) return { ok: false, reason: 'too-many-pixels' }
    const opened = sharp(bytes, { limitInputPixels: MAX_PICTURE_PIXELS, failOn: 'error', pages: 1 })
    const stored = await readable(reEncode(opened))
    if (stored === undefined) return { ok: false, reason: unreadableReason(decoder) }
    const perceptualHash = await hashLooks(sharp(stored.data))
    const picture: TakenPicture = {
      bytes: stored.data,
      contentType: 'image/jpeg',
      sha256: createHash('sha256').update(stored.data).digest('hex'),
      perceptualHash,
      width: stored.info.width,
      height: stored.info.height,
    }
    return { ok: true, picture }
  })
}

/** How many of the 256 bits of two perceptual hashes differ. 0 is the same look; below about 20 is near. */
export function perceptualDistance(left: string, right: string): number {
  let differing = BigInt(`0x${left}`) ^ BigInt(`0x${right}`)
  let count = 0
  for (; differing > 0n; differing &= differing - 1n) count += 1
  return count
}

function reEncode(picture: Sharp) {
  return picture
    .autoOrient()
    .resize({ width: MAX_STORED_EDGE, height: MAX_STORED_EDGE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true })
}

async function hashLooks(picture: Sharp): Promise<string> {
  const { data, info } = await picture
    .resize({ width: HASH_EDGE, height: HASH_EDGE, fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return bmvbhash({ width: info.width, height: info.height, data }, HASH_BITS_PER_ROW)
}

/** The decoder reports damaged input by throwing, with no code to tell one kind of damage from another. */
async function readable<Value>(decoding: Promise<Value>): Promise<Value | undefined> {
  try {
    return await decoding
  } catch {
    return undefined
  }
}

/** Phones write HEIC with a patented codec most builds of the decoder lack: the file itself is fine. */
function unreadableReason(decoder: string): PictureRefusal {
  return decoder === 'heif' ? 'unsupported-format' : 'unreadable'
}
