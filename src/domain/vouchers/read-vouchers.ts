import type { Voucher } from '../../generated/prisma/client.ts'
import type { Store } from '../kit/store.ts'

export const VOUCHERS_PER_PAGE = 5

/** One page of the vouchers a member made or issued, newest first. */
export async function listVouchers(
  store: Store,
  issuerId: string,
  wantedPage: number,
): Promise<{ vouchers: Voucher[]; page: number; pages: number }> {
  const pages = Math.max(
    1,
    Math.ceil((await store.db.voucher.count({ where: { issuerId } })) / VOUCHERS_PER_PAGE),
  )
  const page = Math.min(wantedPage, pages)
  const vouchers = await store.db.voucher.findMany({
    where: { issuerId },
    orderBy: { id: 'desc' },
    skip: (page - 1) * VOUCHERS_PER_PAGE,
    take: VOUCHERS_PER_PAGE,
  })
  return { vouchers, page, pages }
}

/** A voucher as its issuer may see it: without its code, which is stored nowhere. `null` for anybody else. */
export function readOwnVoucher(store: Store, id: string, issuerId: string): Promise<Voucher | null> {
  return store.db.voucher.findFirst({ where: { id, issuerId } })
}
