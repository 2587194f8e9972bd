import { describe, expect, it } from 'vitest'
import { press } from '../../src/bots/entries.ts'
import { encodePress } from '../../src/bots/kit/entry.ts'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { doJob, NEW_PROOF, PAY, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { PLATFORMS } from '../support/chat-script.ts'
import { askForLink, goOn, postClickJob } from '../support/chat-visit.ts'
import { w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

const CHART = w('button-campaign-chart')
const PICTURE = { telegram: '(photo)', discord: '(1 pictures)' }

describe.each(PLATFORMS)('the chart of a job on %s', (platform) => {
  it('its employer sees what was paid day by day, with the same in words; nobody else does', async () => {
    const world = await createWorld()
    try {
      // The chart is a picture, which the job's text then takes the place of.
      world.expectFault(/there is no text in the message to edit/)
      const emma = await world.join(platform, 'Emma')
      const wale = await world.join(platform, 'Wale')
      await world.fund(emma, 5)
      const day = () => world.clock.now().toISOString().slice(0, 10)
      const first = day()
      const open = async (title: string) => {
        await emma.command('campaigns')
        await emma.tap(title)
      }
      await postJob(emma, WORDS_ONLY)
      await open('Try our app')
      expect(emma.canTap(CHART)).toBe(false)
      await doJob(wale)
      await world.settle()

      await open('Try our app')
      await emma.tap(CHART)
      expect(emma.screen()).toContain(w('campaign-chart-title', { title: 'Try our app' }))
      expect(emma.screen()).toContain(PICTURE[platform])
      expect(emma.screen()).toContain(w('campaign-chart-none', { what: 'submissions', first, last: first }))
      await emma.tap(w('button-to-campaign'))
      expect(emma.screen()).toContain(w('progress-part', { part: 'waiting', count: 1 }))

      await emma.tap(PAY, NEW_PROOF)
      await world.pass(DAY_MS)
      const facts = { first, last: day(), total: '1', most: '1', day: first, today: '0' }
      await open('Try our app')
      await emma.tap(CHART)
      expect(emma.screen()).toContain(w('campaign-chart', { ...facts, what: 'submissions' }))

      const job = await postClickJob(world, emma)
      await goOn(await askForLink(wale, job))
      await world.settle()
      await open('Visit our shop')
      await emma.tap(CHART)
      const today = { ...facts, first: day(), day: day(), today: '1' }
      expect(emma.screen()).toContain(w('campaign-chart', { ...today, what: 'visits' }))

      const shown = await wale.forge(encodePress(press('campaignChart', { campaign: job })))
      expect(shown).toContain(w('refused-not-found', { what: 'job' }))
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
