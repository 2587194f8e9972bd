import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { perform } from '../../src/domain/kit/use-case.ts'
import { FROZEN_PARTS } from '../../src/domain/members/freeze.rules.ts'
import { freezeMember, liftFreeze } from '../../src/domain/members/freeze-member.ts'
import { beginJob, jobAnswers, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS } from '../support/chat-script.ts'
import { ANY, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

const reason = 'Several accounts on one phone.'
const MODERATOR = { kind: 'member', memberId: 'moderator', roles: ['moderator'] } as const
const says = (part: string) =>
  w('refused-frozen', { part: w('freeze-parts', { part }), end: ANY, reason: ANY })

describe.each(PLATFORMS)('a frozen member, on %s', (platform) => {
  let world: World
  let member: ChatPerson
  let campaign: string

  beforeAll(async () => {
    world = await createWorld()
    member = await world.join(platform, 'Wale')
    const employer = await world.join(platform, 'Emma')
    await world.fund(member, 20)
    await world.fund(employer, 5)
    await postJob(employer, { mode: 'PAID_TO_CLICK', title: 'See our shop' })
    await postJob(member, { ...WORDS_ONLY, title: 'Say a word' })
    campaign = (await world.store.db.campaign.findFirstOrThrow({ where: { title: 'See our shop' } })).id
  })
  afterEach(async () => {
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  })
  afterAll(() => world.close())

  async function freeze(): Promise<void> {
    const input = { member: await world.memberId(member), parts: [...FROZEN_PARTS], reason, days: 7 }
    const call = { input, actor: MODERATOR, key: `freeze:${world.clock.now().toISOString()}` }
    expect((await perform(world.product.domain, freezeMember, call)).ok).toBe(true)
  }

  async function lift(): Promise<void> {
    const input = { member: await world.memberId(member), reason: 'It was a family.' }
    const call = { input, actor: MODERATOR, key: `lift:${world.clock.now().toISOString()}` }
    expect((await perform(world.product.domain, liftFreeze, call)).ok).toBe(true)
    world.clock.advance(1_000)
  }

  function isRefused(part: string): void {
    expect(member.screen()).toContain(says(part))
    expect(member.screen()).toContain(reason)
    expect(member.canTap(w('button-support'))).toBe(true)
  }

  it('is told so at the beginning of every form, before anything is typed', async () => {
    await freeze()
    const forms = {
      post: 'posting',
      sell: 'posting',
      voucher: 'vouchers',
      redeem: 'vouchers',
      withdraw: 'withdrawing',
    }
    for (const [name, part] of Object.entries(forms)) {
      await member.command(name)
      isRefused(part)
    }
    const own = await world.store.db.campaign.findFirstOrThrow({ where: { title: 'Say a word' } })
    expect(await member.forge(`as~${own.id}`)).toContain(says('posting'))
    expect(await member.forge(`vi~${campaign}`)).toContain(says('taking'))
    expect(await member.forge('tw')).toContain(says('vouchers'))
    expect(
      await world.store.db.draft.count({ where: { memberId: await world.memberId(member), state: 'OPEN' } }),
    ).toBe(0)
    await lift()
  })

  it('can appeal from there', async () => {
    await freeze()
    await member.command('post')
    await member.tap(w('button-support'))
    expect(member.screen()).toContain(w('support-title'))
    await lift()
  })

  it('who was busy with a form reads why at its buttons, and finds everything typed afterwards', async () => {
    await beginJob(member)
    await member.answer(jobAnswers({ ...WORDS_ONLY, title: 'Draw a cat' }))
    expect(member.screen()).toContain('Draw a cat')
    await freeze()
    await member.tap(w('post-send', { total: ANY }))
    isRefused('posting')
    expect(member.screen()).not.toContain(w('lost-stale-button'))

    await lift()
    await member.command('post')
    await member.tap('Draw a cat')
    expect(member.screen()).toContain('Draw a cat')
    await member.tap(w('post-send', { total: ANY }))
    expect(member.screen()).toContain(w('published'))
  })

  it('what is typed into a form that does not open any more is not lost in silence', async () => {
    await beginJob(member)
    await freeze()
    // Discord's form has a second page, which is not shown any more.
    if (platform === 'telegram') await member.answer({ [w('post-kind')]: w('post-kind-any') })
    else await member.answer(jobAnswers({ ...WORDS_ONLY, title: 'Draw a dog' })).catch(() => undefined)
    isRefused('posting')
    await lift()
  })
})
