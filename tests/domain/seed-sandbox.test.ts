import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY_MS } from '../../src/domain/kit/clock.ts'
import { forgetRequestKeys } from '../../src/domain/kit/forget-request-keys.ts'
import { seedSandbox } from '../../src/runtime/seed-sandbox.ts'
import { CAST } from '../../src/sandbox/cast.ts'
import { createTestDomain, type TestDomain } from '../support/domain.ts'

let t: TestDomain
beforeAll(async () => {
  t = await createTestDomain()
})
afterAll(() => t.close())

async function wallets(): Promise<bigint[]> {
  const ids = CAST.filter(({ role }) => role === 'employer').map(({ id }) => id)
  const found = await t.store.db.identity.findMany({ where: { platformUserId: { in: ids } } })
  const balances = await Promise.all(found.map((identity) => t.balances(identity)))
  return balances.map(({ wallet }) => wallet ?? 0n)
}

test('employers of the sandbox get their money once, also where the clock has run past every request key', async () => {
  await seedSandbox(t.domain)
  await seedSandbox(t.domain)
  expect(await wallets()).toEqual([50_000_000n, 50_000_000n])

  t.clock.advance(40 * DAY_MS)
  expect(await forgetRequestKeys(t.domain)).toBeGreaterThan(0)
  await seedSandbox(t.domain)
  expect(await wallets()).toEqual([50_000_000n, 50_000_000n])
  expect(await t.audit()).toEqual([])
})
