import { describe, expect, it } from 'vitest'
import { postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

const title = 'Try our app'

async function reportJob(reporter: ChatPerson): Promise<void> {
  await reporter.command('jobs')
  await reporter.tap(title)
  await reporter.tap(w('button-report'))
  await reporter.answer({
    [w('report-reason')]: w('report-reason-option', { reason: 'deposit' }),
    [w('report-words')]: 'They want money first.',
  })
  await reporter.tap(w('report-send'))
}

describe.each(PLATFORMS)('reported jobs on %s', (platform) => {
  it('a moderator takes one, looks at the job, closes it, and the reporter is told', async () => {
    // Whoever joins third is a moderator, and no more than that.
    const moderators = 'telegram:5003=moderator,discord:210000000000005002=moderator'
    const world = await createWorld({ operators: moderators })
    try {
      const employer = await world.join(platform, 'Emma')
      const reporter = await world.join(platform, 'Rita')
      const moderator = await world.join(platform, 'Mona')
      await world.fund(employer, 5)
      await postJob(employer, { ...WORDS_ONLY, slots: '2' })
      await reportJob(reporter)
      const told = moderator.notices().length
      await world.settle()
      expect(moderator.notices()).toHaveLength(told)

      await moderator.command('admin')
      expect(moderator.canTap(w('button-issue-top-up'))).toBe(false)
      await moderator.tap(w('button-reports', { count: 1 }))
      await moderator.tap(title)
      expect(moderator.screen()).toContain('They want money first.')
      expect(moderator.screen()).toContain('write what you think of it')
      await moderator.tap(w('button-take-case'))
      await moderator.tap(w('button-give-back'))
      await moderator.answer({ [w('give-back-reason')]: 'Somebody else knows this employer.' })
      await moderator.tap(w('give-back-send'))
      expect(moderator.screen()).toContain(w('case-given-back'))
      await moderator.tap(w('button-take-case'))
      await moderator.tap(w('button-close-report'))
      await moderator.answer({ [w('report-close-ask')]: 'The employer was warned.' })
      await moderator.tap(w('report-close-send'))
      expect(moderator.screen()).toContain(w('desk-report-outcome', { outcome: 'The employer was warned.' }))
      await world.settle()
      expect(reporter.notices().at(-1)).toContain(w('notice-report-closed', { title }))
      expect(reporter.notices().at(-1)).toContain('The employer was warned.')
      expect(employer.notices().join('\n')).not.toContain('The employer was warned.')

      const { id } = await world.store.db.jobReport.findFirstOrThrow()
      for (const data of ['rq~', `rcl~${id}`])
        expect(await reporter.forge(data)).toContain(w('refused-not-allowed'))
      expect(await reporter.forge(`rpc~${id}`)).toContain(w('refused-not-found', { what: 'case' }))
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
