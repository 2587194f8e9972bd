import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import type { TestDomain } from './domain.ts'

type Person = Actor & { memberId: string }

/** A job for hired people, with these workers invited in the moment it is published. */
export async function hiredJob(
  t: TestDomain,
  employer: Person,
  workers: readonly Person[],
  slots = 5,
): Promise<string> {
  const { campaignId } = await t.must(
    t.run(
      publishCampaign,
      {
        mode: 'HIRED_GROUP',
        categoryId: 'signup',
        title: 'For people I trust',
        instructions: 'Install the app and write what you think.',
        requirements: [{ kind: 'text', ask: 'What did you think?' }],
        rewardMicros: 250_000n,
        slots,
        workerIds: workers.map(({ memberId }) => memberId),
      },
      employer,
    ),
  )
  return campaignId
}

/** The id of a worker's invitation to a job. */
export async function invitationOf(t: TestDomain, campaignId: string, worker: Person): Promise<string> {
  const where = { campaignId_workerId: { campaignId, workerId: worker.memberId } }
  return (await t.store.db.invitation.findUniqueOrThrow({ where })).id
}
