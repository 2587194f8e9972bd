import { addDisputeStatement } from '../../domain/disputes/add-statement.ts'
import { concedeOrder } from '../../domain/disputes/concede-order.ts'
import {
  isRunning,
  STATEMENT_FILES,
  STATEMENT_MAX,
  STATEMENTS_PER_SIDE,
  undecidedShare,
} from '../../domain/disputes/dispute.rules.ts'
import { openDispute } from '../../domain/disputes/open-dispute.ts'
import { type DisputeCase, readDisputeFor, readSaid } from '../../domain/disputes/read-dispute.ts'
import { DAY_MS } from '../../domain/kit/clock.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import type { Refusal } from '../../domain/kit/refusal.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { ORDER_WORDS_MIN } from '../../domain/orders/order.rules.ts'
import { actIn } from '../../domain/orders/order-act.rules.ts'
import { readOrderFor } from '../../domain/orders/read-order.ts'
import { readTalk } from '../../domain/orders/read-talk.ts'
import { entries } from '../entries.ts'
import type { Command, Ctx, Result } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { type Form, listAnswer, textAnswer } from '../kit/form.ts'
import { money, type Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import {
  DISPUTE_PARTS,
  disputeOfferView,
  disputeSaidView,
  disputeTalkView,
} from '../views/dispute-part-views.ts'
import { concedeView, disputeView } from '../views/dispute-views.ts'
import { instead, pageOf, pictureOrText, refused, refusedAbove, shown, viewer } from './answering.ts'
import { checkSaid } from './order-form.ts'

/** The dispute as it stands, for whoever it concerns, with a short word above it. */
export async function disputeResult(ctx: Ctx, dispute: string, toast?: Text): Promise<Result> {
  const found = await readDispute(ctx, dispute)
  if (!found) return refused(ctx, { code: 'not-found', what: 'case' })
  return shown(disputeView(viewer(ctx), found), toast)
}

/** Something that came too late or twice: today's dispute says what is true, the toast says why. */
export async function disputeRefused(ctx: Ctx, dispute: string, refusal: Refusal): Promise<Result> {
  return refusedAbove(ctx, await disputeResult(ctx, dispute), refusal)
}

/** Reads a dispute for whoever asks; `null` when it does not concern them. */
export function readDispute(ctx: Ctx, disputeId: string): Promise<DisputeCase | null> {
  return readDisputeFor(ctx.domain.store, disputeId, ctx.actor, ctx.domain.clock.now())
}

/** A dispute, part by part. */
export const disputeCase: Command = {
  ...entries.disputeCase,
  async run(ctx, { dispute = '', part: wanted, page, shown: picture }) {
    const part = [...DISPUTE_PARTS, 'one' as const].find((name) => name === wanted) ?? 'case'
    if (part === 'case') return disputeResult(ctx, dispute)
    const found = await readDispute(ctx, dispute)
    if (!found) return refused(ctx, { code: 'not-found', what: 'case' })
    const v = viewer(ctx)
    if (part === 'offer') return { view: disputeOfferView(v, found, pictureOrText(picture)) }
    const { store } = ctx.domain
    if (part === 'talk')
      return { view: disputeTalkView(v, found, await readTalk(store, found.order.id, pageOf(page))) }
    const said = await readSaid(store, found.order.id, part, pageOf(page))
    return { view: disputeSaidView(v, found, part, said, pictureOrText(picture)) }
  },
}

/** One side of an order argues: words, and files where they help. */
export const dispute: Command = {
  ...entries.openDispute,
  async form(ctx, { order: id = '' }) {
    const { store, clock } = ctx.domain
    const found = await readOrderFor(store, id, ctx.me.memberId)
    if (found?.dispute) return joinDispute(ctx, found.dispute.id)
    const act = actIn(found?.order ?? null, ctx.actor, 'dispute', clock.now())
    if (!found || !act.ok)
      return instead(refused(ctx, act.ok ? { code: 'not-found', what: 'order' } : act.refusal))
    const { priceMicros, disputeMs } = found.order
    const facts = {
      days: String(Number(disputeMs) / DAY_MS),
      side: undecidedShare(found.order).verdict ?? 'BUYER',
    }
    return {
      form: {
        title: ctx.say('dispute-form-title', { title: found.text.title }),
        intro:
          priceMicros === 0n
            ? ctx.say('dispute-form-free', facts)
            : ctx.say('dispute-form-priced', { ...facts, amount: money(priceMicros) }),
        fields: statementFields(ctx, words(ctx.say('dispute-form-words'))),
        check: checkSaid(ctx),
        send: () => ({ label: words(ctx.say('dispute-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, { order = '' }, answers) {
    if (!ID_PATTERN.test(order)) return refused(ctx, { code: 'not-found', what: 'order' })
    const input = { order, ...statementOf(answers) }
    const outcome = await perform(ctx.domain, openDispute, { input, actor: ctx.actor, key: ctx.key })
    if (outcome.ok) return disputeResult(ctx, outcome.answer.disputeId, ctx.say('dispute-was-opened'))
    const { refusal } = outcome
    return refusal.code === 'already-disputed' ? alreadyDisputed(ctx, refusal, input) : refused(ctx, refusal)
  },
}

/** The other side was faster: what this one wants to say, or is writing already, becomes their first statement. */
async function joinDispute(ctx: Ctx, id: string): Promise<{ form: Form } | { result: Result }> {
  const found = await readDispute(ctx, id)
  if (!found || !isRunning(found.dispute, ctx.domain.clock.now()))
    return instead(await disputeRefused(ctx, id, closedDispute(id)))
  if (hasSpoken(found))
    return instead(await disputeRefused(ctx, id, { code: 'already-disputed', disputeId: id }))
  return {
    form: {
      title: ctx.say('dispute-statement-title'),
      intro: ctx.say('dispute-second'),
      fields: statementFields(ctx, words(ctx.say('dispute-form-words'))),
      check: checkSaid(ctx),
      send: () => ({ label: words(ctx.say('dispute-statement-send')), tone: 'primary' }),
    },
  }
}

const closedDispute = (id: string) => ({ code: 'case-closed', what: 'dispute', id }) as const

const hasSpoken = ({ statements, viewer: side }: DisputeCase) => statements.some((one) => one.side === side)

/** The same, sent before the form knew. */
async function alreadyDisputed(
  ctx: Ctx,
  refusal: Extract<Refusal, { code: 'already-disputed' }>,
  said: ReturnType<typeof statementOf>,
): Promise<Result> {
  const { disputeId } = refusal
  const found = await readDispute(ctx, disputeId)
  if (!found || hasSpoken(found)) return disputeRefused(ctx, disputeId, refusal)
  return addStatement(ctx, disputeId, said, `${ctx.key}:statement`)
}

/** Either side adds words and files while the dispute is undecided. */
export const disputeStatement: Command = {
  ...entries.disputeStatement,
  async form(ctx, { dispute: id = '' }) {
    const found = await readDispute(ctx, id)
    if (!found || found.viewer === 'OPERATOR') return instead(await disputeResult(ctx, id))
    const said = found.statements.filter((one) => one.side === found.viewer).length
    const left = STATEMENTS_PER_SIDE - said
    if (!isRunning(found.dispute, ctx.domain.clock.now()))
      return instead(await disputeRefused(ctx, id, closedDispute(id)))
    if (left <= 0) {
      const limit = STATEMENTS_PER_SIDE
      return instead(await disputeRefused(ctx, id, { code: 'statements-full', what: 'dispute', id, limit }))
    }
    return {
      form: {
        title: ctx.say('dispute-statement-title'),
        intro: ctx.say('dispute-statement-intro', { left }),
        fields: statementFields(ctx, words(ctx.say('dispute-statement-words'))),
        check: checkSaid(ctx),
        send: () => ({ label: words(ctx.say('dispute-statement-send')), tone: 'primary' }),
      },
    }
  },
  async run(ctx, { dispute: id = '' }, answers) {
    if (!ID_PATTERN.test(id)) return refused(ctx, { code: 'not-found', what: 'case' })
    return addStatement(ctx, id, statementOf(answers), ctx.key)
  },
}

async function addStatement(
  ctx: Ctx,
  id: string,
  { words: written, files }: ReturnType<typeof statementOf>,
  key: string,
): Promise<Result> {
  const input = { dispute: id, words: written, files }
  const outcome = await perform(ctx.domain, addDisputeStatement, { input, actor: ctx.actor, key })
  return outcome.ok
    ? disputeResult(ctx, id, ctx.say('dispute-statement-added'))
    : disputeRefused(ctx, id, outcome.refusal)
}

/** A side gives in, after having seen what goes where. */
export const giveIn: Command = {
  ...entries.concedeOrder,
  async run(ctx, { order = '', sure }) {
    if (!ID_PATTERN.test(order)) return refused(ctx, { code: 'not-found', what: 'order' })
    const { store, clock } = ctx.domain
    const id = (await readOrderFor(store, order, ctx.me.memberId))?.dispute?.id
    const found = id === undefined ? null : await readDispute(ctx, id)
    if (sure !== 'y' && found && isRunning(found.dispute, clock.now()))
      return { view: concedeView(viewer(ctx), found) }
    const outcome = await perform(ctx.domain, concedeOrder, {
      input: { order },
      actor: ctx.actor,
      key: ctx.key,
    })
    if (outcome.ok) return disputeResult(ctx, outcome.answer.disputeId, ctx.say('dispute-conceded'))
    return id === undefined ? refused(ctx, outcome.refusal) : disputeRefused(ctx, id, outcome.refusal)
  },
}

function statementFields(ctx: Ctx, label: string): Field[] {
  return [
    {
      name: 'words',
      kind: 'text',
      label,
      minLength: ORDER_WORDS_MIN,
      maxLength: STATEMENT_MAX,
      long: true,
    },
    {
      name: 'files',
      kind: 'files',
      label: words(ctx.say('dispute-files')),
      hint: words(ctx.say('dispute-files-hint', { max: String(STATEMENT_FILES) })),
      optional: true,
      min: 1,
      max: STATEMENT_FILES,
    },
  ]
}

function statementOf(answers: Answers) {
  return { words: textAnswer(answers, 'words'), files: listAnswer(answers, 'files') }
}
