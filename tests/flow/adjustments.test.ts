import { describe, expect, it } from 'vitest'
import { linkBoth } from '../support/chat-link.ts'
import { PLATFORMS } from '../support/chat-script.ts'
import { w } from '../support/chat-words.ts'
import { createWorld } from '../support/world.ts'

const reason = 'Paid twice by mistake.'
const $5 = '$5.00'

describe.each(PLATFORMS)('a balance put right on %s', (platform) => {
  it('one proposes, another approves, and the member hears why', async () => {
    // Whoever joins second is of finance.
    const operators = 'telegram:5002=finance,discord:210000000000005001=finance'
    const world = await createWorld({ operators })
    try {
      const member = await world.join(platform, 'Mia')
      const finance = await world.join(platform, 'Fin')
      const admin = await world.join(platform, 'Ada', { operator: true })
      await world.fund(member, 2)

      await finance.command('admin')
      await finance.tap(w('button-members'))
      await finance.tap('Mia')
      expect(finance.canTap(w('button-freeze'))).toBe(false)
      await finance.tap(w('button-adjust'))
      await finance.answer({
        [w('adjust-account')]: w('voucher-source', { account: 'wallet', have: '$2.00' }),
        [w('adjust-direction')]: w('adjust-direction-option', { adds: 'yes' }),
        [w('adjust-amount')]: '5',
        [w('adjust-reason')]: reason,
      })
      await finance.tap(w('adjust-send', { adds: 'yes', amount: $5 }))
      expect(finance.screen()).toContain(w('adjust-proposed'))
      expect(finance.canTap(w('button-approve-adjustment', { adds: 'yes', amount: $5 }))).toBe(false)
      const { id } = await world.store.db.adjustment.findFirstOrThrow()
      expect(await finance.forge(`aja~${id}`)).toContain(w('refused-needs-another'))
      expect(await world.balances(member)).toEqual({ cash: 0n, wallet: 2_000_000n })

      await admin.command('admin')
      await admin.tap(w('button-adjustments', { count: 1 }))
      await admin.tap('Mia')
      expect(admin.screen()).toContain(reason)
      await admin.tap(w('button-approve-adjustment', { adds: 'yes', amount: $5 }))
      expect(admin.screen()).toContain(w('adjust-applied'))
      expect(await world.balances(member)).toEqual({ cash: 0n, wallet: 7_000_000n })
      await world.settle()
      expect(member.notices().at(-1)).toContain(w('notice-adjusted'))
      expect(member.notices().at(-1)).toContain(reason)
      await member.command('history')
      expect(member.screen()).toContain(reason)

      const memberId = await world.memberId(member)
      for (const data of ['aq', `aj~${memberId}`, `ajc~${id}`, `aja~${id}`])
        expect(await member.forge(data)).toContain(w('refused-not-allowed'))
      expect(await world.audit()).toEqual([])
      expect(world.faults()).toEqual([])
    } finally {
      await world.close()
    }
  })
})

it('one person with a role on both platforms is one operator: what they propose here they do not approve there', async () => {
  // Whoever joins second and third.
  const world = await createWorld({ operators: 'discord:210000000000005001=finance,telegram:5003=finance' })
  try {
    const member = await world.join('telegram', 'Mia')
    const there = await world.join('discord', 'Fin')
    const here = await world.join('telegram', 'Fin')
    await linkBoth(here, there)
    expect(await world.memberId(here)).toBe(await world.memberId(there))
    await here.forge(`aj~${await world.memberId(member)}`)
    await here.answer({
      [w('adjust-account')]: w('voucher-source', { account: 'wallet', have: '$0.00' }),
      [w('adjust-direction')]: w('adjust-direction-option', { adds: 'yes' }),
      [w('adjust-amount')]: '5',
      [w('adjust-reason')]: reason,
    })
    await here.tap(w('adjust-send', { adds: 'yes', amount: $5 }))
    const { id } = await world.store.db.adjustment.findFirstOrThrow()
    expect(await there.forge(`aja~${id}`)).toContain(w('refused-needs-another'))
    expect(await world.balances(member)).toEqual({ cash: 0n, wallet: 0n })
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
  } finally {
    await world.close()
  }
})
