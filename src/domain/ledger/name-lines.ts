import type { Store } from '../kit/store.ts'
import type { StatementLine } from './statement.ts'

/** What a movement was for, as far as it has a name that its member knows it by. */
export type LineSubject =
  | { kind: 'job'; title: string }
  | { kind: 'order'; title: string }
  | { kind: 'voucher'; codeTail: string }
  | { kind: 'adjustment'; reason: string }
  | { kind: 'top-up'; invoiceId: string | null }
  | { kind: 'withdrawal'; id: string; method: string; reference: string | null }

export type NamedLine = StatementLine & { subject: LineSubject | null }

/**
 * Each line with what it was for: the title of the job or of what was ordered, the voucher's last symbols, the
 * withdrawal's reference, the invoice's number.
 */
export async function nameLines(store: Store, lines: readonly StatementLine[]): Promise<NamedLine[]> {
  const where = { id: { in: [...new Set(lines.map((line) => line.about))] } }
  const ofJob = { id: true, campaign: { select: { title: true } } } as const
  const [campaigns, submissions, visits, orders, vouchers, withdrawals, topUps, adjustments] =
    await Promise.all([
      store.db.campaign.findMany({ where, select: { id: true, title: true } }),
      store.db.submission.findMany({ where, select: ofJob }),
      store.db.visit.findMany({ where, select: ofJob }),
      store.db.order.findMany({ where, select: { id: true, text: { select: { title: true } } } }),
      store.db.voucher.findMany({ where, select: { id: true, codeTail: true } }),
      store.db.withdrawal.findMany({ where, select: { id: true, method: true, reference: true } }),
      store.db.topUp.findMany({ where, select: { id: true, invoiceId: true } }),
      store.db.adjustment.findMany({ where, select: { id: true, reason: true } }),
    ])
  const subjects = new Map<string, LineSubject>([
    ...campaigns.map(({ id, title }) => [id, { kind: 'job', title }] as const),
    ...[...submissions, ...visits].map(
      ({ id, campaign }) => [id, { kind: 'job', title: campaign.title }] as const,
    ),
    ...orders.map(({ id, text }) => [id, { kind: 'order', title: text.title }] as const),
    ...vouchers.map(({ id, codeTail }) => [id, { kind: 'voucher', codeTail }] as const),
    ...adjustments.map(({ id, reason }) => [id, { kind: 'adjustment', reason }] as const),
    ...topUps.map(({ id, invoiceId }) => [id, { kind: 'top-up', invoiceId }] as const),
    ...withdrawals.map((one) => [one.id, { kind: 'withdrawal', ...one }] as const),
  ])
  return lines.map((line) => ({ ...line, subject: subjects.get(line.about) ?? null }))
}
