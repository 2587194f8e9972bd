import { takeSlot } from '../../src/domain/campaigns/take-slot.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { type Contender, loadOf, nth, onFreshCopy } from '../contender.ts'
import { keepInFlight } from '../load.ts'

export const take: Contender = {
  name: 'take',
  title: 'take a slot through the product, 200 campaigns',
  run: (bench) =>
    onFreshCopy(bench, async ({ database, domain }) => {
      const ids = (sql: string) =>
        database.pool.query(sql).then(({ rows }) => rows.map((row) => String(row.id)))
      const members = await ids("SELECT id FROM member WHERE id LIKE 'T%' ORDER BY id")
      const campaigns = await ids("SELECT id FROM campaign WHERE id <> 'C000000000000000' ORDER BY id")
      return keepInFlight(loadOf(bench), async (n) => {
        // In the second and third turn each member meets another campaign than before.
        const turn = Math.floor(n / members.length)
        const outcome = await perform(domain, takeSlot, {
          input: { campaign: nth(campaigns, (n + turn) % campaigns.length) },
          actor: { kind: 'member', memberId: nth(members, n % members.length), roles: [] },
          key: `bench:take:${n}`,
        })
        if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`)
      })
    }),
}
