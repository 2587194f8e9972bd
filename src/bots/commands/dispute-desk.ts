import { heldBy, moderates, releasableBy } from '../../domain/cases/case.rules.ts'
import { claimDispute, giveBackDispute } from '../../domain/disputes/claim-dispute.ts'
import { decideDispute } from '../../domain/disputes/decide-dispute.ts'
import { disputeCase as caseOf, type Ruling } from '../../domain/disputes/dispute.rules.ts'
import { listDisputes } from '../../domain/disputes/list-disputes.ts'
import type { DisputeCase } from '../../domain/disputes/read-dispute.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { type Form, textAnswer } from '../kit/form.ts'
import { money } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { disputesView } from '../views/dispute-desk-view.ts'
import { shareFacts } from '../views/dispute-views.ts'
import { instead, pageOf, refused, viewer } from './answering.ts'
import { giveBackForm, reasonField } from './contest-desk.ts'
import { disputeRefused, disputeResult, readDispute } from './dispute.ts'

/** The moderators' queue of disputes, longest waiting first. */
export const disputes: Command = {
  ...entries.disputes,
  async run(ctx, { page }) {
    if (!moderates(ctx.actor)) return refused(ctx, { code: 'not-allowed' })
    const queue = await listDisputes(ctx.domain.store, ctx.actor, pageOf(page))
    return { view: disputesView(viewer(ctx), queue, ctx.me.memberId) }
  },
}

/** Takes a dispute: nobody else decides it from then on. */
export const takeDispute: Command = {
  ...entries.claimDispute,
  async run(ctx, { dispute = '' }) {
    if (!ID_PATTERN.test(dispute)) return refused(ctx, { code: 'not-found', what: 'case' })
    const call = { input: { dispute }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, claimDispute, call)
    return outcome.ok
      ? disputeResult(ctx, dispute, ctx.say('case-claimed'))
      : disputeRefused(ctx, dispute, outcome.refusal)
  },
}

/** Gives a dispute back to the queue, with a reason. */
export const returnDispute: Command = {
  ...entries.giveBackDispute,
  async form(ctx, { dispute = '' }) {
    const found = await readDispute(ctx, dispute)
    if (!found) return instead(refused(ctx, { code: 'not-found', what: 'case' }))
    const may = releasableBy(ctx.actor, caseOf(found.dispute), ctx.domain.clock.now())
    return may.ok ? { form: giveBackForm(ctx) } : instead(await disputeRefused(ctx, dispute, may.refusal))
  },
  async run(ctx, { dispute = '' }, answers) {
    const input = { dispute, reason: textAnswer(answers, 'reason') }
    const outcome = await perform(ctx.domain, giveBackDispute, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok
      ? disputeResult(ctx, dispute, ctx.say('case-given-back'))
      : disputeRefused(ctx, dispute, outcome.refusal)
  },
}

/** How much the seller gets, or who is right, with a reason that both sides read. The last button says it all. */
export const settleDispute: Command = {
  ...entries.decideDispute,
  async form(ctx, { dispute = '' }) {
    const found = await readDispute(ctx, dispute)
    if (!found) return instead(refused(ctx, { code: 'not-found', what: 'case' }))
    const held = heldBy(ctx.actor, caseOf(found.dispute), ctx.domain.clock.now())
    if (!held.ok) return instead(await disputeRefused(ctx, dispute, held.refusal))
    return { form: found.order.priceMicros === 0n ? rightForm(ctx, found) : shareForm(ctx, found) }
  },
  async run(ctx, { dispute = '' }, answers) {
    if (!ID_PATTERN.test(dispute)) return refused(ctx, { code: 'not-found', what: 'case' })
    const input = { dispute, ruling: rulingOf(answers), reason: textAnswer(answers, 'reason') }
    const decided = await perform(ctx.domain, decideDispute, { input, actor: ctx.actor, key: ctx.key })
    return decided.ok
      ? disputeResult(ctx, dispute, ctx.say('case-decided'))
      : disputeRefused(ctx, dispute, decided.refusal)
  },
}

/** Of a price: all, half, nothing or any other amount to the seller, the rest back to the buyer. */
function shareForm(ctx: Ctx, { order, offer }: DisputeCase): Form {
  const { priceMicros } = order
  const amount: Field = {
    name: 'amount',
    kind: 'money',
    label: words(ctx.say('dispute-decide-amount')),
    hint: words(ctx.say('dispute-decide-amount-hint', { amount: money(priceMicros) })),
    minMicros: 0n,
    maxMicros: priceMicros,
    chips: [...new Set([priceMicros, priceMicros / 2n, 0n])],
    maxLabel: words(ctx.say('dispute-decide-all')),
  }
  return {
    title: ctx.say('dispute-decide-title', { title: offer.title }),
    intro: ctx.say('dispute-decide-intro', { amount: money(priceMicros) }),
    fields: [amount, reasonOfDecision(ctx)],
    preview: async (answers) => [
      { kind: 'facts', rows: shareFacts(viewer(ctx), order, sellerMicrosOf(answers)) },
    ],
    send: (answers) => {
      const sellerMicros = sellerMicrosOf(answers)
      const shares = { seller: money(sellerMicros), buyer: money(priceMicros - sellerMicros) }
      return { label: words(ctx.say('dispute-decide-send', shares)), tone: 'primary' }
    },
  }
}

/** Of an exchange for nothing: who is right. */
function rightForm(ctx: Ctx, { offer }: DisputeCase): Form {
  const right: Field = {
    name: 'right',
    kind: 'choice',
    label: words(ctx.say('dispute-decide-right')),
    options: (['BUYER', 'SELLER'] as const).map((value) => ({
      value,
      label: words(ctx.say('dispute-side-label', { side: value })),
    })),
  }
  return {
    title: ctx.say('dispute-decide-title', { title: offer.title }),
    intro: ctx.say('dispute-decide-intro-free'),
    fields: [right, reasonOfDecision(ctx)],
    send: (answers) => ({
      label: words(ctx.say('dispute-decide-send-free', { side: textAnswer(answers, 'right') })),
      tone: 'primary',
    }),
  }
}

const reasonOfDecision = (ctx: Ctx) => reasonField(words(ctx.say('decide-reason')))

const sellerMicrosOf = (answers: Answers) => BigInt(textAnswer(answers, 'amount', '0'))

/** What the answers say; which of the two was asked is seen by what was answered. */
function rulingOf(answers: Answers): Ruling {
  const right = textAnswer(answers, 'right')
  if (right === 'BUYER' || right === 'SELLER') return { verdict: right }
  return { sellerMicros: sellerMicrosOf(answers) }
}
