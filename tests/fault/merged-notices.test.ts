import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { deliverNotices } from '../../src/bots/deliver.ts'
import { HOUR_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import type { Domain } from '../../src/domain/kit/use-case.ts'
import { relayEvents } from '../../src/domain/notices/relay-events.ts'
import { openDatabase } from '../../src/runtime/database.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createDeliveries } from '../support/deliveries.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const NEW_PROOF = w('notice-new-proof', { title: ANY })
const proofs = (count: number) => `${count} new proofs came in.`

/** An employer whose jobs have slots enough, and the chat in which they hear of proofs. */
async function emma() {
  const { employer } = await t.employerAndWorker()
  const chat = createDeliveries(t.domain)
  const campaign = await t.campaign(employer, { slots: 40 })
  async function proof(count = 1) {
    for (let n = 0; n < count; n++) await t.submission(campaign, await t.member('Wale'))
    await relayEvents(t.domain)
  }
  const deliver = () => deliverNotices(chat.source())
  const heard = async () => (await chat.of(employer)).map((message) => message.words.split('\n')[0])
  return { employer, chat, proof, deliver, heard }
}

describe('notices of one kind', () => {
  test('the first two as they are, then one message that grows', async () => {
    const { proof, deliver, heard, chat } = await emma()
    for (let n = 0; n < 5; n++) {
      await proof()
      await deliver()
    }
    const said = await heard()
    expect(said).toHaveLength(3)
    expect(said[0]).toContain(NEW_PROOF)
    expect(said[1]).toContain(NEW_PROOF)
    expect(said[2]).toContain(proofs(5))
    expect(chat.messages[2]?.edits).toBe(2)
  })

  test('that wait already are merged before anything is sent', async () => {
    const { proof, deliver, heard } = await emma()
    await proof(4)
    await deliver()
    expect(await heard()).toEqual([expect.stringContaining(proofs(4))])
    expect(await t.store.db.notice.count({ where: { state: 'WAITING' } })).toBe(0)
  })

  test('ten minutes later it begins anew', async () => {
    const { proof, deliver, heard } = await emma()
    await proof(3)
    await deliver()
    t.clock.advance(10 * MINUTE_MS)
    await proof()
    await deliver()
    const said = await heard()
    expect(said[0]).toContain(proofs(3))
    expect(said[1]).toContain(NEW_PROOF)
  })

  test('a summary that was deleted stands again', async () => {
    const { proof, deliver, heard, chat } = await emma()
    await proof(3)
    await deliver()
    chat.beforeNext(async () => ({ kind: 'gone' }))
    Object.assign(chat.messages[0] ?? {}, { to: 'deleted' })
    await proof()
    await deliver()
    expect(await heard()).toEqual([expect.stringContaining(proofs(4))])
    await proof()
    await deliver()
    expect(await heard()).toEqual([expect.stringContaining(proofs(5))])
  })

  test('a summary that was opened is a screen now: what comes after it is told anew, each once', async () => {
    const { proof, deliver, heard, chat, employer } = await emma()
    for (let n = 0; n < 4; n++) {
      await proof()
      await deliver()
    }
    await t.store.db.card.deleteMany({ where: { memberId: employer.memberId, kind: 'summary' } })
    Object.assign(chat.messages[2] ?? {}, { to: 'opened' })
    await proof(2)
    await deliver()
    expect((await heard()).slice(2)).toEqual([
      expect.stringContaining(NEW_PROOF),
      expect.stringContaining(NEW_PROOF),
    ])
    await proof(1)
    await deliver()
    expect((await heard()).at(-1)).toContain(proofs(3))
  })

  test('for somebody who cannot be reached wait in the inbox as one', async () => {
    const { employer, proof, deliver, heard, chat } = await emma()
    for (let n = 0; n < 5; n++) {
      chat.beforeNext(async () => ({ kind: 'unreachable' }))
      await proof()
      await deliver()
    }
    expect(await heard()).toEqual([])
    const kept = await t.store.db.notice.findMany({
      where: { memberId: employer.memberId, state: 'INBOX' },
    })
    expect(kept).toMatchObject([{ kind: 'summary:new-proof', payload: { count: 5 } }])
  })

  test('of two people are not mixed', async () => {
    const one = await emma()
    const other = await emma()
    await one.proof(2)
    await other.proof(2)
    await one.deliver()
    expect(one.chat.messages).toHaveLength(4)
    expect(await one.heard()).toHaveLength(2)
  })
})

/** More than one process claims at a time: as many copies of the notice that waits. */
function copies(count: number) {
  return t.pool.query(
    `INSERT INTO notice (id, event_seq, member_id, kind, payload, state, next_at, at)
     SELECT left(id, 10) || lpad(n::text, 6, '0'), -n - 1000 * event_seq, member_id, kind, payload, state, next_at, at
     FROM notice, generate_series(1, $1::int) AS n WHERE state = 'WAITING'`,
    [count],
  )
}

describe('delivered by many processes at once', () => {
  test('nothing is lost, nothing told twice', async () => {
    const others = [openDatabase(t.database.url), openDatabase(t.database.url)]
    const domains: Domain[] = [t.domain, ...others.map(({ store }) => ({ ...t.domain, store }))]
    try {
      // Whoever has no connection yet comes too late to be in anybody's way.
      for (const { pool } of others) await pool.query('SELECT 1')
      for (let round = 0; round < 5; round++) {
        const { proof, heard, chat } = await emma()
        await proof(1)
        await copies(59)
        const atOnce = () => Promise.all(domains.map((domain) => deliverNotices(chat.source(domain))))
        await atOnce()
        expect(await heard()).toEqual([expect.stringContaining(proofs(60))])
        await proof(1)
        await copies(29)
        await atOnce()
        await atOnce()
        expect(await heard()).toEqual([expect.stringContaining(proofs(90))])
      }
    } finally {
      for (const other of others) await other.close()
    }
  })

  test('one that joins while the message is being sent is told by an edit', async () => {
    const { proof, deliver, heard, chat } = await emma()
    await proof(3)
    chat.afterNext(async () => {
      await proof()
      await deliver()
    })
    await deliver()
    expect(await heard()).toEqual([expect.stringContaining(proofs(4))])
    expect(chat.edits).toBe(1)
  })
})

describe('a process that dies', () => {
  /** Delivers in a process of its own, which dies at the moment that `when` arms. */
  async function dieWhile(chat: ReturnType<typeof createDeliveries>, when: 'before' | 'after') {
    const dying = openDatabase(t.database.url)
    const die = async () => {
      await dying.close()
      throw new Error('killed')
    }
    if (when === 'before') chat.beforeNext(die)
    else chat.afterNext(die)
    await expect(deliverNotices(chat.source({ ...t.domain, store: dying.store }))).rejects.toThrow()
  }

  test.each(['before', 'after'] as const)('%s the first summary was sent', async (when) => {
    const { proof, deliver, heard, chat } = await emma()
    await proof(3)
    await dieWhile(chat, when)
    await deliver()
    t.clock.advance(MINUTE_MS)
    await deliver()
    expect(await heard()).toEqual([expect.stringContaining(proofs(3))])
  })

  test.each(['before', 'after'] as const)('%s it was edited', async (when) => {
    const { proof, deliver, heard, chat } = await emma()
    await proof(3)
    await deliver()
    await proof(2)
    await dieWhile(chat, when)
    t.clock.advance(MINUTE_MS)
    await proof()
    await deliver()
    t.clock.advance(MINUTE_MS)
    await deliver()
    expect(await heard()).toEqual([expect.stringContaining(proofs(6))])
    expect(await t.store.db.notice.count({ where: { state: 'WAITING' } })).toBe(0)
  })
})

describe('quiet hours', () => {
  test('keep everything until their end, and then it comes as one; the time of day is the member’s', async () => {
    const { employer, proof, deliver, heard } = await emma()
    const now = t.clock.now()
    const minute = now.getUTCHours() * 60 + now.getUTCMinutes()
    // It is an hour before the end, on a clock two hours ahead.
    const [from, to] = [(minute + 60) % 1440, (minute + 180) % 1440]
    await t.store.db.member.update({
      where: { id: employer.memberId },
      data: { quietFromMinute: from, quietToMinute: to, utcOffsetMinutes: 120 },
    })
    await proof(3)
    const next = await deliver()
    expect(await heard()).toEqual([])
    expect(next?.getTime()).toBeGreaterThan(now.getTime() + 58 * MINUTE_MS)
    t.clock.advance(30 * MINUTE_MS)
    await proof()
    await deliver()
    expect(await heard()).toEqual([])
    t.clock.advance(30 * MINUTE_MS)
    await deliver()
    expect(await heard()).toEqual([expect.stringContaining(proofs(4))])
  })

  test('hours of waiting are no failed attempts', async () => {
    const { employer, proof, deliver, heard } = await emma()
    const hour = t.clock.now().getUTCHours()
    await t.store.db.member.update({
      where: { id: employer.memberId },
      data: { quietFromMinute: hour * 60, quietToMinute: ((hour + 12) % 24) * 60 },
    })
    await proof()
    for (let n = 0; n < 30; n++) {
      await t.store.db.notice.updateMany({ where: { state: 'WAITING' }, data: { nextAt: t.clock.now() } })
      await deliver()
    }
    t.clock.advance(12 * HOUR_MS)
    await deliver()
    expect(await heard()).toEqual([expect.stringContaining(NEW_PROOF)])
  })
})

test('a muted topic is not told, also not later; others are', async () => {
  const { employer, proof, deliver, heard } = await emma()
  await t.store.db.mutedTopic.create({ data: { memberId: employer.memberId, topic: 'proofs' } })
  await proof(4)
  await deliver()
  await t.store.db.mutedTopic.deleteMany({ where: { memberId: employer.memberId } })
  await deliver()
  expect(await heard()).toEqual([])
  const states = await t.store.db.notice.groupBy({
    by: ['state'],
    where: { memberId: employer.memberId, kind: 'new-proof' },
    _count: true,
  })
  expect(states).toEqual([{ state: 'MUTED', _count: 4 }])
})
