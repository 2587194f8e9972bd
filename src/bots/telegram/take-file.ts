import type { Api } from 'grammy'
import type { Bot } from '../kit/bot.ts'
import type { FileRefusal, Incoming, Person, TakenFile } from '../kit/incoming.ts'
import { FILE_MAX_BYTES } from '../kit/view-files.ts'
import { limits } from './limits.ts'
import { failureOf } from './outcomes.ts'
import type { RemoteDocument, RemoteFile } from './read.ts'

/** Fetches a file within limits. It never throws and never logs the address, which contains the bot token. */
export type FetchFile = (
  url: string,
) => Promise<{ ok: true; bytes: Uint8Array } | { ok: false; reason: string }>

export type FileSource = {
  api: Api
  fetchFile: FetchFile
  /** The address of a file: https://core.telegram.org/bots/api#getfile */
  fileUrl: (filePath: string) => string
  bot: Pick<Bot, 'takePicture' | 'takeDocument' | 'asksFor'>
}

/** Has a photo taken in. @throws what `takePicture` throws. */
export async function takeRemotePicture(
  source: FileSource,
  person: Person,
  file: RemoteFile,
): Promise<TakenFile> {
  const fetched = await download(source, file, limits.downloadBytes)
  if (!fetched.ok) return { ok: false, refusal: fetched.reason }
  return source.bot.takePicture(person, fetched.bytes)
}

/**
 * Has a file taken in as what is asked for: as it came where files are, as a picture where an image was sent to anything
 * else. What nobody asked for is not even downloaded. @throws what `bot` throws.
 */
export async function takeRemoteDocument(
  source: FileSource,
  person: Person,
  file: RemoteDocument,
): Promise<Incoming> {
  if ((await source.bot.asksFor(person)) === 'files') {
    return { kind: 'documents', taken: [await takeAsItCame(source, person, file)] }
  }
  if (!file.isImage) return { kind: 'other' }
  return { kind: 'pictures', taken: [await takeRemotePicture(source, person, file)] }
}

async function takeAsItCame(source: FileSource, person: Person, file: RemoteDocument): Promise<TakenFile> {
  const fetched = await download(source, file, FILE_MAX_BYTES)
  if (fetched.ok) return source.bot.takeDocument(person, fetched.bytes, file.name)
  const refusal: FileRefusal = fetched.reason === 'too-large' ? 'file-too-large' : 'file-unreachable'
  return { ok: false, refusal }
}

type Download = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'too-large' | 'unreachable' }

/** Downloads a file at once, because its address expires within the hour. Bots cannot download more than 20 MB. */
async function download(source: FileSource, file: RemoteFile, maxBytes: number): Promise<Download> {
  if (file.size > maxBytes) return { ok: false, reason: 'too-large' }
  const path = await filePathOf(source.api, file.fileId)
  if (path.kind === 'refused') return { ok: false, reason: path.reason }
  const fetched = await source.fetchFile(source.fileUrl(path.filePath))
  if (fetched.ok) return fetched
  return { ok: false, reason: fetched.reason === 'too-large' ? 'too-large' : 'unreachable' }
}

type FilePath = { kind: 'known'; filePath: string } | { kind: 'refused'; reason: 'too-large' | 'unreachable' }

async function filePathOf(api: Api, fileId: string): Promise<FilePath> {
  try {
    const file = await api.getFile(fileId)
    if (file.file_path === undefined) return { kind: 'refused', reason: 'unreachable' }
    return { kind: 'known', filePath: file.file_path }
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    const isTooBig = failure.kind === 'rejected' && failure.reason.includes('file is too big')
    return { kind: 'refused', reason: isTooBig ? 'too-large' : 'unreachable' }
  }
}
