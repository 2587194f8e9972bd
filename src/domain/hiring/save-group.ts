import { z } from 'zod'
import type { Insert } from '../kit/decision.ts'
import { decide, refuse } from '../kit/refusal.ts'
import type { Store } from '../kit/store.ts'
import { type Actor, idSchema, useCase } from '../kit/use-case.ts'

export const GROUP_NAME_MAX = 40

/** On one line, whatever was typed: it stands on buttons. */
const nameSchema = z
  .string()
  .transform((name) => name.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(GROUP_NAME_MAX))

/** A group of the actor's own, with its members; `null` for anybody else's. */
export async function readOwnGroup(store: Store, groupId: string, actor: Actor) {
  if (actor.kind !== 'member') return null
  return store.db.workerGroup.findFirst({
    where: { id: groupId, employerId: actor.memberId },
    include: { members: true },
  })
}

async function isTaken(store: Store, employerId: string, name: string): Promise<boolean> {
  return (await store.db.workerGroup.count({ where: { employerId, name } })) > 0
}

/**
 * Saves a group of workers under a name of its own, with a first worker where one is named. Refuses a name that
 * another group of this employer has, and a worker who is no member or the employer.
 */
export const createGroup = useCase({
  name: 'create-group',
  input: z.object({ name: nameSchema, worker: idSchema.optional() }),
  async read(store, { name, worker }, actor) {
    if (actor.kind !== 'member') return null
    const [taken, found] = await Promise.all([
      isTaken(store, actor.memberId, name),
      worker === undefined ? null : store.db.member.findUnique({ where: { id: worker } }),
    ])
    return { employerId: actor.memberId, taken, found }
  },
  decide(facts, { input, now, id }) {
    if (!facts) return refuse({ code: 'not-allowed' })
    if (facts.taken) return refuse({ code: 'group-name-taken' })
    const isMissing = input.worker !== undefined && (!facts.found || facts.found.id === facts.employerId)
    if (isMissing) return refuse({ code: 'not-found', what: 'worker' })
    const groupId = id()
    const members: Insert[] = facts.found
      ? [{ table: 'group_member', row: { groupId, workerId: facts.found.id } }]
      : []
    return decide({
      inserts: [
        {
          table: 'worker_group',
          row: { id: groupId, employerId: facts.employerId, name: input.name, createdAt: now },
        },
        ...members,
      ],
      answer: { groupId },
    })
  },
})

/** Gives a group another name. Refuses a name that another group of this employer has. */
export const renameGroup = useCase({
  name: 'rename-group',
  input: z.object({ group: idSchema, name: nameSchema }),
  async read(store, { group: groupId, name }, actor) {
    const group = await readOwnGroup(store, groupId, actor)
    return group && { group, taken: await isTaken(store, group.employerId, name) }
  },
  decide(facts, { input }) {
    if (!facts) return refuse({ code: 'not-found', what: 'group' })
    const { group, taken } = facts
    if (taken && group.name !== input.name) return refuse({ code: 'group-name-taken' })
    return decide({
      patches: [{ table: 'worker_group', row: group, set: { name: input.name } }],
      answer: { groupId: group.id },
    })
  },
})

/** Takes a group away; its workers and what they were invited to stay as they are. */
export const deleteGroup = useCase({
  name: 'delete-group',
  input: z.object({ group: idSchema }),
  read: (store, { group }, actor) => readOwnGroup(store, group, actor),
  decide(group) {
    if (!group) return refuse({ code: 'not-found', what: 'group' })
    return decide({
      deletes: [
        // Whoever adds or takes out a worker raises the revision, so these are all of its members.
        { table: 'worker_group', row: { id: group.id, revision: group.revision } },
        ...group.members.map(({ groupId, workerId }) => ({
          table: 'group_member' as const,
          row: { groupId, workerId },
        })),
      ],
      answer: { groupId: group.id },
    })
  },
})
