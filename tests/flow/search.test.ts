import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { postJob, WORDS_ONLY } from '../support/chat-job.ts'
import type { ChatPerson } from '../support/chat-script.ts'
import type { TelegramPerson } from '../support/chat-telegram.ts'
import { w } from '../support/chat-words.ts'
import { createWorld, joinTelegram, type World } from '../support/world.ts'

let world: World
let employer: ChatPerson
let worker: TelegramPerson

beforeAll(async () => {
  world = await createWorld()
  employer = await world.join('discord', 'Emma')
  worker = await joinTelegram(world, 'Noa')
  await world.fund(employer, 20)
  for (const title of ['Try our app', 'Film your dog', 'Secret job']) {
    await postJob(employer, { ...WORDS_ONLY, title })
  }
  // The form of each mode has flow tests of its own; here only the one rule counts.
  await world.store.db.campaign.updateMany({ where: { title: 'Film your dog' }, data: { mode: 'TIER1' } })
  await world.store.db.campaign.updateMany({ where: { title: 'Secret job' }, data: { mode: 'HIRED_GROUP' } })
})
afterEach(async () => expect([await world.audit(), world.faults()]).toEqual([[], []]))
afterAll(() => world.close())

/** The titles found by whoever types this. */
async function find(id: string, typed: string): Promise<string[]> {
  const { results } = await world.telegram.inlineQuery(Number(id), typed)
  return results.map((result) => ('title' in result ? (result.title ?? '') : ''))
}
const idOf = async (title: string) =>
  (await world.store.db.campaign.findFirstOrThrow({ where: { title } })).id

it('finds by words of the title or the category what the asker may take, and nothing else', async () => {
  expect(await find(worker.id, '')).toEqual(['Try our app'])
  expect(await find(worker.id, 'APP try')).toEqual(['Try our app'])
  expect(await find(worker.id, w('category-signup'))).toEqual(['Try our app'])
  expect(await find(worker.id, 'dog')).toEqual([])
  expect(await find(worker.id, `job_${await idOf('Film your dog')}`)).toEqual([])
  await worker.command('country', 'US')
  expect(await find(worker.id, 'dog')).toEqual(['Film your dog'])
  expect(await find(worker.id, `job_${await idOf('Secret job')}`)).toEqual([])
})

it('is for strangers too, who do not become members by looking', async () => {
  const members = await world.store.db.member.count()
  world.telegram.addPerson({ id: 999_001, firstName: 'Stranger' })
  expect(await find('999001', '')).toEqual(['Try our app'])
  expect(await world.store.db.member.count()).toBe(members)
})

it('passes a card on: Share on the job, the card in a chat, and its link leads to the job', async () => {
  await worker.command('job', await idOf('Try our app'))
  const shared = await world.telegram.press(Number(worker.id), worker.current().id, w('button-share'))
  expect(shared).toMatchObject({ did: 'inline', value: `job_${await idOf('Try our app')}` })
  const { queryId, results } = await world.telegram.inlineQuery(Number(worker.id), shared.value ?? '')
  await world.telegram.chooseResult(Number(worker.id), queryId, results[0]?.id ?? '')
  const card = world.telegram.chat(Number(worker.id)).at(-1)
  expect(card).toMatchObject({ viaBot: true, from: 'person' })
  const [open] = card?.buttons.flat() ?? []
  expect(open).toMatchObject({ text: w('button-open-job'), kind: 'url' })
  await world.telegram.start(Number(worker.id), new URL(open?.value ?? '').searchParams.get('start') ?? '')
  expect(worker.messages().at(-1)?.text).toContain('Try our app')
})

it('does not find what is over', async () => {
  await world.store.db.campaign.updateMany({ where: { title: 'Film your dog' }, data: { freeSlots: 0 } })
  expect(await find(worker.id, 'dog')).toEqual([])
  expect(await find(worker.id, `job_${await idOf('Film your dog')}`)).toEqual([])
  await world.store.db.campaign.updateMany({ where: { title: 'Film your dog' }, data: { freeSlots: 5 } })
})
