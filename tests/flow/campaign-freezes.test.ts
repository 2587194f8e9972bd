import { describe, expect, it } from 'vitest'
import { DAY_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { doJob, fillProof, PAY, postJob, takeJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
import { goOn, linkShownTo, look, postClickJob } from '../support/chat-visit.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const title = 'Try our app'
const reason = 'All proofs come from one phone.'
const cleared = 'The phones belong to a library.'
/** The card of the proof, which lost its heading as news when it was rendered anew. */
const REVIEW_CARD = w('review-title', { title })
const STANDS = w('frozen-job-what', { until: ANY })
/** Whoever joins second is a moderator, and no more than that; the operator of a platform is an admin. */
const operators = 'telegram:5002=moderator,discord:210000000000005001=moderator'

async function inWorld(run: (world: World) => Promise<void>): Promise<void> {
  const world = await createWorld({ operators })
  try {
    await run(world)
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
}

/** From the desk to the job's card. */
async function findJob(operator: ChatPerson, name = title): Promise<void> {
  await operator.command('admin')
  await operator.tap(w('button-all-jobs'))
  await operator.tap(name)
}

async function freeze(moderator: ChatPerson, name = title): Promise<void> {
  await findJob(moderator, name)
  await moderator.tap(w('button-freeze-job'))
  await moderator.answer({ [w('freeze-job-reason')]: reason })
  await moderator.tap(w('freeze-job-send'))
  expect(moderator.screen()).toContain(w('freeze-job-done'))
}

/** Each side once on each platform. */
const CROSSED = PAIRS.filter(({ employer, worker }) => employer !== worker)

describe.each(CROSSED)('a job frozen for fraud: employer on $employer, workers on $worker', (pair) => {
  it('stands still with everything on it until an admin lifts it; everybody reads why and loses nothing', () =>
    inWorld(async (world) => {
      const employer = await world.join(pair.employer, 'Emma')
      const moderator = await world.join(pair.worker, 'Mona')
      const admin = await world.join(pair.employer, 'Ada', { operator: true })
      const holder = await world.join(pair.worker, 'Wale')
      const sender = await world.join(pair.worker, 'Sue')
      await world.fund(employer, 5)
      await postJob(employer, { ...WORDS_ONLY, slots: '4' })
      await doJob(sender)
      await takeJob(holder)
      await world.settle()

      await freeze(moderator)
      expect(moderator.canTap(w('button-unfreeze-job'))).toBe(false)
      await world.settle()
      expect(employer.notices().at(-1)).toContain(w('notice-job-frozen', { title }))
      for (const one of [holder, sender])
        expect(one.notices().at(-1)).toContain(w('notice-work-frozen', { title }))
      for (const one of [employer, holder, sender]) {
        expect(one.notices().at(-1)).toContain(reason)
        expect(one.notices().at(-1)).toContain(w('button-support'))
      }

      // The review card of before says it too, and its button is gone.
      expect(employer.card(REVIEW_CARD)).toContain(STANDS)
      expect(employer.canTap(PAY)).toBe(false)
      const { id: submission } = await world.store.db.submission.findFirstOrThrow()
      expect(await employer.forge(`ap~${submission}`)).toContain(w('refused-campaign-frozen', { until: ANY }))
      await employer.command('campaigns')
      expect(employer.screen()).toContain('frozen')
      await employer.tap(title)
      expect(employer.screen()).toContain(w('campaign-state', { state: 'FROZEN' }))
      expect(employer.screen()).toContain(reason)
      for (const label of ['button-stop', 'button-pause', 'button-edit-text', 'button-add-slots'] as const)
        expect(employer.canTap(w(label))).toBe(false)
      await employer.command('review')
      expect(employer.screen()).toContain(w('review-none'))

      await sender.command('work')
      expect(sender.screen()).toContain(w('state-frozen', { state: 'SUBMITTED' }))
      await holder.command('work')
      expect(holder.screen()).toContain(w('work-line-frozen'))
      await holder.tap(title)
      expect(holder.screen()).toContain(STANDS)
      expect(holder.canTap(w('button-extend'))).toBe(false)
      await fillProof(holder, { 'What did you like?': 'The colours.' })
      await holder.tap(w('submit-send'))
      expect(holder.screen()).toContain(w('refused-campaign-frozen', { until: ANY }))

      const newcomer = await world.join(pair.worker, 'Nina')
      await newcomer.command('jobs')
      expect(newcomer.screen()).not.toContain(title)
      const { id: campaign } = await world.store.db.campaign.findFirstOrThrow()
      await newcomer.command('job', campaign)
      expect(newcomer.screen()).toContain(w('job-is-frozen'))
      expect(await newcomer.forge(`tk~${campaign}~1`)).toContain(w('refused-campaign-frozen', { until: ANY }))
      for (const data of ['fzq', `fzj~${campaign}`, `ufj~${campaign}`, `efj~${campaign}`])
        expect(await newcomer.forge(data)).toContain(w('refused-not-allowed'))

      await world.pass(10 * DAY_MS)
      expect(await world.balances(sender)).toEqual({ cash: 0n, wallet: 0n })

      await admin.command('admin')
      await admin.tap(w('button-frozen-jobs', { count: 1 }))
      await admin.tap(title)
      expect(admin.screen()).toContain(reason)
      expect(admin.screen()).toContain('Mona')
      await admin.tap(w('button-unfreeze-job'))
      await admin.answer({ [w('unfreeze-job-reason')]: cleared })
      await admin.tap(w('unfreeze-job-send'))
      expect(admin.screen()).toContain(w('unfreeze-job-done'))
      expect(admin.screen()).toContain(
        w('frozen-before', { count: 1, left: w('frozen-left', { time: '4 days' }) }),
      )
      await world.settle()
      expect(employer.notices().at(-1)).toContain(w('notice-job-unfrozen', { how: 'LIFTED', title }))
      expect(employer.notices().at(-1)).toContain(cleared)
      for (const one of [holder, sender])
        expect(one.notices().at(-1)).toContain(w('notice-work-unfrozen', { how: 'LIFTED', title }))

      // What was entered meanwhile is still there, and the slot is as good as it was.
      await holder.command('work')
      await holder.tap(title)
      await holder.tap(w('button-submit-proof'))
      expect(holder.screen()).toContain('The colours.')
      await holder.tap(w('submit-send'))
      expect(holder.screen()).toContain(w('state-submitted', { due: ANY }))
      await employer.tap(PAY, REVIEW_CARD)
      await world.pass(7 * DAY_MS)
      for (const one of [holder, sender])
        expect(await world.balances(one)).toEqual({ cash: 250_000n, wallet: 0n })
    }))

  it('is stopped for good by an admin, or lifts by itself after 14 days', () =>
    inWorld(async (world) => {
      const employer = await world.join(pair.employer, 'Emma')
      const moderator = await world.join(pair.worker, 'Mona')
      const admin = await world.join(pair.employer, 'Ada', { operator: true })
      const worker = await world.join(pair.worker, 'Wale')
      await world.fund(employer, 5)
      await postJob(employer, { ...WORDS_ONLY, slots: '2' })
      await doJob(worker)
      await freeze(moderator)
      await world.pass(2 * DAY_MS)
      await findJob(admin)
      await admin.tap(w('button-end-frozen-job'))
      await admin.answer({ [w('take-down-reason')]: 'The proofs are made up.' })
      await admin.tap(w('button-end-frozen-job'))
      expect(admin.screen()).toContain(w('end-frozen-done'))
      await world.settle()
      expect(employer.notices().at(-1)).toContain(w('notice-job-unfrozen', { how: 'STOPPED', title }))
      expect(employer.notices().at(-1)).toContain('The proofs are made up.')
      expect(worker.notices().at(-1)).toContain(w('notice-work-unfrozen', { how: 'STOPPED', title }))
      expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 4_725_000n })
      await employer.tap(PAY, REVIEW_CARD)
      expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })

      await postJob(employer, { ...WORDS_ONLY, slots: '2', title: 'Another one' })
      await freeze(moderator, 'Another one')
      await world.pass(14 * DAY_MS)
      const over = w('notice-job-unfrozen', { how: 'ENDED', title: 'Another one' })
      expect(employer.notices().slice(-2).join()).toContain(over)
      await takeJob(worker, 'Another one')
      expect(worker.screen()).toContain(w('button-submit-proof'))
    }))

  it('pays no visit: the page and the card say why, and the minutes go on afterwards', () =>
    inWorld(async (world) => {
      const employer = await world.join(pair.employer, 'Emma')
      const moderator = await world.join(pair.worker, 'Mona')
      const worker = await world.join(pair.worker, 'Wale')
      await world.fund(employer, 5)
      const job = await postClickJob(world, employer)
      await worker.command('job', job)
      await worker.tap(w('button-visit'))
      const url = linkShownTo(worker)
      await freeze(moderator, 'Visit our shop')
      await world.pass(20 * MINUTE_MS)
      for (const page of [await look(url), await goOn(url)]) {
        expect(page.status).toBe(200)
        expect(await page.text()).toContain(w('visit-page-frozen-title'))
      }
      await worker.command('work')
      await worker.tap('Visit our shop')
      expect(worker.screen()).toContain(reason)
      expect(worker.screen()).toContain(w('frozen-job-visit'))
      await world.pass(14 * DAY_MS - 20 * MINUTE_MS)
      expect((await goOn(url)).status).toBe(303)
      expect(await world.balances(worker)).toEqual({ cash: 1_000n, wallet: 0n })
    }))
})
