import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type TelegramStandIn = { url: string; calls(): ReadonlyMap<string, number>; close(): Promise<void> }

const ME = { id: 1, is_bot: true, first_name: 'Bench', username: 'microgig_bench_bot' }

/**
 * A Bot API that agrees with everything at once: the benchmark measures the product, not Telegram. What the
 * calls hold is checked elsewhere, by the sandbox.
 */
export async function startTelegramStandIn(): Promise<TelegramStandIn> {
  const calls = new Map<string, number>()
  let messageId = 1_000_000
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const method = request.url?.split('/').at(-1) ?? ''
    calls.set(method, (calls.get(method) ?? 0) + 1)
    const result = await resultOf(method, request, () => ++messageId)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ok: true, result }))
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    calls: () => calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function resultOf(method: string, request: IncomingMessage, newId: () => number): Promise<unknown> {
  const body = await text(request)
  if (method === 'getMe') return ME
  if (method === 'getMyCommands') return []
  if (method !== 'sendMessage' && method !== 'editMessageText') return true
  const chatId = Number((JSON.parse(body) as { chat_id?: unknown }).chat_id)
  return {
    message_id: newId(),
    date: 1,
    chat: { id: chatId, type: 'private', first_name: 'Bench' },
    text: '',
  }
}
