import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestDatabase } from '../support/database.ts'
import { dataFolder, type ProductProcess, startProcess, until } from './process-support.ts'

const TIMEOUT_MS = 60_000
const WALE = '5101'
const chatSchema = z.object({
  messages: z.array(z.object({ id: z.number(), from: z.enum(['person', 'bot']), text: z.string() })),
})
const auditSchema = z.object({ ok: z.boolean(), problems: z.array(z.string()) })

async function chat(at: ProductProcess) {
  const answer = await fetch(`${at.base}/sandbox/api/telegram/${WALE}/state`)
  return chatSchema.parse(await answer.json()).messages
}

async function say(at: ProductProcess, text: string): Promise<void> {
  const answer = await fetch(`${at.base}/sandbox/api/telegram/${WALE}/say`, {
    method: 'POST',
    body: JSON.stringify({ text }),
  })
  expect(answer.status).toBe(200)
}

/** The stand-in writes its chats soon after they changed; what a real Telegram has, it has at once. */
function keptMessages(dataDir: string, count: number): true | null {
  const file = join(dataDir, 'sandbox-telegram.json')
  if (!existsSync(file)) return null
  const kept = z.object({ messages: z.record(z.string(), z.array(z.unknown())) })
  const { messages } = kept.parse(JSON.parse(readFileSync(file, 'utf8')))
  return (messages[WALE]?.length ?? 0) >= count ? true : null
}

describe('the sandbox', () => {
  it(
    'killed in the middle, it comes back with its chats, its money and its clock',
    async () => {
      const database = await createTestDatabase()
      const data = dataFolder()
      const env = { SANDBOX: '1', DATABASE_URL: database.url, DATA_DIR: data.path }
      try {
        const first = await startProcess(env)
        await say(first, '/start')
        await fetch(`${first.base}/sandbox/clock`, { method: 'POST', body: '{"advanceMs":604800000}' })
        const before = await chat(first)
        expect(before.map(({ from }) => from)).toEqual(['person', 'bot'])
        await until('the chats to be written', () => keptMessages(data.path, before.length))
        const working = Promise.allSettled([say(first, '/wallet'), say(first, '/jobs'), say(first, '/help')])
        await first.end('SIGKILL')
        await working

        const second = await startProcess(env)
        const after = await chat(second)
        expect(after.slice(0, before.length)).toEqual(before)
        await say(second, '/wallet')
        const answer = (await chat(second)).findLast(({ from }) => from === 'bot')
        expect(answer?.text).toContain('Cash: $0.00')
        const info = z
          .object({ now: z.string() })
          .parse(await (await fetch(`${second.base}/sandbox/info`)).json())
        expect(Date.parse(info.now) - Date.now()).toBeGreaterThan(604_000_000)
        const audit = await (await fetch(`${second.base}/sandbox/audit`)).json()
        expect(auditSchema.parse(audit)).toEqual({ ok: true, problems: [] })
        expect((await second.end('SIGTERM')).code).toBe(0)
      } finally {
        await database.drop()
        data.remove()
      }
    },
    TIMEOUT_MS,
  )
})
