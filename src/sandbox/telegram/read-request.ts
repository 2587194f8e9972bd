import type { Context } from 'hono'
import { fileParameters } from './check-parameters.ts'
import { type Part, parseMultipart } from './parse-multipart.ts'
import { badRequest } from './refusal.ts'

export type Upload = { name: string; bytes: Uint8Array; type: string }
export type Call = { parameters: Record<string, unknown>; uploads: Map<string, Upload> }

/**
 * A Bot API call as Telegram accepts it: query string, JSON, form, or multipart. An uploaded file becomes
 * `attach://<part name>`, whether it came under the parameter's own name or under a name of its own.
 * @throws BotApiError 400 for a body that cannot be read.
 */
export async function readRequest(context: Context, method: string): Promise<Call> {
  const call: Call = { parameters: { ...context.req.query() }, uploads: new Map() }
  if (context.req.method === 'GET') return call
  const type = context.req.header('content-type') ?? ''
  if (type.includes('application/json')) {
    const text = await context.req.text()
    Object.assign(call.parameters, text.trim() === '' ? {} : parseObject(text))
    return call
  }
  if (type.includes('application/x-www-form-urlencoded')) {
    Object.assign(call.parameters, Object.fromEntries(new URLSearchParams(await context.req.text())))
  }
  if (type.includes('multipart/form-data')) {
    const parts = parseMultipart(new Uint8Array(await context.req.arrayBuffer()), type)
    if (parts === null) throw badRequest("can't parse the form")
    takeParts(call, parts, fileParameters(method))
  }
  return call
}

function takeParts(call: Call, parts: Part[], holdFiles: Set<string>): void {
  for (const { name, fileName, type, bytes } of parts) {
    if (fileName === undefined) {
      call.parameters[name] = new TextDecoder().decode(bytes)
      continue
    }
    call.uploads.set(name, { name: fileName, bytes, type: type ?? 'application/octet-stream' })
    if (holdFiles.has(name)) call.parameters[name] = `attach://${name}`
  }
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Broken JSON and JSON that is no object are refused alike, below.
  }
  throw badRequest("can't parse request JSON object")
}
