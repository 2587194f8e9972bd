import { readSubmissionFor } from '../../domain/submissions/read-submission.ts'
import { entries } from '../entries.ts'
import type { Command } from '../kit/command.ts'
import { takenTextView } from '../views/taken-text-view.ts'
import { refused, viewer } from './answering.ts'

/** The text that a piece of work was taken under, whole: what its worker was asked for, and is judged by. */
export const takenText: Command = {
  ...entries.takenText,
  async run(ctx, { submission: id = '' }) {
    const submission = await readSubmissionFor(ctx.domain.store, id, ctx.me.memberId)
    if (!submission) return refused(ctx, { code: 'not-found', what: 'submission' })
    return { view: takenTextView(viewer(ctx), submission, submission.employerId === ctx.me.memberId) }
  },
}
