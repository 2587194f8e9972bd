import { describe, expect, it } from 'vitest'
import { postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { PLATFORMS } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

const reason = 'Several accounts on one phone.'
const title = 'Try our app'

describe.each(PLATFORMS)('the desk on %s', (platform) => {
  it('a moderator finds a member, freezes them, and lifts it; the member reads why', async () => {
    // Whoever joins third is a moderator, and no more than that.
    const moderators = 'telegram:5003=moderator,discord:210000000000005002=moderator'
    const world = await createWorld({ operators: moderators })
    try {
      const employer = await world.join(platform, 'Emma')
      const worker = await world.join(platform, 'Wale')
      const moderator = await world.join(platform, 'Mona')
      await world.fund(employer, 5)
      await postJob(employer, { ...WORDS_ONLY, slots: '2' })

      await moderator.command('admin')
      await moderator.tap(w('button-members'))
      await moderator.tap(w('button-find-member'))
      await moderator.answer({ [w('find-member-ask')]: worker.id })
      await moderator.tap('Wale')
      expect(moderator.screen()).toContain(worker.id)
      await moderator.tap(w('button-freeze'))
      await moderator.answer({
        [w('freeze-scope')]: w('freeze-scope-option', { scope: 'taking' }),
        [w('freeze-how-long')]: w('freeze-days', { days: 7 }),
        [w('freeze-reason')]: reason,
      })
      await moderator.tap(w('freeze-send'))
      expect(moderator.screen()).toContain(w('freeze-done'))
      expect(moderator.screen()).toContain(reason)
      await world.settle()
      expect(worker.notices().at(-1)).toContain(w('notice-frozen'))
      expect(worker.notices().at(-1)).toContain(reason)

      await worker.command('jobs')
      await worker.tap(title)
      await worker.tap(w('button-start-job'))
      expect(worker.screen()).toContain(
        w('refused-frozen', { part: w('freeze-parts', { part: 'taking' }), end: ANY, reason: ANY }),
      )
      expect(worker.screen()).toContain(reason)
      await worker.command('profile')
      expect(worker.screen()).toContain(reason)

      await moderator.tap(w('button-lift-freeze'))
      await moderator.answer({ [w('lift-reason')]: 'It was a family.' })
      await moderator.tap(w('lift-send'))
      expect(moderator.screen()).toContain(w('lift-done'))
      await world.settle()
      expect(worker.notices().at(-1)).toContain(w('notice-unfrozen'))
      await worker.command('jobs')
      await worker.tap(title)
      await worker.tap(w('button-start-job'))
      expect(worker.screen()).toContain(w('button-submit-proof'))

      await moderator.tap(w('button-member-log'))
      expect(moderator.screen()).toContain(w('log-did-freeze-member'))
      expect(moderator.screen()).toContain(w('log-did-lift-freeze'))
      expect(moderator.screen()).toContain('It was a family.')

      const { id } = await world.store.db.member.findFirstOrThrow({
        where: { identities: { some: { platformUserId: worker.id } } },
      })
      for (const data of ['am', 'ol', `mc~${id}`, `fz~${id}`, `uf~${id}`])
        expect(await worker.forge(data)).toContain(w('refused-not-allowed'))
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
