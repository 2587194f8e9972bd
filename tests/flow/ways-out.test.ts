import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
import { publish } from '../support/open-jobs.ts'
import { createWorld, type World } from '../support/world.ts'

const REASON = w('report-reason-option', { reason: 'deposit' })

describe.each(PLATFORMS)('ways out on %s', (platform) => {
  let world: World
  let employer: ChatPerson
  let worker: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(platform, 'Emma')
    await world.fund(employer, 50)
    worker = await world.join(platform, 'Wale')
  })
  afterAll(() => world.close())

  async function open(person: ChatPerson, title: string): Promise<void> {
    await person.command('jobs')
    await person.tap(title)
  }

  it('a job is hidden in one tap, and shown again in one', async () => {
    await publish(world, employer, { title: 'A boring job.' })
    await open(worker, 'A boring job.')
    await worker.tap(w('button-hide'))
    expect(worker.screen()).toContain(w('job-hidden-title', { title: 'A boring job.' }))
    await worker.command('jobs')
    expect(worker.canTap('A boring job.')).toBe(false)
    await worker.tap(w('button-undo'), w('job-hidden-title', { title: ANY }))
    expect(worker.screen()).toContain(w('job-shown-again'))
    expect(worker.canTap(w('button-hide'))).toBe(true)
    await worker.command('jobs')
    expect(worker.canTap('A boring job.')).toBe(true)
  })

  it('a hidden job says so when a link leads to it, and can still be taken', async () => {
    const campaign = await publish(world, employer, { title: 'A hidden job.' })
    await open(worker, 'A hidden job.')
    await worker.tap(w('button-hide'))
    await worker.command('job', campaign)
    expect(worker.screen()).toContain(w('job-you-hid'))
    expect(worker.canTap(w('button-unhide'))).toBe(true)
    await worker.tap(w('button-start-job'))
    expect(worker.screen()).toContain(w('taken'))
  })

  it('an employer is muted, listed by a job of theirs, and unmuted', async () => {
    const other = await world.join(platform, 'Otto')
    await world.fund(other, 10)
    const campaign = await publish(world, other, { title: 'From Otto.' })
    await publish(world, other, { title: 'Also from Otto.' })
    await open(worker, '· From Otto.')
    await worker.tap(w('button-mute'))
    expect(worker.screen()).toContain(w('employer-muted'))
    await worker.command('jobs')
    expect(worker.screen()).not.toContain('from Otto.')
    expect(worker.screen()).not.toContain('From Otto.')
    await worker.tap(w('button-muted'), w('employer-muted'))
    expect(worker.screen()).toContain(w('muted-entry', { title: 'Also from Otto.' }))
    await worker.tap('Also from Otto.')
    expect(worker.screen()).toContain(w('employer-unmuted'))
    expect(worker.screen()).toContain(w('muted-none'))

    await worker.command('job', campaign)
    await worker.tap(w('button-mute'))
    await worker.tap(w('button-undo'))
    expect(worker.screen()).toContain('From Otto.')
    expect(worker.canTap(w('button-mute'))).toBe(true)
  })

  it('a job is reported with a reason and words, once', async () => {
    const campaign = await publish(world, employer, { title: 'Send me $5.' })
    await open(worker, 'Send me $5.')
    await worker.tap(w('button-report'))
    await worker.answer({ [w('report-reason')]: REASON, [w('report-words')]: 'They want money first.' })
    await worker.tap(w('report-send'))
    expect(worker.screen()).toContain(w('reported-title'))
    expect(
      await world.store.db.jobReport.findFirstOrThrow({ where: { campaignId: campaign } }),
    ).toMatchObject({
      state: 'OPEN',
      reason: 'deposit',
      words: 'They want money first.',
      reporterId: await world.memberId(worker),
    })
    await worker.command('job', campaign)
    expect(worker.screen()).toContain(w('job-you-reported'))
    expect(worker.canTap(w('button-report'))).toBe(false)
    expect(await worker.forge(`rp~${campaign}`)).toContain(w('refused-already-reported'))
    await worker.command('job', campaign)
    await worker.tap(w('button-hide'))
    expect(worker.screen()).toContain(w('job-hidden'))
    await world.settle()
    expect(employer.notices()).toEqual([])
  })

  it('words are not needed; my own job has none of these buttons', async () => {
    const campaign = await publish(world, employer, { title: 'Another job.' })
    const other = await world.join(platform, 'Ines')
    await open(other, 'Another job.')
    await other.tap(w('button-report'))
    await other.answer({ [w('report-reason')]: REASON, [w('report-words')]: null })
    await other.tap(w('report-send'))
    expect(other.screen()).toContain(w('reported-title'))
    await employer.command('job', campaign)
    expect(employer.screen()).toContain(w('job-own'))
    for (const label of ['button-hide', 'button-mute', 'button-report'] as const)
      expect(employer.canTap(w(label))).toBe(false)
    for (const code of ['hj', 'me', 'rp'])
      expect(await employer.forge(`${code}~${campaign}`)).toContain(w('refused-own-job'))
  })

  it('bytes that nobody wrote do nothing', async () => {
    for (const code of ['hj', 'uh', 'me', 'rp'])
      expect(await worker.forge(`${code}~nothing`)).toContain(w('refused-not-found', { what: 'job' }))
    expect(await worker.forge('um~nothing~')).toContain(w('muted-title'))
  })

  it('the same press at many moments at once hides, mutes and reports once', async () => {
    const campaign = await publish(world, employer, { title: 'Pressed a lot.' })
    await open(worker, 'Pressed a lot.')
    world.deliverTimes(5)
    await worker.tap(w('button-hide'))
    await worker.command('job', campaign)
    await worker.tap(w('button-mute'))
    world.deliverTimes(1)
    expect(await world.store.db.hiddenJob.count({ where: { campaignId: campaign } })).toBe(1)
    expect(await world.store.db.mutedEmployer.count()).toBe(1)
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
