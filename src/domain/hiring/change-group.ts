import { z } from 'zod'
import { HIRED_MAX } from '../campaigns/publish-campaign.ts'
import { decide, refuse } from '../kit/refusal.ts'
import { idSchema, useCase } from '../kit/use-case.ts'
import { readOwnGroup } from './save-group.ts'

/** A group holds as many workers as one job can invite when it is published. */
export const GROUP_MAX = HIRED_MAX

/**
 * Adds a worker to a group; one who is in it already stays. Refuses a group that is full or not the actor's, and
 * a worker who is no member, or the employer. The revision of the group guards how many it holds.
 */
export const addToGroup = useCase({
  name: 'add-to-group',
  input: z.object({ group: idSchema, worker: idSchema }),
  async read(store, { group: groupId, worker }, actor) {
    const [group, member] = await Promise.all([
      readOwnGroup(store, groupId, actor),
      store.db.member.findUnique({ where: { id: worker } }),
    ])
    return { group, member }
  },
  decide({ group, member }, { input }) {
    if (!group) return refuse({ code: 'not-found', what: 'group' })
    if (!member || member.id === group.employerId) return refuse({ code: 'not-found', what: 'worker' })
    if (group.members.some(({ workerId }) => workerId === input.worker))
      return decide({ answer: { groupId: group.id } })
    if (group.members.length >= GROUP_MAX) return refuse({ code: 'group-full', limit: GROUP_MAX })
    return decide({
      patches: [{ table: 'worker_group', row: group, set: {} }],
      inserts: [{ table: 'group_member', row: { groupId: group.id, workerId: member.id } }],
      answer: { groupId: group.id },
    })
  },
})

/** Takes a worker out of a group; one who is not in it stays out. */
export const removeFromGroup = useCase({
  name: 'remove-from-group',
  input: z.object({ group: idSchema, worker: idSchema }),
  read: (store, { group }, actor) => readOwnGroup(store, group, actor),
  decide(group, { input }) {
    if (!group) return refuse({ code: 'not-found', what: 'group' })
    if (!group.members.some(({ workerId }) => workerId === input.worker))
      return decide({ answer: { groupId: group.id } })
    return decide({
      patches: [{ table: 'worker_group', row: group, set: {} }],
      deletes: [{ table: 'group_member', row: { groupId: group.id, workerId: input.worker } }],
      answer: { groupId: group.id },
    })
  },
})
