import { expect, test } from 'vitest'
import { beginJob, jobAnswers, WORDS_ONLY } from '../support/chat-job.ts'
import { w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

test('the introduction of a form stands above its first question, and is not repeated', async () => {
  const world = await createWorld()
  try {
    const emma = await world.join('telegram', 'Emma')
    await beginJob(emma)
    expect(emma.screen()).toContain(w('post-intro'))
    await emma.answer({ [w('post-kind')]: w('post-kind-any') })
    expect(emma.screen()).toContain(w('post-name'))
    expect(emma.screen()).not.toContain(w('post-intro'))
    await emma.tap(w('form-back'))
    expect(emma.screen()).toContain(w('post-intro'))

    const dora = await world.join('discord', 'Dora')
    await beginJob(dora)
    await dora.answer(jobAnswers(WORDS_ONLY))
    expect(dora.screen()).toContain('Try our app')
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
})
