import { hasOnlySafeLinks } from '../../domain/campaigns/link-safety.rules.ts'
import {
  ORDER_FILES_MAX,
  ORDER_REASON_MAX,
  ORDER_WORDS_MIN,
  type OrderAction,
} from '../../domain/orders/order.rules.ts'
import { actIn } from '../../domain/orders/order-act.rules.ts'
import type { OrderOfSide } from '../../domain/orders/read-order.ts'
import type { Ctx, Result } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { type Checked, type Form, listAnswer, textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { instead } from './answering.ts'
import { noOrder, orderRefused, readOwnOrder } from './order.ts'

/** Opens a form about an order while its side can do this; else why not, above the card as it stands today. */
export async function formWhile(
  ctx: Ctx,
  id: string,
  action: OrderAction,
  make: (found: OrderOfSide) => Form,
): Promise<{ form: Form } | { result: Result }> {
  const found = await readOwnOrder(ctx, id)
  if (!found) return instead(noOrder(ctx))
  const act = actIn(found.order, ctx.actor, action, ctx.domain.clock.now())
  return act.ok ? { form: make(found) } : instead(await orderRefused(ctx, id, act.refusal))
}

/** Words, and files beside them. `needs`: whether words must be there. */
export function saidFields(
  ctx: Ctx,
  label: string,
  { needs, maxLength }: { needs: 'words' | 'nothing'; maxLength: number },
): Field[] {
  return [
    {
      name: 'words',
      kind: 'text',
      label,
      ...(needs === 'nothing' ? { optional: true } : {}),
      minLength: needs === 'words' ? ORDER_WORDS_MIN : 1,
      maxLength,
      long: true,
    },
    {
      name: 'files',
      kind: 'files',
      label: words(ctx.say('order-files')),
      hint: words(ctx.say('order-files-hint', { max: ORDER_FILES_MAX })),
      optional: true,
      min: 1,
      max: ORDER_FILES_MAX,
    },
  ]
}

/** What was written and attached. */
export function saidOf(answers: Answers) {
  return { words: textAnswer(answers, 'words'), files: listAnswer(answers, 'files') }
}

/** Said at the words, which stay: links that lead nowhere public; with `nothing` also that there is nothing to send. */
export function checkSaid(ctx: Ctx, nothing: Text | null = null) {
  const links = checkLinks(ctx, 'words')
  return (answers: Answers): Checked => {
    const { words: said, files } = saidOf(answers)
    if (nothing && said === '' && files.length === 0) return { field: 'words', problem: nothing }
    return links(answers)
  }
}

/** The same of links alone, in the answer to any question. */
export function checkLinks(ctx: Ctx, field: string) {
  return (answers: Answers): Checked =>
    hasOnlySafeLinks(textAnswer(answers, field)) ? null : { field, problem: ctx.say('refused-link') }
}

/** Why an order is given up. */
export function reasonField(ctx: Ctx, label: string, how: { optional: boolean }): Field {
  const chips = [
    words(ctx.say('order-reason-time')),
    words(ctx.say('order-reason-not-mine')),
    words(ctx.say('order-reason-unclear')),
  ]
  return {
    name: 'reason',
    kind: 'text',
    label,
    ...(how.optional ? { optional: true } : { chips, placeholder: chips.join(' · ').slice(0, 100) }),
    minLength: ORDER_WORDS_MIN,
    maxLength: ORDER_REASON_MAX,
    long: true,
  }
}
