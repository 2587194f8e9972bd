import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import type { Answer } from '../../src/domain/kit/decision.ts'
import { type Actor, perform, type UseCase } from '../../src/domain/kit/use-case.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import type { ChatPerson } from './chat-script.ts'
import { w } from './chat-words.ts'
import type { World } from './world.ts'

let keys = 0

/** Does something in the product without anybody's chat. */
export async function doIn<I, F, A extends Answer>(
  world: World,
  use: UseCase<I, F, A>,
  input: I,
  actor: Actor,
): Promise<A> {
  const outcome = await perform(world.product.domain, use, {
    input,
    actor,
    key: `chat-withdrawals:${++keys}`,
  })
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.answer
}

/** Cash, the way it is always earned: one job, approved. `employer` is somebody with money in the wallet. */
export async function earnCash(
  world: World,
  worker: ChatPerson,
  employer: ChatPerson,
  usd: number,
): Promise<void> {
  const boss = { kind: 'member', memberId: await world.memberId(employer), roles: [] } as const
  const me = { kind: 'member', memberId: await world.memberId(worker), roles: [] } as const
  const job = {
    mode: 'INTERNATIONAL',
    categoryId: 'signup',
    title: 'Translate our page',
    instructions: 'Translate it and send the text.',
    requirements: [{ kind: 'text', ask: 'The text' }],
    rewardMicros: BigInt(Math.round(usd * 100)) * 10_000n,
    slots: 1,
  } satisfies Parameters<typeof publishCampaign.decide>[1]['input']
  const { campaignId } = await doIn(world, publishCampaign, job, boss)
  const { reservationId } = await doIn(world, takeSlot, { campaign: campaignId }, me)
  const proof = { reservation: reservationId, answers: [{ kind: 'text' as const, text: 'The whole text.' }] }
  const { submissionId } = await doIn(world, submitProof, proof, me)
  await doIn(world, approveSubmission, { submission: submissionId }, boss)
  await world.settle()
}

/** From the menu to the quote of a withdrawal by PayPal. Where it was asked before, the address is known. */
export async function quoteByPaypal(
  person: ChatPerson,
  amount: string,
  address: string | null = 'wale@example.com',
): Promise<void> {
  await person.command('withdraw')
  await person.tap(w('payout-method', { method: 'paypal' }))
  const label = w('payout-destination', { method: 'paypal' })
  await person.answer({ [w('withdraw-amount')]: amount, ...(address === null ? {} : { [label]: address }) })
}
