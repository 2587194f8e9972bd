import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { press } from '../../src/bots/entries.ts'
import { encodePress } from '../../src/bots/kit/entry.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { doJob, fillProof, PAY, postJob, takeJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS, PLATFORMS } from '../support/chat-script.ts'
import { askForLink, goOn, postClickJob } from '../support/chat-visit.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const NEW_WORDS = 'Install the new app, look around twice, and write what you think of it.'

describe.each(PAIRS)('the life of a job: employer on $employer, worker on $worker', (pair) => {
  let world: World
  let emma: ChatPerson
  const worker = (name: string) => world.join(pair.worker, name)

  beforeAll(async () => {
    world = await createWorld()
    emma = await world.join(pair.employer, 'Emma')
    await world.fund(emma, 50)
  })
  afterAll(() => world.close())

  async function openJob(title = 'Try our app'): Promise<void> {
    await emma.command('campaigns')
    await emma.tap(title)
  }

  it('the text changes: whoever works already keeps theirs, and both sides see which', async () => {
    await postJob(emma, WORDS_ONLY)
    const early = await worker('Early')
    await takeJob(early)

    await openJob()
    await emma.tap(w('button-edit-text'))
    expect(emma.screen()).toContain(w('edit-hint', { version: ANY }))
    await emma.tap(w('form-change', { what: w('post-instructions') }))
    const title = { [w('post-name')]: 'Try our app' }
    await emma.answer({ ...(pair.employer === 'discord' ? title : {}), [w('post-instructions')]: NEW_WORDS })
    await emma.tap(w('edit-send', { version: '2' }))
    expect(emma.screen()).toContain(w('edited', { version: '2' }))
    expect(emma.screen()).toContain(fact('label-version', w('campaign-version', { version: '2' })))

    await early.command('work')
    await early.tap('Try our app')
    const taken = w('version-taken', { version: '1', latest: '2' })
    expect(early.screen()).toContain(taken)
    expect(early.screen()).toContain('Install the app, look around')
    await fillProof(early, { 'What did you like?': 'The colours.' })
    await early.tap(w('submit-send'))
    expect(early.screen()).toContain(taken)
    await early.tap(w('button-taken-text'))
    expect(early.screen()).toContain('Install the app, look around')
    expect(early.screen()).toContain(w('taken-text-hint'))

    const late = await worker('Late')
    await doJob(late)
    expect(late.screen()).not.toContain(w('label-version'))
    await world.settle()
    expect(emma.card('The colours.')).toBeTruthy()
    await emma.command('review')
    expect(emma.screen()).toContain(taken)
    expect(emma.screen()).toContain('Install the app, look around')
    await emma.tap(w('button-taken-text'))
    await emma.tap(w('button-to-review'))
    await emma.tap(w('button-next-review', { count: ANY }))
    expect(emma.screen()).not.toContain(w('label-version'))
  })

  it('a text that did not change makes no version; a stopped job has no such button', async () => {
    await openJob()
    await emma.tap(w('button-edit-text'))
    await emma.tap(w('edit-send', { version: '3' }))
    expect(emma.screen()).toContain(w('edited-nothing'))
  })

  it('slots are added after their whole cost was shown, in one press', async () => {
    const before = (await world.balances(emma)).wallet
    await openJob()
    await emma.tap(w('button-add-slots'))
    await emma.answer({ [w('add-slots-ask')]: '10' })
    expect(emma.screen()).toContain(`${w('post-cost-total', { slots: 10 })}: $2.75`)
    expect(emma.screen()).toContain(w('post-cost-returns'))
    expect((await world.balances(emma)).wallet).toBe(before)
    await emma.tap(w('add-slots-send', { total: '$2.75' }))
    expect(emma.screen()).toContain(w('slots-added', { count: 10 }))
    expect(emma.screen()).toContain(w('slots-left', { left: 13, slots: 15 }))
    expect((await world.balances(emma)).wallet).toBe(before - 2_750_000n)
    await emma.command('history')
    expect(emma.screen()).toContain(w('statement-kind', { kind: 'slots-added' }))
  })

  it('progress at a glance: what waits, whose deadline is next, where the money is', async () => {
    await openJob()
    expect(emma.screen()).toContain(w('progress-part', { part: 'waiting', count: 2 }))
    expect(emma.screen()).toMatch(/Next deadlines: Early .*· Late /)
    await emma.tap(w('button-campaign-work', { count: '2' }))
    expect(emma.screen()).toContain(w('campaign-work-title', { title: 'Try our app' }))
    await emma.tap('Early')
    expect(emma.screen()).toContain('The colours.')
    await emma.tap(PAY)
    await openJob()
    const amounts = { paid: '$0.25', open: '$3.85', returned: '$0.00' }
    expect(emma.screen()).toContain(fact('label-spent', w('campaign-money', amounts)))
    await emma.tap(w('button-campaign-work', { count: '2' }))
    await emma.tap(w('campaign-work-tab', { tab: 'satisfied', count: '1' }))
    expect(emma.screen()).toContain('Early')
    expect(emma.screen()).not.toContain('Late')
  })

  it('the export holds every submission, and no formula that somebody typed', async () => {
    const eve = await worker('=HYPERLINK("http://evil.example")')
    await doJob(eve, undefined, '=1+1, "quoted"\nand more')
    await openJob()
    await emma.tap(w('button-export'))
    expect(emma.screen()).toContain(w('export-title', { title: 'Try our app' }))
    const { name, text } = emma.file()
    expect(name).toMatch(/^job-\w+\.csv$/)
    expect(text).toContain('1. What did you like?')
    expect(text).toMatch(/Early,,,satisfied,0\.25,0\.025,1,\d{4}-\d\d-\d\dT[\d:.]+Z/)
    expect(text).toContain('The colours.')
    expect(text).toContain(`"'=1+1, ""quoted""\nand more"`)
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
    expect(text).not.toContain('install')
    const stranger = await worker('Sam')
    const { id } = await world.store.db.campaign.findFirstOrThrow()
    for (const entry of ['exportWork', 'campaignWork', 'editCampaign', 'addSlots'] as const) {
      const shown = await stranger.forge(encodePress(press(entry, { campaign: id })))
      expect(shown).toContain(w('refused-not-found', { what: 'job' }))
    }
  })

  it('a copy begins with everything the job said, and costs as much', async () => {
    await openJob()
    await emma.tap(w('button-duplicate'))
    expect(emma.screen()).toContain(fact('post-name', 'Try our app'))
    expect(emma.screen()).toContain(fact('post-texts', 'What did you like?'))
    expect(emma.screen()).toContain(fact('post-slots', '15'))
    await emma.tap(w('post-send', { total: '$4.125' }))
    expect(emma.screen()).toContain(w('published'))
    const rows = await world.store.db.campaign.findMany({ orderBy: { publishedAt: 'asc' } })
    const [first, copy] = rows
    expect(copy).toMatchObject({
      title: first?.title,
      instructions: NEW_WORDS,
      requirements: first?.requirements,
      rewardMicros: first?.rewardMicros,
      categoryId: first?.categoryId,
      mode: first?.mode,
      version: 1,
      freeSlots: 15,
    })
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})

describe.each(PLATFORMS)('what a job has come to, on %s', (platform) => {
  let world: World
  let emma: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    emma = await world.join(platform, 'Emma')
    await world.fund(emma, 50)
  })
  afterAll(() => world.close())

  it('nearly full and finished are told once, with what can be done next', async () => {
    await postJob(emma, { ...WORDS_ONLY, slots: '5' })
    for (const name of ['Ann', 'Bob', 'Cid', 'Dan', 'Eve']) {
      await doJob(await world.join(platform, name))
      await world.settle()
      await emma.command('review')
      await emma.tap(PAY)
    }
    await world.settle()
    const [full, finished] = emma.notices().filter((notice) => /slots of "Try|is finished/.test(notice))
    expect(full).toContain(w('notice-full', { slots: '5', title: 'Try our app' }))
    expect(finished).toContain(w('notice-finished', { title: 'Try our app' }))
    expect(finished).toContain(fact('label-outcome', w('finished-slots', { paid: '5', slots: '5' })))
    expect(finished).toContain(w('finished-spent', { spent: '$1.375', funded: '$1.375' }))
    expect(finished).toContain('$0.00')

    await emma.command('campaigns')
    await emma.tap('Try our app')
    expect(emma.screen()).toContain(w('campaign-state', { state: 'FINISHED' }))
    expect(emma.canTap(w('button-stop'))).toBe(false)
    await emma.tap(w('button-export'), w('notice-finished', { title: 'Try our app' }))
    expect(emma.file().text).toContain('Ann')
    await emma.tap(w('button-add-slots'), w('notice-full', { slots: '5', title: 'Try our app' }))
    await emma.answer({ [w('add-slots-ask')]: '1' })
    await emma.tap(w('add-slots-send', { total: ANY }))
    expect(emma.screen()).toContain(w('slots-left', { left: 1, slots: 6 }))
    const told = emma.notices().length
    await world.settle()
    expect(emma.notices()).toHaveLength(told)
  })

  it('a finished job of visits is exported visit by visit, and copied with its address', async () => {
    const job = await postClickJob(world, emma, { title: 'Look at our shop', slots: 1 })
    const wale = await world.join(platform, 'Wale')
    await goOn(await askForLink(wale, job))
    await world.settle()
    const about = w('notice-finished', { title: 'Look at our shop' })
    expect(emma.notices().at(-1)).toContain(about)
    await emma.tap(w('button-export'), about)
    expect(emma.file().text).toMatch(/Wale,,,0\.001,0\.0001,\d{4}-/)
    await emma.tap(w('button-to-campaign'))
    await emma.tap(w('button-duplicate'))
    expect(emma.screen()).toContain(fact('label-leads-to', 'shop.example'))
    await emma.tap(w('post-send', { total: '$0.0011' }))
    expect(emma.screen()).toContain(w('published'))
    expect(
      await world.store.db.campaign.count({ where: { targetUrl: 'https://shop.example/welcome?from=us' } }),
    ).toBe(2)
  })

  it('a stop that leaves nothing open is not told again; work that is honoured is told when it ends', async () => {
    await postJob(emma, { ...WORDS_ONLY, title: 'Stop at once' })
    await emma.tap(w('button-stop'))
    await emma.tap(w('button-stop-sure', { amount: ANY }))
    await postJob(emma, { ...WORDS_ONLY, title: 'Stop and honour' })
    const zoe = await world.join(platform, 'Zoe')
    await takeJob(zoe, 'Stop and honour')
    await emma.command('campaigns')
    await emma.tap('Stop and honour')
    await emma.tap(w('button-stop'))
    await emma.tap(w('button-stop-sure', { amount: ANY }))
    expect(emma.canTap(w('button-edit-text'))).toBe(false)
    expect(emma.canTap(w('button-add-slots'))).toBe(false)
    await world.settle()
    expect(emma.notices().join('\n')).not.toContain('Stop')
    await world.pass(DAY_MS)
    expect(emma.notices().join('\n')).toContain(w('notice-finished', { title: 'Stop and honour' }))
    expect(emma.notices().join('\n')).not.toContain('Stop at once')
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
