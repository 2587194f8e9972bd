import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { press } from '../../src/bots/entries.ts'
import { encodePress } from '../../src/bots/kit/entry.ts'
import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { DAY_MS, MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { approveSubmission } from '../../src/domain/submissions/approve-submission.ts'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { doJob, NEW_PROOF, PAY, postJob, SENT_BACK, takeJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PAIRS } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const title = 'Try our app'
const mixed = PAIRS.filter(({ employer, worker }) => employer !== worker)

describe.each(mixed)(
  'a job most of whose verdicts are "not satisfied": employer on $employer, workers and moderator on $worker',
  { timeout: 60_000 },
  (pair) => {
    let world: World
    let employer: ChatPerson
    let operator: ChatPerson
    let keys = 0
    const people: Record<string, ChatPerson> = {}
    const person = (name: string) => {
      const found = people[name]
      if (!found) throw new Error(`nobody is called ${name}`)
      return found
    }

    beforeAll(async () => {
      world = await createWorld()
      employer = await world.join(pair.employer, 'Emma')
      operator = await world.join(pair.worker, 'Olga', { operator: true })
      await world.fund(employer, 20)
      await postJob(employer, { ...WORDS_ONLY, slots: '30' })
      await judgedBefore({ yes: 4, no: 5 })
      // Whoever holds a slot when the job is paused may still send their proof.
      for (const name of ['Wale', 'Lena', 'Udo', 'Nora']) {
        people[name] = await world.join(pair.worker, name)
        await takeJob(person(name))
      }
      await world.pass(11 * MINUTE_MS)
    }, 120_000)
    afterAll(() => world.close())

    /** What this job has seen before, by the use cases themselves: nine verdicts. */
    async function judgedBefore(counts: { yes: number; no: number }): Promise<void> {
      const { domain } = world.product
      const { id: campaign } = await world.store.db.campaign.findFirstOrThrow()
      const as = async (who: ChatPerson) =>
        ({ kind: 'member', memberId: await world.memberId(who), roles: [] }) as const
      const call = <I>(input: I, actor: Awaited<ReturnType<typeof as>>) => ({
        input,
        actor,
        key: `before:${++keys}`,
      })
      const by = await as(employer)
      for (let n = 0; n < counts.yes + counts.no; n++) {
        const worker = await as(await world.join(pair.worker, `W${n}`))
        const taken = await perform(domain, takeSlot, call({ campaign }, worker))
        if (!taken.ok) throw new Error(taken.refusal.code)
        const { reservationId: reservation } = taken.answer
        const answers = [{ kind: 'text' as const, text: 'The colours.' }]
        const sent = await perform(domain, submitProof, call({ reservation, answers }, worker))
        if (!sent.ok) throw new Error(sent.refusal.code)
        const { submissionId: submission } = sent.answer
        if (n < counts.yes) await perform(domain, approveSubmission, call({ submission }, by))
        else await perform(domain, askCorrection, call({ submission, reason: 'Which colours?' }, by))
      }
      await world.settle()
    }

    async function sendsProof(name: string): Promise<void> {
      await person(name).tap(w('button-submit-proof'), w('label-send-before'))
      await person(name).answer({ 'What did you like?': `The colours, says ${name}.` })
      await person(name).tap(w('submit-send'))
      // Far enough from the proofs before that this one arrives as itself, not as one of several.
      await world.pass(11 * MINUTE_MS)
    }

    async function sendsBack(reason: string): Promise<void> {
      await employer.tap(w('button-ask-correction'), NEW_PROOF)
      await employer.answer({ [w('correction-reason')]: reason })
      await world.settle()
    }

    /** From the desk to the first verdict that waits, and takes it. */
    async function takesVerdict(count: number): Promise<void> {
      await operator.command('admin')
      await operator.tap(w('button-held-verdicts', { count }))
      await operator.tap(title)
      await operator.tap(w('button-take-case'))
      expect(operator.screen()).toContain(w('case-claimed'))
    }

    it('one too many: it takes effect, the job is paused, and its employer reads why', async () => {
      await sendsProof('Wale')
      await sendsBack('Which colours?')
      expect(person('Wale').notices().at(-1)).toContain(w('notice-correction-asked', { title }))
      const numbers = { refusals: 6, verdicts: 10 }
      const told = employer.notices().at(-1)
      expect(told).toContain(w('notice-breaker-tripped', { state: 'PAUSED', title, ...numbers }))
      expect(told).toContain(w('notice-breaker-tripped-what'))
      await employer.tap(w('button-to-campaign'), w('notice-breaker-tripped-what'))
      expect(employer.screen()).toContain(w('campaign-tripped', numbers))
      expect(employer.screen()).toContain(w('campaign-state', { state: 'PAUSED' }))
      expect(employer.canTap(w('button-resume'))).toBe(false)
      expect(employer.canTap(w('button-stop'))).toBe(true)
    })

    it('the next one waits for a moderator, both sides see it, and confirmed it takes effect', async () => {
      await sendsProof('Lena')
      await employer.tap(w('button-ask-correction'), NEW_PROOF)
      expect(employer.screen()).toContain(w('verdict-will-wait'))
      await employer.answer({ [w('correction-reason')]: 'Lena, which colours?' })
      expect(employer.screen()).toContain(w('verdict-held'))
      expect(employer.screen()).toContain(w('review-held'))
      expect(employer.screen()).toContain('Lena, which colours?')
      expect(employer.canTap(PAY)).toBe(true)
      expect(employer.canTap(w('button-ask-correction'))).toBe(false)
      await world.settle()
      await person('Lena').command('work')
      await person('Lena').tap(w('work-tab', { tab: 'waiting', count: 1 }))
      expect(person('Lena').screen()).toContain(w('state-verdict-held', { due: ANY }))
      expect(person('Lena').notices().join()).not.toContain('Lena, which colours?')

      await takesVerdict(2)
      expect(operator.screen()).toContain('Lena, which colours?')
      await operator.tap(w('held-verdict-part', { part: 'job' }))
      expect(operator.screen()).toContain('write what you think of it')
      await operator.tap(w('held-verdict-part', { part: 'first' }))
      expect(operator.screen()).toContain('The colours, says Lena.')
      await operator.tap(w('button-back'))
      await operator.tap(w('button-confirm-verdict'))
      expect(operator.screen()).toContain(w('decide-verdict-intro', { effect: 'correction' }))
      await operator.answer({ [w('decide-verdict-reason')]: 'The colours are not named.' })
      await operator.tap(w('decide-verdict-send', { outcome: 'confirm' }))
      expect(operator.screen()).toContain(w('held-verdict-state', { state: 'CONFIRMED' }))
      await world.settle()
      expect(person('Lena').notices().at(-1)).toContain(w('notice-correction-asked', { title }))
      expect(person('Lena').card(SENT_BACK)).toContain('Lena, which colours?')
      const told = employer.notices().at(-1)
      expect(told).toContain(w('notice-verdict-decided', { state: 'CONFIRMED', title }))
      expect(told).toContain('The colours are not named.')
    })

    it('not confirmed, the proof can only be approved', async () => {
      await sendsProof('Udo')
      await sendsBack('Udo, which colours?')
      await takesVerdict(2)
      await operator.tap(w('button-give-back'))
      await operator.answer({ [w('give-back-reason')]: 'Lunch.' })
      await operator.tap(w('give-back-send'))
      expect(operator.screen()).toContain(w('case-given-back'))
      await operator.tap(w('button-take-case'))
      await operator.tap(w('button-refuse-verdict'))
      await operator.answer({ [w('decide-verdict-reason')]: 'The job does not ask which.' })
      await operator.tap(w('decide-verdict-send', { outcome: 'refuse' }))
      await world.settle()
      const decided = w('notice-verdict-decided', { state: 'REFUSED', title })
      expect(employer.notices().at(-1)).toContain(decided)
      await employer.tap(w('button-to-submission'), decided)
      expect(employer.screen()).toContain(w('review-not-confirmed'))
      expect(employer.screen()).toContain('The job does not ask which.')
      expect(employer.canTap(w('button-ask-correction'))).toBe(false)
      await employer.tap(PAY)
      expect((await world.balances(person('Udo'))).cash).toBe(250_000n)
    })

    it('nobody decides: silence approves and pays as always', async () => {
      await sendsProof('Nora')
      await sendsBack('Nora, which colours?')
      await world.pass(7 * DAY_MS)
      expect((await world.balances(person('Nora'))).cash).toBe(250_000n)
      expect(employer.notices().join()).toContain(w('notice-approved-for-you', { title, amount: ANY }))
      await operator.command('admin')
      await operator.tap(w('button-held-verdicts', { count: 1 }))
      expect(operator.screen()).toContain(w('held-verdicts-none'))
    })

    it('a moderator closes the breaker, and the employer resumes the job', async () => {
      await operator.tap(w('button-to-breakers', { count: 1 }))
      await operator.tap(title)
      expect(operator.screen()).toContain(w('breaker-count', { refusals: 6, verdicts: 10 }))
      expect(operator.screen()).toContain('Which colours?')
      await operator.tap(w('button-close-breaker'))
      await operator.answer({ [w('breaker-close-reason')]: 'The text says now which colours.' })
      await operator.tap(w('breaker-close-send'))
      expect(operator.screen()).toContain(w('breaker-closed'))
      expect(operator.canTap(w('button-close-breaker'))).toBe(false)
      await world.settle()
      const closed = w('notice-breaker-closed', { title })
      expect(employer.notices().at(-1)).toContain(closed)
      expect(employer.notices().at(-1)).toContain('The text says now which colours.')
      await employer.tap(w('button-resume'), closed)
      expect(employer.screen()).toContain(w('campaign-state', { state: 'ACTIVE' }))
      await doJob(await world.join(pair.worker, 'Ines'))
      await world.pass(11 * MINUTE_MS)
      await sendsBack('Ines, which colours?')
      expect(employer.screen()).toContain(w('correction-asked'))
    })

    it('a member of neither role reaches none of it, by buttons or by bytes', async () => {
      const { id } = await world.store.db.heldVerdict.findFirstOrThrow()
      const { id: breaker } = await world.store.db.campaignBreaker.findFirstOrThrow()
      const nobody = await world.join(pair.worker, 'Nobody')
      const presses = [
        press('heldVerdicts'),
        press('heldVerdict', { verdict: id }),
        press('heldVerdict', { verdict: id, part: 'first' }),
        press('claimVerdict', { verdict: id }),
        press('giveBackVerdict', { verdict: id }),
        press('decideVerdict', { verdict: id, outcome: 'confirm' }),
        press('breakers'),
        press('breaker', { breaker }),
        press('closeBreaker', { breaker }),
      ]
      const refusals = [w('refused-not-allowed'), w('refused-not-found', { what: 'case' })]
      for (const one of presses) {
        const shown = await nobody.forge(encodePress(one))
        expect(
          refusals.some((words) => shown.includes(words)),
          shown,
        ).toBe(true)
      }
    })

    it('leaves nothing broken behind', async () => {
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    })
  },
)
