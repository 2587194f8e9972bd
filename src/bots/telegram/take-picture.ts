import type { Api } from 'grammy'
import type { Bot } from '../kit/bot.ts'
import type { Person, TakenPicture } from '../kit/incoming.ts'
import { limits } from './limits.ts'
import { failureOf } from './outcomes.ts'
import type { RemoteFile } from './read.ts'

/** Fetches a file within limits. It never throws and never logs the address, which contains the bot token. */
export type FetchFile = (
  url: string,
) => Promise<{ ok: true; bytes: Uint8Array } | { ok: false; reason: string }>

export type PictureSource = {
  api: Api
  fetchFile: FetchFile
  /** The address of a file: https://core.telegram.org/bots/api#getfile */
  fileUrl: (filePath: string) => string
  takePicture: Bot['takePicture']
}

/**
 * Downloads a picture at once, because its address expires within the hour, and has it taken in.
 * Bots cannot download more than 20 MB. @throws what `takePicture` throws.
 */
export async function takeRemotePicture(
  source: PictureSource,
  person: Person,
  file: RemoteFile,
): Promise<TakenPicture> {
  if (file.size > limits.downloadBytes) return { ok: false, refusal: 'too-large' }
  const path = await filePathOf(source.api, file.fileId)
  if (path.kind === 'refused') return { ok: false, refusal: path.refusal }
  const fetched = await source.fetchFile(source.fileUrl(path.filePath))
  if (!fetched.ok) return { ok: false, refusal: fetched.reason === 'too-large' ? 'too-large' : 'unreachable' }
  return source.takePicture(person, fetched.bytes)
}

type FilePath =
  | { kind: 'known'; filePath: string }
  | { kind: 'refused'; refusal: 'too-large' | 'unreachable' }

async function filePathOf(api: Api, fileId: string): Promise<FilePath> {
  try {
    const file = await api.getFile(fileId)
    if (file.file_path === undefined) return { kind: 'refused', refusal: 'unreachable' }
    return { kind: 'known', filePath: file.file_path }
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    const isTooBig = failure.kind === 'rejected' && failure.reason.includes('file is too big')
    return { kind: 'refused', refusal: isTooBig ? 'too-large' : 'unreachable' }
  }
}
