import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { acceptInvitation, declineInvitation } from '../../src/domain/hiring/answer-invitation.ts'
import { blockWorker } from '../../src/domain/hiring/block-worker.ts'
import { addToGroup, GROUP_MAX } from '../../src/domain/hiring/change-group.ts'
import { inviteWorkers } from '../../src/domain/hiring/invite-workers.ts'
import { createGroup, deleteGroup } from '../../src/domain/hiring/save-group.ts'
import type { Answer } from '../../src/domain/kit/decision.ts'
import type { UseCase } from '../../src/domain/kit/use-case.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { createTestDomain } from '../support/domain.ts'
import { fillGroup } from '../support/fill-group.ts'
import { hiredJob, invitationOf } from '../support/hiring.ts'
import { tally } from '../support/races.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type Person = Awaited<ReturnType<typeof t.member>>

const TWENTY = Array.from({ length: 20 })

async function invited() {
  const { employer, worker } = await t.employerAndWorker(10)
  const campaign = await hiredJob(t, employer, [worker])
  return { employer, worker, campaign, invitation: await invitationOf(t, campaign, worker) }
}

/** The use case, with something else committed between its first look and its commit. */
function meanwhile<I, F, A extends Answer>(
  use: UseCase<I, F, A>,
  happens: () => Promise<unknown>,
): UseCase<I, F, A> {
  let isFirst = true
  return {
    ...use,
    async read(...args) {
      const facts = await use.read(...args)
      if (isFirst) await happens()
      isFirst = false
      return facts
    },
  }
}

const eventsOf = (kind: string, campaignId: string) =>
  t.store.db.event.count({ where: { kind, payload: { path: ['campaignId'], equals: campaignId } } })

describe('answering an invitation', () => {
  test('accepted twenty times at once: one effect, told once', async () => {
    const { worker, campaign, invitation } = await invited()
    const counts = await tally(TWENTY.map(() => t.run(acceptInvitation, { invitation }, worker)))
    expect(counts).toEqual({ done: 1, 'invitation-over': 19 })
    expect(await eventsOf('invitation-accepted', campaign)).toBe(1)
  })

  test('accepting against declining: exactly one of them happens', async () => {
    for (let round = 0; round < 10; round++) {
      const { worker, campaign, invitation } = await invited()
      const accept = t.run(acceptInvitation, { invitation }, worker)
      const decline = t.run(declineInvitation, { invitation }, worker)
      expect(await tally([accept, decline])).toEqual({ done: 1, 'invitation-over': 1 })
      const told = ['invitation-accepted', 'invitation-declined'].map((kind) => eventsOf(kind, campaign))
      const [yes, no] = await Promise.all(told)
      expect([yes, no]).toEqual((await accept).ok ? [1, 0] : [0, 1])
    }
  })

  test('taking against declining: who declined holds no slot', async () => {
    for (let round = 0; round < 10; round++) {
      const { worker, campaign, invitation } = await invited()
      const take = t.run(takeSlot, { campaign }, worker)
      const decline = t.run(declineInvitation, { invitation }, worker)
      const counts = await tally([take, decline])
      expect(counts.done).toBe(1)
      expect(await t.freeSlots(campaign)).toBe((await take).ok ? 4 : 5)
    }
  })

  test('declined between the look and the take: refused, and no slot is taken', async () => {
    const { worker, campaign, invitation } = await invited()
    const take = meanwhile(takeSlot, () => t.must(t.run(declineInvitation, { invitation }, worker)))
    expect(await t.refusal(t.run(take, { campaign }, worker))).toMatchObject({ why: 'not-invited' })
    expect(await t.freeSlots(campaign)).toBe(5)
  })
})

describe('inviting', () => {
  test('one worker twenty times at once: invited once, told once', async () => {
    const { employer, campaign } = await invited()
    const ann = await t.member('Ann')
    const input = { campaign, workers: [ann.memberId] }
    const counts = await tally(TWENTY.map(() => t.run(inviteWorkers, input, employer)))
    expect(counts).toEqual({ done: 1, 'nobody-to-invite': 19 })
    expect(await eventsOf('worker-invited', campaign)).toBe(2)
  })

  test('overlapping groups at once: everybody is invited once', async () => {
    const { employer, campaign } = await invited()
    const people = await Promise.all(TWENTY.map((_, n) => t.member(`W${n}`)))
    const ids = people.map(({ memberId }) => memberId)
    await Promise.all(
      [0, 5, 10].map((from) =>
        t.run(inviteWorkers, { campaign, workers: ids.slice(from, from + 10) }, employer),
      ),
    )
    expect(await t.store.db.invitation.count({ where: { campaignId: campaign } })).toBe(21)
    expect(await eventsOf('worker-invited', campaign)).toBe(21)
  })

  test('to a job that stopped between the look and the commit is refused', async () => {
    const { employer, campaign } = await invited()
    const ann = await t.member('Ann')
    const invite = meanwhile(inviteWorkers, () => t.must(t.run(stopCampaign, { campaign }, employer)))
    const late = t.run(invite, { campaign, workers: [ann.memberId] }, employer)
    expect(await t.refusal(late)).toMatchObject({ code: 'campaign-moved-on', state: 'STOPPED' })
  })
})

describe('blocked between the look and the commit', () => {
  const blocking = (employer: Person, worker: Person) => () =>
    t.must(t.run(blockWorker, { worker: worker.memberId }, employer))

  test('nobody is invited, to a running job or a new one', async () => {
    const { employer, campaign } = await invited()
    const ann = await t.member('Ann')
    const block = blocking(employer, ann)
    const invite = t.run(meanwhile(inviteWorkers, block), { campaign, workers: [ann.memberId] }, employer)
    expect(await t.refusal(invite)).toMatchObject({ code: 'nobody-to-invite', why: 'blocked' })

    const bob = await t.member('Bob')
    const publish = meanwhile(publishCampaign, blocking(employer, bob))
    const job = await t.store.db.campaign.findUniqueOrThrow({ where: { id: campaign } })
    const { categoryId, title, instructions, rewardMicros } = job
    const late = t.run(
      publish,
      {
        mode: 'HIRED_GROUP',
        categoryId,
        title,
        instructions,
        rewardMicros,
        slots: 1,
        requirements: [{ kind: 'text', ask: 'Say it' }],
        workerIds: [bob.memberId],
      },
      employer,
    )
    expect(await t.refusal(late)).toEqual({ code: 'not-found', what: 'worker' })
    expect(
      await t.store.db.invitation.count({ where: { workerId: { in: [ann.memberId, bob.memberId] } } }),
    ).toBe(0)
  })

  test('no slot is taken and no invitation accepted', async () => {
    const { employer, worker, campaign, invitation } = await invited()
    const accept = meanwhile(acceptInvitation, blocking(employer, worker))
    expect(await t.refusal(t.run(accept, { invitation }, worker))).toMatchObject({ why: 'blocked' })
    const ann = await t.member('Ann')
    const open = await t.campaign(employer)
    const take = meanwhile(takeSlot, blocking(employer, ann))
    expect(await t.refusal(t.run(take, { campaign: open }, ann))).toMatchObject({ why: 'blocked' })
    expect([await t.freeSlots(campaign), await t.freeSlots(open)]).toEqual([5, 5])
  })

  test('no personal link is given', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const { campaignId: campaign } = await t.must(
      t.run(
        publishCampaign,
        {
          mode: 'PAID_TO_CLICK',
          categoryId: 'other',
          title: 'Visit our shop',
          instructions: 'Have a look around.',
          rewardMicros: 10_000n,
          slots: 5,
          targetUrl: 'https://example.com/',
        },
        employer,
      ),
    )
    const visit = meanwhile(startVisit, blocking(employer, worker))
    expect(await t.refusal(t.run(visit, { campaign }, worker))).toMatchObject({ why: 'blocked' })
    expect(await t.freeSlots(campaign)).toBe(5)
  })

  test('twenty blocks at once are one, and unequal in nothing', async () => {
    const { employer, worker } = await t.employerAndWorker(1)
    const who = { worker: worker.memberId }
    expect(await tally(TWENTY.map(() => t.run(blockWorker, who, employer)))).toEqual({ done: 20 })
    expect(await t.store.db.blockedWorker.count({ where: { employerId: employer.memberId } })).toBe(1)
  })
})

describe('groups', () => {
  test('one name twenty times at once is one group', async () => {
    const employer = await t.member('Emma')
    const counts = await tally(TWENTY.map(() => t.run(createGroup, { name: 'Testers' }, employer)))
    expect(counts).toEqual({ done: 1, 'group-name-taken': 19 })
  })

  test('the last place: of ten workers at once one gets it', async () => {
    const employer = await t.member('Emma')
    const { groupId: group } = await t.must(t.run(createGroup, { name: 'Full' }, employer))
    await fillGroup(t, group)
    const people = await Promise.all(TWENTY.slice(0, 10).map((_, n) => t.member(`W${n}`)))
    const counts = await tally(
      people.map(({ memberId: worker }) => t.run(addToGroup, { group, worker }, employer)),
    )
    expect(counts).toEqual({ done: 1, 'group-full': 9 })
    expect(await t.store.db.groupMember.count({ where: { groupId: group } })).toBe(GROUP_MAX)
  })

  test('deleting against adding leaves nobody in a group that is gone', async () => {
    for (let round = 0; round < 10; round++) {
      const [employer, ann] = [await t.member('Emma'), await t.member('Ann')]
      const { groupId: group } = await t.must(t.run(createGroup, { name: 'Short' }, employer))
      const add = t.run(addToGroup, { group, worker: ann.memberId }, employer)
      const counts = await tally([add, t.run(deleteGroup, { group }, employer)])
      expect(counts.done).toBeGreaterThanOrEqual(1)
      expect(await t.store.db.workerGroup.count({ where: { id: group } })).toBe(0)
      expect(await t.store.db.groupMember.count({ where: { groupId: group } })).toBe(0)
    }
  })

  test('a worker added between the look and the delete goes with the group', async () => {
    const [employer, ann] = [await t.member('Emma'), await t.member('Ann')]
    const { groupId: group } = await t.must(t.run(createGroup, { name: 'Short' }, employer))
    const remove = meanwhile(deleteGroup, () =>
      t.must(t.run(addToGroup, { group, worker: ann.memberId }, employer)),
    )
    await t.must(t.run(remove, { group }, employer))
    expect(await t.store.db.groupMember.count({ where: { groupId: group } })).toBe(0)
  })
})
