import type { Offer } from '../../src/generated/prisma/client.ts'
import { emoji, id, wild } from './world-extremes.ts'

/** An offer that says as much as one can: an exchange with pictures, unless it is said otherwise. */
export function offer(change: Partial<Offer> = {}): Offer {
  const kind = change.kind ?? 'EXCHANGE'
  return {
    id: id('O'),
    revision: 0,
    sellerId: id('S'),
    kind,
    state: 'ACTIVE',
    categoryId: 'marketing',
    title: emoji(80),
    description: wild(2000),
    wants: kind === 'EXCHANGE' ? wild(300) : null,
    priceMicros: 10_000_000_000n,
    deliveryDays: 90,
    pictures: ['1', '2', '3', '4', '5'].map(id),
    available: 10_000,
    version: 99,
    publishedAt: new Date('2026-11-01T12:00:00Z'),
    withdrawnAt: null,
    ...change,
  }
}
