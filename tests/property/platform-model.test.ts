import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { extendReservation, giveUpReservation } from '../../src/domain/campaigns/leave-reservation.ts'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { pauseCampaign, resumeCampaign, stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import type { Actor, Outcome } from '../../src/domain/kit/use-case.ts'
import { policySchema } from '../../src/domain/policy.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { rateSubmission } from '../../src/domain/submissions/rate-submission.ts'
import { rejectFinally } from '../../src/domain/submissions/reject-finally.ts'
import { resubmitProof, standByProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { issueTopUp } from '../../src/domain/vouchers/issue-top-up.ts'
import { redeemVoucher } from '../../src/domain/vouchers/redeem-voucher.ts'
import { createTestDomain } from '../support/domain.ts'
import * as model from './platform-model.ts'
import { at, type Code, type Model } from './platform-model.ts'

const t = await createTestDomain()
afterAll(() => t.close())

const KINDS = [
  ...([
    'take',
    'take',
    'take',
    'take',
    'submit',
    'submit',
    'submit',
    'submit',
    'approve',
    'ask',
    'ask',
  ] as const),
  ...([
    'ask',
    'resubmit',
    'resubmit',
    'stand',
    'stand',
    'reject',
    'reject',
    'reject',
    'giveUp',
    'approve',
  ] as const),
  ...(['extend', 'rate', 'rate', 'pause', 'resume', 'stop', 'publish', 'issue', 'redeem'] as const),
  ...(['wait', 'wait', 'sweep', 'repeat', 'repeat'] as const),
]
type Kind = (typeof KINDS)[number]
type Step = { kind: Kind; who: number; on: number; byAnybody: boolean }

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  who: fc.nat({ max: 3 }),
  on: fc.nat({ max: 1000 }),
  // One in eight comes from somebody who has no business with it.
  byAnybody: fc.nat({ max: 7 }).map((n) => n === 0),
})

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const WAITS = [
  1,
  MINUTE,
  MINUTE,
  10 * MINUTE,
  59 * MINUTE,
  60 * MINUTE,
  DAY,
  3 * DAY,
  6 * DAY,
  7 * DAY - 1,
  7 * DAY,
]
const answers = [{ kind: 'text' as const, text: 'Done.' }]

/** A press: what it does in the model, and how it reaches the platform under a request key. */
type Press = { predict: () => Code; press: (key: string) => Promise<Outcome<object>> }

async function world() {
  const actors = [await t.member('A'), await t.member('B'), await t.member('C'), await t.member('D')]
  const operator = await t.member('Op', ['finance'])
  for (const actor of actors) await t.fund(actor, 3)
  const m: Model = {
    now: t.clock.now().getTime(),
    members: actors.map(() => ({ cash: 0n, wallet: 3_000_000n, open: 0 })),
    campaigns: [],
    reservations: [],
    submissions: [],
    vouchers: [],
  }
  return { m, actors, operator, ids: { campaigns: [], reservations: [], submissions: [], codes: [] } as Ids }
}
type World = Awaited<ReturnType<typeof world>>
type Ids = Record<'campaigns' | 'reservations' | 'submissions' | 'codes', string[]>

const FITTING: Partial<Record<Kind, readonly string[]>> = {
  approve: ['SUBMITTED', 'RESUBMITTED'],
  ask: ['SUBMITTED'],
  resubmit: ['CORRECTION_ASKED'],
  stand: ['CORRECTION_ASKED'],
  reject: ['RESUBMITTED'],
  rate: ['SATISFIED'],
}

/** The place of the item a step is about: mostly one that fits, so that long stories happen; else any. */
function choose<T>(items: readonly T[], on: number, mostly: boolean, fits: (item: T) => boolean): number {
  const places = [...items.keys()]
  const fitting = mostly ? places.filter((place) => fits(at(items, place))) : []
  const among = fitting.length > 0 ? fitting : places
  return among[on % (among.length || 1)] ?? 0
}

/** What a step means in this world; `null` when there is nothing it could be about. */
function pressOf(w: World, { kind, who, on, byAnybody }: Step): Press | null {
  const { m, ids } = w
  const actor = (n: number): Actor => at(w.actors, n)
  const campaign = choose(m.campaigns, on, !byAnybody, (c) =>
    kind === 'take' ? c.state === 'ACTIVE' && c.free > 0 && c.employer !== who : c.state === 'PAUSED',
  )
  const reservation = choose(m.reservations, on, !byAnybody, (r) => r.state === 'HELD')
  const submission = choose(m.submissions, on, !byAnybody, (s) => FITTING[kind]?.includes(s.state) ?? false)
  const keep = (list: string[], id: unknown) => list.push(String(id))
  const done = async <A extends object>(outcome: Promise<Outcome<A>>, then?: (answer: A) => void) => {
    const result = await outcome
    if (result.ok && !result.repeated) then?.(result.answer)
    return result
  }

  switch (kind) {
    case 'publish': {
      const fee = at(['10', '0', '3.3333'], on % 3)
      const rate = at([100_000n, 0n, 33_333n], on % 3)
      const reward = 10_000n + BigInt(on) * 997n
      const refund = on % 2 === 0
      const slots = 2 + (on % 3)
      const exact = reward * rate
      const feeMicros = exact % 1_000_000n === 0n ? exact / 1_000_000n : exact / 1_000_000n + 1n
      const input = {
        mode: 'INTERNATIONAL' as const,
        categoryId: 'other',
        title: 'A job of the model',
        instructions: 'Do what the model says.',
        requirements: [{ kind: 'text' as const, ask: 'Say it' }],
        rewardMicros: reward,
        slots,
      }
      return {
        predict: () => model.publish(m, who, { reward, fee: feeMicros, slots, refund }),
        press: (key) => {
          t.domain.policy = policySchema.parse({
            PLATFORM_FEE: fee,
            FINAL_REJECTION: refund ? 'refund' : 'pay',
          })
          return done(t.run(publishCampaign, input, actor(who), key), (a) =>
            keep(ids.campaigns, a.campaignId),
          )
        },
      }
    }
    case 'take':
      if (m.campaigns.length === 0) return null
      return {
        predict: () => model.take(m, who, campaign),
        press: (key) =>
          done(t.run(takeSlot, { campaign: at(ids.campaigns, campaign) }, actor(who), key), (a) =>
            keep(ids.reservations, a.reservationId),
          ),
      }
    case 'giveUp':
    case 'extend':
    case 'submit': {
      if (m.reservations.length === 0) return null
      const by = byAnybody ? who : at(m.reservations, reservation).member
      const input = { reservation: at(ids.reservations, reservation), answers }
      if (kind === 'submit') {
        return {
          predict: () => model.submit(m, by, reservation),
          press: (key) =>
            done(t.run(submitProof, input, actor(by), key), (a) => keep(ids.submissions, a.submissionId)),
        }
      }
      const use = kind === 'giveUp' ? giveUpReservation : extendReservation
      return {
        predict: () => model[kind](m, by, reservation),
        press: (key) => t.run(use as typeof giveUpReservation, input, actor(by), key),
      }
    }
    case 'approve':
    case 'ask':
    case 'reject':
    case 'rate':
    case 'resubmit':
    case 'stand': {
      const s = m.submissions[submission]
      if (!s) return null
      const isWorkers = kind === 'resubmit' || kind === 'stand'
      const by = byAnybody ? who : isWorkers ? s.worker : at(m.campaigns, s.campaign).employer
      const id = at(ids.submissions, submission)
      const reason = 'Because of the model.'
      const rating = { stars: 1 + (on % 5) }
      const press: Record<typeof kind, (key: string) => Promise<Outcome<object>>> = {
        approve: (key) => t.run(approveSubmission, { submission: id }, actor(by), key),
        ask: (key) => t.run(askCorrection, { submission: id, reason }, actor(by), key),
        reject: (key) => t.run(rejectFinally, { submission: id, reason }, actor(by), key),
        rate: (key) => t.run(rateSubmission, { submission: id, rating }, actor(by), key),
        resubmit: (key) => t.run(resubmitProof, { submission: id, answers }, actor(by), key),
        stand: (key) => t.run(standByProof, { submission: id }, actor(by), key),
      }
      const rule = kind === 'stand' ? model.resubmit : model[kind]
      return { predict: () => rule(m, by, submission), press: press[kind] }
    }
    case 'pause':
    case 'resume':
    case 'stop': {
      if (m.campaigns.length === 0 || (kind === 'stop' && on % 3 > 0)) return null
      const by = byAnybody ? who : at(m.campaigns, campaign).employer
      const [use, to] = (
        {
          pause: [pauseCampaign, 'PAUSED'],
          resume: [resumeCampaign, 'ACTIVE'],
          stop: [stopCampaign, 'STOPPED'],
        } as const
      )[kind]
      return {
        predict: () => model.steer(m, by, campaign, to),
        press: (key) => t.run(use, { campaign: at(ids.campaigns, campaign) }, actor(by), key),
      }
    }
    case 'issue': {
      const micros = 1_000_000n + BigInt(on)
      return {
        predict: () => {
          m.vouchers.push({ micros, expires: m.now + 365 * DAY, redeemed: false })
          return null
        },
        press: (key) =>
          done(
            issueTopUp(t.domain, {
              input: { amountMicros: micros, reason: 'model' },
              actor: w.operator,
              key,
            }),
            (a) => keep(ids.codes, a.code),
          ),
      }
    }
    case 'redeem': {
      if (m.vouchers.length === 0) return null
      const voucher = on % m.vouchers.length
      return {
        predict: () => model.redeem(m, who, voucher),
        press: (key) => redeemVoucher(t.domain, { code: at(ids.codes, voucher), actor: actor(who), key }),
      }
    }
    case 'wait':
    case 'sweep':
    case 'repeat':
      return null
    default:
      return kind satisfies never
  }
}

async function follow(steps: readonly Step[]) {
  const w = await world()
  const pressed: { press: Press; key: string; answer: object | null }[] = []

  async function press(what: Press, key: string) {
    const code = what.predict()
    const outcome = await what.press(key)
    expect(outcome.ok ? null : outcome.refusal.code).toBe(code)
    pressed.push({ press: what, key, answer: outcome.ok ? outcome.answer : null })
  }

  for (const now of steps) {
    if (now.kind === 'wait') {
      const ms = at(WAITS, now.on % WAITS.length)
      t.clock.advance(ms)
      w.m.now += ms
    } else if (now.kind === 'sweep') {
      await t.sweep()
      model.sweep(w.m)
    } else if (now.kind === 'repeat') {
      const earlier = pressed[now.on % (pressed.length || 1)]
      if (!earlier) continue
      if (earlier.answer === null) await press(earlier.press, earlier.key)
      else {
        const again = await earlier.press.press(earlier.key)
        expect(again).toEqual({ ok: true, repeated: true, answer: earlier.answer })
      }
    } else {
      const what = pressOf(w, now)
      if (what) await press(what, t.key())
    }
  }
  await compare(w)
}

/** Balances, slots, escrows and states are what the model says. */
async function compare({ m, actors, ids }: World) {
  const balances = await Promise.all(actors.map((actor) => t.balances(actor)))
  expect(balances).toEqual(m.members.map(({ cash, wallet }) => ({ cash, wallet })))
  expect(await Promise.all(ids.campaigns.map((id) => t.freeSlots(id)))).toEqual(
    m.campaigns.map((c) => c.free),
  )
  expect(await Promise.all(ids.campaigns.map((id) => t.held(id)))).toEqual(
    m.campaigns.map((_, n) => model.escrowOf(m, n)),
  )
  expect(await Promise.all(ids.submissions.map((id) => t.state(id)))).toEqual(
    m.submissions.map((s) => s.state),
  )
  expect(await t.audit()).toEqual([])
}

test('whatever members do, in whatever order, the platform does what the rules say', async () => {
  const publishFirst = fc
    .array(step, { minLength: 20, maxLength: 80 })
    .map((steps) => [
      { kind: 'publish' as const, who: 0, on: 501, byAnybody: false },
      { kind: 'publish' as const, who: 1, on: 302, byAnybody: false },
      ...steps,
    ])
  await fc.assert(fc.asyncProperty(publishFirst, follow), { numRuns: 40, interruptAfterTimeLimit: 60_000 })
}, 120_000)
