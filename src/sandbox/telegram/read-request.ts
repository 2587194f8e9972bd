import type { Context } from 'hono'
import { fileParameters } from './check-parameters.ts'
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
  if (type.includes('multipart/form-data') || type.includes('application/x-www-form-urlencoded')) {
    const form = await context.req.formData().catch(() => {
      throw badRequest("can't parse the form")
    })
    const holdFiles = fileParameters(method)
    for (const [name, value] of form.entries()) {
      if (typeof value === 'string') {
        call.parameters[name] = value
        continue
      }
      call.uploads.set(name, {
        name: value.name,
        bytes: new Uint8Array(await value.arrayBuffer()),
        type: value.type === '' ? 'application/octet-stream' : value.type,
      })
      if (holdFiles.has(name)) call.parameters[name] = `attach://${name}`
    }
  }
  return call
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
