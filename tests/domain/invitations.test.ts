import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { pauseCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { acceptInvitation, declineInvitation } from '../../src/domain/hiring/answer-invitation.ts'
import { blockWorker, unblockWorker } from '../../src/domain/hiring/block-worker.ts'
import { inviteWorkers } from '../../src/domain/hiring/invite-workers.ts'
import { listInvitations, readInvitationFor } from '../../src/domain/hiring/read-invitation.ts'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { relayEvents } from '../../src/domain/notices/relay-events.ts'
import { reportJob } from '../../src/domain/reports/report-job.ts'
import { createTestDomain } from '../support/domain.ts'
import { hiredJob, invitationOf } from '../support/hiring.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

async function invited() {
  const { employer, worker } = await t.employerAndWorker()
  const campaign = await hiredJob(t, employer, [worker])
  return { employer, worker, campaign, invitation: await invitationOf(t, campaign, worker) }
}

async function told(memberId: string): Promise<string[]> {
  await relayEvents(t.domain)
  const notices = await t.store.db.notice.findMany({ where: { memberId }, orderBy: { eventSeq: 'asc' } })
  return notices.map(({ kind }) => kind)
}

const stateOf = async (invitation: string) =>
  (await t.store.db.invitation.findUniqueOrThrow({ where: { id: invitation } })).state

describe('whoever was invited', () => {
  const report = (campaign: string, who: Actor) =>
    t.run(reportJob, { campaign, reason: 'deposit' as const, words: null }, who)

  test('can report the job after declining it, and also when its employer blocked them', async () => {
    const { worker, campaign, invitation } = await invited()
    await t.must(t.run(declineInvitation, { invitation }, worker))
    await t.must(report(campaign, worker))
    const other = await invited()
    await t.must(t.run(blockWorker, { worker: other.worker.memberId }, other.employer))
    await t.must(report(other.campaign, other.worker))
    const stranger = await t.member('Stranger')
    expect(await t.refusal(report(campaign, stranger))).toEqual({ code: 'not-found', what: 'job' })
  })

  test('reads on the card that the employer has blocked them, in the moment it happens', async () => {
    const { employer, worker, invitation } = await invited()
    const place = { platform: 'telegram' as const, chatId: '1', messageId: invitation }
    await t.store.db.card.create({
      data: {
        ...place,
        platformUserId: '1',
        memberId: worker.memberId,
        kind: 'invitation',
        objectId: invitation,
      },
    })
    await told(worker.memberId)
    expect(await readInvitationFor(t.store, invitation, worker.memberId)).toMatchObject({ isBlocked: false })
    const anew = () => t.store.db.notice.count({ where: { kind: `refresh-card:telegram:1:${invitation}` } })
    const before = await anew()
    await t.must(t.run(blockWorker, { worker: worker.memberId }, employer))
    await t.must(t.run(blockWorker, { worker: worker.memberId }, employer))
    await told(worker.memberId)
    expect(await anew()).toBe(before + 1)
    expect(await readInvitationFor(t.store, invitation, worker.memberId)).toMatchObject({ isBlocked: true })
    await t.must(t.run(unblockWorker, { worker: worker.memberId }, employer))
    await told(worker.memberId)
    expect(await anew()).toBe(before + 2)
  })
})

describe('an invitation', () => {
  test('comes with the job, is told at once, and lets only the invited take it', async () => {
    const { worker, campaign } = await invited()
    const other = await t.member('Other')
    expect(await told(worker.memberId)).toEqual(['invited'])
    expect(await t.refusal(t.run(takeSlot, { campaign }, other))).toEqual({
      code: 'job-not-for-you',
      campaignId: campaign,
      why: 'not-invited',
    })
    await t.must(t.run(takeSlot, { campaign }, worker))
  })

  test('of a muted employer is not told, and stands all the same', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const muted = { memberId: worker.memberId, employerId: employer.memberId, at: t.clock.now() }
    await t.store.db.mutedEmployer.create({ data: muted })
    const campaign = await hiredJob(t, employer, [worker])
    expect(await told(worker.memberId)).toEqual([])
    await t.must(t.run(takeSlot, { campaign }, worker))
    expect(await told(employer.memberId)).toEqual(['invitation-accepted'])
  })

  test('is a permission, not a slot: accepting takes none, and the employer hears of it', async () => {
    const { employer, worker, campaign, invitation } = await invited()
    await t.must(t.run(acceptInvitation, { invitation }, worker))
    expect(await t.freeSlots(campaign)).toBe(5)
    expect(await stateOf(invitation)).toBe('ACCEPTED')
    expect(await told(employer.memberId)).toEqual(['invitation-accepted'])
    await t.must(t.run(takeSlot, { campaign }, worker))
    expect(await told(employer.memberId)).toEqual(['invitation-accepted'])
  })

  test('taking without answering first accepts it', async () => {
    const { employer, worker, campaign, invitation } = await invited()
    const { reservationId } = await t.must(t.run(takeSlot, { campaign }, worker))
    expect(await stateOf(invitation)).toBe('ACCEPTED')
    expect(await told(employer.memberId)).toEqual(['invitation-accepted'])
    await t.must(t.run(giveUpReservation, { reservation: reservationId }, worker))
    await t.must(t.run(takeSlot, { campaign }, worker))
  })

  test('declining is final: the job is closed to them, they are not asked again, the employer hears of it', async () => {
    const { employer, worker, campaign, invitation } = await invited()
    await t.must(t.run(declineInvitation, { invitation }, worker))
    expect(await told(employer.memberId)).toEqual(['invitation-declined'])
    expect(await t.refusal(t.run(takeSlot, { campaign }, worker))).toMatchObject({ why: 'not-invited' })
    expect(await t.refusal(t.run(acceptInvitation, { invitation }, worker))).toEqual({
      code: 'invitation-over',
      invitationId: invitation,
      state: 'DECLINED',
    })
    const again = t.run(inviteWorkers, { campaign, workers: [worker.memberId] }, employer)
    expect(await t.refusal(again)).toEqual({
      code: 'nobody-to-invite',
      campaignId: campaign,
      why: 'declined',
    })
  })

  test('is answered once', async () => {
    const { worker, invitation } = await invited()
    await t.must(t.run(acceptInvitation, { invitation }, worker))
    for (const use of [acceptInvitation, declineInvitation]) {
      expect(await t.refusal(t.run(use, { invitation }, worker))).toEqual({
        code: 'invitation-over',
        invitationId: invitation,
        state: 'ACCEPTED',
      })
    }
  })

  test('is nobody else’s to answer or to see', async () => {
    const { employer, invitation } = await invited()
    const other = await t.member('Other')
    for (const actor of [other, employer]) {
      for (const use of [acceptInvitation, declineInvitation]) {
        expect(await t.refusal(t.run(use, { invitation }, actor))).toEqual({
          code: 'not-found',
          what: 'invitation',
        })
      }
    }
    expect(await readInvitationFor(t.store, invitation, other.memberId)).toBeNull()
    expect(await readInvitationFor(t.store, invitation, employer.memberId)).toMatchObject({
      workerName: 'Wale',
    })
  })

  test('to a paused job can be accepted, to a stopped one not any more', async () => {
    const { employer, worker, campaign, invitation } = await invited()
    const other = await t.member('Other')
    await t.must(t.run(pauseCampaign, { campaign }, employer))
    await t.must(t.run(acceptInvitation, { invitation }, worker))
    await t.must(t.run(inviteWorkers, { campaign, workers: [other.memberId] }, employer))
    await t.must(t.run(stopCampaign, { campaign }, employer))
    const late = t.run(acceptInvitation, { invitation: await invitationOf(t, campaign, other) }, other)
    expect(await t.refusal(late)).toEqual({ code: 'job-not-open', campaignId: campaign })
  })
})

describe('inviting to a running job', () => {
  test('tells each once; who was invited before or is blocked is left out', async () => {
    const { employer, worker, campaign } = await invited()
    const [ann, bob] = [await t.member('Ann'), await t.member('Bob')]
    await t.must(t.run(blockWorker, { worker: bob.memberId }, employer))
    const workers = [worker, ann, bob, ann, employer].map(({ memberId }) => memberId)
    expect(await t.must(t.run(inviteWorkers, { campaign, workers }, employer))).toEqual({
      campaignId: campaign,
      invited: 1,
      skipped: 3,
    })
    expect(await told(ann.memberId)).toEqual(['invited'])
    expect(await told(bob.memberId)).toEqual([])
    const { invitations } = await listInvitations(t.store, campaign, 1)
    expect(invitations.map(({ name }) => name).sort()).toEqual(['Ann', 'Wale'])
  })

  test.each(['invited', 'blocked', 'gone', 'several'] as const)(
    'nobody left is said why: %s',
    async (why) => {
      const { employer, worker, campaign } = await invited()
      const bob = await t.member('Bob')
      await t.must(t.run(blockWorker, { worker: bob.memberId }, employer))
      const workers = {
        invited: [worker.memberId],
        blocked: [bob.memberId],
        gone: [employer.memberId, t.newId()],
        several: [worker.memberId, bob.memberId],
      }[why]
      expect(await t.refusal(t.run(inviteWorkers, { campaign, workers }, employer))).toEqual({
        code: 'nobody-to-invite',
        campaignId: campaign,
        why,
      })
    },
  )

  test('is the employer’s alone, and only for a job for hired people that was not stopped', async () => {
    const { employer, worker, campaign } = await invited()
    const ann = await t.member('Ann')
    const workers = [ann.memberId]
    expect(await t.refusal(t.run(inviteWorkers, { campaign, workers }, worker))).toEqual({
      code: 'not-found',
      what: 'job',
    })
    const open = await t.campaign(employer)
    expect(await t.refusal(t.run(inviteWorkers, { campaign: open, workers }, employer))).toEqual({
      code: 'not-hiring',
      campaignId: open,
    })
    await t.must(t.run(stopCampaign, { campaign }, employer))
    expect(await t.refusal(t.run(inviteWorkers, { campaign, workers }, employer))).toEqual({
      code: 'campaign-moved-on',
      campaignId: campaign,
      state: 'STOPPED',
    })
  })
})

describe('blocking a worker', () => {
  test('closes jobs that are not taken yet, and touches nothing they hold', async () => {
    const { employer, worker, campaign, invitation } = await invited()
    const open = await t.campaign(employer)
    const held = await t.take(open, worker)
    await t.must(t.run(blockWorker, { worker: worker.memberId }, employer))
    const closed = { code: 'job-not-for-you', campaignId: campaign, why: 'blocked' }
    expect(await t.refusal(t.run(takeSlot, { campaign }, worker))).toEqual(closed)
    expect(await t.refusal(t.run(acceptInvitation, { invitation }, worker))).toEqual(closed)
    const row = await t.store.db.reservation.findUniqueOrThrow({ where: { id: held } })
    expect(row.state).toBe('HELD')
    await t.must(t.run(unblockWorker, { worker: worker.memberId }, employer))
    await t.must(t.run(acceptInvitation, { invitation }, worker))
    await t.must(t.run(takeSlot, { campaign }, worker))
  })

  test('is one employer’s choice: other employers’ jobs stay open', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const { employer: other } = await t.employerAndWorker()
    await t.must(t.run(blockWorker, { worker: worker.memberId }, employer))
    await t.take(await t.campaign(other), worker)
  })

  test('twice, or unblocking somebody who is not blocked, changes nothing', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const who = { worker: worker.memberId }
    const blocks = () => t.store.db.blockedWorker.count({ where: { employerId: employer.memberId } })
    await t.must(t.run(unblockWorker, who, employer))
    await t.must(t.run(blockWorker, who, employer))
    await t.must(t.run(blockWorker, who, employer))
    expect(await blocks()).toBe(1)
    await t.must(t.run(unblockWorker, who, employer))
    await t.must(t.run(unblockWorker, who, employer))
    expect(await blocks()).toBe(0)
  })

  test('of oneself or of nobody is refused', async () => {
    const { employer } = await t.employerAndWorker()
    for (const worker of [employer.memberId, t.newId()]) {
      expect(await t.refusal(t.run(blockWorker, { worker }, employer))).toEqual({
        code: 'not-found',
        what: 'worker',
      })
    }
    const robot = { kind: 'system', name: 'x' } as const
    const who = { worker: employer.memberId }
    expect(await t.refusal(t.run(blockWorker, who, robot))).toEqual({ code: 'not-allowed' })
    expect(await t.refusal(t.run(unblockWorker, who, robot))).toEqual({ code: 'not-allowed' })
  })
})
