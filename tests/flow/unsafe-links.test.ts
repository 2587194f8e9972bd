import { expect, test } from 'vitest'
import { doJob, NEW_PROOF, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { PAIRS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

const WORDS = 'Done: http://emma:secret@10.0.0.1/login and https://example.com/page.'

test.each(PAIRS)(
  'an unsafe link in a proof cannot be pressed, and its reviewer is warned, from $worker to $employer',
  async (pair) => {
    const world = await createWorld()
    try {
      const employer = await world.join(pair.employer, 'Emma')
      const worker = await world.join(pair.worker, 'Wale')
      await world.fund(employer, 10)
      await postJob(employer, { ...WORDS_ONLY, slots: '2' })
      await doJob(worker, 'Try our app', WORDS)
      await world.settle()
      const card = employer.card(NEW_PROOF)
      expect(card).toContain(w('proof-unsafe-link'))
      expect(card).toContain('secret')
      expect(card).toContain('example.com/page')
      // What a person reads is the same; what their app gets to find links in is not.
      const sent = pair.employer === 'discord' ? JSON.stringify(world.discord.chat(employer.id)) : card
      expect(sent).not.toContain('http://emma')
      expect(sent).not.toContain('10.0.0.1')

      const other = await world.join(pair.worker, 'Olga')
      await doJob(other, 'Try our app', 'Done: https://example.com/page.')
      await world.settle()
      expect(employer.notices().at(-1)).not.toContain(w('proof-unsafe-link'))
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  },
)
