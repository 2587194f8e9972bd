import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editCampaign } from '../../src/domain/campaigns/edit-campaign.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import type { DiscordPerson } from '../support/chat-discord.ts'
import { pickFilter } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import type { TelegramPerson } from '../support/chat-telegram.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { publish } from '../support/open-jobs.ts'
import { createWorld, type World } from '../support/world.ts'

describe.each(PLATFORMS)('finding work on %s', (platform) => {
  let world: World
  let employer: ChatPerson
  let worker: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(platform, 'Emma')
    await world.fund(employer, 200)
    worker = await world.join(platform, 'Wale')
  })
  afterAll(() => world.close())

  it('says so when there is no job at all, and offers no filter', async () => {
    await worker.command('jobs')
    expect(worker.screen()).toContain(w('jobs-title-none'))
    expect(worker.screen()).toContain(w('jobs-none-at-all'))
    expect(worker.screen()).not.toContain(w('jobs-pick-category'))
  })

  it('turns pages of five by the place in the list, in one message, back to the beginning', async () => {
    for (let n = 1; n <= 12; n++) await publish(world, employer, { title: `Job number ${n}.` })
    await worker.command('jobs')
    const messages = () => (worker as TelegramPerson | DiscordPerson).messages().length
    const before = messages()
    expect(titles(worker)).toEqual([12, 11, 10, 9, 8])
    await worker.tap(platform === 'telegram' ? '›' : '▶')
    expect(titles(worker)).toEqual([7, 6, 5, 4, 3])
    await publish(world, employer, { title: 'Job number 13.' })
    await worker.tap(platform === 'telegram' ? '›' : '▶')
    expect(titles(worker)).toEqual([2, 1])
    expect(worker.screen()).toContain(platform === 'telegram' ? '[· 3 ·]' : '3')
    expect(worker.canTap(platform === 'telegram' ? '›' : '▶')).toBe(false)
    await worker.tap(platform === 'telegram' ? '‹' : '◀')
    expect(titles(worker)).toEqual([7, 6, 5, 4, 3])
    await worker.tap(platform === 'telegram' ? '‹' : '◀')
    expect(titles(worker)).toEqual([12, 11, 10, 9, 8])
    // One is new before this page: turning back shows a whole first page again.
    await worker.tap(platform === 'telegram' ? '‹' : '◀')
    expect(titles(worker)).toEqual([13, 12, 11, 10, 9])
    expect(messages()).toBe(before)
  })

  it('filters by category on two levels, by kind and by pay, and says which filter to take off', async () => {
    await publish(world, employer, {
      title: 'Type ten names.',
      categoryId: 'data-entry',
      rewardMicros: 600_000n,
    })
    await publish(world, employer, { title: 'Label a picture.', categoryId: 'data-label' })
    await publish(world, employer, {
      title: 'Visit our shop.',
      mode: 'PAID_TO_CLICK',
      categoryId: 'search-visit',
    })
    await worker.command('jobs')
    await pickFilter(worker, w('jobs-pick-category'), w('category-data'))
    expect(worker.screen()).toContain('Type ten names.')
    expect(worker.screen()).toContain('Label a picture.')
    expect(worker.screen()).not.toContain('Job number')
    await pickFilter(worker, w('jobs-pick-part'), 'Labelling')
    expect(worker.screen()).not.toContain('Type ten names.')
    await pickFilter(worker, w('jobs-pick-pay'), w('jobs-paid-from', { amount: '$0.50' }))
    expect(worker.screen()).toContain(w('jobs-title-unmatched'))
    await worker.tap(w('jobs-without', { what: 'Labelling' }))
    expect(worker.screen()).toContain('Type ten names.')
    expect(worker.screen()).not.toContain('Job number')

    await worker.command('jobs')
    await pickFilter(worker, w('jobs-pick-mode'), w('jobs-mode', { mode: 'PAID_TO_CLICK' }))
    expect(worker.screen()).toContain('Visit our shop.')
    expect(worker.screen()).not.toContain('Type ten names.')
    await worker.tap('Visit our shop.')
    expect(worker.screen()).toContain(w('visit-title', { title: 'Visit our shop.' }))
  })

  it('for my country: jobs that name it, which others are not shown and cannot open', async () => {
    const local = await publish(world, employer, { title: 'In Nigeria.', mode: 'LIMITED_COUNTRIES' })
    const top = await publish(world, employer, { title: 'In tier one.', mode: 'TIER1' })
    await worker.command('jobs')
    expect(worker.screen()).toContain(w('jobs-no-country'))
    await pickFilter(worker, w('jobs-pick-place'), w('jobs-place', { place: 'mine' }))
    expect(worker.screen()).toContain(w('jobs-none-no-country'))
    expect(await worker.forge(`jb~${local}`)).toContain(w('job-not-found-country'))

    await worker.command('country')
    await worker.answer({ [w('country-ask')]: 'nigeria' })
    await worker.command('jobs')
    await pickFilter(worker, w('jobs-pick-place'), w('jobs-place', { place: 'mine' }))
    expect(worker.screen()).toContain('In Nigeria.')
    expect(worker.screen()).not.toContain('In tier one.')
    await worker.tap('In Nigeria.')
    expect(worker.screen()).toContain(w('job-open-to-countries', { countries: 'Nigeria' }))
    expect(await worker.forge(`jb~${top}`)).toContain(w('refused-not-found', { what: 'job' }))
    expect(await worker.forge(`tk~${top}~1`)).toContain(w('refused-job-not-for-you', { why: 'country' }))
  })

  it('skills are toggles, saved at each tap, shown in my account, and filter in one tap', async () => {
    await worker.command('skills')
    expect(worker.screen()).toContain(w('skills-none'))
    await worker.tap(w('category-data'))
    await worker.tap('Data entry')
    expect(worker.screen()).toContain(w('skills-saved'))
    expect(worker.screen()).toContain('☑ Data entry')
    await worker.tap('Labelling')
    await worker.tap('Data entry')
    expect(worker.screen()).toContain('☐ Data entry')
    expect(worker.screen()).toContain(w('skills-chosen', { skills: 'Labelling' }))
    await worker.command('profile')
    expect(worker.screen()).toContain(fact('label-skills', 'Labelling'))
    await worker.command('jobs')
    await worker.tap(w('button-only-my-skills'))
    expect(worker.screen()).toContain(w('jobs-title-skills'))
    expect(worker.screen()).toContain('Label a picture.')
    expect(worker.screen()).not.toContain('Type ten names.')
    await worker.tap(w('button-not-only-my-skills'))
    expect(worker.screen()).toContain('Type ten names.')
    expect(await world.store.db.memberSkill.count()).toBe(1)
  })

  it('what the employer changed while I was reading is shown before anything is taken', async () => {
    const campaign = await publish(world, employer, { title: 'An old name.' })
    const other = await world.join(platform, 'Otto')
    await other.command('jobs')
    await other.tap('An old name.')
    const actor = { kind: 'member', memberId: await world.memberId(employer), roles: [] } as const
    const input = {
      campaign,
      version: 1,
      title: 'A new name.',
      instructions: 'Do it in quite another way, please.',
    }
    const edited = await perform(world.product.domain, editCampaign, {
      input,
      actor,
      key: `edit:${campaign}`,
    })
    expect(edited.ok).toBe(true)
    await other.tap(w('button-start-job'))
    expect(other.screen()).toContain(w('refused-job-changed'))
    expect(other.screen()).toContain('A new name.')
    expect(await world.store.db.reservation.count({ where: { campaignId: campaign } })).toBe(0)
    await other.tap(w('button-start-job'))
    expect(other.screen()).toContain(w('taken'))
  })

  it('bytes that nobody wrote are no filter', async () => {
    expect(await worker.forge('js~nonsense.xyz~zz~zz')).toContain(w('jobs-title'))
    expect(await worker.forge('js~nothing.~a0000000000000000~')).toContain(w('jobs-title'))
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })

  function titles(person: ChatPerson): number[] {
    return [...person.screen().matchAll(/Job number (\d+)\./g)].map(([, n]) => Number(n))
  }
})

describe.each(PLATFORMS)('the first Find work on %s', (platform) => {
  let world: World
  beforeAll(async () => {
    world = await createWorld()
    const employer = await world.join(platform, 'Emma')
    await world.fund(employer, 20)
    await publish(world, employer, { title: 'Type ten names.', categoryId: 'data-entry' })
  })
  afterAll(() => world.close())

  it('asks for the country, then skills, then shows what matches; a second time it asks nothing', async () => {
    const person = await world.join(platform, 'Nia', { newcomer: true })
    await person.tap(w('button-find-work'))
    expect(person.screen()).toContain(w('welcome-country'))
    await person.tap(w('button-set-country'))
    await person.answer({ [w('country-ask')]: 'united' })
    await person.tap('United Kingdom')
    expect(person.screen()).toContain(w('country-saved', { country: 'United Kingdom' }))
    expect(person.screen()).toContain(w('welcome-skills-title'))
    await person.tap(w('category-data'))
    await person.tap('Data entry')
    await person.tap(w('button-show-jobs'))
    expect(person.screen()).toContain('Type ten names.')
    expect(person.screen()).toContain(w('jobs-title-skills'))
    await person.command('jobs')
    expect(person.screen()).toContain(w('jobs-title'))
    expect(person.screen()).not.toContain(w('jobs-no-country'))
  })

  it('both can be skipped, and are offered again beside the list', async () => {
    const person = await world.join(platform, 'Sam', { newcomer: true })
    await person.tap(w('button-find-work'))
    await person.tap(w('button-skip'))
    expect(person.screen()).toContain(w('welcome-skills-title'))
    await person.tap(w('button-skip'))
    expect(person.screen()).toContain('Type ten names.')
    expect(person.screen()).toContain(w('jobs-no-country'))
    await person.command('jobs')
    expect(person.screen()).toContain('Type ten names.')
    await person.tap(w('button-set-country'))
    await person.answer({ [w('country-ask')]: 'Ghana' })
    await person.command('jobs')
    expect(person.screen()).toContain(w('jobs-no-skills'))
    await person.tap(w('button-add-skills'))
    expect(person.screen()).toContain(w('skills-title'))
  })

  it('a job is opened straight away, without any question', async () => {
    const person = await world.join(platform, 'Dee', { newcomer: true })
    const { id } = await world.store.db.campaign.findFirstOrThrow()
    await person.command('job', id)
    expect(person.canTap(w('button-start-job'))).toBe(true)
    expect(person.screen()).toContain(w('slots-left', { left: 5, slots: 5 }))
    expect(person.screen()).toContain(w('job-review-promise', { time: ANY }))
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
