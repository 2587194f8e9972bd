import { describe, expect, it } from 'vitest'
import { postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

const title = 'Try our app'
const reason = 'It asks for passwords.'

describe.each(PLATFORMS)('jobs at the desk on %s', (platform) => {
  it('a moderator looks a job up and stops it; its employer reads why', async () => {
    // Whoever joins second is a moderator, and no more than that.
    const operators = 'telegram:5002=moderator,discord:210000000000005001=moderator'
    const world = await createWorld({ operators })
    try {
      const employer = await world.join(platform, 'Emma')
      const moderator = await world.join(platform, 'Mona')
      await world.fund(employer, 5)
      await postJob(employer, { ...WORDS_ONLY, slots: '2' })
      await moderator.command('admin')
      await moderator.tap(w('button-all-jobs'))
      await moderator.tap(w('button-find-job'))
      await moderator.answer({ [w('find-job-ask')]: 'emma' })
      await moderator.tap(title)
      expect(moderator.screen()).toContain('$0.55')
      await moderator.tap(w('button-take-down'))
      await moderator.answer({ [w('take-down-reason')]: reason })
      await moderator.tap(w('take-down-send'))
      expect(moderator.screen()).toContain(w('take-down-done'))
      expect(moderator.canTap(w('button-take-down'))).toBe(false)
      expect(await world.balances(employer)).toEqual({ cash: 0n, wallet: 5_000_000n })
      await world.settle()
      expect(employer.notices().at(-1)).toContain(w('notice-taken-down', { title }))
      expect(employer.notices().at(-1)).toContain(reason)
      const { id } = await world.store.db.campaign.findFirstOrThrow()
      for (const data of ['acs', `acc~${id}`, `atd~${id}`])
        expect(await employer.forge(data)).toContain(w('refused-not-allowed'))
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
