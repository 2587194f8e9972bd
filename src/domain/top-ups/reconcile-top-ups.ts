import type { CryptoPay } from '../crypto-pay/crypto-pay.ts'
import type { Domain } from '../kit/use-case.ts'
import { settleInvoice } from './settle-top-up.ts'

/** As many invoices as are asked for at once. */
const AT_ONCE = 100

/**
 * Asks Crypto Pay what became of every invoice of which it has not said so: its own news may be lost, and where it
 * cannot reach us never come. Returns how many were settled.
 * @throws CryptoPayDown when it does not answer.
 */
export async function reconcileTopUps(domain: Domain, cryptoPay: CryptoPay): Promise<number> {
  let settled = 0
  let past = ''
  for (;;) {
    const rows = await domain.store.db.topUp.findMany({
      where: {
        id: { gt: past },
        invoiceId: { not: null },
        confirmed: false,
      },
      select: { id: true, invoiceId: true },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
    })
    const last = rows.at(-1)
    if (!last) return settled
    past = last.id
    const numbers = rows.flatMap(({ invoiceId }) => (invoiceId === null ? [] : [invoiceId]))
    for (const invoice of await cryptoPay.readInvoices(numbers)) {
      if ((await settleInvoice(domain, invoice)) === 'settled') settled += 1
    }
  }
}
