import { type NewCampaign, publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import type { ChatPerson } from './chat-script.ts'
import type { World } from './world.ts'

/** What a test says about a job; the rest does not matter to it. */
export type JobFields = Partial<{
  mode: 'TIER1' | 'INTERNATIONAL' | 'LIMITED_COUNTRIES' | 'PAID_TO_CLICK'
  categoryId: string
  title: string
  rewardMicros: bigint
  slots: number
  countries: string[]
  verifiedOnly: boolean
}>

let count = 0

/** Publishes a job without the chat, for tests of what workers see. Gives its id. */
export async function publish(world: World, employer: ChatPerson, fields: JobFields = {}): Promise<string> {
  const { mode = 'INTERNATIONAL', countries = ['NG'], ...rest } = fields
  const common = {
    categoryId: 'signup-simple',
    title: 'Try our app',
    instructions: 'Install the app and write what you think.',
    rewardMicros: 250_000n,
    slots: 5,
    ...rest,
  }
  const requirements = [{ kind: 'text' as const, ask: 'What did you like?' }]
  const input: NewCampaign =
    mode === 'PAID_TO_CLICK'
      ? { mode, ...common, targetUrl: 'https://shop.example/welcome' }
      : mode === 'LIMITED_COUNTRIES'
        ? { mode, ...common, requirements, countries }
        : { mode, ...common, requirements }
  const actor = { kind: 'member', memberId: await world.memberId(employer), roles: [] } as const
  // Jobs are told apart by when they were published.
  world.clock.advance(1_000)
  const key = `publish:${++count}`
  const outcome = await perform(world.product.domain, publishCampaign, { input, actor, key })
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.answer.campaignId
}
