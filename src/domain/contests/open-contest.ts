import { z } from 'zod'
import { after } from '../kit/clock.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, isMember, useCase } from '../kit/use-case.ts'
import { ownPictures } from '../submissions/own-pictures.ts'
import {
  CONTEST_DECISION_MS,
  STATEMENT_MAX,
  STATEMENT_MIN,
  STATEMENT_PICTURES,
  whyNotContestable,
} from './contest.rules.ts'

/** What one side says and shows: words, and pictures that they uploaded themselves. */
export const statementSchema = z.object({
  words: z.string().trim().max(STATEMENT_MAX),
  files: z.array(idSchema).max(STATEMENT_PICTURES),
})

/**
 * The worker contests a final "not satisfied". Held money then waits for the outcome, which the submission's
 * revision guards against its return in the same moment. Refuses anybody else, a verdict that is not final, a
 * second time, the time after the contest window, too few words, and pictures of others.
 */
export const openContest = useCase({
  name: 'open-contest',
  input: statementSchema.extend({ submission: idSchema }),
  async read(store, { submission: id, files }, actor) {
    const [submission, pictures] = await Promise.all([
      store.db.submission.findUnique({ where: { id }, include: { campaign: true, contest: true } }),
      ownPictures(store, [{ kind: 'screenshot', files }], actor),
    ])
    return { submission, pictures }
  },
  decide({ submission, pictures }, { input, actor, now, id }) {
    if (!submission || !isMember(actor, submission.workerId)) {
      return refuse({ code: 'not-found', what: 'submission' })
    }
    const why = whyNotContestable(submission, now)
    if (why) return refuse(why)
    if (input.words.length < STATEMENT_MIN) return refuse({ code: 'reason-missing' })
    if (!pictures) return refuse({ code: 'not-found', what: 'picture' })
    const contestId = id()
    const dueAt = after(now, CONTEST_DECISION_MS)
    const held = submission.state === 'NOT_SATISFIED_HELD'
    const { workerId, employerId } = submission
    const { words, files } = input
    return decide({
      unfrozen: [submission.campaignId],
      patches: held ? [{ table: 'submission', row: submission, set: { contested: true, dueAt } }] : [],
      inserts: [
        {
          table: 'contest',
          row: {
            id: contestId,
            submissionId: submission.id,
            workerId,
            employerId,
            state: 'OPEN',
            openedAt: now,
            dueAt,
          },
        },
        {
          table: 'contest_evidence',
          row: { id: id(), contestId, side: 'WORKER', words, files, at: now },
        },
      ],
      events: [{ kind: 'contest-opened', contestId, submissionId: submission.id }],
      answer: { contestId },
    })
  },
})
