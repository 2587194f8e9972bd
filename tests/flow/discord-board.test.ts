import { afterEach, expect, it } from 'vitest'
import { createBoard } from '../../src/bots/keep-board.ts'
import type { PublicChannel } from '../../src/bots/kit/messenger.ts'
import { MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { doJob, postJob, takeJob, WORDS_ONLY } from '../support/chat-job.ts'
import type { ChatPerson } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld, joinDiscord, type World } from '../support/world.ts'

/** The stand-in's # start-here. */
const CHANNEL = '900000000000000002'

let world: World
let employer: ChatPerson

async function open(channel: string | null = CHANNEL): Promise<void> {
  world = await createWorld({ policy: channel === null ? {} : { DISCORD_BOARD_CHANNEL: channel } })
  employer = await world.join('telegram', 'Emma')
  await world.fund(employer, 50)
}
afterEach(async () => {
  expect([await world.audit(), world.faults()]).toEqual([[], []])
  await world.close()
})

/** What stands in the channel, as somebody sees it who has nothing to do with us. */
function board() {
  world.discord.addPerson({ id: '777', username: 'reader' })
  return world.discord.chat('777').filter(({ place, ephemeral, deleted }) => {
    return place === 'server' && !ephemeral && !deleted
  })
}
const publish = (title: string, slots = '5') => postJob(employer, { ...WORDS_ONLY, title, slots })
const setTo = (title: string, data: object) => world.store.db.campaign.updateMany({ where: { title }, data })
const calls = (method: string) =>
  world.discord.calls.filter(
    (call) => call.method === method && call.path.startsWith(`/channels/${CHANNEL}/`),
  )

it('is off unless a channel is named', async () => {
  await open(null)
  await publish('Try our app')
  await world.settle()
  expect([board(), await world.store.db.boardCard.count()]).toEqual([[], 0])
})

it('has a card for each open job, edited as its slots go, gone with the last one', async () => {
  await open()
  await publish('Try @everyone', '2')
  await world.settle()
  const [card] = board()
  expect(card?.text).toContain('everyone')
  expect(card?.text).toContain('$0.25')
  expect(card?.text).toContain(w('slots-left', { left: 2, slots: 2 }))
  expect([card?.pings, card?.pinged, card?.silent]).toEqual([[], false, true])
  expect(card?.buttons.map(({ label }) => label)).toEqual([w('button-view')])

  await takeJob(await world.join('discord', 'Noa'), 'Try @everyone')
  await world.settle()
  expect(board().map(({ id }) => id)).toEqual([card?.id])
  expect(board()[0]?.text).toContain(w('slots-left', { left: 1, slots: 2 }))
  const edits = calls('PATCH').length
  await world.pass(MINUTE_MS)
  expect(calls('PATCH').length).toBe(edits)

  await doJob(await world.join('telegram', 'Lee'), 'Try @everyone')
  await world.settle()
  expect([board(), await world.store.db.boardCard.count()]).toEqual([[], 0])
})

it('a job that is stopped is taken down; five are posted at a time, the newest at the bottom', async () => {
  await open()
  const titles = Array.from({ length: 7 }, (_, n) => `Job number ${n}`)
  for (const title of titles) await publish(title, '1')
  await world.settle()
  expect(board().map(({ text }) => /Job number \d/.exec(text)?.[0])).toEqual(titles.slice(0, 5))
  await world.pass(MINUTE_MS)
  expect(board().map(({ text }) => /Job number \d/.exec(text)?.[0])).toEqual(titles)
  const last = 'Job number 6'
  const stands = () => board().filter(({ text }) => text.includes(last)).length
  await employer.command('campaigns')
  await employer.tap(last)
  await employer.tap(w('button-pause'))
  await world.settle()
  expect(stands()).toBe(0)
  await employer.tap(w('button-resume'))
  await world.pass(MINUTE_MS)
  expect(stands()).toBe(1)
  await employer.tap(w('button-stop'))
  await employer.tap(w('button-stop-sure', { amount: ANY }))
  await world.settle()
  expect([stands(), board().length]).toEqual([0, 6])
})

it('shows nothing that is not for everybody', async () => {
  await open()
  for (const title of ['Hired job', 'Limited job', 'Verified job', 'Click job']) await publish(title)
  await setTo('Hired job', { mode: 'HIRED_GROUP' })
  await setTo('Limited job', { mode: 'LIMITED_COUNTRIES', countries: ['DE'] })
  await setTo('Verified job', { verifiedOnly: true })
  await setTo('Click job', { mode: 'PAID_TO_CLICK', targetUrl: 'https://example.com/' })
  await world.settle()
  expect(board().map(({ text }) => /\w+ job/.exec(text)?.[0])).toEqual(['Click job'])
})

it('View answers whoever presses, and them alone; the card stays as it is', async () => {
  await open()
  await publish('Try our app')
  await world.settle()
  const [card] = board()
  const worker = await joinDiscord(world, 'Noa')
  const done = await world.discord.press(worker.id, card?.id ?? '', w('button-view'))
  await done.finished
  const answer = worker.messages().at(-1)
  expect(answer).toMatchObject({ place: 'server', ephemeral: true })
  expect(answer?.text).toContain(w('button-start-job'))
  expect(board()).toEqual([card])
})

it('is posted once, however many processes look at once', async () => {
  await open()
  await publish('Try our app')
  const posted: string[] = []
  const channel: PublicChannel = {
    async post(chatId, _view, nonce) {
      posted.push(nonce)
      return { kind: 'sent', place: { chatId, messageId: '1' } }
    },
    edit: async () => ({ kind: 'edited' }),
    remove: async () => ({ kind: 'removed' }),
  }
  const parts = { domain: world.product.domain, channel, channelId: CHANNEL, log: { warn: () => undefined } }
  await Promise.all(Array.from({ length: 8 }, () => createBoard(parts)()))
  expect(posted).toHaveLength(1)
})

it('a card that somebody took away is posted again when it has something new to say', async () => {
  await open()
  await publish('Try our app')
  await world.settle()
  const [row] = await world.store.db.boardCard.findMany()
  world.expectFault(/discord: (PATCH|DELETE) .*"code":10008/)
  await world.store.db.boardCard.updateMany({ data: { messageId: '123' } })
  await takeJob(await world.join('discord', 'Noa'))
  await world.settle()
  await world.pass(MINUTE_MS)
  const [again] = await world.store.db.boardCard.findMany()
  expect(again?.messageId).not.toBe(row?.messageId)
  expect(board().some(({ id }) => id === again?.messageId)).toBe(true)
})

it('a channel that is not there is told once, not at every run', async () => {
  await open('123456789')
  world.expectFault(/discord: POST \/channels\/123456789\/messages 404/)
  await publish('Try our app')
  for (let run = 0; run < 15; run++) await world.pass(MINUTE_MS)
  const told = world.logged.filter(({ msg }) => msg.includes('closed to us'))
  const tried = world.discord.calls.filter(({ path }) => path.includes('123456789'))
  expect([told.length, tried.length]).toEqual([1, 2])
  expect(await world.store.db.boardCard.count()).toBe(0)
})

it('when Discord asks to wait, the card comes later, and once', async () => {
  await open()
  world.expectFault(/discord: POST .* 429/)
  world.discord.failNext(/^POST \/channels\/9/, { status: 429, retry_after: 30 })
  await publish('Try our app')
  await world.settle()
  expect(board()).toEqual([])
  await world.pass(MINUTE_MS)
  expect(board()).toHaveLength(1)
})
