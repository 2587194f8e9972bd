import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../src/bots/commands/all.ts'
import {
  beginJob,
  fillProof,
  NEW_PROOF,
  SENT_AGAIN,
  SENT_BACK,
  screenshots,
  takeJob,
} from '../support/chat-job.ts'
import { type ChatPerson, PAIRS, PLATFORMS } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

describe.each(PLATFORMS)('the menu on %s', (platform) => {
  let world: World
  let person: ChatPerson
  let operator: ChatPerson

  beforeAll(async () => {
    world = await createWorld()
    person = await world.join(platform, 'Nia')
    operator = await world.join(platform, 'Olga', { operator: true })
    // Telegram takes an operator's own menu only once they have opened the chat.
    await world.restart()
  })
  afterAll(() => world.close())

  const named = commands.flatMap(({ menu }) => (menu?.platforms.includes(platform) ? [menu] : []))

  it('is what the platform was told', () => {
    const names = named.map(({ name }) => name).sort()
    const told =
      platform === 'telegram'
        ? world.telegram.menu(Number(operator.id)).map(({ command }) => command)
        : world.discord
            .commands()
            .filter(({ type }) => type === 1)
            .map(({ name }) => name as string)
    expect(told.sort()).toEqual(names)
  })

  it.each(named)(
    '/$name answers a newcomer and an operator with a screen',
    async ({ name, options = [] }) => {
      const value = options.some(({ required }) => required) ? 'zzzzzzzzzzzzzzzz' : undefined
      for (const one of [person, operator]) {
        await one.command(name, value)
        expect(one.screen().length).toBeGreaterThan(10)
        expect(one.screen()).not.toContain('Something broke')
      }
      expect(world.faults()).toEqual([])
    },
  )
})

const MARKS = '🙂 **a** <b>@everyone</b> [x](https://evil.example) `c` ||s|| '
/** One line of exactly that many units, full of what formats. */
const line = (start: string, length: number) => {
  const whole = start + MARKS.repeat(Math.ceil(length / MARKS.length))
  return `${whole.slice(0, length - 1).replace(/[\ud800-\udbff]?\s*$/, '')}.`
}

const TITLE = line('Longest ', 80)
const ASKS = {
  screenshots: [1, 2, 3].map((n) => line(`Screenshot ${n} `, 200)),
  links: [1, 2, 3].map((n) => line(`Link ${n} `, 200)),
  texts: [1, 2, 3].map((n) => line(`Question ${n} `, 200)),
}

describe.each(PAIRS)('the longest of everything: employer on $employer, worker on $worker', (pair) => {
  it('goes through every form and every card, and nothing is refused by either platform', async () => {
    const world = await createWorld({ policy: { FINAL_REJECTION: 'refund' } })
    try {
      const employer = await world.join(pair.employer, line('Emma ', 32))
      const worker = await world.join(pair.worker, line('Wale ', 32))
      await world.fund(employer, 10_000)
      await beginJob(employer, { category: w('category-search') })
      await employer.answer({
        [w('post-kind')]: w('post-kind-any'),
        [w('post-name')]: TITLE,
        [w('post-instructions')]: line('Please ', 2000),
        [w('post-screenshots')]: ASKS.screenshots.join('\n'),
        [w('post-links')]: ASKS.links.join('\n'),
        [w('post-texts')]: ASKS.texts.join('\n'),
        [w('post-reward')]: '9.999999',
        [w('post-slots')]: '900',
      })
      await employer.tap(w('post-send', { total: ANY }))
      await takeJob(worker, 'Longest')
      await fillProof(worker, {
        ...(await pictures()),
        ...Object.fromEntries(
          ASKS.links.map((ask, n) => [ask, `https://example.com/${n}/${'path/'.repeat(200)}`]),
        ),
        ...Object.fromEntries(ASKS.texts.map((ask) => [ask, line('Answer ', 1500)])),
      })
      await worker.tap(w('submit-send'))
      await world.settle()
      await employer.tap(w('button-ask-correction'), NEW_PROOF)
      await employer.answer({ [w('correction-reason')]: line('Reason ', 1000) })
      await world.settle()
      await worker.tap(w('button-proof-stands'), SENT_BACK)
      await world.settle()
      await employer.tap(w('button-reject-finally'), SENT_AGAIN)
      await employer.answer({ [w('reject-reason')]: line('Final ', 1000) })
      await employer.tap(w('button-reject-finally'))
      await world.settle()
      for (const name of ['work', 'wallet', 'history', 'profile', 'jobs']) await worker.command(name)
      for (const name of ['campaigns', 'review', 'wallet', 'history', 'profile']) await employer.command(name)
      const [submission] = await world.store.db.submission.findMany({ include: { proofs: true } })
      expect(submission?.state).toBe('NOT_SATISFIED_HELD')
      expect(submission?.proofs[0]?.answers).toHaveLength(9)
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  }, 60_000)

  async function pictures() {
    const each = await Promise.all(ASKS.screenshots.map((ask) => screenshots(3, ask.slice(0, 12))))
    return Object.fromEntries(ASKS.screenshots.map((ask, n) => [ask, each[n] ?? []]))
  }
})
