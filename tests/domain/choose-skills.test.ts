import { afterAll, afterEach, expect, test } from 'vitest'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { chooseSkills, readSkills } from '../../src/domain/members/choose-skills.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const choose = (who: Actor, on: string[], off: string[] = []) => t.run(chooseSkills, { on, off }, who)

test('skills are switched on and off one by one, and stand in the order of the tree', async () => {
  const { memberId, ...wale } = await t.member('Wale')
  const who = { memberId, ...wale }
  await t.must(choose(who, ['data-entry', 'social-like']))
  await t.must(choose(who, ['apps-test']))
  expect(await readSkills(t.store, memberId)).toEqual(['social-like', 'apps-test', 'data-entry'])
  await t.must(choose(who, [], ['social-like']))
  expect(await readSkills(t.store, memberId)).toEqual(['apps-test', 'data-entry'])
})

test('a second tap on the same thing is harmless, also at the same moment', async () => {
  const who = await t.member('Ewa')
  await Promise.all(Array.from({ length: 10 }, () => t.must(choose(who, ['data-entry']))))
  expect(await readSkills(t.store, who.memberId)).toEqual(['data-entry'])
  await Promise.all(Array.from({ length: 10 }, () => t.must(choose(who, [], ['data-entry']))))
  expect(await readSkills(t.store, who.memberId)).toEqual([])
})

test('whoever is told on and off at once is on', async () => {
  const who = await t.member('Ida')
  await t.must(choose(who, ['data-entry'], ['data-entry', 'data-label']))
  expect(await readSkills(t.store, who.memberId)).toEqual(['data-entry'])
})

test('only categories of the second level are skills, and nothing of a wrong choice is kept', async () => {
  const who = await t.member('Ann')
  for (const wrong of ['data', 'nothing', '']) {
    expect(await t.refusal(choose(who, ['data-entry', wrong]))).toEqual({
      code: 'not-found',
      what: 'category',
    })
  }
  expect(await readSkills(t.store, who.memberId)).toEqual([])
})

test('nobody else’s skills are touched, and nobody but a member has any', async () => {
  const [who, other] = [await t.member('Bea'), await t.member('Cid')]
  await t.must(choose(other, ['data-entry']))
  await t.must(choose(who, [], ['data-entry']))
  expect(await readSkills(t.store, other.memberId)).toEqual(['data-entry'])
  expect(await t.refusal(choose({ kind: 'system', name: 'test' }, ['data-entry']))).toEqual({
    code: 'not-allowed',
  })
})
