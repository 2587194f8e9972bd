import type { IncomingFile } from './attachments.ts'
import { refusals } from './refusals.ts'

export type ReadBody = { json: unknown; files: IncomingFile[] }

/** The body of a request or answer: JSON, or multipart with `payload_json` and `files[n]`. */
export async function readBody(from: Request | Response): Promise<ReadBody> {
  const type = from.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) return readMultipart(await from.formData())
  const text = await from.text()
  if (text === '') return { json: null, files: [] }
  try {
    return { json: JSON.parse(text), files: [] }
  } catch {
    throw refusals.badJson()
  }
}

async function readMultipart(form: FormData): Promise<ReadBody> {
  const files: IncomingFile[] = []
  let json: unknown = null
  for (const [key, value] of form.entries()) {
    if (key === 'payload_json') {
      json = JSON.parse(typeof value === 'string' ? value : await value.text())
    } else if (typeof value !== 'string') {
      const slot = /\[(\d+)\]$/.exec(key)?.[1] ?? String(files.length)
      const bytes = new Uint8Array(await value.arrayBuffer())
      files.push({ slot, name: value.name, bytes, type: typeOf(value) })
    }
  }
  return { json: json ?? {}, files }
}

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  csv: 'text/csv',
  txt: 'text/plain',
  pdf: 'application/pdf',
}

// discord.js sends octet-stream for what it does not recognise; Discord then looks for itself.
function typeOf(file: File): string {
  if (file.type !== '' && file.type !== 'application/octet-stream') return file.type
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? ''
  return TYPES[ending] ?? 'application/octet-stream'
}
