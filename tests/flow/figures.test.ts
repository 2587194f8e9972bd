import { describe, expect, it } from 'vitest'
import { doJob, NEW_PROOF, PAY, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { PLATFORMS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

describe.each(PLATFORMS)('the figures on %s', (platform) => {
  it('an operator reads them, with a chart and what it shows in words', async () => {
    const world = await createWorld()
    try {
      // The figures stand under a picture, which the desk's text then takes the place of.
      world.expectFault(/there is no text in the message to edit/)
      const employer = await world.join(platform, 'Emma')
      const worker = await world.join(platform, 'Wale')
      const operator = await world.join(platform, 'Ada', { operator: true })
      await world.fund(employer, 5)
      await postJob(employer, { ...WORDS_ONLY, slots: '4' })
      await doJob(worker)
      await world.settle()
      await employer.tap(PAY, NEW_PROOF)
      await operator.command('admin')
      await operator.tap(w('button-figures'))
      const screen = operator.screen()
      expect(screen).toContain(fact('figures-issued', '$5.00'))
      expect(screen).toContain(fact('figures-fees', '$0.025'))
      expect(screen).toContain(fact('figures-held', '$0.825'))
      expect(screen).toContain(fact('figures-open-jobs', '1'))
      expect(screen).toContain('$0.25')
      expect(screen).toContain(
        w('figures-chart', { first: ANY, last: ANY, total: ANY, most: ANY, day: ANY, today: ANY }),
      )
      await operator.tap(w('button-admin'))
      expect(operator.screen()).toContain(w('admin-title'))
      expect(await worker.forge('fi')).toContain(w('refused-not-allowed'))
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
