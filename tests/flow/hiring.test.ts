import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doJob, fillProof, jobAnswers, NEW_PROOF, PAY, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const INVITED = w('invitation-title')

describe.each(PAIRS)('hiring: employer on $employer, worker on $worker', (pair) => {
  let world: World
  let employer: ChatPerson
  let wale: ChatPerson
  let ann: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    employer = await world.join(pair.employer, 'Emma')
    wale = await world.join(pair.worker, 'Wale')
    ann = await world.join(pair.employer, 'Ann')
    await world.fund(employer, 50)
  })
  afterAll(() => world.close())

  it('lists who worked for me, with their record', async () => {
    await employer.command('hire')
    expect(employer.screen()).toContain(w('hire-none', { source: 'past' }))
    await postJob(employer, WORDS_ONLY)
    await doJob(wale)
    await world.settle()
    await employer.tap(PAY, NEW_PROOF)
    await employer.tap('★5')
    await employer.command('hire')
    expect(employer.screen()).toContain('Wale')
    expect(employer.screen()).toContain(w('worker-done-for-me', { count: 1 }))
    expect(employer.screen()).not.toContain(wale.id)
    await employer.tap('Wale')
    expect(employer.screen()).toContain(fact('label-success-rate', '100 %'))
    expect(employer.screen()).toContain(fact('label-rating', w('stars-average', { stars: 5 })))
    expect(employer.screen()).not.toContain(wale.id)
  })

  it('keeps workers in a named group', async () => {
    await employer.tap(w('button-keep-in-group'))
    expect(employer.screen()).toContain(w('groups-none'))
    await employer.tap(w('button-new-group'))
    await employer.answer({ [w('group-name-ask')]: 'Testers' })
    expect(employer.screen()).toContain(fact('label-groups', 'Testers'))
    await employer.command('groups')
    await employer.tap(w('button-new-group'))
    await employer.answer({ [w('group-name-ask')]: 'Testers' })
    expect(employer.screen()).toContain(w('refused-group-name-taken'))
    await employer.tap(w('button-my-groups'))
    await employer.tap('Testers')
    expect(employer.screen()).toContain(w('group-count', { count: 1 }))
    await employer.tap(w('button-rename'))
    await employer.answer({ [w('group-name-ask')]: 'My testers' })
    expect(employer.screen()).toContain('My testers')
  })

  it('a job for the group tells each at once, and nobody else sees it', async () => {
    await employer.tap(w('button-post-for-group'))
    await employer.tap(w('category-signup'))
    await employer.answer(jobAnswers({ ...WORDS_ONLY, title: 'For my testers', slots: '3' }))
    await employer.tap(w('post-send', { total: ANY }))
    expect(employer.screen()).toContain(w('published'))
    await world.settle()
    expect(wale.card(INVITED)).toContain('For my testers')
    expect(wale.card(INVITED)).toContain('$0.25')
    await ann.command('jobs')
    expect(ann.canTap('For my testers')).toBe(false)
    expect(ann.notices()).toEqual([])
  })

  it('accepting is a permission: the card leads to the job, and the employer hears of it', async () => {
    await wale.tap(w('button-accept'), INVITED)
    expect(wale.screen()).toContain(w('invitation-answered', { state: 'ACCEPTED' }))
    await world.settle()
    const accepted = w('notice-invitation-accepted', { name: 'Wale', title: 'For my testers' })
    expect(employer.card(accepted)).toContain(accepted)
    const job = await world.store.db.campaign.findFirstOrThrow({ where: { title: 'For my testers' } })
    expect(job.freeSlots).toBe(3)
    // The button of the message as it was, pressed again: the truth of today, and nothing happens twice.
    const invitation = await world.store.db.invitation.findFirstOrThrow({ where: { campaignId: job.id } })
    expect(await wale.forge(`ia~${invitation.id}`)).toContain(
      w('refused-invitation-over', { state: 'ACCEPTED' }),
    )
    expect(await ann.forge(`ia~${invitation.id}`)).toContain(w('refused-not-found', { what: 'invitation' }))
    expect(await ann.forge(`iv~${invitation.id}`)).toContain(w('refused-not-found', { what: 'invitation' }))
    await wale.tap(w('button-start-job'))
    expect(wale.screen()).toContain(w('taken'))
    await fillProof(wale, { 'What did you like?': 'Everything.' })
    await wale.tap(w('submit-send'))
    expect(wale.screen()).toContain(w('submitted'))
  })

  it('more people are invited to the running job, and who declines is not asked again', async () => {
    await ann.command('skills')
    await employer.command('hire')
    await employer.tap(w('hire-source', { source: 'all' }))
    expect(employer.screen()).not.toContain('Ann')
    const memberId = await world.memberId(ann)
    await world.store.db.memberSkill.create({ data: { memberId, categoryId: 'data-entry' } })
    await employer.command('hire')
    await employer.tap(w('button-search-workers'))
    await employer.tap(w('label-skill'))
    await employer.tap(w('category-data'))
    await employer.tap(w('category-data-entry'))
    await employer.tap(w('button-show-workers'))
    expect(employer.screen()).not.toContain('Wale')
    await employer.tap('Ann')
    await employer.tap(w('button-invite'))
    await employer.tap('For my testers')
    expect(employer.screen()).toContain(w('invitation-state', { state: 'INVITED' }))
    await world.settle()
    await ann.tap(w('button-decline'), INVITED)
    expect(ann.screen()).toContain(w('decline-what'))
    await ann.tap(w('button-decline-sure'))
    expect(ann.screen()).toContain(w('invitation-answered', { state: 'DECLINED' }))
    await world.settle()
    const declined = w('notice-invitation-declined', { name: 'Ann', title: 'For my testers' })
    await employer.tap(w('button-to-campaign'), declined)
    await employer.tap(w('button-invitations'))
    expect(employer.screen()).toContain('Ann')
    await employer.tap('Ann')
    await employer.tap(w('button-invite'))
    await employer.tap('For my testers')
    expect(employer.screen()).toContain(w('refused-nobody-to-invite', { why: 'declined' }))
    await ann.command('jobs')
    expect(ann.canTap('For my testers')).toBe(false)
  })

  it('blocking from a review closes new jobs and leaves what was sent', async () => {
    await employer.tap(w('button-to-worker'), NEW_PROOF)
    await employer.tap(w('button-block'))
    expect(employer.screen()).toContain(w('block-what'))
    await employer.tap(w('button-block-sure'))
    expect(employer.screen()).toContain(w('worker-is-blocked'))
    await postJob(employer, { ...WORDS_ONLY, title: 'Open to others' })
    await wale.command('jobs')
    expect(wale.canTap('Open to others')).toBe(false)
    await employer.command('review')
    await employer.tap(PAY)
    expect(await world.balances(wale)).toEqual({ cash: 500_000n, wallet: 0n })

    await employer.command('hire')
    expect(employer.screen()).not.toContain('Wale')
    await employer.tap(w('hire-source', { source: 'blocked' }))
    await employer.tap('Wale')
    await employer.tap(w('button-unblock'))
    expect(employer.screen()).toContain(w('unblocked'))
    await wale.command('jobs')
    expect(wale.canTap('Open to others')).toBe(true)
  })

  it('a whole group is invited; a stopped job says so on the invitation', async () => {
    await employer.command('groups')
    await employer.tap('My testers')
    await employer.tap(w('button-post-for-group'))
    await employer.tap(w('category-signup'))
    await employer.answer(jobAnswers({ ...WORDS_ONLY, title: 'The next one', slots: '2' }))
    await employer.tap(w('post-send', { total: ANY }))
    await employer.command('hire')
    await employer.tap(w('hire-source', { source: 'all' }))
    await employer.tap('Ann')
    await employer.tap(w('button-keep-in-group'))
    await employer.tap('My testers')
    await employer.command('groups')
    await employer.tap('My testers')
    await employer.tap(w('button-invite-group'))
    await employer.tap('The next one')
    expect(employer.screen()).toContain(w('invited-some', { invited: 1, skipped: 1 }))
    await world.settle()
    expect(ann.card('The next one')).toContain(INVITED)
    await employer.tap(w('button-to-campaign'))
    await employer.tap(w('button-stop'))
    await employer.tap(w('button-stop-sure', { amount: ANY }))
    await world.settle()
    expect(ann.card('The next one')).toContain(w('invitation-job-stopped'))
    expect(ann.canTap(w('button-accept'), 'The next one')).toBe(false)
    const waiting = await world.store.db.invitation.findFirstOrThrow({
      where: { campaign: { title: 'The next one' }, workerId: await world.memberId(ann) },
    })
    expect(await ann.forge(`ia~${waiting.id}`)).toContain(w('refused-job-not-open'))
  })

  it('an invitation can be reported and its employer muted, also after declining; who is blocked reads so', async () => {
    await ann.command('help')
    const declined = await world.store.db.invitation.findFirstOrThrow({
      where: { campaign: { title: 'For my testers' }, workerId: await world.memberId(ann) },
    })
    await ann.forge(`iv~${declined.id}`)
    await ann.tap(w('button-report'), 'For my testers')
    await ann.answer({
      [w('report-reason')]: w('report-reason-option', { reason: 'deposit' }),
      [w('report-words')]: null,
    })
    await ann.tap(w('report-send'))
    expect(ann.screen()).toContain(w('reported-title'))
    expect(await ann.forge(`iv~${declined.id}`)).toContain(w('job-you-reported'))
    await ann.forge(`me~${declined.campaignId}`)
    expect(await ann.forge(`iv~${declined.id}`)).toContain(w('job-you-muted'))
    // The way back of a job that is closed to them leads to the list of muted ones.
    const { employerId } = await world.store.db.campaign.findUniqueOrThrow({
      where: { id: declined.campaignId },
    })
    expect(await ann.forge(`um~${employerId}~${declined.campaignId}`)).toContain(w('muted-none'))

    const accepted = await world.store.db.invitation.findFirstOrThrow({
      where: { campaign: { title: 'For my testers' }, workerId: await world.memberId(wale) },
    })
    const blocking = { employerId, workerId: await world.memberId(wale), at: world.clock.now() }
    expect(await wale.forge(`iv~${accepted.id}`)).not.toContain(w('invitation-blocked'))
    await world.store.db.blockedWorker.create({ data: blocking })
    expect(await wale.forge(`iv~${accepted.id}`)).toContain(w('invitation-blocked'))
    expect(await wale.forge(`iv~${accepted.id}`)).not.toContain(w('button-start-job'))
    await world.store.db.blockedWorker.deleteMany({ where: { employerId } })
  })

  it('a worker is taken out of a group, and the group deleted', async () => {
    await employer.command('groups')
    await employer.tap('My testers')
    await employer.tap(w('group-take-out-one', { name: 'Ann' }))
    expect(employer.screen()).toContain(w('group-count', { count: 1 }))
    await employer.tap(w('button-delete'))
    await employer.tap(w('button-delete-sure'))
    expect(employer.screen()).toContain(w('groups-none'))
  })

  it('leaves the books and the logs clean', async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
})
