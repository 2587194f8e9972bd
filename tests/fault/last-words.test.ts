import { afterAll, afterEach, expect, test } from 'vitest'
import { tellLastWords } from '../../src/bots/tell-last-words.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { eraseMember } from '../../src/domain/members/erase-member.ts'
import { relayEvents } from '../../src/domain/notices/relay-events.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { createDeliveries } from '../support/deliveries.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

/** Somebody who is nobody's any more and is to be told why; `sends` counts how often that was tried. */
async function toTell(id: string) {
  const now = t.clock.now()
  const platform = 'telegram' as const
  await t.store.db.lastWord.create({
    data: { id, platform, platformUserId: id, locale: 'en', why: 'erased', at: now, nextAt: now },
  })
  const chat = createDeliveries(t.domain)
  const source = chat.source()
  const telegram = source.messengers.telegram
  if (!telegram) throw new Error('there is no Telegram')
  let sends = 0
  source.messengers.telegram = {
    ...telegram,
    send: (...message) => {
      sends += 1
      return telegram.send(...message)
    },
  }
  return { chat, source, sends: () => sends, waits: async () => (await t.store.db.lastWord.count()) > 0 }
}

test('of what happened before somebody left nothing is told to them, nor kept until they return', async () => {
  const { employer, worker } = await t.employerAndWorker()
  const submission = await t.submission(await t.campaign(employer), worker)
  await t.must(t.run(approveSubmission, { submission }, employer))
  const input = { here: 'telegram' as const, cashMicros: 250_000n, walletMicros: 0n }
  await t.must(perform(t.domain, eraseMember, { input, actor: worker, key: t.key() }))
  await relayEvents(t.domain)
  expect(await t.store.db.notice.count({ where: { memberId: worker.memberId } })).toBe(0)
  await t.store.db.lastWord.deleteMany({})
})

test('the last word is said once, whichever process says it', async () => {
  for (let round = 0; round < 5; round++) {
    const { chat, source, sends, waits } = await toTell(`L${round}`)
    await Promise.all(Array.from({ length: 10 }, () => tellLastWords(source)))
    expect(sends()).toBe(1)
    expect(chat.messages).toMatchObject([{ to: `L${round}` }])
    expect(await waits()).toBe(false)
  }
})

test('what another process is claiming is left to it', async () => {
  const { source, sends } = await toTell('held')
  const other = await t.pool.connect()
  await other.query('BEGIN')
  await other.query("SELECT 1 FROM last_word WHERE id = 'held' FOR UPDATE")
  await tellLastWords(source)
  expect(sends()).toBe(0)
  await other.query('ROLLBACK')
  other.release()
  await tellLastWords(source)
  expect(sends()).toBe(1)
})

test('while a platform is too busy it waits, and not after a day', async () => {
  const { chat, source, sends, waits } = await toTell('busy')
  const busy = () => chat.beforeNext(async () => ({ kind: 'later', retryAfterMs: 1_000 }))
  busy()
  await tellLastWords(source)
  await tellLastWords(source)
  expect(sends()).toBe(1)
  expect(await waits()).toBe(true)
  t.clock.advance(DAY_MS)
  busy()
  await tellLastWords(source)
  expect(sends()).toBe(2)
  expect(await waits()).toBe(false)
})
