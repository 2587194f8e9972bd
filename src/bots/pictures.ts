import { commit, hashInput } from '../domain/kit/commit.ts'
import { newId } from '../domain/kit/ids.ts'
import { actorName } from '../domain/kit/use-case.ts'
import type { Ctx } from './kit/command.ts'
import type { PictureRefusal, TakenFile } from './kit/incoming.ts'
import type { Bars, Picture } from './kit/view.ts'

/** A picture after it was decoded and written anew: no metadata, bounded, hashed. */
export type CleanPicture = {
  bytes: Uint8Array
  contentType: string
  sha256: string
  perceptualHash: string
  width: number
  height: number
}

/** What the bots need for pictures; the runtime supplies it. */
export type PictureRoom = {
  clean(bytes: Uint8Array): Promise<{ ok: true; picture: CleanPicture } | { ok: false; reason: string }>
  drawBars(bars: Bars): Promise<Uint8Array>
  contactSheet(pictures: readonly Uint8Array[]): Promise<Uint8Array>
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  get(key: string): Promise<Uint8Array | undefined>
}

/** Takes in a picture a member sent: checked, re-encoded, stored under an id of ours. */
export async function takePicture(room: PictureRoom, ctx: Ctx, bytes: Uint8Array): Promise<TakenFile> {
  const cleaned = await room.clean(bytes)
  if (!cleaned.ok) return { ok: false, refusal: refusalOf(cleaned.reason) }
  const { picture } = cleaned
  const now = ctx.domain.clock.now()
  const id = newId(now)
  await room.put(pictureKey(id), picture.bytes, picture.contentType)
  const { sha256, perceptualHash, width, height } = picture
  const row = {
    id,
    ownerId: ctx.me.memberId,
    sha256,
    perceptualHash,
    width,
    height,
    bytes: picture.bytes.length,
    createdAt: now,
  }
  const key = `file:${id}`
  const facts = { key, inputHash: hashInput('take-picture', id), actor: actorName(ctx.actor), now }
  await commit(
    ctx.domain.store.run,
    { inserts: [{ table: 'stored_file', row }], answer: { fileId: id } },
    facts,
  )
  return { ok: true, fileId: id }
}

/** The picture to show: 0 is the contact sheet of all (or the only one), n the nth. */
export async function pictureJpeg(
  room: PictureRoom,
  pictures: readonly Picture[],
  shown: number,
): Promise<Uint8Array> {
  if (shown > 0 || pictures.length === 1) return load(room, pictures[Math.max(0, shown - 1)])
  const all = await Promise.all(pictures.map((picture) => load(room, picture)))
  return room.contactSheet(all)
}

async function load(room: PictureRoom, picture: Picture | undefined): Promise<Uint8Array> {
  if (!picture) throw new Error('there is no such picture to show')
  if ('bars' in picture) return room.drawBars(picture.bars)
  const bytes = await room.get(pictureKey(picture.fileId))
  if (!bytes) throw new Error(`picture ${picture.fileId} is not in the store`)
  return bytes
}

/** Where its bytes are in the store. */
export function pictureKey(fileId: string): string {
  return `proofs/${fileId}.jpg`
}

function refusalOf(reason: string): PictureRefusal {
  if (reason === 'too-large' || reason === 'too-many-pixels') return reason
  return 'not-a-picture'
}
