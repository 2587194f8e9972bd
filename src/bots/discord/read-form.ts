import type { Bot } from '../kit/bot.ts'
import type { Field, RawAnswer } from '../kit/field.ts'
import type { Entrance, Person, PictureRefusal, TakenPicture } from '../kit/incoming.ts'
import type { Action, FormPart } from './read.ts'

/** Fetches what a person uploaded to Discord; never throws. */
export type FetchFile = (
  url: string,
) => Promise<{ ok: true; bytes: Uint8Array } | { ok: false; reason: string }>

type Form = Extract<Action, { kind: 'form' }>

/** Whether answering takes downloads, and with them more time than Discord gives for a first response. */
export function hasUploads(action: Action): boolean {
  return action.kind === 'form' && action.parts.some((part) => part.isUpload && part.values.length > 0)
}

/** What a person did, in the words both platforms share. Takes in uploaded pictures on the way. */
export async function entranceOf(action: Action, bot: Bot, fetchFile: FetchFile): Promise<Entrance> {
  const { person, place } = action
  const key = `dc:${action.id}`
  if (action.kind !== 'form') return { person, place, key, incoming: action.incoming }
  const fields = (await bot.formFields(person, action.draftId)) ?? []
  const raw: Record<string, RawAnswer> = {}
  const refused: PictureRefusal[] = []
  for (const field of fields) {
    const parts = action.parts.filter((part) => part.fieldName === field.name)
    if (parts.length === 0) continue
    const answer =
      field.kind === 'pictures'
        ? await readPictures(field, parts, action, { bot, fetchFile, refused })
        : readPart(field, parts)
    if (answer) raw[field.name] = answer
  }
  return { person, place, key, incoming: { kind: 'form', draftId: action.draftId, raw, refused } }
}

type Intake = { bot: Bot; fetchFile: FetchFile; refused: PictureRefusal[] }

// `null` leaves the field as it was: pictures given before stay, and where none could be taken it is asked again.
async function readPictures(
  field: Field,
  parts: readonly FormPart[],
  form: Form,
  intake: Intake,
): Promise<RawAnswer | null> {
  const ids = parts.flatMap((part) => part.values)
  if (ids.length === 0) {
    if (parts.some((part) => part.kept)) return null
    return field.optional ? { kind: 'skip' } : { kind: 'pictures', fileIds: [] }
  }
  const taken = await takeAll(
    form.person,
    ids.map((id) => form.urls[id]),
    intake,
  )
  const fileIds = taken.flatMap((one) => (one.ok ? [one.fileId] : []))
  intake.refused.push(...taken.flatMap((one) => (one.ok ? [] : [one.refusal])))
  return fileIds.length > 0 ? { kind: 'pictures', fileIds } : null
}

// Downloads wait for the network and run together; decoding pictures is work and runs one by one.
async function takeAll(
  person: Person,
  urls: readonly (string | undefined)[],
  { bot, fetchFile }: Intake,
): Promise<TakenPicture[]> {
  const fetched = await Promise.all(urls.map(async (url) => (url === undefined ? null : fetchFile(url))))
  const taken: TakenPicture[] = []
  for (const file of fetched) {
    if (file?.ok) taken.push(await bot.takePicture(person, file.bytes))
    else taken.push({ ok: false, refusal: file?.reason === 'too-large' ? 'too-large' : 'unreachable' })
  }
  return taken
}

function readPart(field: Exclude<Field, { kind: 'pictures' }>, parts: readonly FormPart[]): RawAnswer {
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
