import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { forgetFiles } from '../../src/bots/forget-files.ts'
import { pictureKey } from '../../src/bots/pictures.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { eraseMember } from '../../src/domain/members/erase-member.ts'
import { completeOrder } from '../../src/domain/orders/complete-order.ts'
import { openFileStore } from '../../src/runtime/files/file-store.ts'
import { createTestDomain } from '../support/domain.ts'
import { type Deal, dealIn, offerOf, type Person } from '../support/orders.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const query = (sql: string, values: unknown[] = []) => t.pool.query(sql, values)
const REFUSED = 'append-only'

/** Nothing is too much to be given up. */
const policy = { ...t.domain.policy, minCashToWithdrawMicros: 10n ** 12n, minVoucherMicros: 10n ** 12n }

/** Erases somebody who gives up whatever they have. */
async function leave(actor: Person) {
  const { cash = 0n, wallet = 0n } = await t.balances(actor)
  const input = { here: 'telegram' as const, cashMicros: cash, walletMicros: wallet }
  await t.must(perform({ ...t.domain, policy }, eraseMember, { input, actor, key: t.key() }))
}

async function doneDeal(): Promise<Deal> {
  const deal = await dealIn(t, 'DELIVERED')
  await t.must(t.run(completeOrder, { order: deal.order }, deal.buyer))
  return deal
}

describe('what others rely on stays, and what was said goes', () => {
  let deal: Deal
  let unsold: string

  beforeAll(async () => {
    deal = await doneDeal()
    unsold = await offerOf(t, deal.seller)
  })

  test('of a seller: the text that was ordered and what was delivered stay, unsold offers go', async () => {
    const { seller, order, offer } = deal
    await leave(seller)
    expect(await t.store.db.offer.findMany({ where: { sellerId: seller.memberId } })).toMatchObject([
      { title: '–', description: '–', state: 'WITHDRAWN' },
      { title: '–', description: '–', state: 'WITHDRAWN' },
    ])
    const version = (offerId: string) => t.store.db.offerVersion.findFirstOrThrow({ where: { offerId } })
    expect((await version(offer)).title).toBe('A logo for your shop')
    expect((await version(unsold)).title).toBe('–')
    const messages = await t.store.db.orderMessage.findMany({ where: { orderId: order } })
    for (const { authorId, kind, words } of messages) {
      expect(words === '–').toBe(authorId === seller.memberId && kind !== 'DELIVERY')
    }
    expect(messages.some(({ kind }) => kind === 'DELIVERY')).toBe(true)
  })

  test('of a buyer: what they asked for goes', async () => {
    const { buyer, order } = deal
    await leave(buyer)
    const where = { orderId: order, authorId: buyer.memberId }
    const own = await t.store.db.orderMessage.findMany({ where })
    expect(own.length).toBeGreaterThan(0)
    for (const { words, files } of own) expect([words, files]).toEqual(['–', []])
  })
})

describe('history is written once, but for blanking what an erased member wrote', () => {
  test('of somebody who is here nothing changes, not even to nothing', async () => {
    const { employer, worker } = await t.employerAndWorker(5)
    const submission = await t.submission(await t.campaign(employer), worker)
    const blank = `UPDATE proof SET answers = '[]' WHERE submission_id = $1`
    await expect(query(blank, [submission])).rejects.toThrow(REFUSED)
    const deal = await doneDeal()
    for (const sql of [
      `UPDATE order_message SET words = '–' WHERE order_id = '${deal.order}'`,
      `UPDATE offer_version SET title = '–' WHERE offer_id = '${deal.offer}'`,
    ]) {
      await expect(query(sql)).rejects.toThrow(REFUSED)
    }
  })

  test('of an erased one only by erasing, and never what was delivered or ordered', async () => {
    const deal = await doneDeal()
    const unsold = await offerOf(t, deal.seller)
    await leave(deal.seller)
    for (const sql of [
      `UPDATE offer_version SET title = '–' WHERE offer_id = '${unsold}'`,
      `UPDATE offer_version SET title = 'better' WHERE offer_id = '${unsold}'`,
      `UPDATE offer_version SET price_micros = 1 WHERE offer_id = '${unsold}'`,
      `UPDATE offer_version SET title = '–' WHERE offer_id = '${deal.offer}'`,
      `UPDATE order_message SET words = '–' WHERE order_id = '${deal.order}' AND kind = 'DELIVERY'`,
      `DELETE FROM offer_version WHERE offer_id = '${unsold}'`,
      `DELETE FROM order_message WHERE order_id = '${deal.order}'`,
      'TRUNCATE order_message',
      'DELETE FROM proof',
      'DELETE FROM contest_evidence',
      'DELETE FROM ticket_message',
    ]) {
      await expect(query(sql), sql).rejects.toThrow(REFUSED)
    }
  })
})

describe('files', () => {
  test('leave the store, however often that is tried; those that were delivered stay', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'erased-'))
    const files = await openFileStore({ kind: 'local', folder })
    const deal = await doneDeal()
    const own = await t.picture(deal.seller)
    const delivered = await t.picture(deal.seller)
    const row = {
      id: t.newId(),
      orderId: deal.order,
      side: 'SELLER' as const,
      authorId: deal.seller.memberId,
    }
    await t.store.db.orderMessage.create({
      data: { ...row, kind: 'DELIVERY', words: 'Here.', files: [delivered], at: t.clock.now() },
    })
    for (const id of [own, delivered]) await files.put(pictureKey(id), new Uint8Array([1]), 'image/jpeg')
    await leave(deal.seller)
    const gone: string[] = []
    const killed = async (key: string) => {
      gone.push(key)
      await files.remove(key)
      throw new Error('killed')
    }
    await expect(forgetFiles(t.store, killed)).rejects.toThrow('killed')
    await forgetFiles(t.store, (key) => files.remove(key))
    expect(gone).toEqual([pictureKey(own)])
    expect(await files.get(pictureKey(own))).toBeUndefined()
    expect(await files.get(pictureKey(delivered))).toBeDefined()
    expect(await t.store.db.forgottenFile.count()).toBe(0)
    rmSync(folder, { recursive: true })
  })
})
