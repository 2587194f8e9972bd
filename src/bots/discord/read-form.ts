import type { Bot } from '../kit/bot.ts'
import { collectsFiles, type Field, type RawAnswer } from '../kit/field.ts'
import type { Entrance, FileRefusal, Person, TakenFile } from '../kit/incoming.ts'
import { FILE_MAX_BYTES } from '../kit/view-files.ts'
import type { Action, FormPart, Upload } from './read.ts'

/** Fetches what a person uploaded to Discord; never throws. */
export type FetchFile = (
  url: string,
) => Promise<{ ok: true; bytes: Uint8Array } | { ok: false; reason: string }>

type Form = Extract<Action, { kind: 'form' }>

/** Whether answering takes downloads, and with them more time than Discord gives for a first response. */
export function hasUploads(action: Action): boolean {
  return action.kind === 'form' && action.parts.some((part) => part.isUpload && part.values.length > 0)
}

/** What a person did, in the words both platforms share. Takes in uploaded files on the way. */
export async function entranceOf(action: Action, bot: Bot, fetchFile: FetchFile): Promise<Entrance> {
  const { person, place } = action
  const key = `dc:${action.id}`
  if (action.kind !== 'form') return { person, place, key, incoming: action.incoming }
  const fields = (await bot.formFields(person, action.draftId)) ?? []
  const raw: Record<string, RawAnswer> = {}
  const refused: FileRefusal[] = []
  for (const field of fields) {
    const parts = action.parts.filter((part) => part.fieldName === field.name)
    if (parts.length === 0) continue
    const answer = collectsFiles(field)
      ? await readFiles(field, parts, action, { bot, fetchFile, refused })
      : readPart(field, parts)
    if (answer) raw[field.name] = answer
  }
  return { person, place, key, incoming: { kind: 'form', draftId: action.draftId, raw, refused } }
}

type Intake = { bot: Bot; fetchFile: FetchFile; refused: FileRefusal[] }
type FilesField = Extract<Field, { kind: 'pictures' | 'files' }>

// `null` leaves the field as it was: files given before stay, and where none could be taken it is asked again.
async function readFiles(
  field: FilesField,
  parts: readonly FormPart[],
  form: Form,
  intake: Intake,
): Promise<RawAnswer | null> {
  const ids = parts.flatMap((part) => part.values)
  if (ids.length === 0) {
    if (parts.some((part) => part.kept)) return null
    return field.optional ? { kind: 'skip' } : filesAnswer(field, [])
  }
  const uploads = ids.map((id) => form.uploads[id])
  const taken = await takeAll(field, form.person, uploads, intake)
  const fileIds = taken.flatMap((one) => (one.ok ? [one.fileId] : []))
  intake.refused.push(...taken.flatMap((one) => (one.ok ? [] : [one.refusal])))
  return fileIds.length > 0 ? filesAnswer(field, fileIds) : null
}

function filesAnswer({ kind }: FilesField, fileIds: string[]): RawAnswer {
  return kind === 'pictures' ? { kind, fileIds } : { kind, files: fileIds }
}

// Downloads wait for the network and run together; decoding pictures is work and runs one by one.
async function takeAll(
  { kind }: FilesField,
  person: Person,
  uploads: readonly (Upload | undefined)[],
  { bot, fetchFile }: Intake,
): Promise<TakenFile[]> {
  const most = kind === 'files' ? FILE_MAX_BYTES : Number.POSITIVE_INFINITY
  const fetched = await Promise.all(
    uploads.map(async (upload) => {
      if (upload === undefined) return { name: '', file: null }
      const file = upload.size > most ? TOO_LARGE : await fetchFile(upload.url)
      return { name: upload.name, file }
    }),
  )
  const taken: TakenFile[] = []
  for (const { name, file } of fetched) {
    if (!file?.ok) taken.push({ ok: false, refusal: whyNotFetched(kind, file?.reason) })
    else if (kind === 'pictures') taken.push(await bot.takePicture(person, file.bytes))
    else taken.push(await takeEither(bot, person, file.bytes, name))
  }
  return taken
}

const TOO_LARGE = { ok: false, reason: 'too-large' } as const

function whyNotFetched(kind: FilesField['kind'], reason: string | undefined): FileRefusal {
  const isTooLarge = reason === 'too-large'
  if (kind === 'pictures') return isTooLarge ? 'too-large' : 'unreachable'
  return isTooLarge ? 'file-too-large' : 'file-unreachable'
}

// Discord knows no "as a photo" or "as a file": what can be shown as a picture is one, everything else stays as it came.
// A GIF, too: of what moves a picture would keep the first frame alone.
async function takeEither(bot: Bot, person: Person, bytes: Uint8Array, name: string): Promise<TakenFile> {
  if (Buffer.from(bytes.subarray(0, 3)).toString('latin1') === 'GIF') {
    return bot.takeDocument(person, bytes, name)
  }
  const picture = await bot.takePicture(person, bytes)
  return picture.ok ? picture : bot.takeDocument(person, bytes, name)
}

function readPart(field: Exclude<Field, FilesField>, parts: readonly FormPart[]): RawAnswer {
  const text = parts.find((part) => part.text !== null)?.text ?? null
  const values = parts.flatMap((part) => part.values)
  switch (field.kind) {
    case 'text':
    case 'link':
    case 'lines':
    case 'countries':
    case 'money':
    case 'number':
      return typed(field, text ?? '')
    case 'choice':
      return values.length > 0 ? { kind: 'picks', values } : typed(field, text ?? '')
    case 'many':
      return values.length === 0 && field.optional ? { kind: 'skip' } : { kind: 'picks', values }
    default:
      return field satisfies never
  }
}

function typed(field: Field, text: string): RawAnswer {
  return field.optional && text.trim() === '' ? { kind: 'skip' } : { kind: 'text', text }
}
