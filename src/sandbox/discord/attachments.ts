import { createHmac, timingSafeEqual } from 'node:crypto'
import sharp from 'sharp'
import { refusals } from './refusals.ts'
import type { Core } from './sandbox-core.ts'
import { nextId, type StoredAttachment } from './world.ts'

/** A file on its way in: from the bot (multipart) or from a person. */
export type IncomingFile = {
  /** The number in `files[n]`, which `attachments: [{ id: n }]` refers to. */
  slot: string
  name: string
  bytes: Uint8Array
  type: string
  description?: string | null
}

/** Discord's limit for a bot without boosts. https://docs.discord.com/developers/reference#uploading-files */
export const MAX_FILE_BYTES = 10 * 1024 * 1024
const LINK_LIVES_MS = 24 * 60 * 60 * 1000

/** The name Discord stores: blanks and odd characters become underscores. */
export function storedName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, '_') || 'unknown'
}

/** Stores the bytes; refuses more than 10 MiB with 40005. */
export async function storeAttachment(
  core: Core,
  channelId: string,
  file: IncomingFile,
): Promise<StoredAttachment> {
  if (file.bytes.byteLength > MAX_FILE_BYTES) throw refusals.tooLarge()
  const id = nextId(core.world, core.clock.now())
  const size = await pictureSize(file.bytes, file.type)
  const attachment: StoredAttachment = {
    id,
    channelId,
    filename: storedName(file.name),
    description: file.description ?? null,
    contentType: file.type || 'application/octet-stream',
    size: file.bytes.byteLength,
    ...size,
  }
  core.keeper.putBytes(id, file.bytes)
  core.world.attachments.push(attachment)
  return attachment
}

async function pictureSize(
  bytes: Uint8Array,
  type: string,
): Promise<{ width: number | null; height: number | null }> {
  if (!type.startsWith('image/')) return { width: null, height: null }
  try {
    const { width, height } = await sharp(bytes).metadata()
    return { width, height }
  } catch {
    // A file that only claims to be a picture has no size; Discord stores it all the same.
    return { width: null, height: null }
  }
}

/** The attachment as the API shows it, with a link that lives for a day of the injected clock. */
export function apiAttachment(core: Core, attachment: StoredAttachment): Record<string, unknown> {
  const url = cdnUrl(core, attachment)
  return {
    id: attachment.id,
    filename: attachment.filename,
    size: attachment.size,
    url,
    proxy_url: url,
    content_type: attachment.contentType,
    ...(attachment.description === null ? {} : { description: attachment.description }),
    ...(attachment.width === null ? {} : { width: attachment.width, height: attachment.height }),
  }
}

/** `<root>/cdn/attachments/<channel>/<id>/<name>?ex=…&is=…&hm=…`, signed and expiring as Discord's are. */
export function cdnUrl(core: Core, attachment: StoredAttachment): string {
  const now = core.clock.now().getTime()
  const issued = Math.floor(now / 1000).toString(16)
  const expires = Math.floor((now + LINK_LIVES_MS) / 1000).toString(16)
  const path = `${attachment.channelId}/${attachment.id}/${attachment.filename}`
  const mark = sign(core, path, expires, issued)
  return `${core.publicRoot}/cdn/attachments/${path}?ex=${expires}&is=${issued}&hm=${mark}&`
}

/** Whether the signature fits and the link has not expired. */
export function isLinkGood(core: Core, path: string, query: URLSearchParams): boolean {
  const [expires, issued, mark] = ['ex', 'is', 'hm'].map((key) => query.get(key) ?? '')
  if (!expires || !issued || !mark) return false
  const expected = Buffer.from(sign(core, path, expires, issued))
  const given = Buffer.from(mark)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  return Number.parseInt(expires, 16) * 1000 > core.clock.now().getTime()
}

function sign(core: Core, path: string, expires: string, issued: string): string {
  return createHmac('sha256', core.world.cdnSecret).update(`${path}|${expires}|${issued}`).digest('hex')
}
