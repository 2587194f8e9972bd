import { expect, test } from 'vitest'
import { createLog, hideSecrets } from '../../src/runtime/log.ts'

const TELEGRAM_TOKEN = '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw'
const DISCORD_TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs'

test.each([
  ['a bot token in a URL', `https://api.telegram.org/bot${TELEGRAM_TOKEN}/getMe`, TELEGRAM_TOKEN],
  ['a short bot token in a URL', 'http://127.0.0.1:9/bot123:ABC/sendMessage', '123:ABC'],
  ['a bot token in a file link', `https://api.telegram.org/file/bot${TELEGRAM_TOKEN}/a.jpg`, TELEGRAM_TOKEN],
  ['a bare Telegram token', `token ${TELEGRAM_TOKEN}.`, TELEGRAM_TOKEN],
  ['a Discord token', `login ${DISCORD_TOKEN}`, DISCORD_TOKEN],
  ['an authorization header', `Authorization: Bot ${DISCORD_TOKEN}`, DISCORD_TOKEN],
  ['an interaction token', '/interactions/123456/aW50ZXJhY3Rpb246MTIz.abc/callback', 'aW50ZXJhY3Rpb246MTIz'],
  ['a webhook token', '/api/v10/webhooks/77/aW50ZXJhY3Rpb246MTIz/messages/@original', 'aW50ZXJhY3Rpb246MTIz'],
  ['a database password', 'postgresql://postgres:hunter2@127.0.0.1/db', 'hunter2'],
  ['a Redis password', 'redis://:hunter2@127.0.0.1:1', 'hunter2'],
])('%s is hidden', (_, text, secret) => {
  expect(text).toContain(secret)
  expect(hideSecrets(text)).not.toContain(secret)
})

test('ordinary text stays as it is', () => {
  const text = 'took 12:30, http://127.0.0.1:3000/v/abc, campaign 1234567890:short, paid $0.25'
  expect(hideSecrets(text)).toBe(text)
})

test('secrets are hidden in messages, in errors and under telling keys', () => {
  const lines: string[] = []
  const log = createLog('info', (line) => lines.push(line))
  log.info(`calling /bot${TELEGRAM_TOKEN}/getMe`)
  log.error({ err: new Error(`fetch failed: https://x/bot${TELEGRAM_TOKEN}/getMe`) }, 'no answer')
  log.info({ token: 'one', job: { password: 'two', destination: 'three' } }, 'withdrawing')
  log.child({ part: 'relay' }).warn({ databaseUrl: 'four' }, 'child')
  const all = lines.join('')
  for (const secret of [TELEGRAM_TOKEN, '"one"', '"two"', '"three"', '"four"'])
    expect(all).not.toContain(secret)
  expect(lines).toHaveLength(4)
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
})
