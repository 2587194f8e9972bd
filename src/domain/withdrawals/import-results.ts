import { z } from 'zod'
import type { Withdrawal } from '../../generated/prisma/client.ts'
import { CASE_REASON_MAX, CASE_REASON_MIN, operatorAction } from '../cases/case.rules.ts'
import { type Decision, mergeDecisions } from '../kit/decision.ts'
import { decide, refuse, type Verdict } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, idSchema, useCase } from '../kit/use-case.ts'
import { BATCH_MAX } from './export-batch.ts'
import { concerns, hasInHand, isAgreed, type Payer, paysOut, REFERENCE_MAX } from './payout-desk.rules.ts'
import { type RailResult, settlePayment } from './rail.ts'

/** One line of a filled file: a reference where it was paid, a reason where it was not. */
export type ResultLine = {
  id: string
  /** What the file says was to be paid; `null`: nothing that could be read. */
  netMicros: bigint | null
  reference: string
  rejection: string
}

/** What became of a line. All but the first two changed nothing. */
export const LINE_OUTCOMES = [
  'completed',
  'rejected',
  'already',
  'unfilled',
  'both',
  'too-long',
  'no-reason',
  'amount-differs',
  'twice',
  'moved-on',
  'other-batch',
  'not-in-hand',
  'second-missing',
  'unknown',
] as const
export type LineOutcome = (typeof LINE_OUTCOMES)[number]

const input = z.object({
  batch: idSchema,
  lines: z
    .array(
      z.object({
        id: z.string(),
        netMicros: z.bigint().nullable(),
        reference: z.string(),
        rejection: z.string(),
      }),
    )
    .min(1)
    .max(BATCH_MAX),
})
type Input = z.infer<typeof input>

/**
 * Takes in what came of a batch, line by line: completed with its reference, or rejected with its reason, whatever
 * the other lines say. A line that does not fit its withdrawal to the cent changes nothing, nor does one that was
 * taken in before, that moved on, or that is of another batch. All that fit are one commit; `outcomes` names what
 * became of each line, in their order. Refuses everybody but finance and admins.
 */
export const importResults = useCase({
  name: 'import-results',
  input,
  read: (store, { lines }) => readLines(store, lines),
  decide(found, { input: { batch, lines }, actor, now }): Verdict<Decision<{ outcomes: string }>> {
    if (!paysOut(actor)) return refuse({ code: 'not-allowed' })
    const judged = judge(found, { batch, lines }, actor)
    const settled = judged.flatMap(({ settle }) =>
      settle
        ? [
            {
              ...settlePayment(settle.withdrawal, settle.result, now),
              inserts: [actionOf(actor, settle, now)],
              answer: {},
            },
          ]
        : [],
    )
    const outcomes = judged.map(({ outcome }) => outcome).join(' ')
    return decide({ ...mergeDecisions(settled), answer: { outcomes } })
  },
})

/** What would become of each line now, without doing it; `null` for everybody but finance and admins. */
export async function previewResults(
  store: Store,
  lines: Input,
  actor: Actor,
): Promise<LineOutcome[] | null> {
  if (!paysOut(actor)) return null
  return judge(await readLines(store, lines.lines), lines, actor).map(({ outcome }) => outcome)
}

/** The outcomes of an answer, in the order of the lines. */
export function readOutcomes(outcomes: string): LineOutcome[] {
  return z.array(z.enum(LINE_OUTCOMES)).parse(outcomes.split(' '))
}

function readLines({ db }: Store, lines: readonly ResultLine[]): Promise<Withdrawal[]> {
  return db.withdrawal.findMany({ where: { id: { in: lines.map(({ id }) => id) } } })
}

type Settled = { withdrawal: Withdrawal; result: Exclude<RailResult, { kind: 'unknown' }> }
type Judged = { outcome: LineOutcome; settle: Settled | null }

function judge(found: readonly Withdrawal[], { batch, lines }: Input, operator: Payer): Judged[] {
  const seen = new Set<string>()
  return lines.map((line) => {
    const isAgain = seen.has(line.id)
    seen.add(line.id)
    const withdrawal = found.find(({ id }) => id === line.id)
    if (!withdrawal) return nothing('unknown')
    if (isAgain) return nothing('twice')
    if (withdrawal.batchId !== batch) return nothing('other-batch')
    return judgeLine(line, withdrawal, operator)
  })
}

function judgeLine(line: ResultLine, withdrawal: Withdrawal, operator: Payer): Judged {
  const { reference, rejection } = line
  if (line.netMicros !== withdrawal.amountMicros - withdrawal.feeMicros) return nothing('amount-differs')
  if (reference === '' && rejection === '') return nothing('unfilled')
  if (reference !== '' && rejection !== '') return nothing('both')
  if (withdrawal.state !== 'PAYING') return nothing(isTheSame(line, withdrawal) ? 'already' : 'moved-on')
  if (!hasInHand(operator, withdrawal) || concerns(withdrawal, operator.memberId)) {
    return nothing('not-in-hand')
  }
  if (reference.length > REFERENCE_MAX || rejection.length > CASE_REASON_MAX) return nothing('too-long')
  if (rejection !== '') {
    if (rejection.length < CASE_REASON_MIN) return nothing('no-reason')
    return { outcome: 'rejected', settle: { withdrawal, result: { kind: 'refused', reason: rejection } } }
  }
  if (!isAgreed(withdrawal)) return nothing('second-missing')
  return { outcome: 'completed', settle: { withdrawal, result: { kind: 'paid', reference } } }
}

function isTheSame({ reference, rejection }: ResultLine, withdrawal: Withdrawal): boolean {
  return reference === ''
    ? withdrawal.state === 'REJECTED' && withdrawal.reason === rejection
    : withdrawal.state === 'COMPLETED' && withdrawal.reference === reference
}

function nothing(outcome: LineOutcome): Judged {
  return { outcome, settle: null }
}

function actionOf(operator: Payer, { withdrawal: { id }, result }: Settled, now: Date) {
  return result.kind === 'paid'
    ? operatorAction(operator, 'complete-withdrawal', id, result.reference, now)
    : operatorAction(operator, 'reject-withdrawal', id, result.reason, now)
}
