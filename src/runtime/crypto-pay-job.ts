import { type CryptoPay, CryptoPayDown } from '../domain/crypto-pay/crypto-pay.ts'
import type { Domain } from '../domain/kit/use-case.ts'
import { reconcileTopUps } from '../domain/top-ups/reconcile-top-ups.ts'
import { reconcilePayouts, sendPayouts } from '../domain/withdrawals/crypto-pay-payouts.ts'
import type { Log } from './log.ts'

/**
 * What is done with Crypto Pay by itself: finding out about payments nobody knows of, sending what may be sent,
 * asking about invoices. One part that fails keeps none of the others; trouble is logged once, until it is another.
 */
export function cryptoPayJob(domain: Domain, cryptoPay: CryptoPay | null, log: Log): () => Promise<void> {
  if (cryptoPay === null) return async () => {}
  const tell = onlyNews(log)
  return async () => {
    await attempt('reconciling payouts', tell, () => reconcilePayouts(domain, cryptoPay))
    await attempt('sending payouts', tell, () => sendPayouts(domain, cryptoPay))
    await attempt('asking about invoices', tell, async () => {
      await reconcileTopUps(domain, cryptoPay)
      return []
    })
  }
}

type Tell = (what: string, trouble: object | null) => void

async function attempt(what: string, tell: Tell, run: () => Promise<readonly object[]>): Promise<void> {
  try {
    const troubles = await run()
    tell(what, troubles.length > 0 ? { troubles } : null)
  } catch (error) {
    if (!(error instanceof CryptoPayDown)) throw error
    tell(what, { problem: error.message })
  }
}

function onlyNews(log: Log): Tell {
  const last = new Map<string, string>()
  return (what, trouble) => {
    const now = trouble === null ? '' : JSON.stringify(trouble, withBigints)
    if (now !== '' && now !== last.get(what)) log.warn(JSON.parse(now), `Crypto Pay: trouble while ${what}`)
    last.set(what, now)
  }
}

function withBigints(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
