import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import type { ProofRequirement } from '../../src/domain/campaigns/requirement.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { documentAttachment } from '../../src/domain/files/attachment.ts'
import type { Answer } from '../../src/domain/kit/decision.ts'
import { newId } from '../../src/domain/kit/ids.ts'
import type { Refusal } from '../../src/domain/kit/refusal.ts'
import {
  type Actor,
  type Domain,
  type Outcome,
  perform,
  type UseCase,
} from '../../src/domain/kit/use-case.ts'
import { audit } from '../../src/domain/ledger/audit.ts'
import { enterMember } from '../../src/domain/members/enter-member.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { sweepDue } from '../../src/domain/timers/sweep.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { openDatabase } from '../../src/runtime/database.ts'
import { createTestDatabase } from './database.ts'

/** The clock of a test: stands still until it is moved. */
export function testClock(start = '2026-11-01T12:00:00Z') {
  let now = new Date(start)
  return {
    now: () => new Date(now),
    advance: (ms: number) => {
      now = new Date(now.getTime() + ms)
    },
  }
}

export type TestDomain = Awaited<ReturnType<typeof createTestDomain>>

/** A domain on a database of its own, with short ways to the states that tests begin from. */
export async function createTestDomain(policy: Record<string, string> = {}) {
  const database = await createTestDatabase()
  const { store, pool, close } = openDatabase(database.url)
  const clock = testClock()
  const domain: Domain = {
    store,
    clock,
    policy: policySchema.parse(policy),
    secret: 'test-secret',
    onCommitted: () => {},
  }
  let count = 0
  const key = () => `test:${++count}`

  async function must<A extends Answer>(outcome: Promise<Outcome<A>>): Promise<A> {
    const result = await outcome
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal, bigints)}`)
    return result.answer
  }

  async function refusal<A>(outcome: Promise<Outcome<A>>): Promise<Refusal> {
    const result = await outcome
    if (result.ok) throw new Error('was done, and should have been refused')
    return result.refusal
  }

  async function run<I, F, A extends Answer>(
    use: UseCase<I, F, A>,
    input: I,
    actor: Actor,
    requestKey = key(),
  ) {
    return perform(domain, use, { input, actor, key: requestKey })
  }

  async function member(
    name: string,
    roles: ('admin' | 'moderator' | 'finance')[] = [],
  ): Promise<Actor & { memberId: string }> {
    const person = {
      platform: 'telegram' as const,
      platformUserId: `${++count}`,
      displayName: name,
      locale: 'en',
    }
    const { memberId } = await must(run(enterMember, person, { kind: 'system', name: 'test' }))
    return { kind: 'member' as const, memberId, roles }
  }

  let cashier: (Actor & { memberId: string }) | null = null
  async function fund(actor: Actor & { memberId: string }, usd: number) {
    cashier ??= await member('Cashier', ['finance'])
    const { code } = await must(
      issueTopUp(domain, {
        input: { amountMicros: BigInt(usd) * 1_000_000n, reason: 'test money' },
        actor: cashier,
        key: key(),
      }),
    )
    await must(redeemVoucher(domain, { code, actor, key: key() }))
  }

  async function campaign(
    employer: Actor,
    fields: Partial<{
      rewardMicros: bigint
      slots: number
      requirements: ProofRequirement[]
      title: string
      categoryId: string
    }> = {},
  ): Promise<string> {
    const { campaignId } = await must(
      run(
        publishCampaign,
        {
          mode: 'INTERNATIONAL',
          categoryId: 'signup',
          title: 'Try our app',
          instructions: 'Install the app and write what you think.',
          requirements: [{ kind: 'text', ask: 'What did you think?' }],
          rewardMicros: 250_000n,
          slots: 5,
          ...fields,
        },
        employer,
      ),
    )
    return campaignId
  }

  /** A paid-to-click job of a tenth of a cent. */
  async function clickJob(
    employer: Actor,
    fields: Partial<{ rewardMicros: bigint; slots: number; targetUrl: string; title: string }> = {},
  ): Promise<string> {
    const { campaignId } = await must(
      run(
        publishCampaign,
        {
          mode: 'PAID_TO_CLICK',
          categoryId: 'search-visit',
          title: 'Visit our shop',
          instructions: 'Open the page and look around.',
          targetUrl: 'https://shop.example/welcome?from=us',
          rewardMicros: 1_000n,
          slots: 5,
          ...fields,
        },
        employer,
      ),
    )
    return campaignId
  }

  /** Asks for a personal link. */
  async function visit(campaignId: string, worker: Actor): Promise<string> {
    return (await must(run(startVisit, { campaign: campaignId }, worker))).visitId
  }

  async function take(campaignId: string, worker: Actor): Promise<string> {
    return (await must(run(takeSlot, { campaign: campaignId }, worker))).reservationId
  }

  async function submission(campaignId: string, worker: Actor): Promise<string> {
    const reservation = await take(campaignId, worker)
    const answers = [{ kind: 'text' as const, text: 'I liked it a lot.' }]
    return (await must(run(submitProof, { reservation, answers }, worker))).submissionId
  }

  async function correctionAsked(campaignId: string, worker: Actor, employer: Actor): Promise<string> {
    const id = await submission(campaignId, worker)
    await must(run(askCorrection, { submission: id, reason: 'The name is missing.' }, employer))
    return id
  }

  async function resubmitted(campaignId: string, worker: Actor, employer: Actor): Promise<string> {
    const id = await correctionAsked(campaignId, worker, employer)
    await must(run(standByProof, { submission: id }, worker))
    return id
  }

  /** An employer with money in the wallet, and a worker without any. */
  async function employerAndWorker(usd = 100) {
    const employer = await member('Emma')
    await fund(employer, usd)
    return { employer, worker: await member('Wale') }
  }

  /** A picture that this member uploaded. */
  async function picture(owner: { memberId: string }): Promise<string> {
    const id = newId(clock.now())
    await store.db.storedFile.create({
      data: {
        id,
        ownerId: owner.memberId,
        sha256: id,
        perceptualHash: '0',
        width: 10,
        height: 10,
        bytes: 100,
        createdAt: clock.now(),
      },
    })
    return id
  }

  /** A document that this member sent, as an attachment. */
  async function document(owner: { memberId: string }, name = 'plan.pdf'): Promise<string> {
    const id = newId(clock.now())
    const mime = 'application/pdf'
    const data = {
      id,
      ownerId: owner.memberId,
      sha256: id,
      name,
      mime,
      bytes: 1_200_000,
      createdAt: clock.now(),
    }
    await store.db.storedDocument.create({ data })
    return documentAttachment(id)
  }

  async function state(submissionId: string) {
    return (await store.db.submission.findUniqueOrThrow({ where: { id: submissionId } })).state
  }

  async function freeSlots(campaignId: string): Promise<number> {
    return (await store.db.campaign.findUniqueOrThrow({ where: { id: campaignId } })).freeSlots
  }

  async function balances(actor: { memberId: string }) {
    const accounts = await store.db.account.findMany({ where: { memberId: actor.memberId } })
    const of = (kind: string) => accounts.find((a) => a.kind === kind)?.balanceMicros
    return { cash: of('cash'), wallet: of('wallet') }
  }

  async function held(campaignId: string): Promise<bigint> {
    const rows = await pool.query('SELECT held_micros FROM v_escrow WHERE id = $1', [campaignId])
    return BigInt(rows.rows[0]?.held_micros ?? 0)
  }

  return {
    domain,
    store,
    pool,
    clock,
    database,
    key,
    must,
    refusal,
    run,
    sweep: () => sweepDue(domain),
    employerAndWorker,
    correctionAsked,
    resubmitted,
    picture,
    document,
    state,
    freeSlots,
    member,
    fund,
    campaign,
    clickJob,
    visit,
    take,
    submission,
    balances,
    held,
    audit: () => audit(store),
    newId: () => newId(clock.now()),
    async close() {
      await close()
      await database.drop()
    },
  }
}

function bigints(_: string, value: unknown) {
  return typeof value === 'bigint' ? value.toString() : value
}
