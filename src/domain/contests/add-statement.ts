import { decide, refuse } from '../kit/refusal.ts'
import { type Actor, idSchema, useCase } from '../kit/use-case.ts'
import { ownPictures } from '../submissions/own-pictures.ts'
import { contestCase, isOpen, STATEMENT_MIN, STATEMENTS_PER_SIDE, WITH_CLOCK } from './contest.rules.ts'
import { statementSchema } from './open-contest.ts'

/** Which side of a contest somebody is; `null`: neither. */
export function sideOf(
  contest: { workerId: string; employerId: string },
  actor: Actor,
): 'WORKER' | 'EMPLOYER' | null {
  if (actor.kind !== 'member') return null
  if (actor.memberId === contest.workerId) return 'WORKER'
  return actor.memberId === contest.employerId ? 'EMPLOYER' : null
}

/**
 * Either side says more, five times at most. The contest's revision is raised with it, so that statements sent
 * at once are counted one after the other, and none arrives after the outcome. Refuses anybody else, a contest
 * that is decided, too few words, and pictures of others.
 */
export const addStatement = useCase({
  name: 'add-statement',
  input: statementSchema.extend({ contest: idSchema }),
  async read(store, { contest: id, files }, actor) {
    const [contest, pictures] = await Promise.all([
      store.db.contest.findUnique({
        where: { id },
        include: { ...WITH_CLOCK, evidence: { select: { side: true } } },
      }),
      ownPictures(store, [{ kind: 'screenshot', files }], actor),
    ])
    return { contest, pictures }
  },
  decide({ contest, pictures }, { input, actor, now, id }) {
    const side = contest && sideOf(contest, actor)
    if (!contest || !side) return refuse({ code: 'not-found', what: 'case' })
    const { dueAt } = contestCase(contest)
    if (!isOpen(contest) || (dueAt !== null && dueAt <= now)) {
      return refuse({ code: 'case-closed', what: 'contest', id: contest.id })
    }
    if (contest.evidence.filter((one) => one.side === side).length >= STATEMENTS_PER_SIDE) {
      return refuse({ code: 'statements-full', what: 'contest', id: contest.id, limit: STATEMENTS_PER_SIDE })
    }
    if (input.words.length < STATEMENT_MIN) return refuse({ code: 'reason-missing' })
    if (!pictures) return refuse({ code: 'not-found', what: 'picture' })
    const { words, files } = input
    return decide({
      patches: [{ table: 'contest', row: contest, set: {} }],
      inserts: [
        { table: 'contest_evidence', row: { id: id(), contestId: contest.id, side, words, files, at: now } },
      ],
      events: [
        { kind: 'contest-statement', contestId: contest.id, submissionId: contest.submissionId, side },
      ],
      answer: { contestId: contest.id },
    })
  },
})
