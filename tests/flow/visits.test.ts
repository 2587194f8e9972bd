import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { press } from '../../src/bots/entries.ts'
import { encodePress } from '../../src/bots/kit/entry.ts'
import { MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
import { askForLink, goOn, linkShownTo, look, postClickJob } from '../support/chat-visit.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const REWARD = '$0.001'
const PAID = w('visit-paid-title', { reward: REWARD })
const OVER = w('visit-lapsed-title')

describe.each(PAIRS)('paid to click: employer on $employer, member on $worker', (pair) => {
  let world: World
  let employer: ChatPerson
  const worker = (name: string) => world.join(pair.worker, name)

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(pair.employer, 'Emma')
    await world.fund(employer, 20)
  })
  afterAll(() => world.close())

  /** Today's state of a link: a card on Telegram changes by itself, what only one person sees on Discord is asked. */
  async function stateShownTo(member: ChatPerson): Promise<string> {
    await world.settle()
    if (member.platform === 'discord') await member.tap(w('button-visit-state'))
    return member.screen()
  }

  it('from the list to the money: Visit, the page, the receipt, the statement', async () => {
    const wale = await worker('Wale')
    const job = await postClickJob(world, employer, { title: 'Look at our shop' })
    await wale.command('jobs')
    while (wale.canTap(w('button-skip'))) await wale.tap(w('button-skip'))
    await wale.tap('Look at our shop')
    const url = linkShownTo(wale)
    expect(wale.screen()).toContain('shop.example')
    expect(wale.screen()).toContain(REWARD)
    expect(wale.screen()).toContain('Open the page and look around.')

    // Both platforms look at links that stand in messages.
    for (const method of ['GET', 'HEAD']) expect((await look(url, { method })).status).toBe(200)
    expect(await stateShownTo(wale)).toContain(w('visit-what', { reward: REWARD }).slice(0, 40))
    expect((await world.balances(wale)).cash).toBe(0n)

    const gone = await goOn(url)
    expect([gone.status, gone.headers.get('location')]).toEqual([303, 'https://shop.example/welcome?from=us'])
    expect(await stateShownTo(wale)).toContain(PAID)
    expect(await world.balances(wale)).toEqual({ cash: 1_000n, wallet: 0n })
    expect(wale.notices()).toEqual([])

    await wale.command('history')
    expect(wale.screen()).toMatch(/\+\$0\.001 .*Look at our shop/)
    await wale.command('profile')
    expect(wale.screen()).toContain(`${w('label-visits-paid')}: 1 · ${REWARD}`)
    // It is done once in a life, and no longer offered.
    await wale.command('jobs')
    expect(wale.canTap('Look at our shop')).toBe(false)
    await wale.command('job', job)
    expect(wale.canTap(w('button-visit'))).toBe(false)
    await wale.tap(w('button-visit-receipt'))
    expect(wale.screen()).toContain(PAID)
  })

  it('the employer sees how many visits were paid, and what they cost', async () => {
    const job = await postClickJob(world, employer, { title: 'Count the visits', slots: 4 })
    await employer.command('campaigns')
    await employer.tap('Count the visits')
    for (const name of ['Ann', 'Bob']) {
      const member = await worker(name)
      expect((await goOn(await askForLink(member, job))).status).toBe(303)
    }
    await askForLink(await worker('Cid'), job)
    await employer.command('campaigns')
    await employer.tap('Count the visits')
    expect(employer.screen()).toContain(w('slots-left', { left: 1, slots: 4 }))
    expect(employer.screen()).toContain('2 visits paid')
    expect(employer.screen()).toContain('$0.002')
  })

  it('Visit pressed again shows the same link, from the job, from the list, and from my work', async () => {
    const job = await postClickJob(world, employer, { title: 'Held for you' })
    const dora = await worker('Dora')
    const url = await askForLink(dora, job)
    await dora.forge(encodePress(press('visit', { campaign: job })))
    await dora.command('job', job)
    await dora.tap(w('button-to-work'))
    expect(linkShownTo(dora)).toBe(url)
    await dora.command('work')
    await dora.tap('Held for you')
    expect(linkShownTo(dora)).toBe(url)
    expect(await world.store.db.visit.count({ where: { campaignId: job } })).toBe(1)
  })

  it('after ten minutes the link is over; a new one can be had, and pays', async () => {
    const job = await postClickJob(world, employer, { title: 'Take your time', slots: 1 })
    const [eve, fay] = [await worker('Eve'), await worker('Fay')]
    const old = await askForLink(eve, job)
    await fay.command('job', job)
    expect(fay.canTap(w('button-visit'))).toBe(false)
    await world.pass(10 * MINUTE_MS)
    expect(await stateShownTo(eve)).toContain(OVER)
    expect((await goOn(old)).status).toBe(410)

    await eve.tap(w('button-visit-again'))
    const fresh = linkShownTo(eve)
    expect(fresh).not.toBe(old)
    expect((await goOn(old)).status).toBe(410)
    expect((await goOn(fresh)).status).toBe(303)
    expect(await stateShownTo(eve)).toContain(PAID)
    expect((await world.balances(eve)).cash).toBe(1_000n)
    expect(eve.notices()).toEqual([])
  })

  it('refusals say what happened, that nothing was charged, and what to do', async () => {
    const title = 'Only one may look'
    const job = await postClickJob(world, employer, { title, slots: 1 })
    const visitBytes = encodePress(press('visit', { campaign: job }))
    expect(await employer.forge(visitBytes)).toContain(w('refused-own-job'))
    const [gus, hal] = [await worker('Gus'), await worker('Hal')]
    const url = await askForLink(gus, job)
    const { id } = await world.store.db.visit.findFirstOrThrow({ where: { campaignId: job } })
    const full = await hal.forge(visitBytes)
    expect(full).toContain(w('refused-job-full'))
    expect(full).toContain(w('nothing-charged'))
    // A link shows itself to its owner only.
    for (const bytes of [`vs~${id}`, 'vs~nothing', 'vs~'])
      expect(await hal.forge(bytes)).toContain(w('refused-not-found', { what: 'visit' }))
    await goOn(url)
    expect(await gus.forge(visitBytes)).toContain(PAID)

    const held = []
    for (let n = 1; n <= 6; n++)
      held.push(await postClickJob(world, employer, { title: `Many at once ${n}` }))
    for (const one of held.slice(0, 5)) await askForLink(hal, one)
    await hal.command('job', held[5])
    await hal.tap(w('button-visit'))
    expect(hal.screen()).toContain(w('refused-too-many-visits', { limit: ANY }))
  })

  it('a stopped job honours the link that is out, and returns the rest', async () => {
    const job = await postClickJob(world, employer, { title: 'Closing early', slots: 3 })
    const [ida, jon] = [await worker('Ida'), await worker('Jon')]
    const url = await askForLink(ida, job)
    await askForLink(jon, job)
    const before = (await world.balances(employer)).wallet
    await employer.command('campaigns')
    await employer.tap('Closing early')
    await employer.tap(w('button-stop'))
    await employer.tap(w('button-stop-sure', { amount: '$0.0011' }))
    expect((await world.balances(employer)).wallet).toBe(before + 1_100n)
    expect((await goOn(url)).status).toBe(303)
    await world.pass(10 * MINUTE_MS)
    expect((await world.balances(employer)).wallet).toBe(before + 2_200n)
    expect((await world.balances(ida)).cash).toBe(1_000n)
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
