import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { doJob, NEW_PROOF, PAY, postJob, WORDS_ONLY } from '../support/chat-job.ts'
import { type ChatPerson, PLATFORMS, type Platform } from '../support/chat-script.ts'
import { ANY, fact, w } from '../support/chat-words.ts'
import { createWorld, type World } from '../support/world.ts'

type Town = { world: World; employer: ChatPerson; worker: ChatPerson }

/** An employer on the platform, a worker whose proof is sent but not told of yet. */
async function proofOnItsWay(platform: Platform): Promise<Town> {
  const world = await createWorld()
  const employer = await world.join(platform, 'Emma')
  const worker = await world.join(platform, 'Wale')
  await world.fund(employer, 5)
  await postJob(employer, WORDS_ONLY)
  await doJob(worker)
  return { world, employer, worker }
}

async function inTown(platform: Platform, play: (town: Town) => Promise<void>): Promise<void> {
  const town = await proofOnItsWay(platform)
  try {
    await play(town)
    expect(await town.world.audit()).toEqual([])
    expect(town.world.faults()).toEqual([])
  } finally {
    await town.world.close()
  }
}

/** Lets the next messages fail in the platform's own way. */
function failSends(
  world: World,
  platform: Platform,
  how: { status: number; retryAfter?: number; times?: number },
) {
  const { status, retryAfter, times = 1 } = how
  const retry_after = retryAfter === undefined ? {} : { retry_after: retryAfter }
  world.expectFault(
    new RegExp(platform === 'telegram' ? 'telegram: sendMessage' : `discord: POST .* ${status}`),
  )
  if (platform === 'telegram') {
    world.telegram.failNext('sendMessage', {
      error_code: status,
      description: 'planned',
      times,
      ...retry_after,
    })
  } else {
    world.discord.failNext(/^POST \/channels\/\d+\/messages/, { status, times, ...retry_after })
  }
}

describe.each(PLATFORMS)('notices on %s', (platform) => {
  it('arrive once, however often the jobs run', () =>
    inTown(platform, async ({ world, employer }) => {
      expect(employer.notices()).toEqual([])
      for (let run = 0; run < 3; run++) await world.settle()
      await world.restart()
      await world.pass(DAY_MS)
      expect(employer.notices()).toHaveLength(1)
    }))

  it('wait for somebody who cannot be reached, and are told at the next visit', () =>
    inTown(platform, async ({ world, employer, worker }) => {
      if (platform === 'telegram') await world.telegram.block(Number(employer.id))
      else world.discord.closeDms(employer.id)
      world.expectFault(/bot was blocked by the user|Cannot send messages to this user/)
      await world.settle()
      expect(employer.notices()).toEqual([])
      expect(await world.store.db.notice.count({ where: { state: 'INBOX' } })).toBe(1)
      await world.pass(DAY_MS)
      expect(await world.store.db.notice.count({ where: { state: 'WAITING' } })).toBe(0)

      if (platform === 'telegram') await world.telegram.unblock(Number(employer.id))
      await employer.command('wallet')
      await world.settle()
      if (platform === 'discord') {
        // Still closed: it is read where they are.
        await employer.tap(w('button-home'))
        expect(employer.screen()).toContain(w('home-unread', { count: 1 }))
        await employer.tap(w('button-inbox'))
        expect(employer.screen()).toContain(w('notice-new-proof', { title: 'Try our app' }))
      }
      await employer.tap(PAY, NEW_PROOF)
      expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
    }))

  it('that come too fast wait as long as the platform says', () =>
    inTown(platform, async ({ world, employer }) => {
      failSends(world, platform, { status: 429, retryAfter: 30 })
      await world.settle()
      expect(employer.notices()).toEqual([])
      await world.pass(29_000)
      expect(employer.notices()).toEqual([])
      await world.pass(1_500)
      expect(employer.notices()).toHaveLength(1)
    }))

  it('that a broken platform refuses are tried again until they arrive, once', () =>
    inTown(platform, async ({ world, employer }) => {
      failSends(world, platform, { status: 502, times: 4 })
      for (let minute = 0; minute < 10; minute++) await world.pass(60_000)
      expect(employer.notices()).toHaveLength(1)
      expect(await world.store.db.notice.count({ where: { state: 'SENT' } })).toBeGreaterThan(0)
    }))

  it('a card shows what is true, wherever it was decided', () =>
    inTown(platform, async ({ world, employer, worker }) => {
      await world.settle()
      expect(employer.card(NEW_PROOF)).toContain(`[${PAY}]`)
      await employer.command('review')
      await employer.tap(PAY)
      await world.settle()
      const card = employer.notices()[0] ?? ''
      expect(card).toContain(w('state-satisfied', { by: 'EMPLOYER', amount: '$0.25' }))
      expect(card).not.toContain(w('button-approve', { amount: ANY }))
      if (platform === 'telegram')
        expect(worker.card(fact('label-state'))).toContain(
          w('state-satisfied', { by: 'EMPLOYER', amount: '$0.25' }),
        )
    }))

  it('a card that was deleted is no obstacle', () =>
    inTown(platform, async ({ world, employer, worker }) => {
      await world.settle()
      const gone = { messageId: platform === 'telegram' ? '999999' : '1' }
      await world.store.db.card.updateMany({ where: { kind: 'review' }, data: gone })
      world.expectFault(/message to edit not found|Unknown Message/)
      await employer.command('review')
      await employer.tap(PAY)
      await world.settle()
      expect(await world.balances(worker)).toEqual({ cash: 250_000n, wallet: 0n })
      expect(worker.notices()).toHaveLength(1)
      expect(await world.store.db.card.count({ where: gone })).toBe(0)
      expect(await world.store.db.notice.count({ where: { state: 'WAITING' } })).toBe(0)
    }))
})

describe('with BullMQ', () => {
  it('the loop runs by itself', async () => {
    const world = await createWorld({ redis: true })
    try {
      const employer = await world.join('discord', 'Emma')
      const worker = await world.join('telegram', 'Wale')
      await world.fund(employer, 5)
      await postJob(employer, WORDS_ONLY)
      const told = changeOf(world, () => employer.notices().length === 1)
      await doJob(worker)
      await told
      const paid = changeOf(world, () => worker.notices().length === 1)
      await employer.tap(PAY, NEW_PROOF)
      await paid
      expect(worker.notices()[0]).toContain(w('notice-paid', { amount: '$0.25', title: 'Try our app' }))
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })

  /** Resolves when somebody's screen changes so that this is true. */
  function changeOf(world: World, isTrue: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isTrue()) return
        for (const stop of stops) stop()
        resolve()
      }
      const stops = [world.telegram.onChange(look), world.discord.onChange(look)]
    })
  }
})
