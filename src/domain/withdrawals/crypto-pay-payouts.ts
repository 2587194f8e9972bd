import type { Withdrawal } from '../../generated/prisma/client.ts'
import {
  type CryptoPay,
  CryptoPayDown,
  type FoundTransfer,
  type TransferResult,
} from '../crypto-pay/crypto-pay.ts'
import { after } from '../kit/clock.ts'
import { newId } from '../kit/ids.ts'
import type { Micros } from '../kit/money.ts'
import { type Actor, type Domain, perform } from '../kit/use-case.ts'
import { ABANDONED_MS, CRYPTO_PAY, nextTryAt, PAUSE_MS, SEND_WITHIN_MS } from './crypto-pay.rules.ts'
import { claimForRail, noteLook, settleRailPayout } from './crypto-pay-claims.ts'
import { isReleased } from './payout-desk.rules.ts'

const RAIL: Actor = { kind: 'system', name: 'crypto-pay' }

/** As many as are sent, or looked for, in one go; the others have their turn in the next. */
const AT_ONCE = 50

/** What operators should hear of: a rail that cannot pay as it is. */
export type PayoutTrouble =
  | { kind: 'no-funds'; withdrawalId: string; neededMicros: Micros; haveMicros: Micros }
  | { kind: 'not-now'; withdrawalId: string; name: string }
  | { kind: 'held'; withdrawalId: string; name: string }
  | { kind: 'other-transfer'; withdrawalId: string; transferId: string }

/**
 * Sends every withdrawal by Crypto Pay that may be paid, those promised first before others: each is claimed in the
 * database, and only whoever claimed it calls. It is paid under its own id, of which Crypto Pay makes one transfer
 * at most. Stops at the first that cannot be paid because of us, or of which nobody knows, and begins again only some
 * minutes after that: where one answer gets lost, all of them would. Returns what went wrong.
 * @throws CryptoPayDown when it does not even say what there is to pay from: then nothing was claimed.
 */
export async function sendPayouts(domain: Domain, cryptoPay: CryptoPay): Promise<PayoutTrouble[]> {
  const waiting = await readSendable(domain)
  if (waiting.length === 0 || (await isUnclear(domain))) return []
  let left = await cryptoPay.readAvailable()
  const troubles: PayoutTrouble[] = []
  for (const withdrawal of waiting) {
    const { id: withdrawalId } = withdrawal
    const netMicros = netOf(withdrawal)
    if (netMicros > left) {
      troubles.push({ kind: 'no-funds', withdrawalId, neededMicros: netMicros, haveMicros: left })
      continue
    }
    const result = await sendOne(domain, cryptoPay, withdrawalId)
    if (result?.kind === 'paid') left -= netMicros
    if (result?.kind === 'unclear') return [...troubles, { kind: 'held', withdrawalId, name: result.name }]
    if (result?.kind === 'not-now') return [...troubles, { kind: 'not-now', withdrawalId, name: result.name }]
  }
  return troubles
}

/** True for some minutes after a transfer of which nobody knows. */
async function isUnclear({ store, clock }: Domain): Promise<boolean> {
  const claimedAt = { gt: after(clock.now(), -PAUSE_MS) }
  return (await store.db.withdrawal.count({ where: { method: CRYPTO_PAY, state: 'HELD', claimedAt } })) > 0
}

async function readSendable({ store, clock }: Domain): Promise<Withdrawal[]> {
  const now = clock.now()
  const frozen = await store.db.frozenPart.findMany({ where: { part: 'withdrawing' } })
  const rows = await store.db.withdrawal.findMany({
    where: {
      method: CRYPTO_PAY,
      state: 'REQUESTED',
      payableAt: { lte: now },
      OR: [{ railAt: null }, { railAt: { lte: now } }],
      memberId: { notIn: frozen.map(({ memberId }) => memberId) },
    },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: 10 * AT_ONCE,
  })
  return rows.filter(isReleased).slice(0, AT_ONCE)
}

/** Claims one, then sends it; `null`: somebody else has it, or it may not be sent (any more). */
async function sendOne(domain: Domain, cryptoPay: CryptoPay, id: string): Promise<TransferResult | null> {
  // Each claim has a key of its own: of two processes that read the same row, only one may go on from here.
  const claimed = await perform(domain, claimForRail, {
    input: { withdrawal: id },
    actor: RAIL,
    key: freshKey(domain),
  })
  if (!claimed.ok) return null
  const withdrawal = await domain.store.db.withdrawal.findUniqueOrThrow({ where: { id } })
  const { claimedAt, state } = withdrawal
  if (state !== 'PAYING' || claimedAt === null) return null
  if (after(claimedAt, SEND_WITHIN_MS) <= domain.clock.now()) return null
  const first = await cryptoPay.transfer({
    spendId: id,
    telegramUserId: withdrawal.destination,
    amountMicros: netOf(withdrawal),
  })
  const result = first.kind === 'unclear' ? await lookOnce(cryptoPay, withdrawal, first) : first
  await settle(domain, id, result)
  return result
}

/** An answer that got lost on its way back is often there a moment later. */
async function lookOnce(
  cryptoPay: CryptoPay,
  withdrawal: Withdrawal,
  unclear: TransferResult,
): Promise<TransferResult> {
  const look = await lookFor(cryptoPay, withdrawal)
  return look.kind === 'made' ? { kind: 'paid', transferId: look.found.transferId } : unclear
}

/**
 * Finds out what became of payments of which nobody knows: those that a process which died left behind, and those
 * that are held. Found: completed. Not found: held, and looked for again, less and less often; people decide, never
 * this. Returns what operators should hear of.
 */
export async function reconcilePayouts(domain: Domain, cryptoPay: CryptoPay): Promise<PayoutTrouble[]> {
  const now = domain.clock.now()
  const rows = await domain.store.db.withdrawal.findMany({
    where: {
      method: CRYPTO_PAY,
      OR: [
        { state: 'PAYING', claimedAt: { lte: after(now, -ABANDONED_MS) } },
        { state: 'HELD', OR: [{ railAt: null }, { railAt: { lte: now } }] },
      ],
    },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: AT_ONCE,
  })
  const troubles: PayoutTrouble[] = []
  for (const withdrawal of rows) troubles.push(...(await reconcileOne(domain, cryptoPay, withdrawal)))
  return troubles
}

async function reconcileOne(
  domain: Domain,
  cryptoPay: CryptoPay,
  withdrawal: Withdrawal,
): Promise<PayoutTrouble[]> {
  const { id, state, railTries } = withdrawal
  const look = await lookFor(cryptoPay, withdrawal)
  if (look.kind === 'made') {
    await settle(domain, id, { kind: 'paid', transferId: look.found.transferId })
    return []
  }
  if (state === 'PAYING') {
    await settle(domain, id, { kind: 'unclear', name: 'INTERRUPTED' })
    return [{ kind: 'held', withdrawalId: id, name: 'INTERRUPTED' }]
  }
  if (look.kind === 'none') {
    const input = { withdrawal: id, nextAt: nextTryAt(railTries, domain.clock.now()) }
    await perform(domain, noteLook, { input, actor: RAIL, key: freshKey(domain) })
  }
  const isOther = look.kind === 'other'
  return isOther ? [{ kind: 'other-transfer', withdrawalId: id, transferId: look.found.transferId }] : []
}

type Look = { kind: 'made' | 'other'; found: FoundTransfer } | { kind: 'none' | 'no-answer' }

/** `other`: there is a transfer under this id, but not to this member or not of this much: people look at that. */
async function lookFor(cryptoPay: CryptoPay, withdrawal: Withdrawal): Promise<Look> {
  try {
    const found = await cryptoPay.findTransfer(withdrawal.id)
    if (found === null) return { kind: 'none' }
    const isSame = found.telegramUserId === withdrawal.destination && found.amountMicros === netOf(withdrawal)
    return { kind: isSame ? 'made' : 'other', found }
  } catch (error) {
    if (error instanceof CryptoPayDown) return { kind: 'no-answer' }
    throw error
  }
}

/** What is over meanwhile was settled by somebody who knew as much. */
async function settle(domain: Domain, id: string, result: TransferResult): Promise<void> {
  const input = { withdrawal: id, result }
  const outcome = await perform(domain, settleRailPayout, { input, actor: RAIL, key: freshKey(domain) })
  if (!outcome.ok && outcome.refusal.code === 'busy') {
    throw new Error(`withdrawal ${id} is too busy to be settled`)
  }
}

function freshKey(domain: Domain): string {
  return `crypto-pay:${newId(domain.clock.now())}`
}

function netOf({ amountMicros, feeMicros }: Withdrawal): Micros {
  return amountMicros - feeMicros
}
