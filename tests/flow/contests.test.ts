import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { contestVerdict, decideContest, refuseFinally, takeContest } from '../support/chat-contest.ts'
import { postJob, screenshots, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS, PLATFORMS } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const title = 'Try our app'
const policies = PAIRS.flatMap((pair) =>
  (pair.employer === pair.worker ? (['refund', 'pay'] as const) : (['refund'] as const)).map((policy) => ({
    ...pair,
    policy,
  })),
)

describe.each(policies)(
  'contests under $policy: employer on $employer, worker on $worker',
  { timeout: 60_000 },
  (pair) => {
    const held = pair.policy === 'refund'
    let world: World
    let employer: ChatPerson
    let operator: ChatPerson

    beforeAll(async () => {
      world = await createWorld({ policy: { FINAL_REJECTION: pair.policy } })
      employer = await world.join(pair.employer, 'Emma')
      operator = await world.join(pair.worker, 'Olga', { operator: true })
      await world.fund(employer, 20)
      await postJob(employer, { ...WORDS_ONLY, slots: '10' })
    })
    afterAll(() => world.close())

    async function refusedWorker(name: string): Promise<ChatPerson> {
      const worker = await world.join(pair.worker, name)
      // Far enough from the proofs before that this one arrives as itself, not as one of several.
      await world.pass(11 * MINUTE_MS)
      await refuseFinally(world, employer, worker)
      return worker
    }

    it('both sides say and show what they have, a moderator decides for the worker, both read why', async () => {
      const wale = await refusedWorker('Wale')
      const before = await world.balances(wale)
      await contestVerdict(world, wale, 'It names three colours.', await screenshots(2))
      expect(wale.screen()).toContain(w('contest-state', { state: 'OPEN' }))
      expect(wale.screen()).toContain('It names three colours.')

      expect(employer.notices().at(-1)).toContain(w('notice-contest-opened', { title }))
      await employer.tap(w('button-add-statement'), w('notice-contest-opened', { title }))
      const said = { [w('contest-statement-words')]: 'Blue is missing.' }
      await employer.answer({ ...said, [w('contest-pictures')]: await screenshots(1, 'blue') })
      await employer.tap(w('contest-statement-send'))
      expect(employer.screen()).toContain(w('contest-statement-added'))
      await world.settle()
      expect(wale.notices().at(-1)).toContain('Blue is missing.')

      await takeContest(operator)
      expect(operator.screen()).toContain(w('case-claimed'))
      for (const words of ['It names three colours.', 'Blue is missing.', 'It says nothing about the app.'])
        expect(operator.screen()).toContain(words)
      await operator.tap(w('contest-part', { part: 'job' }))
      expect(operator.screen()).toContain('write what you think of it')
      await operator.tap(w('contest-part', { part: 'first' }))
      expect(operator.screen()).toContain('The colours.')
      await operator.tap(w('contest-part-said', { count: 2 }))
      expect(operator.screen()).toContain('It names three colours.')
      await operator.tap(w('button-to-contest'))
      await world.settle()
      expect(wale.card(w('contest-state', { state: 'CLAIMED' }))).toContain(title)
      await decideContest(world, operator, 'won', 'The proof names them all.')
      expect(operator.screen()).toContain(w('case-decided'))

      expect(wale.notices().at(-1)).toContain(
        held ? w('contest-worker-won-held', { title, amount: '$0.25' }) : w('contest-worker-won', { title }),
      )
      expect(wale.notices().at(-1)).toContain('The proof names them all.')
      expect(employer.notices().at(-1)).toContain(
        held
          ? w('contest-employer-won-held', { title, amount: '$0.25' })
          : w('contest-employer-won', { title }),
      )
      expect(employer.notices().at(-1)).toContain('The proof names them all.')
      const paid = held ? 250_000n : 0n
      expect((await world.balances(wale)).cash).toBe(before.cash + paid)
      await wale.command('profile')
      expect(wale.screen()).toContain(fact('label-success-rate', '100 %'))
    })

    it('and for the employer: the verdict stands, and held money returns', async () => {
      const lena = await refusedWorker('Lena')
      await contestVerdict(world, lena, 'It is all there.')
      const before = await world.balances(employer)
      await takeContest(operator)
      await decideContest(world, operator, 'lost', 'The colours are not named.')
      expect(lena.notices().at(-1)).toContain(
        w(held ? 'contest-worker-lost-held' : 'contest-worker-lost', { title }),
      )
      expect(employer.notices().at(-1)).toContain('The colours are not named.')
      const back = held ? 275_000n : 0n
      expect((await world.balances(employer)).wallet).toBe(before.wallet + back)
      await lena.command('profile')
      expect(lena.screen()).toContain(fact('label-success-rate', '0 %'))
    })

    it('undecided after fourteen days the worker wins, although somebody had taken it', async () => {
      const udo = await refusedWorker('Udo')
      await contestVerdict(world, udo, 'It is what was asked for.')
      await takeContest(operator)
      await world.pass(14 * DAY_MS - 60_000)
      expect(udo.card(w('contest-state', { state: 'CLAIMED' }))).toContain(title)
      await world.pass(60_000)
      expect(udo.notices().at(-1)).toContain(w('contest-state', { state: 'UNDECIDED' }))
      expect(employer.notices().at(-1)).toContain(w('contest-state', { state: 'UNDECIDED' }))
      expect((await world.balances(udo)).cash).toBe(250_000n)
      // The operator's screen still has the buttons of before.
      if (operator.canTap(w('button-employer-right'))) await operator.tap(w('button-employer-right'))
      expect(operator.screen()).toContain(w('contest-state', { state: 'UNDECIDED' }))
    })

    it('after the time to contest there is nothing to press, and a kept button says so', async () => {
      const tim = await refusedWorker('Tim')
      const notice = w('contest-until', { due: ANY })
      await world.pass(3 * DAY_MS)
      await tim.tap(w('button-contest'), notice)
      expect(tim.screen()).toContain(w('refused-contest-over'))
      await tim.command('work')
      await tim.tap(w('work-tab', { tab: 'done', count: 1 }))
      await tim.tap(title)
      expect(tim.canTap(w('button-contest'))).toBe(false)
    })

    it('leaves the books and the logs clean', async () => {
      expect(await world.audit()).toEqual([])
      // A photo cannot be edited into a text, so Telegram is asked for a new message instead.
      world.expectFault(/there is no text in the message to edit/)
      expect(world.faults()).toEqual([])
    })
  },
)

describe.each(PLATFORMS)('whose case it is, on %s', (platform) => {
  it('an operator who posted the job neither finds nor takes nor decides its contest', async () => {
    const world = await createWorld({ policy: { FINAL_REJECTION: 'refund' } })
    try {
      const boss = await world.join(platform, 'Olga', { operator: true })
      const worker = await world.join(platform, 'Wale')
      await world.fund(boss, 5)
      await postJob(boss, { ...WORDS_ONLY, slots: '2' })
      await refuseFinally(world, boss, worker)
      await contestVerdict(world, worker, 'It is all there.')
      await boss.command('admin')
      await boss.tap(w('button-contests', { count: 0 }))
      expect(boss.screen()).toContain(w('contests-none'))
      const contest = await world.store.db.contest.findFirstOrThrow()
      expect(await boss.forge(`ccl~${contest.id}`)).toContain(w('refused-own-case'))
      await boss.forge(`cde~${contest.id}~lost`)
      expect(boss.screen()).not.toContain(w('decide-reason'))
      // Somebody without a role sees neither the desk nor the case.
      const stranger = await world.join(platform, 'Sly')
      for (const data of ['cq~', `ccl~${contest.id}`]) {
        expect(await stranger.forge(data)).toContain(w('refused-not-allowed'))
      }
      expect(await stranger.forge(`cc~${contest.id}~~~`)).toContain(w('refused-not-found', { what: 'case' }))
      expect(await world.audit()).toEqual([])
    } finally {
      await world.close()
    }
  })
})
