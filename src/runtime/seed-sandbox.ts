import { type Actor, type Domain, perform } from '../domain/kit/use-case.ts'
import { walletOf } from '../domain/ledger/accounts.ts'
import { enterMember } from '../domain/members/enter-member.ts'
import { issueTopUp } from '../domain/vouchers/issue-top-up.ts'
import { redeemVoucher } from '../domain/vouchers/redeem-voucher.ts'
import { CAST, type CastMember } from '../sandbox/cast.ts'

const START_MONEY_MICROS = 50_000_000n

/**
 * Gives the sandbox's employers money to begin with, the way money always enters: finance issues top-up
 * vouchers, the employers redeem them. Once, however often the sandbox starts.
 */
export async function seedSandbox(domain: Domain): Promise<void> {
  const finance = CAST.find((member) => member.role === 'finance')
  if (!finance) return
  const cashier: Actor = { ...(await enter(domain, finance)), roles: ['finance'] }
  for (const employer of CAST.filter((member) => member.role === 'employer')) {
    const actor = await enter(domain, employer)
    // Request keys are forgotten after a month of the sandbox's clock, which is a few presses away.
    if (await hasBeenGiven(domain, actor.memberId)) continue
    const call = {
      input: { amountMicros: START_MONEY_MICROS, reason: 'money to try things out with' },
      actor: cashier,
    }
    const issued = await issueTopUp(domain, { ...call, key: `seed:issue:${employer.id}` })
    if (!issued.ok) throw new Error(`the seed was refused: ${issued.refusal.code}`)
    await redeemVoucher(domain, { code: issued.answer.code, actor, key: `seed:redeem:${employer.id}` })
  }
}

async function hasBeenGiven(domain: Domain, memberId: string): Promise<boolean> {
  return (await domain.store.db.ledgerMove.count({ where: { toAccount: walletOf(memberId) } })) > 0
}

async function enter(domain: Domain, member: CastMember) {
  const { platform, id, name, language } = member
  const input = { platform, platformUserId: id, displayName: name, locale: language }
  const entered = await perform(domain, enterMember, {
    input,
    actor: { kind: 'system', name: 'seed' },
    key: `seed:enter:${platform}:${id}`,
  })
  if (!entered.ok) throw new Error(`the seed was refused: ${entered.refusal.code}`)
  return { kind: 'member' as const, memberId: entered.answer.memberId, roles: [] }
}
