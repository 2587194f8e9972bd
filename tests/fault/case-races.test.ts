import { afterAll, afterEach, describe, expect, test } from 'vitest'
import {
  claimHeldVerdict,
  decideHeldVerdict,
  giveBackHeldVerdict,
} from '../../src/domain/breaker/handle-held-verdict.ts'
import { claimContest, giveBackContest } from '../../src/domain/contests/claim-contest.ts'
import { decideContest } from '../../src/domain/contests/decide-contest.ts'
import { claimDispute, giveBackDispute } from '../../src/domain/disputes/claim-dispute.ts'
import { decideDispute } from '../../src/domain/disputes/decide-dispute.ts'
import type { Answer } from '../../src/domain/kit/decision.ts'
import {
  type Actor,
  type Domain,
  type Outcome,
  perform,
  type UseCase,
} from '../../src/domain/kit/use-case.ts'
import { claimReport, closeReport, giveBackReport } from '../../src/domain/reports/handle-report.ts'
import { reportJob } from '../../src/domain/reports/report-job.ts'
import { closeTicket } from '../../src/domain/support/answer-ticket.ts'
import { claimTicket, giveBackTicket } from '../../src/domain/support/claim-ticket.ts'
import { heldVerdict } from '../support/breakers.ts'
import { contested } from '../support/contests.ts'
import { disputed } from '../support/disputes.ts'
import { createTestDomain } from '../support/domain.ts'
import { overtakenBy } from '../support/races.ts'
import { opened } from '../support/tickets.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const [mo, mia, ada] = [
  await t.member('Mo', ['moderator']),
  await t.member('Mia', ['moderator']),
  await t.member('Ada', ['admin']),
]
const { db } = t.store
const reason = 'We have looked at it.'
const DEPOSIT = { reason: 'deposit' as const, words: null }

type Move = (by: Actor, domain?: Domain) => Promise<Outcome<Answer>>
type Handled = { id: string; row(): Promise<unknown>; claim: Move; giveBack: Move; decide: Move }

function move<I, F, A extends Answer>(use: UseCase<I, F, A>, input: NoInfer<I>): Move {
  return (actor, domain = t.domain) => perform(domain, use, { input, actor, key: t.key() })
}

async function question(): Promise<Handled> {
  const ticket = await opened(t, await t.member('Quin'))
  return {
    id: ticket,
    row: () => db.ticket.findUnique({ where: { id: ticket } }),
    claim: move(claimTicket, { ticket }),
    giveBack: move(giveBackTicket, { ticket, reason }),
    decide: move(closeTicket, { ticket, words: reason, files: [] }),
  }
}

async function contest(): Promise<Handled> {
  // The worker was paid already: nothing moves when it is lost, so only the contest itself can hold.
  const { contest: id } = await contested(t, 'pay')
  return {
    id,
    row: () => db.contest.findUnique({ where: { id } }),
    claim: move(claimContest, { contest: id }),
    giveBack: move(giveBackContest, { contest: id, reason }),
    decide: move(decideContest, { contest: id, won: false, reason }),
  }
}

async function report(): Promise<Handled & { campaign: string }> {
  const { employer, worker } = await t.employerAndWorker(10)
  const campaign = await t.campaign(employer)
  const { reportId: id } = await t.must(t.run(reportJob, { campaign, ...DEPOSIT }, worker))
  return {
    id,
    campaign,
    row: () => db.jobReport.findUnique({ where: { id } }),
    claim: move(claimReport, { report: id }),
    giveBack: move(giveBackReport, { report: id, reason }),
    decide: move(closeReport, { report: id, outcome: reason }),
  }
}

async function dispute(): Promise<Handled> {
  const { dispute: id } = await disputed(t)
  return {
    id,
    row: () => db.dispute.findUnique({ where: { id } }),
    claim: move(claimDispute, { dispute: id }),
    giveBack: move(giveBackDispute, { dispute: id, reason }),
    decide: move(decideDispute, { dispute: id, ruling: { sellerMicros: 0n }, reason }),
  }
}

async function verdict(): Promise<Handled> {
  const { verdict: id } = await heldVerdict(t)
  return {
    id,
    row: () => db.heldVerdict.findUnique({ where: { id } }),
    claim: move(claimHeldVerdict, { verdict: id }),
    giveBack: move(giveBackHeldVerdict, { verdict: id, reason }),
    decide: move(decideHeldVerdict, { verdict: id, confirm: true, reason }),
  }
}

const actions = (objectId: string) => db.operatorAction.count({ where: { objectId } })

describe.each([
  ['a question', question, 'OPEN', 'CLOSED'],
  ['a contest', contest, 'OPEN', 'LOST'],
  ['a report', report, 'OPEN', 'CLOSED'],
  ['a dispute', dispute, 'OPEN', 'DECIDED'],
  ['a held verdict', verdict, 'WAITING', 'CONFIRMED'],
] as const)('%s that changed hands between reading and writing', (_, open, waits, ended) => {
  test('taken by somebody else: it is theirs', async () => {
    const one = await open()
    const late = overtakenBy(t, () => t.must(one.claim(mia)))
    expect(await t.refusal(one.claim(mo, late))).toMatchObject({ code: 'case-taken' })
    expect(await one.row()).toMatchObject({ state: 'CLAIMED', claimedById: mia.memberId })
    expect(await actions(one.id)).toBe(1)
  })

  test('taken and decided by somebody else: nobody takes it any more', async () => {
    const one = await open()
    const late = overtakenBy(t, async () => {
      await t.must(one.claim(mia))
      await t.must(one.decide(mia))
    })
    expect(await t.refusal(one.claim(mo, late))).toMatchObject({ code: 'case-closed' })
    expect(await one.row()).toMatchObject({ state: ended })
  })

  test('given back, or given back and taken by somebody else: the decision does not count', async () => {
    const [free, taken] = [await open(), await open()]
    for (const one of [free, taken]) {
      await t.must(one.claim(mo))
      const late = overtakenBy(t, async () => {
        await t.must(one.giveBack(ada))
        if (one === taken) await t.must(one.claim(mia))
      })
      expect(await t.refusal(one.decide(mo, late))).toMatchObject({ code: 'case-not-yours' })
    }
    expect(await free.row()).toMatchObject({ state: waits, claimedById: null })
    expect(await taken.row()).toMatchObject({ state: 'CLAIMED', claimedById: mia.memberId })
  })

  test('decided: it is not given back', async () => {
    const one = await open()
    await t.must(one.claim(mo))
    const late = overtakenBy(t, () => t.must(one.decide(mo)))
    expect(await t.refusal(one.giveBack(ada, late))).toMatchObject({ code: 'case-closed' })
    expect(await one.row()).toMatchObject({ state: ended })
    expect(await actions(one.id)).toBe(2)
  })

  test('given back and taken by somebody else: it is not given back for them', async () => {
    const one = await open()
    await t.must(one.claim(mo))
    const late = overtakenBy(t, async () => {
      await t.must(one.giveBack(ada))
      await t.must(one.claim(mia))
    })
    expect(await t.refusal(one.giveBack(mo, late))).toMatchObject({ code: 'case-not-yours' })
    expect(await one.row()).toMatchObject({ state: 'CLAIMED', claimedById: mia.memberId })
  })
})

test('a moderator who reports the job themselves in that moment takes nobody’s report of it', async () => {
  const { campaign, claim, row } = await report()
  const late = overtakenBy(t, () => t.must(t.run(reportJob, { campaign, ...DEPOSIT }, mo)))
  expect(await t.refusal(claim(mo, late))).toEqual({ code: 'own-case' })
  expect(await row()).toMatchObject({ state: 'OPEN', claimedById: null })
})
