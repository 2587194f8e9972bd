import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { press } from '../../src/bots/entries.ts'
import { encodePress } from '../../src/bots/kit/entry.ts'
import { TIER1_COUNTRIES } from '../../src/domain/campaigns/eligibility.rules.ts'
import { HOUR_MS } from '../../src/domain/kit/clock.ts'
import { newId } from '../../src/domain/kit/ids.ts'
import { countryName } from '../../src/domain/members/countries.ts'
import type { Campaign } from '../../src/generated/prisma/client.ts'
import { beginJob, type JobWords, jobAnswers, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

describe.each(PLATFORMS)('posting on %s', (platform) => {
  let world: World
  let emma: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    emma = await world.join(platform, 'Emma')
    await world.fund(emma, 50)
  })
  afterAll(() => world.close())

  const title = (job: JobWords) => job.title ?? ''

  async function fill(job: JobWords, upTo?: string): Promise<void> {
    await beginJob(emma, job)
    await emma.answer(jobAnswers({ ...WORDS_ONLY, ...job }), upTo)
  }

  /** The question as it stands; on Discord it opens again first, because a modal cannot follow a modal. */
  async function asked(): Promise<string> {
    if (emma.canTap(w('form-resume'))) await emma.tap(w('form-resume'))
    return emma.screen()
  }

  async function publish(job: JobWords): Promise<Campaign> {
    await fill(job)
    await emma.tap(w('post-send', { total: ANY }))
    expect(emma.screen()).toContain(w('published'))
    return world.store.db.campaign.findFirstOrThrow({ where: { title: title(job) } })
  }

  it('begins with whom the job is for, then its kind of work', async () => {
    await emma.command('post')
    for (const mode of ['INTERNATIONAL', 'TIER1', 'LIMITED_COUNTRIES', 'HIRED_GROUP', 'PAID_TO_CLICK']) {
      expect(emma.screen()).toContain(w('post-mode-what', { mode }))
      expect(emma.canTap(w('post-mode', { mode }))).toBe(true)
    }
    await emma.tap(w('post-mode', { mode: 'TIER1' }))
    expect(emma.screen()).toContain(w('post-categories'))
    await emma.tap(w('button-other-mode'))
    expect(emma.screen()).toContain(w('post-modes'))
  })

  it.each(['TIER1', 'INTERNATIONAL'] as const)('%s', async (mode) => {
    const job = { mode, title: `For ${mode}`, kind: w('category-signup-verified') }
    const row = await publish(job)
    expect(row).toMatchObject({ mode, categoryId: 'signup-verified', reservationMs: HOUR_MS, slots: 5 })
    const countries = TIER1_COUNTRIES.map((code) => countryName(code, 'en')).join(', ')
    const who = mode === 'TIER1' ? w('job-open-to-countries', { countries }) : w('job-open-to-everybody')
    expect(emma.screen()).toContain(fact('label-open-to', who))
    expect(emma.screen()).toContain(w('category-signup-verified'))
  })

  it('LIMITED_COUNTRIES: typed by name or code; what is no country is named and asked again', async () => {
    const job = { mode: 'LIMITED_COUNTRIES' as const, title: 'For a few', countries: 'Kenya, Atlantis, ng' }
    await beginJob(emma, job)
    const answers = jobAnswers({ ...WORDS_ONLY, ...job })
    await emma.answer(answers)
    expect(emma.screen()).toContain(w('problem-countries-unknown', { names: 'Atlantis' }))
    expect(await asked()).toContain('Kenya, Atlantis, ng')
    await emma.answer({ [w('post-countries')]: 'Kenya; ng\nDE' })
    expect(emma.screen()).toContain(fact('post-countries', 'Kenya, Nigeria, Germany'))
    await emma.tap(w('post-send', { total: ANY }))
    const row = await world.store.db.campaign.findFirstOrThrow({ where: { title: job.title } })
    expect(row.countries).toEqual(['KE', 'NG', 'DE'])
    expect(emma.screen()).toContain('people in Kenya, Nigeria, Germany')
  })

  it('PAID_TO_CLICK: no proof, below a cent, and the host is shown before it is paid', async () => {
    const job = { mode: 'PAID_TO_CLICK' as const, title: 'Visit our shop', reward: '$0.005', slots: '10' }
    await fill({ ...job, url: 'https://shop.example.com/welcome?from=us' })
    expect(emma.screen()).toContain(fact('label-leads-to', 'shop.example.com'))
    expect(emma.screen()).not.toContain(w('post-screenshots'))
    await emma.tap(w('post-send', { total: '$0.055' }))
    const row = await world.store.db.campaign.findFirstOrThrow({ where: { title: job.title } })
    expect(row).toMatchObject({ targetUrl: 'https://shop.example.com/welcome?from=us', rewardMicros: 5_000n })
    expect(emma.screen()).toContain(fact('label-leads-to', 'shop.example.com'))
  })

  it('PAID_TO_CLICK: an address that is none is asked again', async () => {
    await beginJob(emma, { mode: 'PAID_TO_CLICK' })
    const job = {
      mode: 'PAID_TO_CLICK' as const,
      title: 'A wrong page',
      url: 'http://192.168.0.1/',
      reward: '0.01',
    }
    const { [w('post-slots')]: _, ...first } = jobAnswers(job)
    const { [w('post-reward')]: __, ...upToPage } = first
    await emma.answer(platform === 'telegram' ? upToPage : first)
    expect(emma.screen()).toContain(w('problem-not-a-link'))
    await emma.tap(w('form-cancel'))
  })

  it('HIRED_GROUP: without a group it leads to where groups are made; with one, all in it are invited', async () => {
    await emma.command('post')
    await emma.tap(w('post-mode', { mode: 'HIRED_GROUP' }))
    expect(emma.screen()).toContain(w('post-no-groups'))
    expect(emma.canTap(w('button-find-workers'))).toBe(true)
    expect(emma.canTap(w('button-my-groups'))).toBe(true)

    const [ann, bob] = [await world.join(platform, 'Ann'), await world.join('telegram', 'Bob')]
    const group = await saveGroup('Translators', [ann, bob])
    const option = w('post-group-option', { name: 'Translators', count: 2 })
    const job = { mode: 'HIRED_GROUP' as const, title: 'For my people', group: option }
    await fill(job)
    expect(emma.screen()).toContain(fact('post-invited', w('post-invited-value', { count: 2 })))
    await emma.tap(w('post-send', { total: ANY }))
    expect(emma.screen()).toContain(
      fact('label-invited', w('campaign-invited', { invited: 2, accepted: 0, declined: 0 })),
    )
    const row = await world.store.db.campaign.findFirstOrThrow({ where: { title: job.title } })
    expect(await world.store.db.invitation.count({ where: { campaignId: row.id } })).toBe(2)

    // "Post a job for this group" has chosen it already.
    await emma.forge(encodePress(press('post', { mode: 'HIRED_GROUP', category: 'content', group })))
    await emma.command('post')
    await emma.tap(w('post-mode', { mode: 'HIRED_GROUP' }))
    expect(emma.screen()).toContain(w('post-categories'))
  })

  it('the time limit and the verified country have their usual answer, and can be changed', async () => {
    await fill({ title: 'With time' })
    expect(emma.screen()).toContain(fact('post-limit', '60 minutes'))
    expect(emma.screen()).toContain(fact('post-verified', w('post-verified-no')))
    await emma.tap(w('form-change', { what: w('post-limit') }))
    await emma.answer({ [w('post-limit')]: '3 days' })
    await emma.tap(w('form-change', { what: w('post-verified') }))
    await emma.answer({ [w('post-verified')]: w('post-verified-yes') })
    await emma.tap(w('post-send', { total: ANY }))
    const row = await world.store.db.campaign.findFirstOrThrow({ where: { title: 'With time' } })
    expect(row).toMatchObject({ reservationMs: 72 * HOUR_MS, verifiedOnly: true })
  })

  it('a link that leads nowhere public is asked again before anything is paid', async () => {
    const job = { title: 'A bad link', instructions: 'Open http://127.0.0.1/secret and look.' }
    await fill(job, w('post-instructions'))
    expect(emma.screen()).toContain(w('post-link-refused'))
    // A page of several questions says which of them is meant.
    if (platform === 'discord') {
      expect(emma.screen()).toContain(`${w('post-instructions')}: ${w('post-link-refused')}`)
    }
    expect(await asked()).toContain('127.0.0.1')
    await emma.tap(w('form-cancel'))
  })

  it('what was begun can be gone on with, or left for another job', async () => {
    await beginJob(emma, { mode: 'TIER1', category: w('category-content') })
    await emma.command('wallet')
    await emma.command('post')
    await emma.tap(w('button-continue-post', { title: 'A bad link' }))
    expect(await asked()).toContain('127.0.0.1')
    if (platform === 'telegram') expect(emma.screen()).toContain(w('post-link-refused'))
    await emma.tap(w('form-cancel'))
  })

  it('bytes that name somebody else’s job, or no mode, show nothing of it', async () => {
    const other = await world.join(platform, 'Otto')
    const { id } = await world.store.db.campaign.findFirstOrThrow()
    const shown = await other.forge(encodePress(press('post', { mode: 'TIER1', from: id })))
    expect(shown).toContain(w('refused-not-found', { what: 'job' }))
    expect(await other.forge(encodePress(press('post', { mode: 'EVERYBODY' })))).toContain(w('post-modes'))
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })

  async function saveGroup(name: string, people: ChatPerson[]): Promise<string> {
    const id = newId(world.clock.now())
    const employerId = await world.memberId(emma)
    const workers = await Promise.all(people.map((person) => world.memberId(person)))
    await world.store.db.workerGroup.create({ data: { id, employerId, name, createdAt: world.clock.now() } })
    for (const workerId of workers) {
      await world.store.db.groupMember.create({ data: { groupId: id, workerId } })
    }
    return id
  }
})
