export type Part = { name: string; fileName?: string; type?: string; bytes: Uint8Array }

/**
 * The parts of a multipart/form-data body. Node's own `formData()` refuses the spelling grammY uses (no
 * space after `form-data;`, file names without quotes), which Telegram accepts.
 * @returns null when the body is not multipart with the boundary its type names.
 */
export function parseMultipart(body: Uint8Array, contentType: string): Part[] | null {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) return null
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const parts: Part[] = []
  let at = buffer.indexOf(`--${mark}`)
  if (at === -1) return null
  for (;;) {
    at += mark.length + 2
    if (buffer.toString('latin1', at, at + 2) === '--') return parts
    const headEnd = buffer.indexOf('\r\n\r\n', at)
    const end = buffer.indexOf(`\r\n--${mark}`, at)
    if (headEnd === -1 || end === -1) return null
    // A part without any body ends where its head does.
    const part = readPart(
      buffer.toString('utf8', at, headEnd),
      buffer.subarray(headEnd + 4, Math.max(end, headEnd + 4)),
    )
    if (part === null) return null
    parts.push(part)
    at = end + 2
  }
}

function readPart(head: string, bytes: Uint8Array): Part | null {
  const value = (field: string) => {
    const found = new RegExp(`[;\\s]${field}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'i').exec(head)
    return found === null ? undefined : (found[1] ?? found[2])
  }
  const name = value('name')
  if (name === undefined) return null
  const fileName = value('filename')
  const type = /content-type:\s*([^\r\n]+)/i.exec(head)?.[1]?.trim()
  return {
    name,
    bytes,
    ...(fileName === undefined ? {} : { fileName }),
    ...(type === undefined ? {} : { type }),
  }
}
