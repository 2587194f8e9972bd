import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { addToGroup, GROUP_MAX, removeFromGroup } from '../../src/domain/hiring/change-group.ts'
import { listGroups, readGroup } from '../../src/domain/hiring/read-groups.ts'
import { createGroup, deleteGroup, renameGroup } from '../../src/domain/hiring/save-group.ts'
import { createTestDomain } from '../support/domain.ts'
import { fillGroup } from '../support/fill-group.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

async function group(name = 'Testers') {
  const [employer, worker] = [await t.member('Emma'), await t.member('Wale')]
  const { groupId } = await t.must(t.run(createGroup, { name, worker: worker.memberId }, employer))
  return { employer, worker, groupId }
}

const names = async (employerId: string, page = 1) =>
  (await listGroups(t.store, employerId, page)).groups.map(({ name, count }) => `${name} ${count}`)

describe('a group of workers', () => {
  test('is saved with its first worker, grows and shrinks', async () => {
    const { employer, worker, groupId } = await group()
    const ann = await t.member('Ann')
    await t.must(t.run(addToGroup, { group: groupId, worker: ann.memberId }, employer))
    await t.must(t.run(addToGroup, { group: groupId, worker: ann.memberId }, employer))
    expect(await names(employer.memberId)).toEqual(['Testers 2'])
    await t.must(t.run(removeFromGroup, { group: groupId, worker: worker.memberId }, employer))
    await t.must(t.run(removeFromGroup, { group: groupId, worker: worker.memberId }, employer))
    expect(await readGroup(t.store, employer.memberId, groupId)).toEqual({
      id: groupId,
      name: 'Testers',
      workerIds: [ann.memberId],
    })
  })

  test('has a name of its own among the employer’s groups; others may use it too', async () => {
    const { employer, groupId } = await group()
    expect(await t.refusal(t.run(createGroup, { name: ' Testers\n ' }, employer))).toEqual({
      code: 'group-name-taken',
    })
    const { groupId: second } = await t.must(t.run(createGroup, { name: 'Writers' }, employer))
    expect(await t.refusal(t.run(renameGroup, { group: second, name: 'Testers' }, employer))).toEqual({
      code: 'group-name-taken',
    })
    await t.must(t.run(renameGroup, { group: groupId, name: 'Testers' }, employer))
    await t.must(t.run(renameGroup, { group: second, name: 'Best writers' }, employer))
    expect(await names(employer.memberId)).toEqual(['Best writers 0', 'Testers 1'])
    await t.must(t.run(createGroup, { name: 'Testers' }, await t.member('Other')))
  })

  test.each(['', '   ', 'x'.repeat(41)])(
    'a name of the wrong length is a mistake of the program: "%s"',
    async (name) => {
      await expect(t.run(createGroup, { name }, await t.member('Emma'))).rejects.toThrow()
    },
  )

  test('is deleted with its list; its name is free again', async () => {
    const { employer, groupId } = await group()
    await t.must(t.run(deleteGroup, { group: groupId }, employer))
    expect(await names(employer.memberId)).toEqual([])
    expect(await t.store.db.groupMember.count({ where: { groupId } })).toBe(0)
    expect(await t.refusal(t.run(deleteGroup, { group: groupId }, employer))).toEqual({
      code: 'not-found',
      what: 'group',
    })
    await t.must(t.run(createGroup, { name: 'Testers' }, employer))
  })

  test('is nobody else’s to read or to change', async () => {
    const { worker, groupId } = await group()
    const other = await t.member('Other')
    const missing = { code: 'not-found', what: 'group' }
    const who = { group: groupId, worker: worker.memberId }
    expect(await t.refusal(t.run(addToGroup, who, other))).toEqual(missing)
    expect(await t.refusal(t.run(removeFromGroup, who, other))).toEqual(missing)
    expect(await t.refusal(t.run(renameGroup, { group: groupId, name: 'Mine' }, other))).toEqual(missing)
    expect(await t.refusal(t.run(deleteGroup, { group: groupId }, other))).toEqual(missing)
    expect(await readGroup(t.store, other.memberId, groupId)).toBeNull()
    expect(await names(other.memberId)).toEqual([])
  })

  test('holds members only, and not the employer', async () => {
    const { employer, groupId } = await group()
    const missing = { code: 'not-found', what: 'worker' }
    for (const worker of [employer.memberId, t.newId()]) {
      expect(await t.refusal(t.run(addToGroup, { group: groupId, worker }, employer))).toEqual(missing)
      expect(await t.refusal(t.run(createGroup, { name: `With ${worker}`, worker }, employer))).toEqual(
        missing,
      )
    }
    const robot = { kind: 'system', name: 'x' } as const
    expect(await t.refusal(t.run(createGroup, { name: 'Robots' }, robot))).toEqual({ code: 'not-allowed' })
  })

  test('holds as many as one job can invite', async () => {
    const { employer, groupId } = await group()
    await fillGroup(t, groupId)
    const ann = await t.member('Ann')
    expect(await t.refusal(t.run(addToGroup, { group: groupId, worker: ann.memberId }, employer))).toEqual({
      code: 'group-full',
      limit: GROUP_MAX,
    })
  })
})

describe('the list of groups', () => {
  test('is by name, five a page', async () => {
    const employer = await t.member('Emma')
    for (const name of ['F', 'A', 'E', 'B', 'D', 'C']) await t.must(t.run(createGroup, { name }, employer))
    expect(await names(employer.memberId)).toEqual(['A 0', 'B 0', 'C 0', 'D 0', 'E 0'])
    expect(await names(employer.memberId, 2)).toEqual(['F 0'])
    expect(await listGroups(t.store, employer.memberId, 99)).toMatchObject({ page: 2, pages: 2 })
  })
})
