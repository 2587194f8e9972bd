import { expect, it } from 'vitest'
import { doJob, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

it.each(PLATFORMS)(
  'on %s my data come as a file, with my answers and nothing of others',
  async (platform) => {
    const world = await createWorld()
    const employer = await world.join(platform, 'Emma')
    const worker = await world.join(platform, 'Wale')
    await world.fund(employer, 20)
    await postJob(employer, { ...WORDS_ONLY, slots: '2' })
    await doJob(worker)
    for (const [person, about, other] of [
      [worker, 'submission', employer],
      [employer, 'job-posted', worker],
    ] as const) {
      await person.command('settings')
      await person.tap(w('button-my-data'))
      const { name, text } = person.file()
      expect(name).toBe('my-data.json')
      const rows = JSON.parse(text) as { about: string }[]
      const abouts = new Set(rows.map((row) => row.about))
      for (const section of ['profile', 'identity', 'balance', about]) expect(abouts).toContain(section)
      expect(text).toContain(person.name)
      expect(text).not.toContain(other.name)
      expect(text).not.toMatch(/hash/i)
    }
    expect(worker.file().text).toContain('"answers"')
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
    await world.close()
  },
)
