import { hashInput } from '../../src/domain/kit/commit.ts'
import { paySlot } from '../../src/domain/submissions/pay-slot.rules.ts'
import type { Approval, Ground } from '../contender.ts'

/** Prisma's own patience (2 s for a connection, 5 s for all) ends in errors on a busy machine. */
const PATIENCE = { maxWait: 20_000, timeout: 20_000 }

export type ApproveOnce = (ground: Ground, approval: Approval) => Promise<void>

/**
 * An approval the way a Prisma project would usually write it: one interactive transaction, a statement at a
 * time, with the guard on state and revision it needs, and no hot row. It leaves the product's rows.
 */
export const interactiveApproval: ApproveOnce = async ({ domain }, { submissionId, employerId }) => {
  const at = domain.clock.now()
  await domain.store.db.$transaction(async (tx) => {
    const submission = await tx.submission.findUniqueOrThrow({ where: { id: submissionId } })
    if (submission.employerId !== employerId || submission.state !== 'SUBMITTED') throw new Error('refused')
    await tx.requestKey.create({
      data: {
        key: `bench:${submissionId}`,
        inputHash: hashInput('approve', { submissionId }),
        answer: { submissionId },
        at,
      },
    })
    const { count } = await tx.submission.updateMany({
      where: { id: submissionId, state: 'SUBMITTED', revision: submission.revision },
      data: {
        state: 'SATISFIED',
        verdictAt: at,
        verdictBy: 'EMPLOYER',
        dueAt: null,
        remindAt: null,
        revision: { increment: 1 },
      },
    })
    if (count !== 1) throw new Error('somebody else was first')
    await tx.transition.create({
      data: {
        machine: 'submission',
        objectId: submissionId,
        fromState: submission.state,
        toState: 'SATISFIED',
        revision: submission.revision + 1,
        actor: `member:${employerId}`,
        at,
      },
    })
    const { key, kind, about, moves } = paySlot(submission)
    await tx.posting.create({ data: { key, kind, about, at } })
    await tx.ledgerMove.createMany({
      data: moves.map((move, n) => ({
        postingKey: key,
        n,
        fromAccount: move.from,
        toAccount: move.to,
        amountMicros: move.amountMicros,
      })),
    })
    await tx.account.update({
      where: { id: `cash:${submission.workerId}` },
      data: { balanceMicros: { increment: submission.rewardMicros } },
    })
    await tx.event.create({
      data: { kind: 'submission-satisfied', payload: { submissionId, by: 'EMPLOYER' }, at },
    })
  }, PATIENCE)
}
